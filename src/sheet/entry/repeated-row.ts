import type { PlacedRow } from '../column/placed-row.js'
import type { Cell } from '../row.js'
import { startsWithFirstIndicator } from '../text/item-start.js'
import type { Entry } from './entry.js'

/** A merged cell that a converter repeated in each row: the same name, amounts and goal beside other indicators. */
export function isRepeated(last: Entry, row: PlacedRow): boolean {
  const { value } = row.indicators.text
  if (value === '' || row.name.text.value !== last.name.value) return false
  const main = last.rows[0] as PlacedRow
  if (!sameMoney(main, row) || main.department.text.value !== row.department.text.value) return false
  if (value === last.rows.at(-1)?.indicators.text.value) return false
  const goal = row.goal.text.value
  if (goal !== '' && goal === main.goal.text.value) return true
  // Without a goal the ordinal tells; once rows were joined, it may also start anew among them.
  return (
    goal === '' &&
    main.goal.text.value === '' &&
    (last.merged || !startsWithFirstIndicator(value, last.indicators.value))
  )
}

export function sameMoney(left: PlacedRow, right: PlacedRow): boolean {
  // Blank columns may be lost from one of them.
  const amounts = left.money.filter(isAmount)
  const others = right.money.filter(isAmount)
  return (
    amounts.length === others.length &&
    amounts.every(({ text }, index) => text.value === (others[index] as Cell).text.value)
  )
}

function isAmount({ content }: Cell): boolean {
  return content === 'amount'
}
