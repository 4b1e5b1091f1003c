import type { Report } from '../../diagnostic/diagnostic.js'
import { verbatim } from '../../source/text.js'
import type { Block } from '../block.js'
import { cutMarkdown, type Region } from './cut.js'
import { pushDashTable } from './dashtable.js'
import { delimiterWidth } from './delimiter.js'
import { skipMarks } from './depth.js'
import { pushFlow } from './flow.js'
import { LineCursor, type SourceLine, skipSpace, skipSpaceBack } from './line.js'
import { cutStart, pushHtml, pushText } from './lines.js'
import { headingText, markOf } from './mark.js'
import { type PipeRow, splitRow } from './row.js'
import { pushTable } from './table.js'

/** How the blocks are read. */
export interface MarkdownReading {
  /**
   * `fast` (the default) reads plain lines and tables by hand; `mdast` asks `mdast-util-from-markdown` for everything. Both
   * give the same blocks.
   */
  readonly reader?: 'fast' | 'mdast' | undefined
}

/** The blocks of a Markdown document: its tables, of pipes or of HTML, and the lines between them. */
export function* readMarkdownBlocks(
  source: string,
  report: Report,
  options: MarkdownReading = {},
): Generator<Block> {
  // Behind a byte order mark, the offsets of micromark are one short.
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const cut = cutMarkdown(source, from)
  for (const { kind, start, end } of options.reader === 'mdast' ? merged(cut) : cut) {
    const blocks: Block[] = []
    if (kind === 'plain') yield* plainBlocks(source, start, end, report)
    else if (kind === 'torn') pushStretch(blocks, source, writtenLines(source, start, end), report)
    else if (kind === 'dashes') pushDashTable(blocks, source, start, end, report)
    else if (kind === 'hostile') yield* bareBlocks(source, start, end, report)
    else if (kind === 'flow') pushFlow(blocks, source, start, end, report)
    else if (kind === 'html' || kind === 'table') pushHtml(blocks, verbatim(source, start, end), report)
    yield* blocks
  }
}

/** Neighbours as one, so that a whole parser sees as much of the document at once as it can bear. */
function merged(regions: Iterable<Region>): Region[] {
  const found: Region[] = []
  for (const region of regions) {
    const last = found[found.length - 1]
    const apart = ['hostile', 'table', 'mark', 'torn', 'dashes'].includes(region.kind)
    const own: Region = apart ? region : { ...region, kind: 'flow' }
    if (last?.kind === 'flow' && own.kind === 'flow') {
      found[found.length - 1] = { kind: 'flow', start: last.start, end: own.end }
    } else {
      found.push(own)
    }
  }
  return found
}

/** What every table has: a pipe or a colon in its delimiter row, or a tag. Where none is, a line is but a line. */
const tableSign = /\||:-|-:|<table[\s/>]/i

/** The blocks of a part of the source without containers, fences and HTML: stretches of lines between headings and rules. */
function* plainBlocks(source: string, start: number, end: number, report: Report): Generator<Block> {
  const cursor = new LineCursor(source, start, end)
  const mayBeTable = tableSign.test(source.slice(start, end))
  let lines: SourceLine[] = []
  let blocks: Block[] = []
  while (cursor.advance()) {
    const marked = markOf(source, cursor) !== 'none'
    if (!marked) {
      const first = skipSpace(source, cursor.start, cursor.end)
      lines.push({ start: first, end: skipSpaceBack(source, first, cursor.end) })
      if (mayBeTable) continue
    }
    pushStretch(blocks, source, lines, report)
    lines = []
    const heading = marked ? headingText(source, cursor) : null
    if (heading !== null && heading.end > heading.start) pushText(blocks, source, [heading], report)
    yield* blocks
    blocks = []
  }
  pushStretch(blocks, source, lines, report)
  yield* blocks
}

/** The lines of a part of the source in which something is written. */
function writtenLines(source: string, start: number, end: number): SourceLine[] {
  const cursor = new LineCursor(source, start, end)
  const lines: SourceLine[] = []
  while (cursor.advance()) {
    const first = skipSpace(source, cursor.start, cursor.end)
    if (first < cursor.end) lines.push({ start: first, end: skipSpaceBack(source, first, cursor.end) })
  }
  return lines
}

/**
 * Adds lines that stand below one another: running text, and below it, if a header row and a delimiter row of
 * equal width stand there, a table to the end. That is what GFM sees too.
 */
function pushStretch(blocks: Block[], source: string, lines: readonly SourceLine[], report: Report): void {
  const head = headOf(source, lines)
  const start = head === -1 ? lines.length : cutStart(source, lines, head)
  if (start > 0) pushText(blocks, source, lines.slice(0, start), report)
  if (head === -1) return
  // The line below the header is the delimiter row.
  const at = (index: number): PipeRow =>
    splitRow(source, lines[start + index + (start + index > head ? 1 : 0)] as SourceLine)
  pushTable(blocks, source, { length: lines.length - start - 1, at, lines: true }, true, report)
}

/** Index of the header row of a table as GFM sees it, or -1. */
function headOf(source: string, lines: readonly SourceLine[]): number {
  for (let index = 1; index < lines.length; index++) {
    const width = delimiterWidth(source, lines[index] as SourceLine)
    if (width === 0) continue
    const header = lines[index - 1] as SourceLine
    if (header.end - header.start === 1 && source.charCodeAt(header.start) === 0x7c) continue
    if (splitRow(source, header).width === width) return index - 1
  }
  return -1
}

/** The blocks of a part that is too deep or too large for a parser: its lines without the marks of quotes and lists. */
function* bareBlocks(source: string, start: number, end: number, report: Report): Generator<Block> {
  const cursor = new LineCursor(source, start, end)
  const mayBeTable = tableSign.test(source.slice(start, end))
  let lines: SourceLine[] = []
  let blocks: Block[] = []
  while (cursor.advance()) {
    const first = skipMarks(source, cursor)
    const last = skipSpaceBack(source, first, cursor.end)
    if (last > first) {
      lines.push({ start: first, end: last })
      if (mayBeTable) continue
    }
    pushText(blocks, source, lines, report)
    lines = []
    yield* blocks
    blocks = []
  }
  pushText(blocks, source, lines, report)
  yield* blocks
}
