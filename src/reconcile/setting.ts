import type { Decimal } from '../amount/decimal.js'
import type { FundingColumn } from '../model/table.js'
import type { Hint, NodePath } from './check.js'
import type { Precision, Row } from './rows.js'
import type { BlankPolicy, Tolerance } from './tolerance.js'

/** What every check of a table is made under. */
export interface Setting {
  readonly precision: Precision
  readonly tolerance: Tolerance
  readonly blank: BlankPolicy
  readonly hint: Hinter
}

/** Guesses at what made a footing fail. */
export type Hinter = (failed: Failed) => Hint[]

/** A footing that does not hold. */
export interface Failed {
  readonly difference: Decimal
  readonly bound: Decimal
  readonly column: FundingColumn
  readonly decimals: number
  readonly stated: Row
  readonly parts: readonly Row[]
}

/** A row with its printed amount. */
export interface Part {
  readonly path: NodePath
  readonly amount: Decimal
}
