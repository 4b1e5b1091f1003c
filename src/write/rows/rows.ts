import type { TargetTable } from '../../model/table.js'
import type { Row, RowLevel } from './row.js'
import { type Cell, sheetOf } from './sheet.js'

/**
 * Converts the departments, projects or indicators of a table to flat rows, for spreadsheets, databases and data frames.
 *
 * - The keys are the same for every table; blank cells are `null`.
 * - A decimal is a number if a JavaScript number represents it exactly, otherwise a string of its digits.
 * - Departments, projects and indicators are numbered from 1 within their parent. The numbers relate the levels.
 * - The 合计 row is not included; it is in `table.total`.
 *
 * @param table A table, read or constructed.
 * @param level What each row represents.
 * @returns The rows in document order.
 * @throws {TypeError} If `table` is not a `TargetTable` or holds amounts as strings, or `level` is not a `RowLevel`.
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
