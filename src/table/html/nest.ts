import { noText, type SourceText, spanOf, trimText } from '../../source/text.js'
import type { Block } from '../block.js'
import { TextFlow } from './flow.js'
import { type HtmlCell, type HtmlRow, type HtmlTable, InnerTable, noInner, tableBlocks } from './table.js'

/** Tables within tables that are told apart; of what is nested deeper only the text is of use. */
export const deepestTable = 8

/** A table that is being read, and what of it stands open. */
export class OpenTable {
  readonly flow: TextFlow = new TextFlow()
  private readonly rows: HtmlRow[] = []
  private caption: SourceText = noText
  private cells: HtmlCell[] = []
  /** The tables in the open cell, with the length of its text before each. */
  private inner: { at: number; table: HtmlTable }[] = []
  private heads = 0
  private rowStart = -1
  /** Whether the row has a tag of its own; if not, its end tag ends nothing of it either. */
  private tagged = false
  private colSpan = 1
  private rowSpan = 1
  /** `thead`, `tbody`, `tfoot`; empty where none is open. */
  section = ''
  /** Whether a row is open. */
  row = false
  /** `td`, `th`, `caption`: what takes the text; empty where text would be out of place. */
  content = ''
  /** The end of what was read last: of a tag or a text. */
  private last = 0
  /** The end of the text that is furthest behind; -1 where there is none. */
  private textEnd = -1

  /** Opens a row, whose tag stands from `start` to `end`; without a tag, it begins with its first cell. */
  openRow(start = -1, end = -1): void {
    this.row = true
    this.rowStart = start
    this.tagged = start !== -1
    this.cells = []
    this.heads = 0
    this.last = end
  }

  /** Opens a cell, or the caption, whose tag stands from `start` to `end`. */
  openContent(name: string, start: number, end: number, colSpan = 1, rowSpan = 1): void {
    this.content = name
    this.colSpan = colSpan
    this.rowSpan = rowSpan
    this.inner = []
    this.last = end
    if (this.row && this.rowStart === -1) this.rowStart = start
  }

  /** Closes what takes the text: at `end`, or where its text ends if its end tag was left out (-1). */
  closeContent(end: number): void {
    const { content } = this
    if (content === '') return
    this.content = ''
    const written = this.flow.takeAll()
    const text = trimText(written)
    this.textEnd = Math.max(this.textEnd, endOf(text))
    this.last = end === -1 ? Math.max(this.last, endOf(text)) : end
    if (content === 'caption') {
      if (this.caption.value === '') this.caption = text
      return
    }
    if (content === 'th') this.heads++
    this.cells.push({
      text,
      colSpan: this.colSpan,
      rowSpan: this.rowSpan,
      inner: this.innerIn(written, text),
    })
  }

  /** The tables in the cell that closes, at their places in its text: `text` is what was written, without white space around. */
  private innerIn(written: SourceText, text: SourceText): readonly InnerTable[] {
    if (this.inner.length === 0) return noInner
    const lead = written.value.length - written.value.trimStart().length
    const { length } = text.value
    return this.inner.map(({ at, table }) => new InnerTable(Math.min(Math.max(at - lead, 0), length), table))
  }

  /** Closes the row, and what stands open in it: at `end`, or where its last cell ends (-1). */
  closeRow(end: number): void {
    this.closeContent(-1)
    if (!this.row) return
    this.row = false
    const { cells, rowStart } = this
    const header = cells.length > 0 && (this.section === 'thead' || this.heads === cells.length)
    this.rows.push({
      cells: cells.slice(),
      header,
      start: rowStart,
      end: end === -1 || !this.tagged ? this.last : end,
    })
  }

  /** Takes a table that stood in the open cell. */
  nest(table: OpenTable): void {
    if (table.textEnd === -1) return
    this.last = Math.max(this.last, table.textEnd)
    this.textEnd = Math.max(this.textEnd, table.textEnd)
    this.inner.push({ at: this.flow.length, table: table.whole() })
  }

  /** The blocks of the table. */
  blocks(): Block[] {
    return tableBlocks(this.whole())
  }

  private whole(): HtmlTable {
    return { caption: this.caption, rows: this.rows }
  }
}

/** Where a text ends in the source, or -1. */
function endOf(text: SourceText): number {
  const span = text.value === '' ? null : spanOf(text)
  return span === null ? -1 : span.end
}
