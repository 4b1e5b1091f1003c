import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type { Span } from '../../model/span.js'
import type { AmountUnit } from '../../model/table.js'
import type { Block, TableRow } from '../../table/block.js'
import { foldWord } from '../../terms/fold.js'
import { withoutLookAlikes } from '../../terms/look-alikes.js'
import { rolesOfYear } from '../header/dated.js'
import type { Header } from '../header/header.js'
import { isIndexRow } from '../header/index-row.js'
import { isFundingColumn } from '../header/role.js'
import { type Row, rowsOf, writtenWidth } from '../row.js'
import { type Caption, CaptionReader } from '../text/caption.js'
import { isNote, readLine } from '../text/line.js'
import { isUnfinished } from '../text/unfinished.js'
import { isComplete } from './complete.js'
import { withoutRulers } from './rulers.js'
import { type Stretch, stretchesOf } from './stretch.js'
import { isTotalRow } from './total.js'

/** A part of a table between two page breaks. */
export interface Fragment {
  readonly header: Header | null
  /** Columns that the source gives it, in a header row without words too. */
  readonly width: number
  readonly rows: Row[]
}

/** The parts of one table, and what its captions say. */
export interface Draft {
  title: string | null
  agency: string | null
  amountUnit: AmountUnit | null
  year: number | null
  readonly fragments: [Fragment, ...Fragment[]]
  /** The first part below its own title and agency again. */
  again: Again | null
  /** From the first row to the last. */
  span: Span | null
}

/** A part of a table below the table's own caption, which may as well be another table. */
interface Again {
  /** Parts before it. */
  readonly before: number
  readonly title: string
  readonly agency: string
  readonly span: Span | null
}

/** What the reading of a source has come to. */
interface State {
  readonly drafts: Draft[]
  /** Titles that stood above the open table, a running head among them. */
  titles: Set<string>
  /** What the lines since the last table say. */
  caption: CaptionReader
  /** What the table before was. */
  last: 'none' | 'ours' | 'foreign'
  /** Single words since the last table: of that, if it goes on below them. */
  words: Stretch[]
  foreign: number
}

/** What came of a source: its tables, and how many of other kinds there were. */
export interface Stitched {
  readonly drafts: readonly Draft[]
  readonly foreign: number
}

/** Puts the fragments of each table together, and passes over tables of other kinds. Takes the blocks one by one, and keeps none. */
export class Stitcher {
  private state = newState()

  constructor(private readonly report: Report) {}

  add(block: Block): void {
    const { state, report } = this
    if (block.kind === 'line') {
      state.caption.add(readLine(block.text.value))
      return
    }
    const rows = withoutRulers(rowsOf(block), report)
    const width = (block.rows[0] as TableRow).cells.length
    for (const stretch of isForm(rows) ? [wholeOf(rows)] : stretchesOf(rows))
      take(state, stretch, width, report)
  }

  /** What came of the blocks so far; starts anew. */
  finish(): Stitched {
    const { state, report } = this
    this.state = newState()
    leave(state, state.words, report)
    for (const draft of state.drafts) {
      const { fragments, span } = draft
      if (fragments.length > 1) report(diagnostic('fragments-joined', span, { fragments: fragments.length }))
      reportAgain(draft, report)
    }
    return { drafts: state.drafts, foreign: state.foreign }
  }
}

function newState(): State {
  return {
    drafts: [],
    titles: new Set(),
    caption: new CaptionReader(),
    last: 'none',
    words: [],
    foreign: 0,
  }
}

/** Whether rows are of the vertical form or the long list, which name the levels of indicators in a header. */
function isForm(rows: readonly Row[]): boolean {
  return rows.slice(0, 40).some(({ levels }) => levels)
}

/** All rows as they stand: what looks like a header within a form is a label of it. */
function wholeOf(rows: readonly Row[]): Stretch {
  return { lines: [], captions: [], header: null, headerRows: [], rows }
}

function take(state: State, stretch: Stretch, width: number, report: Report): void {
  for (const line of stretch.lines) state.caption.add(readLine(line))
  if (stretch.rows.length === 0 && stretch.header === null) return
  const open = state.drafts.at(-1)
  const kind = kindOf(stretch, width, state, open)
  if (kind === 'word') {
    state.words.push(stretch)
    return
  }
  const words = state.words
  state.words = []
  if (kind !== 'ours') {
    leave(state, words, report)
    // A stamp between the captions of a table and its header leaves them to it.
    if (stretch.header !== null || stretch.rows.length > 1) state.caption = new CaptionReader()
    state.last = 'foreign'
    if (kind === 'foreign') passOver(state, [stretch], report)
    else {
      state.foreign++
      reportLayout(stretch, report)
    }
    return
  }
  const caption = state.caption.take()
  const parted = state.last === 'foreign'
  state.caption = new CaptionReader()
  state.last = 'ours'
  const rows: Row[] = []
  for (const row of stretch.rows) {
    if (isIndexRow(row)) report(diagnostic('row-skipped', row.span, { text: wordsOf(row) }))
    else rows.push(row)
  }
  // A header whose words are none of ours is a row of data that a converter took for one.
  const { header } = stretch
  const swallowed = header !== null && !isKnown(header)
  const year = caption.year ?? open?.year ?? null
  const fragment: Fragment = swallowed
    ? { header: null, width, rows: allRows({ ...stretch, rows }) }
    : { header: header && { ...header, roles: rolesOfYear(header.roles, header.dated, year) }, width, rows }
  const span = spanOver(allRows(stretch))
  if (open !== undefined && !startsAnew(open, fragment, caption, state.titles, parted)) {
    open.agency ??= caption.agency
    open.amountUnit ??= caption.amountUnit
    const { title, agency } = caption
    if (title !== null && agency !== null && isWhole(caption, fragment) && !caption.continued)
      open.again ??= { before: open.fragments.length, title, agency, span }
    addWords(open, words)
    open.fragments.push(fragment)
    open.span = joined(open.span, span)
  } else {
    leave(state, words, report)
    const { title, agency, amountUnit } = caption
    state.drafts.push({
      title,
      agency,
      amountUnit,
      year: caption.year,
      fragments: [fragment],
      again: null,
      span,
    })
    state.titles = new Set()
  }
  for (const title of caption.titles) state.titles.add(title)
}

