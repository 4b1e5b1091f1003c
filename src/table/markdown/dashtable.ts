import { displayWidth } from '../../source/width.js'
import { joinedRows, type LineRow } from './joined-row.js'
import { isBlankLine, LineCursor, type Place, type SourceLine, skipSpace, skipSpaceBack } from './line.js'
import { type PipeRow, pipeRow } from './row.js'
import type { Reading } from './running.js'

/** A line of dashes, and one whose runs of dashes show the columns. */
const rule = /^ {0,3}-{3,}(?: +-+)* *$/
const columnsRule = /^ {0,3}-{2,}(?: +-{2,})+ *$/

/** Lines of a header that are looked through for the line that shows the columns. */
const mostHeaderLines = 16

/**
 * Goes to the last line of the table of aligned columns that begins in the line of the cursor, as pandoc writes them without
 * pipes; `false` where none does. Either each line is a row, or blank lines stand between the rows:
 *
 *     项目名称   总计    财政拨款        -----------------------
 *     --------- ------- ----------       项目名称   总计
 *     河道保洁   15.00   15.00           ---------- ------------
 *                                        河道保洁   15.00
 *                                        （一期）
 *
 *                                        桥梁检测   8.00
 *                                        -----------------------
 */
export function skipDashTable(source: string, cursor: LineCursor): boolean {
  const { start, next } = cursor
  if (!isDash(source, start) && !isDash(source, next)) return false
  const back = cursor.place()
  const end = endOf(source, cursor)
  cursor.goTo(end ?? back)
  return end !== null
}

function isDash(source: string, start: number): boolean {
  return source[skipSpace(source, start, start + 3)] === '-'
}

/** The last line of the table that begins in a line, if one does. */
function endOf(source: string, cursor: LineCursor): Place | null {
  const first = lineAt(source, cursor)
  const headless = columnsRule.test(first)
  const opened = headless || rule.test(first)
  if (!headless) {
    let left = opened ? mostHeaderLines : 1
    do if (left-- === 0 || !cursor.advance() || isBlankLine(source, cursor)) return null
    while (!columnsRule.test(lineAt(source, cursor)))
  }
  let last: Place | null = null
  while (cursor.advance()) {
    const line = lineAt(source, cursor)
    if (rule.test(line))
      return last !== null && opened && columnsRule.test(line) === headless ? cursor.place() : null
    if (line.trim() !== '') last = cursor.place()
    else if (!opened) return last
  }
  return opened ? null : last
}

function lineAt(source: string, { start, end }: SourceLine): string {
  return source.slice(start, end)
}

/** Adds the table of aligned columns that stands between two places. */
export function pushDashTable(to: Reading, start: number, end: number): void {
  const { source, blocks } = to
  const rows: LineRow[] = []
  const cursor = new LineCursor(source, start, end)
  const lines: SourceLine[] = []
  while (cursor.advance()) lines.push({ start: cursor.start, end: cursor.end })
  const texts = lines.map((line) => lineAt(source, line))
  const shown = texts.findIndex((text) => columnsRule.test(text))
  const columns = columnsOf(texts[shown] as string)
  const widths = columns.map(({ from, to }) => to - from)
  // Blank lines part the rows of several lines.
  const spread = rule.test(texts[0] as string) && texts.some((text) => text.trim() === '')
  let open: PipeRow[] = []
  const close = (header: boolean): void => {
    if (open.length > 0) rows.push({ lines: open, header })
    open = []
  }
  for (const [at, line] of lines.entries()) {
    const isEnd = isBlankLine(source, line) || rule.test(texts[at] as string)
    if (!isEnd) open.push(rowOf(source, line, columns))
    if (isEnd || (at > shown && !spread)) close(at <= shown)
  }
  close(false)
  blocks.push({ kind: 'table', rows: joinedRows(to, rows, widths), span: { start, end } })
}

/** A column, by the places that a terminal shows it at, where a Chinese character takes two. */
interface Column {
  readonly from: number
  readonly to: number
}

function columnsOf(rule: string): Column[] {
  return Array.from(rule.matchAll(/-+/g), ({ 0: run, index }) => ({ from: index, to: index + run.length }))
}

/** The cells of a line: what stands below each run of dashes. */
function rowOf(source: string, line: SourceLine, columns: readonly Column[]): PipeRow {
  const cells: number[] = []
  const text = lineAt(source, line)
  let from = 0
  let shown = 0
  for (const [index] of columns.entries()) {
    const next = columns[index + 1]?.from ?? Number.POSITIVE_INFINITY
    let to = from
    while (to < text.length && shown < next) shown += displayWidth(text[to++] as string)
    const start = skipSpace(source, line.start + from, line.start + to)
    cells.push(start, skipSpaceBack(source, start, line.start + to))
    from = to
  }
  return pipeRow(source, line.start, line.end, cells)
}
