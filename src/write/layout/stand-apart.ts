import type { Department, Project, TargetTable } from '../../model/table.js'

/**
 * Whether a reader of the standard layout can tell which rows are departments: each has an amount, not nothing, that
 * its projects add up to within rounding, and no project is without goal and indicators, as department rows are. So
 * too where the one department is the agency and has no row.
 */
export function standApart(table: TargetTable): boolean {
  const { departments, agency, decimals } = table
  const [only] = departments
  const silent = departments.length === 1 && only?.funding === null && only.name === agency
  return departments.every(
    (department) => department.projects.every(makesPromises) && (silent || addsUp(department, decimals)),
  )
}

function makesPromises({ goal, indicators }: Project): boolean {
  return goal !== null || indicators.length > 0
}

/** Whether 总计 of the projects add up to that of the department, each within half a unit of its last place. */
function addsUp({ name, funding, projects }: Department, decimals: number): boolean {
  let rest = funding?.total ?? null
  if (name === null || rest === null || !rest.greaterThan(0) || projects.length === 0) return false
  for (const { funding: part } of projects) {
    if (part.total === null || part.total.lessThan(0)) return false
    rest = rest.minus(part.total)
  }
  const units = rest.abs().toNumber() * 10 ** decimals
  return units <= (projects.length + 1) / 2
}
