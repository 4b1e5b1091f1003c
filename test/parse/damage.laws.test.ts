import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TargetTable } from '../../src/model/table.js'
import { parseGrid } from '../../src/parse/grid.js'
import { parseIndicators } from '../../src/parse/indicators.js'
import { parseTarget } from '../../src/target/parse.js'
import { sketchArbitrary } from '../damage/arbitrary.js'
import { caseArbitrary, type DamagedCase, makeCase } from '../damage/case.js'
import { byReading, tellSketch, tellTable } from '../damage/compare.js'
import { damages } from '../damage/damages.js'
import { Dice } from '../damage/dice.js'
import { renderGrids } from '../damage/grid.js'
import { drawLayout, layOut } from '../damage/layout.js'
import { read } from '../damage/read.js'
import { render } from '../damage/render.js'
import { rewritings } from '../damage/rewritings.js'
import { seedSketch } from '../damage/seed.js'
import { plainText } from '../damage/texts.js'
import { runs } from '../laws.js'

const harmless = damages.filter(({ harmful }) => harmful !== true)

/** The case as a failure shows it. */
function shown({ damages: names, form, source }: DamagedCase): string {
  return `${form}: ${names.join(', ') || 'undamaged'}\n${source}`
}

function expectSame(damaged: DamagedCase): void {
  const { tables } = read(damaged.source, damaged.form)
  expect(
    tables.map((table) => tellTable(table)),
    shown(damaged),
  ).toEqual([tellSketch(damaged.draft.expected)])
}

describe('a table that is rendered and read again', () => {
  it('is the same', () => {
    fc.assert(fc.property(caseArbitrary({ of: [] }), expectSame), runs(100))
  })

  it.each(damages.map((each) => [each.name, each] as const))('is the same after %s', (_name, each) => {
    const form = each.form === undefined ? {} : { form: each.form }
    const cuts = damages.filter(({ stage, row }) => stage === 'cut' && row === 'page-cut')
    const chosen = fc.array(fc.constantFrom(...cuts), { maxLength: 1 })
    fc.assert(
      fc.property(
        sketchArbitrary,
        chosen,
        fc.nat(),
        fc.constantFrom('markdown', 'html'),
        (table, more, seed, any) => expectSame(makeCase(table, [...more, each], seed, form.form ?? any)),
      ),
      runs(20),
    )
  })

  it('is the same where sums alone tell departments from projects', () => {
    fc.assert(fc.property(caseArbitrary({ of: [], bare: true }), expectSame), runs(150))
  })

  it('is the same after damage in combinations', () => {
    fc.assert(fc.property(caseArbitrary({ most: 7 }), expectSame), runs(300))
  })

  it('reads every target as parseTarget reads its text', () => {
    fc.assert(
      fc.property(caseArbitrary({ most: 3 }), (damaged) => {
        const { tables } = read(damaged.source, damaged.form)
        const { year } = damaged.draft.expected
        const context = year === null ? {} : { fiscalYear: year }
        const expected = tellSketch(damaged.draft.expected, (text, name) =>
          byReading(parseTarget(text, { ...context, name })),
        )
        expect(
          tables.map((table) => tellTable(table, byReading)),
          shown(damaged),
        ).toEqual([expected])
      }),
      runs(80),
    )
  })
})

describe('targets written otherwise', () => {
  it.each(rewritings.map((each) => [each.name, each] as const))('read as before after %s', (_name, each) => {
    fc.assert(
      fc.property(sketchArbitrary, fc.nat(), fc.constantFrom('markdown', 'html'), (table, seed, form) => {
        const damaged = makeCase(table, [each], seed, form)
        const { tables, diagnostics } = read(damaged.source, form)
        const context = table.year === null ? {} : { fiscalYear: table.year }
        const expected = tellSketch(table, (text, name) => byReading(parseTarget(text, { ...context, name })))
        expect(
          tables.map((one) => tellTable(one, byReading)),
          shown(damaged),
        ).toEqual([expected])
        expect(
          diagnostics.filter(({ severity }) => severity !== 'info'),
          shown(damaged),
        ).toEqual([])
      }),
      runs(20),
    )
  })
})

describe('digits that recognition has spoilt', () => {
  it.each([
    ['2 for ≥ before per cent', (figure: string) => `2${figure}%`],
    ['工 for ≥', (figure: string) => `工${figure}%`],
  ])('are kept, with a warning that carries the suggestion: %s', (_name, spoil) => {
    fc.assert(
      fc.property(
        sketchArbitrary,
        fc.integer({ min: 80, max: 99 }),
        fc.constantFrom('markdown', 'html'),
        (table, figure, form) => {
          const [first] = table.departments[0]?.projects.flatMap(({ indicators }) => indicators) ?? []
          fc.pre(first?.annual !== null && first !== undefined)
          // A share of a whole: what grows may well pass 200%.
          first.name = '群众满意度'
          first.annual = spoil(String(figure))
          const source = render(layOut(table, drawLayout(new Dice(1))), form)
          const { tables, diagnostics } = read(source, form)
          expect(tables.map((one) => tellTable(one))).toEqual([tellSketch(table)])
          const warned = diagnostics.filter(({ code }) => code === 'target-damaged')
          expect(
            warned.map(({ severity, data }) => ({ severity, data })),
            source,
          ).toContainEqual({ severity: 'warning', data: { text: first.annual, likely: `≥${figure}%` } })
        },
      ),
      runs(20),
    )
  })
})

