/**
 * The severity of a diagnostic.
 *
 * @example
 * describeCode('no-table').severity // 'error'
 * describeCode('fragments-joined').severity // 'info'
 */
export type Severity =
  /** Something was not understood and is not in the model. */
  | 'error'
  /** Something was read on an assumption that may be wrong. */
  | 'warning'
  /** Something was repaired or skipped in a way that cannot change a value. */
  | 'info'

/**
 * The property of HTML markup that exceeds the limit of the full parser.
 *
 * @example
 * const { diagnostics } = parseHtml(`<table><tr><td>项目名称</td><td>绩效指标</td></tr><tr><td>${'<div>'.repeat(1000)}`)
 * diagnostics.find(({ code }) => code === 'markup-simplified')?.data.measure // 'depth'
 */
export type MarkupMeasure =
  /** The number of nested elements. */
  | 'depth'
  /** The number of formatting elements that are open at the same time. */
  | 'formatting'
  /** The number of tags and texts that are in a table but outside its cells. */
  | 'misplaced'
  /** The length of one tag in UTF-16 code units. */
  | 'tag'
  /** The length of the source in UTF-16 code units. */
  | 'length'

/**
 * The facts of each diagnostic code. Codes are stable, so that a program can switch on them. Texts and names are as
 * written in the document; `column` and its relatives are Chinese column names, such as 财政拨款.
 *
 * @example
 * parseMarkdown('').diagnostics[0] // { code: 'no-table', data: { tables: 0 }, … }
 */
