import type { Decimal } from '../amount/decimal.js'
import type { FundingColumn } from '../model/table.js'
import type { CheckStatus, Verdict } from './status.js'
import type { SumFacts } from './terms.js'

/**
 * The path of a row or an indicator in a `TargetTable`, counted from 0: `['departments', 0, 'projects', 3]`. `['total']`
 * is the 合计 row.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.find(({ rule }) => rule === 'foot.department.projects').where // ['departments', 0]
 */
export type NodePath = readonly (string | number)[]

/**
 * A possible cause of a footing that fails. Each hint explains the whole difference, within the bound. Hints are
 * suggestions only; nothing is corrected.
 *
 * `path` is the row in question, `amount` its amount as printed, and `suggested` the amount with which the sum would
 * agree; both are in the unit of the table.
 *
 * @example
 * const funding = (total) => ({ total: parseAmount(total), fiscalAppropriation: null, specialAccount: null, other: null })
 * const project = (name, total) => ({ name, funding: funding(total), goal: null, withheld: false, indicators: [], span: null })
 * const projects = [project('培训', '1.23'), project('宣传', '45.60')]
 * const departments = [{ name: '市水务局', funding: funding('57.90'), projects, span: null }]
 * const table = { title: null, agency: null, fiscalYear: 2026, amountUnit: '万元', decimals: 2, total: null, departments, span: null }
 * reconcile(table).checks.find(({ status }) => status === 'unbalanced')?.hints[0]
 * // { kind: 'scale', path: ['departments', 0, 'projects', 0], amount: '1.23', suggested: '12.3' }
 */
export type Hint =
  /** The difference is the amount of another row of the table, which may be missing from the sum. */
  | { kind: 'missing-part'; path: NodePath; amount: Decimal }
  /** The parts exceed the stated amount by one of them, which may be listed twice. */
  | { kind: 'duplicate-part'; path: NodePath; amount: Decimal }
  /** The difference is twice a part, whose plus or minus sign may be wrong. */
  | { kind: 'sign'; path: NodePath; amount: Decimal }
  /** A part is the sum of the parts after it and may be a subtotal. */
  | { kind: 'subtotal-included'; path: NodePath; amount: Decimal }
  /** A part may be wrong by a power of ten: its decimal point or its unit. */
  | { kind: 'scale'; path: NodePath; amount: Decimal; suggested: Decimal }
  /** Two adjacent digits of a part may be transposed. */
  | { kind: 'transposition'; path: NodePath; amount: Decimal; suggested: Decimal }
  /** One digit of a part may be wrong; given only if there is exactly one such digit in all parts. */
  | { kind: 'digit'; path: NodePath; amount: Decimal; suggested: Decimal }

/**
 * The kind of a hint.
 *
 * @example
 * const funding = (total) => ({ total: parseAmount(total), fiscalAppropriation: null, specialAccount: null, other: null })
 * const project = (name, total) => ({ name, funding: funding(total), goal: null, withheld: false, indicators: [], span: null })
 * const projects = [project('培训', '12.30'), project('宣传', '46.50')]
 * const departments = [{ name: '市水务局', funding: funding('57.90'), projects, span: null }]
 * const table = { title: null, agency: null, fiscalYear: 2026, amountUnit: '万元', decimals: 2, total: null, departments, span: null }
 * reconcile(table).checks.find(({ status }) => status === 'unbalanced')?.hints.map(({ kind }) => kind) // ['transposition']
 */
export type HintKind = Hint['kind']

/**
 * The fields that every check of `reconcile` has.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.find(({ where }) => where[1] === 0)
 * // { where: ['departments', 0], stated: 2544.85, computed: 2544.84, difference: 0.01, bound: 0.075, hints: [], … }
 */
export interface CheckFacts extends SumFacts {
  /** The row or indicator that is checked; for `joint`, the lowest row at which it fails, or else the 合计 row. */
  where: NodePath
  /** The rows or indicators from which `computed` was derived, including blank ones. */
  parts: NodePath[]
  /** Possible causes; empty except for an unbalanced footing. */
  hints: Hint[]
}

