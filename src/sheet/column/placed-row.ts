import type { Span } from '../../model/span.js'
import { isTotalName } from '../../terms/total.js'
import { isFundingColumn, isUnread, type Role } from '../header/role.js'
import { blankCell, type Cell, type Row } from '../row.js'
import { isNumbering } from '../text/note.js'
import type { Alignment } from './align.js'
import type { Group } from './group.js'
import type { ColumnTitle, UnreadCell } from './unread-columns.js'

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
  readonly unread: readonly UnreadCell[]
  /**
   * Whether its only text may be of the other of goal and indicators, for all that the columns say: some are missing, or
   * there are some to spare.
   */
  readonly either: boolean
  /** Whether a page break stands before it. */
  readonly first: boolean
  /** Whether a cell of the row above covers its name, so that it goes on with that row. */
  readonly covered: boolean
  readonly span: Span | null
}

/** Gives every cell of an aligned row its place. */
export function placeRow(
  row: Row,
  { roles, money }: Alignment,
  group: Group,
  first: boolean,
  titleOf: ColumnTitle,
): PlacedRow {
  const { cells, span } = row
  let department = blankCell
  let name = blankCell
  let goal = blankCell
  let indicators = blankCell
  let number = blankCell
  let unread: UnreadCell[] | null = null
  let text = -1
  let covered = false
  let above: Cell | null = null
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] as Cell
    const role = roles[column] ?? null
    // 合计 may be set over 项目名称 and a column before it that is not read.
    if (role === 'name' && cell.covered === 'left' && unread?.at(-1)?.cell.text === cell.text) {
      unread.pop()
      name = cell
    }
    if (cell.content === 'blank' || cell.covered === 'left') continue
    if (cell.covered === 'above') {
      if (role === 'name') covered = true
      if (role === 'goal') above = cell
      if (role !== 'department') continue
    }
    if (role === null || isUnread(role)) {
      if (cell.content === 'nothing') continue
      const own = { cell, column: role === null ? '' : titleOf(cells.length, column) }
      if (unread === null) unread = [own]
      else unread.push(own)
    } else if (isFundingColumn(role) || isMark(cell, role)) continue
    else if (role === 'department') department = cell
    else if (role === 'name') name = cell
    else if (role === 'goal') goal = cell
    else if (role === 'indicators') indicators = cell
    else number = cell
    if (role === 'goal' || role === 'indicators') text = column
  }
  // 合计 alone may be left in such a column by its merged cell.
  const [only, more] = unread ?? []
  if (
    name.content === 'blank' &&
    only !== undefined &&
    more === undefined &&
    isTotalName(only.cell.text.value)
  ) {
    name = only.cell
    unread = null
  }
  // 合计 and the names of departments may be set over 序号 and 项目名称 together.
  if (name.content === 'blank' && !covered && number.content === 'short' && !isNumbering(number.text.value)) {
    name = number
    number = blankCell
  }
  const amounts = money.map((column) => ownCell(cells[column]))
  // A goal over several projects is that of each; one that has nothing else of its own is no project.
  if (above !== null && name.content !== 'blank' && indicators.content !== 'blank' && amounts.some(isWritten))
    goal = above
  const either =
    (goal === blankCell) !== (indicators === blankCell) &&
    isEither(text, group, goal === blankCell ? 'indicators' : 'goal')
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
const noCells: readonly UnreadCell[] = []

/** Whether a text in a column may be the other of goal and indicators than it was taken for. */
function isEither(column: number, { found, layout }: Group, taken: 'goal' | 'indicators'): boolean {
  const at = layout.indexOf(taken === 'goal' ? 'indicators' : 'goal')
  const spare = found - layout.length
  return column - Math.max(0, spare) <= at && at <= column - Math.min(0, spare)
}

/** A mark for nothing where a text would stand says that there is none. */
function isMark({ content }: Cell, role: Role): boolean {
  return content === 'nothing' && role !== 'number'
}

function isWritten({ content }: Cell): boolean {
  return content !== 'blank'
}

function ownCell(cell: Cell | undefined): Cell {
  return cell === undefined || cell.covered !== 'no' ? blankCell : cell
}
