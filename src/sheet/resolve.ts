import type { AmountReading } from '../amount/amount.js'
import type { FundingColumn } from '../model/table.js'
import { amountIn, isBlankIn, type Money } from './money.js'
import type { Group } from './place.js'
import { fundingColumns } from './role.js'

/** A sum that has to hold in every money column: a row, and the rows that add up to it. */
export interface Footing {
  readonly stated: Money
  readonly parts: readonly Money[]
}

/** How the groups with several readings came out. */
export interface Resolved {
  /** Those that sums decided. */
  readonly decided: ReadonlySet<Group>
  /** Those that no sum decides; the reading comes first whose columns the rest of the table uses. */
  readonly open: ReadonlySet<Group>
  /** Those of them for which nothing speaks for one reading more than for another. */
  readonly tied: ReadonlySet<Group>
}

/** More groups, or more ways to read them together, are not tried: the sums cannot tell them apart any more. */
const mostGroups = 6
const mostWays = 2048

/**
 * Where a lost column leaves several readings, keeps those with which the sums can hold, and puts the best
 * first. Returns the groups that the sums decided, and those that stay open.
 *
 *                  总计     财政拨款  财政专户拨款  其他资金
 *     检测所       1,325.00   505.00      760.00       60.00
 *     设备更新       350.00   230.00      120.00
 *     检验检测       820.00   180.00  ?   640.00  ?            760 − 120 = 640: 财政专户拨款
 */
export function resolveColumns(
  footings: readonly Footing[],
  rows: readonly Money[],
  decimals: number,
): Resolved {
  const open = new Set<Group>()
  for (const { group } of rows) {
    if (group.natural) group.readings = group.readings.slice(0, 1)
    else if (group.readings.length > 1) open.add(group)
  }
  const decided = new Set<Group>()
  if (open.size === 0) return { decided, open, tied: new Set() }
  const half = 0.5 * 10 ** -decimals * (1 + 1e-9)
  let waiting = footings.filter((footing) => involves(footing, open))
  for (let changed = true; changed && waiting.length > 0; ) {
    changed = false
    for (const footing of waiting) {
      if (narrow(footing, half)) changed = true
    }
    for (const group of open) {
      if (group.readings.length > 1) continue
      open.delete(group)
      decided.add(group)
    }
    if (changed) waiting = waiting.filter((footing) => involves(footing, open))
  }
  const habits = habitsOf(rows, open)
  const tied = new Set<Group>()
  for (const group of open) {
    const amounts = habits.amounts.get(group) ?? []
    const strange = group.readings.map((reading) => strangeness(reading, amounts, habits))
    const least = Math.min(...strange)
    const best = group.readings.filter((_, at) => strange[at] === least)
    const others = group.readings.filter((_, at) => strange[at] !== least)
    group.readings = best.length > 1 ? best : [...best, ...others]
    if (best.length > 1) tied.add(group)
  }
  return { decided, open, tied }
}

function involves({ stated, parts }: Footing, open: ReadonlySet<Group>): boolean {
  return open.has(stated.group) || parts.some(({ group }) => open.has(group))
}

/** What a group adds to the difference of a footing, by reading and column. */
type Shares = number[][]

