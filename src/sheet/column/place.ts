import type { Span } from '../../model/span.js'
import type { FundingColumn } from '../../model/table.js'
import { fundingColumns } from '../../terms/funds.js'
import type { Fragment } from '../fragment/stitch.js'
import { isFundingColumn, isUnread, type Role } from '../header/role.js'
import { blankCell, type Cell, type Row, writtenWidth } from '../row.js'
import type { Content } from '../text/content.js'
import { isNumbering } from '../text/line.js'
import { type Alignment, align, identity } from './align.js'
import { contentsOf, fitOf, headedRoles, type Layout, mostUnfit } from './layout.js'

/** Rows that have their columns in common: what one is read as, all are. */
export interface Group {
  /** What the money columns may be, best first. */
  readings: readonly (readonly FundingColumn[])[]
  /** All that they might have been before sums were asked. */
  readonly possible: readonly (readonly FundingColumn[])[]
  /** Whether the first reading is the one that the position tells: it stands unless sums speak for another. */
  readonly natural: boolean
  /** Whether the rows fit as they stand, so that the position speaks for the first reading where sums do not. */
  readonly standing: boolean
  /** Whether the rows are as wide as their header, so that the position is doubted only where no sum holds with it. */
  readonly full: boolean
  /** Whether other rows of the part lack blanks between their amounts, so that these may as well. */
  readonly shifted: boolean
  /** Columns of the rows. */
  readonly found: number
  /** The columns that they are held against. */
  readonly layout: readonly Role[]
  /** Whether the rows are a whole fragment of other width, or single rows of a fragment. */
  readonly fragment: boolean
}

/** A row whose cells have found their columns. */
export interface PlacedRow {
  readonly department: Cell
  readonly name: Cell
  readonly goal: Cell
  readonly indicators: Cell
  readonly number: Cell
  /** The cells of the money columns, as many as each reading of the group. */
  readonly money: readonly Cell[]
  readonly group: Group
  /** Cells for which no field of the model stands. */
  readonly unread: readonly Cell[]
  /**
   * Whether its only text may be of the goal as well as of the indicators, for all that the columns say: some are missing, or
   * there are some to spare.
   */
  readonly either: boolean
  /** Whether a page break stands before it. */
  readonly first: boolean
  /** Whether a cell of the row above covers its name, so that it goes on with that row. */
  readonly covered: boolean
  readonly span: Span | null
}

/** Gives every cell of a table its column. */
export function placeRows(fragments: readonly Fragment[], layout: Layout): PlacedRow[] {
  const placed: PlacedRow[] = []
  let single = mostSingle
  for (const [index, written] of fragments.entries()) {
    const own = written.header === null ? layout : { roles: headedRoles(written), added: [] }
    const { roles } = own
    const fragment = widened(written, roles)
    single -= fragment.rows.length
    let first = index > 0
    for (const { row, alignment, group } of alignRows(fragment, own, single >= 0)) {
      placed.push(placeRow(row, alignment, group, first))
      first = false
    }
  }
  return placed
}

/** Columns that a converter puts into a part; what has more to spare is of another make. */
const mostSpare = 2

/**
 * A part that has more columns than the table, its rows with the blanks at their ends that they lack: how many of its columns
 * are to spare, the rest of them tells.
 */
function widened(fragment: Fragment, roles: readonly Role[]): Fragment {
  const { header, width } = fragment
  if (header !== null || width <= roles.length || width > roles.length + mostSpare) return fragment
  return { ...fragment, rows: fragment.rows.map((row) => new WideRow(row, width)) }
}

/** A row with blanks at its end; the cells of a row in a long table are read anew, and not kept. */
class WideRow implements Row {
  readonly header: boolean
  readonly levels: boolean
  readonly span: Span | null

  constructor(
    private readonly row: Row,
    private readonly width: number,
  ) {
    this.header = row.header
    this.levels = row.levels
    this.span = row.span
  }

  get cells(): readonly Cell[] {
    const { cells } = this.row
    const lacking = Math.max(0, this.width - cells.length)
    return [...cells, ...Array.from({ length: lacking }, () => blankCell)]
  }
}

/** In a table of more rows, those that lack columns and look the same are read the same. */
const mostSingle = 512

interface Aligned {
  readonly row: Row
  readonly alignment: Alignment
  readonly group: Group
}