/**
 * Footing (竖向核对): the amount of a row against the sum of the rows below it.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.filter(({ rule }) => rule === 'foot.department.projects').length // 6
 */
export interface FootCheck extends CheckFacts {
  /** 合计 against departments, a department against its projects, or 合计 against all projects. */
  rule: 'foot.total.departments' | 'foot.department.projects' | 'foot.total.projects'
  /** The amount column. */
  column: FundingColumn
  relation?: never
}

/**
 * Cross-footing (横向核对): the 总计 of a row against the sum of its other amounts.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.find(({ rule }) => rule === 'cross.row')
 * // { where: ['total'], stated: 2763.84, computed: 2763.84, status: 'balanced', … }
 */
export interface CrossCheck extends CheckFacts {
  /** 总计 against 财政拨款, 财政专户拨款 and 其他资金 of the same row. */
  rule: 'cross.row'
  /** What is stated: 总计. */
  column: 'total'
  relation?: never
}

/**
 * All rows of a column at once. It finds amounts for which every single sum agrees within rounding, but not all sums
 * together.
 *
 * `difference` is the distance between the row at `where` and the nearest amount that the rows below it permit, 0 if all
 * agree. `bound` is 0, since rounding is already taken into account.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.find(({ rule }) => rule === 'joint')
 * // { where: ['total'], difference: 0, bound: 0, status: 'balanced', … }
 */
export interface JointCheck extends CheckFacts {
  /** All rows of the column. */
  rule: 'joint'
  /** The amount column. */
  column: FundingColumn
  relation?: never
}

/**
 * A cost indicator that limits an amount of money (`stated`) against the 总计 of its project (`computed`), both in the
 * unit of the table.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.filter(({ rule }) => rule === 'claim.cost-cap').map(({ stated }) => stated)
 * // ['5.39', '15']
 */
export interface CostCapCheck extends CheckFacts {
  /** A cost indicator against an amount. */
  rule: 'claim.cost-cap'
  /** What is stated: 总计. */
  column: 'total'
  /** Whether the limit is above or below the 总计; absent if they agree. */
  relation?: 'cap-above-budget' | 'cap-below-budget'
}

/**
 * The annual target (`stated`) against the target for the whole project (`computed`), both in base units; `null` if the
 * targets do not have one value each in the same unit.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.filter(({ rule }) => rule === 'claim.period').length // 86
 */
export interface PeriodCheck extends CheckFacts {
  /** 年度指标值 against 实施周期指标值. */
  rule: 'claim.period'
  /** `null`: no amount column is involved. */
  column: null
  /**
   * Absent if the targets agree. `annual-within-cycle`: the annual value is smaller and a count, which is consistent.
   * `annual-above-cycle`: it is greater. `direction-conflict`: one is a minimum and the other a maximum.
   */
  relation?: 'annual-within-cycle' | 'annual-above-cycle' | 'direction-conflict'
}

/**
 * One check of a table; a union discriminated by `rule`, and by `status`, which determines whether there is a `reason`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks[0] // { rule: 'foot.total.departments', status: 'balanced', … }
 */
export type Check = (FootCheck | CrossCheck | JointCheck | CostCapCheck | PeriodCheck) & Verdict

/**
 * The name of the rule that a check applies.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * new Set(reconcile(table).checks.map(({ rule }) => rule)).size // 7
 */
export type CheckRule = Check['rule']

/**
 * The relation between the two sides of a `claim.…` check.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.map(({ relation }) => relation).filter((relation) => relation !== undefined) // []
 */
export type Relation = NonNullable<Check['relation']>

/**
 * The result of `reconcile`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table) // { status: 'rounding', counts: { unbalanced: 0, … }, … }
 */
export interface Reconciliation {
  /** The worst status of all checks; from worst to best: unbalanced, unverifiable, rounding, balanced. */
  status: CheckStatus
  /** The number of checks with each status. */
  counts: Record<CheckStatus, number>
  /** Every check, including those that pass, ordered by row (in document order), then column, then rule. */
  checks: Check[]
}