/** Drops the readings with which one footing cannot hold; whether it dropped any. */
function narrow({ stated, parts }: Footing, half: number): boolean {
  // Behind the sums, how often something is printed where the stated row is blank: sums do not show a zero.
  const base = [...fundingColumns, ...fundingColumns].map(() => 0)
  const blanks = fundingColumns.map(
    (column) => stated.group.readings.length <= 1 && isBlankIn(stated, column),
  )
  const shares = new Map<Group, Shares>()
  let ways = 1
  const take = (money: Money, sign: number): void => {
    const { group } = money
    if (group.readings.length <= 1) {
      addTo(base, money, 0, sign, blanks)
      return
    }
    let own = shares.get(group)
    if (own === undefined) {
      own = group.readings.map(() => base.map(() => 0))
      shares.set(group, own)
      ways *= group.readings.length
    }
    for (const [reading, sums] of own.entries()) addTo(sums, money, reading, sign, blanks)
  }
  take(stated, 1)
  for (const part of parts) take(part, -1)
  if (shares.size > mostGroups || ways > mostWays) return false
  const groups = [...shares.entries()]
  const exact = holdingReadings(groups, base, 1e-6)
  for (let at = fundingColumns.length; at < base.length; at++) base[at] = Number.NaN
  // Printed sums that hold to the last place decide; else those that rounding explains.
  const holding = exact[0]?.size ? exact : holdingReadings(groups, base, half * (parts.length + 1))
  let changed = false
  for (const [at, [group]] of groups.entries()) {
    const kept = holding[at] as Set<number>
    if (kept.size === 0 || kept.size === group.readings.length) continue
    group.readings = group.readings.filter((_, reading) => kept.has(reading))
    changed = true
  }
  return changed
}

function addTo(
  sums: number[],
  money: Money,
  reading: number,
  sign: number,
  blanks: readonly boolean[],
): void {
  for (let at = 0; at < fundingColumns.length; at++) {
    const column = fundingColumns[at] as FundingColumn
    sums[at] = (sums[at] as number) + sign * amountIn(money, column, reading)
    const printed = blanks[at] === true && !isBlankIn(money, column, reading)
    const behind = at + fundingColumns.length
    if (printed) sums[behind] = (sums[behind] as number) + 1
  }
}

/** The readings of each group with which every column's sum comes out within a bound, whatever the others are. */
function holdingReadings(
  groups: readonly (readonly [Group, Shares])[],
  base: readonly number[],
  bound: number,
): Set<number>[] {
  const holding = groups.map(() => new Set<number>())
  const chosen: number[] = []
  const choose = (index: number, sums: readonly number[]): void => {
    const own = groups[index]
    if (own === undefined) {
      // What is not known can be anything.
      if (!sums.every((sum) => Number.isNaN(sum) || Math.abs(sum) <= bound)) return
      for (const [at, reading] of chosen.entries()) (holding[at] as Set<number>).add(reading)
      return
    }
    for (const [reading, share] of own[1].entries()) {
      chosen[index] = reading
      choose(
        index + 1,
        sums.map((sum, at) => sum + (share[at] as number)),
      )
    }
    chosen.length = index
  }
  choose(0, base)
  return holding
}

/** What the rows that are not in question do with their columns. */
interface Habits {
  /** Columns in which they have amounts other than zero. */
  readonly used: ReadonlySet<FundingColumn>
  /** Columns in which they print zeros. */
  readonly zeros: ReadonlySet<FundingColumn>
  /** For each open group, at each of its columns, whether any amount but zero stands there. */
  readonly amounts: ReadonlyMap<Group, readonly boolean[]>
}

function habitsOf(rows: readonly Money[], open: ReadonlySet<Group>): Habits {
  // 财政拨款 is what nearly every project is paid from.
  const used = new Set<FundingColumn>(['total', 'fiscalAppropriation'])
  const zeros = new Set<FundingColumn>()
  const amounts = new Map<Group, boolean[]>()
  for (const { readings, group } of rows) {
    const own = amounts.get(group) ?? []
    const isOpen = open.has(group)
    if (isOpen) amounts.set(group, own)
    for (let at = 0; at < readings.length; at++) {
      const reading = readings[at] as AmountReading
      if (reading.kind === 'blank') continue
      const zero = reading.kind === 'amount' && reading.value.isZero()
      const column = group.readings[0]?.[at]
      if (isOpen) own[at] = own[at] === true || !zero
      else if (column !== undefined) (zero ? zeros : used).add(column)
    }
  }
  return { used, zeros, amounts }
}

/** How many columns of a reading hold what the rest of the table never has there. */
function strangeness(reading: readonly FundingColumn[], amounts: readonly boolean[], habits: Habits): number {
  return reading.filter((column, at) => !(amounts[at] === false ? habits.zeros : habits.used).has(column))
    .length
}
