import { joinTexts, type SourceText, sliceText } from './text.js'

/**
 * INVISIBLE SEPARATOR (U+2063). It has no width; the writers set it where the running text of an indicator cell would
 * be taken for a sign of its structure, and reading takes it away once the structure is found:
 *
 *     名称为年度指标值&#x2063;：的指标；年度指标值:甲；&#x2063;。
 *                     ^ no label                    ^ no closing sign
 */
export const guard = '\u2063'

/** The text without its guards. */
export function withoutGuards(text: SourceText): SourceText {
  const { value } = text
  let at = value.indexOf(guard)
  if (at < 0) return text
  const kept: SourceText[] = []
  let from = 0
  for (; at >= 0; at = value.indexOf(guard, from)) {
    if (at > from) kept.push(sliceText(text, from, at))
    from = at + 1
  }
  if (from < value.length) kept.push(sliceText(text, from))
  return joinTexts(kept)
}