/** Rows of the layout's width stay as they are; others are aligned by their content, `single` says whether each alone. */
function alignRows(
  fragment: Fragment,
  { roles, added }: Pick<Layout, 'roles' | 'added'>,
  single: boolean,
): Aligned[] {
  const standing = identity(roles)
  const held = heldColumns(fragment, standing)
  const readings =
    fragment.header === null ? positions(roles.filter(isFundingColumn), held) : standing.readings
  const group = groupOf({ ...standing, readings }, roles, {
    found: roles.length,
    // An amount in a column that no header names is no more than a guess.
    natural: (held[0] === true || !held.includes(true)) && !isAdded(standing, held, added),
    standing: true,
    full: false,
    shifted: false,
    fragment: true,
  })
  const aligned: (Aligned | undefined)[] = []
  const fits = fragment.rows.map((row) => fitsAsItStands(row, roles))
  const shifted = fragment.rows.some((row, index) => fits[index] === false && hasAmount(row))
  const ended =
    !shifted &&
    (fragment.header !== null ||
      fragment.rows.some(({ cells }) => cells[roles.length - 1]?.content === 'indicators'))
  const open: number[] = []
  for (const [index, row] of fragment.rows.entries()) {
    const { length } = row.cells
    // A row of more columns than there are may be shifted, unless the last of them show that those to spare stand behind.
    const sure = length === roles.length || (length > roles.length && ended)
    const whole = fragment.header === null || !mayLackBlanks(row, roles)
    if (fits[index] === true && sure && whole) aligned[index] = { row, alignment: standing, group }
    else open.push(index)
  }
  // Where no row is of the full width, all lack the same columns; where some are, each lacks its own.
  if (open.length < fragment.rows.length || fragment.header !== null) {
    alignByLook(fragment, open, roles, aligned, { single, shifted })
  } else {
    const widths = new Map<number, number[]>()
    for (const index of open) {
      const { length } = (fragment.rows[index] as Row).cells
      const same = widths.get(length)
      if (same === undefined) widths.set(length, [index])
      else same.push(index)
    }
    for (const indices of widths.values())
      alignTogether(fragment, indices, roles, aligned, { single, shifted })
  }
  return aligned as Aligned[]
}

/** Whether an amount stands in a column that no header names. */
function isAdded({ roles, money }: Alignment, held: readonly boolean[], added: readonly Role[]): boolean {
  return money.some((column, at) => held[at] === true && added.includes(roles[column] as Role))
}

/** Which of the money columns hold anything in a part. */
function heldColumns({ rows }: Fragment, { money }: Alignment): readonly boolean[] {
  return money.map((column) => rows.some(({ cells }) => (cells[column] ?? blankCell).content !== 'blank'))
}

/**
 * The position first, then every other way to set amounts into the money columns: a part without a header may be as wide as
 * the header of another part and lack other columns, or have others put in. Sums may say so. What is blank throughout takes
 * the columns that are left.
 */
function positions(standing: readonly FundingColumn[], held: readonly boolean[]): Alignment['readings'] {
  // 总计 is blank in no row, so that nobody loses it.
  if (standing[0] !== 'total') return [standing]
  const readings: FundingColumn[][] = []
  const choose = (chosen: readonly FundingColumn[], from: number): void => {
    const count = held.filter((each) => each).length
    if (chosen.length === count) {
      readings.push(withBlanks(chosen, held))
      return
    }
    const last = chosen.length === 0 ? 1 : fundingColumns.length
    for (let at = from; at < last; at++) choose([...chosen, fundingColumns[at] as FundingColumn], at + 1)
  }
  choose([], 0)
  const others = readings.filter((reading) =>
    reading.some((column, at) => held[at] && column !== standing[at]),
  )
  return held[0] || others.length === 0 ? [standing, ...others] : others
}

/** The columns of amounts, and between them those that are left for what is blank. */
function withBlanks(chosen: readonly FundingColumn[], held: readonly boolean[]): FundingColumn[] {
  const left = fundingColumns.filter((column) => !chosen.includes(column))
  const [amounts, blanks] = [chosen.values(), left.values()]
  return held.map((each) => (each ? amounts : blanks).next().value as FundingColumn)
}

