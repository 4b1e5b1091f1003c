import { diagnostic } from '../../diagnostic/diagnostic.js'
import { joinTexts, pieceText, type SourceText, verbatim } from '../../source/text.js'
import { readHtml } from '../html/read.js'
import { delimiterWidth } from './delimiter.js'
import { isFigure } from './figure.js'
import { gridEnd, pushGrid } from './gridtable.js'
import { type SourceLine, skipSpace, skipSpaceBack } from './line.js'
import { type PipeRow, splitRow } from './row.js'
import { pushLine, type Reading } from './running.js'
import { pushTable } from './table.js'
import { htmlOf } from './text.js'

/**
 * Adds what stands in lines that GFM takes for running text: the lines, and the tables that it does not see, because their
 * header row is wider or narrower than the delimiter row, or because a page break took the delimiter row away.
 */
export function pushText(to: Reading, lines: readonly SourceLine[]): void {
  const { source } = to
  if (lines.some((line) => hasTable(source, line))) {
    pushHtml(to, htmlOf(joined(source, lines)))
    return
  }
  let index = 0
  while (index < lines.length) {
    const behind = gridEnd(source, lines, index)
    const end = behind > index ? index : tableEnd(source, lines, index)
    if (behind > index) {
      pushGrid(to, lines.slice(index, behind))
      index = behind
    } else if (end > index) {
      const from = index
      const at = (row: number): PipeRow => splitRow(source, lines[from + row] as SourceLine)
      const second = lines[from + 1]
      const delimiter = end > from + 1 && second !== undefined ? delimiterWidth(source, second) : 0
      const header = at(0)
      if (delimiter > 0 && second !== undefined && header.width !== delimiter) {
        const span = { start: header.start, end: second.end }
        to.report(diagnostic('delimiter-mismatch', span, { header: header.width, delimiter }))
      }
      pushTable(to, { length: end - from, at, lines: true }, delimiter > 0)
      index = end
    } else {
      pushLine(to, lines[index] as SourceLine)
      index++
    }
  }
}

/** Adds what stands in a stretch of HTML. */
export function pushHtml({ blocks, report }: Reading, html: SourceText): void {
  for (const block of readHtml(html, report)) blocks.push(block)
}

/** Index behind the table that begins with the line at `index`, or `index`. */
function tableEnd(source: string, lines: readonly SourceLine[], index: number): number {
  const first = lines[index] as SourceLine
  const second = lines[index + 1]
  const delimited = second !== undefined && delimiterWidth(source, second) > 0 && hasPipe(source, first)
  if (!delimited && !isRow(source, first) && !isCutRow(source, lines, index))
    return bareEnd(source, lines, index)
  return rowsEnd(source, lines, delimited ? index + 2 : index)
}

/**
 * Index behind the lines from `index` on that are rows of a table: a pipe parts their cells, or they stand in a row that comes
 * to its pipe further below.
 */
function rowsEnd(source: string, lines: readonly SourceLine[], index: number): number {
  let end = index
  let cut = false
  while (end < lines.length) {
    const line = lines[end] as SourceLine
    if (hasPipe(source, line)) {
      if (endsInPipe(source, line)) cut = false
      else if (startsWithPipe(source, line)) cut = true
      end++
      continue
    }
    const closing = cut ? cutEnd(source, lines, end) : -1
    if (closing < 0) break
    end = closing
    cut = false
  }
  return end
}

/** Whether a row begins at `index` whose first cell line breaks went through: its other cells stand in the lines below. */
function isCutRow(source: string, lines: readonly SourceLine[], index: number): boolean {
  if (!startsWithPipe(source, lines[index] as SourceLine)) return false
  const end = cutEnd(source, lines, index + 1)
  if (end < 0) return false
  const parts = lines.slice(index, end).map((line) => splitRow(source, line).width - 1)
  return parts.reduce((sum, more) => sum + more, 1) >= bareWidth
}