export type DiagnosticData = {
  // Source
  /** The source is longer than `maxLength`. Nothing of it was read. */
  'source-too-long': {
    /** The length of the source in UTF-16 code units; for `parseGrid`, of the text of all cells. */
    length: number
    /** The limit that applied, in the same unit. */
    limit: number
  }
  /** No table of performance targets was found. */
  'no-table': {
    /** The number of tables of other kinds. */
    tables: number
  }

  // Table
  /** Malformed HTML exceeds a limit of the full parser. It was read tag by tag instead. */
  'markup-simplified': {
    /** The property that exceeds its limit. */
    measure: MarkupMeasure
    /** The value of that property in the source. */
    found: number
    /** Its limit. */
    limit: number
  }
  /**
   * A pipe table has a header row and a delimiter row of different width. GFM does not recognize such a table;
   * it was read as one.
   */
  'delimiter-mismatch': {
    /** The number of cells in the header row. */
    header: number
    /** The number of cells in the delimiter row; 0 if there is none. */
    delimiter: number
  }

  // Sheet
  /** A table of another kind was skipped. */
  'table-skipped': {
    /** The text of its header or, without one, of its first row; cells are separated by ` | `. */
    header: string
  }
  /** Fragments of one table, divided by page breaks, were joined. */
  'fragments-joined': {
    /** The number of fragments, at least 2. */
    fragments: number
  }
  /**
   * The caption of the table is repeated between its rows. The rows below were read as part of the same table,
   * although they may be another one.
   */
  'caption-repeated': {
    /** The repeated title. */
    title: string
    /** The repeated 部门名称. */
    agency: string
  }
  /**
   * A fragment has fewer columns than the table: some or all of the named amount columns are missing. They are
   * blank in this fragment.
   */
  'column-lost': {
    /** The names of the columns that may be missing, separated by 、. */
    columns: string
    /** The number of columns of the fragment. */
    found: number
    /** The number of columns of the table. */
    expected: number
  }
  /** The two halves of a row, divided by a page break, were joined. */
  'row-joined': {
    /** The name of the project. */
    name: string
  }
  /** A row without amounts was joined with the row above, although nothing else shows that it continues that row. */
  'join-guessed': {
    /** The text of the row that was joined. */
    text: string
    /** The name of the project it was joined with. */
    name: string
  }
  /** A row with amounts but without a name was read as a project or department without a name. */
  'name-missing': {
    /** The amounts of the row as written, separated by ` | `. */
    amounts: string
  }
  /** The text of an amount cell is not an amount. The amount is `null`. */
  'amount-unreadable': {
    /** The text of the cell. */
    text: string
    /** The name of the amount column. */
    column: string
  }
  /** An amount cell holds two or more amounts. The amount is `null`. */
  'amount-ambiguous': {
    /** The text of the cell. */
    text: string
    /** The name of the amount column. */
    column: string
  }
  /**
   * An amount has no unit, in a table whose cells have several units and which does not state its own. The
   * amount is `null`.
   */
  'amount-without-unit': {
    /** The text of the cell. */
    text: string
    /** The name of the amount column. */
    column: string
  }
  /** A cell belongs to no field of the model. */
  'cell-unread': {
    /** The text of the cell. */
    text: string
  }
  /** A column belongs to no field of the model. */
  'column-unread': {
    /** The texts of its cells, separated by ` | `. */
    text: string
    /** The header of the column. */
    column: string
  }
  /** A table of performance targets has a layout that is not supported yet. It was not read. */
  'layout-unsupported': {
    /** `vertical`: one form for each project. `long-list`: one row for each indicator. */
    layout: 'vertical' | 'long-list'
    /** The text of the table: rows separated by `\n`, cells by ` | `. */
    text: string
  }
  /** No header names the columns. They were inferred from their content and the standard layout. */
  'header-guessed': {
    /** The number of columns. */
    columns: number
  }
  /** A header that is repeated on a later page was skipped. */
  'header-repeated': {
    /** The text of the header. */
    header: string
  }
  /** A row without data was skipped, such as a note or a page number. */
  'row-skipped': {
    /** The text of the row. */
    text: string
  }
  /**
   * A row with the sum of other rows was skipped: of the departments below it, in a table of three levels, or of
   * the rows above 小计.
   */
  'sum-skipped': {
    /** The name in the row. */
    name: string
    /** The amounts of the row as written, separated by ` | `. */
    amounts: string
  }
  /** A column without content of its own was skipped: 序号. */
  'column-skipped': {
    /** The texts of its cells, separated by spaces. */
    text: string
  }
  /** A project that covers several rows through merged cells was read as one. */
  'rows-merged': {
    /** The name of the project. */
    name: string
    /** The number of rows, at least 2. */
    rows: number
  }
  /** The column of an amount or text could not be determined. The most likely one was assumed. */
  'column-guessed': {
    /** The text of the cell. */
    text: string
    /** The name of the column that was assumed. */
    column: string
    /** The names of the other columns that are possible, separated by 、. */
    others: string
  }
  /**
   * The column of an amount could not be determined, and no column is more likely than another. The amount is
   * `null`.
   */
  'column-unknown': {
    /** The text of the cell. */
    text: string
    /** The names of the columns that are possible, separated by 、. */
    columns: string
  }
  /** A row was read as a department, although its amounts do not confirm this. */
  'department-guessed': {
    /** The name in the row. */
    name: string
  }
  /** A row without goal and indicators was read as a project, although its amounts do not confirm this. */
  'project-guessed': {
    /** The name in the row. */
    name: string
  }
  /** An amount has another unit than the table. It was converted to that of the table. */
  'amount-converted': {
    /** The text of the cell. */
    text: string
    /** The name of the amount column. */
    column: string
    /** The converted amount in plain digits. */
    amount: string
    /** The unit of the table, such as 万元. */
    unit: string
  }

  // Indicator
  /** Text of an indicator cell could not be read as an indicator or as one of its values. */
  'indicator-unread': {
    /** The text. */
    text: string
  }
  /** A value without a label was assumed to be the 年度指标值. */
  'indicator-guessed': {
    /** The name of the indicator. */
    name: string
    /** The value as written. */
    text: string
  }
  /** An indicator has no value. */
  'indicator-without-value': {
    /** The name of the indicator. */
    name: string
  }
  /** A value has no indicator name. */
  'indicator-without-name': {
    /** The value as written. */
    text: string
  }

  // Target
  /** A value is a template that was not filled in, or a unit without a number: ≥**个, 万元. */
  'target-unfilled': {
    /** The value as written. */
    text: string
  }
  /** A value states that there is no target: 无, 不涉及. */
  'target-absent': {
    /** The value as written. */
    text: string
  }
  /** A digit is probably a misread comparator: 292% for ≥92%. The value was read as written. */
  'target-damaged': {
    /** The value as written. */
    text: string
    /** The value that was probably meant: `≥92%`. */
    likely: string
  }
  /** The comparator in the value differs from that in the comparator column. The value takes precedence. */
  'target-sign-conflict': {
    /** The value as written. */
    text: string
    /** The text of the comparator column (`TargetContext.sign`). */
    sign: string
  }
  /** The text of the comparator column is not a comparator. The value was read without it. */
  'target-sign-unread': {
    /** The value as written. */
    text: string
    /** The text of the comparator column (`TargetContext.sign`). */
    sign: string
  }
  /** The unit in the value differs from that in the unit column. The value takes precedence. */
  'target-unit-conflict': {
    /** The value as written. */
    text: string
    /** The text of the unit column (`TargetContext.unit`). */
    unit: string
  }
  /** The words before and after a number contradict each other: 不低于90%以下. The words before it take precedence. */
  'target-comparators-conflict': {
    /** The value as written. */
    text: string
  }
  /** A date does not exist: 2月30日. It was not read as a deadline. */
  'target-date-impossible': {
    /** The value as written. */
    text: string
  }
  /** A clause has several numbers, any of which may be the target: 新建1座泵站配套2公里管网. One was chosen. */
  'target-figure-chosen': {
    /** The clause as written. */
    text: string
    /** The number that was chosen, with its unit as written. */
    chosen: string
  }
  /** A value has numbers in a form that no target can represent: 1:16, 3米5, 几十个. It is qualitative. */
  'target-figure-unread': {
    /** The value as written. */
    text: string
  }
}

/**
 * The code of a diagnostic, in kebab case; stable across versions.
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
