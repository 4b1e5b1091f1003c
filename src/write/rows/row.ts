import type { CategoryKey } from '../../model/indicator.js'
import type { AmountUnit } from '../../model/table.js'
import type { Basis, ChangeTarget, Comparator, Target } from '../../model/target.js'

/**
 * What the rows are of.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'departments').length // 3
 * toRows(table, 'indicators').length // 86
 */
export type RowLevel = 'departments' | 'projects' | 'indicators'

/**
 * A figure in a row: a number where a JavaScript number holds it exactly, which every usual amount is, or else its
 * digits, so that nothing is rounded.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'projects').map(({ total }) => total).slice(0, 2) // [437.45, …]
 */
export type Figure = number | string

/**
 * A department as a row. What is blank is `null`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'departments')[1] // { department: 2, departmentName: '广州市法学会', total: 198.6, … }
 */
export type DepartmentRow = {
  /** 部门名称: the department that reports. */
  agency: string | null
  /** 预算年度. */
  fiscalYear: number | null
  /** 单位序号: counts the departments of the table from 1. */
  department: number
  /** 资金使用单位. */
  departmentName: string | null
  /** 金额单位, of the four amounts. */
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
 * A project as a row, with the department that it is of.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'projects')[0] // { department: 1, project: 1, projectName: '部门日常运转经费', total: 437.45, … }
 */
export type ProjectRow = DepartmentRow & {
  /** 项目序号: counts the projects of the department from 1. */
  project: number
  /** 项目名称. */
  projectName: string
  /** 绩效目标, its paragraphs parted by `\n`. */
  goal: string | null
  /** 涉密: not disclosed, by law. */
  withheld: boolean
}

/**
 * What a row says of one target. In the row, each key has the target's name in front: `annualValue`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'indicators')[0] // { annualText: '4批次', annualComparator: 'eq', annualValue: 4, annualUnit: '批次', … }
 */
export type TargetCells = {
  /** The target as written. */
  Text: string
  /** 类型. */
  Kind: Target['kind']
  /** 主体: what stands before the figure, 满意度 of 满意度≥90%. */
  Subject: string
  /** 统计口径: `average` of 月均. */
  Statistic: Basis['statistic']
  /** 口径单位: 月 of 月均. */
  Per: string
  /** 变化方向, of a change. */
  Direction: ChangeTarget['direction']
  /** 参照: of a change its baseline (上年), of a reference the figure that is named (预算批复数). */
  Against: string
  /** 比较; of a range, that of its lower end. */
  Comparator: Comparator
  /** 未写比较: whether no comparator was written, which is `eq` then. */
  Implied: boolean
  /** 约数: whether the figure is about. */
  Approximate: boolean
  /** 数值; of a range, its lower end. */
  Value: Figure
  /** 上限比较, of a range. */
  ComparatorTo: Comparator
  /** 上限数值, of a range. */
  ValueTo: Figure
  /** 单位 as written: 万元/人/年. */
  Unit: string
  /** 基本单位数值: 70000 of 7万元/人/年. */
  BaseValue: Figure
  /** 基本单位上限数值, of a range. */
  BaseValueTo: Figure
  /** 基本单位: 元/人/年. */
  BaseUnit: string
  /** 日期, of a deadline: `2026-11-30`, `--11-30`. */
  Date: string
  /** 内容: what stands behind the figure, 研究报告 of 5份研究报告. */
  Object: string
}

/**
 * An indicator as a row, with the project that it is of and the columns of three targets: 实施周期指标值 (`cycle…`),
 * 年度指标值 (`annual…`) and 实际完成值 (`actual…`), all of them `null` where there is no such target.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'indicators')[0] // { projectName: '部门日常运转经费', indicator: 1, category: 'output.quantity', … }
 */
export type IndicatorRow = Pick<
  ProjectRow,
  'agency' | 'fiscalYear' | 'department' | 'departmentName' | 'project' | 'projectName'
> & {
  /** 指标序号: counts the indicators of the project from 1. */
  indicator: number
  /** 原文序号: its number as written. */
  ordinal: number | null
  /** 指标类别. */
  category: CategoryKey | null
  /** 类别代码 as written, parted by `/`. */
  categoryCodes: string | null
  /** 类别名称 as written, parted by `/`. */
  categoryNames: string | null
  /** 指标名称. */
  name: string
  /** 分值. */
  weight: Figure | null
  /** 得分. */
  score: Figure | null
} & { [Key in keyof TargetCells as `${'cycle' | 'annual' | 'actual'}${Key}`]: TargetCells[Key] | null }

/**
 * A flat row of a level: its keys are the level's columns, always all of them, in the same order.
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
