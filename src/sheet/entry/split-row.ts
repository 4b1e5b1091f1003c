import { isSubtotalName } from '../../terms/total.js'
import type { PlacedRow } from '../column/placed-row.js'
import { closesBracket } from '../text/bracket.js'
import { isOpenEnded, startsAfresh, startsList, startsWithFirstIndicator } from '../text/item-start.js'
import { leaningOf } from '../text/name-hints.js'
import { isUnfinished } from '../text/unfinished.js'
import { goalGoesOn } from './continued-text.js'
import { type Entry, goalOf, hasBegun } from './entry.js'
import { hasMoney, hasText } from './row-contents.js'

/** Whether the amounts of a row, and more of its text, stand in the row below, over a page break. */
export function isLowerHalf(row: PlacedRow, next: PlacedRow): boolean {
  if (!next.first || !hasMoney(next) || next.covered) return false
  const above = row.indicators.text.value
  const below = next.indicators.text.value
  if (below !== '' && above !== '') return !startsAfresh(below, above)
  if (next.name.text.value === '') return true
  if (!row.first && !hasText(next)) return leaningOf(next.name.text.value) !== 'department'
  return next.goal.text.value !== '' && row.goal.text.value !== '' && isUnfinished(row.goal.text.value)
}

/** 【产出指标-数量指标】, 1.【产出指标】: what an indicator begins with, and no value does. */
const mark = /^[\d０-９]{0,3}[、.．]?[【[［〔]/

/**
 * Whether a row without name and amounts is the first half of the one below: where cells are centred, these may stand in
 * the second. Its indicators start with the first, and go on below; or it has but a goal, where that above is at its end.
 */
export function isUpperHalf(
  last: Entry,
  row: PlacedRow,
  next: PlacedRow | undefined,
): 'surely' | 'perhaps' | 'not' {
  if (next === undefined || !next.first || !hasMoney(next)) return 'not'
  const indicators = row.indicators.text.value
  // Below a page break it is the rest of what stands above, if that has any text and no list starts anew.
  const goesOn = row.first && hasBegun(last)
  if (goesOn && last.indicators.value === '') return 'not'
  // Items may end with ；, behind which no first indicator is the rest of one, nor is a mark.
  const ended = indicators !== '' && (/[；;]$/.test(last.indicators.value) || mark.test(indicators))
  if (!ended && isOpenEnded(last.indicators.value)) return 'not'
  if (indicators !== '') {
    const begins = next.indicators.text.value !== '' && isLowerHalf(row, next)
    if (begins && startsWithFirstIndicator(indicators, last.indicators.value)) return 'surely'
  }
  const rest = next.goal.text.value
  const goal = row.goal.text.value
  const above = goalOf(last)
  if (goesOn) {
    const begins = startsList(goal) && !isUnfinished(above)
    return begins && isUnfinished(goal) && rest !== '' && !startsList(rest) ? 'surely' : 'not'
  }
  // What stands above has no text that could go on.
  if (!hasBegun(last) && (isLowerHalf(row, next) || rest === '')) return 'surely'
  if (next.name.text.value === '' || goal === '' || isUnfinished(above)) return 'not'
  if (rest !== '') return above === '' ? 'not' : isUnfinished(goal) ? 'surely' : 'perhaps'
  // The row below has no goal, which may be all here.
  if (isUnfinished(goal)) return 'not'
  return above === '' || indicators !== '' || startsList(goal) ? 'surely' : 'perhaps'
}

/** Where cells are centred, a page break may leave the amounts to the second half of a row. */
export function isOtherHalf(last: Entry, row: PlacedRow): boolean {
  if (hasMoney(last.funding)) return false
  if (closesBracket(last.name.value, row.name.text.value)) return true
  const indicators = row.indicators.text.value
  const due = indicators !== '' && isOpenEnded(last.indicators.value)
  if (due && !startsAfresh(indicators, last.indicators.value)) return true
  if (!row.first) return false
  // What has no name was taken for the upper half of this row.
  if (last.name.value === '' && row.goal.text.value === '') return true
  const afresh = last.indicators.value !== '' && startsWithFirstIndicator(indicators, last.indicators.value)
  if (goalGoesOn(last, row) && !afresh) return true
  if (!hasText(row)) {
    // A row of amounts alone may be a department's or a sum; the name says so then.
    const name = row.name.text.value
    return hasBegun(last) && leaningOf(name) !== 'department' && !isSubtotalName(name)
  }
  return indicators !== '' && last.indicators.value !== '' && !startsAfresh(indicators, last.indicators.value)
}
