import type { Span } from '../model/span.js'
import { noText, type SourceText, sliceText, spanOf, TextJoiner, trimText } from '../source/text.js'
import type { Block, LineBlock } from './block.js'

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
    else for (const row of block.rows) for (const cell of row.cells) lines.add(cell.text)
  }
  return lines.take()
}

/** Puts texts of the source under one another. A break has no room of its own there: it stands where the line begins. */
export class LineJoiner {
  private first = noText
  private joiner: TextJoiner | null = null

  add(text: SourceText): void {
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
    this.joiner.put('\n', { start, end: start })
    this.joiner.add(text)
  }

  take(): SourceText {
    return this.joiner?.take() ?? this.first
  }
}
