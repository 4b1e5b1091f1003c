import type { Basis } from '../../model/target.js'
import { type Lexicon, lexicon, wordAt } from '../../script/lexicon.js'
import { meanings, wordsOf } from '../../script/words.js'
import { isOneOf, standsAt } from './match.js'
import { readDigits, readHanNumeral, scaleAt } from './numeral.js'
import { readWord } from './unit.js'

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

/** What 均 is taken over, and the usual word for it where it is another. */
const averaged =
  '学期 季度 公里 平方米 年人 月人 [年月日天周季时人户次亩村校县镇乡车生床台单场期班件项篇家店]'
const usual: Readonly<Record<string, string>> = { 季: '季度', 时: '小时', 年人: '人/年', 月人: '人/月' }

const totals: readonly (readonly [BasisWord, string])[] = [
  [
    { statistic: 'total', per: '年', firm: true },
    '全年度? 全年共 全年累计 全年[合共总]计 年度?累计 年度共 一年内累计',
  ],
  [{ statistic: 'total', per: '年', firm: false }, '本?年度内? 本年 当年'],
  [{ statistic: 'total', per: '月', firm: true }, '全月'],
  [{ statistic: 'total', per: '季度', firm: true }, '全季度'],
  [{ statistic: 'total', per: null, firm: true }, '累计共? [合共总]计 总共计? 累积 一共'],
  [{ statistic: 'average', per: null, firm: true }, '平均为? 均值'],
]

function* basisEntries(): Iterable<readonly [string, BasisWord]> {
  yield* meanings(totals)
  for (const over of wordsOf(averaged)) {
    const basis = { statistic: 'average', per: usual[over] ?? over, firm: true } as const
    for (const word of [`${over}均`, `${over}平均`, `平均${over}`, `每${over}均`]) yield [word, basis]
  }
}

/** Every word that a basis begins with, but for 每. */
export const basisWords: Lexicon<BasisWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ basisEntries())

/** The average of something that begins like a unit: 平均年龄, 平均时长. */
const measure = /平均.[龄限间长速距数位目次额级价产耗流延转]/y

/** A word that ends in what may be counted: 案件平均, 列车平均; and 均 of each of some: 各县均, 学生均获得, 事项均; but not 每户平均. */
const inWord =
  /^(?:[\u4e00-\u9fff](?<![每单])[人户校车生床台场班件项家店村县镇乡期单次]平|各.均|.[人户生]均[获享纳得予已能按]|事项均|[案文信证]件均)/

/**
 * Reads a basis: 月均, 全年, 累计, 每日, 每两年, 平均每人每天.
 *
 *     每周一次            每两年一次
 *     ^-^ each per 周     ^--^ each per 2年
 */
export function readBasis(text: string, from: number): BasisReading | null {
  const entry = wordAt(basisWords, text, from)
  const average = entry?.word === '平均'
  if (isOneOf('每隔双', text, from) ? entry === undefined : average) {
    const each = readEach(text, average ? from + 2 : from)
    if (each.per !== '') return { from, ...each, statistic: average ? 'average' : 'each', firm: true }
  }
  if (entry === undefined) return null
  const { word, meaning } = entry
  if (from > 0 && inWord.test(text.slice(from - 1, from + 4))) return null
  return standsAt(measure, text, from)
    ? { from, to: from + 2, ...meaning, per: null }
    : { from, to: from + word.length, ...meaning }
}

const every = /^每?(?:隔一?|双(?=[月周]))([年月周日天])/

/** 每人每天, 每两年, 每10万人, 每半个月, 隔周. */
function readEach(text: string, from: number): { to: number; per: string } {
  let to = from
  let per = ''
  // 隔周一次 is once in two weeks.
  const skipped = every.exec(text.slice(from, from + 4))
  if (skipped !== null) return { to: from + skipped[0].length, per: `2${skipped[1]}` }
  while (text[to] === '每' && to - from < 24) {
    let at = to + (text[to + 1] === '隔' ? 2 : 1)
    let count = ''
    if (text[at] === '半') {
      at += text[at + 1] === '个' ? 2 : 1
      count = '半'
    } else {
      const number = readDigits(text, at) ?? readHanNumeral(text, at)
      if (number !== null && number.digits !== '1')
        count = number.digits.replace(/0000$/, '万').replace(/^1万/, '万')
      at = number?.to ?? at
    }
    const scale = scaleAt(text, at)
    const counted = text[at] === '个' ? readWord(text, at + 1, false) : null
    const unit = counted ?? readWord(text, at, false) ?? readWord(text, at + scale.length, false)
    if (unit === null) break
    per += (per === '' ? '' : '/') + count + (counted === null ? text.slice(at, unit.from) : '') + unit.base
    to = unit.to
  }
  // 每人年均
  const early = text[to] === '均' && per.endsWith('人年')
  return early ? { to: to - 1, per: per.slice(0, -1) } : { to, per }
}
