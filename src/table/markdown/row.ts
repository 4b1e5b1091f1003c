import { type SourceLine, skipSpace, skipSpaceBack } from './line.js'

/** A row of a pipe table as its line is split. */
export interface PipeRow {
  /** Offset of its first letter, white space passed over. */
  readonly start: number
  /** Offset behind its last letter. */
  readonly end: number
  /** Number of its cells. */
  readonly width: number
  /**
   * The cells, without white space at their ends: start and end of the first, of the second, and so on. Of a row of more
   * cells than any table has, none, or one that is the line as it stands.
   */
  readonly cells: readonly number[]
}

/** No table of targets has a row of more cells; a line of a million pipes is not worth so many. */
const widest = 4096

/** A row of cells that were found elsewhere. */
export function pipeRow(source: string, start: number, end: number, cells: readonly number[]): PipeRow {
  const width = cells.length / 2
  return { start, end, width, cells: width > widest ? wholeLine(source, start, end) : cells }
}

function wholeLine(source: string, start: number, end: number): number[] {
  return /[^|\t ]/.test(source.slice(start, end)) ? [start, end] : []
}

/**
 * Splits a line at its pipes, as GFM does. A pipe after an odd number of backslashes is a letter; the cells need no
 * pipe at the outer edges:
 *
 *     | 合计 | 2,763.84 | | a\|b |        合计 | 2,763.84 | | a\|b
 */
export function splitRow(source: string, line: SourceLine): PipeRow {
  const start = skipSpace(source, line.start, line.end)
  const end = skipSpaceBack(source, start, line.end)
  const cells: number[] = []
  // Searched in the line alone: the next pipe of the whole source may be far, and that for every row.
  const text = source.slice(start, end)
  let from = text.charCodeAt(0) === 0x7c ? 1 : 0
  let width = 0
  let at = text.indexOf('|', from)
  while (at !== -1) {
    if (!isEscaped(text, at)) {
      if (++width <= widest) pushCell(source, cells, start + from, start + at)
      from = at + 1
    }
    at = text.indexOf('|', at + 1)
  }
  if (from < text.length || width === 0) {
    if (++width <= widest) pushCell(source, cells, start + from, end)
  }
  return { start, end, width, cells: width > widest ? wholeLine(source, start, end) : cells }
}

function pushCell(source: string, cells: number[], start: number, end: number): void {
  const first = skipSpace(source, start, end)
  cells.push(first, skipSpaceBack(source, first, end))
}

/** Whether an odd number of backslashes stands before `at`. */
function isEscaped(text: string, at: number): boolean {
  let back = at
  while (back > 0 && text.charCodeAt(back - 1) === 0x5c) back--
  return ((at - back) & 1) === 1
}

/** Whether a row begins with a pipe. */
export function isOpened(source: string, row: PipeRow): boolean {
  return source.charCodeAt(row.start) === 0x7c && row.end > row.start
}

/** Whether a row ends with a pipe that is none of its letters. */
export function isClosed(source: string, row: PipeRow): boolean {
  const last = row.end - 1
  return (
    last >= row.start &&
    source.charCodeAt(last) === 0x7c &&
    !isEscaped(source.slice(row.start, row.end), last - row.start)
  )
}
