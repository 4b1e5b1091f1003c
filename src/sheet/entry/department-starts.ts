import type { RowFacts } from '../column/row-facts.js'
import type { leaningOf } from '../text/name-hints.js'
import { cost, departmentCost, type Ledger } from './cost.js'

export type Leaning = ReturnType<typeof leaningOf>

/** Candidates for where a department ends that are looked at beside the nearest: rows without amounts allow many. */
export const tried = 6

/** The cheapest choice of the rows at which departments start, from the last row to the first. */
export function cheapestStarts(
  ledger: Ledger,
  open: readonly number[],
  leanings: readonly Leaning[],
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
    const ends = endsOf(ledger, open, at, reach)
    if (reach > 0 && like > at + 1) ends.push(like)
    if (leanings[at] !== 'project') like = at
    for (const end of ends) {
      const inside = (asProject[end] as number) - (asProject[at + 1] as number)
      const stop = open[end] ?? ledger.rows.length
      const spent = own + inside + departmentCost(ledger, start, stop) + (costs[end] as number)
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
function endsOf({ rows, sums, slack }: Ledger, open: readonly number[], at: number, reach: number): number[] {
  const ends = [at + 1]
  const start = open[at] as number
  const { amount } = rows[start] as RowFacts
  if (reach === 0 || Number.isNaN(amount)) return ends
  // Amounts are hardly ever below zero, so the sums rise and can be searched by halves.
  const goal = (sums.amounts[start + 1] as number) + amount
  let low = at + 1
  let high = open.length
  while (low < high) {
    const middle = (low + high) >> 1
    const stop = open[middle] as number
    if ((sums.amounts[stop] as number) < goal - slack * (stop - start)) low = middle + 1
    else high = middle
  }
  for (let end = low; end <= open.length && end < low + reach; end++) {
    const stop = open[end] ?? rows.length
    if ((sums.amounts[stop] as number) > goal + slack * (stop - start)) break
    if (end > at + 1) ends.push(end)
  }
  return ends
}

/** What it costs that a row whose name looks like one kind is of another. */
function leaningCost(leaning: Leaning, part: 'department' | 'project'): number {
  return leaning === null || leaning === part ? 0 : cost.leaning
}