/** Single words below a table: of it where its last text is not at its end, though nothing of it follows. */
function leave(state: State, words: readonly Stretch[], report: Report): void {
  const open = state.drafts.at(-1)
  if (open !== undefined && words.length > 0 && isCut(open)) addWords(open, words)
  else passOver(state, words, report)
}

function addWords(open: Draft, words: readonly Stretch[]): void {
  for (const word of words) {
    open.fragments.push({ header: null, width: 1, rows: allRows(word) })
    open.span = joined(open.span, spanOver(allRows(word)))
  }
}

/** Whether a text of the last row goes on: a page break went through it. */
function isCut({ fragments }: Draft): boolean {
  const { rows } = fragments[fragments.length - 1] as Fragment
  return rows
    .slice(-1)
    .some(({ cells }) =>
      cells.some(
        ({ content, text }) => (content === 'long' || content === 'indicators') && isUnfinished(text.value),
      ),
    )
}

/** Passes over tables of other kinds. */
function passOver(state: State, stretches: readonly Stretch[], report: Report): void {
  for (const stretch of stretches) {
    const header = stretch.header?.text ?? wordsOf(stretch.rows[0] as Row)
    report(diagnostic('table-skipped', spanOver(allRows(stretch)), { header }))
    state.foreign++
  }
}

/** The rows of a stretch, those of its header first. */
function allRows({ headerRows, rows }: Stretch): Row[] {
  return [...headerRows, ...rows]
}

/** Whether the header names a column of ours. */
function isKnown({ roles }: Header): boolean {
  return roles.some((role) => role !== null && role !== 'unread')
}

function kindOf(
  stretch: Stretch,
  width: number,
  state: State,
  open: Draft | undefined,
): 'ours' | 'levels' | 'word' | 'foreign' {
  const { header, rows } = stretch
  const { foreign: foreignTitle, titled } = state.caption
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
  if (state.last !== 'ours') return 'foreign'
  const all = allRows(stretch)
  const [first] = open.fragments
  const own = widthOf(first.rows)
  const expected = Math.max(first.header?.roles.length ?? 0, own)
  // No more arguments than a call bears: there may be a hundred thousand rows.
  const most = all.reduce((width, row) => Math.max(width, writtenWidth(row)), 0)
  if (most > expected + 2) return 'foreign'
  // Blanks at the ends of rows may be lost.
  const least = signs.amount ? Math.min(own - 4, shortest) : own - 4
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

function widthOf(rows: readonly Row[]): number {
  let width = 0
  for (const { cells } of rows) {
    let own = cells.length
    // A span that reaches too far is no wider for that.
    while (own > width && cells[own - 1]?.covered === 'left') own--
    if (own > width) width = own
  }
  return width
}

/**
 * Whether a fragment is the first of another table: its captions say so, or it has a 合计 row of its own. `parted`: a table of
 * another kind stands before it.
 */
function startsAnew(
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
  if (total && !closes) return fragment.header !== null || caption.titles.length > 0 || hasTotal(open)
  // A whole caption is of another table where this one has none or a table of another kind stands between, unless the sums of
  // this one are still to be reached; else it stands at the top of each page.
  const running = open.agency !== null && titles.size > 0 && !parted
  return !running && isWhole(caption, fragment) && isComplete(open.fragments.flatMap(({ rows }) => rows))
}

/** Whether a caption and a header stand above a part as above a table. */
function isWhole({ agency, titles }: Caption, { header }: Fragment): boolean {
  return agency !== null && titles.length > 0 && header !== null
}

/** The caption of a table at the top of a page may begin another of the same, if no sum bears out that this one goes on. */
function reportAgain({ fragments, again }: Draft, report: Report): void {
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

function reportLayout(stretch: Stretch, report: Report): void {
  const all = allRows(stretch)
  const first = all[0]
  const long = first?.levels === true
  const text = all.map(wordsOf).join('\n')
  report(diagnostic('layout-unsupported', spanOver(all), { layout: long ? 'long-list' : 'vertical', text }))
}

/** What is written in a row. */
function wordsOf({ cells }: Row): string {
  const words: string[] = []
  for (const { text, content, covered } of cells) {
    if (content !== 'blank' && covered === 'no') words.push(text.value)
  }
  return words.join(' | ')
}

/** From the first row to the last. */
export function spanOver(rows: readonly Row[]): Span | null {
  let span: Span | null = null
  for (const row of rows) span = joined(span, row.span)
  return span
}

function joined(left: Span | null, right: Span | null): Span | null {
  if (left === null || right === null) return left ?? right
  return { start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) }
}
