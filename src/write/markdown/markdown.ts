import type { TargetTable } from '../../model/table.js'
import { layOut } from '../layout/layout.js'
import { escapeLine, escapeMarkdown } from './escape.js'

/**
 * Writes a table as Markdown (GFM) in the standard layout: the title, 部门名称 and 单位, then a table with the rows of
 * 合计, departments and projects. Amounts have thousands separators and the decimal places of the table; the indicators
 * of a project are text in one cell. `parseMarkdown` reads the same model from it, except for the spans. If departments
 * could not be distinguished from projects, for example because amounts do not add up, 资金使用单位 gets its own column.
 *
 * @param table A table, read or constructed.
 * @returns The text of the Markdown document.
 * @throws {TypeError} If `table` is not a `TargetTable` or holds amounts as strings.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * const lines = toMarkdown(table).split('\n')
 * lines[4] // '单位：万元'
 * lines[8] // '| 合计 | 2,763.84 | 2,763.84 |  |  |  |  |'
 */
export function toMarkdown(table: TargetTable): string {
  const { title, lines, header, rows } = layOut(table)
  const above = [...(title === null ? [] : [`# ${escapeLine(title)}`]), ...lines.map(escapeLine)]
  const grid = [rowOf(header), `|${header.map(() => ' --- |').join('')}`, ...rows.map(rowOf)]
  return `${[...above, grid.join('\n')].join('\n\n')}\n`
}

function rowOf(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? '  |' : ` ${escapeMarkdown(cell).replaceAll('\n', '<br>')} |`)).join('')}`
}
