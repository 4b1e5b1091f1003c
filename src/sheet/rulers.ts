import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import { type SourceText, spanOf } from '../source/text.js'
import type { Cell, Row } from './row.js'

/**
 * The rows of a sheet without what a spreadsheet shows at its edges: the letters of the columns, and the numbers of the rows
 * where these stand before them.
 *
 *     |   | A              | B      | C        |
 *     | 1 | 项目支出绩效目标表 |        |          |
 *     | 2 | 项目名称        | 总计   | 财政拨款 |
 */
export function withoutRulers(rows: readonly Row[], report: Report): readonly Row[] {
  const first = rows[0]
  const start = first === undefined ? -1 : letteredFrom(first)
  if (first === undefined || start < 0) return rows
  const rest = rows.slice(1)
  const letters = first.cells.map(({ text }) => text.value).filter((letter) => letter !== '')
  report(diagnostic('row-skipped', first.span, { text: letters.join(' | ') }))
  if (start === 0 || !areNumbered(rest)) return rest
  const numbers = rest.map(({ cells }) => (cells[0] as Cell).text)
  const text = numbers.map(({ value }) => value).join(' ')
  report(diagnostic('column-skipped', spanOf(numbers[0] as SourceText), { text }))
  return rest.map(({ cells, header, levels, span }) => ({ cells: cells.slice(1), header, levels, span }))
}

/** The column over which A stands, the first or the second, where B and C follow and no other words; or -1. */
function letteredFrom({ cells }: Row): number {
  const start = cells[0]?.content === 'blank' ? 1 : 0
  if (cells.length < start + 3) return -1
  for (let at = start; at < cells.length; at++) {
    const letter = cells[at]?.text.value
    if (letter !== String.fromCharCode(0x41 + at - start)) return -1
  }
  return start
}

/** Whether there are rows, and each starts with a number that is larger than the one above. */
function areNumbered(rows: readonly Row[]): boolean {
  let last = 0
  for (const { cells } of rows) {
    const { value } = (cells[0] as Cell).text
    const number = /^\d{1,7}$/.test(value) ? Number(value) : 0
    if (number <= last) return false
    last = number
  }
  return last > 0
}
