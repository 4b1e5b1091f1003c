import type { Fragment } from '../fragment/draft.js'
import { alignRows } from './align-rows.js'
import { headedRoles, type Layout } from './layout.js'
import { type PlacedRow, placeRow } from './placed-row.js'
import { columnTitles } from './unread-columns.js'
import { widened } from './wide-row.js'

/** In a table of more rows, those that lack columns and look the same are read the same. */
const mostSingle = 512

/** Gives every cell of a table its column. */
export function placeRows(fragments: readonly Fragment[], layout: Layout): PlacedRow[] {
  const placed: PlacedRow[] = []
  const titleOf = columnTitles(fragments)
  let single = mostSingle
  for (const [index, written] of fragments.entries()) {
    const own = written.header === null ? layout : { roles: headedRoles(written), added: [] }
    const { roles } = own
    const fragment = widened(written, roles)
    single -= fragment.rows.length
    let first = index > 0
    for (const { row, alignment, group } of alignRows(fragment, own, single >= 0)) {
      placed.push(placeRow(row, alignment, group, first, titleOf))
      first = false
    }
  }
  return placed
}
