import type { Span } from '../../model/span.js'
import type { Fragment } from '../fragment/draft.js'
import type { Role } from '../header/role.js'
import { blankCell, type Cell, type Row } from '../row.js'

/** Columns that a converter puts into a part; what has more to spare is of another make. */
const mostSpare = 2

/**
 * A part that has more columns than the table, its rows with the blanks at their ends that they lack: how many of its columns
 * are to spare, the rest of them tells.
 */
export function widened(fragment: Fragment, roles: readonly Role[]): Fragment {
  const { header, width } = fragment
  if (header !== null || width <= roles.length || width > roles.length + mostSpare) return fragment
  return { ...fragment, rows: fragment.rows.map((row) => new WideRow(row, width)) }
}

/** A row with blanks at its end; the cells of a row in a long table are read anew, and not kept. */
class WideRow implements Row {
  readonly header: boolean
  readonly levels: boolean
  readonly span: Span | null

  constructor(
    private readonly row: Row,
    private readonly width: number,
  ) {
    this.header = row.header
    this.levels = row.levels
    this.span = row.span
  }

  get cells(): readonly Cell[] {
    const { cells } = this.row
    const lacking = Math.max(0, this.width - cells.length)
    return [...cells, ...Array.from({ length: lacking }, () => blankCell)]
  }
}
