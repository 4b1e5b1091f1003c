import { type Decimal, type DecimalValue, decimal, isFigure } from '../amount/decimal.js'
import { demand, demandWord } from '../source/demand.js'

/**
 * The difference that is accepted between a stated amount and a sum.
 *
 * - `'rounding'`: what the rounding of the printed amounts can explain.
 * - `'exact'`: none.
 * - `{ absolute }`: up to this amount, 0 or more, in the unit of the amounts.
 *
 * @example
 * checkSum({ total: '10.01', parts: ['5.00', '5.00'], decimals: 2, tolerance: 'exact' }).status // 'unbalanced'
 * checkSum({ total: '10.1', parts: ['5', '5'], decimals: 1, tolerance: { absolute: 0.1 } }).status // 'rounding'
 */
export type Tolerance = 'rounding' | 'exact' | { readonly absolute: DecimalValue }

/**
 * The meaning of a blank part of a sum.
 *
 * - `'unknown'`: any amount; the sum cannot be verified.
 * - `'zero'`: zero.
 * - `'nonnegative'`: an unknown amount that is not negative; a sum that is too large is still `unbalanced`.
 *
 * @example
 * checkSum({ total: '5.00', parts: ['5.00', null], decimals: 2, blank: 'zero' }).status // 'balanced'
 * checkSum({ total: '5.00', parts: ['5.00', null], decimals: 2, blank: 'unknown' }).reason // 'missing-part'
 */
export type BlankPolicy = 'unknown' | 'zero' | 'nonnegative'

/** Demands a policy: a word misspelt is not to pass for another. */
export function demandBlank(value: unknown): void {
  demandWord(value, 'blank', ['unknown', 'zero', 'nonnegative'])
}

/** Half a unit of the last of so many decimals, the most by which rounding moves a figure: 0.005 for 2. */
export function halfUnit(decimals: number): Decimal {
  return decimal(`5e${-(decimals + 1)}`)
}

/** How far the rounding of printed figures reaches: half a unit for each, `count` of them at each precision. */
export function reach(terms: ReadonlyMap<number, number>): Decimal[] {
  return [...terms].map(([decimals, count]) => decimal(`${5 * count}e${-(decimals + 1)}`))
}

/** What decimal.js takes for a number, or `null`: it throws an error of its own for what it does not take. */
function decimalOrNull(value: DecimalValue): Decimal | null {
  try {
    return decimal(value)
  } catch {
    return null
  }
}

/** The bound that a caller sets in place of rounding, or `null` where rounding rules. */
export function fixedBound(tolerance: Tolerance): Decimal | null {
  if (tolerance === 'rounding') return null
  if (tolerance === 'exact') return decimal(0)
  demand(typeof tolerance === 'object', 'tolerance', 'rounding, exact or { absolute }', tolerance)
  const absolute = decimalOrNull(tolerance.absolute)
  const holds = absolute !== null && isFigure(absolute) && !absolute.isNegative()
  demand(holds, 'tolerance.absolute', 'a number of 0 or more', tolerance.absolute)
  return absolute
}
