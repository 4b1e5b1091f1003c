/**
 * The ordinal that an indicator cell starts with, or `null`.
 *
 *     2、1-产出指标；…     【产出指标-数量指标】…
 *     ^ 2                  none
 */
export function ordinalAtStart(text: string): number | null {
  let at = '(（'.includes(text[0] ?? '#') ? 1 : 0
  const start = at
  let ordinal = 0
  while (at - start < 3 && at < text.length) {
    const code = text.charCodeAt(at)
    const digit = code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : code - 48
    if (digit < 0 || digit > 9) break
    ordinal = ordinal * 10 + digit
    at++
  }
  if (at === start) return null
  return '、.．)）'.includes(text[at] ?? '#') && !isDigitAt(text, at + 1, text[at]) ? ordinal : null
}

/** `3.5` is a number; `3、5-` is an ordinal with a level code behind. */
function isDigitAt(text: string, at: number, mark: string | undefined): boolean {
  if (mark === '、') return false
  const code = text.charCodeAt(at)
  if (!(code >= 48 && code <= 57)) return false
  return text[at + 1] !== '-' && text[at + 2] !== '-'
}

/** Names of levels and marks by which an indicator without an ordinal starts. */
const starts: readonly string[] = [
  '【',
  '产出',
  '效益',
  '满意度',
  '成本',
  '1-',
  '2-',
  '3-',
  '4-',
  '数量',
  '质量',
]

/** Whether an indicator starts where the text does. */
export function startsIndicators(text: string): boolean {
  return ordinalAtStart(text) !== null || starts.some((word) => text.startsWith(word))
}

/** Whether the text starts with a first indicator: 1、…. A text without ordinals is no sign either way. */
export function startsWithFirstIndicator(text: string): boolean {
  return ordinalAtStart(text) === 1
}
