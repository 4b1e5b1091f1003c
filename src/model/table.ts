import type { Decimal } from '../amount/decimal.js'
import type { Indicator } from './indicator.js'
import type { Span } from './span.js'

/**
 * The unit in which the amounts of a table are printed.
 *
 * @example
 * parseMarkdown(source).tables[0].amountUnit // '万元'
 */
export type AmountUnit = '元' | '千元' | '万元' | '百万元' | '亿元'

/**
 * The amounts of a row, in the unit of the table (`amountUnit`), exactly as printed.
 *
 * - `null` is a blank cell, which is not zero; `0` is a printed zero. `(12.00)` and `▲12.00` are negative.
 * - A cell that does not hold exactly one amount is `null` as well, and reported as `amount-unreadable`,
 *   `amount-ambiguous`, `amount-without-unit` or `column-unknown`.
 * - An amount with a unit of its own is converted to that of the table and reported as `amount-converted`.
 *
 * @example
 * parseMarkdown(source).tables[0].total
 * // { total: 2763.84, fiscalAppropriation: 2763.84, specialAccount: null, other: null }
 */
export interface Funding {
  /** 总计: all funds of the row, as printed. Whether it is the sum of the other three is checked by `reconcile`. */
  total: Decimal | null
  /** 财政拨款: funds appropriated by the budget; `null` if the cell is blank or the table has no such column. */
  fiscalAppropriation: Decimal | null
  /** 财政专户拨款: funds from the special fiscal account; `null` as above. */
  specialAccount: Decimal | null
  /** 其他资金: all other funds; `null` as above. */
  other: Decimal | null
}

/**
 * An amount column of the table, named after the field of `Funding` that holds it.
 *
 * @example
 * Object.keys(parseMarkdown(source).tables[0].total)
 * // ['total', 'fiscalAppropriation', 'specialAccount', 'other']
 */
export type FundingColumn = keyof Funding

/**
 * A project (项目) with its funding, goal and indicators.
 *
 * @example
 * parseMarkdown(source).tables[0].departments[0].projects[0]
 * // { name: '部门日常运转经费', funding: { total: 437.45, … }, withheld: false, … }
 */
export interface Project {
  /**
   * 项目名称 as written, without line breaks and white space that a converter inserted between characters. `''` if the
   * cell is blank.
   */
  name: string
  /** The amounts of its row; every field is `null` if the row has none. */
  funding: Funding
  /** 绩效目标, paragraphs separated by `\n`; `null` if the cell is blank. */
  goal: string | null
  /**
   * 涉密: `true` if the row states that its content is not disclosed, as required by law (保守国家秘密法); `goal` keeps
   * that statement.
   */
  withheld: boolean
  /** Its indicators in document order. Text of the cell that is not an indicator is reported as `indicator-unread`. */
  indicators: Indicator[]
  /** Its row in the source, or the first fragment if a page break divides it; `null` if there is no source. */
  span: Span | null
}

/**
 * A spending unit (资金使用单位) with its projects.
 *
 * @example
 * parseMarkdown(source).tables[0].departments.map(({ name, projects }) => [name, projects.length])
 * // [['中国共产党广州市委员会政法委员会', 14], …]
 */
export interface Department {
  /** Its name, or the agency's if the table has no department rows; `null` if neither is known. */
  name: string | null
  /** The amounts of its own row; `null` if it has no row. */
  funding: Funding | null
  /** Its projects in document order; empty for a department that is listed with its sum only. */
  projects: Project[]
  /** Its row in the source; `null` if it has no row or there is no source. */
  span: Span | null
}

/**
 * One 项目支出绩效目标表.
 *
 * @example
 * parseMarkdown(source).tables[0]
 * // { agency: '中国共产党广州市委员会政法委员会', amountUnit: '万元', decimals: 2, … }
 */
export interface TargetTable {
  /** The title above the table (2026年部门项目支出绩效目标表); `null` if there is none. */
  title: string | null
  /** 部门名称: the reporting department; `null` if the document does not name it. */
  agency: string | null
  /** The budget year, four digits such as 2026: from the title, or else the option `fiscalYear`; otherwise `null`. */
  fiscalYear: number | null
  /** 单位: from the document, or else the option `amountUnit`; otherwise `null`. */
  amountUnit: AmountUnit | null
  /**
   * The largest number of decimal places printed in an amount of the table: 2 for 2,763.84. Distinguishes 15.00 from
   * 15, which a `Decimal` does not. 0 if the table has no amounts.
   */
  decimals: number
  /** The amounts of the 合计 row as printed, never computed; `null` if there is no such row. */
  total: Funding | null
  /** The spending units in document order. If the table has no department rows, there is one, for the agency. */
  departments: Department[]
  /** From the first row of the table to the last; `null` if there is no source. */
  span: Span | null
}
