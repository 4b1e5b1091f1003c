import type { TargetTable } from '../../model/table.js'
import type { DepartmentEntry, IndicatorEntry, ProjectEntry } from './column.js'

/** The departments of a table in the order of the document. */
export function departmentEntries(table: TargetTable): DepartmentEntry[] {
  return table.departments.map((department, at) => ({ table, department, departmentNumber: at + 1 }))
}

/** Its projects, each with its department. */
export function projectEntries(table: TargetTable): ProjectEntry[] {
  return departmentEntries(table).flatMap((entry) =>
    entry.department.projects.map((project, at) => ({ ...entry, project, projectNumber: at + 1 })),
  )
}

/** Its indicators, each with its project. */
export function indicatorEntries(table: TargetTable): IndicatorEntry[] {
  return projectEntries(table).flatMap((entry) =>
    entry.project.indicators.map((indicator, at) => ({ ...entry, indicator, indicatorNumber: at + 1 })),
  )
}
