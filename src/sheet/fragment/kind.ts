import { withoutLookAlikes } from '../../terms/look-alikes.js'
import type { Header } from '../header/header.js'
import { roleOf } from '../header/header-role.js'
import { isFundingColumn, type Role } from '../header/role.js'
import { type Row, writtenWidth } from '../row.js'
import type { CaptionReader } from '../text/caption.js'
import { type Draft, widthOf } from './draft.js'
import { allRows, type Stretch } from './stretch.js'

/** What stands before a part of a table. */
interface Surroundings {
  /** The lines since the last table. */
  readonly caption: CaptionReader
  /** What that was. */
  readonly last: 'none' | 'ours' | 'foreign'
}

/**
 * What a stretch of rows is: a part of a table of ours, the vertical form or the long list, a word of which what follows tells,
 * or a table of another kind.
 */
export function kindOf(
  stretch: Stretch,
  width: number,
  { caption, last }: Surroundings,
  open: Draft | undefined,
): 'ours' | 'levels' | 'word' | 'foreign' {
  const { header, rows } = stretch
  const { foreign: foreignTitle, titled } = caption
  if (header?.levels === true || isForm(rows)) return foreignTitle ? 'foreign' : 'levels'
  const signs = signsOf(rows)
  if (header !== null && isKnown(header)) {
    const { roles } = header
    const promises = Number(roles.includes('goal')) + Number(roles.includes('indicators'))
    const money = roles.some((role) => role !== null && isFundingColumn(role))
    // 部门整体支出绩效目标表 has goals and amounts as well, but of departments alone.
    const ofProjects = withoutLookAlikes(header.words).replaceAll('项目支出', '').includes('项目')
    if (foreignTitle && !ofProjects) return 'foreign'
    const told = ofProjects ? promises === 2 || money : promises === 2
    if (roles.includes('name') && promises > 0 && told) return 'ours'
    // The header may have lost the cell of the names.
    if (promises === 2 && money && !foreignTitle) return 'ours'
    return signs.indicators && signs.amount ? 'ours' : 'foreign'
  }
  if (open === undefined) {
    const begins = titled && (header === null || signs.long)
    return signs.amount && (signs.indicators || begins) ? 'ours' : 'foreign'
  }
  if (signs.indicators) return 'ours'
  if (foreignTitle) return 'foreign'
  if (signs.long && signs.amount) return 'ours'
  if (last !== 'ours') return 'foreign'
  const all = allRows(stretch)
  const [{ header: first }] = open.fragments
  const own = open.width
  const expected = Math.max(first?.roles.length ?? 0, own)
  // No more arguments than a call bears: there may be a hundred thousand rows.
  const most = all.reduce((width, row) => Math.max(width, writtenWidth(row)), 0)
  if (most > expected + 2) return 'foreign'
  // Any column of money may be lost, and blanks at the ends of rows: of words beside one another no more than these.
  const money = first?.roles.filter((role) => role !== null && isFundingColumn(role)).length ?? 4
  const narrow = own - (most > 1 ? money : 4)
  const least = signs.amount ? Math.min(narrow, shortest) : narrow
  const columns = Math.max(width, widthOf(all))
  if (signs.long || columns >= least) return 'ours'
  if (most > 1 || all.length > 1) return 'foreign'
  return columns > 1 ? 'ours' : 'word'
}

/** Columns of a row of a name and two amounts. */
const shortest = 3

interface Signs {
  indicators: boolean
  amount: boolean
  long: boolean
}

function signsOf(rows: readonly Row[]): Signs {
  const signs: Signs = { indicators: false, amount: false, long: false }
  for (const { cells } of rows) {
    for (const { content } of cells) {
      if (content === 'indicators') signs.indicators = true
      else if (content === 'amount') signs.amount = true
      else if (content === 'long') signs.long = true
    }
    if (signs.indicators && signs.amount && signs.long) break
  }
  return signs
}

/**
 * Whether rows are of the vertical form or the long list, which name the levels of indicators in a header, or have labels of
 * projects and goals on the left of what they say.
 *
 *     | 项目名称 | 危桥改造             |
 *     | 预算金额 | 120.00               |
 *     | 年度目标 | 完成危桥改造三座。   |
 */
export function isForm(rows: readonly Row[]): boolean {
  const first = rows.slice(0, 40)
  return first.some(({ levels }) => levels) || (first.some(labels('name')) && first.some(labels('goal')))
}

/** Whether a row has such a label, and is neither a header nor of a project that is called like it. */
function labels(role: Role): (row: Row) => boolean {
  return ({ cells }) => {
    const [label, value] = cells.filter(({ content }) => content !== 'blank')
    return (
      label !== undefined &&
      value !== undefined &&
      roleOf(label.text.value) === role &&
      value.content !== 'amount' &&
      roleOf(value.text.value) === null
    )
  }
}

/** Whether the header names a column of ours. */
export function isKnown({ roles }: Header): boolean {
  return roles.some((role) => role !== null && role !== 'unread')
}
