import type { Block, TableCell, TableRow } from '../block.js'
import { blankCell, cellOf } from '../cell.js'
import { LineJoiner } from '../line.js'
import { cellsOf, isSpanned } from './cells.js'
import { delimiterWidth } from './delimiter.js'
import { isFigure } from './figure.js'
import { isLean, LeanRow } from './lean.js'
import { isClosed, isOpened, type PipeRow, pipeRow } from './row.js'
import { pushLine, type Reading } from './running.js'

/** The rows of a table, split when they are asked for: all at once, they would take as much as the table read. */
export interface PipeRows {
  readonly length: number
  readonly at: (index: number) => PipeRow
  /** Whether a line by itself says what its cells are, so that it can be split again. */
  readonly lines: boolean
}

/**
 * Adds the table of some lines that stand below one another. Three things in it are not what GFM makes of them:
 *
 * - Rows of dashes are no data, wherever they stand: converters repeat them on every page.
 * - Where the rows stand between pipes, a line without any is no row, but a page number that slipped in.
 * - A row that does not come to its pipe was cut by line breaks within a cell, if the lines below bring it there.
 */
export function pushTable(to: Reading, rows: PipeRows, header: boolean): void {
  const { source, blocks } = to
  const first = rows.at(0)
  const bare = header ? bareWidth(source, first, rows) : 0
  const opened = isOpened(source, first) && bare === 0
  const { closed, width } = opened ? shapeOf(source, rows) : { closed: false, width: bare || first.width }
  let read: TableRow[] = []
  for (let index = 0; index < rows.length; index++) {
    const row = index === 0 ? first : rows.at(index)
    if (delimiterWidth(source, row) > 0) continue
    if ((opened || isNul(source, row)) && isPipeless(source, row)) {
      pushRows(blocks, read, header)
      read = []
      pushLine(to, row)
      continue
    }
    const lines = [opened ? row : withOuter(source, row, width)]
    if (closed) index = pushCut(lines, source, rows, index, width)
    // The first row is asked for again and again.
    const isHeader = header && row === first
    const lean = row !== first && rows.lines && lines.length === 1 && lines[0] === row && isLean(source, row)
    read.push(lean ? new LeanRow(source, row.start, row.end, isHeader) : rowOf(to, lines, isHeader))
  }
  pushRows(blocks, read, header)
}

/** Columns of a table whose first row begins with a blank cell: the dashes below have no pipe at their edges, and it has all of theirs. */
function bareWidth(source: string, first: PipeRow, rows: PipeRows): number {
  if (!isOpened(source, first) || rows.length < 2) return 0
  const second = rows.at(1)
  const width = isOpened(source, second) ? 0 : delimiterWidth(source, second)
  return width > 0 && withOuter(source, first, width) !== first ? width : 0
}

/** How many pipes a row has, those at its edges among them. */
function pipesOf(source: string, row: PipeRow): number {
  return row.width - 1 + Number(isOpened(source, row)) + Number(isClosed(source, row))
}

/** Rows that are asked for what the rows of a table look like. */
const asked = 256

/** Whether the rows of a table end with a pipe, and how many cells the widest has, line breaks within its cells or not. */
function shapeOf(source: string, rows: PipeRows): { closed: boolean; width: number } {
  let closed = false
  let width = rows.at(0).width
  let own = 0
  for (let index = 0; index < Math.min(rows.length, asked); index++) {
    const row = rows.at(index)
    own = isOpened(source, row) ? row.width : own + row.width - 1
    if (!isClosed(source, row)) continue
    closed = true
    width = Math.max(width, own)
  }
  return { closed, width }
}

function pushRows(blocks: Block[], rows: readonly TableRow[], delimited: boolean): void {
  const first = rows[0]?.span
  const last = rows[rows.length - 1]?.span
  if (first == null || last == null) return
  const span = { start: first.start, end: last.end }
  blocks.push(delimited ? { kind: 'table', rows, span } : { kind: 'table', rows, span, undelimited: true })
}

/**
 * Where the rows have no pipes at their outer edges, a pipe that a row begins or ends with parts a blank cell, if the row
 * has all its pipes:
 *
 *     河道保洁 | 15.00 | 清洁。 |
 *      | | 水面无漂浮物。 |
 */
function withOuter(source: string, row: PipeRow, width: number): PipeRow {
  const opened = isOpened(source, row)
  const closed = isClosed(source, row)
  if (!(opened || closed) || pipesOf(source, row) !== width - 1) return row
  const { start, end, cells } = row
  if (opened && closed && !mayLackName(source, cells)) return row
  const all = [...(opened ? [start, start] : []), ...cells, ...(closed ? [end, end] : [])]
  return pipeRow(source, start, end, all)
}

/** Whether what follows a blank cell stands first: a figure or nothing, and no name. */
function mayLackName(source: string, [start, end]: readonly number[]): boolean {
  return start === undefined || start === end || isFigure(source, start, end as number)
}

function isPipeless(source: string, row: PipeRow): boolean {
  return row.width === 1 && !isOpened(source, row) && !isClosed(source, row)
}

/** Whether nothing but NUL stands in a line: it was blank before a program wrote that there. */
function isNul(source: string, { start, end }: PipeRow): boolean {
  return source.charCodeAt(start) === 0 && !/[^\0 \t]/.test(source.slice(start, end))
}

/**
 * Adds to the line of a row those in which it goes on, if it was cut; gives the index of the last.
 *
 *     | 工作经费 | 15.00 | 一是……
 *     二是…… | 1、1-产出指标…… |
 */
function pushCut(lines: PipeRow[], source: string, rows: PipeRows, index: number, width: number): number {
  const row = lines[0] as PipeRow
  if (!isOpened(source, row) || isClosed(source, row)) return index
  let total = row.width
  for (let last = index + 1; last < rows.length; last++) {
    const line = rows.at(last)
    total += line.width - 1
    lines.push(line)
    if (isOpened(source, line) || total > width) break
    if (isClosed(source, line)) return last
  }
  lines.length = 1
  return index
}

/** The row that stands in one line, or in several that line breaks within its cells made of it. */
function rowOf(to: Reading, lines: readonly PipeRow[], header: boolean): TableRow {
  const first = lines[0] as PipeRow
  const last = lines[lines.length - 1] as PipeRow
  const cells = cellsOf(to, first)
  for (let index = 1; index < lines.length; index++) {
    const [more = blankCell, ...rest] = cellsOf(to, lines[index] as PipeRow)
    cells.push(joined(cells.pop() as TableCell, more))
    for (const cell of rest) cells.push(cell)
  }
  return { cells, header, spanned: isSpanned(first), span: { start: first.start, end: last.end } }
}

function joined(cell: TableCell, more: TableCell): TableCell {
  if (cell === blankCell) return more
  if (more === blankCell) return cell
  const lines = new LineJoiner()
  lines.add(cell.text)
  lines.add(more.text)
  return cellOf(lines.take())
}
