import type { Report } from '../../diagnostic/diagnostic.js'
import { verbatim } from '../../source/text.js'
import type { Block } from '../block.js'
import { cutMarkdown, type Region } from './cut.js'
import { pushDashTable } from './dashtable.js'
import { delimiterWidth } from './delimiter.js'
import { skipMarks } from './depth.js'
import { pushFlow } from './flow.js'
import { isBlankLine, LineCursor, type SourceLine, skipSpace, skipSpaceBack } from './line.js'
import { cutStart, pushHtml, pushText } from './lines.js'
import { headingText, markOf } from './mark.js'
import { type PipeRow, splitRow } from './row.js'
import type { Reading } from './running.js'
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
  const to: Reading = { source, blocks: [], report }
  for (const { kind, start, end } of options.reader === 'mdast' ? merged(cut) : cut) {
    if (kind === 'plain') yield* plainBlocks(to, start, end)
    else if (kind === 'torn') pushStretch(to, writtenLines(source, start, end))
    else if (kind === 'dashes') pushDashTable(to, start, end)
    else if (kind === 'hostile') yield* bareBlocks(to, start, end)
    else if (kind === 'flow') pushFlow(to, start, end)
    else if (kind === 'html' || kind === 'table') pushHtml(to, verbatim(source, start, end))
    yield* to.blocks.splice(0)
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
function plainBlocks(to: Reading, start: number, end: number): Generator<Block> {
  const { source } = to
  const lineOf = (line: SourceLine) => (markOf(source, line) === 'none' ? trimmed(source, line) : null)
  return stretches(to, start, end, lineOf, (lines, mark) => {
    pushStretch(to, lines)
    const heading = mark && headingText(source, mark)
    if (heading !== null && heading.end > heading.start) pushText(to, [heading])
  })
}

/** The blocks of stretches of lines, each given when it ends: at a line of which nothing is, or at each where no table may be. */
function* stretches(
  to: Reading,
  start: number,
  end: number,
  lineOf: (line: SourceLine) => SourceLine | null,
  push: (lines: readonly SourceLine[], mark: SourceLine | null) => void,
): Generator<Block> {
  const cursor = new LineCursor(to.source, start, end)
  const mayBeTable = tableSign.test(to.source.slice(start, end))
  let lines: SourceLine[] = []
  while (cursor.advance()) {
    const line = lineOf(cursor)
    if (line !== null) {
      lines.push(line)
      if (mayBeTable) continue
    }
    push(lines, line === null ? cursor : null)
    lines = []
    yield* to.blocks.splice(0)
  }
  push(lines, null)
}

/** A line without white space at its ends. */
function trimmed(source: string, line: SourceLine): SourceLine {
  const start = skipSpace(source, line.start, line.end)
  return { start, end: skipSpaceBack(source, start, line.end) }
}

/** The lines of a part of the source in which something is written. */
function writtenLines(source: string, start: number, end: number): SourceLine[] {
  const cursor = new LineCursor(source, start, end)
  const lines: SourceLine[] = []
  while (cursor.advance()) if (!isBlankLine(source, cursor)) lines.push(trimmed(source, cursor))
  return lines
}

/**
 * Adds lines that stand below one another: running text, and below it, if a header row and a delimiter row of
 * equal width stand there, a table to the end. That is what GFM sees too.
 */
function pushStretch(to: Reading, lines: readonly SourceLine[]): void {
  const { source } = to
  const head = headOf(source, lines)
  const start = head === -1 ? lines.length : cutStart(source, lines, head)
  if (start > 0) pushText(to, lines.slice(0, start))
  if (head === -1) return
  // The line below the header is the delimiter row.
  const at = (index: number): PipeRow =>
    splitRow(source, lines[start + index + (start + index > head ? 1 : 0)] as SourceLine)
  pushTable(to, { length: lines.length - start - 1, at, lines: true }, true)
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
function bareBlocks(to: Reading, start: number, end: number): Generator<Block> {
  const { source } = to
  const lineOf = (line: SourceLine): SourceLine | null => {
    const first = skipMarks(source, line)
    const last = skipSpaceBack(source, first, line.end)
    return last > first ? { start: first, end: last } : null
  }
  return stretches(to, start, end, lineOf, (lines) => pushText(to, lines))
}