/** Aligns rows of one width as one, those that this does not fit by what they look like. */
function alignTogether(
  fragment: Fragment,
  indices: readonly number[],
  roles: readonly Role[],
  aligned: (Aligned | undefined)[],
  how: ByLook,
): void {
  const rows = indices.map((index) => fragment.rows[index] as Row)
  const width = (rows[0] as Row).cells.length
  const whole = indices.length === fragment.rows.length
  const alignment = align(contentsOf(rows, width), roles)
  const group = groupOf(alignment, roles, {
    found: width,
    natural: false,
    standing: false,
    full: false,
    shifted: how.shifted,
    fragment: whole,
  })
  const misfits: number[] = []
  for (const [at, row] of rows.entries()) {
    const index = indices[at] as number
    if (fitsAll(row, alignment.roles, mostUnfitText)) aligned[index] = { row, alignment, group }
    else misfits.push(index)
  }
  alignByLook(fragment, misfits, roles, aligned, how)
}

/** How rows are aligned by what they look like. */
interface ByLook {
  /** Whether each row is for itself. */
  readonly single: boolean
  /** Whether rows of the fragment lack columns between their amounts or hold some that the layout does not have. */
  readonly shifted: boolean
}

/** Aligns rows that lack columns each for itself, or those that look the same as one. */
function alignByLook(
  fragment: Fragment,
  indices: readonly number[],
  roles: readonly Role[],
  aligned: (Aligned | undefined)[],
  { single, shifted }: ByLook,
): void {
  const looks = new Map<string, number[]>()
  for (const index of indices) {
    const { cells } = fragment.rows[index] as Row
    const look = cells.map(({ content, covered }) => (covered === 'left' ? 'b' : content[0])).join('')
    const same = looks.get(look)
    if (same === undefined) looks.set(look, [index])
    else same.push(index)
  }
  for (const same of looks.values()) {
    const row = fragment.rows[same[0] as number] as Row
    const found = align(row.cells.map(lookOf), roles)
    // Rows that fit as they stand, and end with what is written, lack no more than the blanks at their end; those of a
    // header's width lack none, unless sums say so.
    const standing = fitsAll(row, roles, mostUnfitText)
    const full = fragment.header !== null && row.cells.length === roles.length
    const ended = full || lookOf(row.cells[row.cells.length - 1] as Cell) !== 'blank'
    const told = standing && ended ? (asItStands(row, found, roles) ?? (full ? identity(roles) : null)) : null
    const natural = told !== null
    const own = told ?? found
    const facts = {
      found: row.cells.length,
      natural,
      standing,
      full: full && natural,
      shifted,
      fragment: false,
    }
    let group = groupOf(own, roles, facts)
    for (const index of same) {
      if (single && index !== same[0]) group = groupOf(own, roles, facts)
      aligned[index] = { row: fragment.rows[index] as Row, alignment: own, group }
    }
  }
}

/**
 * Whether a row of amounts alone may lack blanks between them, which a converter left out and put at its end:
 *
 *     | 项目名称 | 总计   | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标 |
 *     | 商务局   | 638.33 | 637.84   | 0.49         |          |          |          |
 */
function mayLackBlanks({ cells }: Row, roles: readonly Role[]): boolean {
  let amounts = 0
  let blank = false
  for (const [column, role] of roles.entries()) {
    const cell = cells[column] ?? blankCell
    const look = lookOf(cell)
    if (cell.covered === 'left') return false
    if (!isFundingColumn(role)) {
      if (look !== 'blank' && (role === 'goal' || role === 'indicators')) return false
    } else if (look === 'blank') blank = true
    else if (look !== 'amount' || blank) return false
    else amounts++
  }
  return blank && amounts > 1
}

/** The alignment that the position tells, and behind it what else the amounts may be; `null` where texts look otherwise. */
function asItStands({ cells }: Row, found: Alignment, layout: readonly Role[]): Alignment | null {
  const { roles, money, readings } = found
  const same = cells.every((cell, column) => {
    const role = layout[column] as Role
    const look = lookOf(cell)
    return money.includes(column)
      ? isFundingColumn(role)
      : look === 'blank' || look === 'nothing' || role === roles[column]
  })
  if (!same) return null
  const reading = money.map((column) => layout[column] as FundingColumn)
  const others = readings.filter((other) => other.some((column, at) => column !== reading[at]))
  return { roles: layout.slice(0, cells.length), money, readings: [reading, ...others] }
}

function lookOf({ content, covered }: Cell): Content {
  return covered === 'left' ? 'blank' : content
}

function groupOf(
  { readings }: Alignment,
  layout: readonly Role[],
  facts: Pick<Group, 'found' | 'natural' | 'standing' | 'full' | 'shifted' | 'fragment'>,
): Group {
  return { readings, possible: readings, layout, ...facts }
}

