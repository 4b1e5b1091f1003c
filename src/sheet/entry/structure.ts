import type { Standing } from '../column/standing.js'
import { leadingSum, sumsOver } from '../column/sums.js'
import { leaningOf } from '../text/name-hints.js'

/** What a row of amounts is. */
export type Part =
  | 'department'
  | 'project'
  /** A row that sums up departments: of a bureau over its units. */
  | 'sum'

type Leaning = ReturnType<typeof leaningOf>

/** What each row was told to be, and on what grounds. */
export interface Structure {
  readonly parts: readonly Part[]
  /** Rows told by a guess: neither structure nor sums decided. */
  readonly guessed: readonly number[]
}

/** Costs of what does not come out as it should; the reading that costs least is taken. */
const cost = {
  /** A department with no project. */
  childless: 1,
  /** One of 0.00: a row that no sum tells of, so that its name does. */
  idle: 0.2,
  /** A department whose projects do not add up to it. */
  mismatch: 10,
  /** A sum that holds but for rounding; more where that is much of so small an amount. */
  rounded: 0.75,
  roundedMuch: 0.5,
  /** A department whose sum cannot be checked. */
  unknown: 0.4,
  /** A name that looks like the other kind. */
  leaning: 0.3,
  /** 合计 is not the sum of what stands below it. */
  total: 3,
  /** Projects before the first department. */
  leading: 4,
  /** No department row, where rows could be such. */
  flat: 0.5,
}

/** What binary fractions leave of a sum that holds exactly. */
const exact = 1e-6

/** Candidates for where a department ends that are looked at beside the nearest: rows without amounts allow many. */
const tried = 6

/**
 * Tells departments from projects: a row without goal and indicators is a department where the rows up to the
 * next one add up to it, within half a unit of the last place each.
 *
 *     局本级   540.20                 department: 368.00 + 125.40 + 46.80
 *     补贴     368.00  goal …         project
 *     补助     125.40  goal …         project
 *     办案      46.80                 project: it is in the sum
 *     法援处   212.16                 department
 *
 * Where departments have levels, a row that the departments below it add up to is none of them.
 */
export function structureOf(rows: readonly Standing[], total: number, decimals: number): Structure {
  const half = 0.5 * 10 ** -decimals * (1 + 1e-9)
  const open: number[] = []
  for (const [index, { promises }] of rows.entries()) if (!promises) open.push(index)
  const flat = { parts: rows.map((): Part => 'project'), guessed: [] }
  if (open.length === 0) return flat
  // Asked several times of each.
  const leanings = open.map((at) => leaningOf((rows[at] as Standing).name))
  const sums = prefixSums(rows)
  const read = (slack: number, reach: number, base: number) => {
    const { starts, cost: spent } = bySums(rows, open, leanings, sums, slack, reach)
    const over = sumsOver(rows, starts, total, half)
    const own = spent - over.size * cost.childless + totalCost(rows, starts, over, total, half)
    return { starts, over, cost: base + own }
  }
  // The last by sums that hold to the last place, where rounding would bear out more than one reading.
  const readings = [read(half, tried, 0), read(half, 0, 0.05), read(exact, tried, 0)]
  const off = Math.abs((sums.amounts[rows.length] as number) - total)
  const everyRow = off <= half * (rows.length + 1)
  const offCost = !everyRow ? cost.mismatch + cost.total : off <= exact ? 0 : roundedCost(off, total)
  const flatCost =
    cost.flat +
    (Number.isNaN(total) ? 2 : offCost) +
    leanings.reduce((sum, leaning) => sum + flatCostOf(leaning, everyRow, open.length === rows.length), 0)
  let best = readings[0] as (typeof readings)[number]
  for (const reading of readings) if (reading.cost < best.cost) best = reading
  if (flatCost < best.cost) {
    const told = everyRow && !Number.isNaN(total)
    // No sum bears out a row that has none.
    return {
      parts: flat.parts,
      guessed: told ? open.filter((at) => Number.isNaN((rows[at] as Standing).amount)) : open,
    }
  }
  return partsOf(rows, best.starts, best.over, sums, half, total)
}

