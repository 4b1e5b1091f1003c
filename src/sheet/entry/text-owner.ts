import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import { digitOf, isHan } from '../../script/letters.js'
import { spanOf } from '../../source/text.js'
import type { PlacedRow } from '../column/placed-row.js'
import { blankCell } from '../row.js'
import { isNextItem, isOpenEnded, isValueDue, ordinalAtStart, startsItem } from '../text/item-start.js'
import { leaningOf } from '../text/name-hints.js'
import { isUnfinished } from '../text/unfinished.js'
import { type Entry, goalOf, pieceOf } from './entry.js'
import { hasMoney, hasText, isBare } from './row-contents.js'

/**
 * A text alone below a page break that took all other cells: where the text above is not at its end, it is no name. Nor is the
 * next of the list above, in a row whose other cells a converter dropped.
 */
export function withoutName(last: Entry, row: PlacedRow, report: Report): PlacedRow {
  const { name, group } = row
  if (name.content !== 'short' || hasMoney(row)) return row
  // 2.某管理所 is the heading of a department.
  const item = isNextItem(name.text.value, pieceOf(last)) && leaningOf(name.text.value) !== 'department'
  if (item && !hasText(row)) return { ...row, name: blankCell, indicators: name }
  if (!row.first || group.found > 2) return row
  const goalIsOpen = isUnfinished(goalOf(last))
  if (group.found === 2) return goalIsOpen && hasText(row) ? nameOrGoal(last, row, report) : row
  if (isUnfinished(last.indicators.value)) return { ...row, name: blankCell, indicators: name, either: true }
  if (goalIsOpen) return { ...row, name: blankCell, goal: name }
  return row
}

/** A word beside the rest of indicators in a part that lost all other columns: of the goal, unless it makes the name one of a project. */
function nameOrGoal(last: Entry, row: PlacedRow, report: Report): PlacedRow {
  const { name, goal } = row
  const indicators = goal.content === 'blank' ? row.indicators : goal
  if (indicators === goal && !isOpenEnded(last.indicators.value)) return row
  const above = last.name.value
  const { value: text } = name.text
  const ofName = leaningOf(above) !== 'project' && leaningOf(above + text) === 'project'
  const [column, others] = ofName ? ['项目名称', '绩效目标'] : ['绩效目标', '项目名称']
  report(diagnostic('column-guessed', spanOf(name.text), { text, column, others }))
  const own = ofName ? { name, goal: blankCell } : { name: blankCell, goal: name }
  return { ...row, ...own, indicators, either: false }
}

/**
 * The rest of a text in a row whose columns do not tell which it is: where the goal above is at its end and the
 * indicators are not, it is theirs, and the other way round. `next`: the row below.
 */
export function settleTexts(entry: Entry, row: PlacedRow, next: PlacedRow | undefined): PlacedRow {
  const { goal, indicators, group } = row
  const goalIsOpen = isUnfinished(goalOf(entry))
  // What looks like an indicator below a goal that is at its end is none of it, wherever it stands.
  if (goal.content === 'indicators' && indicators.content === 'blank' && !goalIsOpen) return swapped(row)
  const short = group.found < group.layout.length
  if (!row.either || (group.natural && goalIsOpen && !short)) return row
  if (goal.content === 'indicators' || indicators.content === 'indicators') return row
  const above = entry.indicators.value
  const due = isOpenEnded(above)
  const indicatorsAreOpen = due || isUnfinished(above) || entry.goal.length === 0
  const inGoal = goal.content !== 'blank'
  if (goalIsOpen !== indicatorsAreOpen) return goalIsOpen === inGoal ? row : swapped(row)
  if (!goalIsOpen) return row
  const rest = (inGoal ? goal : indicators).text.value
  const ends = !isUnfinished(rest)
  // An indicator without a label needs one, in the row below at the latest; a value that is due may stand there as well. A
  // figure is due its unit.
  const ofGoal = isValueDue(above)
    ? ends && hasValue(next)
    : due
      ? ends || !goesOn(next)
      : inGoal && short && !(lacksUnit(above, rest) && !lacksUnit(goalOf(entry), rest))
  const settledRow = ofGoal === inGoal ? row : swapped(row)
  entry.torn.push(settledRow)
  return settledRow
}

function swapped(row: PlacedRow): PlacedRow {
  return { ...row, goal: row.indicators, indicators: row.goal }
}

/** Whether a text stops at a figure, and the rest begins as a unit does. */
function lacksUnit(above: string, rest: string): boolean {
  return (
    digitOf(above.charCodeAt(above.length - 1)) >= 0 &&
    (isHan(rest.charCodeAt(0)) || '%％‰℃'.includes(rest[0] as string))
  )
}

/** Whether a row is nothing but text that may be the value of an indicator above. */
function hasValue(row: PlacedRow | undefined): boolean {
  const value = row?.indicators.text.value ?? ''
  return value !== '' && goesOn(row) && ordinalAtStart(value) === null && !startsItem(value)
}

/** Whether a row is nothing but text that goes on with those above. */
function goesOn(row: PlacedRow | undefined): boolean {
  return row !== undefined && isBare(row)
}
