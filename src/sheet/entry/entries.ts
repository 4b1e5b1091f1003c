import { type AmountReading, readAmount } from '../../amount/amount.js'
import type { Report } from '../../diagnostic/diagnostic.js'
import { quote } from '../../source/quote.js'
import { joinTexts, noText, type SourceText, trimText, unplaced } from '../../source/text.js'
import { isSubtotalName, isTotalName } from '../../terms/total.js'
import type { PlacedRow } from '../column/placed-row.js'
import type { Cell } from '../row.js'
import { amountsGoOn, continuationOf, type How } from './continuation.js'
import type { Entry } from './entry.js'
import { withoutRepeatedName } from './repeated-name.js'
import { hasMoney, isBare, isHeading } from './row-contents.js'
import { settleTexts, withoutName } from './text-owner.js'
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
      last === undefined
        ? placed
        : withoutName(last, withoutRepeatedName(last, placed, department, report), report)
    department = placed.department.text.value || department
    const below = rows[index + 1]
    const next = below !== undefined && isSum(below.name.text) ? (rows[index + 2] ?? below) : below
    // Of a row over three pages the amounts may stand on the last.
    const third = isBare(row) && next?.first === true && isBare(next) ? rows[index + 2] : undefined
    const how =
      last === undefined
        ? isBare(row)
          ? 'orphan'
          : 'new'
        : continuationOf(last, row, third ?? next, headings)
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
  const row = settleTexts(entry, placed, next)
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
