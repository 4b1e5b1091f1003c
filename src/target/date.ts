import type { DeadlineTarget } from '../model/target.js'
import { isDigit } from '../script/letters.js'
import { type Lexicon, lexicon, wordAt } from '../script/lexicon.js'
import { opensNumeral, readHanNumeral } from '../script/numeral.js'
import { daysIn } from './calendar.js'

/** A date as it was read: its last day. */
export interface DateReading {
  readonly from: number
  readonly to: number
  /** `null` where the text names none and the fiscal year is not known. */
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly precision: DeadlineTarget['precision']
  /** A period, of which this is the end: 1月-12月. */
  readonly period: boolean
  /** No calendar has it: 2月30日. */
  readonly impossible: boolean
}

/** The parts of a date that were read so far; what is absent was not named. */
interface Parts {
  to: number
  year: number | null
  month: number | null
  day: number | null
  precision: DeadlineTarget['precision']
}

/** What a word of a date stands for: the last month of a part of the year, 0 for the year itself. */
interface DateWord {
  readonly month: number
  readonly precision: DeadlineTarget['precision']
}

function* dateEntries(): Iterable<readonly [string, DateWord]> {
  yield ['上半年', { month: 6, precision: 'half' }]
  yield ['下半年', { month: 12, precision: 'half' }]
  for (const [index, han] of [...'一二三四'].entries()) {
    const quarter: DateWord = { month: 3 * index + 3, precision: 'quarter' }
    for (const number of [han, String(index + 1)]) {
      yield [`${number}季度`, quarter]
      yield [`第${number}季度`, quarter]
    }
    yield [`Q${index + 1}`, quarter]
  }
  const year: DateWord = { month: 0, precision: 'year' }
  for (const end of ['年底', '年末', '年终', '年内', '年度内', '年度末']) yield [end, year]
  for (const name of ['当年', '本年', '今年', '本年度', '当年度']) {
    for (const end of ['', '底', '末', '内', '年底']) yield [name + end, year]
  }
}

/** Words that name a part of the year, or the fiscal year as a whole. */
export const dateWords: Lexicon<DateWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ dateEntries())

/** Days of a month that a word stands for: its last day. */
const dayWords: Readonly<Record<string, number>> = { 上旬: 10, 初: 10, 中旬: 20, 下旬: 31, 底: 31, 末: 31 }

/**
 * Reads a date or a period and gives its last day.
 *
 *     2026年11月底前     2026.6.30     1月-12月     2023.07-2024.01     第三季度末     12月上旬
 *     ^--------^ 11-30                 ^------^ 12-31
 */
export function readDate(
  text: string,
  from: number,
  end: number,
  fiscalYear: number | null,
): DateReading | null {
  if (!opensDate(text, from, end)) return null
  const first = readParts(text, from, end)
  if (first === null) return readMonths(text, from, end, fiscalYear)
  const joint = joinerTo(text, first.to, end)
  const second = joint > 0 ? readSecond(text, joint, end, first) : null
  const last = second ?? first
  const year = last.year ?? first.year ?? fiscalYear
  const month = last.month ?? 12
  const days = daysIn(year, month)
  const impossible =
    last.day !== null && last.day > days && !(month === 2 && last.day === 29 && year === null)
  const day = last.day ?? days
  return {
    from,
    to: last.to,
    year,
    month,
    day,
    precision: last.precision,
    period: second !== null,
    impossible,
  }
}

/** Whether a date can begin here: most numbers are followed by a unit, and are none. */
function opensDate(text: string, from: number, end: number): boolean {
  const code = text.charCodeAt(from)
  if (!isDigit(code)) return dateWords.has(code) || opensNumeral(code)
  let at = from + 1
  while (at < end && isDigit(text.charCodeAt(at))) at++
  return at - from <= 4 && at < end && '年月季.-/~至到'.includes(text[at] as string)
}

/** 1-12月: the first month without its word. */
function readMonths(text: string, from: number, end: number, fiscalYear: number | null): DateReading | null {
  const first = readInteger(text, from, end)
  if (first === null || first.value < 1 || first.value > 12 || first.to - from > 2) return null
  const joint = joinerTo(text, first.to, end)
  if (joint === 0) return null
  const last = readInteger(text, joint, end)
  if (last === null || text[last.to] !== '月' || last.value > 12 || last.value < first.value) return null
  const day = daysIn(fiscalYear, last.value)
  const to = /^[底末份]/.test(text.slice(last.to + 1, last.to + 2)) ? last.to + 2 : last.to + 1
  return {
    from,
    to,
    year: fiscalYear,
    month: last.value,
    day,
    precision: 'month',
    period: true,
    impossible: false,
  }
}

/** Behind -, ~, 至 or 到; 0 where none stands. */
export function joinerTo(text: string, at: number, end: number): number {
  let to = at
  if (text[to] === '起' && text[to + 1] === '至') to++
  while (to < end && to - at < 4 && (text[to] === '-' || text[to] === '~')) to++
  if (to === at && (text[to] === '至' || text[to] === '到') && to < end) to++
  return to === at || to >= end ? 0 : to
}

/** The end of a period, which takes what it does not name from the beginning: 2021年1月-12月, 2021.1.1-12.31. */
function readSecond(text: string, from: number, end: number, first: Parts): Parts | null {
  const whole = readParts(text, from, end, true)
  if (whole !== null) return whole
  const number = readInteger(text, from, end)
  if (number === null || first.month === null || first.year === null) return null
  const separator = text[number.to]
  if (first.day !== null && separator === '.' && number.value <= 12) {
    const day = readInteger(text, number.to + 1, end)
    if (day === null) return null
    return { to: day.to, year: first.year, month: number.value, day: day.value, precision: 'day' }
  }
  if (first.day === null && number.value <= 12 && number.value >= first.month && number.to - from <= 2) {
    return { to: number.to, year: first.year, month: number.value, day: null, precision: 'month' }
  }
  return null
}

