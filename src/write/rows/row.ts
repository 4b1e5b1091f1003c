import type { CategoryKey } from '../../model/indicator.js'
import type { AmountUnit } from '../../model/table.js'
import type { Basis, ChangeTarget, Comparator, Target } from '../../model/target.js'

/**
 * What each row represents: a department, a project or an indicator.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'departments').length // 3
 * toRows(table, 'indicators').length // 86
 */
export type RowLevel = 'departments' | 'projects' | 'indicators'

/**
 * A decimal value in a row: a number if a JavaScript number represents it exactly, as for all usual amounts; otherwise a
 * string of its digits, so that nothing is rounded.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'projects').map(({ total }) => total).slice(0, 2) // [437.45, …]
 */
export type Figure = number | string

/**
 * A row of `toRows(table, 'departments')`. Blank cells are `null`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'departments')[1] // { department: 2, departmentName: '广州市法学会', total: 198.6, … }
 */
export type DepartmentRow = {
  /** 部门名称: the reporting department. */
  agency: string | null
  /** 预算年度: the budget year. */
  fiscalYear: number | null
  /** 单位序号: the number of the department in the table, from 1. */
  department: number
  /** 资金使用单位: the name of the department. */
  departmentName: string | null
  /** 金额单位: the unit of the four amounts. */
  amountUnit: AmountUnit | null
  /** 总计. */
  total: Figure | null
  /** 财政拨款. */
  fiscalAppropriation: Figure | null
  /** 财政专户拨款. */
  specialAccount: Figure | null
  /** 其他资金. */
  other: Figure | null
}

/**
 * A row of `toRows(table, 'projects')`: a project, with the department it belongs to.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'projects')[0] // { department: 1, project: 1, projectName: '部门日常运转经费', total: 437.45, … }
 */
export type ProjectRow = DepartmentRow & {
  /** 项目序号: the number of the project in its department, from 1. */
  project: number
  /** 项目名称. */
  projectName: string
  /** 绩效目标, paragraphs separated by `\n`. */
  goal: string | null
  /** 涉密: whether the content is not disclosed, as required by law. */
  withheld: boolean
}

/**
 * The columns of one target. In an `IndicatorRow`, each key has the name of the target in front: `annualValue`. A column
 * that does not apply to the kind of target is `null`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'indicators')[0] // { annualText: '4批次', annualComparator: 'eq', annualValue: 4, annualUnit: '批次', … }
 */
export type TargetCells = {
  /** The target as written. */
  Text: string
  /** 类型: the kind of target. */
  Kind: Target['kind']
  /** 主体: what is measured, 满意度 in 满意度≥90%. */
  Subject: string
  /** 统计口径: `average` for 月均. */
  Statistic: Basis['statistic']
  /** 口径单位: 月 in 月均. */
  Per: string
  /** 变化方向: the direction of a change. */
  Direction: ChangeTarget['direction']
  /** 参照: the baseline of a change (上年), or the value that a reference names (预算批复数). */
  Against: string
  /** 比较: the comparator; for a range, that of the lower bound. */
  Comparator: Comparator
  /** 未写比较: whether no comparator is written; `Comparator` is then `eq`. */
  Implied: boolean
  /** 约数: whether the value is approximate. */
  Approximate: boolean
  /** 数值: the value; for a range, the lower bound. */
  Value: Figure
  /** 上限比较: the comparator of the upper bound of a range. */
  ComparatorTo: Comparator
  /** 上限数值: the upper bound of a range. */
  ValueTo: Figure
  /** 单位: the unit as written, 万元/人/年. */
  Unit: string
  /** 基本单位数值: the value in the base unit, 70000 for 7万元/人/年. */
  BaseValue: Figure
  /** 基本单位上限数值: the upper bound of a range in the base unit. */
  BaseValueTo: Figure
  /** 基本单位: the base unit, 元/人/年. */
  BaseUnit: string
  /** 日期: the date of a deadline, `2026-11-30`; `--11-30` if the year is not known. */
  Date: string
  /** 内容: the text after the value, 研究报告 in 5份研究报告. */
  Object: string
}

/**
 * A row of `toRows(table, 'indicators')`: an indicator, with the project it belongs to and the columns of three targets:
 * 实施周期指标值 (`cycle…`), 年度指标值 (`annual…`) and 实际完成值 (`actual…`). The columns of a missing target are `null`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'indicators')[0] // { projectName: '部门日常运转经费', indicator: 1, category: 'output.quantity', … }
 */
export type IndicatorRow = Pick<
  ProjectRow,
  'agency' | 'fiscalYear' | 'department' | 'departmentName' | 'project' | 'projectName'
> & {
  /** 指标序号: the number of the indicator in its project, from 1. */
  indicator: number
  /** 原文序号: the item number as written. */
  ordinal: number | null
  /** 指标类别: the normal form of the category. */
  category: CategoryKey | null
  /** 类别代码: the level codes as written, separated by `/`. */
  categoryCodes: string | null
  /** 类别名称: the level names as written, separated by `/`. */
  categoryNames: string | null
  /** 指标名称. */
  name: string
  /** 分值 or 权重, in points or percent. */
  weight: Figure | null
  /** 得分, in points. */
  score: Figure | null
} & { [Key in keyof TargetCells as `${'cycle' | 'annual' | 'actual'}${Key}`]: TargetCells[Key] | null }

/**
 * A row of `toRows`. Every row of a level has all the keys of that level, in the same order.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * const rows: Row<'projects'>[] = toRows(table, 'projects')
 * rows[0] // { projectName: '部门日常运转经费', total: 437.45, … }
 */
export type Row<Level extends RowLevel = RowLevel> = {
  departments: DepartmentRow
  projects: ProjectRow
  indicators: IndicatorRow
}[Level]
