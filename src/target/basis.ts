import type { Basis } from '../model/target.js'
import { isDigit } from '../script/letters.js'
import { type Lexicon, lexicon, wordAt } from '../script/lexicon.js'
import { opensNumeral, readDigits, readHanNumeral } from '../script/numeral.js'
import { scaleWords } from '../script/numerals.js'
import { unitWords } from './unit-words.js'

/** Over what a figure is taken, by offsets into the folded text. */
export interface BasisReading {
  readonly from: number
  readonly to: number
  readonly statistic: Basis['statistic']
  readonly per: string | null
  /** Says it of the whole clause wherever it stands; 年度 does only right before the figure. */
  readonly firm: boolean
  /** Stands behind the comparator of its figure: 不低于年人均5000元. */
  readonly inside?: true
}

interface BasisWord {
  readonly statistic: Basis['statistic']
  readonly per: string | null
  readonly firm: boolean
}

/** What 均 is taken over, with its normal word. */
const averaged =
  '月 年 日 天 周 季=季度 季度 旬 时=小时 人 户 次 亩 村 校 县 镇 乡 车 生 床 台 单 场 期 班 件 项 篇 家 所 店 站 套 辆 公里 平方米 学期 年人=人/年 月人=人/月 每月=月 每年=年 每日=日 每天=天 每周=周 每人=人 每户=户 每次=次 每亩=亩'

const totals: readonly (readonly [BasisWord, string])[] = [
  [
    { statistic: 'total', per: '年', firm: true },
    '全年 全年度 全年共 全年累计 全年合计 全年共计 全年总计 年累计 年度累计 年度共 一年内累计',
  ],
  [{ statistic: 'total', per: '年', firm: false }, '年度 本年度 本年 当年 年度内 本年度内'],
  [{ statistic: 'total', per: '月', firm: true }, '全月'],
  [{ statistic: 'total', per: '季度', firm: true }, '全季度'],
  [{ statistic: 'total', per: null, firm: true }, '累计 合计 共计 总计 总共 累积 累计共 一共 总共计'],
  [{ statistic: 'average', per: null, firm: true }, '平均 平均每次=次 平均为 均值'],
]

function* basisEntries(): Iterable<readonly [string, BasisWord]> {
  for (const spelling of averaged.split(' ')) {
    const [word, per] = spelling.split('=') as [string, string?]
    yield [`${word}均`, { statistic: 'average', per: per ?? word, firm: true }]
    yield [`${word}平均`, { statistic: 'average', per: per ?? word, firm: true }]
    yield [`平均${word}`, { statistic: 'average', per: per ?? word, firm: true }]
  }
  for (const [meaning, words] of totals) {
    for (const spelling of words.split(' ')) {
      const [word, per] = spelling.split('=') as [string, string?]
      yield [word, per === undefined ? meaning : { ...meaning, per }]
    }
  }
}

/** Every word that a basis begins with, but for 每. */
export const basisWords: Lexicon<BasisWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ basisEntries())

/**
 * Reads a basis: 月均, 全年, 累计, 每日, 每两年, 每人每天.
 *
 *     每周一次            每两年一次
 *     ^-^ each per 周     ^--^ each per 2年
 */
export function readBasis(text: string, from: number, end: number): BasisReading | null {
  if (text[from] === '每') return readEach(text, from, end)
  const entry = wordAt(basisWords, text, from, end)
  if (entry === undefined) return null
  const { word, meaning } = entry
  // 平均每人每天
  const each = text.startsWith('平均每', from) ? readEach(text, from + 2, end) : null
  if (each !== null) return { ...each, from, statistic: 'average' }
  return { from, to: from + word.length, ...meaning }
}

function readEach(text: string, from: number, end: number): BasisReading | null {
  let at = from
  let per = ''
  while (text[at] === '每' && at < end && at - from < 24) {
    const each = readPer(text, at + 1, end)
    if (each === null) break
    per = per === '' ? each.per : `${per}/${each.per}`
    at = each.to
  }
  if (per === '') return null
  return { from, to: at, statistic: 'each', per, firm: true }
}

function readPer(text: string, from: number, end: number): { per: string; to: number } | null {
  if (text.startsWith('半年', from)) return { per: '半年', to: from + 2 }
  if (text.startsWith('半月', from) || text.startsWith('半个月', from)) {
    return { per: '半月', to: text[from + 1] === '个' ? from + 3 : from + 2 }
  }
  let at = from
  let count = ''
  const number = isDigit(text.charCodeAt(at))
    ? readDigits(text, at, end)
    : opensNumeral(text.charCodeAt(at))
      ? readHanNumeral(text, at, end)
      : null
  if (number !== null) {
    count = number.digits === '1' ? '' : number.digits
    at = number.to
  }
  const classified = text[at] === '个' ? wordAt(unitWords, text, at + 1, end) : undefined
  if (classified !== undefined) {
    return { per: count + perOf(classified.meaning.base), to: at + 1 + classified.word.length }
  }
  // 每周一次 is once a week: the unit is 周, and 一 begins the figure. 每10万人 keeps its scale.
  const first = at
  while (at < end && scaleWords.has(text.charCodeAt(at))) at++
  const unit = wordAt(unitWords, text, first, end) ?? wordAt(unitWords, text, at, end)
  if (unit === undefined) return null
  if (text.startsWith(unit.word, first)) at = first
  return { per: count + text.slice(first, at) + perOf(unit.meaning.base), to: at + unit.word.length }
}

function perOf(base: string): string {
  return base === '季' ? '季度' : base === '年度' ? '年' : base
}
