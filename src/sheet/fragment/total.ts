import { isTotalName } from '../../terms/total.js'
import type { Row } from '../row.js'

/** Whether a row is the 合计 row, whatever its columns: its first word says so and an amount stands behind. */
export function isTotalRow(row: Row): boolean {
  let named = false
  let amount = false
  for (const { text, content, covered } of row.cells) {
    if (content === 'blank' || content === 'nothing' || covered === 'left') continue
    if (content === 'amount') amount = true
    else if (content !== 'short') return false
    else if (isTotalName(text.value)) named = true
    else return false
  }
  return named && amount
}
