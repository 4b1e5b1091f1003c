import { digitOf, narrowDigits } from '../script/letters.js'
import { endsItem, isColon, isOrdinalMark } from './signs.js'

/** The number of an indicator, with its sign: `2、` `（2）` `②` 二、. */
export interface Ordinal {
  /** Offset of its first letter; of its bracket, where it has one. */
  readonly start: number
  readonly value: number
  /** Whether a boundary stands before it. */
  readonly sure: boolean
}

/**
 * The ordinal that ends before a place. Where it is glued to the figure before it, the number that is expected,
 * or the page break, tells where it starts.
 *
 *     年度指标值:≥3002、1-产出
 *                   ^ the second is expected: ≥300 and 2、
 */
export function ordinalBefore(
  text: string,
  end: number,
  expected: number,
  cuts: readonly number[],
): Ordinal | null {
  let mark = end
  while (text.charCodeAt(mark - 1) === 0x20) mark--
  const sign = text.charCodeAt(mark - 1)
  if (isCircled(sign)) return { start: mark - 1, value: sign - 0x245f, sure: true }
  if (!isOrdinalMark(sign)) return null
  const bracket = sign === 0x29 || sign === 0xff09
  let last = mark - 1
  while (text.charCodeAt(last - 1) === 0x20) last--
  let start = last
  while (digitOf(text.charCodeAt(start - 1)) >= 0) start--
  if (start === last) return chineseBefore(text, last, bracket)
  start = wrappedStart(text, start, last, expected)
  const opening = bracket ? openingBefore(text, start) : -1
  const first = opening === -1 ? start : opening
  const outer = text.charCodeAt(first - 1)
  // A space behind a colon stands before a value.
  const sure = outer === 0x20 ? !isColon(text.charCodeAt(first - 2)) : first === 0 || isBoundary(outer)
  const digits = text.slice(start, last).replace(' ', '')
  if (!sure && opening === -1) {
    const wanted = String(expected)
    const cut = cuts.find((place) => place > start && place < last)
    if (cut !== undefined) start = cut
    else if (digits.length > wanted.length && narrowDigits(digits).endsWith(wanted))
      start = last - wanted.length
    else if (narrowDigits(digits) !== wanted) start = last - 1
  }
  const value = Number(narrowDigits(text.slice(start, last).replace(' ', '')))
  // Nothing is counted from 0: it ends the figure before.
  return value === 0 ? null : { start: opening === -1 ? start : opening, value, sure }
}

/** What a number is sure to begin behind, but for a space. */
function isBoundary(code: number): boolean {
  return endsItem(code) || code === 0x3011 /* 】 */
}

/** The bracket that opens before a place, or -1; a line break behind it leaves a space: （ 3）. */
function openingBefore(text: string, end: number): number {
  const at = text.charCodeAt(end - 1) === 0x20 ? end - 2 : end - 1
  const code = text.charCodeAt(at)
  return code === 0x28 || code === 0xff08 ? at : -1
}

/** Where an ordinal starts that a line break went through, if it is the one expected: 1 0、 */
function wrappedStart(text: string, start: number, end: number, expected: number): number {
  const wanted = String(expected)
  const missing = wanted.length - (end - start)
  if (missing <= 0 || text.charCodeAt(start - 1) !== 0x20) return start
  const before = Math.max(0, start - 1 - missing)
  const joined = text.slice(before, start - 1) + text.slice(start, end)
  const whole = digitOf(text.charCodeAt(before - 1)) < 0
  return whole && narrowDigits(joined) === wanted ? before : start
}

/** An ordinal with the place behind its sign. */
export interface Numbered {
  readonly value: number
  readonly end: number
}

/** The longest ordinal: （十二）. */
const ordinalLength = 4

/** The ordinal that stands at a place: `1.` but not `1.5`, `指标1：`. */
export function ordinalAt(text: string, from: number): Numbered | null {
  if (text.charCodeAt(from) === 0x6307 /* 指 */) return namedOrdinal(text, from)
  for (let at = from; at < from + ordinalLength; at++) {
    const code = text.charCodeAt(at)
    if (!endsOrdinal(code)) continue
    const found = ordinalBefore(text.slice(from, at + 1), at + 1 - from, 1, [])
    if (found?.start !== 0) return null
    let end = at + 1
    while (text[end] === ' ') end++
    const counts = isOrdinalMark(code) && digitOf(text.charCodeAt(end)) >= 0 && !isDateOrCode(text, end)
    return counts ? null : { value: found.value, end }
  }
  return null
}

/**
 * 1.12月底前, 2.2026年底前, 1、11-数量, 2.24小时预报准确率, 1.0-6岁儿童: whether a date, a code or what a name begins with stands behind
 * an ordinal, so that both are no number.
 */
export function isDateOrCode(text: string, at: number): boolean {
  return dateOrCode.test(text.slice(at, at + 8))
}

const dateOrCode =
  /^(?:(?:1[0-2]|[1-9])月|(?:19|20)\d\d年|\d{1,2}[-‐-―−─ー﹣－][\u4e00-\u9fff]|\d{1,2}(?:[-~～—至]\d{1,2})?(?:周?岁|小时))/

/** 指标1：, as the forms of many provinces number what they leave to be filled in. */
function namedOrdinal(text: string, from: number): Numbered | null {
  const [whole, number] =
    /^指标 ?([\d０-９]{1,2}|[一二三四五六七八九十]) ?[:：、.．] ?(?![\d０-９])/.exec(
      text.slice(from, from + 10),
    ) ?? []
  return whole === undefined ? null : { value: countOf(number as string), end: from + whole.length }
}

const numerals = '一二三四五六七八九十'

/** The number that one or two digits, or a numeral up to ten, stand for. */
export function countOf(written: string): number {
  return numerals.indexOf(written) + 1 || Number(narrowDigits(written))
}

/** Whether an ordinal may end in a code unit. */
export function endsOrdinal(code: number): boolean {
  return isOrdinalMark(code) || isCircled(code)
}

/** ① to ⑳. */
function isCircled(code: number): boolean {
  return code >= 0x2460 && code <= 0x2473
}

/** 一、 to 十九、, and （一） with its bracket. */
function chineseBefore(text: string, end: number, bracket: boolean): Ordinal | null {
  const unit = numerals.indexOf(text[end - 1] ?? '#') + 1
  if (unit === 0) return null
  const ten = text[end - 2] === '十'
  const start = ten ? end - 2 : end - 1
  if (start > 0 && !'。；;\n （('.includes(text[start - 1] as string)) return null
  const open = bracket && '（('.includes(text[start - 1] as string)
  return { start: open ? start - 1 : start, value: ten ? unit + 10 : unit, sure: true }
}

/** An ordinal at an end: 2、 （2） ② 二、 指标2：, alone or behind a level. */
const ordinalEnd =
  /(?:^|[:：；;。 ])(?:[（(]?[\d０-９]{1,3} ?[、.．)）]|[①-⑳]|[（(]?[一二三四五六七八九十]{1,3}[、)）]|指标 ?(?:[\d０-９]{1,2}|[一二三四五六七八九十]) ?[:：、.．]) ?$/

/** Longer than the longest of them, with what stands before it. */
const ordinalReach = 12

/** 2、⏎, 时效指标：1.⏎: whether a stretch up to a place ends in an ordinal. */
export function endsInOrdinal(text: string, from: number, at: number): boolean {
  return ordinalEnd.test(text.slice(Math.max(from, at - ordinalReach), at))
}
