import type { Diagnostic } from '../diagnostic/diagnostic.js'
import type { AmountUnit, TargetTable } from './table.js'

/**
 * What a document does not say of itself.
 *
 * @example
 * parseMarkdown(source, { fiscalYear: 2026 }).tables[0].fiscalYear // 2026
 * parseMarkdown(source, { maxLength: 10 }).diagnostics[0].code // 'source-too-long'
 */
export interface ParseOptions {
  /**
   * A whole number as 2026: resolves 11月底前 and 年底 where the document names no year. Never guessed from a
   * clock.
   */
  fiscalYear?: number | undefined
  /** The unit of the amounts where the document does not say 单位：; what it says counts. */
  amountUnit?: AmountUnit | undefined
  /** A longer source is refused with one diagnostic. In UTF-16 code units; 64 Mi by default. */
  maxLength?: number | undefined
}

/**
 * What stands in other columns of an indicator's row, where the layout has them.
 *
 * @example
 * parseTarget('5', { sign: '≥', unit: '人次' }) // { comparator: 'gte', value: 5, unit: { text: '人次', … }, … }
 */
export interface TargetContext {
  /**
   * The sign column: ≥, 大于等于, 反向, 定性 …. What the cell itself says counts, and a diagnostic tells of the
   * conflict.
   */
  sign?: string | undefined
  /** The unit column: %, 人次 …. What the cell itself says counts, and a diagnostic tells of the conflict. */
  unit?: string | undefined
  /** The indicator's name: a unit in it (人数(人)) serves a bare number; a name never overrides the cell. */
  name?: string | undefined
  /** A whole number as 2026: resolves dates without a year. */
  fiscalYear?: number | undefined
}

/**
 * A table that another reader has: xlsx, docx, csv, the JSON of a PDF tool.
 *
 * @example
 * const header = ['项目名称', '总计', '绩效目标', '绩效指标'].map((text) => ({ text }))
 * const row = ['培训经费', '5.39', '培训干警', '1、1-产出指标；11-数量指标；培训班；年度指标值：≥4批次。'].map((text) => ({ text }))
 * parseGrid([{ before: ['单位：万元'], rows: [header, row] }]).tables[0].amountUnit // '万元'
 */
export interface Grid {
  /** The rows from above; a cell that spans rows or columns stands once, in the first of them. */
  rows: { text: string; rowSpan?: number | undefined; colSpan?: number | undefined }[][]
  /** The lines above the table: title, 部门名称：…, 单位：万元. */
  before?: string[] | undefined
}

/**
 * What a reading gives.
 *
 * @example
 * parseMarkdown(source).tables.length // 1
 * parseMarkdown('').diagnostics.map(({ code }) => code) // ['no-table']
 */
export interface ParseResult {
  /** The tables in the order of the document; empty where there is none. */
  tables: TargetTable[]
  /** What was repaired, guessed or not understood, in the order of the document. */
  diagnostics: Diagnostic[]
}
