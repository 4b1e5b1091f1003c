import { readAmount } from '../../amount/amount.js'
import { isSubtotalName, isTotalName } from '../../terms/total.js'
import type { PlacedRow } from '../column/placed-row.js'
import type { Cell } from '../row.js'
import { closesBracket, isBracketed } from '../text/bracket.js'
import {
  isOpenEnded,
  ordinalAtStart,
  startsAfresh,
  startsItem,
  startsList,
  startsWithFirstIndicator,
} from '../text/item-start.js'
import { leaningOf } from '../text/name-hints.js'
import { isUnfinished } from '../text/unfinished.js'
import type { Entry } from './entry.js'

/** How a row goes on with the one above: over a page break, under a merged cell, or saying the same again. */
export type How =
  | 'cut'
  | 'merged'
  | 'repeated'
  /** Nothing but its lack of amounts says so. */
  | 'guess'

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

/** Whether a goal or indicators were read of an entry so far. */
function hasBegun({ goal, indicators }: Entry): boolean {
  return goal.length > 0 || indicators.value !== ''
}

function hasText(row: PlacedRow): boolean {
  return row.goal.text.value !== '' || row.indicators.text.value !== ''
}

/** Whether a page break went through the amounts: 1,160. above 83 is no amount, 1,160.83 is. */
export function amountsGoOn(above: PlacedRow, below: PlacedRow): boolean {
  if (!hasMoney(above) || !hasMoney(below) || above.money.length !== below.money.length) return false
  return above.money.every(({ raw, amount }, at) => {
    const rest = (below.money[at] as Cell).raw.value.trim()
    if (rest === '') return amount.kind !== 'unreadable'
    const open = amount.kind === 'unreadable' || rest.startsWith('.') || rest.startsWith(',')
    return open && readAmount(raw.value.trim() + rest).kind === 'amount'
  })
}

/** No name and no amount is cut into more pieces. */
const mostPieces = 64

/**
 * How a row goes on with the one above, by what is missing in it and by where its texts stop and start; what stands below
 * says whether its amounts are still to come.
 */
export function howItGoesOn(
  last: Entry,
  row: PlacedRow,
  next: PlacedRow | undefined,
  headings: number,
): How | 'new' | 'orphan' {
  const named = row.name.text.value !== ''
  const bare = !hasBegun(last)
  const total = isTotalName(last.name.value) || isTotalName(last.department.value)
  if (row.covered) return 'merged'
  const whole = last.rows.length > mostPieces
  if (named && whole && !isRepeated(last, row)) return 'new'
  if (!named && row.department.text.value !== '' && row.department.covered === 'no') return 'new'
  if (!named && !hasMoney(row)) {
    const half = isUpperHalf(last, row, next)
    if (half === 'surely') return 'new'
    if (total) return 'orphan'
    if (half === 'perhaps' || isDoubtedAlone(last, row, next)) return 'guess'
    return row.first ? 'cut' : 'merged'
  }
  if (!named) {
    if (row.first && (!hasMoney(last.funding) || amountsGoOn(last.funding, row))) return 'cut'
    if (!total && !hasMoney(last.funding) && hasBegun(last)) return 'merged'
    const afresh = startsWithFirstIndicator(row.indicators.text.value, last.indicators.value)
    if (!afresh && sameMoney(last.funding, row) && hasText(row)) return 'repeated'
    const again = afresh && last.indicators.value !== ''
    const same = last.funding.money.length === row.money.length
    return row.first && same && !again && !whole && textGoesOn(last, row) ? 'cut' : 'new'
  }
  if (!hasMoney(row)) {
    // Only a page break parts the name and the amounts of a project from all of its text.
    if (total || (bare && hasMoney(last.funding) && hasText(row) && !row.first)) return 'new'
    return withoutMoney(last, row, next, headings)
  }
  if (isRepeated(last, row)) return 'repeated'
  if (row.first && amountsGoOn(last.funding, row)) return 'cut'
  return !total && isOtherHalf(last, row) ? 'cut' : 'new'
}

/**
 * Whether what is all of its part may be of anything: a word at the end of the table, or a text below those that are at their
 * end.
 */
function isDoubtedAlone(last: Entry, row: PlacedRow, next: PlacedRow | undefined): boolean {
  const { group, goal, indicators } = row
  if (group.found > 1) return false
  if ([goal, indicators].some(({ content }) => content === 'short')) return next === undefined
  return !isOpenEnded(last.indicators.value) && !isUnfinished(goalOf(last))
}

