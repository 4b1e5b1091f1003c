import { trimText, verbatim } from '../../source/text.js'
import type { TableCell } from '../block.js'
import { blankCell, cellOf } from '../cell.js'
import type { PipeRow } from './row.js'
import type { Reading } from './running.js'
import { cellText, isPlain } from './text.js'

/**
 * The cells of a line, in an array of their number: one that grows has room for 17. Whether anything is to be
 * resolved is asked once for all of them.
 */
export function cellsOf({ source, report }: Pick<Reading, 'source' | 'report'>, line: PipeRow): TableCell[] {
  const { cells } = line
  if (isSpanned(line)) return cells.length === 0 ? [] : [wideCell(source, line)]
  const plain = isPlain(source.slice(line.start, line.end))
  const read = new Array<TableCell>(cells.length / 2)
  for (let at = 0; at < cells.length; at += 2) {
    const start = cells[at] as number
    const end = cells[at + 1] as number
    if (start === end) read[at / 2] = blankCell
    else if (plain) read[at / 2] = cellOf(trimText(verbatim(source, start, end)))
    else read[at / 2] = cellOf(cellText(source, start, end, report))
  }
  return read
}

/** The one cell of a line that has more cells than a table may: it covers them all. */
function wideCell(source: string, { start, end, width }: PipeRow): TableCell {
  return { text: verbatim(source, start, end), colSpan: width, rowSpan: 1 }
}

/** Whether one cell stands for more than it may have. */
export function isSpanned({ width, cells }: PipeRow): boolean {
  return width > cells.length / 2
}
