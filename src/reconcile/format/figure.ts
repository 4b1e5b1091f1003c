import type { Decimal } from '../../amount/decimal.js'
import { printDigits } from '../../amount/print.js'

/** An amount as it is printed: thousands separated, with the decimals of its column or more. */
export function figureText(amount: Decimal, decimals: number | null): string {
  return printDigits(amount.toFixed(), decimals ?? 0)
}

/** As `figureText`, without its sign: by how much two figures differ. */
export function sizeText(amount: Decimal, decimals: number | null): string {
  return figureText(amount, decimals).replace('-', '')
}
