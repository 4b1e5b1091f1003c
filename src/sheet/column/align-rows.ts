import type { FundingColumn } from '../../model/table.js'
import type { Fragment } from '../fragment/draft.js'
import { isFundingColumn, type Role } from '../header/role.js'
import { blankCell, type Cell, type Row } from '../row.js'
import { type Alignment, align, identity } from './align.js'
import { contentsOf } from './contents.js'
import { fitsAll, fitsAsItStands, hasAmount, highestTextCost, lookOf, mayLackBlanks } from './fit.js'
import { highestFitCost } from './fit-cost.js'
import { type Group, groupOf } from './group.js'
import type { Columns } from './layout.js'
import { positions } from './positions.js'

/** A row with the columns that it was given. */
export interface Aligned {
  readonly row: Row
  readonly alignment: Alignment
  readonly group: Group
}

/** Rows of the layout's width stay as they are; others are aligned by their content, `single` says whether each alone. */
export function alignRows(fragment: Fragment, columns: Columns, single: boolean): Aligned[] {
  const { roles, added } = columns
  const standing = identity(roles)
  const held = heldColumns(fragment, standing)
  const readings =
    fragment.header === null ? positions(roles.filter(isFundingColumn), held) : standing.readings
  const group = groupOf(readings, roles, {
    found: roles.length,
    // An amount in a column that no header names is no more than a guess.
    natural: (held[0] === true || !held.includes(true)) && !isAdded(standing, held, added),
    standing: true,
    full: false,
    shifted: false,
    fragment: true,
  })
  const aligned: (Aligned | undefined)[] = []
  // Among columns that no header names, indicators stand under 绩效目标 only by a shift.
  const most = fragment.header === null && added.length > 0 ? highestTextCost : highestFitCost
  const fits = fragment.rows.map((row) => fitsAsItStands(row, roles, most))
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
    alignByLook(fragment, open, columns, aligned, { single, shifted })
  } else {
    const widths = new Map<number, number[]>()
    for (const index of open) {
      const { length } = (fragment.rows[index] as Row).cells
      const same = widths.get(length)
      if (same === undefined) widths.set(length, [index])
      else same.push(index)
    }
    for (const indices of widths.values())
      alignTogether(fragment, indices, columns, aligned, { single, shifted })
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

/** Aligns rows of one width as one, those that this does not fit by what they look like. */
function alignTogether(
  fragment: Fragment,
  indices: readonly number[],
  columns: Columns,
  aligned: (Aligned | undefined)[],
  how: ByLook,
): void {
  const rows = indices.map((index) => fragment.rows[index] as Row)
  const width = (rows[0] as Row).cells.length
  const whole = indices.length === fragment.rows.length
  const alignment = align(contentsOf(rows, width), columns)
  const group = groupOf(alignment.readings, columns.roles, {
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
    if (fitsAll(row, alignment.roles, highestTextCost)) aligned[index] = { row, alignment, group }
    else misfits.push(index)
  }
  alignByLook(fragment, misfits, columns, aligned, how)
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
  columns: Columns,
  aligned: (Aligned | undefined)[],
  { single, shifted }: ByLook,
): void {
  const { roles } = columns
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
    const found = align(row.cells.map(lookOf), columns)
    // Rows that fit as they stand, and end with what is written, lack no more than the blanks at their end; those of a
    // header's width lack none, unless sums say so.
    const standing = fitsAll(row, roles, highestTextCost)
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
    let group = groupOf(own.readings, roles, facts)
    for (const index of same) {
      if (single && index !== same[0]) group = groupOf(own.readings, roles, facts)
      aligned[index] = { row: fragment.rows[index] as Row, alignment: own, group }
    }
  }
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
