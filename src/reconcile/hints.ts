import {
  absolute,
  add,
  type Decimal,
  decimal,
  isFigure,
  multiply,
  negate,
  subtract,
} from '../amount/decimal.js'
import type { FundingColumn } from '../model/table.js'
import type { Hint } from './check.js'
import { misreadDigits, swappedDigits } from './digits.js'
import { amountOf, type Row, type RowTree } from './rows.js'
import type { Failed, Hinter, Part } from './setting.js'
import { halfUnit } from './tolerance.js'

/** The most hints of a check. */
const mostHints = 5

/** Powers of ten by which units differ: 亿元 is 10⁸ 元. */
const mostPower = 8

function partsOf(rows: readonly Row[], column: FundingColumn): Part[] {
  const parts: Part[] = []
  for (const row of rows) {
    const amount = amountOf(row, column)
    if (amount !== null && isFigure(amount) && !amount.isZero()) parts.push({ path: row.path, amount })
  }
  return parts
}

function near(left: Decimal, right: Decimal, bound: Decimal): boolean {
  return absolute(subtract(left, right)).lte(bound)
}

/** The first index of a sorted list whose amount is not below `least`. */
function firstFrom(sorted: readonly Part[], least: Decimal): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Part).amount.lt(least)) low = middle + 1
    else high = middle
  }
  return low
}

/** Rows elsewhere in the table that have the difference for amount: the exact ones first, then by amount. */
function missing({ difference, bound, stated, parts }: Failed, sorted: readonly Part[]): Hint[] {
  const here = new Set([stated.path, ...parts.map(({ path }) => path)])
  const hints: Hint[] = []
  const take = (from: number, most: Decimal, isExact: boolean): void => {
    for (let at = from; at < sorted.length && hints.length < mostHints; at++) {
      const { path, amount } = sorted[at] as Part
      if (amount.gt(most)) return
      if (amount.eq(difference) === isExact && !here.has(path)) {
        hints.push({ kind: 'missing-part', path, amount })
      }
    }
  }
  take(firstFrom(sorted, difference), difference, true)
  take(firstFrom(sorted, subtract(difference, bound)), add(difference, bound), false)
  return hints
}

function duplicates({ difference, bound }: Failed, parts: readonly Part[]): Hint[] {
  const excess = negate(difference)
  return parts
    .filter(({ amount }) => near(amount, excess, bound))
    .map(({ path, amount }) => ({ kind: 'duplicate-part', path, amount }))
}

function signs({ difference, bound }: Failed, parts: readonly Part[]): Hint[] {
  const size = absolute(difference)
  return parts
    .filter(({ amount }) => near(multiply(absolute(amount), 2), size, bound))
    .map(({ path, amount }) => ({ kind: 'sign', path, amount }))
}

/** Whether the parts behind `at`, some or all, come to the part there: a subtotal stands before what it sums. */
function isSubtotal(parts: readonly Part[], at: number, half: Decimal): boolean {
  const { amount } = parts[at] as Part
  let sum = decimal(0)
  let slack = half
  for (let next = at + 1; next < parts.length; next++) {
    sum = add(sum, (parts[next] as Part).amount)
    slack = add(slack, half)
    if (near(sum, amount, slack)) return true
  }
  return false
}

function subtotals({ difference, bound, decimals }: Failed, parts: readonly Part[]): Hint[] {
  const excess = negate(difference)
  const hints: Hint[] = []
  let tried = 0
  for (let at = 0; at < parts.length && tried < mostHints; at++) {
    const { path, amount } = parts[at] as Part
    if (!near(amount, excess, bound)) continue
    tried++
    if (isSubtotal(parts, at, halfUnit(decimals))) hints.push({ kind: 'subtotal-included', path, amount })
  }
  return hints
}

function scales({ difference, bound, decimals }: Failed, parts: readonly Part[]): Hint[] {
  const hints: Hint[] = []
  for (const { path, amount } of parts) {
    const right = add(amount, difference)
    if (right.isZero() || right.isNegative() !== amount.isNegative()) continue
    // Rounding may carry the figure over a power of ten: 9.99 for 10.
    for (let power = right.e - amount.e - 1; power <= right.e - amount.e + 1; power++) {
      if (power === 0 || Math.abs(power) > mostPower) continue
      const suggested = multiply(amount, decimal(`1e${power}`))
      if (!near(suggested, right, bound) || absolute(suggested).lt(decimal(`1e${-decimals}`))) continue
      hints.push({ kind: 'scale', path, amount, suggested })
      break
    }
  }
  return hints
}

/** The only projects of departments that have the same amount: one figure, which is named once. */
function saidAgain({ departments }: RowTree, column: FundingColumn): Set<Row> {
  const again = new Set<Row>()
  for (const department of departments) {
    const [only, second] = department.projects
    const amount = amountOf(department, column)
    if (only === undefined || second !== undefined || amount === null) continue
    if (amountOf(only, column)?.eq(amount)) again.add(only)
  }
  return again
}

/**
 * Makes the guesses for the footings of a table. Rows are sorted by amount at the first footing of a column that
 * fails, so that a table of nothing but failures takes no longer than its length and the sorting.
 */
export function hinter(tree: RowTree): Hinter {
  const sorted = new Map<FundingColumn, Part[]>()
  const elsewhere = (column: FundingColumn): Part[] => {
    const known = sorted.get(column)
    if (known !== undefined) return known
    const again = saidAgain(tree, column)
    const rows = tree.all.filter((row) => !again.has(row))
    const parts = partsOf(rows, column).sort((left, right) => left.amount.cmp(right.amount))
    sorted.set(column, parts)
    return parts
  }
  return (failed) => {
    const parts = partsOf(failed.parts, failed.column)
    return [
      ...missing(failed, elsewhere(failed.column)),
      ...duplicates(failed, parts),
      ...signs(failed, parts),
      ...subtotals(failed, parts),
      ...scales(failed, parts),
      ...swappedDigits(failed, parts),
      ...misreadDigits(failed, parts),
    ].slice(0, mostHints)
  }
}
