import type { Span } from '../model/span.js'
import { noText, type SourceText, sliceText, spanOf, TextJoiner, trimText } from '../source/text.js'
import type { Block, LineBlock, TableRow } from './block.js'
import { hasSpans, spanExpander } from './expand.js'

/** Adds the lines of a text that are not blank. */
export function pushLines(blocks: Block[], text: SourceText): void {
  const { value } = text
  let from = 0
  while (from < value.length) {
    const found = value.indexOf('\n', from)
    const to = found === -1 ? value.length : found
    const line = trimText(from === 0 && to === value.length ? text : sliceText(text, from, to))
    if (line.value !== '') blocks.push(lineOf(line))
    from = to + 1
  }
}

/** A line of running text. */
export function lineOf(text: SourceText): LineBlock {
  return { kind: 'line', text }
}

/** The text of blocks that stand within one cell: each line and each cell of theirs a line. */
export function joinLines(blocks: readonly Block[]): SourceText {
  const lines = new LineJoiner()
  for (const block of blocks) {
    if (block.kind === 'line') lines.add(block.text)
    else addRows(lines, block.rows)
  }
  return lines.take()
}

/** What breaks a line where the next cell of a row begins, and no row. */
const nextCell = '\v'

/** Adds the cells of a table, each in a line; of what tells cells from rows, a reader of columns sees how they stand. */
export function addRows(lines: LineJoiner, rows: readonly TableRow[]): void {
  const expand = hasSpans(rows) ? spanExpander(rows) : null
  for (const row of rows) {
    const texts =
      expand === null
        ? row.cells.map(({ text }) => text)
        : expand(row).map(({ text, origin }) => (origin === 'written' ? text : noText))
    let sign = '\n'
    for (const text of texts) {
      lines.add(text, sign)
      sign = (text.value === '' ? sign : '') + nextCell
    }
  }
}

/** Puts texts of the source under one another. A break has no room of its own there: it stands where the line begins. */
export class LineJoiner {
  private first = noText
  private joiner: TextJoiner | null = null

  /** Adds a text, behind a break or what stands for one. */
  add(text: SourceText, sign = '\n'): void {
    if (text.value === '') return
    if (this.first === noText) {
      this.first = text
      return
    }
    if (this.joiner === null) {
      this.joiner = new TextJoiner()
      this.joiner.add(this.first)
    }
    const { start } = spanOf(text) as Span
    this.joiner.put(sign, { start, end: start })
    this.joiner.add(text)
  }

  take(): SourceText {
    return this.joiner?.take() ?? this.first
  }
}
