import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sketchArbitrary } from '../damage/arbitrary.js'
import { caseArbitrary } from '../damage/case.js'
import { tellSketch, tellTable } from '../damage/compare.js'
import { damages } from '../damage/damages.js'
import { Dice } from '../damage/dice.js'
import { drawLayout, layOut } from '../damage/layout.js'
import { renderOther } from '../damage/others.js'
import { read } from '../damage/read.js'
import { type Form, render } from '../damage/render.js'
import { runs } from '../laws.js'

/** Damage that leaves title, agency and unit above the table, and the source as one piece of markup. */
const inside = damages.filter(({ stage, row }) => stage !== 'source' && row !== 'captions')
const forms = fc.constantFrom<Form>('markdown', 'html')

describe('a budget book', () => {
  it('gives every table of targets with its own title, agency and unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sketchArbitrary, fc.option(fc.nat(9))), { minLength: 2, maxLength: 3 }),
        fc.nat(),
        forms,
        (parts, seed, form) => {
          // Under the same agency and without a 合计 of its own, a table is the next page of the one above.
          fc.pre(
            parts.every(
              ([table], at) => at === 0 || table.total || table.agency !== parts[at - 1]?.[0].agency,
            ),
          )
          const dice = new Dice(seed)
          const source = parts
            .map(([table, other]) => {
              const text = render(layOut(table, drawLayout(dice)), form)
              return other === null ? text : `${renderOther(other, form)}\n${text}`
            })
            .join('\n')
          const { tables, diagnostics } = read(source, form)
          expect(
            tables.map((table) => tellTable(table)),
            source,
          ).toEqual(parts.map(([table]) => tellSketch(table)))
          expect(
            diagnostics.filter(({ severity }) => severity !== 'info'),
            source,
          ).toEqual([])
        },
      ),
      runs(80),
    )
  })

  it('is not changed by tables of other kinds before and behind', () => {
    fc.assert(
      fc.property(
        caseArbitrary({ of: inside, most: 4 }),
        fc.nat(9),
        fc.nat(9),
        ({ form, source, draft, damages: names }, one, two) => {
          const book = `${renderOther(one, form)}\n${source}\n${renderOther(two, form)}`
          const { tables, diagnostics } = read(book, form)
          expect(
            tables.map((table) => tellTable(table)),
            book,
          ).toEqual([tellSketch(draft.expected)])
          // Where every row lacks its blanks, or no sum stands, the column of a figure is a guess, and is said to be one.
          if (names.includes('spans-dropped')) return
          if (names.includes('columns-lost') && !draft.expected.total) return
          expect(
            diagnostics.filter(({ severity }) => severity !== 'info'),
            book,
          ).toEqual([])
        },
      ),
      runs(110),
    )
  })

  it('does not change with the order of the options', () => {
    fc.assert(
      fc.property(caseArbitrary({ most: 2 }), ({ form, source }) => {
        const one = read(source, form, { fiscalYear: 2024, amountUnit: '千元', maxLength: 1_000_000 })
        const two = read(source, form, { maxLength: 1_000_000, amountUnit: '千元', fiscalYear: 2024 })
        expect(JSON.stringify(one)).toBe(JSON.stringify(two))
      }),
      runs(20),
    )
  })
})
