import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import type { Cell, Row } from './row.js'
import { isEmptyNote, isNote, isPageNote, isStamp } from './text/line.js'

/** Notes, signatures, stamps and page numbers that stand in the table as rows. */
export function isPassedOver(row: Row, report: Report): boolean {
  const { cells } = row
  const texts = new Set<string>()
  let text = ''
  let place = 0
  const from = isRunningNumber(cells[0]) && cells[1]?.content !== 'blank' ? 1 : 0
  for (const [column, cell] of cells.entries()) {
    if (column < from || cell.content === 'blank' || cell.covered !== 'no') continue
    const { value } = cell.text
    if (text === '') {
      text = value
      place = column - from
    } else if (value !== text && !isNote(value)) return false
    texts.add(value)
  }
  const numbered = /[\d０-９]/.test(text) && cells.length > from + 1 && place === 0
  const alone = place === 0 && (isEmptyNote(text) || isStamp(text))
  const passed = isNote(text) || alone || (numbered && isPageNote(text))
  if (passed) report(diagnostic('row-skipped', row.span, { text: [...texts].join(' | ') }))
  return passed
}

/** The number of a row, or of one in a data frame. */
function isRunningNumber(cell: Cell | undefined): boolean {
  return cell?.covered === 'no' && /^\d{1,4}$/.test(cell.text.value)
}
