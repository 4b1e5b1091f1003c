/**
 * How much a diagnostic matters.
 *
 * @example
 * describeCode('no-table').severity // 'error'
 * describeCode('fragments-joined').severity // 'info'
 */
export type Severity =
  /** Something was not understood and is not in the model. */
  | 'error'
  /** Read on a guess that could be wrong. */
  | 'warning'
  /** Repaired in a way that cannot change a figure. */
  | 'info'

/**
 * What of some markup is more than a parser bears.
 *
 * @example
 * const { diagnostics } = parseHtml(`<table><tr><td>项目名称</td><td>绩效指标</td></tr><tr><td>${'<div>'.repeat(1000)}`)
 * diagnostics.find(({ code }) => code === 'markup-simplified')?.data.measure // 'depth'
 */
export type MarkupMeasure =
  /** Elements within one another. */
  | 'depth'
  /** Formatting elements that are open at once. */
  | 'formatting'
  /** Tags and texts that stand in a table outside of its cells. */
  | 'misplaced'
  /** UTF-16 code units of one tag. */
  | 'tag'
  /** UTF-16 code units of all. */
  | 'length'

/**
 * Every code with the facts that travel with it. Codes are stable: a program may switch on them. The
 * sentences stand in `sentences/`, one file a room; a fixture folder for each code in `test/diagnostic/`.
 *
 * @example
 * parseMarkdown('').diagnostics[0] // { code: 'no-table', data: { tables: 0 }, … }
 */
export type DiagnosticData = {
  // Source
  /** The source is longer than `maxLength`; nothing of it was read. */
  'source-too-long': { length: number; limit: number }
  /** No table of performance targets was found. `tables` counts the tables of other kinds. */
  'no-table': { tables: number }

  // Table
  /** Markup out of order was deeper or larger than a whole parser bears; it was read by its tags alone. */
  'markup-simplified': { measure: MarkupMeasure; found: number; limit: number }
  /** A pipe table whose header and delimiter rows differ in width; GFM sees no table there. */
  'delimiter-mismatch': { header: number; delimiter: number }

  // Sheet
  /** A table of another kind was passed over. */
  'table-skipped': { header: string }
  /** Parts of one table, cut by page breaks, were joined. */
  'fragments-joined': { fragments: number }
  /** The caption of a table stands again above a part of it, and no sum bears out that this is not another table. */
  'caption-repeated': { title: string; agency: string }
  /** Amount columns that other parts of the table have are missing from this part: all of those named, or some of them. */
  'column-lost': { columns: string; found: number; expected: number }
  /** Two halves of a row, cut by a page break, were joined. */
  'row-joined': { name: string }
  /** A row without amounts was joined with the row above, though nothing else says that it is the rest of it. */
  'join-guessed': { text: string; name: string }
  /** A row with amounts and without a name was read as a project or a department that has none. */
  'name-missing': { amounts: string }
  /** An amount is not a number; the amount is `null`. */
  'amount-unreadable': { text: string; column: string }
  /** Two amounts or more in one cell; the amount is `null`. */
  'amount-ambiguous': { text: string; column: string }
  /** A bare figure in a table whose cells name several units and that says nowhere which is its own; the amount is `null`. */
  'amount-without-unit': { text: string; column: string }
  /** A cell of the table that no field of the model takes. */
  'cell-unread': { text: string }
  /** A column of the table that no field of the model takes, with all that stands in it. */
  'column-unread': { text: string; column: string }
  /** A table in a layout that is not read yet: one form a project, or a long list. Its text is all here. */
  'layout-unsupported': { layout: 'vertical' | 'long-list'; text: string }
  /** No header names the columns; they were told by their content, after the standard layout. */
  'header-guessed': { columns: number }
  /** A header that stands again on a later page. */
  'header-repeated': { header: string }
  /** A row that is no data: a note, a page number. */
  'row-skipped': { text: string }
  /** A row that sums up others: the departments below it, in a table of three levels, or what stands above 小计. */
  'sum-skipped': { name: string; amounts: string }
  /** A column that carries no content of its own: 序号. */
  'column-skipped': { text: string }
  /** A project that stands in several rows, by merged cells, was read as one. */
  'rows-merged': { name: string; rows: number }
  /**
   * No sum tells which column an amount belongs to, or whether a text goes on with the goal or with the indicators; it was given
   * to the one that suits best.
   */
  'column-guessed': { text: string; column: string; others: string }
  /** Which of several columns an amount belongs to could not be told, and nothing speaks for one; it is `null`. */
  'column-unknown': { text: string; columns: string }
  /** A row was taken for a department though its amounts do not bear it out. */
  'department-guessed': { name: string }
  /** A row without goal and indicators was taken for a project though its amounts do not bear it out. */
  'project-guessed': { name: string }
  /** An amount in another unit than the table's, given in the table's. */
  'amount-converted': { text: string; column: string; amount: string; unit: string }

  // Indicator
  /** Text of an indicator cell that could not be read as indicators. */
  'indicator-unread': { text: string }
  /** A value that no word names was taken for the 年度指标值. */
  'indicator-guessed': { name: string; text: string }
  /** An indicator without any value. */
  'indicator-without-value': { name: string }
  /** A value without the name of what it measures. */
  'indicator-without-name': { text: string }

  // Target
  /** A template that nobody filled in, or a unit without a figure: ≥**个, 万元. */
  'target-unfilled': { text: string }
  /** A value that says that there is none: 无, 不涉及. */
  'target-absent': { text: string }
  /** Digits that OCR has likely made of a comparator: 292% for ≥92%. The value stays as written. */
  'target-damaged': { text: string; likely: string }
  /** The comparator in the cell is another than the sign column's; the cell stands. */
  'target-sign-conflict': { text: string; sign: string }
  /** The sign column holds what is no comparator; the value was read without it. */
  'target-sign-unread': { text: string; sign: string }
  /** The unit in the cell is another than the unit column's; the cell stands. */
  'target-unit-conflict': { text: string; unit: string }
  /** The words before and behind a figure contradict each other: 不低于90%以下. The words before stand. */
  'target-comparators-conflict': { text: string }
  /** A date that no calendar has: 2月30日. The value stays qualitative. */
  'target-date-impossible': { text: string }
  /** Several figures in one clause, of which any may be meant: 新建1座泵站配套2公里管网. One was chosen. */
  'target-figure-chosen': { text: string; chosen: string }
  /** Figures that no target can hold: 1:16, 3米5, 几十个. The value stays qualitative. */
  'target-figure-unread': { text: string }
}

