import type { FundingColumn } from '../../model/table.js'
import { fundingColumns } from '../../terms/funds.js'
import { columnUsageOf, strangeness } from './column-usage.js'
import { decideBySums } from './decide-by-sums.js'
import type { Group } from './group.js'
import { amountIn, type Money } from './money.js'
import { boundOf, type Footing, holdingOf, mostWays, type Shared, sharesOf, waysOf } from './shares.js'
import { halfUnit } from './sums.js'

/** How the groups with several readings came out. */
export interface Resolved {
  /**
   * Those that no sum decides, with the readings that sums leave; of the group's own the one comes first whose columns the
   * rest of the table uses.
   */
  readonly open: ReadonlyMap<Group, Group['readings']>
  /** Those of them for which nothing speaks for one reading more than for another. */
  readonly tied: ReadonlySet<Group>
  /** Those that one sum decided and another contradicts. */
  readonly doubted: ReadonlySet<Group>
}

/**
 * Where a lost column leaves several readings, keeps those with which the sums can hold, and puts the best
 * first.
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
  if (openGroups(rows).size === 0) return { open: new Map(), tied: new Set(), doubted: new Set() }
  const half = halfUnit(decimals)
  for (const footing of footings) decideBySums(footing, half)
  const open = openGroups(rows)
  const decided = new Set<Group>()
  const asked = footings.filter((footing) => involves(footing, open))
  narrowAll(asked, open, half)
  // Where sums leave it open, the position stands, and what it says may tell the rest.
  const told = toldBySums(asked, open)
  for (const group of open) {
    if (group.natural && (!group.shifted || told.has(group))) group.readings = group.readings.slice(0, 1)
  }
  settle(open, decided)
  narrowAll(asked, open, half)
  settle(open, decided)
  const usage = columnUsageOf(rows, open)
  const tied = new Set<Group>()
  const left = new Map<Group, Group['readings']>()
  for (const group of open) {
    left.set(group, group.readings)
    const amounts = usage.amounts.get(group) as readonly boolean[]
    const strange = group.readings.map((reading) => strangeness(reading, amounts, usage))
    const least = Math.min(...strange)
    const best = group.readings.filter((_, at) => strange[at] === least)
    const others = group.readings.filter((_, at) => strange[at] !== least)
    const stands = group.standing && best[0] === group.possible[0]
    group.readings = best.length > 1 && !stands ? best : [...best, ...others]
    if (best.length > 1 && !stands) tied.add(group)
  }
  return { open: left, tied, doubted: doubtedIn(asked, decided, half) }
}

/** The groups whose columns may be one or another. */
function openGroups(rows: readonly Money[]): Set<Group> {
  const open = new Set<Group>()
  for (const { group } of rows) if (group.readings.length > 1) open.add(group)
  return open
}

/** The groups in sums of which another row is sure to have an amount in a column that may be lost. */
function toldBySums(footings: readonly Footing[], open: ReadonlySet<Group>): Set<Group> {
  const told = new Set<Group>()
  for (const { stated, parts } of footings) {
    const rows = [stated, ...parts]
    const sure = rows.some(
      (row) =>
        (!open.has(row.group) || row.group.full) && lossy.some((column) => amountIn(row, column) !== 0),
    )
    if (sure) for (const { group } of rows) told.add(group)
  }
  return told
}

/** Columns that are blank in most tables. */
const lossy: readonly FundingColumn[] = ['specialAccount', 'other']

/** Drops readings with which sums cannot hold, until none is left to drop. */
function narrowAll(footings: readonly Footing[], open: ReadonlySet<Group>, half: number): void {
  const waiting = new Set(footings.filter((footing) => involves(footing, open)))
  const byGroup = footingsByGroup(waiting, open)
  for (const footing of waiting) {
    waiting.delete(footing)
    for (const group of narrow(footing, half)) {
      // What is known of one part of a sum may tell another.
      for (const other of byGroup.get(group) as ReadonlySet<Footing>) waiting.add(other)
    }
  }
}

