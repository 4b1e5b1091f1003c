import type { RowFacts } from '../column/row-facts.js'
import { leadingSum } from '../column/sums.js'

/** Costs of what does not come out as it should; the reading that costs least is taken. */
export const cost = {
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
export const exact = 1e-6

/** The rows in the order written, and what their sums are held to. */
export interface Ledger {
  readonly rows: readonly RowFacts[]
  readonly sums: Sums
  /** What a sum may be off, for each figure in it. */
  readonly slack: number
}

export interface Sums {
  /** Sum of the amounts before each row; what is not known counts as nothing. */
  readonly amounts: Float64Array
  /** Amounts before each row that are not known. */
  readonly unknown: Int32Array
}

export function prefixSums(rows: readonly RowFacts[]): Sums {
  const amounts = new Float64Array(rows.length + 1)
  const unknown = new Int32Array(rows.length + 1)
  for (let index = 0; index < rows.length; index++) {
    const { amount } = rows[index] as RowFacts
    const known = !Number.isNaN(amount)
    amounts[index + 1] = (amounts[index] as number) + (known ? amount : 0)
    unknown[index + 1] = (unknown[index] as number) + (known ? 0 : 1)
  }
  return { amounts, unknown }
}

/** What it costs that a department stands at `start` and ends before `stop`. */
export function departmentCost(ledger: Ledger, start: number, stop: number): number {
  const { rows, sums } = ledger
  const { amount } = rows[start] as RowFacts
  if (stop === start + 1) return amount === 0 ? cost.idle : cost.childless
  if (Number.isNaN(amount) || sums.unknown[stop] !== sums.unknown[start + 1]) return cost.unknown
  const off = Math.abs(amount - sumBetween(sums, start, stop))
  if (off <= exact) return 0
  return addsUp(ledger, amount, start, stop) ? roundedCost(off, amount) : cost.mismatch
}

/** 0.01 in 2,544.85 is rounding; in 0.02 it may be another row. */
export function roundedCost(off: number, amount: number): number {
  return cost.rounded + Math.min(cost.roundedMuch, (20 * off) / Math.abs(amount))
}

function addsUp({ sums, slack }: Ledger, amount: number, start: number, stop: number): boolean {
  const parts = sumBetween(sums, start, stop)
  return Math.abs(amount - parts) <= slack * (stop - start) + Math.abs(parts) * 1e-12
}

/** What the rows behind a row add up to. */
function sumBetween({ amounts }: Sums, start: number, stop: number): number {
  return (amounts[stop] as number) - (amounts[start + 1] as number)
}

/** What it costs that 合计 is not the sum of the departments at `starts`, but for those that only sum up. */
export function totalCost(
  { rows, slack }: Ledger,
  starts: readonly number[],
  over: ReadonlySet<number>,
  total: number,
): number {
  if (Number.isNaN(total)) return 0
  let sum = leadingSum(rows, starts)
  for (const start of starts) if (!over.has(start)) sum += (rows[start] as RowFacts).amount
  if (Number.isNaN(sum)) return 0
  const off = Math.abs(sum - total)
  if (off > slack * (starts.length + 2)) return cost.total
  return off <= exact ? 0 : roundedCost(off, total)
}
