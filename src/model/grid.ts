/**
 * A cell of a `Grid`.
 *
 * @example
 * const header = ['项目名称', '总计', '绩效目标', '绩效指标'].map((text) => ({ text }))
 * const withheld = [{ text: '专项经费' }, { text: '5.39' }, { text: '本项目涉密，内容不予公开', colSpan: 2 }]
 * parseGrid([{ rows: [header, withheld] }]).tables[0].departments[0].projects[0].name // '专项经费'
 */
export interface GridCell {
  /** The text of the cell, lines separated by `\n`; `''` for a blank cell. White space at both ends is ignored. */
  text: string
  /**
   * The number of rows that the cell covers: 1 by default, at most 65,534. Fractions are rounded down; 0, a negative
   * number and `NaN` count as 1.
   */
  rowSpan?: number | undefined
  /** The number of columns that the cell covers; default and range as for `rowSpan`. */
  colSpan?: number | undefined
}

/**
 * A table that another reader has extracted: from xlsx, docx or csv, or the JSON of a PDF tool.
 *
 * @example
 * const header = ['项目名称', '总计', '绩效目标', '绩效指标'].map((text) => ({ text }))
 * const row = ['培训经费', '5.39', '培训干警', '1、1-产出指标；11-数量指标；培训班；年度指标值：≥4批次。'].map((text) => ({ text }))
 * parseGrid([{ before: ['单位：万元'], rows: [header, row] }]).tables[0].amountUnit // '万元'
 */
export interface Grid {
  /** The rows from top to bottom. A merged cell is listed once, in its first row and column. */
  rows: GridCell[][]
  /** The lines of text above the table: title, 部门名称：…, 单位：万元. None by default. */
  before?: string[] | undefined
}
