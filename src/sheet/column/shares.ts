import type { FundingColumn } from '../../model/table.js'
import { fundingColumns } from '../../terms/funds.js'
import { type Consistent, consistentReadings, type Shares } from './consistent-readings.js'
import type { Group } from './group.js'
import { amountAt, columnsOf, isBlankIn, type Money } from './money.js'

/** A sum that has to hold in every money column: a row, and the rows that add up to it. */
export interface Footing {
  readonly stated: Money
  readonly parts: readonly Money[]
}

/** More groups, or more ways to read them together, are not tried: the sums cannot tell them apart any more. */
const mostGroups = 10
export const mostWays: number = 1 << 13

/** How many columns have sums. */
const columns: number = fundingColumns.length

/**
 * What a footing comes to, as numbers side by side: for each column the stated amount less the parts, which is 0 where
 * the sum holds; then for each column how many parts print something where the stated row is blank.
 */
const width: number = 2 * columns

/** The sums of a footing, that of the rows whose columns are known apart from those of each group in question. */
export function sharesOf({ stated, parts }: Footing, stands: (group: Group) => boolean): Shared {
  const base = new Float64Array(width)
  const shares = new Map<Group, Shares>()
  const known = (group: Group): boolean => group.readings.length <= 1 || stands(group)
  // Sums do not show a zero.
  const blanks = known(stated.group) ? fundingColumns.map((column) => isBlankIn(stated, column)) : []
  const take = (money: Money, sign: number): void => {
    const { group } = money
    if (known(group)) {
      addTo(base, 0, money, 0, sign, blanks)
      return
    }
    const count = group.readings.length
    let own = shares.get(group)
    if (own === undefined) {
      own = new Float64Array(count * width)
      shares.set(group, own)
    }
    for (let reading = 0; reading < count; reading++)
      addTo(own, reading * width, money, reading, sign, blanks)
  }
  take(stated, 1)
  for (const part of parts) take(part, -1)
  return { base, groups: [...shares] }
}

export interface Shared {
  readonly base: Float64Array
  readonly groups: readonly (readonly [Group, Shares])[]
}

/** How many ways there are to read some groups together. */
export function waysOf(groups: Shared['groups']): number {
  if (groups.length > mostGroups) return Number.POSITIVE_INFINITY
  return groups.reduce((ways, [{ readings }]) => ways * readings.length, 1)
}

/** What rounding explains of a footing that does not hold. */
export function boundOf({ parts }: Footing, half: number): number {
  return half * (parts.length + 1)
}

/**
 * The readings with which sums come out: to the last place (`sure`), or else as far as rounding explains; `bound` is `null`
 * where that does not count.
 */
export function holdingOf({ base, groups }: Shared, bound: number | null): Consistent & { sure: boolean } {
  const exact = consistentReadings(groups, base, width, 1e-6)
  const sure = exact.ways > 0
  return { ...(sure || bound === null ? exact : consistentReadings(groups, base, columns, bound)), sure }
}

/** Adds what a row has by a reading of its group to the sums that start at a place. */
function addTo(
  sums: Float64Array,
  from: number,
  money: Money,
  reading: number,
  sign: number,
  blanks: readonly boolean[],
): void {
  const named = columnsOf(money.group, reading)
  for (let at = 0; at < named.length; at++) {
    const amount = amountAt(money, at)
    if (amount === null) continue
    const column = fundingColumns.indexOf(named[at] as FundingColumn)
    sums[from + column] = (sums[from + column] as number) + sign * amount
    const behind = from + columns + column
    if (blanks[column] === true) sums[behind] = (sums[behind] as number) + 1
  }
}
