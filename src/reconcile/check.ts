import type { Decimal } from '../amount/decimal.js'
import type { FundingColumn } from '../model/table.js'
import type { CheckStatus, Verdict } from './status.js'
import type { SumFacts } from './terms.js'

/**
 * A way into a table: `['departments', 0, 'projects', 3]`; `['total']` is the 合计 row.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.find(({ rule }) => rule === 'foot.department.projects').where // ['departments', 0]
 */
export type NodePath = readonly (string | number)[]

/**
 * A guess at what made a footing fail. Never a correction; each explains the whole difference, within the bound.
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
  /** The difference is the amount of a row elsewhere in the table: it may be missing here. */
  | { kind: 'missing-part'; path: NodePath; amount: Decimal }
  /** The parts exceed the stated figure by a part: it may stand there twice. */
  | { kind: 'duplicate-part'; path: NodePath; amount: Decimal }
  /** The difference is twice a part: its sign may be wrong. */
  | { kind: 'sign'; path: NodePath; amount: Decimal }
  /** A part is the sum of the parts after it: it may be a subtotal that was counted. */
  | { kind: 'subtotal-included'; path: NodePath; amount: Decimal }
  /** A part may be off by a power of ten. `suggested` is what would make the sum hold. */
  | { kind: 'scale'; path: NodePath; amount: Decimal; suggested: Decimal }
  /** Two adjacent digits of a part may be exchanged. */
  | { kind: 'transposition'; path: NodePath; amount: Decimal; suggested: Decimal }
  /** One digit of one part may be wrong; only where there is but one such. */
  | { kind: 'digit'; path: NodePath; amount: Decimal; suggested: Decimal }

/**
 * What a hint guesses.
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
 * What every check has.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.find(({ where }) => where[1] === 0)
 * // { where: ['departments', 0], stated: 2544.85, computed: 2544.84, difference: 0.01, bound: 0.075, hints: [], … }
 */
export interface CheckFacts extends SumFacts {
  /** The row or the indicator that is checked; for `joint` the lowest row at which it fails, else the 合计. */
  where: NodePath
  /** What it was computed from, blank parts among them. */
  parts: NodePath[]
  /** Guesses at what made it fail; empty for all but an unbalanced footing. */
  hints: Hint[]
}

/**
 * Footing (竖向核对): a sum against the rows under it.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.filter(({ rule }) => rule === 'foot.department.projects').length // 6
 */
export interface FootCheck extends CheckFacts {
  /** Which rows against which: the departments, a department's projects, or all projects. */
  rule: 'foot.total.departments' | 'foot.department.projects' | 'foot.total.projects'
  /** The money column that is footed. */
  column: FundingColumn
  relation?: never
}

/**
 * Cross-footing (横向核对): the 总计 of a row against its funds.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.find(({ rule }) => rule === 'cross.row')
 * // { where: ['total'], stated: 2763.84, computed: 2763.84, status: 'balanced', … }
 */
export interface CrossCheck extends CheckFacts {
  /** A row against itself. */
  rule: 'cross.row'
  /** What is stated: 总计. */
  column: 'total'
  relation?: never
}

/**
 * The whole tree of a column at once. It finds figures of which every sum holds for itself, and all of them
 * together cannot. `difference` is how far the row at `where` is out of reach of the rows under it, 0 where the
 * tree holds; `bound` is 0, for rounding is counted already.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.find(({ rule }) => rule === 'joint')
 * // { where: ['total'], difference: 0, bound: 0, status: 'balanced', … }
 */
export interface JointCheck extends CheckFacts {
  /** All rows of a column. */
  rule: 'joint'
  /** The money column. */
  column: FundingColumn
  relation?: never
}

/**
 * A cost indicator that caps money against the budget of its project, both in the unit of the table.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.filter(({ rule }) => rule === 'claim.cost-cap').map(({ stated }) => stated)
 * // ['5.39', '15']
 */
export interface CostCapCheck extends CheckFacts {
  /** An indicator against an amount. */
  rule: 'claim.cost-cap'
  /** What is stated: 总计. */
  column: 'total'
  /** Which of the two is more; only where they disagree. */
  relation?: 'cap-above-budget' | 'cap-below-budget'
}

/**
 * The target of the year against that of the whole project. `stated` and `computed` are the two figures in base
 * units, `null` where the targets are not single figures of one unit.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.filter(({ rule }) => rule === 'claim.period').length // 86
 */
export interface PeriodCheck extends CheckFacts {
  /** A target against a target. */
  rule: 'claim.period'
  /** No money column takes part. */
  column: null
  /**
   * `annual-within-cycle`: the year's is less, of things that are counted. `annual-above-cycle`: it is more.
   * `direction-conflict`: one is a floor and the other a ceiling.
   */
  relation?: 'annual-within-cycle' | 'annual-above-cycle' | 'direction-conflict'
}

/**
 * One check of a table, discriminated by `rule`, and by `status` for its `reason`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks[0] // { rule: 'foot.total.departments', status: 'balanced', … }
 */
export type Check = (FootCheck | CrossCheck | JointCheck | CostCapCheck | PeriodCheck) & Verdict

/**
 * The rule of a check.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * new Set(reconcile(table).checks.map(({ rule }) => rule)).size // 7
 */
export type CheckRule = Check['rule']

/**
 * How the two sides of a claim stand to each other.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table).checks.map(({ relation }) => relation).filter((relation) => relation !== undefined) // []
 */
export type Relation = NonNullable<Check['relation']>

/**
 * What `reconcile` finds.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table) // { status: 'rounding', counts: { unbalanced: 0, … }, … }
 */
export interface Reconciliation {
  /** The worst of the checks: unbalanced, unverifiable, rounding, balanced. */
  status: CheckStatus
  /** How many checks came out which way. */
  counts: Record<CheckStatus, number>
  /** Every check, passed ones too: by the row in the order of the document, then by column, then by rule. */
  checks: Check[]
}
