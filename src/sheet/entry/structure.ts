import type { RowFacts } from '../column/row-facts.js'
import { halfUnit, sumsOver } from '../column/sums.js'
import { leaningOf } from '../text/name-hints.js'
import { cost, departmentCost, exact, type Ledger, prefixSums, roundedCost, totalCost } from './cost.js'
import { cheapestStarts, type Leaning, tried } from './department-starts.js'

/** What a row of amounts is. */
export type Part =
  | 'department'
  | 'project'
  /** A row that sums up departments: of a bureau over its units. */
  | 'sum'

/** What each row was told to be, and on what grounds. */
export interface Structure {
  readonly parts: readonly Part[]
  /** Rows told by a guess: neither structure nor sums decided. */
  readonly guessed: readonly number[]
}

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
export function structureOf(rows: readonly RowFacts[], total: number, decimals: number): Structure {
  const half = halfUnit(decimals)
  const open: number[] = []
  for (const [index, { promises }] of rows.entries()) if (!promises) open.push(index)
  const flat = { parts: rows.map((): Part => 'project'), guessed: [] }
  if (open.length === 0) return flat
  // Asked several times of each.
  const leanings = open.map((at) => leaningOf((rows[at] as RowFacts).name))
  const ledger: Ledger = { rows, sums: prefixSums(rows), slack: half }
  const read = (slack: number, reach: number, base: number) => {
    const { starts, cost: spent } = cheapestStarts({ ...ledger, slack }, open, leanings, reach)
    const over = sumsOver(rows, starts, total, half)
    const own = spent - over.size * cost.childless + totalCost(ledger, starts, over, total)
    return { starts, over, cost: base + own }
  }
  // The last by sums that hold to the last place, where rounding would bear out more than one reading.
  const readings = [read(half, tried, 0), read(half, 0, 0.05), read(exact, tried, 0)]
  const off = Math.abs((ledger.sums.amounts[rows.length] as number) - total)
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
      guessed: told ? open.filter((at) => Number.isNaN((rows[at] as RowFacts).amount)) : open,
    }
  }
  return partsOf(ledger, best.starts, best.over, total)
}

/** Whether 合计 and the departments that have projects are what stands below them, to the last place. */
export function holdsExactly(rows: readonly RowFacts[], { parts }: Structure, total: number): boolean {
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

/** What each row is where departments stand at `starts`, and where that is a guess. */
function partsOf(
  ledger: Ledger,
  starts: readonly number[],
  over: ReadonlySet<number>,
  total: number,
): Structure {
  const { rows } = ledger
  const parts: Part[] = rows.map(() => 'project')
  const guessed: number[] = []
  const whole = totalCost(ledger, starts, over, total) < cost.total && !Number.isNaN(total)
  for (const [at, start] of starts.entries()) {
    parts[start] = over.has(start) ? 'sum' : 'department'
    if (over.has(start)) continue
    const stop = starts[at + 1] ?? rows.length
    const spent = departmentCost(ledger, start, stop)
    const { amount, name } = rows[start] as RowFacts
    const unsaid = !whole || Number.isNaN(amount)
    // A word alone in a row may be a stamp, unless it looks like the name of one.
    const word = Number.isNaN(amount) && leaningOf(name) !== 'department'
    if (word || spent === cost.mismatch || spent === cost.idle || (spent === cost.childless && unsaid))
      guessed.push(start)
    if (spent !== cost.mismatch && spent !== cost.childless && spent !== cost.unknown) continue
    for (let child = start + 1; child < stop; child++) {
      if (!(rows[child] as RowFacts).promises) guessed.push(child)
    }
  }
  return { parts, guessed }
}
