import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParseResult } from '../../src/model/parse-result.js'
import { unaccounted } from '../damage/account.js'
import { sketchArbitrary } from '../damage/arbitrary.js'
import { damage } from '../damage/damage.js'
import { damages } from '../damage/damages.js'
import { Dice } from '../damage/dice.js'
import type { Draft } from '../damage/draft.js'
import { drawLayout, layOut } from '../damage/layout.js'
import { plant } from '../damage/plant.js'
import { read } from '../damage/read.js'
import { render } from '../damage/render.js'
import { plainText } from '../damage/texts.js'
import { runs } from '../laws.js'

/** Damage that moves text about; what changes its letters would have to be undone to look for it. */
const moving = damages.filter(({ stage, row }) => stage !== 'cells' && row !== 'bytes' && row !== 'cut-row')

/** The texts of all body cells, as they stand in the source. */
function cellTexts(draft: Draft): string[] {
  return draft.fragments.flatMap(({ columns, rows }) =>
    rows.flatMap(({ cells, covered, extra }) => [
      ...columns
        .filter((role) => cells[role] !== '' && !covered.includes(role))
        .map((role) => plainText(cells[role])),
      ...(extra === undefined ? [] : [extra]),
    ]),
  )
}

/** A table over two pages, of which a diagnostic speaks as a whole. */
const joined = `项目支出绩效目标表

| 项目名称 | 总计 | 绩效目标 | 绩效指标 |
|---|---|---|---|
| 水闸维护 | 30.00 | 保障水闸安全运行。 | 1、1-产出指标；11-数量指标；水闸；年度指标值:≥12座。 |

第 2 页

| | | | |
|---|---|---|---|
| 河道保洁 | 15.00 | 保持河面清洁。 | 1、1-产出指标；11-数量指标；河段；年度指标值:9段。 |
`

describe('the account of what was read', () => {
  const cells = ['保持河面清洁。', '水闸；年度指标值:≥12座。']
  const result = read(joined, 'markdown')
  const change = (from: string, to: string): ParseResult => ({
    ...result,
    tables: JSON.parse(JSON.stringify(result.tables).replaceAll(from, to)) as ParseResult['tables'],
  })

  it('misses nothing that is there', () => {
    expect(result.diagnostics.map(({ code }) => code)).toContain('fragments-joined')
    expect(unaccounted(cells, result, joined)).toEqual([])
  })

  it('misses a goal that is gone from a joined table', () => {
    expect(unaccounted(cells, change('保持河面清洁。', ''), joined)).toEqual(['保持河面清洁。'])
  })

  it('misses a sign that is gone', () => {
    expect(unaccounted(cells, change('≥', ''), joined)).toEqual(['水闸；年度指标值:≥12座。'])
  })
})

describe('nothing is lost in silence', () => {
  it.each(['markdown', 'html'] as const)('of a damaged table in %s', (form) => {
    fc.assert(
      fc.property(
        sketchArbitrary,
        fc.subarray([...moving], { maxLength: 4 }),
        fc.nat(),
        (table, chosen, seed) => {
          const dice = new Dice(seed)
          const applied = chosen.filter((each) => each.form === undefined || each.form === form)
          const draft = damage(layOut(table, drawLayout(dice)), applied, dice)
          const source = render(draft, form)
          expect(unaccounted(cellTexts(draft), read(source, form), source), source).toEqual([])
        },
      ),
      runs(90),
    )
  })

  it.each(['markdown', 'html'] as const)('of text that stands where no field takes it, in %s', (form) => {
    fc.assert(
      fc.property(
        sketchArbitrary,
        fc.subarray([...moving], { maxLength: 2 }),
        fc.nat(),
        (table, chosen, seed) => {
          const dice = new Dice(seed)
          const applied = chosen.filter((each) => each.form === undefined || each.form === form)
          const draft = damage(layOut(table, drawLayout(dice)), applied, dice)
          plant(draft, dice)
          const source = render(draft, form)
          const result = read(source, form)
          expect(
            unaccounted(cellTexts(draft), result, source),
            `planted ${draft.planted.join(' | ')}\n${source}`,
          ).toEqual([])
        },
      ),
      runs(150),
    )
  })
})
