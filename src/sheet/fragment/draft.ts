import type { Span } from '../../model/span.js'
import type { AmountUnit } from '../../model/table.js'
import type { Header } from '../header/header.js'
import type { Row } from '../row.js'
import type { LevelColumns } from './level-columns.js'

/** A part of a table between two page breaks. */
export interface Fragment {
  readonly header: Header | null
  /** The columns that part the indicators by their levels, set into one here. */
  readonly parted: LevelColumns | null
  /** Columns that the source gives it, in a header row without words too. */
  readonly width: number
  readonly rows: Row[]
}

/** The parts of one table, and what its captions say. */
export interface Draft {
  title: string | null
  agency: string | null
  amountUnit: AmountUnit | null
  /** The unit that a line below it names. */
  unitBelow: AmountUnit | null
  year: number | null
  readonly fragments: [Fragment, ...Fragment[]]
  /** Columns of the rows of its first part. */
  readonly width: number
  /** The first part below its own title and agency again. */
  again: Again | null
  /** Whether a part without a delimiter row was told of. */
  undelimited: boolean
  /** From the first row to the last. */
  span: Span | null
}

/** A part of a table below the table's own caption, which may as well be another table. */
interface Again {
  /** Parts before it. */
  readonly before: number
  readonly title: string
  readonly agency: string
  readonly span: Span | null
}

/** Columns of rows, those left out that a span covers beyond the others. */
export function widthOf(rows: readonly Row[]): number {
  let width = 0
  for (const { cells } of rows) {
    let own = cells.length
    // A span that reaches too far is no wider for that.
    while (own > width && cells[own - 1]?.covered === 'left') own--
    if (own > width) width = own
  }
  return width
}

/** From the first row to the last. */
export function spanOver(rows: readonly Row[]): Span | null {
  let span: Span | null = null
  for (const row of rows) span = joined(span, row.span)
  return span
}

/** What two stretches of a source reach over together. */
export function joined(left: Span | null, right: Span | null): Span | null {
  if (left === null || right === null) return left ?? right
  return { start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) }
}
