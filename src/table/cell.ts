import { noText, type SourceText } from '../source/text.js'
import type { TableCell } from './block.js'

/**
 * The cell without text. Nothing can be said of one that could not be said of all, so there is but one: a
 * megabyte of `|` costs a word a cell in this way, 48 bytes and a text otherwise.
 */
export const blankCell: TableCell = { text: noText, colSpan: 1, rowSpan: 1 }

/** A cell that covers one row and one column, if it is not said otherwise. */
export function cellOf(text: SourceText, colSpan = 1, rowSpan = 1): TableCell {
  return text.value === '' && colSpan === 1 && rowSpan === 1 ? blankCell : { text, colSpan, rowSpan }
}
