import type { Decimal } from '../amount/decimal.js'
import type { Indicator } from './indicator.js'
import type { Span } from './span.js'

/**
 * The unit that the amounts of a table are printed in.
 *
 * @example
 * parseMarkdown(source).tables[0].amountUnit // '万元'
 */
export type AmountUnit = '元' | '千元' | '万元' | '百万元' | '亿元'

/**
 * The amounts of a row, in the unit of the table (`amountUnit`), exact as printed: both widths and thousands
 * separators are read, `(12.00)` and `▲12.00` are below zero. `null` is a blank, which is not zero; `0` is a printed
 * zero. What stands in the cell and is not one amount is `null` too, and a diagnostic tells of it
 * (`amount-unreadable`, `amount-ambiguous`, `amount-without-unit`, `column-unknown`); an amount in another unit is told in that of the table
 * (`amount-converted`).
 *
 * @example
 * parseMarkdown(source).tables[0].total
 * // { total: 2763.84, fiscalAppropriation: 2763.84, specialAccount: null, other: null }
 */
export interface Funding {
  /** 总计: all funds of the row. As printed; whether the three below come to it, `reconcile` tells. */
  total: Decimal | null
  /** 财政拨款: what the budget appropriates; `null` where the column is blank or the table has none. */
  fiscalAppropriation: Decimal | null
  /** 财政专户拨款: what comes from the special fiscal account; `null` as above. */
  specialAccount: Decimal | null
  /** 其他资金: all else; `null` as above. */
  other: Decimal | null
}

/**
 * A money column of the table, by the field of `Funding` that it fills.
 *
 * @example
 * Object.keys(parseMarkdown(source).tables[0].total)
 * // ['total', 'fiscalAppropriation', 'specialAccount', 'other']
 */
export type FundingColumn = keyof Funding

/**
 * A project (项目) with what it may spend and what it promises.
 *
 * @example
 * parseMarkdown(source).tables[0].departments[0].projects[0]
 * // { name: '部门日常运转经费', funding: { total: 437.45, … }, withheld: false, … }
 */
export interface Project {
  /**
   * 项目名称 as written, less line breaks and white space that a converter put between characters. `''`
   * where the cell is blank.
   */
  name: string
  /** What it may spend; every field `null` where the row has no amount. */
  funding: Funding
  /** 绩效目标, its paragraphs parted by `\n`; `null` where the cell is blank. */
  goal: string | null
  /**
   * 涉密: `true` where the row says that its content is not disclosed, by law (保守国家秘密法); `goal` keeps the
   * words that say so.
   */
  withheld: boolean
  /**
   * Its indicators in the order of the document; what of the cell is none stands in a diagnostic
   * (`indicator-unread`).
   */
  indicators: Indicator[]
  /** The row in the source; the first piece of it where a page break cut it. */
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
  /** Its name; the agency's where the table has no department rows; `null` where neither is known. */
  name: string | null
  /** The amounts of its own row; `null` where it has none. */
  funding: Funding | null
  /** Its projects in the order of the document; empty for a department that is listed by its sum alone. */
  projects: Project[]
  /** Its row in the source; `null` where it has none. */
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
  /** The line above the table that names it (2026年部门项目支出绩效目标表), or `null` where there is none. */
  title: string | null
  /** 部门名称: the department that reports, or `null` where the document does not name it. */
  agency: string | null
  /**
   * The budget year, a whole number as 2026, from the title or else the option; `null` where neither
   * says it.
   */
  fiscalYear: number | null
  /** 单位: what the amounts are printed in, or `null` where neither the document nor the option says it. */
  amountUnit: AmountUnit | null
  /**
   * The most decimals printed in an amount of the table: 2 for 2,763.84, 0 where there is none. Tells
   * 15.00 from 15, which a `Decimal` cannot.
   */
  decimals: number
  /** The amounts of the 合计 row, or `null` where there is none. As printed, never summed up. */
  total: Funding | null
  /**
   * The spending units in the order of the document; one, for the agency, where the table has no rows of
   * theirs.
   */
  departments: Department[]
  /** From the table's first row to its last, or `null` where there is no source. */
  span: Span | null
}
