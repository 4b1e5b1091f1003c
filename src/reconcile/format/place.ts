import type { TargetTable } from '../../model/table.js'
import type { NodePath } from '../check.js'

/** A row by its names, from the department down; `null` for the 合计 and for what has no name. */
export function placeName(table: TargetTable, path: NodePath): string | null {
  const [list, at, projects, index, indicators, number] = path
  if (list !== 'departments' || typeof at !== 'number') return null
  const department = table.departments[at]
  const names = [department?.name]
  if (projects === 'projects' && typeof index === 'number') {
    const project = department?.projects[index]
    names.push(project?.name)
    if (indicators === 'indicators' && typeof number === 'number')
      names.push(project?.indicators[number]?.name)
  }
  return names.filter((name) => name !== null && name !== undefined && name !== '').join(' › ') || null
}
