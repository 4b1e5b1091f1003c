import type { FundingColumn } from '../model/table.js'
import { amountIn, type Money } from './money.js'
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
  const used = usedColumns(rows, open)
  const tied = new Set<Group>()
  for (const group of open) {
    const sorted = [...group.readings].sort((left, right) => strange(left, used) - strange(right, used))
    const least = strange(sorted[0] ?? [], used)
    const best = sorted.filter((reading) => strange(reading, used) === least)
    group.readings = best.length > 1 ? best : sorted
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
  const base = fundingColumns.map(() => 0)
  const shares = new Map<Group, Shares>()
  let ways = 1
  const take = (money: Money, sign: number): void => {
    const { group } = money
    if (group.readings.length <= 1) {
      for (const [at, column] of fundingColumns.entries())
        base[at] = (base[at] as number) + sign * amountIn(money, column)
      return
    }
    let own = shares.get(group)
    if (own === undefined) {
      own = group.readings.map(() => fundingColumns.map(() => 0))
      shares.set(group, own)
      ways *= group.readings.length
    }
    for (const [reading, sums] of own.entries()) {
      for (const [at, column] of fundingColumns.entries()) {
        sums[at] = (sums[at] as number) + sign * amountIn(money, column, reading)
      }
    }
  }
  take(stated, 1)
  for (const part of parts) take(part, -1)
  if (shares.size > mostGroups || ways > mostWays) return false
  const groups = [...shares.entries()]
  const holding = groups.map(() => new Set<number>())
  const bound = half * (parts.length + 1)
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
  let changed = false
  for (const [at, [group]] of groups.entries()) {
    const kept = holding[at] as Set<number>
    if (kept.size === 0 || kept.size === group.readings.length) continue
    group.readings = group.readings.filter((_, reading) => kept.has(reading))
    changed = true
  }
  return changed
}

/** The money columns in which the rows that are not in question have amounts. */
function usedColumns(rows: readonly Money[], open: ReadonlySet<Group>): Set<FundingColumn> {
  // 财政拨款 is what nearly every project is paid from.
  const used = new Set<FundingColumn>(['total', 'fiscalAppropriation'])
  for (const { readings, group } of rows) {
    if (open.has(group)) continue
    for (const [at, reading] of readings.entries()) {
      const column = group.readings[0]?.[at]
      if (column !== undefined && reading.kind !== 'blank') used.add(column)
    }
  }
  return used
}

/** How many columns of a reading are blank in the rest of the table. */
function strange(reading: readonly FundingColumn[], used: ReadonlySet<FundingColumn>): number {
  return reading.filter((column) => !used.has(column)).length
}
