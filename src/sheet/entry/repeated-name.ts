import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import { spanOf } from '../../source/text.js'
import type { PlacedRow } from '../column/placed-row.js'
import { blankCell } from '../row.js'
import { ordinalAtStart, startsWithFirstIndicator } from '../text/item-start.js'
import { withoutContinued } from '../text/line.js'
import { isPageNote } from '../text/note.js'
import { textGoesOn } from './continued-text.js'
import type { Entry } from './entry.js'
import { isRepeated, sameMoney } from './repeated-row.js'
import { hasMoney, hasText } from './row-contents.js'

/**
 * A row without what it says again of the one that it goes on with: the department at the top of a page, and the name, with a
 * mark that it goes on or without one. `department`: that of the rows above.
 *
 *     水闸维护         3.00   保障安全，   1、…
 *     水闸维护（续）          做好管养。   2、…
 */
export function withoutRepeatedName(
  last: Entry,
  row: PlacedRow,
  department: string,
  report: Report,
): PlacedRow {
  return withoutName(last, withoutDepartment(last, row, department), report)
}

/** The department goes on where rows do not repeat it; beside a text that goes on with a project, everywhere. */
function withoutDepartment(last: Entry, row: PlacedRow, department: string): PlacedRow {
  const again = row.department.text.value === department && department !== ''
  const rest = row.name.content === 'blank' && !hasMoney(row) && hasText(row)
  return again && (rest || (row.first && last.department.value === ''))
    ? { ...row, department: blankCell }
    : row
}

/** The name beside more of the text, its amounts said again with it or not at all. */
function withoutName(last: Entry, row: PlacedRow, report: Report): PlacedRow {
  const { value } = row.name.text
  // A whole goal that is said again does not go on, though no stop is at its end.
  if (value === '' || !hasText(row) || (row.goal.content !== 'blank' && isRepeated(last, row))) return row
  const name = /[续接]/.test(value) && isPageNote(value) ? '' : withoutContinued(value)
  const marked = name !== value
  if (name !== '' && name !== last.name.value) return row
  const afresh = startsWithFirstIndicator(row.indicators.text.value, last.indicators.value)
  const same = sameMoney(last.funding, row)
  if (hasMoney(row) && !(same && (marked || (row.first && goesOn(last, row))))) return row
  if (!marked && afresh) return row
  if (marked) report(diagnostic('row-skipped', spanOf(row.name.text), { text: value }))
  return { ...row, name: blankCell, money: row.money.map(() => blankCell) }
}

/** Whether what stands below is more of a text that is not at its end, or the next of the indicators alone. */
function goesOn(last: Entry, row: PlacedRow): boolean {
  return (
    textGoesOn(last, row) ||
    (row.goal.content === 'blank' && ordinalAtStart(row.indicators.text.value) !== null)
  )
}
