import type { Span } from '../../model/span.js'
import { firstLevelOf } from '../../terms/levels/first.js'
import type { Row } from '../row.js'
import { type DatedColumn, datedOf } from './dated.js'
import { roleOf } from './header-role.js'
import { isFundingColumn, type Role } from './role.js'
import { spanlessRoles } from './spanless-header.js'
import { unwrapped } from './wrapped-header.js'

/** The header of a fragment. */
export interface Header {
  /** What each column holds; `null` where the header says nothing. */
  readonly roles: readonly (Role | null)[]
  /** Columns that have a year in their header and one role with others. */
  readonly dated: readonly DatedColumn[]
  /** What stands above each column as written, for sentences. */
  readonly titles: readonly string[]
  /** The words of its first row as written, for sentences. */
  readonly text: string
  /** The words of all its rows. */
  readonly words: string
  /** Rows that it takes. */
  readonly rows: number
  /** Whether it has the columns of the vertical form or the long list (一级指标 …). */
  readonly levels: boolean
  /** Its first row. */
  readonly span: Span | null
}

/** Whether a row is of header words: two columns or more are named, and no amount stands in it. */
export function isHeaderRow(row: Row): boolean {
  if (!isWords(row)) return false
  const roles = new Set<Role>()
  const words = new Set<string>()
  for (const { text, content, covered } of row.cells) {
    if (content === 'blank' || covered !== 'no') continue
    // Of the columns that part the indicators, one or several, the header has none to name: 产出指标 | 效益指标.
    if (firstLevelOf(text.value) === null) words.add(text.value)
    const role = roleOf(text.value)
    if (role !== null && role !== 'unread') roles.add(role)
  }
  return roles.size >= 2 && roles.size * 2 >= Math.min(words.size, 8)
}

/** Whether no amount and no sentence stands in a row. */
function isWords({ cells }: Row): boolean {
  return cells.every(({ content }) => content !== 'amount' && content !== 'long')
}

/** No header has more rows, also where each printed line of it is one. */
const mostHeaderRows = 6

/** The header that starts at a row, or `null` where that row is data. */
export function headerAt(rows: readonly Row[], from: number): Header | null {
  const first = rows[from] as Row
  if (!isHeaderRow(first) && !isForeignHeader(first) && !isUpperLine(first, rows[from + 1])) return null
  const taken = [first]
  let end = from + 1
  for (; end < rows.length && end - from < mostHeaderRows; end++) {
    const row = rows[end] as Row
    const whole = unwrapped(taken[taken.length - 1] as Row, row)
    if (whole !== null) taken[taken.length - 1] = whole
    else if (continuesHeader(rows[end - 1] as Row, row)) taken.push(row)
    else break
  }
  const [upper, second] = taken as [Row, Row?]
  const found = (second === undefined ? null : spanlessRoles(upper, second)) ?? columnRoles(taken)
  withoutFarther(found, taken)
  withoutBureau(found, taken)
  const roles: (Role | null)[] = []
  const seen = new Set<Role>()
  const again = new Set<Role>()
  for (const role of found) {
    const other = role !== null && role !== 'unread' && seen.has(role)
    if (other) again.add(role)
    roles.push(other ? 'unread' : role)
    if (role !== null) seen.add(role)
  }
  const fiscal = roles.indexOf('fiscalAppropriation')
  if (fiscal >= 0 && isPart(taken, roles, fiscal)) roles[fiscal] = 'unread'
  if (!seen.has('name') && seen.has('department')) {
    const units = found.flatMap((role, at) => (role === 'department' ? [at] : []))
    // 单位（项目）名称 beside 预算单位
    const name = units.find((at) => /项目(?!单位)/.test(titleOf(taken, at))) ?? units[0]
    const department = units.find((at) => at !== name)
    roles[name as number] = 'name'
    if (department !== undefined) roles[department] = 'department'
  }
  const words = taken.map(textOf).join(' | ')
  return {
    roles,
    dated: again.size === 0 ? [] : datedOf(taken, found, again),
    titles: roles.map((_, column) => titleOf(taken, column)),
    text: textOf(upper),
    words,
    rows: end - from,
    levels: taken.some(({ levels }) => levels),
    span: first.span,
  }
}

/** Whether a row is the upper line of a header's words, which are header words only with the lower: 其中：其 above 他资金. */
function isUpperLine(row: Row, below: Row | undefined): boolean {
  if (below === undefined || !isWords(row) || !isWords(below)) return false
  const whole = unwrapped(row, below)
  return whole !== null && isHeaderRow(whole)
}

