import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
