import type { Decimal } from '../../amount/decimal.js'
import { digitsOf } from '../json/number.js'

/**
 * An amount as the table prints it: in threes, with the table's decimals, `2,763.84`; one with more decimals keeps
 * them, as nothing is rounded here. A blank is nothing.
 */
export function printAmount(value: Decimal | null, decimals: number): string {
  if (value === null) return ''
  const digits = digitsOf(value)
  const negative = digits.startsWith('-')
  const [whole = '', fraction = ''] = (negative ? digits.slice(1) : digits).split('.')
  const printed = fraction.padEnd(decimals, '0')
  return `${negative ? '-' : ''}${inThrees(whole)}${printed === '' ? '' : `.${printed}`}`
}

/** `1234567` as `1,234,567`. */
function inThrees(whole: string): string {
  const first = whole.length % 3 || 3
  const groups = [whole.slice(0, first)]
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3))
  return groups.join(',')
}