describe('two amounts in one cell', () => {
  it('are reported and never guessed', () => {
    fc.assert(
      fc.property(
        sketchArbitrary.filter(({ decimals }) => decimals > 0),
        fc.nat(),
        fc.constantFrom('markdown', 'html'),
        (table, seed, form) => {
          const dice = new Dice(seed)
          const draft = layOut(table, { ...drawLayout(dice), rowEach: false })
          const rows = draft.fragments.flatMap((fragment) => fragment.rows)
          const row = dice.pick(rows)
          const [one, two] = [row.cells.total, dice.pick(rows).cells.total]
          row.cells.total = `${one}${dice.pick([' ', '\ue000', '  '])}${two}`
          row.cells.fiscal = dice.pick(['', row.cells.fiscal])
          const source = render(draft, form)
          const { tables, diagnostics } = read(source, form)
          const quoted = diagnostics.filter(({ code }) => code === 'amount-ambiguous')
          expect(quoted.length, source).toBeGreaterThan(0)
          const told = tellTable(tables[0] as TargetTable)
          const [sums] = [
            told.total,
            ...told.departments.flatMap((each) => [
              each.funding,
              ...each.projects.map((project) => project.funding),
            ]),
          ]
            .filter((funding) => funding !== null)
            .slice(rows.indexOf(row))
          expect(sums?.total, source).toBeNull()
        },
      ),
      runs(40),
    )
  })
})

describe('a table of which only lines of text are left', () => {
  it('is said to be none, and its indicators can be read all the same', () => {
    fc.assert(
      fc.property(sketchArbitrary, fc.constantFrom('markdown', 'html'), (table, form) => {
        const draft = layOut(table, { ...drawLayout(new Dice(1)), rowEach: false })
        const rows = draft.fragments.flatMap((fragment) => fragment.rows.map(({ cells }) => cells))
        const lines = rows.flatMap((cells) => Object.values(cells)).map(plainText)
        const source = [...draft.before, ...Object.values(draft.heads), ...lines]
          .filter((line) => line !== '')
          .map((line) =>
            form === 'html' ? `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>` : line,
          )
          .join('\n\n')
        const { tables, diagnostics } = read(source, form)
        expect([tables, diagnostics.map(({ code }) => code)], source).toEqual([[], ['no-table']])
        const names = rows.flatMap(({ indicators }) =>
          parseIndicators(plainText(indicators)).indicators.map(({ name }) => name),
        )
        const projects = table.departments.flatMap((department) => department.projects)
        expect(names).toEqual(projects.flatMap(({ indicators }) => indicators.map(({ name }) => name)))
      }),
      runs(30),
    )
  })
})

describe('the seed', () => {
  const seed = seedSketch()

  it('is the same however it is damaged', () => {
    fc.assert(
      fc.property(
        fc.subarray([...damages], { maxLength: 7 }),
        fc.nat(),
        fc.constantFrom('markdown', 'html'),
        (chosen, dice, form) => expectSame(makeCase(seed, chosen, dice, form)),
      ),
      runs(50),
    )
  })
})

describe('Markdown and HTML', () => {
  it('give the same model of the same draft', () => {
    fc.assert(
      fc.property(caseArbitrary({ form: 'html', most: 5 }), ({ draft, source, damages: names }) => {
        const markdown = render({ ...draft, finish: [] }, 'markdown')
        const told = (text: string, form: 'markdown' | 'html'): unknown =>
          read(text, form).tables.map((table) => tellTable(table))
        expect(told(markdown, 'markdown'), `${names.join(', ')}\n${markdown}\n${source}`).toEqual(
          told(source, 'html'),
        )
      }),
      runs(100),
    )
  })
})

describe('a grid', () => {
  it('gives the same model as the document, without spans', () => {
    // The texts of a grid are no markup.
    const marked = ['entities', 'tags-within-cells']
    const letters = damages.filter(({ name, stage }) => stage !== 'source' && !marked.includes(name))
    fc.assert(
      fc.property(caseArbitrary({ of: letters, form: 'html', most: 5 }), ({ draft, damages: names }) => {
        const grids = renderGrids(draft)
        const { tables, diagnostics } = parseGrid(grids)
        const said = `${names.join(', ')}\n${JSON.stringify(grids)}`
        expect(
          tables.map((table) => tellTable(table)),
          said,
        ).toEqual([tellSketch(draft.expected)])
        expect(JSON.stringify({ tables, diagnostics }), said).not.toMatch(/"span":\{/)
      }),
      runs(100),
    )
  })
})

describe('harmless damage', () => {
  it('calls forth nothing above info', () => {
    fc.assert(
      fc.property(caseArbitrary({ of: harmless, most: 6 }), (damaged) => {
        // Where no sum stands, the column of a figure in a narrower part is a guess, and is said to be one.
        fc.pre(!damaged.damages.includes('columns-lost') || damaged.draft.expected.total)
        const { diagnostics } = read(damaged.source, damaged.form)
        expect(
          diagnostics.filter(({ severity }) => severity !== 'info'),
          shown(damaged),
        ).toEqual([])
      }),
      runs(150),
    )
  })

  it('leaves an undamaged table without any word', () => {
    fc.assert(
      fc.property(sketchArbitrary, fc.nat(), fc.constantFrom('markdown', 'html'), (table, seed, form) => {
        const layout = { ...drawLayout(new Dice(seed)), rowEach: false }
        const source = render(layOut(table, layout), form)
        expect(read(source, form).diagnostics, source).toEqual([])
      }),
      runs(80),
    )
  })
})
