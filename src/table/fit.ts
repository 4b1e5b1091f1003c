import type { TableCell, TableRow } from './block.js'

/**
 * Takes back spans that are wrong by the rest of the table. A row that fills the width by itself leaves no room for
 * a cell that is to reach into it from above; and its own cells cover no more columns than there are.
 *
 *     名称[1x3]  总计   目标
 *     合计       10.0              the row is whole: 名称 ends above it
 *     培训[2x1]  10.0   办 4 期     three cells, three columns: 培训 covers one
 */
export function fitSpans(rows: readonly TableRow[]): readonly TableRow[] {
  const width = widthOf(rows)
  if (width === 0) return rows
  const fitted: TableRow[] = []
  /** Cells that reach into rows below, and how many columns of these they take. */
  let hanging: Hanging[] = []
  let taken = 0
  const freed: number[] = []
  for (const [at, row] of rows.entries()) {
    taken -= freed[at] ?? 0
    const cells = fitColumns(row.cells, width, taken)
    if (taken > 0 && columnsOf(cells) >= width) {
      for (const { cell, start, end } of hanging) {
        cell.rowSpan = Math.min(cell.rowSpan, at - start)
        freed[end] = (freed[end] as number) - cell.colSpan
      }
      hanging = []
      taken = 0
    }
    for (const [place, { rowSpan, ...rest }] of cells.entries()) {
      if (rowSpan === 1) continue
      const cell = { ...rest, rowSpan }
      const end = Math.min(at + rowSpan, rows.length)
      cells[place] = cell
      hanging.push({ cell, start: at, end })
      taken += cell.colSpan
      freed[end] = (freed[end] ?? 0) + cell.colSpan
    }
    // Field by field: what a row has as getters, a spread leaves out.
    const { header, spanned, span } = row
    fitted.push({ header, spanned, span, cells })
  }
  return fitted
}

/** A cell that reaches into rows below. */
interface Hanging {
  readonly cell: Omit<TableCell, 'rowSpan'> & { rowSpan: number }
  readonly start: number
  /** The row behind the last that it reaches. */
  readonly end: number
}

/**
 * The cells of a row over which others hang into `taken` columns. Where they cover more than there are, each from the
 * left has what the others leave of them with a column each.
 */
function fitColumns(cells: readonly TableCell[], width: number, taken: number): TableCell[] {
  if (columnsOf(cells) <= width) return [...cells]
  let room = Math.max(0, width - taken - cells.length)
  return cells.map((cell) => {
    const colSpan = 1 + Math.min(room, cell.colSpan - 1)
    room -= colSpan - 1
    return colSpan === cell.colSpan ? cell : { ...cell, colSpan }
  })
}

/**
 * The columns of a table: those of the narrowest row that nothing reaches into and that has room for as many cells as
 * any row has. 0 where there is none.
 */
function widthOf(rows: readonly TableRow[]): number {
  let most = 0
  for (const { cells } of rows) most = Math.max(most, cells.length)
  let width = 0
  let reached = 0
  for (const [at, { cells }] of rows.entries()) {
    const own = columnsOf(cells)
    if (at >= reached && own >= most && (width === 0 || own < width)) width = own
    for (const { rowSpan } of cells) reached = Math.max(reached, at + rowSpan)
  }
  return width
}

function columnsOf(cells: readonly TableCell[]): number {
  return cells.reduce((sum, { colSpan }) => sum + colSpan, 0)
}