function readParts(text: string, from: number, end: number, second = false): Parts | null {
  const part = readInYear(text, from, end, null)
  if (part !== null) return part
  const number = readInteger(text, from, end)
  if (number === null || number.to >= end) return null
  const { value, to } = number
  const isYear = to - from === 4 && value >= 1900 && value < 3000
  const next = text[to]
  if (next === '年' && isYear) {
    const behind = text[to + 1] === '度' ? to + 2 : to + 1
    const months = readMonths(text, behind, end, value)
    if (months !== null) return { ...months, precision: 'month' }
    return readInYear(text, behind, end, value) ?? readYearEnd(text, behind, end, value)
  }
  if (isYear && (next === '.' || next === '-' || next === '/'))
    return readNumeric(text, to, end, value, second)
  if (isYear) return readYears(text, to, end, value)
  return null
}

/** 2025-2026年: a year that only the second one's 年 makes a year. */
function readYears(text: string, at: number, end: number, year: number): Parts | null {
  const joint = joinerTo(text, at, end)
  const second = joint > 0 ? readInteger(text, joint, end) : null
  if (second === null || text[second.to] !== '年' || second.value < year || second.value >= 3000) return null
  return { to: second.to + 1, year: second.value, month: null, day: null, precision: 'year' }
}

function readYearEnd(text: string, at: number, end: number, year: number): Parts {
  const char = at < end ? text[at] : ''
  const twice = char === '年' ? 1 : 0
  const mark = text[at + twice] ?? ''
  const to = '底末内终'.includes(mark) && mark !== '' && at + twice < end ? at + twice + 1 : at
  return { to, year, month: null, day: null, precision: 'year' }
}

/** A part of a year: 上半年, 第三季度末, 11月底, 6月30日. */
function readInYear(text: string, from: number, end: number, year: number | null): Parts | null {
  const word = wordAt(dateWords, text, from, end)
  if (word !== undefined) {
    const { month, precision } = word.meaning
    let to = from + word.word.length
    if (month === 0) {
      if (year !== null) return null
      return readInYear(text, to, end, null) ?? { to, year, month: null, day: null, precision }
    }
    if ((text[to] === '末' || text[to] === '底' || text[to] === '内') && to < end) to++
    return { to, year, month, day: null, precision }
  }
  const number = readInteger(text, from, end)
  if (number === null || text[number.to] !== '月' || number.to >= end) return null
  if (number.value < 1 || number.value > 12) return null
  const month = number.value
  let to = number.to + 1
  if (text[to] === '份' && to < end) to++
  const word2 = dayWordAt(text, to, end)
  if (word2 > 0 && to + word2 <= end) {
    const name = text.slice(to, to + word2)
    const last = dayWords[name] as number
    const day = last === 31 ? null : last
    const precision = name === '底' || name === '末' ? 'month' : 'day'
    return {
      to: to + word2,
      year,
      month,
      day: precision === 'day' ? (day ?? daysIn(year, month)) : null,
      precision,
    }
  }
  const day = readInteger(text, to, end)
  if (
    day !== null &&
    day.value >= 1 &&
    day.value <= 31 &&
    (text[day.to] === '日' || text[day.to] === '号') &&
    day.to < end
  ) {
    return { to: day.to + 1, year, month, day: day.value, precision: 'day' }
  }
  return { to, year, month, day: null, precision: 'month' }
}

/** The length of 底, 末, 上旬 and the like at a place; 0 for none. */
function dayWordAt(text: string, at: number, end: number): number {
  if (at + 2 <= end && Object.hasOwn(dayWords, text.slice(at, at + 2))) return 2
  return at < end && Object.hasOwn(dayWords, text[at] as string) ? 1 : 0
}

/** 2026-06-30, 2026.6.30, 2026/6/30; and 2023.07, which is a month only within a period or before 前. */
function readNumeric(text: string, at: number, end: number, year: number, second: boolean): Parts | null {
  const separator = text[at]
  const month = readInteger(text, at + 1, end)
  if (month === null || month.to - at > 3) return readYears(text, at, end, year)
  if (month.value < 1 || month.value > 12) return null
  if (text[month.to] === separator && month.to < end) {
    const day = readInteger(text, month.to + 1, end)
    if (day !== null && day.to - month.to <= 3 && day.value >= 1 && day.value <= 31) {
      const to = text[day.to] === '日' && day.to < end ? day.to + 1 : day.to
      return { to, year, month: month.value, day: day.value, precision: 'day' }
    }
  }
  const to = text[month.to] === '月' && month.to < end ? month.to + 1 : month.to
  const next = text[to] ?? ''
  const dated =
    second ||
    to > month.to ||
    ((next === '-' || next === '~' || next === '至') && separator !== '-') ||
    next === '前'
  return dated ? { to, year, month: month.value, day: null, precision: 'month' } : null
}

interface Integer {
  readonly value: number
  readonly to: number
}

/** A whole number of at most four digits, of either script. */
function readInteger(text: string, from: number, end: number): Integer | null {
  let at = from
  while (at < end && at - from < 5 && isDigit(text.charCodeAt(at))) at++
  if (at > from) return at - from > 4 ? null : { value: Number(text.slice(from, at)), to: at }
  if (at >= end || !opensNumeral(text.charCodeAt(at))) return null
  const han = readHanNumeral(text, at, Math.min(end, at + 6))
  if (han === null || han.digits.length > 4) return null
  return { value: Number(han.digits), to: han.to }
}
