import type { TargetTable } from '../../model/table.js'
import type { Row, RowLevel } from './row.js'
import { type Cell, sheetOf } from './sheet.js'

/**
 * The departments, projects or indicators of a table as flat rows, for what writes spreadsheets, databases and
 * data frames. The keys are the same for every table; what is blank is `null`. A figure is a `number` where a
 * JavaScript number holds it exactly, which every usual amount is, or else its digits as text, so that nothing
 * is rounded. Departments, projects and indicators are numbered from 1 inside what holds them; those numbers
 * join the levels. The 合计 row is no row: it is the sum of the others, and stands in `table.total`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toRows(table, 'projects')[0] // { departmentName: '中国共产党广州市委员会政法委员会', projectName: '部门日常运转经费', total: 437.45, … }
 * toRows(table, 'indicators').filter(({ annualKind }) => annualKind === 'deadline').map(({ annualDate }) => annualDate)
 * // ['2026-11-30', '2026-06-30']
 */
export function toRows<Level extends RowLevel>(table: TargetTable, level: Level): Row<Level>[] {
  const { columns, rows } = sheetOf(table, level)
  return rows.map((cells) => {
    const row: Record<string, Cell> = {}
    for (const [at, { key, type }] of columns.entries()) {
      const cell = cells[at] as Cell
      row[key] = type === 'figure' && typeof cell === 'string' ? numberOf(cell) : cell
    }
    return row as Row<Level>
  })
}

/** Digits as a number where it holds them exactly, or else as they are. */
function numberOf(digits: string): number | string {
  const number = Number(digits)
  return String(number) === digits ? number : digits
}
