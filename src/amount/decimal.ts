// The one door to decimal.js.
import { Decimal as DecimalJs } from 'decimal.js'

/** A decimal number of decimal.js, exact whatever its length. */
export type Decimal = DecimalJs

/**
 * Decimals of the model. A private constructor: what a program sets on decimal.js for itself does not reach
 * it, and it prints without an exponent. 100 digits bound only what a caller divides; reading does not round.
 */
const ModelDecimal: typeof DecimalJs = /* @__PURE__ */ DecimalJs.clone({
  defaults: true,
  precision: 100,
  toExpNeg: -9e15,
  toExpPos: 9e15,
})

/** For sums and products, which are exact at this precision; never for a division. */
const ExactDecimal: typeof DecimalJs = /* @__PURE__ */ DecimalJs.clone({
  defaults: true,
  precision: 1e9,
})

/** Reads a number that a grammar of ours has already held: digits, at most one `.`, a leading `-`. */
export function decimal(digits: string | number): Decimal {
  return new ModelDecimal(digits)
}

/** Whether a value is a decimal of any constructor of decimal.js. */
export function isDecimal(value: unknown): value is Decimal {
  return DecimalJs.isDecimal(value)
}

/** The exact sum of decimals, at any length. */
export function add(...terms: Decimal[]): Decimal {
  let sum = new ExactDecimal(0)
  for (const term of terms) sum = sum.plus(term)
  return new ModelDecimal(sum)
}

/** `left - right`, exact at any length. */
export function subtract(left: Decimal, right: Decimal): Decimal {
  return new ModelDecimal(new ExactDecimal(left).minus(right))
}

/** `left × right`, exact at any length. */
export function multiply(left: Decimal, right: Decimal | number): Decimal {
  return new ModelDecimal(new ExactDecimal(left).times(right))
}
