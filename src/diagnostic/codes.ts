/** How much a diagnostic matters. */
export type Severity =
  /** Something was not understood and is not in the model. */
  | 'error'
  /** Read on a guess that could be wrong. */
  | 'warning'
  /** Repaired in a way that cannot change a figure. */
  | 'info'

/**
 * Every code with the facts that travel with it. Codes are stable: a program may switch on them. The
 * sentences stand in `sentences/`, one file a room; a fixture folder for each code in `test/diagnostic/`.
 */
export type DiagnosticData = {
  // Source
  /** The source is longer than `maxLength`; nothing of it was read. */
  'source-too-long': { length: number; limit: number }
  /** No table of performance targets was found. `tables` counts the tables of other kinds. */
  'no-table': { tables: number }

  // Table
  /** Markup was nested too deep for a parser; its tags were stripped. */
  'markup-simplified': { depth: number; limit: number }
  /** A pipe table whose header and delimiter rows differ in width; GFM sees no table there. */
  'delimiter-mismatch': { header: number; delimiter: number }

  // Sheet
  /** A table of another kind was passed over. */
  'table-skipped': { header: string }
  /** Parts of one table, cut by page breaks, were joined. */
  'fragments-joined': { fragments: number }
  /** An amount column that other parts of the table have is missing from this part. */
  'column-lost': { columns: string; found: number; expected: number }
  /** Two halves of a row, cut by a page break, were joined. */
  'row-joined': { name: string }
  /** An amount is not a number; the amount is `null`. */
  'amount-unreadable': { text: string; column: string }
  /** Two amounts or more in one cell; the amount is `null`. */
  'amount-ambiguous': { text: string; column: string }
  /** A cell of the table that no field of the model takes. */
  'cell-unread': { text: string }

  // Indicator
  /** Text of an indicator cell that could not be read as indicators. */
  'indicator-unread': { text: string }

  // Target
  /** A template that nobody filled in: ≥**个. */
  'target-unfilled': { text: string }
}

/** The code of a diagnostic: kebab-case and stable. */
export type DiagnosticCode = keyof DiagnosticData

/** The severity of each code. */
export const severities: { readonly [Code in DiagnosticCode]: Severity } = {
  'source-too-long': 'error',
  'no-table': 'error',
  'markup-simplified': 'info',
  'delimiter-mismatch': 'info',
  'table-skipped': 'info',
  'fragments-joined': 'info',
  'column-lost': 'info',
  'row-joined': 'info',
  'amount-unreadable': 'error',
  'amount-ambiguous': 'error',
  'cell-unread': 'error',
  'indicator-unread': 'error',
  'target-unfilled': 'warning',
}
