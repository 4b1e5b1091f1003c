import { readAmount } from '../amount/amount.js'
import type { Span } from '../model/span.js'
import { closeGaps } from '../source/gaps.js'
import { guard } from '../source/guard.js'
import { joinTexts, noText, type SourceText, trimText } from '../source/text.js'
import { ordinalAtStart, startsAfresh, startsWithFirstIndicator } from './item-start.js'
import type { PlacedRow } from './place.js'
import type { Cell } from './row.js'
import { isTotalName } from './total.js'

/** One row of the table as it was before a page break or a converter cut it into several. */
export interface Entry {
  department: SourceText
  name: SourceText
  /** The pieces of the goal as the reader gave them, breaks included. */
  readonly goal: SourceText[]
  indicators: SourceText
  /** The row in which the amounts stand. */
  funding: PlacedRow
  /** The rows that it was put together from. */
  readonly rows: PlacedRow[]
  /** Whether a page break cut it, or its cells were merged over several rows. */
  cut: boolean
  merged: boolean
  readonly span: Span | null
}

/** Puts the rows of a table together again; `orphan` takes rows that go on with nothing. */
export function entriesOf(rows: readonly PlacedRow[], orphan: (row: PlacedRow) => void): Entry[] {
  const entries: Entry[] = []
  let headings = 0
  for (const row of rows) {
    const last = entries.at(-1)
    const how = last === undefined ? (isBare(row) ? 'orphan' : 'new') : howItGoesOn(last, row, headings)
    if (how === 'orphan') orphan(row)
    else if (how === 'new' || last === undefined) {
      entries.push(entryOf(row))
      if (isHeading(row)) headings++
    } else goOn(last, row, how)
  }
  return entries
}

function entryOf(row: PlacedRow): Entry {
  return {
    department: row.department.text,
    name: row.name.text,
    goal: row.goal.text.value === '' ? [] : [row.goal.raw],
    indicators: runningText(row.indicators),
    funding: row,
    rows: [row],
    cut: false,
    merged: false,
    span: row.span,
  }
}

/** The text of an indicator cell, with the guards that a writer set in it. */
function runningText({ raw, text }: Cell): SourceText {
  return raw.value.includes(guard) ? closeGaps(raw, { guards: true }) : text
}

type How = 'cut' | 'merged' | 'repeated'

function goOn(entry: Entry, placed: PlacedRow, how: How): void {
  const row = settled(entry, placed)
  entry.rows.push(row)
  if (how === 'cut') entry.cut = true
  else entry.merged = true
  if (how !== 'repeated') {
    entry.name = joinTexts([entry.name, row.name.covered === 'no' ? row.name.text : noText], { cut: true })
    if (row.goal.text.value !== '') entry.goal.push(row.goal.raw)
  }
  entry.indicators = joinTexts([entry.indicators, runningText(row.indicators)], { cut: true })
  if (how === 'cut' && amountsGoOn(entry.funding, row)) entry.funding = withAmounts(entry.funding, row)
  else if (!hasMoney(entry.funding) && hasMoney(row)) entry.funding = row
}

/** Whether a page break went through the amounts: 1,160. above 83 is no amount, 1,160.83 is. */
function amountsGoOn(above: PlacedRow, below: PlacedRow): boolean {
  if (!hasMoney(above) || !hasMoney(below) || above.money.length !== below.money.length) return false
  return above.money.every(({ raw, amount }, at) => {
    const rest = below.money[at]?.raw.value.trim() ?? ''
    if (rest === '') return amount.kind !== 'unreadable'
    const open = amount.kind === 'unreadable' || rest.startsWith('.') || rest.startsWith(',')
    return open && readAmount(raw.value.trim() + rest).kind === 'amount'
  })
}

function withAmounts(above: PlacedRow, below: PlacedRow): PlacedRow {
  const money = above.money.map((cell, at): Cell => {
    const rest = below.money[at]
    if (rest === undefined || rest.content === 'blank') return cell
    const raw = joinTexts([trimText(cell.raw), trimText(rest.raw)], { cut: true })
    return { ...cell, raw, text: raw, content: 'amount', amount: readAmount(raw.value) }
  })
  return { ...above, money }
}

/**
 * The rest of a text in a row that lacks columns: where the goal above is at its end and the indicators are not,
 * it is theirs, and the other way round.
 */
function settled(entry: Entry, row: PlacedRow): PlacedRow {
  const { goal, indicators, group } = row
  if (group.found === group.expected || (goal.content === 'blank') === (indicators.content === 'blank'))
    return row
  if (goal.content === 'indicators' || indicators.content === 'indicators') return row
  const goalGoesOn = isUnfinished(entry.goal.at(-1)?.value ?? '')
  const indicatorsGoOn = isUnfinished(entry.indicators.value) || entry.goal.length === 0
  const inGoal = goal.content !== 'blank'
  if (goalGoesOn === indicatorsGoOn || goalGoesOn === inGoal) return row
  return { ...row, goal: indicators, indicators: goal }
}

