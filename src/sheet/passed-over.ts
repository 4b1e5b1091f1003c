import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import type { Cell, Row } from './row.js'
import { isEmptyNote, isNote, isPageNote, isStamp } from './text/note.js'

/** Notes, signatures, stamps and page numbers that stand in the table as rows. */
export function isPassedOver(row: Row, report: Report): boolean {
  const { cells } = row
  let text = ''
  let place = 0
  const from = isRunningNumber(cells[0]) && cells[1]?.content !== 'blank' ? 1 : 0
  for (let column = from; column < cells.length; column++) {
    const cell = cells[column] as Cell
    if (!isWritten(cell)) continue
    const { value } = cell.text
    if (text === '') {
      text = value
      place = column - from
    } else if (value !== text && !isNote(value)) return false
  }
  const numbered = place === 0 && cells.length > from + 1 && /[\d０-９续接]/.test(text)
  const alone = place === 0 && (isEmptyNote(text) || isStamp(text))
  const passed = isNote(text) || alone || (numbered && isPageNote(text))
  if (passed) {
    const texts = cells.slice(from).filter(isWritten)
    const written = [...new Set(texts.map((cell) => cell.text.value))].join(' | ')
    report(diagnostic('row-skipped', row.span, { text: written }))
  }
  return passed
}

function isWritten({ content, covered }: Cell): boolean {
  return content !== 'blank' && covered === 'no'
}

/** The number of a row, or of one in a data frame. */
function isRunningNumber(cell: Cell | undefined): boolean {
  return cell?.covered === 'no' && /^\d{1,4}$/.test(cell.text.value)
}
