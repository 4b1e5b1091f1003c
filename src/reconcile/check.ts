import type { Decimal } from '../amount/decimal.js'
import type { FundingColumn } from '../model/table.js'
import type { CheckStatus, Verdict } from './status.js'
import type { SumFacts } from './terms.js'

/** A way into a table: `['departments', 0, 'projects', 3]`; `['total']` is the 合计 row. */
export type NodePath = readonly (string | number)[]

/** A guess at what made a footing fail. Never a correction; each explains the whole difference, within the bound. */
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

/** What a hint guesses. */
export type HintKind = Hint['kind']

/** What every check has. */
export interface CheckFacts extends SumFacts {
  /** The row or the indicator that is checked; for `joint` the lowest row at which it fails, else the 合计. */
  where: NodePath
  /** What it was computed from, blank parts among them. */
  parts: NodePath[]
  /** Guesses at what made it fail; empty for all but an unbalanced footing. */
  hints: Hint[]
}

/** Footing (竖向核对): a sum against the rows under it. */
export interface FootCheck extends CheckFacts {
  rule: 'foot.total.departments' | 'foot.department.projects' | 'foot.total.projects'
  /** The money column that is footed. */
  column: FundingColumn
  relation?: never
}

/** Cross-footing (横向核对): the 总计 of a row against its funds. */
export interface CrossCheck extends CheckFacts {
  rule: 'cross.row'
  column: 'total'
  relation?: never
}

/**
 * The whole tree of a column at once. It finds figures of which every sum holds for itself, and all of them
 * together cannot. `difference` is how far the row at `where` is out of reach of the rows under it, 0 where the
 * tree holds; `bound` is 0, for rounding is counted already.
 */
export interface JointCheck extends CheckFacts {
  rule: 'joint'
  column: FundingColumn
  relation?: never
}

/** A cost indicator that caps money against the budget of its project, both in the unit of the table. */
export interface CostCapCheck extends CheckFacts {
  rule: 'claim.cost-cap'
  column: 'total'
  /** Which of the two is more; only where they disagree. */
  relation?: 'cap-above-budget' | 'cap-below-budget'
}

/**
 * The target of the year against that of the whole project. `stated` and `computed` are the two figures in base
 * units, `null` where the targets are not single figures of one unit.
 */
export interface PeriodCheck extends CheckFacts {
  rule: 'claim.period'
  column: null
  /**
   * `annual-within-cycle`: the year's is less, of things that are counted. `annual-above-cycle`: it is more.
   * `direction-conflict`: one is a floor and the other a ceiling.
   */
  relation?: 'annual-within-cycle' | 'annual-above-cycle' | 'direction-conflict'
}

/** One check of a table, discriminated by `rule`, and by `status` for its `reason`. */
export type Check = (FootCheck | CrossCheck | JointCheck | CostCapCheck | PeriodCheck) & Verdict

/** The rule of a check. */
export type CheckRule = Check['rule']

/** How the two sides of a claim stand to each other. */
export type Relation = NonNullable<Check['relation']>

/** What `reconcile` finds. */
export interface Reconciliation {
  /** The worst of the checks: unbalanced, unverifiable, rounding, balanced. */
  status: CheckStatus
  /** How many checks came out which way. */
  counts: Record<CheckStatus, number>
  /** Every check, passed ones too: by the row in the order of the document, then by column, then by rule. */
  checks: Check[]
}
