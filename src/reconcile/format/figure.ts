import type { Decimal } from '../../amount/decimal.js'

/** An amount as it is printed: thousands separated, with the decimals of its column or more. */
export function figureText(amount: Decimal, decimals: number | null): string {
  const digits = amount.toFixed(Math.max(decimals ?? 0, amount.decimalPlaces(), 0))
  const [whole = '', fraction] = digits.split('.')
  const sign = whole.startsWith('-') ? '-' : ''
  const threes: string[] = []
  for (let end = whole.length; end > sign.length; end -= 3) {
    threes.push(whole.slice(Math.max(sign.length, end - 3), end))
  }
  return `${sign}${threes.reverse().join(',')}${fraction === undefined ? '' : `.${fraction}`}`
}