/** Index behind the line in which the row ends that goes on at `index`, or -1 where the next begins before that. */
function cutEnd(source: string, lines: readonly SourceLine[], index: number): number {
  for (let at = index; at < lines.length; at++) {
    const line = lines[at] as SourceLine
    if (startsWithPipe(source, line)) return -1
    if (endsInPipe(source, line)) return at + 1
  }
  return -1
}

/** No header has more lines. */
const mostCut = 16

/**
 * Index of the line with which a row begins whose last line stands at `index`, if line breaks went through its cells:
 *
 *     | 项目名称（资金
 *     使用单位） | 总计 | 绩效目标 | 绩效指标 |
 *     |---|---|---|---|
 */
export function cutStart(source: string, lines: readonly SourceLine[], index: number): number {
  if (!endsInPipe(source, lines[index] as SourceLine)) return index
  for (let at = index; at >= 0 && index - at < mostCut; at--) {
    const line = lines[at] as SourceLine
    if (at < index && endsInPipe(source, line)) break
    if (startsWithPipe(source, line)) return at
  }
  return index
}

/** Whether a line begins with a pipe. */
export function startsWithPipe(source: string, { start, end }: SourceLine): boolean {
  return source.charCodeAt(skipSpace(source, start, end)) === 0x7c
}

/** Whether a line ends with a pipe. */
export function endsInPipe(source: string, { start, end }: SourceLine): boolean {
  return source.charCodeAt(skipSpaceBack(source, start, end) - 1) === 0x7c
}

/** Whether a line has a pipe that parts cells. */
export function hasPipe(source: string, line: SourceLine): boolean {
  if (startsWithPipe(source, line)) return true
  return source.slice(line.start, line.end).includes('|') && splitRow(source, line).width > 1
}

/** Whether a line is a row without doubt: it begins with a pipe and has another. */
function isRow(source: string, line: SourceLine): boolean {
  if (source.charCodeAt(line.start) !== 0x7c) return false
  const row = splitRow(source, line)
  return row.width > 1 || (row.end > line.start + 1 && source.charCodeAt(row.end - 1) === 0x7c)
}

/** Fewer cells than these between pipes may be words: 首页 | 政务公开 | 2026. */
const bareWidth = 4

/** Rows of words alone that may stand above the first amount. */
const bareHead = 4

/**
 * Index behind the rows that begin with the line at `index` and have neither a delimiter row nor pipes at their outer edges,
 * or `index`. An amount stands in one of the first, two where it is short, and those above it are of one width:
 *
 *     工作经费 | 15.00 | 15.00 | | | 通过组织…… | 1、1-产出指标……
 */
export function bareEnd(source: string, lines: readonly SourceLine[], index: number): number {
  let width = 0
  for (let at = index; at < lines.length && at - index <= bareHead; at++) {
    const line = lines[at] as SourceLine
    if (!hasPipe(source, line)) return index
    const row = splitRow(source, line)
    const amounts = amountsIn(source, row)
    const wide = Math.max(width, row.width) >= bareWidth
    if (amounts > 1 || (amounts > 0 && wide)) return rowsEnd(source, lines, at)
    if (!wide || (at > index && Math.abs(row.width - width) > 1)) return index
    width = Math.max(width, row.width)
  }
  return index
}

/** How many cells of a row are but figures. */
function amountsIn(source: string, { cells }: PipeRow): number {
  let amounts = 0
  for (let at = 0; at < cells.length; at += 2) {
    if (isFigure(source, cells[at] as number, cells[at + 1] as number)) amounts++
  }
  return amounts
}

const table = /<table[\s/>]/i

/** Whether a table of HTML begins in a line. */
export function hasTable(source: string, line: SourceLine): boolean {
  return table.test(source.slice(line.start, line.end))
}

/** Lines as one text, each with its line break. */
export function joined(source: string, lines: readonly SourceLine[]): SourceText {
  const texts: SourceText[] = []
  for (const [index, { start, end }] of lines.entries()) {
    const before = lines[index - 1]
    if (before !== undefined) texts.push(pieceText('\n', { start: before.end, end: start }))
    if (end > start) texts.push(verbatim(source, start, end))
  }
  return joinTexts(texts)
}
