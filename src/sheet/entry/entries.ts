import { type AmountReading, readAmount } from '../../amount/amount.js'
import type { Report } from '../../diagnostic/diagnostic.js'
import { digitOf, isHan } from '../../script/letters.js'
import { quote } from '../../source/quote.js'
import { joinTexts, noText, type SourceText, trimText, unplaced } from '../../source/text.js'
import { isSubtotalName, isTotalName } from '../../terms/total.js'
import type { PlacedRow } from '../column/placed-row.js'
import { blankCell, type Cell } from '../row.js'
import { isNextItem, isOpenEnded, isValueDue, ordinalAtStart, startsItem } from '../text/item-start.js'
import { isUnfinished } from '../text/unfinished.js'
import { amountsGoOn, type How, howItGoesOn } from './continuation.js'
import { type Entry, goalOf, pieceOf } from './entry.js'
import { hasMoney, hasText, isBare, isHeading } from './filled.js'
import { withoutAgain } from './said-again.js'
import { reportUnread } from './unread.js'

/** Puts the rows of a table together again; what of them goes on with nothing is reported. */
export function entriesOf(rows: readonly PlacedRow[], report: Report): Entry[] {
  const entries: Entry[] = []
  let headings = 0
  let department = ''
  for (const [index, placed] of rows.entries()) {
    // 本页小计 at the end of a page stands between the halves of a row.
    const above = entries.at(-1)
    const passed = above !== undefined && isSum(above.name) && (placed.first || isBare(placed))
    const last = passed ? (entries.at(-2) ?? above) : above
    const row =
      last === undefined ? placed : withoutName(last, withoutAgain(last, placed, department, report))
    department = placed.department.text.value || department
    const below = rows[index + 1]
    const next = below !== undefined && isSum(below.name.text) ? (rows[index + 2] ?? below) : below
    // Of a row over three pages the amounts may stand on the last.
    const third = isBare(row) && next?.first === true && isBare(next) ? rows[index + 2] : undefined
    const how =
      last === undefined ? (isBare(row) ? 'orphan' : 'new') : howItGoesOn(last, row, third ?? next, headings)
    if (how === 'orphan') reportOrphan(row, report)
    else if (how === 'new' || last === undefined) {
      entries.push(entryOf(row))
      if (isHeading(row)) headings++
    } else goOn(last, row, how, next)
  }
  for (const entry of entries) entry.indicators = joinTexts(entry.pieces, { cut: true })
  return entries
}

function reportOrphan({ number, goal, indicators, unread }: PlacedRow, report: Report): void {
  reportUnread([number, goal, indicators, ...unread.map(({ cell }) => cell)], report)
}

/** Whether a row of that name sums up rows above it. */
function isSum({ value }: SourceText): boolean {
  return isSubtotalName(value) && !isTotalName(value)
}

function entryOf(row: PlacedRow): Entry {
  return {
    department: row.department.text,
    name: row.name.text,
    goal: row.goal.text.value === '' ? [] : [row.goal.raw],
    pieces: [writtenText(row.indicators)],
    indicators: endOf(row.indicators.text.value),
    funding: row,
    rows: [row],
    cut: false,
    merged: false,
    guessed: [],
    torn: [],
    span: row.span,
  }
}

/** The text of an indicator cell as the reader gave it: its gaps tell where an indicator may end. */
function writtenText({ raw }: Cell): SourceText {
  return raw.value.includes(quote) ? raw : trimText(raw)
}

/** How much of the end of some indicators says whether they go on below. */
const endLength = 4096

/** Where a text stops: joined row by row as a whole, the halves of a long one would be copied again for each. */
function endOf(text: string): SourceText {
  return unplaced(text.length > endLength ? text.slice(-endLength) : text)
}

function goOn(entry: Entry, placed: PlacedRow, how: How, next: PlacedRow | undefined): void {
  const row = settled(entry, placed, next)
  entry.rows.push(row)
  if (how === 'guess')
    entry.guessed.push(row.name.text.value || row.goal.text.value || row.indicators.text.value)
  if (how === 'cut' || (how === 'guess' && row.first)) entry.cut = true
  else entry.merged = true
  if (how !== 'repeated') {
    entry.name = joinTexts([entry.name, row.name.text], { cut: true })
    if (row.department.covered === 'no')
      entry.department = joinTexts([entry.department, row.department.text], { cut: true })
    if (row.goal.text.value !== '') entry.goal.push(row.goal.raw)
  }
  const { value } = row.indicators.text
  if (value !== '') {
    entry.pieces.push(writtenText(row.indicators))
    entry.indicators = endOf(entry.indicators.value + value)
  }
  if (!hasMoney(entry.funding) && hasMoney(row)) entry.funding = row
  else if (how === 'cut' && hasMoney(row)) entry.funding = withAmounts(entry.funding, row)
}

/**
 * A row with the amounts below a page break that went through its own: 1,160. above 83 is one, and 11 above 60.83 may be
 * two.
 */
function withAmounts(above: PlacedRow, below: PlacedRow): PlacedRow {
  const one = amountsGoOn(above, below)
  const money = above.money.map((cell, at): Cell => {
    const rest = below.money[at] as Cell
    if (rest.content === 'blank') return cell
    if (cell.content === 'blank') return rest
    const gap = one ? noText : unplaced(' ')
    const raw = joinTexts([trimText(cell.raw), gap, trimText(rest.raw)], { cut: true })
    const amount: AmountReading = one ? readAmount(raw.value) : { kind: 'several' }
    return { ...cell, raw, text: raw, content: 'amount', amount }
  })
  return { ...above, money }
}

/**
 * A text alone below a page break that took all other cells: where the text above is not at its end, it is no name. Nor is the
 * next of the list above, in a row whose other cells a converter dropped.
 */
function withoutName(last: Entry, row: PlacedRow): PlacedRow {
  const { name, group } = row
  if (name.content !== 'short' || hasMoney(row)) return row
  if (isNextItem(name.text.value, pieceOf(last)) && !hasText(row))
    return { ...row, name: blankCell, indicators: name }
  if (!row.first || group.found > 1) return row
  if (isUnfinished(last.indicators.value)) return { ...row, name: blankCell, indicators: name, either: true }
  if (isUnfinished(goalOf(last))) return { ...row, name: blankCell, goal: name }
  return row
}

/**
 * The rest of a text in a row whose columns do not tell which it is: where the goal above is at its end and the
 * indicators are not, it is theirs, and the other way round. `next`: the row below.
 */
function settled(entry: Entry, row: PlacedRow, next: PlacedRow | undefined): PlacedRow {
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
