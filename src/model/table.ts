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
 * The amounts of a row. `null` is a blank, which is not zero; `0` is a printed zero.
 *
 * @example
 * parseMarkdown(source).tables[0].total
 * // { total: 2763.84, fiscalAppropriation: 2763.84, specialAccount: null, other: null }
 */
export interface Funding {
  /** 总计. */
  total: Decimal | null
  /** 财政拨款. */
  fiscalAppropriation: Decimal | null
  /** 财政专户拨款. */
  specialAccount: Decimal | null
  /** 其他资金. */
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
  /** 项目名称. */
  name: string
  /** What it may spend. */
  funding: Funding
  /** 绩效目标, its paragraphs parted by `\n`; `null` where the cell is blank. */
  goal: string | null
  /** 涉密: its content is not disclosed, by law (保守国家秘密法). */
  withheld: boolean
  /** Its indicators in the order of the document. */
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
  /** The line above the table that names it, or `null`. */
  title: string | null
  /** 部门名称: the department that reports, or `null`. */
  agency: string | null
  /** The budget year, from the title or the option; `null` where neither says it. */
  fiscalYear: number | null
  /** 单位: what the amounts are printed in, or `null` where neither the document nor the option says it. */
  amountUnit: AmountUnit | null
  /** The most decimals printed in an amount of the table: 2 for 2,763.84. */
  decimals: number
  /** The 合计 row, or `null` where there is none. */
  total: Funding | null
  /** The spending units in the order of the document. */
  departments: Department[]
  /** From the table's first row to its last, or `null` where there is no source. */
  span: Span | null
}
