import type { SourceText } from '../../source/text.js'
import type { Block } from '../block.js'
import { TextFlow } from './flow.js'
import { type HtmlCell, type HtmlRow, type InnerTable, noInner, tableBlocks, tableText } from './table.js'

/** Tables within tables that are told apart; of what is nested deeper only the text is of use. */
export const deepestTable = 8

/** A table that is being read, and what of it stands open. */
export class OpenTable {
  readonly flow: TextFlow = new TextFlow()
  private readonly rows: HtmlRow[] = []
  private caption: SourceText = { value: '', pieces: [] }
  private cells: HtmlCell[] = []
  private inner: InnerTable[] = []
  private heads = 0
  private rowStart = 0
  private colSpan = 1
  private rowSpan = 1
  private firstCell = -1
  /** `thead`, `tbody`, `tfoot`; empty where none is open. */
  section = ''
  /** Whether a row is open. */
  row = false
  /** `td`, `th`, `caption`: what takes the text; empty where text would be out of place. */
  content = ''
  /** The end of the last cell. */
  private cellEnd = 0

  /** Opens a row; `start` is -1 where its tag was left out. */
  openRow(start: number): void {
    this.row = true
    this.rowStart = start
    this.firstCell = -1
    this.cells = []
    this.heads = 0
  }

  /** Opens a cell, or the caption. */
  openContent(name: string, start: number, colSpan = 1, rowSpan = 1): void {
    this.content = name
    this.colSpan = colSpan
    this.rowSpan = rowSpan
    this.inner = []
    if (this.firstCell === -1) this.firstCell = start
  }

  /** Closes what takes the text, at `end`. */
  closeContent(end: number): void {
    const { content } = this
    if (content === '') return
    this.content = ''
    const text = this.flow.take()
    if (content === 'caption') {
      if (this.caption.value === '') this.caption = text
      return
    }
    this.cellEnd = end
    if (content === 'th') this.heads++
    const inner = this.inner.length === 0 ? noInner : this.inner
    this.cells.push({ text, colSpan: this.colSpan, rowSpan: this.rowSpan, inner })
  }

  /** Closes the row, and its cell: at `end`, or where its last cell ended if its tags were left out. */
  closeRow(end: number): void {
    this.closeContent(end)
    if (!this.row) return
    this.row = false
    const { cells } = this
    const header = cells.length > 0 && (this.section === 'thead' || this.heads === cells.length)
    const whole = this.rowStart !== -1
    this.rows.push({
      cells,
      header,
      start: whole ? this.rowStart : this.firstCell,
      end: whole ? end : this.cellEnd,
    })
  }

  /** Takes a table that stood in the open cell. */
  nest(table: OpenTable): void {
    const whole = table.whole()
    const text = tableText(whole)
    if (text.value === '') return
    this.inner.push({ at: this.flow.length, blocks: tableBlocks(whole), text })
  }

  /** The blocks of the table. */
  blocks(): Block[] {
    return tableBlocks(this.whole())
  }

  private whole(): { caption: SourceText; rows: HtmlRow[] } {
    return { caption: this.caption, rows: this.rows }
  }
}
