import type { DeadlineTarget } from '../model/target.js'
import { isDigit } from '../script/letters.js'
import { opensNumeral, readHanNumeral } from '../script/numeral.js'
import { daysIn } from './calendar.js'
import type { Passage } from './passage.js'

/** A date as it was read: its last day. */
export interface DateReading {
  readonly from: number
  readonly to: number
  /** `null` where the text names none and the fiscal year is not known. */
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly precision: DeadlineTarget['precision']
  /** No calendar has it: 2月30日. */
  readonly impossible: boolean
}

/** The parts of a date that were read so far; `null` for what was not named. */
interface Parts {
  readonly to: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly precision: DeadlineTarget['precision']
}

/** The letters that a date in words begins with. */
export const dateLetters = '年当本今次明翌上下第前Q'

/** How many years after the fiscal year a word stands for. */
const later: Readonly<Record<string, number>> = { 次: 1, 明: 1, 翌: 1, 下: 1, 下一: 1 }

/** Days of a month that a word stands for: its last day; the others are the month's last. */
const dayWords: Readonly<Record<string, number>> = { 上旬: 10, 初: 10, 中旬: 20 }

/**
 * Reads a date or a period and gives its last day.
 *
 *     2026年11月底前     2026.6.30     1月-12月     2023.07-2024.01     第三季度末     12月上旬
 *     ^--------^ 11-30                 ^------^ 12-31
 */
export function readDate(passage: Passage, from: number, end: number): DateReading | null {
  const { text, fiscalYear } = passage
  if (!opensDate(text, from, end)) return null
  const begun = readParts(passage, from, false) ?? readShort(text, from, null)
  if (begun === null || begun.to > end) return null
  // 2026年1-12月
  const months = begun.precision === 'year' ? readShort(text, begun.to, null) : null
  const first = months?.precision === 'month' ? { ...months, year: begun.year } : begun
  const joint = joinerTo(text, first.to, end)
  const second = joint > 0 ? (readParts(passage, joint, true) ?? readShort(text, joint, first)) : null
  const last = second !== null && second.to <= end ? second : first
  const year = last.year ?? first.year ?? fiscalYear
  const month = last.month ?? 12
  const days = daysIn(year, month)
  const day = last.day ?? days
  const impossible = day > days && !(month === 2 && day === 29 && year === null)
  return { from, to: last.to, year, month, day, precision: last.precision, impossible }
}

/** Whether a date can begin here: most numbers are followed by a unit, and are none. */
function opensDate(text: string, from: number, end: number): boolean {
  const code = text.charCodeAt(from)
  if (!isDigit(code)) return opensNumeral(code) || dateLetters.includes(text[from] as string)
  let at = from + 1
  while (at < end && isDigit(text.charCodeAt(at))) at++
  return at - from <= 4 && at < end && '年月季.-/~至到'.includes(text[at] as string)
}

/** Behind -, ~, 至 or 到; 0 where none stands. */
export function joinerTo(text: string, at: number, end: number): number {
  let to = at
  if (text.startsWith('起至', to)) to++
  while (to < end && to - at < 4 && (text[to] === '-' || text[to] === '~')) to++
  if (to === at && (text[to] === '至' || text[to] === '到') && to < end) to++
  return to === at || to >= end ? 0 : to
}

/** A date by itself; `second` says that it ends a period, where 2024.01 needs no other sign of being one. */
function readParts(passage: Passage, at: number, second: boolean): Parts | null {
  const { text } = passage
  return isDigit(text.charCodeAt(at))
    ? (readNumeric(passage, at, second) ?? readWords(passage, at))
    : readWords(passage, at)
}

/** 2026-06-30, 2026.6.30, 2026/6/30; 2023.07, where it is no plain number. */
function readNumeric(passage: Passage, at: number, second: boolean): Parts | null {
  const { text, setting } = passage
  const pattern = /([12]\d{3})([./-])(0?[1-9]|1[012])(?:\2([012]?\d|3[01])(?![\d.])日?|(月?)(?!\d))/y
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null) return null
  const [whole, year, , month, day, word] = match
  const to = at + whole.length
  if (day !== undefined)
    return { to, year: Number(year), month: Number(month), day: Number(day), precision: 'day' }
  const alone = to === text.length && month?.length === 2 && setting.unit === null
  if (!second && !word && !alone && !/[-~至到前]/.test(text[to] ?? '')) return null
  return { to, year: Number(year), month: Number(month), day: null, precision: 'month' }
}

