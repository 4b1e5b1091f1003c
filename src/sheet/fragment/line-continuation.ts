import { type SourceText, spanOf } from '../../source/text.js'
import { cellOf } from '../../table/cell.js'
import { type Cell, type Row, rowsOf } from '../row.js'
import { lookOf } from '../text/content.js'
import { isNextItem, isOpenEnded, ordinalAtStart, startsItem } from '../text/item-start.js'
import { isSilent, readLine } from '../text/line.js'
import { isHeading, isNote } from '../text/note.js'
import { isUnfinished } from '../text/unfinished.js'
import type { Draft, Fragment } from './draft.js'

/** Whether a text of the last row goes on: a page break went through it. */
export function isCut(open: Draft): boolean {
  return openTexts(open).length > 0
}

/** Whether one of them stops behind a comma. */
export function stopsAtComma(open: Draft): boolean {
  return openTexts(open).some(({ text }) => /[，,、]\s*$/.test(text.value))
}

function openTexts(open: Draft): Cell[] {
  return textsOf(lastCells(open)).filter(({ text }) => isUnfinished(text.value))
}

/**
 * The row of a line that goes on with the last texts of a table: what a converter did not see as a part of it. It begins an
 * indicator, or is the rest of one or of a goal, or stands right below such a line. `near`: nothing but numbers of pages stands
 * between; `loose`: where the line ends that was the last to go on so, else -1.
 */
export function restOf(open: Draft, text: SourceText, near: boolean, loose: number): Row | undefined {
  const span = spanOf(text)
  const last = lastCells(open)
  const adjoins = loose !== -1 && span !== null && span.start - loose <= 2
  // Words below a sentence that are none may be a running head.
  const below = adjoins && (!isUnfinished(text.value) || last.some((cell) => isUnfinished(cell.text.value)))
  if (!below && !goesOnWith(last, text.value, near)) return undefined
  return rowOfLine(text)
}

/** A line as a row; however short, it is of no name. */
export function rowOfLine(text: SourceText): Row {
  const span = spanOf(text)
  const line = { cells: [cellOf(text)], header: false, spanned: false, span }
  const [row] = rowsOf({ kind: 'table', rows: [line], span }) as [Row]
  const cells = row.cells.map(
    (cell): Cell => (cell.content === 'short' ? { ...cell, content: 'long' } : cell),
  )
  return { ...row, cells }
}

/** Whether a line goes on with the texts of a row. `near`: it stands right below, and may go on with any sentence. */
function goesOnWith(cells: readonly Cell[], line: string, near: boolean): boolean {
  const reading = readLine(line)
  if (lookOf(line, line).content === 'indicators') {
    const due = ({ content, text }: Cell): boolean => content === 'indicators' && isOpenEnded(text.value)
    return reading.title === null && (ordinalAtStart(line) !== null || startsItem(line) || cells.some(due))
  }
  if (!near || !isSilent(reading) || isNote(line) || isUnfinished(line)) return false
  return textsOf(cells).some(
    ({ content, text: { value } }) =>
      (isUnfinished(value) && !isHeading(line)) || (content !== 'indicators' && isNextItem(line, value)),
  )
}

/** Goal and indicators of a row: behind the amounts stand texts alone. */
function textsOf(cells: readonly Cell[]): Cell[] {
  const amount = cells.map(({ content }) => content).lastIndexOf('amount')
  return cells.filter(
    ({ content }, at) =>
      content === 'long' || content === 'indicators' || (at > amount && amount >= 0 && content === 'short'),
  )
}

function lastCells({ fragments }: Draft): readonly Cell[] {
  const { rows } = fragments[fragments.length - 1] as Fragment
  return rows.slice(-1).flatMap(({ cells }) => cells)
}
