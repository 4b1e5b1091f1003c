import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import type { ParseOptions } from '../model/options.js'
import type { Span } from '../model/span.js'
import { closeGaps } from '../source/gaps.js'
import { joinTexts, spanOf, unplaced } from '../source/text.js'
import type { Block } from '../table/block.js'
import { columnNames, fundingColumns } from '../terms/funds.js'
import { isWithheld } from '../terms/withheld.js'
import type { Group } from './column/group.js'
import { layoutOf } from './column/layout.js'
import {
  amountAt,
  amountIn,
  closeAmounts,
  columnsAt,
  columnsOf,
  commonDecimals,
  decimalsOf,
  fundingOf,
  type Money,
  totalOf,
  unitsOfCells,
} from './column/money.js'
import { placeRows } from './column/place.js'
import { type Footing, type Resolved, resolveColumns } from './column/resolve.js'
import { entriesOf } from './entry/entries.js'
import type { Entry } from './entry/entry.js'
import { departmentsByColumn, type Grouped, planOf } from './entry/plan.js'
import { type Structure, structureOf } from './entry/structure.js'
import { type Draft, Stitcher } from './fragment/stitch.js'
import { isFundingColumn } from './header/role.js'
import { isQuoted, newCaption, readCaptionLine, readQuoted } from './quoted.js'
import type { Cell, Row } from './row.js'
import type { Sheet, SheetDepartment, SheetProject } from './sheet.js'
import { isEmptyNote, isNote, isPageNote, isStamp } from './text/line.js'
import { unitSpellings } from './text/line-words.js'

/** What the sheets of a source came to. */
export interface SheetsRead {
  readonly sheets: readonly Sheet[]
  /** Tables of other kinds that were passed over. */
  readonly foreign: number
}

/** Reads the tables of performance targets among the blocks of a document, of which none is kept. */
export function readSheets(blocks: Iterable<Block>, options: ParseOptions, report: Report): SheetsRead {
  const sheets: Sheet[] = []
  let foreign = 0
  const stitcher = new Stitcher(report)
  const finish = (): void => {
    const stitched = stitcher.finish()
    for (const draft of stitched.drafts) sheets.push(readSheet(draft, options, report))
    foreign += stitched.foreign
  }
  let caption = newCaption()
  for (const block of blocks) {
    if (block.kind === 'line') readCaptionLine(block.text, caption)
    const quoted = isQuoted(block) ? readQuoted(block, caption, options) : null
    if (block.kind === 'table') caption = newCaption()
    if (quoted === null) stitcher.add(block)
    else {
      finish()
      sheets.push(quoted)
    }
  }
  finish()
  return { sheets, foreign }
}

