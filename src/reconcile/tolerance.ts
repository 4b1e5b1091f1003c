import { type Decimal, type DecimalValue, decimal, isFigure } from '../amount/decimal.js'
import { demandWord } from '../source/demand.js'

/**
 * What difference is let pass.
 *
 * - `'rounding'`: what the rounding of the printed figures can explain, and no more.
 * - `'exact'`: none.
 * - `{ absolute }`: this much, whatever the figures; it replaces the bound.
 *
 * @example
 * checkSum({ total: '10.01', parts: ['5.00', '5.00'], decimals: 2, tolerance: 'exact' }).status // 'unbalanced'
 * checkSum({ total: '10.1', parts: ['5', '5'], decimals: 1, tolerance: { absolute: 0.1 } }).status // 'rounding'
 */
export type Tolerance = 'rounding' | 'exact' | { readonly absolute: DecimalValue }

/**
 * What a blank part stands for.
 *
 * - `'unknown'`: any figure. The sum cannot be verified.
 * - `'zero'`: nothing.
 * - `'nonnegative'`: a figure that is not known, but not below zero.
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
  const absolute = decimalOrNull(tolerance.absolute)
  if (absolute === null || !isFigure(absolute) || absolute.isNegative()) {
    throw new TypeError(
      `tolerance.absolute has to be a figure, 0 or more; it is ${String(tolerance.absolute)}.`,
    )
  }
  return absolute
}
