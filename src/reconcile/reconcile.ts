import type { FundingColumn, TargetTable } from '../model/table.js'
import { demandTable } from '../source/demand.js'
import type { Check, Reconciliation } from './check.js'
import { costCaps } from './cost-cap.js'
import { cross, footDepartment, footing, footTotal } from './footing.js'
import { hinter } from './hints.js'
import { joint } from './joint.js'
import { period } from './period.js'
import { precisionOf, type Row, rowTree, usedColumns } from './rows.js'
import type { Setting } from './setting.js'
import { type CheckStatus, worst } from './status.js'
import { type BlankPolicy, demandBlank, type Tolerance } from './tolerance.js'

/**
 * Options of `reconcile`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table, { tolerance: 'exact' }).status // 'unbalanced'
 */
export interface ReconcileOptions {
  /** The difference that is accepted; `'rounding'` by default. */
  tolerance?: Tolerance | undefined
  /** The meaning of a blank amount in a sum; `'unknown'` by default. */
  blank?: BlankPolicy | undefined
}

/**
 * Checks whether the amounts and targets of a table agree:
 *
 * - `foot.total.departments`, `foot.department.projects`, `foot.total.projects`: footing (竖向核对) of each amount
 *   column that is not entirely blank;
 * - `cross.row`: the 总计 of a row against the sum of its other amounts (横向核对);
 * - `joint`: all rows of a column at once;
 * - `claim.cost-cap`: a cost indicator that limits money against the 总计 of its project;
 * - `claim.period`: the annual target against the target for the whole project.
 *
 * Amounts agree if rounding can explain their difference; see `checkSum`. A check that cannot be made is `unverifiable`
 * and has a reason; a table without amounts has one such check.
 *
 * @param table A table, read or constructed; it is not changed.
 * @param options The accepted difference and the meaning of blank amounts.
 * @returns All checks, with their worst status.
 * @throws {TypeError} If `table` is not a `TargetTable` or holds amounts as strings, if `blank` is not a `BlankPolicy`, or
 * if `tolerance` is not a `Tolerance`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * const { status, counts, checks } = reconcile(table)
 * status // 'rounding'
 * counts // { balanced: 120, rounding: 4, unbalanced: 0, unverifiable: 0 }
 * checks.find((check) => check.status === 'rounding') // { rule: 'foot.total.projects', difference: 0.01, bound: 0.105, … }
 */
export function reconcile(table: TargetTable, options: ReconcileOptions = {}): Reconciliation {
  demandTable(table)
  const { tolerance = 'rounding', blank = 'unknown' } = options
  demandBlank(blank)
  const tree = rowTree(table)
  const columns = usedColumns(tree)
  const setting: Setting = { precision: precisionOf(table, tree), tolerance, blank, hint: hinter(tree) }
  const joints = columns.flatMap((column) => joint(tree, column, setting))
  const jointAt = (row: Row, column: FundingColumn): Check[] =>
    joints.filter((check) => check.column === column && check.where === row.path)

  const checks: Check[] = []
  for (const column of columns) {
    checks.push(...footTotal(tree, column, setting))
    if (column === 'total') checks.push(...cross(tree, setting))
    checks.push(...jointAt(tree, column))
  }
  if (columns.length === 0) {
    // Without an amount no rule applies; the table is not to pass for want of figures.
    checks.push(footing('foot.total.departments', 'total', tree, tree.departments, setting))
  }
  for (const branch of tree.departments) {
    for (const column of columns) {
      checks.push(...footDepartment(tree, branch, column, setting))
      if (column === 'total') checks.push(...cross(branch, setting))
      checks.push(...jointAt(branch, column))
    }
    for (const row of branch.projects) {
      checks.push(...cross(row, setting))
      for (const [number, indicator] of row.project.indicators.entries()) {
        const where = [...row.path, 'indicators', number]
        checks.push(...costCaps(indicator, where, row, table.amountUnit, setting))
        checks.push(...period(indicator, where))
      }
    }
  }

  const counts: Record<CheckStatus, number> = { balanced: 0, rounding: 0, unbalanced: 0, unverifiable: 0 }
  let status: CheckStatus = 'balanced'
  for (const check of checks) {
    counts[check.status]++
    status = worst(status, check.status)
  }
  return { status, counts, checks }
}