function readSheet(draft: Draft, options: ParseOptions, report: Report): Sheet {
  const layout = layoutOf(draft.fragments)
  if (layout.guessed) report(diagnostic('header-guessed', draft.span, { columns: layout.roles.length }))
  const fragments = draft.fragments.map((fragment) => ({
    ...fragment,
    rows: fragment.rows.filter((row) => !isPassedOver(row, report)),
  }))
  reportRepeatedHeaders(draft, report)
  const placed = placeRows(fragments, layout)
  const entries = entriesOf(placed, ({ number, goal, indicators, unread }) => {
    reportUnread([number, goal, indicators, ...unread], report)
  })
  reportCells(entries, report)
  const plan = planOf(entries)
  const stated = draft.amountUnit ?? unitOfHeaders(draft) ?? options.amountUnit
  const units = stated === undefined ? unitsOfCells(entries.map(({ funding }) => funding)) : [stated]
  const amountUnit = units[0] ?? null
  const money = new Map<Entry, Money>()
  for (const entry of entries) {
    const { money: cells, group } = entry.funding
    money.set(entry, { cells, group, unit: amountUnit, mixed: units.length > 1 })
  }
  const common = commonDecimals([...money.values()])
  if (common !== null && common > 0) {
    for (const [entry, own] of money) {
      if (own.cells.some(({ amount }) => amount.kind === 'several'))
        money.set(entry, { ...own, cells: closeAmounts(own.cells, common) })
    }
  }
  const moneyOf = (entry: Entry): Money => money.get(entry) as Money
  const all = [...money.values()]
  const decimals = decimalsOf(all)
  const grouped = plan.byColumn
    ? byColumn(plan.rows, moneyOf, report)
    : departmentsByStructure(plan.rows, plan.total, moneyOf, decimals, report)
  const resolved = resolveColumns(footingsOf(plan.total, grouped, moneyOf), all, decimals)
  reportGroups(entries, moneyOf, resolved, report)
  for (const { head } of grouped) if (head !== null) reportTexts(head, report)
  reportNameless(grouped, moneyOf, report)
  if (plan.total !== null) {
    reportTexts(plan.total, report)
    for (const entry of plan.repeated) reportRepeated(entry, moneyOf(entry), moneyOf(plan.total), report)
  }
  const year = draft.year ?? options.fiscalYear ?? null
  const fund = (entry: Entry) => fundingOf(moneyOf(entry), resolved.tied.has(moneyOf(entry).group), report)
  const projectOf = (entry: Entry): SheetProject => readProject(entry, fund(entry), report)
  const total = plan.total === null ? null : fund(plan.total)
  const departments = grouped.map(({ head, name, projects }): SheetDepartment => {
    return {
      name: name ?? draft.agency,
      funding: head === null ? null : fund(head),
      projects: projects.map(projectOf),
      span: head?.span ?? null,
    }
  })
  return {
    title: draft.title,
    agency: draft.agency,
    fiscalYear: year,
    amountUnit,
    decimals,
    total,
    departments,
    span: draft.span,
  }
}

/** Notes, signatures, stamps and page numbers that stand in the table as rows. */
function isPassedOver(row: Row, report: Report): boolean {
  const { cells } = row
  const texts = new Set<string>()
  let text = ''
  let place = 0
  const from = isRunningNumber(cells[0]) && cells[1]?.content !== 'blank' ? 1 : 0
  for (const [column, cell] of cells.entries()) {
    if (column < from || cell.content === 'blank' || cell.covered !== 'no') continue
    const { value } = cell.text
    if (text === '') {
      text = value
      place = column - from
    } else if (value !== text && !isNote(value)) return false
    texts.add(value)
  }
  const numbered = /[\d０-９]/.test(text) && cells.length > from + 1 && place === 0
  const alone = place === 0 && (isEmptyNote(text) || isStamp(text))
  const passed = isNote(text) || alone || (numbered && isPageNote(text))
  if (passed) report(diagnostic('row-skipped', row.span, { text: [...texts].join(' | ') }))
  return passed
}

/** The number of a row, or of one in a data frame. */
function isRunningNumber(cell: Cell | undefined): boolean {
  return cell?.covered === 'no' && /^\d{1,4}$/.test(cell.text.value)
}

function reportRepeatedHeaders(draft: Draft, report: Report): void {
  let seen = false
  for (const { header } of draft.fragments) {
    if (header === null) continue
    if (seen) report(diagnostic('header-repeated', header.span, { header: header.text }))
    seen = true
  }
}

/** 财政拨款（万元）, 总计(单位：元). */
const unitInHeader = /[（(](?:单位[:：]?)?(?:人民币)?((?:百万|亿|万|千)?元)[)）]/

function unitOfHeaders(draft: Draft): Sheet['amountUnit'] {
  for (const { header } of draft.fragments) {
    if (header === null) continue
    const word = unitInHeader.exec(header.words)?.[1]
    const found = unitSpellings.find(([spelling]) => spelling === word)
    if (found !== undefined) return found[1]
  }
  return null
}

