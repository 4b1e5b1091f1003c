import { absolute, add, type Decimal, decimal, isFigure, subtract, sum } from '../amount/decimal.js'
import type { FundingColumn } from '../model/table.js'
import type { Check } from './check.js'
import { amountOf, type Row, type RowTree, termOf } from './rows.js'
import type { Setting } from './setting.js'
import type { Reason, Verdict } from './status.js'
import { halfUnit } from './tolerance.js'

/** A closed interval; `null` is without end on that side. */
interface Box {
  readonly low: Decimal | null
  readonly high: Decimal | null
}

const anything: Box = { low: null, high: null }

function sumOf(boxes: readonly Box[]): Box {
  const lows = boxes.map(({ low }) => low)
  const highs = boxes.map(({ high }) => high)
  return {
    low: lows.every((low) => low !== null) ? sum(lows) : null,
    high: highs.every((high) => high !== null) ? sum(highs) : null,
  }
}

function meet(left: Box, right: Box): Box {
  const low = left.low === null || right.low?.gt(left.low) ? right.low : left.low
  const high = left.high === null || right.high?.lt(left.high) ? right.high : left.high
  return { low, high }
}

/** How far two boxes lie apart: above 0 where the left one is higher, 0 where they meet. */
function gapOf(left: Box, right: Box): Decimal {
  if (left.low !== null && right.high !== null && left.low.gt(right.high))
    return subtract(left.low, right.high)
  if (left.high !== null && right.low !== null && left.high.lt(right.low))
    return subtract(left.high, right.low)
  return decimal(0)
}

/** What a row stands for: its interval; for a blank leaf what the policy says; else anything. */
function boxOf(
  row: Row,
  isLeaf: boolean,
  column: FundingColumn,
  { precision, tolerance, blank }: Setting,
): Box {
  const value = amountOf(row, column)
  if (value === null) {
    if (!isLeaf || blank === 'unknown') return anything
    return { low: decimal(0), high: blank === 'zero' ? decimal(0) : null }
  }
  const half =
    tolerance === 'exact' ? decimal(0) : halfUnit(termOf(value, precision[column]).decimals as number)
  return { low: subtract(value, half), high: add(value, half) }
}

/** A row that the rows under it cannot come to. */
interface Conflict {
  readonly row: Row
  readonly parts: readonly Row[]
  readonly gap: Decimal
}

/** The lowest conflict, as departments come before the 合计; of several beside each other, the widest. */
function lowestOf(conflicts: readonly Conflict[]): Conflict | undefined {
  const [first] = conflicts
  const beside = conflicts.filter(({ row }) => row.path.length === first?.row.path.length)
  return beside.reduce(
    (widest, conflict) => (isWider(conflict.gap, widest.gap) ? conflict : widest),
    beside[0] as Conflict,
  )
}

/** Of two gaps of one width, the one above: which of them is told does not depend on the order of rows. */
function isWider(left: Decimal, right: Decimal): boolean {
  const order = absolute(left).cmp(absolute(right))
  return order > 0 || (order === 0 && left.gt(right))
}

/** How many levels of a table have rows: 合计, departments, projects. */
function levelsOf({ funding, departments }: RowTree): number {
  const levels = [
    funding !== null,
    departments.some((department) => department.funding !== null),
    departments.some(({ projects }) => projects.length > 0),
  ]
  return levels.filter(Boolean).length
}

/** What narrowing the rows of a column comes to. */
interface Settled {
  readonly conflicts: readonly Conflict[]
  /** Whether a row above others states a figure. */
  readonly stated: boolean
  /** Whether one of those could be held against the rows under it. */
  readonly compared: boolean
}

/** Narrows each row's box by the sum of those under it, from below. */
function settle(tree: RowTree, column: FundingColumn, setting: Setting): Settled {
  const conflicts: Conflict[] = []
  let stated = false
  let compared = false
  const narrow = (row: Row, parts: readonly Row[], boxes: readonly Box[]): Box => {
    const own = boxOf(row, false, column, setting)
    const below = sumOf(boxes)
    stated ||= own.low !== null
    compared ||= own.low !== null && (below.low !== null || below.high !== null)
    const gap = gapOf(own, below)
    if (gap.isZero()) return meet(own, below)
    conflicts.push({ row, parts, gap })
    return own
  }
  const leaf = (row: Row): Box => boxOf(row, true, column, setting)
  const boxes = tree.departments.map((department) => {
    const { projects } = department
    return projects.length === 0 ? leaf(department) : narrow(department, projects, projects.map(leaf))
  })
  narrow(tree, tree.departments, boxes)
  return { conflicts, stated, compared }
}

/**
 * Holds the whole tree of a column together, bottom up: the box of a leaf is its interval, that of a row above it
 * its own interval met with the sum of the boxes below. An empty box is a contradiction, even where each sum holds:
 *
 *     10.01      [10.005, 10.015]                          out of reach: the departments come to 10.00
 *       5.01     [5.005, 5.015] met with the one below:    5.005
 *         5.00   [4.995, 5.005]
 *       4.99     [4.985, 4.995] met with the one below:    4.995
 *         5.00   [4.995, 5.005]
 *
 * With a fixed slack there are no intervals, and no such check.
 */
export function joint(tree: RowTree, column: FundingColumn, setting: Setting): Check[] {
  if (typeof setting.tolerance === 'object' || levelsOf(tree) < 2) return []
  const figures = tree.all.map((row) => amountOf(row, column)).filter((amount) => amount !== null)
  const settled = figures.every(isFigure) ? settle(tree, column, setting) : null
  const lowest = settled === null ? undefined : lowestOf(settled.conflicts)
  const reason = reasonOf(settled)
  const verdict: Verdict =
    reason === null ? { status: lowest ? 'unbalanced' : 'balanced' } : { status: 'unverifiable', reason }
  return [
    {
      ...verdict,
      rule: 'joint',
      column,
      stated: null,
      computed: null,
      difference: reason === null ? (lowest?.gap ?? decimal(0)) : null,
      bound: reason === null ? decimal(0) : null,
      units: null,
      terms: figures.length,
      decimals: setting.precision[column],
      tolerance: setting.tolerance,
      where: (lowest?.row ?? tree).path,
      parts: (lowest?.parts ?? tree.departments).map(({ path }) => path),
      hints: [],
    },
  ]
}

/** Why nothing could be told; `null` where it could. */
function reasonOf(settled: Settled | null): Reason | null {
  if (settled === null) return 'not-a-number'
  if (settled.compared) return null
  return settled.stated ? 'missing-part' : 'no-total'
}
