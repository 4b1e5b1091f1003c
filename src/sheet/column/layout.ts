import { fundingColumns } from '../../terms/funds.js'
import type { Fragment } from '../fragment/draft.js'
import type { Header } from '../header/header.js'
import { isFundingColumn, isUnread, type Role, standardRoles } from '../header/role.js'
import { type Row, writtenWidth } from '../row.js'
import type { Content } from '../text/content.js'
import { contentsOf } from './contents.js'
import { fitCostOf, highestFitCost } from './fit-cost.js'

/** What columns hold, from left to right. */
export interface Columns {
  readonly roles: readonly Role[]
  /** Those of them that no header names, though there are headers. */
  readonly added: readonly Role[]
}

/** The columns of the whole table. */
export interface Layout extends Columns {
  /** Whether no header says so: it is the standard layout then. */
  readonly guessed: boolean
}

/**
 * The columns of a table: those of its fullest header, and in their order what only another fragment's header
 * has.
 */
export function layoutOf(fragments: readonly Fragment[]): Layout {
  const headed = fragments.filter(({ header }) => header !== null).map(writtenRoles)
  if (headed.length === 0) return { roles: guessedRoles(fragments), added: [], guessed: true }
  const roles = [...headed.reduce((most, own) => (own.length > most.length ? own : most))]
  for (const own of headed) {
    for (const role of own) {
      if (!isUnread(role) && !roles.includes(role)) roles.splice(placeFor(role, roles), 0, role)
    }
  }
  const wide = widened(roles, fragments)
  const named = new Set(roles)
  return { roles: wide, added: wide.filter((role) => !named.has(role)), guessed: false }
}

/** The standard layout, behind the numbers of the rows and the departments where such stand left of the names. */
function guessedRoles(fragments: readonly Fragment[]): readonly Role[] {
  const contents = contentsOf(
    fragments.flatMap(({ rows }) => rows),
    3,
  )
  const numbered = contents[0] === 'amount' && contents[1] === 'short'
  const [first, second] = numbered ? contents.slice(1) : contents
  const before: Role[] = numbered ? ['number'] : []
  if (first === 'short' && second === 'short') before.push('department')
  return [...before, ...standardRoles]
}

/**
 * Where a part without a header is wider than every header, the headers lost money columns that were blank there.
 * Which of them that part has, its amounts and the sums tell.
 */
function widened(roles: Role[], fragments: readonly Fragment[]): Role[] {
  // A blank column of a header is one that a converter put in: what has it too is not wider.
  const headed = Math.max(roles.length, ...new Set(fragments.map(({ header }) => header?.roles.length ?? 0)))
  const isWider = fragments.some(
    ({ header, rows }) => header === null && rows.some(({ cells }) => cells.length > headed),
  )
  if (!isWider) return roles
  return withRoles(roles, fundingColumns) as Role[]
}

/** Where a role belongs among others: behind what stands before it in the standard layout. */
function placeFor(role: Role, roles: readonly (Role | null)[]): number {
  const order = standardRoles.indexOf(role)
  let place = 0
  for (const [at, other] of roles.entries()) {
    const standing = orderOf(other)
    if (standing >= 0 && standing < order) place = at + 1
  }
  return place
}

/** The roles of a fragment's columns but those in which nothing stands, not even in the header: others need not have them. */
function writtenRoles(fragment: Fragment): Role[] {
  const { roles } = fragment.header as Header
  return headedRoles(fragment).filter((role, column) => !isUnread(role) || roles[column] !== null)
}

/** The roles that a fragment's header gives its columns; where it says nothing, their content does. */
export function headedRoles({ header, rows }: Fragment): Role[] {
  const roles = completed((header as Header).roles, rows)
  const contents = contentsOf(
    rows.filter(({ cells }) => cells.length === roles.length),
    roles.length,
  )
  const named = [...roles]
  for (const [column, content] of contents.entries()) named[column] ??= missingRole(named, column, content)
  const told = crossed(withName(named as Role[], contents), contents)
  return told.map((role, at) => (role === 'unread' && contents[at] === 'amount' ? 'figures' : role))
}

