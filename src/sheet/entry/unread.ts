import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import { spanOf } from '../../source/text.js'
import { isAbsence } from '../../terms/absence.js'
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
  for (const { goal, indicators } of entry.rows) {
    for (const cell of [goal, indicators]) {
      const { text } = cell
      if (isAbsence(text.value)) report(diagnostic('target-absent', spanOf(text), { text: text.value }))
      else reportUnread([cell], report)
    }
  }
}
