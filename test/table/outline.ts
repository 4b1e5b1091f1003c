import { countOf, pieceOf } from '../../src/source/pieces.js'
import { piecesOf } from '../../src/source/text.js'
import type { Block, TableRow } from '../../src/table/block.js'
import { type ExpandedCell, spanExpander } from '../../src/table/expand.js'

/** Blocks in short: a line as its text; a table as its rows, a cell with spans as `text[columns x rows]`. */
export function outline(blocks: readonly Block[]): (string | string[][])[] {
  return blocks.map((block) => {
    if (block.kind === 'line') return block.text.value
    return block.rows.map((row) =>
      row.cells.map(({ text, colSpan, rowSpan }) =>
        colSpan === 1 && rowSpan === 1 ? text.value : `${text.value}[${colSpan}x${rowSpan}]`,
      ),
    )
  })
}

/** Which rows of the tables are headers. */
export function headers(blocks: readonly Block[]): boolean[][] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.map((row) => row.header)] : []))
}

/** What the spans of the cells and lines slice out of the source. */
export function slices(source: string, blocks: readonly Block[]): (string | null)[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'line' ? [block.text] : block.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
  )
  return texts.map(piecesOf).map((pieces) => {
    const count = countOf(pieces)
    return count === 0 ? null : source.slice(pieceOf(pieces, 0).start, pieceOf(pieces, count - 1).end)
  })
}

/** The rows of a table, each with one cell for every column. */
export function expanded(rows: readonly TableRow[]): ExpandedCell[][] {
  return rows.map(spanExpander(rows))
}

/** The blocks with the cells of every row, those that are split when they are asked for too. */
export function settled(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'line') return block
    const rows = block.rows.map(({ cells, header, spanned, span }) => ({ cells, header, spanned, span }))
    return { ...block, rows }
  })
}
