import { matchAt } from '../measure/match.js'
import { han, numberOf, type Parts } from './date-words.js'
import { isDue } from './due-words.js'
import type { Clause } from './passage.js'

const open = /* @__PURE__ */ new RegExp(
  `(?:([12]\\d{3})(?=[-~至到、](?:[12]\\d)?\\d\\d年)|(1[012]|0?[1-9]|${han}{1,3})(?=(?:[-~至到]+|(?:、\\d{1,2}){0,9}、)(?:\\d{1,2}|${han}{1,3})月(?!龄))|` +
    `第?([1-3一二三])(?=[-~至到、]第?[2-4二三四]季度)|(1[012]|0?[1-9])(?:[./] ?|-(?=1[3-9]|[23]\\d))(0?[1-9]|[1-9]\\d)日?(?:(?=[之以]?前|止)|(?=([-~至到]+\\d{1,2}[./]\\d\\d?|(?<=\\d\\d))$))|(20[0-4]\\d[-~至到]{1,3})?(20[0-4]\\d)(?=$|[;,。\\n(①-⑳前之以内止完竣]))(?!\\d)`,
  'y',
)

/**
 * What its neighbour makes a date: 1 of 1-12月, 1 of 1-3季度, 2025 of 2025-2026年, 12.31 of 12.31前; and 12.31, 6.1-6.30 or 2025
 * alone where a time is told, as it is by two years with nothing beside them, or by which something is to be done.
 */
export function readOpen({ text, passage, from }: Clause, at: number, isTime: () => boolean): Parts | null {
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
export function readClosing(text: string, at: number, { day, year = null, ...first }: Parts): Parts | null {
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