/** 2026年11月底, 6月30日, 年底, 当年, 上半年, 第三季度末, 二〇二六年十二月. */
function readWords(passage: Passage, at: number): Parts | null {
  const pattern =
    /(?:([12]\d{3}|[〇零一二三四五六七八九]{4}|[一二两]千零?[一二三四五六七八九十]{1,3})年[度年]?|([当本今次明翌]|下一?(?=年))年度?年?)?(?:([上下])半年|[第前]?([1-4一二三四])季度|Q([1-4])|(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?:[012]?\d(?:[时点]|:[0-5]\d))?|([上中下]旬|初|底|末))?|年?度?(?=[底末内终]))?[底末内终]?/y
  const { text, fiscalYear } = passage
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null || match[0] === '') return null
  const [whole, named, relative, half, quarter, numeral, months, days, word] = match
  const to = at + whole.length
  const after = relative === undefined ? 0 : (later[relative] ?? 0)
  const year = named !== undefined ? numberOf(named) : fiscalYear === null ? null : fiscalYear + after
  if (months !== undefined) {
    const month = numberOf(months)
    if (month < 1 || month > 12) return null
    const day = days === undefined ? (dayWords[word ?? ''] ?? null) : numberOf(days)
    if (day !== null && (day < 1 || day > 31)) return null
    return {
      to,
      year,
      month,
      day: word === '下旬' ? daysIn(year, month) : day,
      precision: day === null && word !== '下旬' ? 'month' : 'day',
    }
  }
  if (half !== undefined) return { to, year, month: half === '上' ? 6 : 12, day: null, precision: 'half' }
  const part = quarter ?? numeral
  if (part !== undefined) return { to, year, month: numberOf(part) * 3, day: null, precision: 'quarter' }
  // 底, 内 alone, and 年 alone, are no dates.
  if (named === undefined && relative === undefined && !/^年度?[底末内终]$/.test(whole)) return null
  return { to, year, month: null, day: null, precision: 'year' }
}

function numberOf(numeral: string): number {
  return isDigit(numeral.charCodeAt(0))
    ? Number(numeral)
    : Number(readHanNumeral(numeral, 0, numeral.length)?.digits)
}

/**
 * What only its neighbours make a date: 1 of 1-12月, 2025 of 2025-2026年, 12.31 of 2021.1.1-12.31 or of
 * 12.31前.
 */
function readShort(text: string, at: number, first: Parts | null): Parts | null {
  const pattern = /(\d{1,4})(?:\.(\d{1,2})|([日号]))?(?!\d)/y
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null) return null
  const [whole, lead, part, word] = match
  const to = at + whole.length
  const number = Number(lead)
  const next = text.slice(to, to + 6)
  const year = first?.year ?? null
  if (part !== undefined) {
    const dated = first === null ? /^(?:之|以)?前|^止/.test(next) : first.day !== null
    return dated && number <= 12 && number > 0
      ? { to, year, month: number, day: Number(part), precision: 'day' }
      : null
  }
  if (first === null) {
    if (word !== undefined) return null
    if (lead?.length === 4)
      return /^[-~至到][12]\d{3}年/.test(next)
        ? { to, year: number, month: null, day: null, precision: 'year' }
        : null
    return number > 0 && number <= 12 && /^[-~至到]+\d{1,2}月/.test(next)
      ? { to, year: null, month: number, day: null, precision: 'month' }
      : null
  }
  if (word !== undefined) {
    return first.day !== null && first.month !== null
      ? { to, year, month: first.month, day: number, precision: 'day' }
      : null
  }
  // 2026年3-11月: the 月 of the second is read as a date of its own.
  return null
}
