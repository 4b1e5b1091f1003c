import { foldWord } from '../../terms/fold.js'
import { yearIn } from '../../terms/year.js'
import type { Row } from '../row.js'
import type { Role } from './role.js'

/** A column of a year: 2026年预算数. */
export interface DatedColumn {
  readonly column: number
  readonly role: Role
  readonly year: number
}

/** The columns of roles that stand `again`, where a year stands in their headers. */
export function datedOf(
  rows: readonly Row[],
  found: readonly (Role | null)[],
  again: ReadonlySet<Role | null>,
): DatedColumn[] {
  const dated: DatedColumn[] = []
  for (const [column, role] of found.entries()) {
    if (role === null || !again.has(role)) continue
    const year = yearIn(foldWord(rows.map(({ cells }) => cells[column]?.text.value).join('；')))
    if (year !== null) dated.push({ column, role, year })
  }
  return dated
}

/**
 * The roles of a header with the columns of one year, where several have one role: the year of the table, or the last that
 * it names.
 *
 *     | 项目名称 | 2025年预算数 | 2026年预算数 |
 *                                 ^^^^^^^^^^^^ 总计
 */
export function rolesOfYear(
  named: readonly (Role | null)[],
  dated: readonly DatedColumn[],
  year: number | null,
): readonly (Role | null)[] {
  const roles = [...named]
  for (const role of new Set(dated.map((each) => each.role))) {
    const own = dated.filter((each) => each.role === role)
    const last = own.reduce((left, right) => (right.year > left.year ? right : left))
    const chosen = own.find((each) => each.year === year) ?? last
    const first = roles.indexOf(role)
    // 总计 beside 其中：2026年 stays what it is.
    if (!own.some(({ column }) => column === first)) continue
    roles[first] = 'unread'
    roles[chosen.column] = role
  }
  return roles
}
