import type { TargetTable } from '../../model/table.js'
import { type Column, type ColumnHead, column } from '../rows/column.js'
import { amountColumns, departmentsColumns, indicatorsColumns, projectsColumns } from '../rows/columns.js'
import type { RowLevel } from '../rows/row.js'
import { type Cell, filled, type Sheet, sheetOf } from '../rows/sheet.js'

/** A file of the package: rows with their key, and where the rest of the key leads. */
export interface PackageSheet extends Sheet {
  readonly name: 'tables' | RowLevel
  /** Columns that tell the rows apart. */
  readonly key: readonly string[]
  /** The file that the key without its last column leads to; `null` for the topmost. */
  readonly parent: string | null
}

interface TableEntry {
  readonly table: TargetTable
  readonly number: number
}

const tableNumber: ColumnHead = { key: 'table', header: '表序号', type: 'count' }

/** The files of the package, from the tables down. */
export function packageSheets(tables: readonly TargetTable[]): PackageSheet[] {
  const entries = tables.map((table, at) => ({ table, number: at + 1 }))
  return [
    { name: 'tables', key: ['table'], parent: null, ...filled(tableColumns(), entries) },
    level('departments', departmentsColumns(), ['table', 'department'], 'tables', entries),
    level('projects', projectsColumns(), ['table', 'department', 'project'], 'departments', entries),
    level(
      'indicators',
      indicatorsColumns(),
      ['table', 'department', 'project', 'indicator'],
      'projects',
      entries,
    ),
  ]
}

function tableColumns(): Column<TableEntry>[] {
  return [
    { ...tableNumber, read: ({ number }) => number },
    column('title', '标题', 'text', ({ table }) => table.title),
    column('agency', '部门名称', 'text', ({ table }) => table.agency),
    column('fiscalYear', '预算年度', 'count', ({ table }) => table.fiscalYear),
    column('amountUnit', '金额单位', 'text', ({ table }) => table.amountUnit),
    column('decimals', '小数位数', 'count', ({ table }) => table.decimals),
    ...amountColumns<TableEntry>(({ table }) => table.total),
  ]
}

/** What a row of another file says already is left out; the number of the table stands in front. */
function level(
  name: RowLevel,
  columns: readonly ColumnHead[],
  key: readonly string[],
  parent: string,
  entries: readonly TableEntry[],
): PackageSheet {
  const named = name.slice(0, -1)
  const told = ['agency', 'fiscalYear', 'amountUnit', 'departmentName', 'projectName'].filter(
    (column) => column !== `${named}Name`,
  )
  const kept = [...columns.keys()].filter((at) => !told.includes((columns[at] as ColumnHead).key))
  return {
    name,
    key,
    parent,
    columns: [tableNumber, ...kept.map((at) => columns[at] as ColumnHead)],
    rows: entries.flatMap(({ table, number }) =>
      sheetOf(table, name).rows.map((cells) => [number, ...kept.map((at) => cells[at] as Cell)]),
    ),
  }
}