/** Whose money it is, where columns part it so. */
const payer = /[本上省市区县]级|中央|转移支付/

/** Whether a column is but a part of 财政拨款: 一般公共预算 beside 政府性基金, 本级财力 beside 上级专项. */
function isPart(rows: readonly Row[], roles: readonly (Role | null)[], fiscal: number): boolean {
  if (holds(rows, '政府性基金') && !holds(rows, '财政')) return true
  return (
    payer.test(titleOf(rows, fiscal)) &&
    roles.some((role, at) => role === 'unread' && payer.test(titleOf(rows, at)))
  )
}

/** By what of several columns of a role that one is told which counts: what is promised for the year, the project itself. */
const nearer: readonly (readonly [Role, RegExp])[] = [
  ['goal', /年度|[当本]年/],
  ['indicators', /年度|[当本]年/],
  ['name', /[二三]级/],
  ['department', /^(?!.*(?:主管|归口|一级))/],
]

/** Leaves out the columns beside which a nearer one stands: 实施期总体目标 | 年度总体目标, 一级项目名称 | 二级项目名称. */
function withoutFarther(roles: (Role | null)[], rows: readonly Row[]): void {
  for (const [role, near] of nearer) {
    const own = roles.flatMap((each, at) => (each === role ? [at] : []))
    const farther = own.filter((at) => !near.test(titleOf(rows, at)))
    if (farther.length < own.length) for (const at of farther) roles[at] = 'unread'
  }
}

/** 主管部门 beside 项目名称（资金使用单位）, which has the departments: it is none of them. */
function withoutBureau(roles: (Role | null)[], rows: readonly Row[]): void {
  const at = roles.indexOf('department')
  if (/主管|归口|一级/.test(titleOf(rows, at)) && /使用单位/.test(titleOf(rows, roles.indexOf('name'))))
    roles[at] = 'unread'
}

/** Whether a word stands in one of the headers. */
function holds(rows: readonly Row[], word: string): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => text.value.includes(word)))
}

/** A row that the source marks as a header though its words are not ours: of a table of another kind. */
function isForeignHeader(row: Row): boolean {
  if (!row.header) return false
  const words = new Set<string>()
  for (const { text, content } of row.cells) {
    if (content === 'amount' || content === 'long' || content === 'indicators') return row.levels
    if (content !== 'blank') words.add(text.value)
  }
  // One text over the whole width is a line.
  return words.size > 1
}

/** Whether the row below belongs to the header: a second row of words, or one into which the header reaches. */
function continuesHeader(above: Row, row: Row): boolean {
  const reached = row.cells.some(({ content, covered }) => content !== 'blank' && covered === 'above')
  if (!isHeaderRow(row) && !(isWords(row) && (row.header || reached || isOfMoney(row)))) return false
  const same = row.cells.every(({ text }, column) => text.value === above.cells[column]?.text.value)
  return !same
}

/** A row between two others of a header: 合计 | 其中：. */
function isOfMoney({ cells }: Row): boolean {
  const own = cells.filter(({ content }) => content !== 'blank').map(({ text }) => text.value)
  return (
    own.length > 0 && own.every((text) => /^其中.?$/.test(text) || isFundingColumn(roleOf(text) ?? 'unread'))
  )
}

function titleOf(rows: readonly Row[], column: number): string {
  return [...new Set(rows.map(({ cells }) => cells[column]?.text.value ?? ''))].join(' ').trim()
}

function columnRoles(rows: readonly Row[]): (Role | null)[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, column) => columnRole(rows, column))
}

function columnRole(rows: readonly Row[], column: number): Role | null {
  let role: Role | null = null
  let known = false
  for (const { cells } of rows) {
    const text = cells[column]?.text.value ?? ''
    if (text === '') continue
    known = true
    const own = roleOf(text)
    if (own === null) continue
    // 财政拨款 above 小计: the sub-header says which of the parts, the header above says of what.
    if (own === 'total' && role !== null && isFundingColumn(role)) continue
    role = own
  }
  return role ?? (known ? 'unread' : null)
}

function textOf(row: Row): string {
  const words: string[] = []
  for (const { text, covered } of row.cells) {
    if (text.value !== '' && covered === 'no') words.push(text.value)
  }
  return words.join(' | ')
}
