import type { TargetTable } from '../../model/table.js'
import { demand, demandTable } from '../../source/demand.js'
import type { Column, ColumnHead, Value } from './column.js'
import { departmentsColumns, indicatorsColumns, projectsColumns } from './columns.js'
import { departmentEntries, indicatorEntries, projectEntries } from './entries.js'
import type { RowLevel } from './row.js'

/** What stands in a cell; a figure as plain digits. */
export type Cell = string | number | boolean | null

/** Rows under their columns. */
export interface Sheet {
  readonly columns: readonly ColumnHead[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The departments, projects or indicators of a table as cells under columns. */
export function sheetOf(table: TargetTable, level: RowLevel): Sheet {
  demandTable(table)
  switch (level) {
    case 'departments':
      return filled(departmentsColumns(), departmentEntries(table))
    case 'projects':
      return filled(projectsColumns(), projectEntries(table))
    case 'indicators':
      return filled(indicatorsColumns(), indicatorEntries(table))
    default:
      demand(false, 'level', 'one of departments, projects, indicators', level)
  }
}

/** Entries as cells under columns. */
export function filled<Entry>(columns: readonly Column<Entry>[], entries: readonly Entry[]): Sheet {
  return { columns, rows: entries.map((entry) => columns.map(({ read }) => plain(read(entry)))) }
}

function plain(value: Value): Cell {
  return typeof value === 'object' && value !== null ? value.toFixed() : value
}
