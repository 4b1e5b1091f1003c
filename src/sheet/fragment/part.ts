import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type { Span } from '../../model/span.js'
import { rolesOfYear } from '../header/dated.js'
import { isIndexRow } from '../header/index-row.js'
import type { Row } from '../row.js'
import type { Caption } from '../text/caption.js'
import { type Draft, type Fragment, joined, spanOver, widthOf } from './draft.js'
import { isKnown } from './kind.js'
import { joinedRow, type LevelColumns, levelColumnsOf, withoutLevels } from './level-columns.js'
import { isWhole } from './new-table.js'
import { allRows, type Stretch } from './stretch.js'

/** All rows as they stand: what looks like a header within a form is a label of it. */
export function wholeOf(rows: readonly Row[]): Stretch {
  return { lines: [], captions: [], header: null, headerRows: [], rows }
}

/** A stretch of rows as part of a table of the year. `above`: the columns that part indicators in the part before. */
export function fragmentOf(
  stretch: Stretch,
  width: number,
  year: number | null,
  above: LevelColumns | null,
  report: Report,
): Fragment {
  const kept: Row[] = []
  for (const row of stretch.rows) {
    if (isIndexRow(row)) report(diagnostic('row-skipped', row.span, { text: wordsOf(row) }))
    else kept.push(row)
  }
  const known = stretch.header !== null && isKnown(stretch.header)
  const parted = known ? levelColumnsOf(stretch.header) : above
  // A header whose words are none of ours is a row of data that a converter took for one.
  const own = known ? kept : allRows({ ...stretch, rows: kept })
  const rows = parted === null ? own : own.map((row) => joinedRow(row, parted))
  if (!known) return { header: null, parted, width, rows }
  const header = parted === null ? stretch.header : withoutLevels(stretch.header, parted)
  return { header: { ...header, roles: rolesOfYear(header.roles, header.dated, year) }, parted, width, rows }
}

/** A table that begins with a part. */
export function draftOf(fragment: Fragment, caption: Caption, span: Span | null): Draft {
  const { title, agency, amountUnit, year } = caption
  const width = widthOf(fragment.rows)
  return {
    title,
    agency,
    amountUnit,
    unitBelow: null,
    year,
    fragments: [fragment],
    width,
    again: null,
    undelimited: false,
    span,
  }
}

/** Joins a part to the open table, behind the words that stand between. */
export function join(
  open: Draft,
  fragment: Fragment,
  caption: Caption,
  words: readonly Stretch[],
  span: Span | null,
): void {
  const { title, agency } = caption
  open.agency ??= agency
  open.amountUnit ??= caption.amountUnit
  if (title !== null && agency !== null && isWhole(caption, fragment) && !caption.continued)
    open.again ??= { before: open.fragments.length, title, agency, span }
  addWords(open, words)
  open.fragments.push(fragment)
  open.span = joined(open.span, span)
}

/** Adds single words to a table, each a part of one column. */
export function addWords(open: Draft, words: readonly Stretch[]): void {
  for (const word of words) {
    open.fragments.push({ header: null, parted: null, width: 1, rows: allRows(word) })
    open.span = joined(open.span, spanOver(allRows(word)))
  }
}

/** What is written in a row. */
export function wordsOf({ cells }: Row): string {
  const words: string[] = []
  for (const { text, content, covered } of cells) {
    if (content !== 'blank' && covered === 'no') words.push(text.value)
  }
  return words.join(' | ')
}