/** Moves the groups with one reading left from those that are open to those that are decided. */
function settle(open: Set<Group>, decided: Set<Group>): void {
  for (const group of open) {
    if (group.readings.length > 1) continue
    open.delete(group)
    decided.add(group)
  }
}

/** The groups that sums decided in a footing that does not hold all the same, though its 总计 does; and sums that only their parts moved. */
function doubtedIn(footings: readonly Footing[], decided: ReadonlySet<Group>, half: number): Set<Group> {
  const isMoved = ({ group }: Money): boolean =>
    group.full && decided.has(group) && group.readings[0] !== group.possible[0]
  const moved = footings.filter(({ stated }) => isMoved(stated)).map(({ stated }) => stated.group)
  const doubted = new Set(moved)
  // A sum that is a part of one which stands is where that has it; else its parts may be those that are out of place.
  for (const { stated, parts } of footings) {
    if (!isMoved(stated)) for (const { group } of parts) doubted.delete(group)
  }
  for (const footing of footings) {
    const { stated, parts } = footing
    const bound = boundOf(footing, half)
    const off = fundingColumns.map((column) => {
      const sum = parts.reduce((left, part) => left - amountIn(part, column), amountIn(stated, column))
      return Math.abs(sum) > bound
    })
    // 总计 comes first: where it is off too, it is no matter of columns.
    if (off[0] === true || !off.includes(true)) continue
    for (const { group } of [stated, ...parts]) {
      if (decided.has(group) && !(group.natural && group.readings[0] === group.possible[0]))
        doubted.add(group)
    }
  }
  return doubted
}

function involves({ stated, parts }: Footing, open: ReadonlySet<Group>): boolean {
  return open.has(stated.group) || parts.some(({ group }) => open.has(group))
}

function footingsByGroup(
  footings: Iterable<Footing>,
  open: ReadonlySet<Group>,
): ReadonlyMap<Group, ReadonlySet<Footing>> {
  const found = new Map<Group, Set<Footing>>()
  for (const footing of footings) {
    for (const { group } of [footing.stated, ...footing.parts]) {
      if (!open.has(group)) continue
      const own = found.get(group)
      if (own === undefined) found.set(group, new Set([footing]))
      else own.add(footing)
    }
  }
  return found
}

/** Drops the readings with which one footing cannot hold; the groups that lost any. */
function narrow(footing: Footing, half: number): Group[] {
  const { full, fixed, free } = doubts
  const all = sharesOf(footing, full)
  const told = waysOf(all.groups) <= mostWays ? all : sharesOf(footing, fixed)
  if (waysOf(told.groups) > mostWays) return []
  const { holds, changed } = narrowBy(told, boundOf(footing, half))
  // Rows as wide as their header are doubted only where nothing else lets the sum hold.
  if (holds) return changed
  const shared = sharesOf(footing, free)
  return waysOf(shared.groups) <= mostWays ? narrowBy(shared, null).changed : []
}

/** Whose position is taken for right while a footing is asked about the rest: of rows as wide as their header, of all that have one, of none. */
const doubts: { readonly [Kind in 'full' | 'fixed' | 'free']: (group: Group) => boolean } = {
  full: ({ full }) => full,
  fixed: ({ natural }) => natural,
  free: () => false,
}

/** Drops readings with which sums cannot hold; `bound` is what rounding explains, `null` where it does not count. */
function narrowBy(shared: Shared, bound: number | null): { holds: boolean; changed: Group[] } {
  const changed: Group[] = []
  const { base, groups } = shared
  const { kept: all, ways, sure } = holdingOf(shared, bound)
  const known = sure && !base.some(Number.isNaN) && !groups.some(([, shares]) => shares.some(Number.isNaN))
  for (const [at, [group]] of groups.entries()) {
    const kept = all[at] as Set<number>
    if (kept.size === 0 || kept.size === group.readings.length) continue
    // What the position says is given up only for sums that hold to the last place in every column.
    if (group.natural && !kept.has(0) && !known) continue
    group.readings = group.readings.filter((_, reading) => kept.has(reading))
    changed.push(group)
  }
  return { holds: ways > 0, changed }
}
