import { type Decimal, decimal, isDecimal, isFigure, lastPlace } from '../amount/decimal.js'
import type { Department, Funding, FundingColumn, Project, TargetTable } from '../model/table.js'
import { fundingColumns } from '../terms/funds.js'
import type { NodePath } from './check.js'
import type { Term } from './terms.js'

/** The funds that a row's 总计 is made of. */
export const funds: readonly FundingColumn[] = ['fiscalAppropriation', 'specialAccount', 'other']

/** A row with amounts; `funding` is `null` where the table has no such row. */
export interface Row {
  readonly path: NodePath
  readonly funding: Funding | null
}

/** The row of a project. */
export interface Twig extends Row {
  readonly project: Project
}

/** A department's row with those of its projects. */
export interface Branch extends Row {
  readonly department: Department
  readonly projects: readonly Twig[]
}

/** The rows of a table as the tree that its sums follow: 合计, departments, projects. */
export interface RowTree extends Row {
  readonly departments: readonly Branch[]
  /** Every row in the order of the document. */
  readonly all: readonly Row[]
}

/** The amount of a row in a column; `null` for a blank and for a row that is not there. */
export function amountOf(row: Row, column: FundingColumn): Decimal | null {
  return row.funding?.[column] ?? null
}

/** An amount as a decimal of the model, which no setting of decimal.js reaches; what is none is no number. */
function ownAmount(amount: Decimal | null | undefined): Decimal | null {
  if (amount === null || amount === undefined) return null
  return decimal(isDecimal(amount) ? amount : Number.NaN)
}

function ownFunding(funding: Funding | null): Funding | null {
  if (funding === null) return null
  const { total, fiscalAppropriation, specialAccount, other } = funding
  return {
    total: ownAmount(total),
    fiscalAppropriation: ownAmount(fiscalAppropriation),
    specialAccount: ownAmount(specialAccount),
    other: ownAmount(other),
  }
}

/** Lays out the rows of a table. */
export function rowTree(table: TargetTable): RowTree {
  const root: Row = { path: ['total'], funding: ownFunding(table.total) }
  const departments = table.departments.map(
    (department, at): Branch => ({
      path: ['departments', at],
      funding: ownFunding(department.funding),
      department,
      projects: department.projects.map((project, index) => ({
        path: ['departments', at, 'projects', index],
        funding: ownFunding(project.funding),
        project,
      })),
    }),
  )
  const all = [root, ...departments.flatMap((department) => [department, ...department.projects])]
  return { ...root, departments, all }
}

/** The columns that are not blank throughout. */
export function usedColumns(tree: RowTree): FundingColumn[] {
  return fundingColumns.filter((column) => tree.all.some((row) => amountOf(row, column) !== null))
}

/** Decimals that the figures of a column are printed with. */
export type Precision = Readonly<Record<FundingColumn, number>>

/**
 * The most decimals that a column lends its figures. Half a unit of a place further down would make each bound as long
 * as the way there, however few digits a table has.
 */
const mostDecimals = 1000

/** An amount of a column of so many decimals; one that was converted from another unit has as many as it shows. */
export function termOf(value: Decimal | null, decimals: number): Term {
  return {
    value,
    decimals: value !== null && isFigure(value) ? Math.max(decimals, lastPlace(value)) : decimals,
  }
}

/**
 * The precision of each column: the most decimals printed in it, so that 15 beside 437.45 means 15.00.
 *
 * A model tells the most decimals printed in the whole table, and a `Decimal` does not tell 15.00 from 15. So a
 * column has as many decimals as its figures show. Where no column shows those of the table, they were printed as
 * zeros (15.00, 28.00), and every column has them. Where another column shows them, a column of whole figures is
 * footed as whole: they may be rounded, and rounding is never to be taken for an error. What such a column then
 * lets pass, cross-footing finds.
 *
 * A figure that is finer than what the table prints was converted from another unit, and tells nothing of the others.
 */
export function precisionOf(table: TargetTable, tree: RowTree): Precision {
  const isTold = Number.isInteger(table.decimals)
  const printed = isTold ? Math.min(Math.max(table.decimals, -mostDecimals), mostDecimals) : 0
  const least = Math.min(0, printed)
  const most = isTold ? printed : mostDecimals
  const shown = { total: least, fiscalAppropriation: least, specialAccount: least, other: least }
  for (const row of tree.all) {
    for (const column of fundingColumns) {
      const amount = amountOf(row, column)
      if (amount !== null && isFigure(amount)) {
        shown[column] = Math.max(shown[column], Math.min(lastPlace(amount), most))
      }
    }
  }
  if (fundingColumns.some((column) => shown[column] >= printed)) return shown
  return { total: printed, fiscalAppropriation: printed, specialAccount: printed, other: printed }
}
