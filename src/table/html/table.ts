import { type SourceText, sliceText, trimText } from '../../source/text.js'
import type { Block, TableCell, TableRow } from '../block.js'
import { cellOf } from '../cell.js'
import { isSpanned } from '../expand.js'
import { addRows, LineJoiner, pushLines } from '../line.js'

/** A table as HTML writes it. */
export interface HtmlTable {
  /** Its caption; blank where it has none. */
  readonly caption: SourceText
  /** Its rows, those without cells too: they count for what spans rows. */
  readonly rows: readonly HtmlRow[]
}

/** A row of it. */
export interface HtmlRow {
  readonly cells: readonly HtmlCell[]
  readonly header: boolean
  readonly start: number
  readonly end: number
}

/** A cell of it. */
export interface HtmlCell {
  /** Its own text, without that of the tables in it. */
  readonly text: SourceText
  readonly colSpan: number
  readonly rowSpan: number
  /** The tables in it. */
  readonly inner: readonly InnerTable[]
}

/**
 * A table within a cell. Whether it is blocks of its own or lines of the cell, the outer table says; it is read only in
 * the way that is asked for, since of tables within one another each text holds all those further in.
 */
export class InnerTable {
  private ownBlocks: readonly Block[] | null = null
  private ownText: SourceText | null = null

  constructor(
    /** Where it stands in the cell's text. */
    readonly at: number,
    private readonly table: HtmlTable,
  ) {}

  get blocks(): readonly Block[] {
    this.ownBlocks ??= tableBlocks(this.table)
    return this.ownBlocks
  }

  get text(): SourceText {
    this.ownText ??= tableText(this.table)
    return this.ownText
  }
}

/** No tables in a cell; the one list that all share. */
export const noInner: readonly InnerTable[] = []

/**
 * The blocks of a table. A table that holds others in its cells is either one of data, and the inner tables are
 * text of its cells, or a frame for the layout of the page, and what is in it stands by itself. It is of data
 * if two of its rows have two cells with text of their own, or if what its cells hold are single cells again.
 */
export function tableBlocks(table: HtmlTable): Block[] {
  const blocks: Block[] = []
  pushLines(blocks, table.caption)
  const { rows } = table
  const first = rows[0]
  if (first === undefined) return blocks
  if (isFrame(rows)) {
    for (const row of rows) for (const cell of row.cells) pushContent(blocks, cell)
    return blocks
  }
  const last = rows[rows.length - 1] as HtmlRow
  blocks.push({ kind: 'table', rows: rows.map(rowOf), span: { start: first.start, end: last.end } })
  return blocks
}

/** The text of a table within a cell: each of its cells a line. */
function tableText(table: HtmlTable): SourceText {
  const lines = new LineJoiner()
  lines.add(table.caption)
  addRows(lines, table.rows.map(rowOf))
  return lines.take()
}

function isFrame(rows: readonly HtmlRow[]): boolean {
  if (!rows.some((row) => row.cells.some((cell) => cell.inner.length > 0))) return false
  const full = rows.filter((row) => row.cells.filter((cell) => cell.text.value !== '').length >= 2)
  if (full.length >= 2) return false
  const wide = rows.some((row) => row.cells.length >= 2)
  return !wide || rows.some((row) => row.cells.some((cell) => cell.inner.some(isOfCells)))
}

/** Whether a table within a cell has cells beside or below one another. */
function isOfCells({ blocks }: InnerTable): boolean {
  return blocks.some((block) => block.kind === 'table' && (block.rows.length > 1 || isWide(block.rows[0])))
}

function isWide(row: TableRow | undefined): boolean {
  return row !== undefined && row.cells.length > 1
}

function rowOf(row: HtmlRow): TableRow {
  const cells = row.cells.map(tableCell)
  const span = { start: row.start, end: row.end }
  return { cells, header: row.header, spanned: isSpanned(cells), span }
}

function tableCell(cell: HtmlCell): TableCell {
  return cellOf(wholeText(cell), cell.colSpan, cell.rowSpan)
}

/** The text of a cell with that of the tables in it. */
function wholeText({ text: own, inner }: HtmlCell): SourceText {
  if (inner.length === 0) return own
  const lines = new LineJoiner()
  let from = 0
  for (const { at, text } of inner) {
    lines.add(trimText(sliceText(own, from, at)))
    lines.add(text)
    from = at
  }
  lines.add(trimText(sliceText(own, from)))
  return lines.take()
}

/** The lines and tables of a cell in their order. */
function pushContent(blocks: Block[], cell: HtmlCell): void {
  let from = 0
  for (const inner of cell.inner) {
    pushLines(blocks, sliceText(cell.text, from, inner.at))
    for (const block of inner.blocks) blocks.push(block)
    from = inner.at
  }
  pushLines(blocks, from === 0 ? cell.text : sliceText(cell.text, from))
}