/**
 * The code of a diagnostic: kebab-case and stable.
 *
 * @example
 * parseMarkdown('').diagnostics.map(({ code }) => code) // ['no-table']
 */
export type DiagnosticCode = keyof DiagnosticData

/** The severity of each code. */
export const severities: { readonly [Code in DiagnosticCode]: Severity } = {
  'source-too-long': 'error',
  'no-table': 'error',
  'markup-simplified': 'info',
  'delimiter-mismatch': 'info',
  'table-skipped': 'info',
  'fragments-joined': 'info',
  'caption-repeated': 'warning',
  'column-lost': 'info',
  'row-joined': 'info',
  'join-guessed': 'warning',
  'name-missing': 'warning',
  'amount-unreadable': 'error',
  'amount-ambiguous': 'error',
  'amount-without-unit': 'error',
  'cell-unread': 'error',
  'column-unread': 'error',
  'layout-unsupported': 'error',
  'header-guessed': 'warning',
  'header-repeated': 'info',
  'row-skipped': 'info',
  'sum-skipped': 'info',
  'column-skipped': 'info',
  'rows-merged': 'info',
  'column-guessed': 'warning',
  'column-unknown': 'error',
  'department-guessed': 'warning',
  'project-guessed': 'warning',
  'amount-converted': 'info',
  'indicator-unread': 'error',
  'indicator-guessed': 'warning',
  'indicator-without-value': 'warning',
  'indicator-without-name': 'warning',
  'target-unfilled': 'warning',
  'target-absent': 'info',
  'target-damaged': 'warning',
  'target-sign-conflict': 'warning',
  'target-sign-unread': 'warning',
  'target-unit-conflict': 'warning',
  'target-comparators-conflict': 'warning',
  'target-date-impossible': 'warning',
  'target-figure-chosen': 'warning',
  'target-figure-unread': 'warning',
}
