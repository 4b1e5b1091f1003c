import type { PlacedRow } from '../column/placed-row.js'
import { isOpenEnded, ordinalAtStart } from '../text/item-start.js'
import { isUnfinished } from '../text/unfinished.js'
import { type Entry, goalOf } from './entry.js'

/** Whether a text above stops short and the row has more of it. */
export function textGoesOn(last: Entry, row: PlacedRow): boolean {
  return goalGoesOn(last, row) || (row.indicators.text.value !== '' && isOpenEnded(last.indicators.value))
}

/** Whether the goal above stops in the middle of a sentence and the row has more of it. */
export function goalGoesOn(last: Entry, row: PlacedRow): boolean {
  return row.goal.text.value !== '' && isUnfinished(goalOf(last))
}

/** Whether nothing of a row is missing, and what follows does not count on either. */
export function isWhole(last: Entry, below: string): boolean {
  const texts = [goalOf(last), last.indicators.value]
  if (isOpenEnded(last.indicators.value) || '；;，,、。：:）)'.includes(below[0] as string)) return false
  return texts.some((text) => text !== '') && !texts.some(isUnfinished) && ordinalAtStart(below) === null
}
