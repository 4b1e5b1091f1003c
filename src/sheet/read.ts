import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import type { ParseOptions } from '../model/parse-options.js'
import type { Span } from '../model/span.js'
import type { AmountUnit } from '../model/table.js'
import { spanOf } from '../source/text.js'
import type { Block } from '../table/block.js'
import { fundingColumns } from '../terms/funds.js'
import { layoutOf } from './column/layout.js'
import { amountIn, fundingOf, type Money } from './column/money.js'
import { placeRows } from './column/place-rows.js'
import { resolveColumns } from './column/resolve.js'
import type { Footing } from './column/shares.js'
import { amountsOf, type Books } from './entry/amounts.js'
import { reportGroups } from './entry/column-guesses.js'
import { byColumn, departmentsByStructure, reportNameless } from './entry/departments.js'
import { withoutDuplicates } from './entry/duplicate-rows.js'
import { entriesOf } from './entry/entries.js'
import type { Entry } from './entry/entry.js'
import { type Grouped, type Plan, planOf } from './entry/plan.js'
import { readProject, reportJoins } from './entry/project.js'
import { fundHeadings, reportSubtotals } from './entry/subtotals.js'
import { reportTexts, reportUnread } from './entry/unread.js'
import type { Draft } from './fragment/draft.js'
import { Stitcher } from './fragment/stitch.js'
import { unitOfHeaders, withUnits } from './fragment/unit-in-header.js'
import { isPassedOver } from './passed-over.js'
import { isQuoted, newCaption, readCaptionLine, readQuoted } from './quoted.js'
import type { Cell } from './row.js'
import type { Sheet } from './sheet.js'

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
  const stated = draft.amountUnit ?? unitOfHeaders(draft) ?? draft.unitBelow ?? options.amountUnit ?? null
  const read = readEntries(draft, stated, report)
  const { unit, decimals, byEntry } = amountsOf(read, stated)
  const all = [...byEntry.values()]
  const moneyOf = (entry: Entry): Money => byEntry.get(entry) as Money
  const books: Books = { moneyOf, decimals, report }
  const entries = withoutDuplicates(read, books)
  const plan = planOf(entries)
  fundHeadings(plan, byEntry, decimals)
  const grouped = plan.byColumn
    ? byColumn(plan.rows, books)
    : departmentsByStructure(plan.rows, plan.total, books)
  const resolved = resolveColumns(footingsOf(plan.total, grouped, books), all, decimals)
  // Which columns a sum's amounts are of is of no account where it is not in the model.
  const sums = new Set(plan.subtotals.map(({ entry }) => entry))
  const counted = entries.filter((entry) => !sums.has(entry))
  reportGroups(counted, resolved, books)
  reportSubtotals(plan, grouped, books)
  for (const { head } of grouped) {
    if (head === null) continue
    reportJoins(head, report)
    reportTexts(head, report)
  }
  reportNameless(grouped, books)
  reportTotals(plan, books)
  const fund = (entry: Entry) => fundingOf(moneyOf(entry), resolved.tied.has(moneyOf(entry).group), report)
  return {
    title: draft.title,
    agency: draft.agency,
    fiscalYear: draft.year ?? options.fiscalYear ?? null,
    amountUnit: unit,
    decimals,
    total: plan.total === null ? null : fund(plan.total),
    departments: grouped.map(({ head, name, projects }) => ({
      name: name ?? draft.agency,
      funding: head === null ? null : fund(head),
      projects: projects.map((entry) => readProject(entry, fund(entry), report)),
      span: head?.span ?? null,
    })),
    span: draft.span,
  }
}

/** The rows of a table as they were before page breaks. */
function readEntries(draft: Draft, stated: AmountUnit | null, report: Report): Entry[] {
  const layout = layoutOf(draft.fragments)
  if (layout.guessed) report(diagnostic('header-guessed', draft.span, { columns: layout.roles.length }))
  const fragments = withUnits(draft.fragments, stated).map((part) => ({
    ...part,
    rows: part.rows.filter((row) => !isPassedOver(row, report)),
  }))
  reportRepeatedHeaders(draft, report)
  const entries = entriesOf(placeRows(fragments, layout), report)
  reportCells(entries, report)
  return entries
}

function reportRepeatedHeaders(draft: Draft, report: Report): void {
  let seen = false
  for (const { header } of draft.fragments) {
    if (header === null) continue
    if (seen) report(diagnostic('header-repeated', header.span, { header: header.text }))
    seen = true
  }
}

function footingsOf(total: Entry | null, groups: readonly Grouped[], { moneyOf }: Books): Footing[] {
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

/** What of the 合计 rows is not in the model. */
function reportTotals({ total, repeated }: Plan, { moneyOf, report }: Books): void {
  if (total === null) return
  reportTexts(total, report)
  for (const entry of repeated) reportRepeated(entry, moneyOf(entry), moneyOf(total), report)
}

/** A second 合计 row says nothing new where its amounts are those of the first. */
function reportRepeated(entry: Entry, own: Money, first: Money, report: Report): void {
  reportTexts(entry, report)
  const same = fundingColumns.every((column) => amountIn(own, column) === amountIn(first, column))
  if (same) report(diagnostic('row-skipped', entry.span, { text: entry.name.value }))
  else reportUnread([entry.funding.name, ...own.cells], report)
}

/** Cells that found no column, and those of columns that the model does not have. */
function reportCells(entries: readonly Entry[], report: Report): void {
  const numbers: string[] = []
  const columns = new Map<string, Cell[]>()
  let span: Span | null = null
  for (const { rows } of entries) {
    for (const { unread, number } of rows) {
      for (const { cell, column } of unread) {
        const cells = columns.get(column)
        if (column === '') reportUnread([cell], report)
        else if (cells === undefined) columns.set(column, [cell])
        else cells.push(cell)
      }
      if (number.content === 'blank') continue
      span ??= spanOf(number.text)
      numbers.push(number.text.value)
    }
  }
  for (const [column, cells] of columns) {
    const text = cells.map((cell) => cell.text.value).join(' | ')
    report(diagnostic('column-unread', spanOf((cells[0] as Cell).text), { text, column }))
  }
  if (numbers.length > 0) report(diagnostic('column-skipped', span, { text: numbers.join(' ') }))
}
