import type { Span } from '../model/span.js'
import type { SourceText } from '../source/text.js'

/**
 * What every reader (Markdown, HTML, grid) makes of its input: the document's blocks in order. The rooms above
 * know no other form.
 */
export type Block = LineBlock | TableBlock

/** A line of running text between the tables: a title, 单位：万元, a page number. */
export interface LineBlock {
  readonly kind: 'line'
  /** The line without markup; never blank. */
  readonly text: SourceText
}

/** A table as it stands, or a fragment of one that a page break cut. */
export interface TableBlock {
  readonly kind: 'table'
  /** The rows from above, header rows among them. */
  readonly rows: readonly TableRow[]
  /** From the first row to the last; `null` for a grid. */
  readonly span: Span | null
  /** Whether it is a table of pipes without a delimiter row, which is none by the rules of GFM. */
  readonly undelimited?: boolean
}

/** A row with the cells that are written in it. */
export interface TableRow {
  readonly cells: readonly TableCell[]
  /** Whether the source marks it as a header: a pipe table's first row, `thead`, all `th`. */
  readonly header: boolean
  /** Whether any of its cells covers more than one column or row. */
  readonly spanned: boolean
  /** The row in the source; `null` for a grid. */
  readonly span: Span | null
}

/** A cell as written: markup resolved, white space kept; `\n` where a `<br>`, a paragraph or an item ends. */
export interface TableCell {
  readonly text: SourceText
  /** Columns that it covers; 1 or more. */
  readonly colSpan: number
  /** Rows that it covers; 1 or more. */
  readonly rowSpan: number
}
