import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../src/diagnostic/format.js'
import type { ParseResult } from '../../src/model/parse-result.js'
import { parseIndicators } from '../../src/parse/indicators.js'
import { caseArbitrary } from '../damage/case.js'
import { Dice } from '../damage/dice.js'
import { read } from '../damage/read.js'
import type { Form } from '../damage/render.js'
import { runs } from '../laws.js'

const documents = readdirSync(join(import.meta.dirname, 'documents')).flatMap((folder) =>
  readdirSync(join(import.meta.dirname, 'documents', folder))
    .filter((file) => file === 'input.md' || file === 'input.html')
    .map((file) => readFileSync(join(import.meta.dirname, 'documents', folder, file), 'utf8')),
)

const forms = fc.constantFrom<Form>('markdown', 'html')

const scraps: readonly string[] = [
  '|',
  '\n',
  '\n\n',
  '|---|---|',
  '| | |',
  '<table>',
  '</table>',
  '<tr>',
  '<td rowspan=9 colspan=99999>',
  '</td>',
  '<td',
  '<!--',
  '-->',
  '<p>',
  '</p>',
  '<br>',
  '&',
  '&#0;',
  '&#xD800;',
  '&ge;',
  '\\',
  '\\|',
  '\0',
  '\ud800',
  '\udc00',
  '\u2028',
  '\ufeff',
  '\r',
  '\t',
  '`',
  '```\n',
  '$\\geq',
  '1、1-产出指标；',
  '年度指标值:',
  '实施周期指标值:',
  '合计',
  '项目名称',
  '绩效指标',
  '绩效目标',
  '总计',
  '9',
  '999999999999999999999',
  '.',
  ',',
  '-',
  '。',
  '；',
  '【',
  '】',
  '（',
  '单位：万元',
  '部门名称：',
  '> ',
  '- ',
  '1. ',
  '    ',
  '<![CDATA[',
  '<script>',
  '<style>',
  '<svg>',
  '<math>',
  '<template>',
]

/** Takes pieces out of a text, doubles them, swaps them, and puts scraps of markup between. */
function mutate(text: string, seed: number): string {
  const dice = new Dice(seed)
  let changed = text
  for (let times = 1 + dice.below(8); times > 0; times--) {
    const at = dice.below(changed.length + 1)
    const length = dice.below(dice.once(3) ? changed.length : 40)
    const cut = changed.slice(at, at + length)
    const rest = changed.slice(at + length)
    const way = dice.below(4)
    if (way === 0) changed = changed.slice(0, at) + rest
    else if (way === 1) changed = changed.slice(0, at) + cut + cut.slice(0, 2000) + rest
    else if (way === 2) changed = changed.slice(0, at) + dice.pick(scraps) + changed.slice(at)
    else changed = rest + cut + changed.slice(0, at)
  }
  return changed.slice(0, 60_000)
}

/** What holds of every result, whatever was read. */
function expectSound(result: ParseResult, source: string): void {
  const within = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    if ('start' in value && 'end' in value) {
      const { start, end } = value as { start: number; end: number }
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(source.length)
    } else if (!('toFixed' in value)) for (const each of Object.values(value)) within(each)
  }
  within(result.tables)
  for (const each of result.diagnostics) {
    within(each.span)
    expect(formatDiagnostic(each, { source })).not.toMatch(/\{\w+\}/)
  }
  if (result.tables.length === 0)
    expect(result.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
}

describe('whatever is read', () => {
  it('a result comes back of any string', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        maxLength: 40,
      }),
      fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(anyText, forms, (source, form) => {
        expectSound(read(source, form), source)
        expect(Array.isArray(parseIndicators(source).indicators)).toBe(true)
      }),
      runs(400),
    )
  })

  it('a result comes back of any mutation of a document', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.nat(), forms, (source, seed, form) => {
        const mutant = mutate(source, seed)
        expectSound(read(mutant, form), mutant)
      }),
      runs(150),
    )
  })

  it('a result comes back of any mutation of a damaged table', () => {
    fc.assert(
      fc.property(caseArbitrary(), fc.nat(), ({ source, form }, seed) => {
        const mutant = mutate(source, seed)
        expectSound(read(mutant, form), mutant)
      }),
      runs(100),
    )
  })

  it('the same call gives the same result', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), forms, (source, form) => {
        expect(JSON.stringify(read(source, form))).toBe(JSON.stringify(read(source, form)))
      }),
      runs(20),
    )
  })
})