/** Whether 合计 and the departments that have projects are what stands below them, to the last place. */
export function holdsExactly(rows: readonly Standing[], { parts }: Structure, total: number): boolean {
  let left = total
  let own = 0
  let headed = false
  for (const [at, { amount }] of rows.entries()) {
    const ends = parts[at + 1] !== 'project'
    if (parts[at] === 'project' && headed) own -= amount
    else if (parts[at] !== 'sum') left -= amount
    if (parts[at] === 'department') {
      headed = true
      own = ends ? 0 : amount
    }
    if (ends && !(Math.abs(own) <= exact)) return false
  }
  return Math.abs(left) <= exact
}

/**
 * What it costs that a row is no department though no other row is: more where 合计 does not bear it out. Where no row
 * promises anything (`bare`), names alone are left to tell.
 */
function flatCostOf(leaning: Leaning, everyRow: boolean, bare: boolean): number {
  if (leaning === 'project') return 0
  if (leaning === null) return everyRow ? 0 : 1.5
  return everyRow && !bare ? cost.leaning : 9
}

interface Sums {
  /** Sum of the amounts before each row; what is not known counts as nothing. */
  readonly amounts: Float64Array
  /** Amounts before each row that are not known. */
  readonly unknown: Int32Array
}

function prefixSums(rows: readonly Standing[]): Sums {
  const amounts = new Float64Array(rows.length + 1)
  const unknown = new Int32Array(rows.length + 1)
  for (let index = 0; index < rows.length; index++) {
    const { amount } = rows[index] as Standing
    const known = !Number.isNaN(amount)
    amounts[index + 1] = (amounts[index] as number) + (known ? amount : 0)
    unknown[index + 1] = (unknown[index] as number) + (known ? 0 : 1)
  }
  return { amounts, unknown }
}

/** The cheapest choice of the rows at which departments start, from the last row to the first. */
function bySums(
  rows: readonly Standing[],
  open: readonly number[],
  leanings: readonly Leaning[],
  sums: Sums,
  half: number,
  reach: number,
): { starts: number[]; cost: number } {
  const count = open.length
  const costs = new Float64Array(count + 1)
  const next = new Int32Array(count + 1)
  // What it costs that open rows are projects, summed up from the first.
  const asProject = new Float64Array(count + 1)
  for (let at = 0; at < count; at++) {
    asProject[at + 1] = (asProject[at] as number) + leaningCost(leanings[at] as Leaning, 'project')
  }
  // The next row that does not look like a project: where a department may end whose sum is wrong.
  let like = count
  for (let at = count - 1; at >= 0; at--) {
    const start = open[at] as number
    const own = leaningCost(leanings[at] as Leaning, 'department')
    let best = Number.POSITIVE_INFINITY
    let chosen = at + 1
    const ends = endsOf(rows, open, at, sums, half, reach)
    if (reach > 0 && like > at + 1) ends.push(like)
    if (leanings[at] !== 'project') like = at
    for (const end of ends) {
      const inside = (asProject[end] as number) - (asProject[at + 1] as number)
      const stop = open[end] ?? rows.length
      const spent = own + inside + departmentCost(rows, start, stop, sums, half) + (costs[end] as number)
      if (spent < best) {
        best = spent
        chosen = end
      }
    }
    costs[at] = best
    next[at] = chosen
  }
  const starts: number[] = []
  for (let at = 0; at < count; at = next[at] as number) starts.push(open[at] as number)
  return { starts, cost: (costs[0] as number) + ((open[0] as number) > 0 ? cost.leading : 0) }
}

