import type { Decimal } from '../../amount/decimal.js'
import type { Funding, TargetTable } from '../../model/table.js'
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
  const printed = fraction.padEnd(Math.min(decimals, mostDecimals), '0')
  return `${negative ? '-' : ''}${inThrees(whole)}${printed === '' ? '' : `.${printed}`}`
}

/** `1234567` as `1,234,567`. */
function inThrees(whole: string): string {
  const first = whole.length % 3 || 3
  const groups = [whole.slice(0, first)]
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3))
  return groups.join(',')
}

/** More decimals than these are not printed for their own sake: nobody counts them. */
const mostDecimals = 20

/** The most decimals that the amounts of a table are printed with. */
export function printedDecimals({ decimals, total, departments }: TargetTable): number {
  let most = 0
  const look = (funding: Funding | null): void => {
    for (const amount of Object.values(funding ?? {}) as (Decimal | null)[]) {
      if (amount !== null) most = Math.max(most, amount.decimalPlaces(), Math.min(decimals, mostDecimals))
    }
  }
  look(total)
  for (const { funding, projects } of departments) {
    look(funding)
    for (const project of projects) look(project.funding)
  }
  return most
}
