import type { SourceText } from '../source/text.js'
import type { TableCell, TableRow } from './block.js'
import { blankCell } from './cell.js'

/** A cell at its column. */
export interface ExpandedCell {
  /** The text; that of a cell that covers several rows or columns stands in each of them. */
  readonly text: SourceText
  /** Whether the cell is written here, or covered by the one to the left or the one above. */
  readonly origin: 'written' | 'left' | 'above'
}

/** A cell that still covers rows below. */
interface Hanging {
  /** What stands in them: of its first column, it comes from above alone. */
  readonly place: ExpandedCell
  rows: number
}

/**
 * Places that spans may add for each cell that is written. A head over some columns and a name beside some
 * indicators stay far below; `rowspan="100000000"` does not, and is cut there.
 */
const placesPerCell = 64

/** Places that spans may always add. */
const placesAtLeast = 4096

/** Whether a cell covers more than one column or row. */
export function isSpanned(cells: readonly TableCell[]): boolean {
  return cells.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1)
}

/** Whether any cell of a table covers more than one column or row. */
export function hasSpans(rows: readonly TableRow[]): boolean {
  return rows.some(({ spanned }) => spanned)
}

/**
 * Gives every cell its column, row by row: what comes back takes the rows of a table in their order. Spans reach no
 * further than the rows there are and the columns that the widest row writes; the places that they add are
 * bounded by the number of cells that are written, so that no span makes more of a table than the table is.
 */
export function spanExpander(rows: readonly TableRow[]): (row: TableRow) => ExpandedCell[] {
  let written = 0
  for (const { cells } of rows) written += cells.length
  let left = placesAtLeast + placesPerCell * written
  const hanging: (Hanging | undefined)[] = []
  return (row) => {
    const cells: ExpandedCell[] = []
    /** Puts what hangs into this column from above, if anything does. */
    const fill = (): boolean => {
      const above = hanging[cells.length]
      if (above === undefined || above.rows === 0 || left === 0) return false
      above.rows--
      left--
      cells.push(above.place)
      return true
    }
    for (const cell of row.cells) {
      while (fill());
      const { text, colSpan, rowSpan } = cell
      // One object for all the places beside: spans of a hundred million cover a great many.
      const beside: ExpandedCell = colSpan > 1 ? { text, origin: 'left' } : gap
      for (let column = 0; column < colSpan && (column === 0 || left > 0); column++) {
        // A cell above may cover this column too: HTML lets them overlap, and the one that is written wins.
        if (column > 0) left--
        const below: ExpandedCell = column > 0 || rowSpan === 1 ? beside : { text, origin: 'above' }
        const down: Hanging | undefined = rowSpan > 1 ? { place: below, rows: rowSpan - 1 } : undefined
        if (down !== undefined || cells.length < hanging.length) hanging[cells.length] = down
        cells.push(column === 0 ? { text, origin: 'written' } : beside)
      }
    }
    while ((hanging[hanging.length - 1]?.rows ?? 0) === 0 && hanging.length > 0) hanging.pop()
    while (cells.length < hanging.length && left > 0) {
      if (fill()) continue
      left--
      cells.push(gap)
    }
    return cells
  }
}

/** A column that no cell covers, between the end of a row and a cell that hangs into it. */
const gap: ExpandedCell = { text: blankCell.text, origin: 'left' }
