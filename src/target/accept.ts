import { isDigit, isHan, isLatin } from '../script/letters.js'
import { readPrefix } from './affix.js'
import type { Figure } from './figure.js'
import { opensNumber } from './number.js'
import { readUnit } from './unit.js'

/** Letters before a number make a code of it: GB/T 1234-2020, PM2.5, V2.0, 第3号. */
export function isCode(text: string, from: number, at: number, end: number): boolean {
  if (at === from) return false
  const before = text.charCodeAt(at - 1)
  const char = text[at - 1] as string
  if (char === '第' || char === '№' || char === '#') return true
  // GB/T 1234, but CT 1台
  if (char === ' ' && isLatin(text.charCodeAt(at - 2))) {
    let to = at
    while (to < end && isDigit(text.charCodeAt(to))) to++
    return !isHan(text.charCodeAt(to)) || readUnit(text, to, end, false)?.dimension == null
  }
  if (isLatin(before)) return text[at] !== '+' && text[at] !== '-' ? true : text[at] === '-'
  if (char === '-' || char === '.' || char === '/' || char === '_') {
    const earlier = text.charCodeAt(at - 2)
    return at - 2 >= from && (isLatin(earlier) || isDigit(earlier))
  }
  return false
}

/** Whether the digits that end at `at` belong to a code: PM2.5. */
function endsCode(text: string, at: number): boolean {
  let first = at
  while (first > 0 && at - first < 12 && (isDigit(text.charCodeAt(first)) || text[first] === '.')) first--
  return isLatin(text.charCodeAt(first))
}

export function skipCode(text: string, at: number, end: number): number {
  let to = at + 1
  while (to < end) {
    const code = text.charCodeAt(to)
    const char = text[to] as string
    if (!isDigit(code) && !isLatin(code) && char !== '-' && char !== '.' && char !== '/' && char !== '_')
      break
    to++
  }
  return to
}

/** Chinese numerals that are part of a word: 统一, 唯一, 万一, 第一, 之一. */
const numeralTails = '第统唯同单逐进专合归划之如万不惟初十周星期礼大'

/** 数十, 几百, 上千: no number. 人数十五人 has one. */
function isVague(text: string, number: number, from: number): boolean {
  const before = number > from ? text[number - 1] : ''
  if (before === '几' || before === '上' || before === '成') return true
  return before === '数' && (number - 1 === from || !isHan(text.charCodeAt(number - 2)))
}

/** What a number with its count word is part of: 一次性, 一次验收合格, 一村一品. */
const numeralHeads = [
  '一次性',
  '一次验收',
  '一次通过',
  '一次合格',
  '一次交验',
  '一件事',
  '一张网',
  '一张图',
  '一门式',
  '一口价',
  '一个窗口',
  '一方面',
  '一把手',
  '两个维护',
  '一项制度',
  '一度',
  '一批',
]

/** Words that only count. */
const counting = '个名次场期份篇项台套件人家位所条本册辆批轮张幅部支只棵株'

/** Units that order rather than count when they follow a Chinese numeral. */
const orders = '级类等期届号甲流层体律般线'

/** Whether a figure begins at a place, behind its words. */
export function comesFigure(text: string, at: number, end: number): boolean {
  if (at < end && opensNumber(text, at)) return true
  const prefix = readPrefix(text, at, end)
  return prefix !== null && prefix.to < end && opensNumber(text, prefix.to)
}

/** Words that deny what follows. */
const absent = /(?:无|没有|[不未]发生|[不未]出现|杜绝|避免|防止)$/

/** Whether a figure can be a target at all. */
export function accepts(text: string, figure: Figure, from: number, end: number, based: boolean): boolean {
  const { unit, number, to } = figure
  const behind = to < end ? (text[to] as string) : ''
  const base = unit?.base ?? ''
  // ≥3OO件: letters for digits
  if (unit !== null && !unit.known && 'OoIl'.includes(text[unit.from] as string)) return false
  // 1:3, 7×24小时, 1920*1080
  if ('·:×*'.includes(behind) && behind !== '' && to + 1 < end && isDigit(text.charCodeAt(to + 1)))
    return false
  if (
    text[number - 1] === ':' &&
    number - 2 >= from &&
    isDigit(text.charCodeAt(number - 2)) &&
    !endsCode(text, number - 2)
  ) {
    return false
  }
  if ('·×*'.includes(text[number - 1] ?? ' ')) return false
  // 不发生一起重大事故: what is not to happen at all.
  if (figure.said === 'nowhere' && absent.test(text.slice(Math.max(from, number - 4), number))) return false
  if (figure.said === 'before' && !figure.weak)
    return !(figure.han && orders.includes(base[0] ?? ' ') && base !== '')
  if (figure.han) {
    if (unit === null ? (number !== from && figure.from === number) || to !== end : !unit.known) return false
    if (unit !== null && orders.includes(base) && base !== '') return false
    if (isVague(text, number, from)) return false
    if (number > from && !based && numeralTails.includes(text[number - 1] as string)) return false
    if (numeralHeads.some((word) => text.startsWith(word, number))) return false
    // 两年一次: a time before a count.
    if (unit?.dimension === 'duration' && comesFigure(text, to, end)) return true
    if (behind === '一') return false
    // 七里河区, 三门峡市: a name, unless a word that only counts follows.
    if (number === from && to < end && figure.said === 'nowhere' && !counting.includes(base)) return false
    return true
  }
  // 12345热线: a number without a unit, with a word behind it.
  if (
    unit === null &&
    figure.high === null &&
    figure.said === 'nowhere' &&
    behind !== '' &&
    isHan(behind.charCodeAt(0))
  ) {
    return false
  }
  if (unit !== null && !unit.known && figure.said === 'nowhere' && unit.to - unit.from > 3 && to === end)
    return false
  // ISO9001:2015
  if (unit === null && text[number - 1] === ':' && /^(?:19|20)\d\d$/.test(figure.digits)) return false
  if (base === '号' || (base === '季度' && text[to - 3] !== '个' && figure.said !== 'before')) return false
  // 5G基站: one Latin letter is no unit where a word follows.
  if (
    unit !== null &&
    unit.to - unit.from === 1 &&
    isLatin(text.charCodeAt(unit.from)) &&
    behind !== '' &&
    figure.said === 'nowhere'
  ) {
    return false
  }
  // 每月10日前: a day of the month.
  if (base === '日' && behind === '前') return false
  return true
}
