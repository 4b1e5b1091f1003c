import type { AmountReading } from '../amount/amount.js'
import type { Span } from '../model/span.js'
import { isLatin } from '../script/letters.js'
import { closeGaps } from '../source/gaps.js'
import { withoutMarks } from '../source/marks.js'
import { noText, type SourceText } from '../source/text.js'
import type { TableBlock, TableCell, TableRow } from '../table/block.js'
import { type ExpandedCell, hasSpans, spanExpander } from '../table/expand.js'
import { fitSpans } from '../table/fit.js'
import { namesLevels } from './header/levels.js'
import { type Content, lookOf } from './text/content.js'

/** One place of a row, spans expanded. */
export interface Cell {
  /** As the reader gave it, gaps and breaks included. */
  readonly raw: SourceText
  /** Without the gaps. Where another cell covers the place: that cell's text. */
  readonly text: SourceText
  /** What the text looks like. */
  readonly content: Content
  /** The amount that the text was read as. */
  readonly amount: AmountReading
  /** What covers the place: nothing, a cell to the left, a cell above. */
  readonly covered: 'no' | 'left' | 'above'
}

/** A row with one cell for each column; never blank throughout. */
export interface Row {
  readonly cells: readonly Cell[]
  /** Whether the source marks it as a header. */
  readonly header: boolean
  /** Whether it names the levels of indicators, as the header of the vertical form and the long list does. */
  readonly levels: boolean
  readonly span: Span | null
}

/** The rows of a table with their spans expanded, those left out in which nothing is written. */
export function rowsOf(block: TableBlock): Row[] {
  const rows: Row[] = []
  const spanned = hasSpans(block.rows)
  const fitted = spanned ? fitSpans(block.rows) : block.rows
  const expand = spanned ? spanExpander(fitted) : null
  const latest: Latest = { row: null, cells: [] }
  const { span } = block
  const long = span !== null && span.end - span.start > longTable
  for (const row of fitted) {
    const cells = expand === null ? writtenCells(row.cells) : expandedCells(expand(row))
    if (cells === null) continue
    const levels = namesLevels(cells)
    const lean = expand === null && long && isShort(row, cells.length)
    rows.push(lean ? new LeanRow(row, levels, latest) : { cells, header: row.header, levels, span: row.span })
  }
  return rows
}

/** Columns up to the last in which something stands. */
export function writtenWidth({ cells }: Row): number {
  let width = cells.length
  while (width > 0 && (cells[width - 1]?.content === 'blank' || cells[width - 1]?.covered === 'left')) width--
  return width
}

/** Letters of a table, above which it keeps no cells of rows that are short: a thousand rows of the standard layout. */
const longTable = 1 << 16

/** Letters a cell, below which the cells of a row take more memory than is allowed for what it is written in. */
const shortCell = 32

function isShort({ span }: TableRow, width: number): boolean {
  return span !== null && span.end - span.start < shortCell * width
}

/** The cells that were asked for last in a long table: what a row is asked, it is asked several times over. */
interface Latest {
  row: TableRow | null
  cells: readonly Cell[]
}

/**
 * A row of a long table, whose cells are read anew each time that they are asked for. A cell takes a hundred bytes
 * and more whatever stands in it, and most long tables are of another kind, and passed over.
 */
class LeanRow implements Row {
  constructor(
    private readonly row: TableRow,
    readonly levels: boolean,
    private readonly latest: Latest,
  ) {}

  get cells(): readonly Cell[] {
    const { row, latest } = this
    if (latest.row !== row) {
      latest.row = row
      latest.cells = writtenCells(row.cells) as readonly Cell[]
    }
    return latest.cells
  }

  get header(): boolean {
    return this.row.header
  }

  get span(): Span | null {
    return this.row.span
  }
}

/** The cells of a row without spans; `null` where nothing is written in it. */
function writtenCells(cells: readonly TableCell[]): Cell[] | null {
  const read = new Array<Cell>(cells.length)
  let written = false
  let before = blankCell
  for (let column = 0; column < cells.length; column++) {
    const { text } = cells[column] as TableCell
    const cell = isBlankText(text.value) ? blankCell : cellOf(text, before)
    if (cell.content !== 'blank') {
      written = true
      before = cell
    }
    read[column] = cell
  }
  return written ? (isOneText(read) ? spreadOver(read) : read) : null
}

/** Whether all cells of a row say the same, and are of words. */
function isOneText(cells: readonly Cell[]): boolean {
  const first = cells[0] as Cell
  const words = first.content === 'short' || first.content === 'long'
  return words && cells.length > 2 && cells.every(({ raw }) => raw.value === first.raw.value)
}

/** A cell over the whole row, which a converter repeated in each column. */
function spreadOver([first, ...others]: Cell[]): Cell[] {
  return [first as Cell, ...others.map((cell): Cell => ({ ...cell, covered: 'left' }))]
}

function expandedCells(cells: readonly ExpandedCell[]): Cell[] | null {
  let last: ExpandedCell | null = null
  let written = false
  let carried: Cell = blankCell
  let covered: Cell = blankCell
  const expanded: Cell[] = []
  for (const place of cells) {
    const { text, origin } = place
    if (isBlankText(text.value)) {
      expanded.push(origin === 'left' ? coveredCell : blankCell)
      continue
    }
    // A cell over several columns is read once.
    if (text !== last?.text) carried = cellOf(text, carried)
    if (origin === 'written') {
      written ||= carried.content !== 'blank'
      expanded.push(carried)
    } else {
      if (place !== last) covered = { ...carried, covered: origin }
      expanded.push(covered)
    }
    last = place
  }
  return written ? expanded : null
}

function isBlankText(value: string): boolean {
  return value === '' || isBlankMark(value)
}

/** What converters of spreadsheets and data frames write for a cell in which nothing stands, and emphasis of nothing. */
function isBlankMark(value: string): boolean {
  const first = value.charCodeAt(0)
  const may = isLatin(first) || first === 0x3c || first === 0x26 || first === 0x2a
  return may && /^(?:NaN|nan|NaT|None|<NA>|undefined|Unnamed: \d+|Col\d+|&nbsp;|\*\* ?\*\*)$/.test(value)
}

/** A cell of a text. An amount that stands in the cell before too, as 总计 and 财政拨款 do in most rows, is read once. */
function cellOf(written: SourceText, before: Cell): Cell {
  if (before.content === 'amount' && before.text === before.raw && before.raw.value === written.value) {
    return { raw: written, text: written, content: 'amount', amount: before.amount, covered: 'no' }
  }
  const raw = withoutMarks(written)
  const text = withoutMarks(closeGaps(raw))
  const { content, amount } = lookOf(raw.value, text.value)
  return { raw, text, content, amount, covered: 'no' }
}

/** A cell in which nothing is written. */
export const blankCell: Cell = {
  raw: noText,
  text: noText,
  content: 'blank',
  amount: { kind: 'blank' },
  covered: 'no',
}

/** A place that a blank cell to the left covers. */
const coveredCell: Cell = {
  raw: noText,
  text: noText,
  content: 'blank',
  amount: { kind: 'blank' },
  covered: 'left',
}
