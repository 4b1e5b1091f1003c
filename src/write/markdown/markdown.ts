import type { TargetTable } from '../../model/table.js'
import { layOut } from '../layout/layout.js'
import { escapeLine, escapeMarkdown } from './escape.js'

/**
 * Writes a table as Markdown (GFM): the title, 部门名称, 单位, and the standard table with 合计, departments and
 * projects, amounts in threes with the table's decimals, the indicators of a project as running text in one cell.
 * `parseMarkdown` reads the same model from it, spans apart. Where rows alone would not tell departments from
 * projects, as when amounts do not add up, 资金使用单位 has a column of its own.
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
