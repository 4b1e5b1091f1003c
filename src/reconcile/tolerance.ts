import { type Decimal, type DecimalValue, decimal, isFigure, multiply } from '../amount/decimal.js'

/**
 * What difference is let pass.
 *
 * - `'rounding'`: what the rounding of the printed figures can explain, and no more.
 * - `'exact'`: none.
 * - `{ absolute }`: this much, whatever the figures; it replaces the bound.
 */
export type Tolerance = 'rounding' | 'exact' | { readonly absolute: DecimalValue }

/**
 * What a blank part stands for.
 *
 * - `'unknown'`: any figure. The sum cannot be verified.
 * - `'zero'`: nothing.
 * - `'nonnegative'`: a figure that is not known, but not below zero.
 */
export type BlankPolicy = 'unknown' | 'zero' | 'nonnegative'

/** Half a unit of the last of so many decimals, the most by which rounding moves a figure: 0.005 for 2. */
export function halfUnit(decimals: number): Decimal {
  return decimal(`5e${-(decimals + 1)}`)
}

/** How far the rounding of printed figures reaches: half a unit for each, `count` of them at each precision. */
export function reach(terms: ReadonlyMap<number, number>): Decimal[] {
  return [...terms].map(([decimals, count]) => multiply(halfUnit(decimals), count))
}

/** The bound that a caller sets in place of rounding, or `null` where rounding rules. */
export function fixedBound(tolerance: Tolerance): Decimal | null {
  if (tolerance === 'rounding') return null
  if (tolerance === 'exact') return decimal(0)
  const absolute = decimal(tolerance.absolute)
  if (!isFigure(absolute) || absolute.isNegative()) {
    throw new TypeError(`tolerance.absolute has to be a figure, 0 or more; it is ${absolute.toString()}.`)
  }
  return absolute
}
