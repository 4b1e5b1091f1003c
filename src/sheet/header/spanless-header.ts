import type { Cell, Row } from '../row.js'
import { roleOf } from './header-role.js'
import { isFundingColumn, type Role } from './role.js'

/**
 * The roles of a header in two rows whose spans were lost, so that the words below do not stand below the word that is
 * over them; `null` where they do.
 *
 *     | 项目名称 | 资金来源 | 绩效目标   | 绩效指标 |
 *     | 总计     | 财政拨款 | 财政专户拨款 | 其他资金 |
 *
 *     项目名称, 总计, 财政拨款, 财政专户拨款, 其他资金, 绩效目标, 绩效指标
 */
export function spanlessRoles(upper: Row, lower: Row): (Role | null)[] | null {
  const money = rolesOf(lower)
  if (money.length < 2 || !money.every(isMoney)) return null
  const shifted = lower.cells.some((cell, column) => isWritten(cell) && isOther(upper.cells[column]))
  const heads = rolesOf(upper)
  const own = heads.findIndex((role) => role === null || role === 'unread')
  const over = own < 0 ? heads.findIndex(isMoney) : own
  return shifted && over >= 0 ? [...heads.slice(0, over), ...money, ...heads.slice(over + 1)] : null
}

function rolesOf({ cells }: Row): (Role | null)[] {
  return cells.filter(isWritten).map(({ text }) => roleOf(text.value))
}

function isWritten({ content, covered }: Cell): boolean {
  return content !== 'blank' && covered === 'no'
}

function isMoney(role: Role | null): boolean {
  return role !== null && isFundingColumn(role)
}

/** Whether a word stands in a column that no amounts are under, or no word at all. */
function isOther(cell: Cell | undefined): boolean {
  if (cell === undefined) return true
  const role = roleOf(cell.text.value)
  return role !== null && role !== 'unread' && !isFundingColumn(role)
}
