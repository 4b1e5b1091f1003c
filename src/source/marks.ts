import { type SourceText, sliceText, spanOf, trimText } from './text.js'

/** Marks of Markdown that converters set around a whole cell or a whole name, the longer before the shorter. */
const wrappers: readonly string[] = ['***', '___', '**', '__', '*', '`']

/**
 * The text without marks of emphasis or a link that stand around the whole of it. What stands inside a text is
 * kept as written: `2*3*4` is no emphasis there. What the source writes by an escape or a reference is no mark.
 *
 *     **合计**     *受理申请*     [建设书房。](#b)     \*必填\*
 *       ^^^^        ^^^^^^^^       ^^^^^^^^^          ^^^^^^^^ all of it
 */
export function withoutMarks(text: SourceText): SourceText {
  const { value } = text
  const first = value.charCodeAt(0)
  if (first === 0x5b) return withoutLink(text)
  if (first !== 0x2a && first !== 0x5f && first !== 0x60) return text
  if (!isVerbatim(text, 0) || !isVerbatim(text, value.length - 1)) return text
  for (const mark of wrappers) {
    const { length } = mark
    if (value.length <= 2 * length || !value.startsWith(mark) || !value.endsWith(mark)) continue
    const inner = value.slice(length, -length)
    if (inner.includes(mark[0] as string)) return text
    // `** 合计 **` is no emphasis by the letter, but a converter meant one.
    const bare = inner.trim()
    if (bare === '' || (bare !== inner && length < 2)) return text
    return trimText(sliceText(text, length, value.length - length))
  }
  return text
}

function withoutLink(text: SourceText): SourceText {
  const { value } = text
  const close = value.indexOf('](')
  if (!isVerbatim(text, 0)) return text
  if (close < 2 || !value.endsWith(')') || value.indexOf(')', close) !== value.length - 1) return text
  return value.lastIndexOf('[', close) === 0 ? sliceText(text, 1, close) : text
}

/** Whether a letter stands in the source as it is. */
function isVerbatim(text: SourceText, at: number): boolean {
  const span = spanOf(text, at, at + 1)
  return span === null || span.end - span.start === 1
}
