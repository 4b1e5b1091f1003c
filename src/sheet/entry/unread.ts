import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import { spanOf } from '../../source/text.js'
import type { Cell } from '../row.js'
import type { Entry } from './entry.js'

/** Says which cells no field of the model holds. */
export function reportUnread(cells: readonly Cell[], report: Report): void {
  for (const { text } of cells) {
    if (text.value !== '') report(diagnostic('cell-unread', spanOf(text), { text: text.value }))
  }
}

/** A row of sums has no goal and no indicators; what stands there all the same is not in the model. */
export function reportTexts(entry: Entry, report: Report): void {
  for (const { goal, indicators } of entry.rows) reportUnread([goal, indicators], report)
}
