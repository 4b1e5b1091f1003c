import type { Row } from '../row.js'
import { isTotalRow } from './total.js'

/** How much a sum of rounded amounts may be off: half a unit for each, and no unit is coarser than this. */
const slack = 0.5

/**
 * Whether the rows of a table reach the sum that they are to reach: the 合计, or without one that of the last row
 * without goal and indicators. Where neither stands there, nothing says that rows are still to come.
 */
export function isComplete(rows: readonly Row[]): boolean {
  let total: number | null = null
  let department: number | null = null
  let all = 0
  let below = 0
  for (const row of rows) {
    const amount = amountOf(row)
    if (amount === null) continue
    if (isTotalRow(row)) total ??= amount
    else if (row.cells.some(({ content }) => content === 'long' || content === 'indicators')) {
      all += amount
      below += amount
    } else {
      department = amount
      below = 0
    }
  }
  const [sum, wanted] = total === null ? [below, department] : [all, total]
  return wanted === null || sum >= wanted * (1 - 1e-9) - slack * 10 ** -decimalsOf(rows) * (rows.length + 1)
}

/** The first amount of a row that can be read. */
function amountOf({ cells }: Row): number | null {
  for (const { amount, covered } of cells) {
    if (amount.kind === 'amount' && covered === 'no') return amount.number
  }
  return null
}

function decimalsOf(rows: readonly Row[]): number {
  let most = 0
  for (const { cells } of rows) {
    for (const { amount } of cells) {
      if (amount.kind === 'amount' && amount.decimals > most) most = amount.decimals
    }
  }
  return most
}
