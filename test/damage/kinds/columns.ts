import { type Damage, inStage } from '../damage.js'
import type { Dice } from '../dice.js'
import { type Draft, type Fragment, isBlankIn, type Role, roles, usesOnly } from '../draft.js'

/** Drops blank money columns of a fragment, where header or sums tell what is left. */
function loseColumns(draft: Draft, dice: Dice): void {
  if (draft.spans === 'dropped') return
  const plain = usesOnly(draft, ['total', 'fiscal'])
  for (const fragment of draft.fragments) {
    // A printed zero changes no sum: none tells its column.
    const zeros = fragment.rows.some(({ cells }) =>
      [cells.special, cells.other].some((text) => /^0(\.0+)?$/.test(text)),
    )
    // Nor does a sum where it stands in the same part.
    const summed = draft.expected.total && !fragment.rows.some(({ kind }) => kind === 'total')
    const settled = fragment.header === 'full' || (!zeros && (plain || summed))
    if (dice.once(3) || !settled) continue
    const blank = (['special', 'other'] as const).filter((role) => isBlankIn(fragment, role))
    const lost: readonly Role[] = blank.length === 2 && dice.once(2) ? [dice.pick(blank)] : blank
    fragment.columns = fragment.columns.filter((role) => !lost.includes(role))
  }
}

/** Puts blank columns between those of a fragment, where its header or the table tells what the others are. */
function addColumns(draft: Draft, dice: Dice): void {
  const plain = usesOnly(draft, ['total', 'fiscal'])
  for (const fragment of draft.fragments) {
    const told = fragment.header === 'full' || (plain && fragment.columns.length === roles.length)
    if (!told || dice.once(3)) continue
    fragment.blanks = Array.from({ length: 1 + dice.below(2) }, () => 1 + dice.below(roles.length - 1))
  }
}

/** What becomes of the parts of the table: pages put together again, blank columns dropped. */
export const columnDamages: readonly Damage[] = inStage('columns', [
  {
    // Pages that a converter put together again, rows cut as they were.
    name: 'cut-rows-on-one-page',
    row: 'cut-row',
    apply: (draft, dice) => {
      if (draft.spans === 'dropped') return
      for (let at = draft.fragments.length - 1; at > 0; at--) {
        const [above, below] = [draft.fragments[at - 1], draft.fragments[at]] as [Fragment, Fragment]
        const [last, first] = [above.rows.at(-1), below.rows[0]]
        // Without a page break, a row of a name alone is a row.
        const told = first?.cells.name === '' && (first.cells.goal !== '' || first.cells.indicators !== '')
        const whole = first !== undefined && first.cells.total !== '' && last?.cells.total !== ''
        if (!(told || whole) || above.columns.length !== below.columns.length || dice.once(3)) continue
        above.rows.push(...below.rows)
        draft.fragments.splice(at, 1)
      }
    },
  },
  { name: 'columns-lost', row: 'lost-columns', apply: loseColumns },
  { name: 'columns-added', row: 'lost-columns', harmful: true, apply: addColumns },
])
