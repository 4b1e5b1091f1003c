import { isDigit, isHan, isLatin } from '../script/letters.js'
import { wordAt } from '../script/lexicon.js'
import { digitWords, scaleWords, tensWords } from '../script/numerals.js'
import { type BasisReading, basisWords, readBasis } from './basis.js'
import { changeVerbs, type Direction } from './change-words.js'
import { negations, prefixWords } from './comparator-words.js'
import { type DateReading, dateLetters, readDate } from './date.js'
import { type Figure, type Prefix, readFigure, readPrefix } from './figure.js'
import { opensNumber } from './number.js'
import type { Passage } from './passage.js'
import { readUnit } from './unit.js'

/** A verb of change. */
export interface VerbReading {
  readonly from: number
  readonly to: number
  readonly direction: Direction
}

/** A date with the words before it. */
export interface DatedReading {
  readonly prefix: Prefix | null
  readonly date: DateReading
}

/** What stands in a clause, in the order written. */
export interface Scan {
  readonly figures: Figure[]
  readonly dates: DatedReading[]
  readonly bases: BasisReading[]
  readonly verbs: VerbReading[]
  /** Comparators behind which no figure stands. */
  readonly refers: Prefix[]
  /** Comparators with a verb between them and their figure: 至少开展1次. */
  readonly adverbs: Prefix[]
}

function* openerCodes(): Iterable<number> {
  for (const letter of `0123456789.+-±负半每(【〔「『《“‘{[${dateLetters}`) yield letter.charCodeAt(0)
  for (const words of [digitWords, scaleWords, tensWords, prefixWords, negations, changeVerbs, basisWords])
    yield* words.keys()
}

/** What anything that is looked for begins with; most letters of a value are none of them. */
const openers: ReadonlySet<number> = /* @__PURE__ */ new Set(/* @__PURE__ */ openerCodes())

/**
 * Finds what a clause holds, from left to right. Brackets and quotations are passed over: what stands in them
 * says more about the subject or the figure, and is no target.
 *
 *     日均协同业务量≥0.026万次
 *     ^-^ basis     ^--------^ figure
 */
export function scan(passage: Passage, from: number, end: number): Scan {
  const { text, closings } = passage
  const found: Scan = { figures: [], dates: [], bases: [], verbs: [], refers: [], adverbs: [] }
  let at = from
  while (at < end) {
    if (!openers.has(text.charCodeAt(at))) {
      at++
      continue
    }
    const close = closings.get(at)
    if (close !== undefined && close < end) {
      at = close + 1
      continue
    }
    at = step(found, passage, from, at, end)
  }
  return found
}

function step(found: Scan, passage: Passage, from: number, at: number, end: number): number {
  const { text } = passage
  const numeric = opensNumber(text, at)
  if (numeric || text[at] === '±') {
    if (isCode(text, from, at, end)) return skipCode(text, at, end)
    return number(found, passage, from, at, end, null)
  }
  const basis = readBasis(text, at, end)
  if (basis !== null) {
    // 当年完成 is a date, 当年≥12次 a basis.
    const dated = basis.firm ? null : readDate(passage, at, end)
    if (dated === null || (dated.to === basis.to && comesFigure(text, basis.to, end))) {
      found.bases.push(basis)
      return basis.to
    }
  }
  const verb = wordAt(changeVerbs, text, at, end)
  const prefix = readPrefix(text, at, end)
  if (prefix !== null && (verb === undefined || verb.word.length < prefix.to - at)) {
    const told = opensNumber(text, prefix.to) || text[prefix.to] === '±'
    if (told && !isWordBefore(text, from, at)) {
      return number(found, passage, from, prefix.to, end, prefix)
    }
    const date = readDate(passage, prefix.to, end)
    if (date !== null) {
      found.dates.push({ prefix, date })
      return date.to
    }
    if (prefix.refers) {
      found.refers.push(prefix)
      return prefix.to
    }
    if (adverbs.test(text.slice(prefix.from, prefix.to))) {
      found.adverbs.push(prefix)
      return prefix.to
    }
  }
  if (verb !== undefined) {
    found.verbs.push({ from: at, to: at + verb.word.length, direction: verb.meaning })
    return at + verb.word.length
  }
  const date = readDate(passage, at, end)
  if (date !== null) {
    found.dates.push({ prefix: null, date })
    return date.to
  }
  return at + 1
}

/** Comparators that a verb may part from their figure. */
const adverbs = /^(?:至少|至多|最少|最多|起码|顶多)$/

function comesFigure(text: string, at: number, end: number): boolean {
  if (at < end && opensNumber(text, at)) return true
  const prefix = readPrefix(text, at, end)
  return prefix !== null && prefix.to < end && opensNumber(text, prefix.to)
}

/** Reads the date or the figure that begins here; gives where to go on. */
function number(
  found: Scan,
  passage: Passage,
  from: number,
  at: number,
  end: number,
  prefix: Prefix | null,
): number {
  const { text } = passage
  const date = readDate(passage, at, end)
  if (date !== null) {
    found.dates.push({ prefix, date })
    return date.to
  }
  const basis = found.bases[found.bases.length - 1]
  const free =
    prefix?.comparator != null ||
    (prefix?.approximate ?? false) ||
    at === from ||
    basis?.to === (prefix?.from ?? at)
  const figure = readFigure(text, at, end, prefix, free)
  if (figure === null) return skipCode(text, at, end)
  const based = basis !== undefined && basis.to === figure.from
  if (accepts(text, figure, from, end, based)) found.figures.push(figure)
  return Math.max(figure.to, at + 1)
}

/** Letters before a number make a code of it: GB/T 1234-2020, PM2.5, V2.0, 第3号. */
function isCode(text: string, from: number, at: number, end: number): boolean {
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

function skipCode(text: string, at: number, end: number): number {
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

/** Words that end in a comparator's first letter: 下达 in 下达3次 is no 达. */
function isWordBefore(text: string, from: number, at: number): boolean {
  if (at === from) return false
  const char = text[at]
  const before = text[at - 1] as string
  if (char === '达') return '下送传到转表抵发直通'.includes(before)
  if (char === '超') return before === '高' || before === '赶'
  if (char === '近') return '最附靠临接'.includes(before)
  if (char === '在') return before === '存' || before === '现'
  return false
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

/** Whether a figure can be a target at all. */
function accepts(text: string, figure: Figure, from: number, end: number, based: boolean): boolean {
  const { unit, number, to } = figure
  const behind = to < end ? (text[to] as string) : ''
  const base = unit?.base ?? ''
  // ≥3OO件: letters for digits
  if (unit !== null && !unit.known && 'OoIl'.includes(text[unit.from] as string)) return false
  // 1:3, 7×24小时, 1920*1080
  if (
    '·:×*'.includes(behind) && behind !== '' &&
    to + 1 < end &&
    isDigit(text.charCodeAt(to + 1))
  )
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
