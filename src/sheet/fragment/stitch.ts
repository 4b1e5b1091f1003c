import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import { type SourceText, spanOf } from '../../source/text.js'
import type { Block, TableRow } from '../../table/block.js'
import { type Row, rowsOf } from '../row.js'
import { CaptionReader } from '../text/caption.js'
import { isSilent, type LineReading, readLine } from '../text/line.js'
import { isHeading, isNote, isPageNote, isStamp } from '../text/note.js'
import { isUnfinished } from '../text/unfinished.js'
import { type Draft, spanOver } from './draft.js'
import { isForm, kindOf } from './kind.js'
import { isCut, restOf, rowOfLine, stopsAtComma } from './line-continuation.js'
import { reportRepeatedCaption, startsNewTable } from './new-table.js'
import { addWords, draftOf, fragmentOf, join, wholeOf, wordsOf } from './part.js'
import { withoutSpreadsheetLabels } from './spreadsheet-labels.js'
import { allRows, type Stretch, stretchesOf } from './stretch.js'

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
  /** Where the line ends that was the last to go on with the open table; else -1. */
  loose: number
  /** Whether but numbers of pages stand between the open table and what is read. */
  near: boolean
  /** Lines below the open table that say nothing of one: of no account, unless the table goes on below them. */
  passed: SourceText[]
  /** The rows of captions since the last table. */
  captions: { readonly row: Row; readonly reading: LineReading }[]
  /** The first of them, if it stands right below. */
  below: SourceText | null
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
      const { text } = block
      const open = state.last === 'ours' ? state.drafts.at(-1) : undefined
      const rest = open && restOf(open, text, state.near, state.loose)
      if (rest === undefined) readOutsideLine(state, text)
      else addWords(open as Draft, [wholeOf([rest])])
      state.loose = rest?.span?.end ?? -1
      state.near &&= rest !== undefined || isPageNote(text.value)
      return
    }
    state.loose = -1
    const rows = withoutSpreadsheetLabels(rowsOf(block), report)
    const width = (block.rows[0] as TableRow).cells.length
    for (const stretch of isForm(rows) ? [wholeOf(rows)] : stretchesOf(rows))
      take(state, stretch, width, report)
    const draft = state.drafts.at(-1)
    if (
      width === 1 ||
      block.undelimited !== true ||
      draft === undefined ||
      state.last !== 'ours' ||
      draft.undelimited
    )
      return
    draft.undelimited = true
    report(
      diagnostic('delimiter-mismatch', (block.rows[0] as TableRow).span, { header: width, delimiter: 0 }),
    )
  }

  /** What came of the blocks so far; starts anew. */
  finish(): Stitched {
    const { state, report } = this
    this.state = newState()
    reportCutText(state, report)
    leave(state, state.words, report)
    // Below the last table the unit may stand as well as above it.
    const above = state.last === 'ours' ? state.drafts.at(-1) : undefined
    if (above !== undefined) {
      above.unitBelow = state.caption.take().amountUnit
      reportCaptions(state, { agency: above.agency, title: null }, report)
    }
    for (const draft of state.drafts) {
      const { fragments, span } = draft
      if (fragments.length > 1) report(diagnostic('fragments-joined', span, { fragments: fragments.length }))
      reportRepeatedCaption(draft, report)
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
    loose: -1,
    near: false,
    passed: [],
    captions: [],
    below: null,
    foreign: 0,
  }
}

/** Reads a line that is no part of a table. */
function readOutsideLine(state: State, text: SourceText): void {
  const { value } = text
  const reading = readLine(value)
  state.caption.add(reading)
  const running =
    isPageNote(value) || isNote(value) || isStamp(value) || (isHeading(value) && isUnfinished(value))
  // What may be a title is a running head.
  if (state.last !== 'ours' || running || !isSilent(reading)) return
  state.passed.push(text)
  if (state.near) state.below = text
}

/** Tells of the lines within a table; a sentence among them is hardly a running head. */
function reportPassedLines({ passed }: State, report: Report): void {
  for (const text of passed) {
    const code = isUnfinished(text.value) ? 'row-skipped' : 'cell-unread'
    report(diagnostic(code, spanOf(text), { text: text.value }))
  }
}

/** Tells of rows of captions that say more than labels do, or name another agency than that of the table: 注：1.单位：万元 2.含结转资金. */
function reportCaptions(
  state: State,
  { agency, title }: Pick<Draft, 'agency' | 'title'>,
  report: Report,
): void {
  for (const { row, reading } of state.captions) {
    const { rest } = reading
    if ((rest === '' || rest === title) && (reading.agency ?? agency) === agency) continue
    report(diagnostic('row-skipped', row.span, { text: wordsOf(row) }))
  }
  state.captions = []
}

/** Tells of the line right below a table whose last text is not at its end; behind a comma it goes on with that. */
function reportCutText(state: State, report: Report): void {
  const open = state.drafts.at(-1)
  const { below } = state
  if (below === null || open === undefined || !isCut(open)) return
  if (stopsAtComma(open)) addWords(open, [wholeOf([rowOfLine(below)])])
  else report(diagnostic('row-skipped', spanOf(below), { text: below.value }))
}

function take(state: State, stretch: Stretch, width: number, report: Report): void {
  for (const [index, line] of stretch.lines.entries()) {
    const reading = readLine(line)
    state.caption.add(reading)
    state.captions.push({ row: stretch.captions[index] as Row, reading })
  }
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
    reportCutText(state, report)
    state.passed = []
    state.captions = []
    state.below = null
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
  reportCaptions(state, caption, report)
  const parted = state.last === 'foreign'
  state.caption = new CaptionReader()
  state.last = 'ours'
  state.near = true
  const levels = open?.fragments.at(-1)?.parted ?? null
  const fragment = fragmentOf(stretch, width, caption.year ?? open?.year ?? null, levels, report)
  const span = spanOver(allRows(stretch))
  if (open !== undefined && !startsNewTable(open, fragment, caption, state.titles, parted)) {
    reportPassedLines(state, report)
    join(open, fragment, caption, words, span)
  } else {
    reportCutText(state, report)
    leave(state, words, report)
    state.drafts.push(draftOf(fragment, caption, span))
    state.titles = new Set()
  }
  state.passed = []
  state.below = null
  for (const title of caption.titles) state.titles.add(title)
}

/** Single words below a table: of it where its last text is not at its end, though nothing of it follows. */
function leave(state: State, words: readonly Stretch[], report: Report): void {
  const open = state.drafts.at(-1)
  if (open !== undefined && words.length > 0 && isCut(open)) addWords(open, words)
  else passOver(state, words, report)
}

/** Passes over tables of other kinds. */
function passOver(state: State, stretches: readonly Stretch[], report: Report): void {
  for (const stretch of stretches) {
    const header = stretch.header?.text ?? wordsOf(stretch.rows[0] as Row)
    report(diagnostic('table-skipped', spanOver(allRows(stretch)), { header }))
    state.foreign++
  }
}

function reportLayout(stretch: Stretch, report: Report): void {
  const all = allRows(stretch)
  // The header of a long list may have a second row.
  const long = all.slice(0, 2).some(({ levels }) => levels)
  const text = all.map(wordsOf).join('\n')
  report(diagnostic('layout-unsupported', spanOver(all), { layout: long ? 'long-list' : 'vertical', text }))
}