/** Where a department may end: at the next open row, or where the rows between add up to it. */
function endsOf(
  rows: readonly Standing[],
  open: readonly number[],
  at: number,
  sums: Sums,
  half: number,
  reach: number,
): number[] {
  const ends = [at + 1]
  const start = open[at] as number
  const { amount } = rows[start] as Standing
  if (reach === 0 || Number.isNaN(amount)) return ends
  // Amounts are hardly ever below zero, so the sums rise and can be searched by halves.
  const goal = (sums.amounts[start + 1] as number) + amount
  let low = at + 1
  let high = open.length
  while (low < high) {
    const middle = (low + high) >> 1
    const stop = open[middle] as number
    if ((sums.amounts[stop] as number) < goal - half * (stop - start)) low = middle + 1
    else high = middle
  }
  for (let end = low; end <= open.length && end < low + reach; end++) {
    const stop = open[end] ?? rows.length
    if ((sums.amounts[stop] as number) > goal + half * (stop - start)) break
    if (end > at + 1) ends.push(end)
  }
  return ends
}

function departmentCost(
  rows: readonly Standing[],
  start: number,
  stop: number,
  sums: Sums,
  half: number,
): number {
  const { amount } = rows[start] as Standing
  if (stop === start + 1) return amount === 0 ? cost.idle : cost.childless
  if (Number.isNaN(amount) || sums.unknown[stop] !== sums.unknown[start + 1]) return cost.unknown
  const off = Math.abs(amount - sumBetween(sums, start, stop))
  if (off <= exact) return 0
  return addsUp(amount, start, stop, sums, half) ? roundedCost(off, amount) : cost.mismatch
}

/** 0.01 in 2,544.85 is rounding; in 0.02 it may be another row. */
function roundedCost(off: number, amount: number): number {
  return cost.rounded + Math.min(cost.roundedMuch, (20 * off) / Math.abs(amount))
}

function addsUp(amount: number, start: number, stop: number, sums: Sums, half: number): boolean {
  const parts = sumBetween(sums, start, stop)
  return Math.abs(amount - parts) <= half * (stop - start) + Math.abs(parts) * 1e-12
}

/** What the rows behind a row add up to. */
function sumBetween({ amounts }: Sums, start: number, stop: number): number {
  return (amounts[stop] as number) - (amounts[start + 1] as number)
}

function leaningCost(leaning: Leaning, part: Part): number {
  return leaning === null || leaning === part ? 0 : cost.leaning
}

function totalCost(
  rows: readonly Standing[],
  starts: readonly number[],
  over: ReadonlySet<number>,
  total: number,
  half: number,
): number {
  if (Number.isNaN(total)) return 0
  let sum = leadingSum(rows, starts)
  for (const start of starts) if (!over.has(start)) sum += (rows[start] as Standing).amount
  if (Number.isNaN(sum)) return 0
  const off = Math.abs(sum - total)
  if (off > half * (starts.length + 2)) return cost.total
  return off <= exact ? 0 : roundedCost(off, total)
}

function partsOf(
  rows: readonly Standing[],
  starts: readonly number[],
  over: ReadonlySet<number>,
  sums: Sums,
  half: number,
  total: number,
): Structure {
  const parts: Part[] = rows.map(() => 'project')
  const guessed: number[] = []
  const whole = totalCost(rows, starts, over, total, half) < cost.total && !Number.isNaN(total)
  for (const [at, start] of starts.entries()) {
    parts[start] = over.has(start) ? 'sum' : 'department'
    if (over.has(start)) continue
    const stop = starts[at + 1] ?? rows.length
    const spent = departmentCost(rows, start, stop, sums, half)
    const { amount, name } = rows[start] as Standing
    const unsaid = !whole || Number.isNaN(amount)
    // A word alone in a row may be a stamp, unless it looks like the name of one.
    const word = Number.isNaN(amount) && leaningOf(name) !== 'department'
    if (word || spent === cost.mismatch || spent === cost.idle || (spent === cost.childless && unsaid))
      guessed.push(start)
    if (spent !== cost.mismatch && spent !== cost.childless && spent !== cost.unknown) continue
    for (let child = start + 1; child < stop; child++) {
      if (!(rows[child] as Standing).promises) guessed.push(child)
    }
  }
  return { parts, guessed }
}
