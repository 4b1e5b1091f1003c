import type { FundingColumn } from '../model/table.js'
import type { Check, FootCheck } from './check.js'
import { amountOf, type Branch, funds, type Row, type RowTree, termOf } from './rows.js'
import type { Setting } from './setting.js'
import { checkTerms, type Term } from './terms.js'

function termIn(row: Row, column: FundingColumn, { precision }: Setting): Term {
  return termOf(amountOf(row, column), precision[column])
}

/** A row against the rows under it; nothing where neither side has a figure. */
function foot(
  rule: FootCheck['rule'],
  column: FundingColumn,
  stated: Row,
  parts: readonly Row[],
  setting: Setting,
): Check[] {
  if (amountOf(stated, column) === null && parts.every((part) => amountOf(part, column) === null)) return []
  return [footing(rule, column, stated, parts, setting)]
}

/** A row against the rows under it, whatever they hold. */
export function footing(
  rule: FootCheck['rule'],
  column: FundingColumn,
  stated: Row,
  parts: readonly Row[],
  setting: Setting,
): Check {
  const { tolerance, blank } = setting
  const sum = checkTerms({
    total: termIn(stated, column, setting),
    parts: parts.map((part) => termIn(part, column, setting)),
    tolerance,
    blank,
  })
  const { status, difference, bound } = sum
  const hints =
    status === 'unbalanced' && difference !== null && bound !== null
      ? setting.hint({ difference, bound, column, stated, parts, decimals: setting.precision[column] })
      : []
  return { ...sum, rule, column, where: stated.path, parts: parts.map(({ path }) => path), hints }
}

/** Rows that carry the leaves of the tree: projects, and departments that are listed by their sum alone. */
function leavesOf(tree: RowTree): Row[] {
  return tree.departments.flatMap((department): readonly Row[] =>
    department.projects.length === 0 ? [department] : department.projects,
  )
}

/**
 * Whether a table has no level of spending units: one department without a row of its own, for the agency. Its
 * projects are the parts of the 合计.
 */
function isFlat(tree: RowTree): boolean {
  const [only, second] = tree.departments
  return tree.funding !== null && second === undefined && only?.funding === null && only.projects.length > 0
}

/** The 合计 against the departments and against the projects. */
export function footTotal(tree: RowTree, column: FundingColumn, setting: Setting): Check[] {
  const checks: Check[] = []
  if (!isFlat(tree)) checks.push(...foot('foot.total.departments', column, tree, tree.departments, setting))
  if (tree.funding !== null)
    checks.push(...foot('foot.total.projects', column, tree, leavesOf(tree), setting))
  return checks
}

/** A department's row against its projects. */
export function footDepartment(
  tree: RowTree,
  branch: Branch,
  column: FundingColumn,
  setting: Setting,
): Check[] {
  if (branch.projects.length === 0 || isFlat(tree)) return []
  return foot('foot.department.projects', column, branch, branch.projects, setting)
}

/**
 * A row's 总计 against its funds; a blank fund is nothing and has no width. What stands in one row is printed
 * alike: the finest of its columns counts for all of them, so that a column of whole figures lends a row no slack.
 *
 *     437.45 | 422.45 | 15      15 beside 437.45 means 15.00
 */
export function cross(row: Row, setting: Setting): Check[] {
  const held = funds.filter((fund) => amountOf(row, fund) !== null)
  if (amountOf(row, 'total') === null || held.length === 0) return []
  const { precision, tolerance } = setting
  const decimals = held.reduce((finest, fund) => Math.max(finest, precision[fund]), precision.total)
  const sum = checkTerms({
    total: termOf(amountOf(row, 'total'), decimals),
    parts: held.map((fund) => termOf(amountOf(row, fund), decimals)),
    tolerance,
    blank: 'zero',
  })
  const inside = row.path[0] === 'total' ? row.path : [...row.path, 'funding']
  const parts = held.map((fund) => [...inside, fund])
  return [{ ...sum, rule: 'cross.row', column: 'total', where: row.path, parts, hints: [] }]
}
