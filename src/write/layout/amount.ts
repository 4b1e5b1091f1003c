import type { Decimal } from '../../amount/decimal.js'
import { printDigits } from '../../amount/print.js'
import type { Funding, TargetTable } from '../../model/table.js'
import { digitsOf } from '../json/number.js'

/**
 * An amount as the table prints it: in threes, with the table's decimals, `2,763.84`; one with more decimals keeps
 * them, as nothing is rounded here. A blank is nothing.
 */
export function printAmount(value: Decimal | null, decimals: number): string {
  if (value === null) return ''
  return printDigits(digitsOf(value), Math.min(decimals, mostDecimals))
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
