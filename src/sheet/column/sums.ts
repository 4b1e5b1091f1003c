import type { RowFacts } from './row-facts.js'

/** Half a unit of the last place, by which a printed figure may be off, and what binary fractions leave of it. */
export function halfUnit(decimals: number): number {
  return 0.5 * 10 ** -decimals * (1 + 1e-9)
}

/**
 * The rows at `starts` that only sum up departments below them: a bureau's over its units, where the table has three levels.
 * Such a row has no project of its own, the rows below add up to it, and 合计 is reached without it and passed with it;
 * where there is no 合计, it sums up two or more.
 *
 *     市教育局   100.00           sums up
 *     局本级      60.00           department
 *     补贴        60.00  goal …
 *     第二中学    40.00           department
 */
export function sumsOver(
  rows: readonly RowFacts[],
  starts: readonly number[],
  total: number,
  half: number,
): ReadonlySet<number> {
  const over = new Set<number>()
  let least = Number.POSITIVE_INFINITY
  // What the departments from each place on add up to, those that only sum up left out; the last stands first.
  const below: number[] = [0]
  let all = 0
  for (let at = starts.length - 1; at >= 0; at--) {
    const start = starts[at] as number
    const { amount } = rows[start] as RowFacts
    if (Number.isNaN(amount)) return new Set()
    all += amount
    const childless = (starts[at + 1] ?? rows.length) === start + 1
    const count = childless && amount > 0 ? countTo(below, amount, half) : 0
    if (count > 0) {
      over.add(start)
      least = Math.min(least, count)
    } else below.push((below[below.length - 1] as number) + amount)
  }
  if (over.size === 0) return over
  if (Number.isNaN(total)) return least > 1 ? over : new Set()
  const leading = leadingSum(rows, starts)
  const bound = half * (starts.length + 2)
  const without = Math.abs(leading + (below[below.length - 1] as number) - total) <= bound
  return without && Math.abs(leading + all - total) > bound ? over : new Set()
}

/** What the rows before the first department add up to. */
export function leadingSum(rows: readonly RowFacts[], starts: readonly number[]): number {
  return rows.slice(0, starts[0]).reduce((sum, { amount }) => sum + amount, 0)
}

/** How many departments from the next one on add up to an amount; 0 where none do. As `below` rises, it is halved to search it. */
function countTo(below: readonly number[], amount: number, half: number): number {
  const last = below.length - 1
  const goal = (below[last] as number) - amount
  let low = 0
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if ((below[middle] as number) < goal - half * (last + 1)) low = middle + 1
    else high = middle
  }
  let nearest = 0
  let distance = Number.POSITIVE_INFINITY
  for (let at = low; at < last && at < low + 4; at++) {
    const off = Math.abs((below[at] as number) - goal)
    const count = last - at
    if (off <= half * (count + 1) && off < distance) {
      nearest = count
      distance = off
    }
  }
  return nearest
}
