import { isBreak, isInvisible, isSpace } from './blank.js'
import { isNumbered } from './list-item.js'
import { searchFrom } from './search.js'
import { type SourceText, spanOf, TextJoiner } from './text.js'
import { wrappedEnds } from './wrapped.js'

/** What becomes of line breaks. */
export interface GapOptions {
  /** Whether a line break parts paragraphs, as in 绩效目标, but for one within a sentence; elsewhere it is a soft break. */
  paragraphs?: boolean
  /** What follows behind a page break. */
  rest?: string
  /** Told of each gap between two letters of the result that was closed; `broken` where it held a line break. */
  closed?: (at: number, broken: boolean) => void
}

/**
 * The text without the white space that a converter put into it: none at its ends, none between CJK
 * characters, no invisible signs. A line break beside a CJK character is a soft break of the page and closes;
 * a space between CJK and a Latin letter or a digit was written, and stays.
 *
 *     优抚对 象↵补助        委员会 2024年        9 60
 *           ^   ^ closed          ^ stays       ^ stays: the amount decides
 */
export function closeGaps(text: SourceText, options: GapOptions = {}): SourceText {
  const { value } = text
  let at = value.search(gap)
  if (at === -1) return text
  const kept = new TextJoiner()
  const wrapped = options.paragraphs === true ? wrappedEnds(value, options.rest ?? '') : null
  let from = 0
  let lost = 0
  while (at !== -1) {
    const start = at
    let white = false
    let broken = false
    for (; at < value.length; at++) {
      const code = value.charCodeAt(at)
      if (!isGap(code)) break
      if (isBreak(code)) broken = true
      if (!isInvisible(code)) white = true
    }
    const within = start > 0 && at < value.length && white
    const sign = within ? signOf(value, start, at, broken, wrapped) : ''
    if (within && sign === '') options.closed?.(start - lost, broken)
    lost += at - start - sign.length
    if (sign !== value.slice(start, at)) {
      if (start > from) kept.add(text, from, start)
      if (sign !== '') kept.put(sign, spanOf(text, start, at))
      from = at
    }
    at = searchFrom(value, gap, at)
  }
  if (from === 0) return text
  if (from < value.length) kept.add(text, from, value.length)
  return kept.take()
}

/**
 * White space of any width, line breaks, and signs that take no room. Most texts have none: that a letter is of one of two
 * ranges is asked first, which takes half the time.
 */
const gap =
  /[^!-\x84\u3001-\ufefe](?<=[\0- \x85\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff])/

/** `wrapped`: where a line ends that goes on in the next; `null` where line breaks do not part paragraphs. */
function signOf(
  value: string,
  start: number,
  end: number,
  broken: boolean,
  wrapped: ReadonlySet<number> | null,
): string {
  // No line begins with a sign for per cent.
  if (broken && ('%％'.includes(value[end] as string) || isWithinFigure(value, start, end))) return ''
  const left = isCjkBefore(value, start)
  const right = isCjkAt(value, end)
  if (broken && wrapped !== null && !wrapped.has(start) && !isWithinSentence(value, start, end)) return '\n'
  if (left && right) return ''
  return broken && (left || right) ? '' : ' '
}

/** Whether a line ends within a figure that a word follows: 26↵0人次, 15.↵6公里; no 12.00↵15.00, and no 1.↵12个县. */
function isWithinFigure(value: string, start: number, end: number): boolean {
  const right = value.charCodeAt(end)
  if (right < 0x30 || right > 0x39) return false
  const around = `${value.slice(Math.max(start - 3, 0), start)}\n${value.slice(end, end + 12)}`
  return /(?:\d|[^\n]\d\.)\n\d{1,8}(?:\.\d+)?(?:[\u4e00-\u9fff%％‰]|[—~～-]\d)/.test(around)
}

/**
 * Whether a gap stands where no paragraph ends or none begins, unless a number does that:
 *
 *     保障安全，↵提升效率        保障安全↵，提升效率        一是保障安全，↵二是提升效率
 *             ^ within                ^ within                     ^ paragraph
 */
function isWithinSentence(value: string, start: number, end: number): boolean {
  if ('，、。；：！？）》”】〕'.includes(value[end] as string)) return true
  return '，,、（(《“【〔'.includes(value[start - 1] as string) && !isNumbered(value, end)
}

function isGap(code: number): boolean {
  if (code > 0x20 && code < 0x85) return false
  if (code >= 0x3001 && code < 0xfeff) return false
  return isSpace(code) || isBreak(code) || isInvisible(code)
}

function isCjkBefore(value: string, end: number): boolean {
  const code = value.charCodeAt(end - 1)
  return code >= 0xdc00 && code <= 0xdfff && end > 1 ? isHighHan(value.charCodeAt(end - 2)) : isCjk(code)
}

function isCjkAt(value: string, at: number): boolean {
  return isCjk(value.charCodeAt(at))
}

/** Whether a code unit is of a Han character, kana, or punctuation as Chinese sets it; no wide letter or digit. */
export function isCjk(code: number): boolean {
  if (code < 0x2014) return code === 0xb7
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return (
    code === 0x2014 ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2026 ||
    (code >= 0x2e80 && code <= 0x4dbf && code !== 0x3000) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    isHighHan(code)
  )
}

/** The first half of a Han character beyond the basic plane. */
function isHighHan(code: number): boolean {
  return code >= 0xd840 && code <= 0xd88f
}