function byColumn(
  rows: readonly Entry[],
  moneyOf: (entry: Entry) => Money,
  report: Report,
): readonly Grouped[] {
  const groups = departmentsByColumn(rows)
  const isBare = (entry: Entry): boolean => Number.isNaN(totalOf(moneyOf(entry)))
  for (const { projects } of groups) {
    for (const project of projects) {
      const { goal, indicators, name, span } = project
      if (goal.length > 0 || indicators.value !== '' || !isBare(project)) continue
      report(diagnostic('project-guessed', span, { name: name.value }))
    }
  }
  const bare = groups.flatMap(({ head }) => (head !== null && isBare(head) ? [head] : []))
  // Where all heads are such, it is how the table is set; one among others may be a stamp.
  if (bare.length === groups.length) return groups
  for (const { department, span } of bare) {
    report(diagnostic('department-guessed', span, { name: department.value }))
  }
  return groups
}

function departmentsByStructure(
  rows: readonly Entry[],
  total: Entry | null,
  moneyOf: (entry: Entry) => Money,
  decimals: number,
  report: Report,
): Grouped[] {
  const standings = rows.map((entry) => ({
    name: entry.name.value,
    amount: totalOf(moneyOf(entry)),
    promises: entry.goal.length > 0 || entry.indicators.value !== '',
  }))
  const whole = total === null ? Number.NaN : totalOf(moneyOf(total))
  const structure = structureOf(standings, whole, decimals)
  const groups: Grouped[] = []
  for (const [index, entry] of rows.entries()) {
    if (structure.parts[index] === 'sum') {
      reportTexts(entry, report)
      const facts = { name: entry.name.value, amounts: printed(moneyOf(entry)) }
      report(diagnostic('sum-skipped', entry.span, facts))
      continue
    }
    if (structure.parts[index] === 'department') {
      groups.push({ head: entry, name: entry.name.value, projects: [] })
      continue
    }
    const group = groups.at(-1)
    if (group === undefined) groups.push({ head: null, name: null, projects: [entry] })
    else group.projects.push(entry)
  }
  reportGuesses(rows, structure, report)
  return groups
}

/** The amounts of a row as they stand. */
function printed({ cells }: Money): string {
  const texts = cells.map(({ text }) => text.value)
  return texts.filter((text) => text !== '').join(' | ')
}

function reportNameless(groups: readonly Grouped[], moneyOf: (entry: Entry) => Money, report: Report): void {
  for (const { head, name, projects } of groups) {
    for (const entry of head !== null && name === '' ? [head, ...projects] : projects) {
      if (entry.name.value !== '') continue
      report(diagnostic('name-missing', entry.span, { amounts: printed(moneyOf(entry)) }))
    }
  }
}

/** A row of sums has no goal and no indicators; what stands there all the same is not in the model. */
function reportTexts(entry: Entry, report: Report): void {
  for (const { goal, indicators } of entry.rows) reportUnread([goal, indicators], report)
}

/** A second 合计 row says nothing new where its amounts are those of the first. */
function reportRepeated(entry: Entry, own: Money, first: Money, report: Report): void {
  reportTexts(entry, report)
  const same = fundingColumns.every((column) => amountIn(own, column) === amountIn(first, column))
  if (same) report(diagnostic('row-skipped', entry.span, { text: entry.name.value }))
  else reportUnread([entry.funding.name, ...own.cells], report)
}

function reportGuesses(rows: readonly Entry[], { parts, guessed }: Structure, report: Report): void {
  for (const index of guessed) {
    const entry = rows[index] as Entry
    const code = parts[index] === 'department' ? 'department-guessed' : 'project-guessed'
    report(diagnostic(code, entry.span, { name: entry.name.value }))
  }
}

