// The one door to decimal.js.
import { Decimal as DecimalJs } from 'decimal.js'
import { mostPlaces } from './places.js'

/**
 * A decimal number of the package decimal.js, exact at any length.
 *
 * @example
 * parseAmount('2,763.84')?.plus('0.01').toFixed() // '2763.85'
 */
export type Decimal = DecimalJs

/**
 * A value that decimal.js accepts as a number: a decimal, a number, or a string of digits.
 *
 * @example
 * const sum = { total: '10.05', parts: ['10'], decimals: 2, tolerance: { absolute: '0.1' } }
 * checkSum(sum).status // 'rounding'
 */
export type DecimalValue = DecimalJs.Value

/** For quotients that do not end. */
const LongDecimal: typeof DecimalJs = /* @__PURE__ */ DecimalJs.clone({ defaults: true, precision: 100 })

/**
 * For sums and products, which are exact at this precision. A private constructor: what a program sets on decimal.js
 * for itself does not reach it.
 */
const ExactDecimal: typeof DecimalJs = /* @__PURE__ */ DecimalJs.clone({
  defaults: true,
  precision: 1e9,
})

/**
 * Hands a decimal out as one of decimal.js itself. Each decimal carries its constructor as a key, and deep equality
 * compares keys: what was read would not equal `new Decimal('2763.84')` otherwise, nor what `fromJson` gives a model
 * made by hand.
 */
function published(exact: Decimal): Decimal {
  exact.constructor = DecimalJs
  return exact
}

/**
 * Reads a number that a grammar of ours has already held: digits, at most one `.`, a leading `-`. A decimal
 * comes back as another one, exact.
 */
export function decimal(digits: DecimalValue): Decimal {
  // A small integer is taken as a number, without a look at its digits: a third of the time.
  const short = typeof digits === 'string' && digits.length < 8 && /^\d+$/.test(digits)
  return published(new ExactDecimal(short ? Number(digits) : digits))
}

/** Whether a value is a decimal of any constructor of decimal.js. */
export function isDecimal(value: unknown): value is Decimal {
  return DecimalJs.isDecimal(value)
}

/** The exact sum of decimals, at any length. */
export function add(...terms: DecimalValue[]): Decimal {
  return sum(terms)
}

/** As `add`, of any number of terms. */
export function sum(terms: Iterable<DecimalValue>): Decimal {
  let total = new ExactDecimal(0)
  for (const term of terms) total = total.plus(term)
  return published(total)
}

/** `left - right`, exact at any length. */
export function subtract(left: DecimalValue, right: DecimalValue): Decimal {
  return published(new ExactDecimal(left).minus(right))
}

/** `left × right`, exact at any length. */
export function multiply(left: DecimalValue, right: DecimalValue): Decimal {
  return published(new ExactDecimal(left).times(right))
}

/** `left ÷ right`: exact where the quotient ends, else to 100 digits. `right` is not zero. */
export function divide(left: DecimalValue, right: DecimalValue): Decimal {
  return published(new LongDecimal(left).dividedBy(right))
}

/** A decimal without its sign. */
export function absolute(value: Decimal): Decimal {
  return published(new ExactDecimal(value).abs())
}

/** A decimal with the other sign. */
export function negate(value: Decimal): Decimal {
  return published(new ExactDecimal(value).neg())
}

/** A decimal in plain digits, rounded half up to so many places. */
export function rounded(value: Decimal, places: number): string {
  return new ExactDecimal(value).toFixed(places)
}

/** Whether a decimal is a figure that can be added: neither NaN nor infinite nor `1e999999999`. */
export function isFigure(value: Decimal): boolean {
  return value.isFinite() && Math.abs(value.e) <= mostPlaces
}

/**
 * The place of the last digit that is not zero: 2 for 15.25, 0 for 15, -1 for 150. Of 0, the lowest there is.
 */
export function lastPlace(value: Decimal): number {
  return value.isZero() ? Number.NEGATIVE_INFINITY : value.precision() - 1 - value.e
}
