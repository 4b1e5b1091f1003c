import { type Decimal, decimal } from '../amount/decimal.js'
import type { ParseOptions } from '../model/parse-options.js'
import type { Span } from '../model/span.js'
import type { AmountUnit, Funding } from '../model/table.js'
import { quote, unquote, wholeQuoted } from '../source/quote.js'
import type { SourceText } from '../source/text.js'
import type { Block, TableBlock, TableRow } from '../table/block.js'
import {
  agencyLabel,
  nameless,
  quotedHeader,
  secret,
  totalName,
  unfunded,
  unitLine,
} from '../terms/standard.js'
import type { Sheet, SheetDepartment, SheetProject } from './sheet.js'
import { unitSpellings } from './text/line-words.js'

/** Whether a table says that its texts are quoted: its first cell is. */
export function isQuoted(block: Block): block is TableBlock {
  return block.kind === 'table' && (block.rows[0]?.cells[0]?.text.value.startsWith(quote) ?? false)
}

/**
 * Reads a table whose texts are quoted, by its words and never by what it looks like; `null` where it is not as the
 * writers set it, since somebody changed it by hand.
 *
 *     | ⁣资金使用单位⁣ | 项目名称 | 总计 | …
 *     | 合计 | | 3.00 | …
 *     | ⁣市水务局⁣ | | 3.00 | …                  a department
 *     | ⁣市水务局⁣ | ⁣合计⁣（涉密） | 3.00 | …      a project of the name 合计, withheld
 */
export function readQuoted(block: TableBlock, caption: QuotedCaption, options: ParseOptions): Sheet | null {
  const [header, ...rows] = block.rows
  if (header === undefined || !isHeader(header)) return null
  let total: Funding | null = null
  let decimals = 0
  const departments: OpenDepartment[] = []
  for (const [index, row] of rows.entries()) {
    const read = rowOf(row)
    if (read === null) return null
    const { name, project, amounts, goal, indicators } = read
    decimals = Math.max(decimals, amounts.decimals)
    if (project !== null) {
      const own = projectOf(project, amounts.funding, goal, indicators, row)
      const last = departments.at(-1)
      // A department without a row of its own is named by its projects alone.
      const open = last?.label === name.value ? last : departmentOf(name, null, null)
      if (own === null || open === null) return null
      if (open !== last) departments.push(open)
      open.projects.push(own)
      continue
    }
    if (goal.value !== '' || indicators.value !== '') return null
    if (name.value === totalName) {
      if (index > 0) return null
      total = amounts.funding
      continue
    }
    const department = departmentOf(name, amounts.funding, row.span)
    if (department === null) return null
    departments.push(department)
  }
  return {
    title: caption.title,
    agency: caption.agency,
    fiscalYear: caption.year ?? options.fiscalYear ?? null,
    amountUnit: caption.amountUnit ?? options.amountUnit ?? null,
    decimals: caption.decimals ?? decimals,
    total,
    departments,
    span: block.span,
  }
}

function isHeader({ cells }: TableRow): boolean {
  return (
    cells.length === quotedHeader.length &&
    quotedHeader.every((word, at) => {
      const value = cells[at]?.text.value
      return value === (at === 0 ? quote + word + quote : word)
    })
  )
}

/** What the lines above a table whose texts are quoted say. */
export interface QuotedCaption {
  title: string | null
  agency: string | null
  year: number | null
  amountUnit: AmountUnit | null
  decimals: number | null
}

/** The caption of a table above which nothing stands. */
export function newCaption(): QuotedCaption {
  return { title: null, agency: null, year: null, amountUnit: null, decimals: null }
}

/** Reads a line above a table into its caption; other lines may stand among those that say something. */
export function readCaptionLine(line: SourceText, caption: QuotedCaption): void {
  const { value } = line
  const read = value.includes(quote) ? unquote(line) : null
  const text = read?.texts[0]?.value ?? null
  if (read?.shape === quote) caption.title = text
  else if (read?.shape === agencyLabel + quote) caption.agency = text
  const year = /^（([-+.\de]{1,32})年度）$/.exec(value)
  if (year !== null) caption.year = Number(year[1])
  const decimals = /^（金额保留(\d{1,16})位小数）$/.exec(value)
  if (decimals !== null) caption.decimals = Number(decimals[1])
  caption.amountUnit = unitSpellings.find((unit) => value === unitLine(unit)) ?? caption.amountUnit
}

interface QuotedRow {
  readonly name: SourceText
  readonly project: SourceText | null
  readonly amounts: Amounts
  readonly goal: SourceText
  readonly indicators: SourceText
}

function rowOf({ cells }: TableRow): QuotedRow | null {
  if (cells.length !== quotedHeader.length) return null
  if (cells.some(({ rowSpan, colSpan }) => rowSpan > 1 || colSpan > 1)) return null
  const texts = cells.map(({ text }) => text)
  const [name, project] = texts as [SourceText, SourceText]
  const [goal, indicators] = texts.slice(-2) as [SourceText, SourceText]
  const amounts = amountsOf(texts.slice(2, -2))
  if (amounts === null) return null
  return { name, project: project.value === '' ? null : project, amounts, goal, indicators }
}

interface Amounts {
  readonly funding: Funding
  /** The most decimals printed. */
  readonly decimals: number
}

const figure: RegExp = /^-?\d{1,3}(?:,\d{3})*(?:\.(\d+))?$/

function amountsOf(cells: readonly SourceText[]): Amounts | null {
  let decimals = 0
  const values: (Decimal | null)[] = []
  for (const { value } of cells) {
    const printed = value === '' ? null : figure.exec(value)
    if (printed === null) {
      if (value !== '') return null
      values.push(null)
      continue
    }
    decimals = Math.max(decimals, printed[1]?.length ?? 0)
    values.push(decimal(value.replaceAll(',', '')))
  }
  const [total = null, fiscalAppropriation = null, specialAccount = null, other = null] = values
  return { funding: { total, fiscalAppropriation, specialAccount, other }, decimals }
}

/** A department to which projects are still added. */
interface OpenDepartment extends SheetDepartment {
  /** Its name as it is written, which its projects repeat. */
  readonly label: string
  readonly projects: SheetProject[]
}

function departmentOf(cell: SourceText, funding: Funding | null, span: Span | null): OpenDepartment | null {
  const bare = cell.value.endsWith(unfunded)
  const label = bare ? cell.value.slice(0, -unfunded.length) : cell.value
  if (bare && (funding === null || Object.values(funding).some((amount) => amount !== null))) return null
  const open = { funding: bare ? null : funding, label, projects: [], span }
  if (label === nameless) return { ...open, name: null }
  const read = unquote(cell)
  if (read === null || read.shape !== (bare ? quote + unfunded : quote)) return null
  return { ...open, name: (read.texts[0] as SourceText).value }
}

function projectOf(
  cell: SourceText,
  funding: Funding,
  goal: SourceText,
  indicators: SourceText,
  { span }: TableRow,
): SheetProject | null {
  const read = unquote(cell)
  const withheld = read?.shape === quote + secret
  const name = withheld || read?.shape === quote ? read.texts[0]?.value : undefined
  const promised = goal.value === '' ? null : wholeQuoted(goal)
  if (name === undefined || (promised === null && goal.value !== '')) return null
  return { name, funding, goal: promised?.value ?? null, withheld, indicators, span }
}
