import type { DeadlineTarget } from '../../model/target.js'
import { isDigit } from '../../script/letters.js'
import { isOneOf, matchAt } from '../measure/match.js'
import { readHanNumeral } from '../measure/numeral.js'

/** What one date names: the year, the month and the day, where it names them. */
export interface Parts {
  readonly to: number
  readonly year?: number | null
  readonly month?: number
  readonly day?: number
  readonly precision: DeadlineTarget['precision']
}

/** 元 is the first month. */
export const han = '[一二三四五六七八九十廿卅元]'

/** The day of the week and the time of a day, which a deadline goes without: （星期二）, 18:00, 00:00:00, 下午3点, 晚上7点09分. */
export const clock =
  '(?:\\(?(?:星期|周)[一二三四五六日天]\\)?)?(?:[T ]?(?:[上下中]午|[早晚]上?)?[012]?\\d(?:[时点](?!位)(?:半|[一二三1-3]刻|[0-5]?\\d分)?|:[0-5]\\d(?::[0-5]\\d)?时?))?'

/** The year, and within it the half, the quarter, the month and the day. */
const words = /* @__PURE__ */ new RegExp(
  `(?:([12]\\d{3}|[0零][\\d一二三四五六七八九](?=年)|\\d\\d(?=年(?:(?:\\d{1,2}|${han}{1,2})月|[上下]半年|第?[1-4一二三四]季|[底末]))|[〇零○O一二三四五六七八九]{4}|[一二两]千零?${han}{1,3})(?:年[度年]?|(?=Q|全年|[上下]半年|第?[一二三四]季|年?底)| (?=\\d{1,2}月))|([当本今]|[次明翌]|下一?(?=年))年度?年?)?` +
    `(?:年?([上下](?=半年)|中(?=$|[之以]?前|完|[;,。]))(?:半年)?|(?:[第前]?([1-4一二三四首])季度|Q([1-4]))|(?<![提之以目工产成收付约满期届标市学幕用营束])前(\\d{1,2}|[一二两三四五六七八九十]{1,2})个?(?:(月)|季度)|` +
    `(\\d{1,2}|${han}{1,2})月(?!龄)份?(?:(\\d{1,2}|${han}{1,3})(?:[日号]${clock}|(?=[-~至到](?:\\d{1,2}|${han}{1,3})[日号]|[之以]?[前内]|[完竣止]|$))|(上旬|初)|(上?中旬)|(中?下旬)|月?[底末])?|` +
    `年?度?(?=[底末内终]))?(?:([底末内终])|(?<=[\\d年度])全年(?=(?:完[成工])?$))?`,
  'y',
)

/** 2026年11月底, 6月30日, 年底, 当年, 上半年, 第三季度末, 二〇二六年十二月. */
export function readWords(text: string, at: number, yearMeant: number | null): Parts | null {
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

export function numberOf(numeral: string): number {
  if (isOneOf('元首', numeral, 0)) return 1
  return isDigit(numeral.charCodeAt(0)) ? Number(numeral) : Number(readHanNumeral(numeral, 0)?.digits)
}
