import type { DeadlineTarget } from '../../model/target.js'
import { isDigit } from '../../script/letters.js'
import { saysTime } from '../../terms/timed.js'
import { before, isOneOf, matchAt, standsAt } from '../measure/match.js'
import { numeralLetters, readHanNumeral } from '../measure/numeral.js'
import { isDue } from './due.js'
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

/** What one date names: the year, the month and the day, where it names them. */
interface Parts {
  readonly to: number
  readonly year?: number | null
  readonly month?: number
  readonly day?: number
  readonly precision: DeadlineTarget['precision']
}

/** Whether a date can begin here: most numbers are followed by a unit, and are none. */
const opener = /* @__PURE__ */ new RegExp(
  `\\d{1,4}[年月季Q.\\-/~至到、]|20\\d\\d(?:[全底上下第一二三四前之以内止完竣]|$| \\d\\d?[月 ])|[12]\\d{5}(?:\\d\\d)?(?!\\d)|[${numeralLetters}年Q]|元月|首季度|[当本今次明翌上下第前][\\d半年${numeralLetters}]`,
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

/** The time of a day, which a deadline goes without: 18:00, 00:00:00, 下午3点, 晚上7点09分. */
const clock =
  '(?:[T ]?(?:[上下中]午|[早晚]上?)?[012]?\\d(?:[时点](?!位)(?:半|[0-5]?\\d分)?|:[0-5]\\d(?::[0-5]\\d)?))?'

const numeric = /* @__PURE__ */ new RegExp(
  `([12]\\d{3})(?:([./ -]) ?(1[012]|0?[1-9])(?:\\2 ?(3[01]|[012]?\\d)(?![\\d.])日?${clock}|([月底])?(?!\\d))|(1[012]|0[1-9])(3[01]|[012]\\d)?(?!\\d))`,
  'y',
)

/** The second end of a period that begins in digits: 202601-202612. */
const until = /[-~至到]+20\d\d[01]\d/y

/** 2026-06-30, 2026.6.30, 2026/6/30; 2023.07 and 20260630, where they are no plain number; 202606 alone where a time is told. */
function readNumeric(
  text: string,
  at: number,
  bare: boolean,
  isTime: () => boolean,
  closes: boolean,
): Parts | null {
  const match = matchAt(numeric, text, at)
  if (match === null) return null
  const [whole, year, sign, month = match[6] as string, day = match[7], word] = match
  const to = at + whole.length
  const next = text[to] ?? ''
  const only = bare && next === '' && (day !== undefined || isTime())
  const due = isDue(text, to) || standsAt(until, text, to)
  // 10011001 is a number.
  const isPlain = sign === undefined && !/^(?:19|20)/.test(year as string)
  if (isPlain || (sign === undefined && !(closes || only || due))) return null
  if (sign === ' ' && day === undefined) return null
  const parts = { to, year: Number(year), month: Number(month) }
  if (day !== undefined) return { ...parts, day: Number(day), precision: 'day' }
  const alone = bare && next === '' && (month.length > 1 || isTime())
  return closes || word !== undefined || alone || due || isOneOf('-~至到', text, to)
    ? { ...parts, precision: 'month' }
    : null
}

/** 元 is the first month. */
const han = '[一二三四五六七八九十廿卅元]'

/** The year, and within it the half, the quarter, the month and the day. */
const words = /* @__PURE__ */ new RegExp(
  `(?:([12]\\d{3}|[0零][\\d一二三四五六七八九](?=年)|\\d\\d(?=年(?:(?:\\d{1,2}|${han}{1,2})月|[上下]半年|第?[1-4一二三四]季|[底末]))|[〇零○O一二三四五六七八九]{4}|[一二两]千零?${han}{1,3})(?:年[度年]?|(?=Q|全年|[上下]半年|第?[一二三四]季|年?底)| (?=\\d{1,2}月))|([当本今]|[次明翌]|下一?(?=年))年度?年?)?` +
    `(?:年?([上下](?=半年)|中(?=$|[之以]?前|完|[;,。]))(?:半年)?|(?:[第前]?([1-4一二三四首])季度|Q([1-4]))|(?<![提之以目工产成收付约满期届标市学幕用营束])前(\\d{1,2}|[一二两三四五六七八九十]{1,2})个?(?:(月)|季度)|` +
    `(\\d{1,2}|${han}{1,2})月(?!龄)份?(?:(\\d{1,2}|${han}{1,3})(?:[日号]${clock}|(?=[-~至到](?:\\d{1,2}|${han}{1,3})[日号]|[之以]?[前内]|[完竣止]|$))|(上旬|初)|(上?中旬)|(中?下旬)|月?[底末])?|` +
    `年?度?(?=[底末内终]))?(?:([底末内终])|(?<=[\\d年度])全年(?=(?:完[成工])?$))?`,
  'y',
)

/** 2026年11月底, 6月30日, 年底, 当年, 上半年, 第三季度末, 二〇二六年十二月. */
function readWords(text: string, at: number, yearMeant: number | null): Parts | null {
  // Every part may be missing, so that there always is a match.
  const match = matchAt(words, text, at) as RegExpExecArray
  const [whole, named, relative, half, spoken, q, first, months, month, day, early, middle, late, end] = match
  const later = relative !== undefined && !'当本今'.includes(relative) ? 1 : 0
  const century = named?.length === 2 ? 2000 : 0
  const year = named !== undefined ? century + numberOf(named) : yearMeant === null ? null : yearMeant + later
  const parts = { to: at + whole.length, year }
  const quarter = spoken ?? q
  if (half !== undefined) return { ...parts, month: half === '下' ? 12 : 6, precision: 'half' }
  if (quarter !== undefined) return { ...parts, month: numberOf(quarter) * 3, precision: 'quarter' }
  if (first !== undefined) {
    const last = numberOf(first) * (months === undefined ? 3 : 1)
    return last > 0 && last < 13
      ? { ...parts, month: last, precision: months === undefined ? 'quarter' : 'month' }
      : null
  }
  if (month === undefined) {
    // 底, 内 alone, and 年 alone, are no dates.
    const told = named ?? relative ?? (end !== undefined && whole[0] === '年' ? end : undefined)
    return told === undefined ? null : { ...parts, precision: 'year' }
  }
  const dated = { ...parts, month: numberOf(month) }
  // 13月底前 names a month that there is not; 18月 is how long it takes.
  if (!(dated.month > 0 && dated.month < 13) && named === undefined && !/[底末]$/.test(whole)) return null
  if (day !== undefined) return { ...dated, day: numberOf(day), precision: 'day' }
  if (early !== undefined) return { ...dated, day: 10, precision: 'day' }
  if (middle !== undefined) return { ...dated, day: 20, precision: 'day' }
  return { ...dated, precision: late === undefined ? 'month' : 'day' }
}

function numberOf(numeral: string): number {
  if (isOneOf('元首', numeral, 0)) return 1
  return isDigit(numeral.charCodeAt(0)) ? Number(numeral) : Number(readHanNumeral(numeral, 0)?.digits)
}

const open = /* @__PURE__ */ new RegExp(
  `(?:([12]\\d{3})(?=[-~至到](?:[12]\\d)?\\d\\d年)|(1[012]|0?[1-9]|${han}{1,3})(?=(?:[-~至到]+|(?:、\\d{1,2}){0,9}、)(?:\\d{1,2}|${han}{1,3})月(?!龄))|` +
    `第?([1-3一二三])(?=[-~至到]第?[2-4二三四]季度)|(1[012]|0?[1-9])(?:[./] ?|-(?=1[3-9]|[23]\\d))(0?[1-9]|[1-9]\\d)日?(?:(?=[之以]?前|止)|(?=([-~至到]+\\d{1,2}[./]\\d\\d?|(?<=\\d\\d))$))|(20[0-4]\\d[-~至到]{1,3})?(20[0-4]\\d)(?=$|[;,。\\n(①-⑳前之以内止完竣]))(?!\\d)`,
  'y',
)

/**
 * What its neighbour makes a date: 1 of 1-12月, 1 of 1-3季度, 2025 of 2025-2026年, 12.31 of 12.31前; and 12.31, 6.1-6.30 or 2025
 * alone where a time is told, as it is by two years with nothing beside them, or by which something is to be done.
 */
function readOpen({ text, passage, from }: Clause, at: number, isTime: () => boolean): Parts | null {
  const match = matchAt(open, passage.text, from + at)
  if (match === null) return null
  const [whole, year, first, quarter, month, day, alone, since, last] = match
  const to = at + whole.length
  const leads = at === 0 || (at === 1 && text[0] === '从')
  const isPeriod = since !== undefined && leads && passage.setting.name === ''
  // 2026 beside a unit column of 年
  const isYear = (): boolean => passage.setting.column === '年' || isDue(passage.text, from + to)
  if ((alone ?? last) !== undefined && !(isPeriod || isTime() || (last !== undefined && isYear())))
    return null
  if (last !== undefined) return { to, year: Number(last), precision: 'year' }
  if (year !== undefined) return { to, year: Number(year), precision: 'year' }
  if (quarter !== undefined) return { to, month: numberOf(quarter) * 3, precision: 'quarter' }
  if (first !== undefined) return { to, month: numberOf(first), precision: 'month' }
  return { to, month: Number(month), day: Number(day), precision: 'day' }
}

const closing =
  /(?:(1[012]|0?[1-9])[./])?(3[01]|[12]\d|0?[1-9]|[一二三四五六七八九十]{1,3})([日号])?(?![\d.])/y

const shortYear = /(\d\d)年/y

/** The second end of a period: 10 of 5月1日-10日, 12.31 of 2021.1.1-12.31, 12 of 2026.6-12, 26 of 2025-26年. */
function readClosing(text: string, at: number, { day, year = null, ...first }: Parts): Parts | null {
  const [short, ending] = (first.precision === 'year' && matchAt(shortYear, text, at)) || []
  if (short !== undefined && year !== null)
    return { to: at + short.length, year: year - (year % 100) + Number(ending), precision: 'year' }
  const [whole, month, last, word] = matchAt(closing, text, at) ?? []
  if (whole === undefined) return null
  const to = at + whole.length
  const bare = (month ?? word) === undefined
  if (day === undefined) {
    const ends = bare && year !== null && Number(last) < 13 && (to === text.length || isDue(text, to))
    return ends ? { to, year, month: Number(last), precision: 'month' } : null
  }
  if (bare) return null
  return {
    to,
    year,
    month: month === undefined ? (first.month as number) : Number(month),
    day: numberOf(last as string),
    precision: 'day',
  }
}
