import type { AmountReading } from '../../amount/amount.js'
import type { FundingColumn } from '../../model/table.js'
import type { Group } from './group.js'
import { columnsOf, type Money, readingAt } from './money.js'

/** What the rows that are not in question do with their columns. */
export interface ColumnUsage {
  /** Columns in which they have amounts other than zero. */
  readonly used: ReadonlySet<FundingColumn>
  /** Columns in which they print zeros. */
  readonly zeros: ReadonlySet<FundingColumn>
  /** For each open group, at each of its columns, whether any amount but zero stands there. */
  readonly amounts: ReadonlyMap<Group, readonly boolean[]>
}

/** What rows do with their columns, those of the open groups apart. */
export function columnUsageOf(rows: readonly Money[], open: ReadonlySet<Group>): ColumnUsage {
  // 财政拨款 is what nearly every project is paid from.
  const used = new Set<FundingColumn>(['total', 'fiscalAppropriation'])
  const zeros = new Set<FundingColumn>()
  const amounts = new Map<Group, boolean[]>()
  for (const row of rows) {
    const { group } = row
    const own = amounts.get(group) ?? []
    const isOpen = open.has(group)
    if (isOpen) amounts.set(group, own)
    for (const [at, column] of columnsOf(group).entries()) {
      const reading = readingAt(row, at) as AmountReading
      if (reading.kind === 'blank') continue
      const zero = reading.kind === 'amount' && reading.value.isZero()
      if (isOpen) own[at] = own[at] === true || !zero
      else (zero ? zeros : used).add(column)
    }
  }
  return { used, zeros, amounts }
}

/** How many columns of a reading hold what the rest of the table never has there. */
export function strangeness(
  reading: readonly FundingColumn[],
  amounts: readonly boolean[],
  usage: ColumnUsage,
): number {
  return reading.filter(
    (column, at) => amounts[at] !== undefined && !(amounts[at] ? usage.used : usage.zeros).has(column),
  ).length
}
