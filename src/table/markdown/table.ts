import type { Report } from '../../diagnostic/diagnostic.js'
import type { Block, TableCell, TableRow } from '../block.js'
import { blankCell, cellOf } from '../cell.js'
import { delimiterWidth } from './delimiter.js'
import type { PipeRow } from './row.js'
import { cellText } from './text.js'

/**
 * Adds the table of some rows that stand below one another. Rows of dashes are no data wherever they stand; what
 * stands above one is a header as the source marks it.
 */
export function pushTable(
  blocks: Block[],
  source: string,
  rows: readonly PipeRow[],
  header: boolean,
  report: Report,
): void {
  const read: TableRow[] = []
  for (const [index, row] of rows.entries()) {
    if (delimiterWidth(source, row) > 0) continue
    read.push(rowOf(source, row, header && index === 0, report))
  }
  const first = rows[0]
  const last = rows[rows.length - 1]
  if (read.length === 0 || first === undefined || last === undefined) return
  blocks.push({ kind: 'table', rows: read, span: { start: first.start, end: last.end } })
}

function rowOf(source: string, row: PipeRow, header: boolean, report: Report): TableRow {
  const { cells } = row
  const read: TableCell[] = new Array(cells.length / 2)
  for (let index = 0; index < cells.length; index += 2) {
    const start = cells[index] as number
    const end = cells[index + 1] as number
    read[index / 2] = start === end ? blankCell : cellOf(cellText(source, start, end, report))
  }
  return { cells: read, header, span: { start: row.start, end: row.end } }
}
