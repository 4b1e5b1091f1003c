import { readAmount } from '../../amount/amount.js'
import { isTotalName } from '../../terms/total.js'
import type { PlacedRow } from '../column/placed-row.js'
import type { Cell } from '../row.js'
import { closesBracket, isBracketed } from '../text/bracket.js'
import {
  isNextItem,
  isOpenEnded,
  ordinalAtStart,
  startsAfresh,
  startsItem,
  startsList,
  startsWithFirstIndicator,
} from '../text/item-start.js'
import { leaningOf } from '../text/name-hints.js'
import { isUnfinished } from '../text/unfinished.js'
import { goalGoesOn, isWhole, textGoesOn } from './continued-text.js'
import { type Entry, goalOf, hasBegun, pieceOf } from './entry.js'
import { isRepeated, sameMoney } from './repeated-row.js'
import { hasMoney, hasText } from './row-contents.js'
import { isLowerHalf, isOtherHalf, isUpperHalf } from './split-row.js'

/** How a row goes on with the one above: over a page break, under a merged cell, or saying the same again. */
export type How =
  | 'cut'
  | 'merged'
  | 'repeated'
  /** Nothing but its lack of amounts says so. */
  | 'guess'

/** No name and no amount is cut into more pieces. */
const mostPieces = 64

/**
 * How a row goes on with the one above, by what is missing in it and by where its texts stop and start; what stands below
 * says whether its amounts are still to come.
 */
export function continuationOf(
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

/**
 * Whether what is all of its part may be of anything: a word at the end of the table, or a text below those that are at their
 * end, unless it is numbered as the next of the indicators on its page.
 */
function isDoubtedAlone(last: Entry, row: PlacedRow, next: PlacedRow | undefined): boolean {
  const { group, goal, indicators } = row
  if (group.found > 1) return false
  if ([goal, indicators].some(({ content }) => content === 'short')) return next === undefined
  if (!row.first && isNextItem(indicators.text.value, pieceOf(last))) return false
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
  // A project without any amount, below one without any indicator: each lacks what the other has.
  if (row.first && !below && goal === '' && indicators !== '' && above === '' && last.goal.length > 0)
    return 'guess'
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
  // A line that a converter took for a row may be the rest of a department's name as well.
  const line = hasBegun(last) ? whole : hasMoney(last.funding) && upper === null && both === 'department'
  return isBracketed(rest) || line ? 'guess' : 'new'
}

function isNumbered(indicators: string): boolean {
  return ordinalAtStart(indicators) !== null
}
