import { isBreak, isSpace } from './blank.js'
import { type SourceText, sliceText, spanOf, TextJoiner, trimText } from './text.js'

/** Marks of Markdown that converters set around a whole cell or a whole name, the longer before the shorter. */
const wrappers: readonly string[] = ['***', '___', '**', '__', '*', '`']

/**
 * The text without marks of emphasis or a link that stand around the whole of it, and without those of strong emphasis
 * around whole words. What else stands inside a text is kept as written: `2*3*4` is no emphasis there. What the source
 * writes by an escape or a reference is no mark.
 *
 *     **合计**     *受理申请*     [建设书房。](#b)     \*必填\*     一、**市水务局**
 *       ^^^^        ^^^^^^^^       ^^^^^^^^^          ^^^^^^^^ all     ^^  ^^^^^^^^
 */
export function withoutMarks(written: SourceText): SourceText {
  const bare = mayHoldNoise(written.value) ? withoutNoise(written) : written
  const text = bare.value.includes(strong) ? withoutStrong(bare) : bare
  const { value } = text
  const first = value.charCodeAt(0)
  if (first === 0x28) return withoutMath(text)
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

/**
 * What converters write as letters: a box to be ticked, which Azure sees in lines that cross as well, and line breaks that were
 * escaped once too often.
 *
 *     舆情监测 :unselected:        守好质量关。<br>保障安全。        守好质量关。\n保障安全。
 */
const noise = /:(?:un)?selected:\s?|<br ?\/?>|\\n(?![a-z])/gi

function mayHoldNoise(value: string): boolean {
  return value.includes('selected:') || value.includes('<') || value.includes('\\n')
}

function withoutNoise(text: SourceText): SourceText {
  const kept = new TextJoiner()
  let from = 0
  for (const { 0: mark, index } of text.value.matchAll(noise)) {
    const end = index + mark.length
    kept.add(text, from, index)
    if (!mark.startsWith(':')) kept.put('\n', spanOf(text, index, end))
    from = end
  }
  if (from === 0) return text
  kept.add(text, from, text.value.length)
  return trimText(kept.take())
}

/**
 * The figure between brackets with a backslash before each. Markdown takes these for escapes, but what needs none are the
 * brackets of a loss: \(1,034.50\) is mathematics.
 */
function withoutMath(text: SourceText): SourceText {
  const span = /^\([\d., ]+\)$/.test(text.value) ? spanOf(text, 0, 1) : null
  const escaped = span !== null && span.end - span.start === 2
  return escaped ? trimText(sliceText(text, 1, text.value.length - 1)) : text
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

const strong = '**'

/** Signs beside which a word begins or ends. */
const besides = '，,、。；;：:！!？?（(）)《》〈〉【】[]“”‘’"—-|/·'

/**
 * The text without pairs of `**` that stand around whole words: at the ends of the text, beside white space or a sign.
 *
 *     **目标1：**保障安全        一、**市水务局**        关于**市**区的项目        ≥**个；≥**次
 *     ^^       ^^ a pair           ^^        ^^        none: letters are hidden     none: to be filled in
 */
function withoutStrong(text: SourceText): SourceText {
  const { value } = text
  const kept = new TextJoiner()
  let from = 0
  let open = -1
  for (let at = value.indexOf(strong); at !== -1; at = value.indexOf(strong, at + strong.length)) {
    const behind = at + strong.length
    // Three signs and more are marks around the whole, or none.
    if (value[behind] === '*' || !isVerbatim(text, at)) return text
    if (open === -1) {
      if (isBeside(value, at - 1)) open = at
      continue
    }
    const inner = value.slice(open + strong.length, at)
    const closes = isBeside(value, behind) || isBeside(value, at - 1)
    if (closes && inner.trim() === inner && inner !== '') {
      kept.add(text, from, open)
      kept.add(text, open + strong.length, at)
      from = behind
    }
    open = -1
  }
  if (from === 0) return text
  kept.add(text, from, value.length)
  return kept.take()
}

/** Whether a place is outside the text, white space or a sign. */
function isBeside(value: string, at: number): boolean {
  if (at < 0 || at >= value.length) return true
  const code = value.charCodeAt(at)
  return isSpace(code) || isBreak(code) || besides.includes(value[at] as string)
}