function footingsOf(
  total: Entry | null,
  groups: readonly Grouped[],
  moneyOf: (entry: Entry) => Money,
): Footing[] {
  const footings: Footing[] = []
  for (const { head, projects } of groups) {
    if (head !== null && projects.length > 0) {
      footings.push({ stated: moneyOf(head), parts: projects.map(moneyOf) })
    }
  }
  if (total !== null) {
    const parts = groups.flatMap(({ head, projects }) => (head === null ? projects : [head]))
    footings.push({ stated: moneyOf(total), parts: parts.map(moneyOf) })
  }
  return footings
}

function readProject(entry: Entry, funding: SheetProject['funding'], report: Report): SheetProject {
  const pieces = entry.goal.map((raw) => closeGaps(raw, { paragraphs: true }))
  const goal = pieces.length === 0 ? null : joinTexts(pieces, { cut: true }).value
  const name = entry.name.value
  if (entry.cut && entry.guessed.length === 0) report(diagnostic('row-joined', entry.span, { name }))
  else if (entry.merged) report(diagnostic('rows-merged', entry.span, { name, rows: entry.rows.length }))
  for (const text of entry.guessed) report(diagnostic('join-guessed', entry.span, { text, name }))
  for (const { goal, indicators } of entry.torn) {
    const [{ text }, column, others] =
      goal.content === 'blank' ? [indicators, '绩效指标', '绩效目标'] : [goal, '绩效目标', '绩效指标']
    report(diagnostic('column-guessed', spanOf(text), { text: text.value, column, others }))
  }
  const notice = closeGaps(goal === null ? entry.indicators : unplaced(goal)).value
  return { name, funding, goal, withheld: isWithheld(notice), indicators: entry.indicators, span: entry.span }
}

/** Cells that found no column, and those of columns that the model does not have. */
function reportCells(entries: readonly Entry[], report: Report): void {
  const numbers: string[] = []
  let span: Span | null = null
  for (const { rows } of entries) {
    for (const { unread, number } of rows) {
      reportUnread(unread, report)
      if (number.content === 'blank') continue
      span ??= spanOf(number.text)
      numbers.push(number.text.value)
    }
  }
  if (numbers.length > 0) report(diagnostic('column-skipped', span, { text: numbers.join(' ') }))
}

function reportUnread(cells: readonly Cell[], report: Report): void {
  for (const { text } of cells) {
    if (text.value !== '') report(diagnostic('cell-unread', spanOf(text), { text: text.value }))
  }
}

/** What was done about columns that are missing from some rows. */
function reportGroups(
  entries: readonly Entry[],
  moneyOf: (entry: Entry) => Money,
  { open, tied, doubted }: Resolved,
  report: Report,
): void {
  const seen = new Set<Group>()
  for (const entry of entries) {
    for (const { group, span } of entry.rows) {
      if (seen.has(group)) continue
      seen.add(group)
      const { found, layout } = group
      const expected = layout.length
      const blank = layout.filter(isFundingColumn).filter((column) => !columnsOf(group).includes(column))
      if (!group.fragment || blank.length === 0 || found >= expected) continue
      // Where some of the blank columns are there, it does not show which.
      const columns = blank
        .map((column) => columnNames[column])
        .join(blank.length > expected - found ? ' / ' : '、')
      report(diagnostic('column-lost', span, { columns, found, expected }))
    }
    const { group, cells } = moneyOf(entry)
    const doubtful = doubted.has(group)
    const possible = doubtful ? group.possible : open.get(group)
    if (possible === undefined) continue
    for (const [at, column] of columnsOf(group).entries()) {
      const others = columnsAt(possible, at)
      if (amountAt(moneyOf(entry), at) === null) continue
      // Between columns that are tied, there is no guess.
      if (tied.has(group) && columnsAt(group.readings, at).size > 1) continue
      others.delete(column)
      if (others.size === 0) continue
      const { text } = cells[at] as Cell
      const named = [...others].map((other) => columnNames[other]).join('、')
      const data = { text: text.value, column: columnNames[column], others: named }
      report(diagnostic('column-guessed', spanOf(text), data))
    }
  }
}
