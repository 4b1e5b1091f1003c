import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import { type SourceText, spanOf } from '../../source/text.js'
import { blankCell, type Cell, type Row } from '../row.js'

/**
 * The rows of a sheet without what a spreadsheet shows at its edges: the letters of the columns, and the numbers of the rows
 * where these stand before them; and without the numbers that a data frame gives its rows.
 *
 *     |   | A              | B      | C        |
 *     | 1 | 项目支出绩效目标表 |        |          |
 *     | 2 | 项目名称        | 总计   | 财政拨款 |
 */
export function withoutSpreadsheetLabels(rows: readonly Row[], report: Report): readonly Row[] {
  const first = rows[0]
  if (first === undefined) return rows
  if (isFramed(rows)) return withoutNumbers(rows, report)
  const start = letteredFrom(first)
  if (start < 0) return rows
  const rest = rows.slice(1)
  const letters = first.cells.map(({ text }) => text.value).filter((letter) => letter !== '')
  report(diagnostic('row-skipped', first.span, { text: letters.join(' | ') }))
  if (start === 0 || !areNumbered(rest)) return rest
  reportNumbers(rest, report)
  return rest.map(({ cells, header, levels, span }) => ({ cells: cells.slice(1), header, levels, span }))
}

/** The rows of a data frame without the numbers of those that hold but words: of a caption, or of a header. */
function withoutNumbers(rows: readonly Row[], report: Report): readonly Row[] {
  const numbered = rows.slice(1).filter((row) => !hasAmount(row))
  if (numbered.length === 0) return rows
  reportNumbers(numbered, report)
  return rows.map((row, at) => {
    const { cells, header, levels, span } = row
    if (at === 0 || hasAmount(row)) return row
    return { cells: [blankCell, ...cells.slice(1)], header, levels, span }
  })
}

function hasAmount({ cells }: Row): boolean {
  return cells.some(({ content }, at) => at > 0 && content === 'amount')
}

function reportNumbers(rows: readonly Row[], report: Report): void {
  const numbers = rows.map(({ cells }) => (cells[0] as Cell).text)
  const text = numbers.map(({ value }) => value).join(' ')
  report(diagnostic('column-skipped', spanOf(numbers[0] as SourceText), { text }))
}

/** Whether a data frame shows its index: nothing above, and each row below counted from 0. */
function isFramed(rows: readonly Row[]): boolean {
  return (
    rows.length > 1 &&
    rows.every(({ cells }, at) => cells[0]?.text.value === (at === 0 ? '' : String(at - 1)))
  )
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
