import type { Decimal } from '../../amount/decimal.js'

/** An amount as it is printed: thousands separated, with the decimals of its column or more. */
export function figureText(amount: Decimal, decimals: number | null): string {
  const [whole = '', fraction = ''] = amount.toFixed().split('.')
  const sign = whole.startsWith('-') ? '-' : ''
  const printed = fraction.padEnd(decimals ?? 0, '0')
  const threes: string[] = []
  for (let end = whole.length; end > sign.length; end -= 3) {
    threes.push(whole.slice(Math.max(sign.length, end - 3), end))
  }
  return `${sign}${threes.reverse().join(',')}${printed === '' ? '' : `.${printed}`}`
}

/** As `figureText`, without its sign: by how much two figures differ. */
export function sizeText(amount: Decimal, decimals: number | null): string {
  return figureText(amount, decimals).replace('-', '')
}
