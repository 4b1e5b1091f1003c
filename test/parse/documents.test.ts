import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ParseResult, parseHtml, parseIndicators, parseMarkdown } from '../../src/index.js'
import { pick, plainExpected, plainIndicator, plainTable } from './plain.js'

// Documents of many departments with their readings, gathered apart from the parser. Those marked `later` are
// in layouts that are still to come: they may not throw, and nothing of them may be lost in silence.
const folder = 'test/parse/documents'

interface Expected {
  later?: boolean
  tables: unknown[]
  diagnostics: { mustHave: string[]; noErrors: boolean }
  indicatorsOf?: { text: string; indicators: unknown[] }
}

const readers: Record<string, (source: string) => ParseResult> = {
  'input.md': (source) => parseMarkdown(source),
  'input.html': (source) => parseHtml(source),
}

for (const name of readdirSync(folder).sort()) {
  const file = join(folder, name, 'expected.json')
  if (!existsSync(file)) continue
  const expected: Expected = JSON.parse(readFileSync(file, 'utf8'))
  describe(name, () => {
    for (const [input, read] of Object.entries(readers)) {
      const path = join(folder, name, input)
      if (existsSync(path))
        it(`${input} ${expected.later ? 'is not lost' : 'reads as expected'}`, () =>
          check(expected, read(readFileSync(path, 'utf8'))))
    }
    const { indicatorsOf } = expected
    if (indicatorsOf === undefined) return
    it('has indicators that parseIndicators reads', () => {
      const { indicators } = parseIndicators(indicatorsOf.text)
      const picked = indicators.map((each, index) =>
        pick(plainIndicator(each), indicatorsOf.indicators[index]),
      )
      expect(picked).toEqual(indicatorsOf.indicators)
    })
  })
}

function check(expected: Expected, { tables, diagnostics }: ParseResult): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (expected.later === true && tables.length === 0) {
    expect(errors.map(({ code }) => code)).toContain('layout-unsupported')
    return
  }
  const picked = tables.map((table, index) =>
    pick(plainTable(table), plainExpected(expected.tables[index], true)),
  )
  expect(picked).toEqual(plainExpected(expected.tables))
  if (expected.diagnostics.noErrors) expect(errors).toEqual([])
  // What a warning or an error has to quote.
  const said = JSON.stringify(diagnostics.filter(({ severity }) => severity !== 'info'))
  for (const demand of expected.diagnostics.mustHave) {
    const [, marked, plain] =
      /^(?:warning|error).* quoting (?:"([^"]+)"|([^:]+?),?)(?:$|:)/.exec(demand) ?? []
    if (marked !== undefined || plain !== undefined) expect(said).toContain(marked ?? plain)
  }
}
