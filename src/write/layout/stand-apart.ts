import type { Decimal } from '../../amount/decimal.js'
import type { Project } from '../../model/table.js'
import type { PlainTable } from './plain.js'

/**
 * Whether a reader of the standard layout can tell which rows are departments: each has an amount, not nothing, that
 * its projects add up to within rounding, and no project is without goal and indicators, as department rows are. So
 * too where the one department is the agency and has no row.
 */
export function standApart({ departments, decimals }: PlainTable): boolean {
  return departments.every(
    ({ funding, projects }) =>
      projects.every(makesPromises) && (funding === null || addsUp(funding.total, projects, decimals)),
  )
}

function makesPromises({ goal, indicators }: Project): boolean {
  return goal !== null || indicators.length > 0
}

/** Whether 总计 of the projects add up to that of their department, each within half a unit of its last place. */
function addsUp(total: Decimal | null, projects: readonly Project[], decimals: number): boolean {
  if (total === null || !total.greaterThan(0) || projects.length === 0) return false
  let rest = inUnits(total, decimals)
  for (const { funding: part } of projects) {
    if (part.total === null || part.total.lessThan(0)) return false
    rest -= inUnits(part.total, decimals)
  }
  return 2n * (rest < 0n ? -rest : rest) <= BigInt(projects.length + 1)
}

/**
 * A decimal in units of the last place, exact at any length, whatever a program sets on decimal.js; and writing carries
 * no arithmetic of decimals with it.
 */
function inUnits(amount: Decimal, decimals: number): bigint {
  const [whole = '', fraction = ''] = amount.toFixed().split('.')
  return BigInt(whole + fraction.padEnd(decimals, '0'))
}
