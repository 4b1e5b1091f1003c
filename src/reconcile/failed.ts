import type { Decimal } from '../amount/decimal.js'
import type { FundingColumn } from '../model/table.js'
import type { NodePath } from './check.js'
import type { Row } from './rows.js'

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
