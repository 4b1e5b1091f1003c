import { isFundingColumn, type Role } from '../header/role.js'
import { blankCell, type Cell, type Row, writtenWidth } from '../row.js'
import type { Content } from '../text/content.js'
import { fitCostOf, highestFitCost } from './fit-cost.js'

/** Whether a row fits the layout as it stands, but for what may be missing at its end; `mostText`: how badly its texts may. */
export function fitsAsItStands(row: Row, roles: readonly Role[], mostText: number): boolean {
  if (writtenWidth(row) > roles.length) return false
  return fitsAll(row, roles, reachesTooFar(row) ? highestTextCost : mostText) || isNumbered(row, roles)
}

export function hasAmount({ cells }: Row): boolean {
  return cells.some((cell) => lookOf(cell) === 'amount')
}

/** Whether no cell contradicts the role of its column. */
export function fitsAll(
  { cells }: Row,
  roles: readonly (Role | null)[],
  mostText: number = highestFitCost,
): boolean {
  for (let column = 0; column < cells.length; column++) {
    const content = lookOf(cells[column] as Cell)
    if (content === 'blank' || content === 'nothing') continue
    const role = roles[column]
    if (role === null || role === undefined) return false
    const text = role === 'goal' || role === 'indicators'
    if (fitCostOf(content, role) > (text ? mostText : highestFitCost)) return false
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
  if (!named) return false
  const money = row.cells.filter((_, column) => isFundingColumn(roles[column] as Role)).map(lookOf)
  const beside = money[0] === 'amount' || !money.includes('amount')
  const numbered = roles.map((role) => (role === 'name' ? 'number' : role))
  return beside && fitsAll(row, numbered)
}

/** A span that reaches too far makes a row that lacks columns as wide as the others. */
function reachesTooFar({ cells }: Row): boolean {
  return cells[cells.length - 1]?.covered === 'left'
}

/** Where columns are lost, a text has to look like its own: a goal may stand where others have indicators. */
export const highestTextCost = 2

/**
 * Whether a row of amounts alone may lack blanks between them, which a converter left out and put at its end:
 *
 *     | 项目名称 | 总计   | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标 |
 *     | 商务局   | 638.33 | 637.84   | 0.49         |          |          |          |
 */
export function mayLackBlanks({ cells }: Row, roles: readonly Role[]): boolean {
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

/** What a cell looks like in a place of its own. */
export function lookOf({ content, covered }: Cell): Content {
  return covered === 'left' ? 'blank' : content
}
