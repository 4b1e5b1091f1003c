import type { Decimal } from '../../amount/decimal.js'
import { demand } from '../../source/demand.js'

/**
 * A decimal in plain digits, exact, without an exponent: `-0.05`, `30000`. The model holds finite figures
 * only; any other is a mistake of the program that made it, and no reader would take it back.
 */
export function digitsOf(value: Decimal): string {
  demand(value.isFinite(), 'a Decimal of the model', 'finite', value.toNumber())
  // decimal.js writes -0 as 0, and reading -0.00 gives -0.
  return value.isZero() && value.isNegative() ? '-0' : value.toFixed()
}

/** As `digitsOf`; a blank stays `null`. */
export function digitsOrNull(value: Decimal | null): string | null {
  return value === null ? null : digitsOf(value)
}
