import type { PlacedRow } from '../column/placed-row.js'

/** Nothing but text that goes on with a row above. */
export function isBare(row: PlacedRow): boolean {
  return row.name.text.value === '' && row.department.text.value === '' && !hasMoney(row)
}

/** Nothing but a name. */
export function isHeading(row: PlacedRow): boolean {
  return !hasMoney(row) && !hasText(row)
}

/** Whether an amount stands in the row, or something in an amount's place. */
export function hasMoney({ money }: PlacedRow): boolean {
  return money.some(({ content }) => content !== 'blank' && content !== 'nothing')
}

export function hasText(row: PlacedRow): boolean {
  return row.goal.text.value !== '' || row.indicators.text.value !== ''
}
