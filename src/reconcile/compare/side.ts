import { absolute, add, type Decimal, decimal, multiply, subtract } from '../../amount/decimal.js'
import { unitZeros } from '../../amount/unit-zeros.js'
import type { AmountUnit, FundingColumn, Project, TargetTable } from '../../model/table.js'
import { fundingColumns } from '../../terms/funds.js'
import { keyOf } from '../key.js'
import { amountOf, precisionOf, type Row, rowTree } from '../rows.js'
import { halfUnit } from '../tolerance.js'
import type { AmountChange, Unpaired } from './comparison.js'

/** A row with what it is told apart by, its amounts in the unit of the comparison. */
export interface SideRow extends Row {
  readonly name: string | null
  /** Name of its department; of a department, its own. */
  readonly department: string | null
  readonly key: string
}

/** A project. */
export interface SideTwig extends SideRow {
  readonly name: string
  readonly project: Project
}

/** A department with its projects. */
export interface SideBranch extends SideRow {
  readonly projects: readonly SideTwig[]
}

/** One of the two tables, its amounts in the unit of the comparison. */
export interface Side {
  readonly total: Row
  readonly departments: readonly SideBranch[]
  /** Half a unit of the last place of each column. */
  readonly half: Readonly<Record<FundingColumn, Decimal>>
  /** Decimals of the 总计 column, in the unit of the comparison; negative where that is larger. */
  readonly decimals: number
}

/** The larger of two units, so that both tables are told in one; the known one where one is not known. */
export function commonUnit(before: AmountUnit | null, after: AmountUnit | null): AmountUnit | null {
  if (before === null) return after
  if (after === null) return before
  return unitZeros[before] > unitZeros[after] ? before : after
}

/** Which of two tables does not say its unit, where the other does. */
export function silentSide(before: AmountUnit | null, after: AmountUnit | null): 'before' | 'after' | null {
  if ((before === null) === (after === null)) return null
  return before === null ? 'before' : 'after'
}

/** Lays out a table for a comparison in `unit`. A table that does not say its unit is taken to be in it. */
export function sideOf(table: TargetTable, unit: AmountUnit | null): Side {
  const shift = table.amountUnit === null || unit === null ? 0 : unitZeros[table.amountUnit] - unitZeros[unit]
  const tree = rowTree(table)
  const precision = precisionOf(table, tree)
  const factor = decimal(`1e${shift}`)
  const scaled = (amount: Decimal | null): Decimal | null =>
    amount === null || shift === 0 ? amount : multiply(amount, factor)
  const inUnit = ({ path, funding }: Row): Row => ({
    path,
    funding: funding && {
      total: scaled(funding.total),
      fiscalAppropriation: scaled(funding.fiscalAppropriation),
      specialAccount: scaled(funding.specialAccount),
      other: scaled(funding.other),
    },
  })
  const half = (column: FundingColumn): Decimal => multiply(halfUnit(precision[column]), factor)
  return {
    total: inUnit(tree),
    departments: tree.departments.map((branch) => {
      const { name } = branch.department
      return {
        ...inUnit(branch),
        name,
        department: name,
        key: keyOf(name ?? ''),
        projects: branch.projects.map((row) => {
          const { project } = row
          return {
            ...inUnit(row),
            name: project.name,
            department: name,
            key: keyOf(project.name),
            project,
          }
        }),
      }
    }),
    half: {
      total: half('total'),
      fiscalAppropriation: half('fiscalAppropriation'),
      specialAccount: half('specialAccount'),
      other: half('other'),
    },
    decimals: precision.total - shift,
  }
}

/** The amounts of a row that differ, in the order of the columns. */
export function amountChanges(before: Row, after: Row, left: Side, right: Side): AmountChange[] {
  const changes: AmountChange[] = []
  for (const column of fundingColumns) {
    const old = amountOf(before, column)
    const now = amountOf(after, column)
    if (old === null && now === null) continue
    if (old === null || now === null) {
      changes.push({ column, before: old, after: now, difference: null, bound: null, rounding: false })
      continue
    }
    const difference = subtract(now, old)
    if (difference.isZero()) continue
    const bound = add(left.half[column], right.half[column])
    changes.push({
      column,
      before: old,
      after: now,
      difference,
      bound,
      rounding: absolute(difference).lte(bound),
    })
  }
  return changes
}

/** A row that one of the tables has, as a comparison tells it. */
export function unpaired(row: SideRow): Unpaired {
  const { name, department, path } = row
  return { name, department, path, amount: amountOf(row, 'total') }
}
