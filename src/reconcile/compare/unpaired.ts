import { amountOf } from '../rows.js'
import type { Unpaired } from './comparison.js'
import type { SideRow } from './side.js'

/** A row that one of the tables has, as a comparison tells it. */
export function unpaired(row: SideRow): Unpaired {
  const { name, department, path } = row
  return { name, department, path, amount: amountOf(row, 'total') }
}