/** Nothing but text that goes on with a row above. */
function isBare(row: PlacedRow): boolean {
  return row.name.text.value === '' && row.department.text.value === '' && !hasMoney(row)
}

function isHeading(row: PlacedRow): boolean {
  return !hasMoney(row) && row.goal.text.value === '' && row.indicators.text.value === ''
}

/** Whether an amount stands in the row, or something in an amount's place. */
export function hasMoney({ money }: PlacedRow): boolean {
  return money.some(({ content }) => content !== 'blank' && content !== 'nothing')
}

function howItGoesOn(last: Entry, row: PlacedRow, headings: number): How | 'new' | 'orphan' {
  const named = row.name.text.value !== '' && row.name.covered === 'no'
  const bare = last.goal.length === 0 && last.indicators.value === ''
  const total = bare && (isTotalName(last.name.value) || isTotalName(last.department.value))
  if (row.covered) return 'merged'
  if (!named && row.department.text.value !== '' && row.department.covered === 'no') return 'new'
  if (!named && !hasMoney(row)) return total ? 'orphan' : row.first ? 'cut' : 'merged'
  if (!named) {
    if (row.first && (!hasMoney(last.funding) || amountsGoOn(last.funding, row))) return 'cut'
    return sameMoney(last.funding, row) &&
      hasText(row) &&
      !startsWithFirstIndicator(row.indicators.text.value, last.indicators.value)
      ? 'repeated'
      : 'new'
  }
  if (!hasMoney(row)) {
    // Only a page break parts the name and the amounts of a project from all of its text.
    if (total || (bare && hasMoney(last.funding) && hasText(row) && !row.first)) return 'new'
    return goesOnWithoutMoney(last, row, headings) ? (row.first ? 'cut' : 'merged') : 'new'
  }
  if (isRepeated(last, row)) return 'repeated'
  return !total && isOtherHalf(last, row) ? 'cut' : 'new'
}

function hasText(row: PlacedRow): boolean {
  return row.goal.text.value !== '' || row.indicators.text.value !== ''
}

/** Whether a row with a name and no amount is the rest of the row above, not a row of its own. */
function goesOnWithoutMoney(last: Entry, row: PlacedRow, headings: number): boolean {
  const indicators = row.indicators.text.value
  if (goalGoesOn(last, row) && !startsWithFirstIndicator(indicators, last.indicators.value)) return true
  if (indicators !== '') return !isWhole(last, indicators) && !startsAfresh(indicators, last.indicators.value)
  if (row.goal.text.value !== '') return false
  // A name alone: right below a page break the rest of a name, unless departments stand so in this table.
  return row.first && headings === 0
}

/** Whether nothing of a row is missing, and what follows does not count on either. */
function isWhole({ goal, indicators }: Entry, below: string): boolean {
  const texts = [goal.at(-1)?.value ?? '', indicators.value]
  // ； parts the fields of an indicator: the next may stand below.
  const open = '；;'.includes(indicators.value.trimEnd().at(-1) ?? '#') || texts.some(isUnfinished)
  return texts.some((text) => text !== '') && !open && ordinalAtStart(below) === null
}

/** Whether a sentence goes on. */
function isUnfinished(text: string): boolean {
  const trimmed = text.trimEnd()
  if (trimmed.endsWith('.')) return /\d\.$/.test(trimmed)
  return trimmed !== '' && !'。！？!?；;”』」'.includes(trimmed.at(-1) as string)
}

/** Where cells are centred, a page break may leave the amounts to the second half of a row. */
function isOtherHalf(last: Entry, row: PlacedRow): boolean {
  if (!row.first || hasMoney(last.funding) || last.cut) return false
  const indicators = row.indicators.text.value
  if (goalGoesOn(last, row) && !startsWithFirstIndicator(indicators, last.indicators.value)) return true
  return indicators !== '' && last.indicators.value !== '' && !startsAfresh(indicators, last.indicators.value)
}

/** Whether the goal above stops in the middle of a sentence and the row has more of it. */
function goalGoesOn(last: Entry, row: PlacedRow): boolean {
  return row.goal.text.value !== '' && isUnfinished(last.goal.at(-1)?.value ?? '')
}

function sameMoney(left: PlacedRow, right: PlacedRow): boolean {
  // Blank columns may be lost from one of them.
  const [amounts, others] = [left, right].map(({ money }) =>
    money.filter(({ content }) => content === 'amount'),
  )
  return (
    amounts?.length === others?.length &&
    (amounts ?? []).every(({ text }, index) => text.value === others?.[index]?.text.value)
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