/** Whether a row fits the layout as it stands, but for what may be missing at its end. */
function fitsAsItStands(row: Row, roles: readonly Role[]): boolean {
  if (writtenWidth(row) > roles.length) return false
  return fitsAll(row, roles, mostUnfitIn(row)) || isNumbered(row, roles)
}

function hasAmount({ cells }: Row): boolean {
  return cells.some((cell) => lookOf(cell) === 'amount')
}

/** Whether no cell contradicts the role of its column. */
function fitsAll({ cells }: Row, roles: readonly (Role | null)[], mostText = mostUnfit): boolean {
  for (let column = 0; column < cells.length; column++) {
    const content = lookOf(cells[column] as Cell)
    if (content === 'blank' || content === 'nothing') continue
    const role = roles[column]
    if (role === null || role === undefined) return false
    const text = role === 'goal' || role === 'indicators'
    if (fitOf(content, role) > (text ? mostText : mostUnfit)) return false
  }
  return true
}

/**
 * Whether a row of the full width fits but for a name that is a bare number: 12345, or the 20 of 2026年… above a page break,
 * its amounts beside it or, with none of them, below the break.
 */
function isNumbered(row: Row, roles: readonly Role[]): boolean {
  const named = row.cells.some(
    ({ text }, column) => roles[column] === 'name' && /^[\d０-９]{1,5}$/.test(text.value),
  )
  const money = roles.flatMap((role, column) =>
    isFundingColumn(role) ? row.cells.slice(column, column + 1).map(lookOf) : [],
  )
  if (!named || (money[0] !== 'amount' && money.includes('amount'))) return false
  return fitsAll(
    row,
    roles.map((role) => (role === 'name' ? 'number' : role)),
  )
}

/** A span that reaches too far makes a row that lacks columns as wide as the others. */
function mostUnfitIn({ cells }: Row): number {
  return cells[cells.length - 1]?.covered === 'left' ? mostUnfitText : mostUnfit
}

/** Where columns are lost, a text has to look like its own: a goal may stand where others have indicators. */
const mostUnfitText = 2

function placeRow(row: Row, { roles, money }: Alignment, group: Group, first: boolean): PlacedRow {
  const { cells, span } = row
  let department = blankCell
  let name = blankCell
  let goal = blankCell
  let indicators = blankCell
  let number = blankCell
  let unread: Cell[] | null = null
  let text = -1
  let covered = false
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] as Cell
    if (cell.content === 'blank' || cell.covered === 'left') continue
    const role = roles[column] ?? null
    if (cell.covered === 'above') {
      if (role === 'name') covered = true
      if (role !== 'department') continue
    }
    if (role === null || isUnread(role)) {
      if (cell.content === 'nothing') continue
      if (unread === null) unread = [cell]
      else unread.push(cell)
    } else if (isFundingColumn(role) || isMark(cell, role)) continue
    else if (role === 'department') department = cell
    else if (role === 'name') name = cell
    else if (role === 'goal') goal = cell
    else if (role === 'indicators') indicators = cell
    else number = cell
    if (role === 'goal' || role === 'indicators') text = column
  }
  // 合计 and the names of departments may be set over 序号 and 项目名称 together.
  if (name.content === 'blank' && !covered && number.content === 'short' && !isNumbering(number.text.value)) {
    name = number
    number = blankCell
  }
  const amounts = money.map((column) => ownCell(cells[column]))
  const either = (goal === blankCell) !== (indicators === blankCell) && isInReach(text, group)
  // No objects spread into one: V8 keeps a shape of its own for each that is made so, of 400 bytes.
  return {
    department,
    name,
    goal,
    indicators,
    number,
    money: amounts,
    group,
    unread: unread ?? noCells,
    either,
    first,
    covered,
    span,
  }
}

/** That of nearly all rows; there is but one. */
const noCells: readonly Cell[] = []

/** Whether a column may be that of the goal as well as that of the indicators. */
function isInReach(column: number, { found, layout }: Group): boolean {
  const spare = found - layout.length
  const [least, most] = [column - Math.max(0, spare), column - Math.min(0, spare)]
  return ['goal' as const, 'indicators' as const].every((role) => {
    const at = layout.indexOf(role)
    return least <= at && at <= most
  })
}

/** A mark for nothing where a text would stand says that there is none. */
function isMark({ content }: Cell, role: Role): boolean {
  return content === 'nothing' && role !== 'number'
}

function ownCell(cell: Cell | undefined): Cell {
  return cell === undefined || cell.covered !== 'no' ? blankCell : cell
}