/** How a row with a name and no amount goes on with the row above, if it does. */
function withoutMoney(
  last: Entry,
  row: PlacedRow,
  next: PlacedRow | undefined,
  headings: number,
): How | 'new' {
  const how = row.first ? 'cut' : 'merged'
  const goal = row.goal.text.value
  const indicators = row.indicators.text.value
  const above = last.indicators.value
  if (closesBracket(last.name.value, row.name.text.value)) return how
  const afresh = indicators !== '' && startsAfresh(indicators, above)
  const below = next !== undefined && isLowerHalf(row, next)
  // In the middle of a page a name before an indicator's start is hardly the rest of the name above.
  const starts = !row.first && startsItem(indicators)
  if (starts && below) return 'new'
  if (indicators !== '' && above !== '' && !afresh && !isWhole(last, indicators))
    return starts ? 'guess' : how
  if (goalGoesOn(last, row) && !startsWithFirstIndicator(indicators, above)) {
    // Its own rest stands below: then it goes on with the row above only where it is a page of its own.
    if (!below) return row.first ? how : 'guess'
    if (row.first && !afresh && !startsList(goal)) return how
  }
  // A sentence that a comma broke off is not at its end, whatever starts beside what follows; nor is one without 。 where no
  // indicators stand beside it.
  const broken = above === '' ? goalGoesOn(last, row) : '，,、'.includes(goalOf(last).at(-1) ?? '#')
  if (row.first && !below && goal !== '' && broken) return 'guess'
  // Where indicators have no numbers, any of them may stand below a page break.
  const numbered = [indicators, ...last.pieces.slice(0, 1).map(({ value }) => value)].some(isNumbered)
  if ((afresh && (!row.first || startsList(goal) || numbered)) || below) return 'new'
  if (indicators !== '') return isWhole(last, indicators) ? (row.first ? 'guess' : 'new') : how
  // A project with a goal and without any amount is less likely than a goal that was cut behind a sentence.
  if (goal !== '') return row.first && hasMoney(last.funding) && last.goal.length > 0 ? 'guess' : 'new'
  // A name alone, unless departments stand so in this table: below a page break it is the rest of a name, and else
  // where both together end as names of projects do.
  if (headings > 0) return 'new'
  const rest = row.name.text.value
  const [upper, both] = [leaningOf(last.name.value), leaningOf(last.name.value + rest)]
  const whole = upper === null && both === 'project'
  if (row.first) {
    // A word that is all of a part has lost its column; behind a name that is at its end it may be a stamp.
    const doubted = row.group.found === 1 || (upper === 'project' && both === null && !isBracketed(rest))
    return doubted && !whole ? 'guess' : how
  }
  if (isBracketed(rest)) return 'guess'
  return whole && hasBegun(last) ? 'guess' : 'new'
}

function isNumbered(indicators: string): boolean {
  return ordinalAtStart(indicators) !== null
}

/** Whether the amounts of a row, and more of its text, stand in the row below, over a page break. */
function isLowerHalf(row: PlacedRow, next: PlacedRow): boolean {
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
function isUpperHalf(last: Entry, row: PlacedRow, next: PlacedRow | undefined): 'surely' | 'perhaps' | 'not' {
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

/** Whether nothing of a row is missing, and what follows does not count on either. */
function isWhole(last: Entry, below: string): boolean {
  const texts = [goalOf(last), last.indicators.value]
  if (isOpenEnded(last.indicators.value) || '；;，,、。：:）)'.includes(below[0] as string)) return false
  return texts.some((text) => text !== '') && !texts.some(isUnfinished) && ordinalAtStart(below) === null
}

/** Where cells are centred, a page break may leave the amounts to the second half of a row. */
function isOtherHalf(last: Entry, row: PlacedRow): boolean {
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

/** Whether a text above stops short and the row has more of it. */
function textGoesOn(last: Entry, row: PlacedRow): boolean {
  return goalGoesOn(last, row) || (row.indicators.text.value !== '' && isOpenEnded(last.indicators.value))
}

/** Whether the goal above stops in the middle of a sentence and the row has more of it. */
function goalGoesOn(last: Entry, row: PlacedRow): boolean {
  return row.goal.text.value !== '' && isUnfinished(goalOf(last))
}

/** Where the goal stops so far. */
export function goalOf({ goal }: Entry): string {
  return goal.at(-1)?.value ?? ''
}

function isAmount({ content }: Cell): boolean {
  return content === 'amount'
}

function sameMoney(left: PlacedRow, right: PlacedRow): boolean {
  // Blank columns may be lost from one of them.
  const amounts = left.money.filter(isAmount)
  const others = right.money.filter(isAmount)
  return (
    amounts.length === others.length &&
    amounts.every(({ text }, index) => text.value === (others[index] as Cell).text.value)
  )
}

/** A merged cell that a converter repeated in each row: the same name, amounts and goal beside other indicators. */
function isRepeated(last: Entry, row: PlacedRow): boolean {
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
