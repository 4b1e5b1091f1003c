import type { Report } from '../../diagnostic/diagnostic.js'
import type { AmountUnit } from '../../model/table.js'
import { closeAmounts, commonDecimals, decimalsOf, type Money, unitsOfCells } from '../column/money.js'
import type { Entry } from './entry.js'

/** The amounts of a table. */
export interface Amounts {
  /** What they are printed in; a cell may name another unit. */
  readonly unit: AmountUnit | null
  /** The most decimals of one. */
  readonly decimals: number
  readonly byEntry: Map<Entry, Money>
}

/**
 * The amounts of rows in the unit that the table states or, where it states none, in the smallest that its cells name.
 * A gap in an amount is closed where all others tell how many decimals it has.
 */
export function amountsOf(entries: readonly Entry[], stated: AmountUnit | null): Amounts {
  const rows = entries.map(({ funding }) => funding)
  const units = stated === null ? unitsOfCells(rows) : [stated]
  const unit = units[0] ?? null
  const common = commonDecimals(rows.map(({ money }) => money))
  const byEntry = new Map<Entry, Money>()
  for (const entry of entries) {
    const { money, group } = entry.funding
    const cells = common !== null && common > 0 ? closeAmounts(money, common) : money
    byEntry.set(entry, { cells, group, unit, mixed: units.length > 1 })
  }
  return { unit, decimals: decimalsOf([...byEntry.values()]), byEntry }
}

/** What is known of the amounts of rows, and whom what is found of them is told. */
export interface Books {
  readonly moneyOf: (entry: Entry) => Money
  readonly decimals: number
  readonly report: Report
}
