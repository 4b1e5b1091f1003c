import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import { closeGaps } from '../../source/gaps.js'
import { joinTexts, type SourceText, sliceText, spanOf, unplaced } from '../../source/text.js'
import { isWithheld, mayBeWithheld } from '../../terms/withheld.js'
import type { SheetProject } from '../sheet.js'
import { joinParagraphs } from '../text/paragraphs.js'
import type { Entry } from './entry.js'

/** Says that an entry was joined of several rows, and why. */
export function reportJoins(
  { name: { value: name }, cut, merged, guessed, rows, span }: Entry,
  report: Report,
): void {
  if (cut && guessed.length === 0) report(diagnostic('row-joined', span, { name }))
  else if (merged) report(diagnostic('rows-merged', span, { name, rows: rows.length }))
  for (const text of guessed) report(diagnostic('join-guessed', span, { text, name }))
}

/** A project, with what was joined of it and why. */
export function readProject(entry: Entry, funding: SheetProject['funding'], report: Report): SheetProject {
  const { goal: own, indicators } = partedOf(entry)
  const last = own.at(-1)
  const pieces = own.map((piece) => {
    const rest = piece === last ? '' : (last as SourceText).value
    return closeGaps(unplaced(piece.value), { paragraphs: true, rest }).value
  })
  const goal = pieces.length === 0 ? null : joinParagraphs(pieces)
  const name = entry.name.value
  reportJoins(entry, report)
  for (const { goal, indicators } of entry.torn) {
    const [{ text }, column, others] =
      goal.content === 'blank' ? [indicators, '绩效指标', '绩效目标'] : [goal, '绩效目标', '绩效指标']
    report(diagnostic('column-guessed', spanOf(text), { text: text.value, column, others }))
  }
  const notice = goal ?? indicators.value
  const withheld = mayBeWithheld(notice) && isWithheld(closeGaps(unplaced(notice)).value)
  return { name, funding, goal, withheld, indicators, span: entry.span }
}

/** A mark of levels at the start of a line or a sentence: 【产出指标-数量指标】. */
const mark = /(?<=^|[\n。；;:：])[\t ]*【[^【】]{1,16}指标[^【】]{0,16}】/

/** The goal and the indicators of an entry; some tables have both in one cell, where the first mark of levels parts them. */
function partedOf({ goal, indicators }: Entry): { goal: readonly SourceText[]; indicators: SourceText } {
  const index = indicators.value === '' ? goal.findIndex(({ value }) => mark.test(value)) : -1
  const cut = goal[index]
  if (cut === undefined) return { goal, indicators }
  const at = cut.value.search(mark)
  const heads = [...goal.slice(0, index), sliceText(cut, 0, at)].filter(({ value }) => value.trim() !== '')
  return {
    goal: heads,
    indicators: joinTexts([sliceText(cut, at), ...goal.slice(index + 1)], { cut: true }),
  }
}
