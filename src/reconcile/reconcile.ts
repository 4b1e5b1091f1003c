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
 * How a table is reconciled.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * reconcile(table, { tolerance: 'exact' }).status // 'unbalanced'
 */
export interface ReconcileOptions {
  /** What difference is let pass; `'rounding'` by default. */
  tolerance?: Tolerance | undefined
  /** What a blank amount stands for in a sum; `'unknown'` by default. */
  blank?: BlankPolicy | undefined
}

/**
 * Checks every sum and every claim of a table that can be checked:
 *
 * - `foot.total.departments`, `foot.department.projects`, `foot.total.projects`: footing (竖向核对) in each money
 *   column that is not blank throughout;
 * - `cross.row`: a row's 总计 against its funds (横向核对);
 * - `joint`: the whole tree of a column at once;
 * - `claim.cost-cap`: a cost indicator that caps money against the budget of its project;
 * - `claim.period`: the target of the year against that of the whole project.
 *
 * Figures agree where rounding explains their difference; see `checkSum`. A check that cannot be made is
 * `unverifiable` and says why; a table without any amount has one such check. Works on any model, read or made by
 * hand, and changes nothing in it.
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
