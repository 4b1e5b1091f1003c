import type { DeadlineTarget } from '../../model/target.js'
import { saysTime } from '../../terms/timed.js'
import { before, isOneOf, standsAt } from '../measure/match.js'
import { numeralLetters } from '../measure/numeral.js'
import { readNumeric } from './date-digits.js'
import { readClosing, readOpen } from './date-ends.js'
import { numberOf, readWords } from './date-words.js'
import type { Clause } from './passage.js'

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

/** Whether a date can begin here: most numbers are followed by a unit, and are none. */
const opener = /* @__PURE__ */ new RegExp(
  `\\d{1,4}[年月季Q.·\\-/~至到、]|20\\d\\d(?!\\d)|[12]\\d{5}|[${numeralLetters}年Q元首]|[当本今次明翌上下第前][\\d半年${numeralLetters}]`,
  'y',
)

/** 一月一次 is once a month; in 一季度一次，二季度两次 each quarter has its number. */
const frequency = /一(?:月|季度?)[一两二三四五六][次期场]/y

/** The year of a date right before another one, which is of the same year if it names none: 2026年6月底前完成设计，12月底前完工. */
const dated =
  /([12]\d{3})年(?:([\d一二三四五六七八九十]{1,2})(?=[月、])|[上下]半年|第?[1-4一二三四]季度)(?:\d{1,2}[月日号季]|[^\d;。的]){0,20}$/

/** Between the two ends of a period or a range; OCR makes 一 of a dash: 80%一90%. */
const joiner = /(?:[-~]{1,3}|起?[至到])(?=.)|一(?=\d)/y

/** Behind -, ~, 至 or 到; 0 where none stands. */
export function joinerTo(text: string, at: number): number {
  return isOneOf('-~至到起一', text, at) && standsAt(joiner, text, at) ? joiner.lastIndex : 0
}

/**
 * Reads a date or a period and gives its last day. 2024.01 alone is a month, but beside a unit column.
 *
 *     2026年11月底前     2026.6.30     1月-12月     2023.07-2024.01     第三季度末     12月上旬
 *     ^--------^ 11-30                 ^------^ 12-31
 */
export function readDate(clause: Clause, from: number): DateReading | null {
  const { text, passage } = clause
  const at = clause.from + from
  // 5人×12月: how long it takes.
  if (isOneOf('×*', text, from - 1)) return null
  if (!standsAt(opener, passage.text, at) || (!passage.inOrder && standsAt(frequency, text, from)))
    return null
  const [, year, month = ''] = dated.exec(before(passage.text, at, 48)) ?? []
  const date = year === undefined ? null : dateOf(clause, from, Number(year))
  return date !== null && !(date.month < numberOf(month))
    ? date
    : dateOf(clause, from, passage.setting.fiscalYear)
}

/** Reads a date as `readDate` does, in the year that is meant where it names none. */
function dateOf(clause: Clause, from: number, yearMeant: number | null): DateReading | null {
  const { text, passage } = clause
  const bare = passage.setting.unit === null
  const isTime = (): boolean => bare && saysTime(passage.setting.name + text.slice(0, from))
  let first =
    readNumeric(text, from, bare, isTime, false) ??
    readWords(text, from, yearMeant) ??
    readOpen(clause, from, isTime)
  if (first === null) return null
  // 2026年1-12月
  const within = first.precision === 'year' ? readOpen(clause, first.to, () => bare) : null
  if (within !== null && within.year === undefined) first = { ...first, ...within }
  const at = joinerTo(text, first.to)
  const second =
    at === 0
      ? null
      : (readNumeric(text, at, false, isTime, true) ??
        readWords(text, at, first.year ?? yearMeant) ??
        readClosing(text, at, first))
  const { to, precision, month = 12, ...last } = second ?? first
  const year = last.year ?? first.year ?? yearMeant
  const days = daysIn(year, month)
  const { day = days } = last
  const impossible =
    !(month > 0 && month < 13 && day > 0 && day <= days) && !(month === 2 && day === 29 && year === null)
  return { from, to, year, month, day, precision, impossible }
}

/** How many days a month has; February of a year that is not known has 28. */
function daysIn(year: number | null, month: number): number {
  // Long months are odd up to July, and even from August on.
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1)
  return year !== null && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** ISO 8601: `2026-11-30`; `--11-30` where the year is not known. */
export function isoDate({ year, month, day }: DateReading): string {
  const [named, m, d] = [year ?? '-', month, day].map(String) as [string, string, string]
  return `${named}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
}
