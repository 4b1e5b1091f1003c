import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/span.js'
import type { Target } from '../../src/model/target.js'
import { bare } from '../damage/account.js'
import { caseArbitrary } from '../damage/case.js'
import { damages } from '../damage/damages.js'
import { read } from '../damage/read.js'
import { runs } from '../laws.js'

const entities: Readonly<Record<string, string>> = {
  ge: '≥',
  le: '≤',
  gt: '>',
  lt: '<',
  amp: '&',
  ldquo: '“',
  rdquo: '”',
  nbsp: ' ',
}

/** The text of a piece of source: tags, entities and escapes resolved, white space and width taken away. */
function textOf(source: string, span: Span): string {
  const plain = source
    .slice(span.start, span.end)
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex as string, 16))
      if (decimal) return String.fromCodePoint(Number(decimal))
      return entities[name as string] ?? (whole as string)
    })
    .replace(/\\([|&])/g, '$1')
    .replace(/^> /gm, '')
  return bare(plain)
}

interface Node {
  what: string
  span: Span | null
  text: string
}

function targetNodes(target: Target | null): Node[] {
  if (target === null) return []
  const own = { what: 'target', span: target.span, text: target.text }
  return target.kind === 'compound' ? [own, ...target.parts.flatMap((part) => targetNodes(part))] : [own]
}

describe('every span', () => {
  it('slices to the text of its node where no row was cut', () => {
    const whole = damages.filter(({ row }) => row !== 'cut-row')
    fc.assert(
      fc.property(caseArbitrary({ of: whole, most: 4 }), ({ form, source, damages: names }) => {
        const { tables, diagnostics } = read(source, form)
        const said = `${names.join(', ')}\n${source}`
        for (const table of tables) {
          expect(table.span, said).not.toBeNull()
          for (const department of table.departments) {
            if (department.span !== null)
              expect(textOf(source, department.span), said).toContain(bare(department.name ?? ''))
            for (const project of department.projects) {
              expect(textOf(source, project.span as Span), said).toContain(bare(project.name))
              for (const indicator of project.indicators) {
                const text = textOf(source, indicator.span as Span)
                expect(text, said).toContain(bare(indicator.name))
                if (indicator.ordinal !== null)
                  expect(text.startsWith(String(indicator.ordinal)), said + text).toBe(true)
                for (const node of [indicator.cycle, indicator.annual].flatMap(targetNodes)) {
                  expect(textOf(source, node.span as Span), said).toBe(bare(node.text))
                  expect((indicator.span as Span).start).toBeLessThanOrEqual((node.span as Span).start)
                  expect((indicator.span as Span).end).toBeGreaterThanOrEqual((node.span as Span).end)
                }
              }
            }
          }
        }
        for (const { span } of diagnostics) {
          if (span === null) continue
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(source.length)
        }
      }),
      runs(150),
    )
  })

  it('slices to the first piece of its text where a row was cut', () => {
    fc.assert(
      fc.property(caseArbitrary({ most: 6 }), ({ form, source, damages: names }) => {
        for (const { departments } of read(source, form).tables) {
          for (const { indicators } of departments.flatMap(({ projects }) => projects)) {
            for (const { cycle, annual } of indicators) {
              for (const { text, span } of [cycle, annual].flatMap(targetNodes)) {
                const slice = textOf(source, span as Span)
                expect(slice, `${names.join(', ')}\n${source}`).not.toBe('')
                expect(
                  bare(text).startsWith(slice),
                  `${slice} of ${text}\n${names.join(', ')}\n${source}`,
                ).toBe(true)
              }
            }
          }
        }
      }),
      runs(150),
    )
  })
})