/**
 * Where no header says what the names are, they stand in the first column of words that no role takes, 支出内容, or where
 * rows lack columns in the first left of the amounts.
 */
function withName(roles: Role[], contents: readonly Content[]): Role[] {
  if (roles.includes('name')) return roles
  const words = roles.findIndex((role, at) => role === 'unread' && contents[at] === 'short')
  const first = roles.findIndex((role) => role !== 'number')
  const column = words < 0 && roles[first] === 'unread' && contents[first] === 'blank' ? first : words
  return roles.map((role, at) => (at === column ? 'name' : role))
}

/**
 * Where rows are wider than their header by as many columns as it lacks of the standard layout, or of its money columns, the
 * header lost those, if what stands in them is what belongs there. Where it lacks more, and amounts stand in more columns
 * than it names, each of them may be any.
 */
function completed(roles: readonly (Role | null)[], rows: readonly Row[]): readonly (Role | null)[] {
  if (standardRoles.every((role) => roles.includes(role)) || roles.includes(null)) return roles
  const written = completedTo(Math.max(0, ...new Set(rows.map(writtenWidth))), roles, rows)
  if (written !== roles || roles.includes('name')) return written
  // A header without the names lost a cell on the left: what is blank on the right is of a column that it names.
  return completedTo(Math.max(0, ...new Set(rows.map(({ cells }) => cells.length))), roles, rows)
}

function completedTo(
  width: number,
  roles: readonly (Role | null)[],
  rows: readonly Row[],
): readonly (Role | null)[] {
  if (width <= roles.length) return roles
  const contents = contentsOf(
    rows.filter(({ cells }) => cells.length === width),
    width,
  )
  const fits = (wide: readonly (Role | null)[]): boolean =>
    wide.length === width &&
    contents.every((content, at) => fitCostOf(content, wide[at] as Role) <= highestFitCost)
  const all = withRoles(roles, standardRoles)
  if (fits(all)) return all
  const funded = withRoles(roles, fundingColumns)
  const named = roles.filter((role) => role !== null && isFundingColumn(role)).length
  const amounts = contents.filter((content) => content === 'amount').length
  return fits(funded) || (width < funded.length && amounts > named) ? funded : roles
}

/** Roles with others put among them, each in its place. */
function withRoles(roles: readonly (Role | null)[], others: readonly Role[]): (Role | null)[] {
  const all = [...roles]
  for (const role of others) if (!all.includes(role)) all.splice(placeFor(role, all), 0, role)
  return all
}

/**
 * The role of a column whose header is blank: the first between those of its neighbours that its content fits. Figures
 * left of the names number the rows, as the index of a data frame does.
 */
function missingRole(roles: readonly (Role | null)[], column: number, content: Content): Role {
  const before = Math.max(-1, ...roles.slice(0, column).map(orderOf))
  if (before < 0 && content === 'amount' && roles.includes('name')) return 'number'
  for (let order = before + 1; order < standardRoles.length; order++) {
    const role = standardRoles[order] as Role
    if (roles.includes(role)) return 'unread'
    if (content !== 'blank' && fitCostOf(content, role) === 0) return role
  }
  return 'unread'
}

/** The place of a role in the standard layout, or -1. */
function orderOf(role: Role | null): number {
  return standardRoles.indexOf(role as Role)
}

/** A header is a hint: where goals stand under 绩效指标 and indicators under 绩效目标, the content decides. */
function crossed(roles: Role[], contents: readonly Content[]): Role[] {
  const goal = roles.indexOf('goal')
  const indicators = roles.indexOf('indicators')
  if (goal < 0 || indicators < 0) return roles
  if (contents[goal] !== 'indicators' || contents[indicators] !== 'long') return roles
  return roles.map((role, column) => (column === goal ? 'indicators' : column === indicators ? 'goal' : role))
}
