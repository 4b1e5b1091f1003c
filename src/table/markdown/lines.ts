import type { Report } from '../../diagnostic/diagnostic.js'
import { diagnostic } from '../../diagnostic/diagnostic.js'
import { joinTexts, pieceText, type SourceText, verbatim } from '../../source/text.js'
import type { Block } from '../block.js'
import { readHtml } from '../html/read.js'
import { delimiterWidth } from './delimiter.js'
import type { SourceLine } from './line.js'
import { type PipeRow, splitRow } from './row.js'
import { pushLine } from './running.js'
import { pushTable } from './table.js'
import { htmlOf } from './text.js'

/**
 * Adds what stands in lines that GFM takes for running text: the lines, and the tables that it does not see, because their
 * header row is wider or narrower than the delimiter row, or because a page break took the delimiter row away.
 */
export function pushText(
  blocks: Block[],
  source: string,
  lines: readonly SourceLine[],
  report: Report,
): void {
  if (lines.some((line) => hasTable(source, line))) {
    pushHtml(blocks, htmlOf(joined(source, lines)), report)
    return
  }
  let index = 0
  while (index < lines.length) {
    const to = tableEnd(source, lines, index)
    if (to > index) {
      const from = index
      const at = (row: number): PipeRow => splitRow(source, lines[from + row] as SourceLine)
      const second = lines[from + 1]
      const delimiter = to > from + 1 && second !== undefined ? delimiterWidth(source, second) : 0
      const header = at(0)
      if (delimiter > 0 && second !== undefined && header.width !== delimiter) {
        const span = { start: header.start, end: second.end }
        report(diagnostic('delimiter-mismatch', span, { header: header.width, delimiter }))
      }
      pushTable(blocks, source, { length: to - from, at, lines: true }, delimiter > 0, report)
      index = to
    } else {
      pushLine(blocks, source, lines[index] as SourceLine, report)
      index++
    }
  }
}

/** Adds what stands in a stretch of HTML. */
export function pushHtml(blocks: Block[], html: SourceText, report: Report): void {
  for (const block of readHtml(html, report)) blocks.push(block)
}

/** Index behind the table that begins with the line at `index`, or `index`. */
function tableEnd(source: string, lines: readonly SourceLine[], index: number): number {
  const first = lines[index] as SourceLine
  const second = lines[index + 1]
  const delimited = second !== undefined && delimiterWidth(source, second) > 0 && hasPipe(source, first)
  if (!delimited && !isRow(source, first)) return bareEnd(source, lines, index)
  let end = delimited ? index + 2 : index + 1
  while (end < lines.length) {
    const line = lines[end] as SourceLine
    if (!(delimited ? hasPipe(source, line) : isRow(source, line))) break
    end++
  }
  return end
}

/** Whether a line has a pipe that parts cells. */
export function hasPipe(source: string, line: SourceLine): boolean {
  if (source.charCodeAt(line.start) === 0x7c) return true
  return source.slice(line.start, line.end).includes('|') && splitRow(source, line).width > 1
}

/** Whether a line is a row without doubt: it begins with a pipe and has another. */
function isRow(source: string, line: SourceLine): boolean {
  if (source.charCodeAt(line.start) !== 0x7c) return false
  const row = splitRow(source, line)
  return row.width > 1 || (row.end > line.start + 1 && source.charCodeAt(row.end - 1) === 0x7c)
}

/** Fewer cells than these between pipes may be words: 首页 | 政务公开 | 预算. */
const bareWidth = 4

/** Rows of words alone that may stand above the first amount. */
const bareHead = 4

/**
 * Index behind the rows that begin with the line at `index` and have neither a delimiter row nor pipes at their outer edges,
 * or `index`. An amount stands in one of them, and all are of one width:
 *
 *     工作经费 | 15.00 | 15.00 | | | 通过组织…… | 1、1-产出指标……
 */
export function bareEnd(source: string, lines: readonly SourceLine[], index: number): number {
  let end = index
  let width = 0
  let amount = false
  for (; end < lines.length; end++) {
    const line = lines[end] as SourceLine
    if (!source.slice(line.start, line.end).includes('|')) break
    const row = splitRow(source, line)
    if (row.width < bareWidth || (width > 0 && Math.abs(row.width - width) > 1)) break
    width = Math.max(width, row.width)
    amount ||= hasAmount(source, row)
    if (!amount && end - index === bareHead) break
  }
  return amount ? end : index
}

/** A figure, gaps and all, with or without a unit; tags and marks of emphasis may stand around it. */
const figure = /^[*_]*[-¥￥\s\d０-９,，.．]+(?:百万元|亿元|万元|千元|元)?[*_]*$/

/** Longer text is no figure, nor is it with the tags around it. */
const figureLength = 40
const taggedLength = 240

/** Tags, and signs that nobody sees: a zero-width joiner in the middle of a figure. */
const unseen = /<\/?[a-z][^<>]*>|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gi

/** Whether a cell is but a figure. */
function hasAmount(source: string, { cells }: PipeRow): boolean {
  for (let at = 0; at < cells.length; at += 2) {
    const start = cells[at] as number
    const end = cells[at + 1] as number
    if (start === end || end - start > taggedLength) continue
    const text = source.slice(start, end).replace(unseen, '')
    if (text.length <= figureLength && /[\d０-９]/.test(text) && figure.test(text)) return true
  }
  return false
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
