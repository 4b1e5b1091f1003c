import { withoutMarks } from '../../source/marks.js'
import { joinTexts, type SourceText, sliceText } from '../../source/text.js'

/**
 * A line of running text without the marks of Markdown around it: those of a heading, of strong text, and of emphasis
 * around all of it. In a line `**` is a mark for certain, where in a cell it may be a template that nobody filled in.
 *
 *     ## **部门名称：** 广州市商务局        部门名称： 广州市商务局
 *     *部门名称：广州市商务局*              部门名称：广州市商务局
 */
export function plainLine(text: SourceText): SourceText {
  const { value } = text
  const heading = /^#{1,6}(?=[^#]|$)[ \t]*/.exec(value)
  const from = heading === null ? 0 : heading[0].length
  const to = heading === null ? value.length : value.length - (/[ \t]#+[ \t]*$/.exec(value)?.[0].length ?? 0)
  const kept: SourceText[] = []
  let at = from
  for (;;) {
    const open = strongFrom(value, at, to)
    if (open === -1) break
    const close = value.indexOf('**', open + 3)
    if (close === -1 || close + 2 > to) break
    if (open > at) kept.push(sliceText(text, at, open))
    kept.push(sliceText(text, open + 2, close))
    at = close + 2
  }
  if (at === 0 && to === value.length) return withoutMarks(text)
  if (to > at) kept.push(sliceText(text, at, to))
  return withoutMarks(joinTexts(kept))
}

/** Offset of the next `**` that a letter follows, before `to`; or -1. */
function strongFrom(value: string, from: number, to: number): number {
  let at = value.indexOf('**', from)
  while (at !== -1 && at + 2 < to) {
    const next = value.charAt(at + 2)
    if (next !== '*' && next.trim() !== '') return at
    at = value.indexOf('**', at + 1)
  }
  return -1
}
