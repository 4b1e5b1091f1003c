import type { Span } from '../model/span.js'
import { joinTexts, pieceText, type SourceText, sliceText, spanOf, trimText } from '../source/text.js'
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
  const only = blocks[0]
  if (blocks.length === 1 && only?.kind === 'line') return only.text
  const texts: SourceText[] = []
  const add = (text: SourceText): void => {
    if (text.value === '') return
    if (texts.length > 0) texts.push(lineBreakBefore(text))
    texts.push(text)
  }
  for (const block of blocks) {
    if (block.kind === 'line') add(block.text)
    else for (const row of block.rows) for (const cell of row.cells) add(cell.text)
  }
  return joinTexts(texts)
}

/** A line break before a text of the source, where it has no room of its own. */
export function lineBreakBefore(text: SourceText): SourceText {
  const { start } = spanOf(text) as Span
  return pieceText('\n', { start, end: start })
}
