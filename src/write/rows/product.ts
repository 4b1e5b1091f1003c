import type { Decimal } from '../../amount/decimal.js'

/**
 * The product of two decimals in plain digits, exact at any length. By BigInt, so that writing rows carries no
 * arithmetic of decimals with it; those of a model would round to the precision of their own constructor.
 */
export function productOf(left: Decimal, right: Decimal): string {
  const [wholeLeft, placesLeft] = wholeOf(left.toFixed())
  const [wholeRight, placesRight] = wholeOf(right.toFixed())
  return pointed(wholeLeft * wholeRight, placesLeft + placesRight)
}

/** `'-0.026'` as `-26` and 3 places. */
function wholeOf(digits: string): [bigint, number] {
  const point = digits.indexOf('.')
  return point < 0
    ? [BigInt(digits), 0]
    : [BigInt(digits.slice(0, point) + digits.slice(point + 1)), digits.length - point - 1]
}

function pointed(whole: bigint, places: number): string {
  if (places === 0) return String(whole)
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, '0')
  const fraction = withoutClosingZeros(digits.slice(-places))
  const sign = whole < 0n ? '-' : ''
  return `${sign}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`
}

function withoutClosingZeros(digits: string): string {
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  return digits.slice(0, end)
}
