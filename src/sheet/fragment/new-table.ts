import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import { foldWord } from '../../terms/fold.js'
import type { Row } from '../row.js'
import type { Caption } from '../text/caption.js'
import { isNote } from '../text/note.js'
import { isComplete } from './complete.js'
import type { Draft, Fragment } from './draft.js'
import { isTotalRow } from './total.js'

/**
 * Whether a fragment is the first of another table: its captions say so, or it has a 合计 row of its own. `parted`: a table of
 * another kind stands before it.
 */
export function startsNewTable(
  open: Draft,
  fragment: Fragment,
  caption: Caption,
  titles: ReadonlySet<string>,
  parted: boolean,
): boolean {
  if (caption.agency !== null && open.agency !== null) {
    if (foldWord(caption.agency) !== foldWord(open.agency)) return true
  }
  if (caption.amountUnit !== null && open.amountUnit !== null && caption.amountUnit !== open.amountUnit)
    return true
  if (caption.continued) return false
  const other = caption.titles.some((title) => !isKnownTitle(title, titles))
  if (other && caption.year !== null && open.year !== null && caption.year !== open.year) return true
  // A header without rows waits for those below the next, which says it again.
  if (open.fragments.every(({ rows }) => rows.length === 0)) return false
  const first = fragment.rows[0]
  const total = first !== undefined && isTotalRow(first)
  if (other && titles.size > 0 && (fragment.header !== null || total || caption.agency !== null)) return true
  // Alone on the last page it is the sum of the pages before, unless they have theirs.
  const closes = total && fragment.rows.slice(1).every(isNoteRow) && !hasTotal(open)
  if (total && isSaidAgain(open, first)) return false
  if (total && !closes) return fragment.header !== null || caption.titles.length > 0 || hasTotal(open)
  // A whole caption is of another table where this one has none or a table of another kind stands between, unless the sums of
  // this one are still to be reached; else it stands at the top of each page.
  const running = open.agency !== null && titles.size > 0 && !parted
  return !running && isWhole(caption, fragment) && isComplete(open.fragments.flatMap(({ rows }) => rows))
}

/** Whether a 合计 row is that of the table again, at the top of a page, and the rows above are still to reach it. */
function isSaidAgain({ fragments }: Draft, total: Row): boolean {
  const rows = fragments.flatMap(({ rows }) => rows)
  const own = rows.find(isTotalRow)
  return own !== undefined && amountsOf(own) === amountsOf(total) && !isComplete(rows)
}

function amountsOf({ cells }: Row): string {
  return cells
    .map(({ content, text }) => (content === 'amount' ? text.value : ''))
    .join(' ')
    .trim()
}

/** Whether a caption and a header stand above a part as above a table. */
export function isWhole({ agency, titles }: Caption, { header }: Fragment): boolean {
  return agency !== null && titles.length > 0 && header !== null
}

/** Warns of a caption that stands again at the top of a page: where the rows above are a whole table, another may begin there. */
export function reportRepeatedCaption({ fragments, again }: Draft, report: Report): void {
  if (again === null) return
  const { before, title, agency, span } = again
  const above = fragments.slice(0, before).flatMap(({ rows }) => rows)
  const closed = fragments.slice(before).some(({ rows }) => rows.some(isTotalRow))
  if (!closed && isComplete(above)) report(diagnostic('caption-repeated', span, { title, agency }))
}

/** A running title may be longer or shorter than the one above the table: 部门预算项目支出绩效目标表. */
function isKnownTitle(title: string, titles: ReadonlySet<string>): boolean {
  for (const known of titles) if (known.endsWith(title) || title.endsWith(known)) return true
  return false
}

function isNoteRow({ cells }: Row): boolean {
  return cells.every(({ content, text }) => content === 'blank' || isNote(text.value))
}

function hasTotal({ fragments }: Draft): boolean {
  return fragments.some(({ rows }) => rows.some(isTotalRow))
}
