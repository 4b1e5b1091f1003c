import * as z from 'zod/mini'
import { type Decimal, decimal, isDecimal } from '../amount/decimal.js'
import { digitsOf } from '../write/json/number.js'

/** How JSON holds a decimal: plain digits of any length, no exponent, no sign but `-`, no digit too many in front. */
export const digits: RegExp = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/

/**
 * The zod schema of a decimal: a string of plain digits is converted, a finite `Decimal` is accepted as it is.
 *
 * @example
 * decimalSchema.parse('2763.84').plus('0.01').toFixed() // '2763.85'
 * decimalSchema.safeParse('2,763.84').success // false
 */
export const decimalSchema: z.ZodMiniType<Decimal, string> = /* @__PURE__ */ z.codec(
  z.custom<string>((value: unknown) => (typeof value === 'string' ? digits.test(value) : isFigure(value))),
  z.custom<Decimal>(isDecimal),
  {
    decode: (value: unknown) => (isDecimal(value) ? value : decimal(value as string)),
    encode: (value) => digitsOf(value),
  },
)

/** A decimal above zero, as one unit is of another. */
export const scaleSchema: z.ZodMiniType<Decimal, string> = /* @__PURE__ */ decimalSchema.check(
  z.refine((value) => value.gt(0)),
)

/** As `digits`, of a decimal above zero. */
export const positiveDigits: RegExp = /^([1-9][0-9]*(\.[0-9]+)?|0\.0*[1-9][0-9]*)$/

function isFigure(value: unknown): boolean {
  return isDecimal(value) && value.isFinite()
}
