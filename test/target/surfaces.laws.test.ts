import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SimpleTarget, Target } from '../../src/model/target.js'
import { parseTarget } from '../../src/target/parse.js'
import { toBase } from '../../src/target/quantity.js'
import { runs } from '../laws.js'
import { meaningOf } from './meaning.js'

// One meaning is written in many ways: signs or words, before the figure, behind it or both, digits or Chinese
// numerals, another spelling of the unit, the subject before it, a remark behind it. All of them read alike.

/** Ways to write something, parted by blanks. */
function ways(text: string): string[] {
  return text.trim().split(/\s+/)
}

const subjects = ['', ...ways('随访管理率 管网改造 巡逻出警 藏品修复 造林任务 退役军人走访 统计报表')]

const joints = ['', '', '：', ' ']

const tails = ['', '', '。', '；', '（见附件）', '（按年度计算）。']

/** The ways to say a comparator about a figure, which stands in place of $. */
const comparators: readonly (readonly [sign: string, ways: readonly string[]])[] = [
  [
    '≥',
    ways(`≥$ >=$ ＞＝$ ≧$ 不低于$ 不少于$ 不得低于$ 应不少于$ 大于等于$ 至少$ 不小于（≥）$ 达到$ 应达到$ 力争达到$ 确保不低于$
      原则上不低于$ 逐步提高到$ 稳步提升至$ $以上 $及以上 $（含）以上 $以上（含本数） 达到$以上 确保$以上 保持在$以上
      始终保持在$以上 ≥$以上 不低于$（含）`),
  ],
  [
    '≤',
    ways(`≤$ <=$ ⩽$ 不超过$ 不高于$ 不大于$ 小于或等于$ 不得超过$ 不突破$ 至多$ 控制在$ 总体不超过$ 原则上不超过$ 应控制在$ $以内
      $以下 $之内 $（含）以内 控制在$以内 严格控制在$以下 有效控制在$以内 压缩到$以内 降至$以下 力争控制在$以内 管控在$以内
      ≤$以内 不超过$（含）`),
  ],
  ['>', ways('>$ ＞$ 超过$ 高于$ 大于$ 突破$ 应超过$ $以上（不含） $以上（不含本数）')],
  ['<', ways('<$ ＜$ 低于$ 少于$ 小于$ 不足$ 应低于$ $以下（不含） $以内（不含本数）')],
  ['', ['$']],
]

/** Units in all their spellings, the plain one first. */
const units = [
  '% ％ ﹪',
  '平方米 ㎡ m² 平米',
  '公里 km',
  '工作日 个工作日',
  '元/人/次 元/人·次 元／人／次',
  '元/平方米 元/㎡',
]
  .concat('台(套) 台（套）', '人次', '户', '起', '批次')
  .map(ways)

const han = '零一二三四五六七八九'

/** A whole number below 10,000 in Chinese numerals: 3050 is 三千零五十. */
function numeral(number: number): string {
  const digits = [...String(number)].map(Number)
  const spoken = digits.map((digit, at) =>
    digit === 0 ? '零' : han[digit] + ' 十百千'.charAt(digits.length - 1 - at),
  )
  return spoken
    .join('')
    .replace(/ /g, '')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '')
    .replace(/^一十/, '十')
}

/** A year in Chinese numerals, read digit by digit: 二〇二六. */
function yearInHan(year: number): string {
  return String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
}

/** The ways to write a whole number before a unit; one of Latin letters or with a scale stands behind digits. */
function numbers(number: number, unit: string): string[] {
  const digits = String(number)
  const all = [digits, wide(digits), digits.replace(/\B(?=(?:\d{3})+$)/g, ','), `${digits} `]
  if (/^[a-z]/.test(unit)) return all
  if (number >= 1000 && number % 1000 === 0) all.push(`${number / 10000}万`)
  return /^[\u4e00-\u9fff]/.test(unit) && number < 10000 ? [...all, numeral(number)] : all
}

/** What a target says, with its figures in the base unit: 2.5万人次 and 25000人次 are one. */
function essence(target: Target): unknown {
  return JSON.parse(JSON.stringify(meaningOf(inBase(target))).normalize('NFKC'))
}

function inBase(target: Target): Target {
  switch (target.kind) {
    case 'compound':
      return { ...target, parts: target.parts.map(inBase) as SimpleTarget[] }
    case 'quantity':
    case 'change':
      return { ...target, ...toBase(target) }
    case 'range': {
      const { unit, min, max } = target
      const ofBase = (end: typeof min): typeof min => ({ ...end, ...toBase({ ...end, unit }) })
      return { ...target, unit: null, min: ofBase(min), max: ofBase(max) }
    }
    default:
      return target
  }
}

/** Tries a law: whatever way a meaning is written, it reads as its plain form. */
function alike(written: fc.Arbitrary<readonly [plain: string, way: string]>, count = 2000): void {
  fc.assert(
    fc.property(written, ([plain, way]) => {
      expect(essence(parseTarget(way))).toEqual(essence(parseTarget(plain)))
    }),
    runs(count),
  )
}

const figures = fc.constantFrom(...units).chain((spellings) =>
  fc.record({
    plain: fc.constant(spellings[0] as string),
    unit: fc.constantFrom(...spellings),
    number: fc.oneof(
      fc.integer({ min: 2, max: 99 }),
      fc.integer({ min: 100, max: 9999 }),
      fc.integer({ min: 2, max: 90 }).map((thousands) => thousands * 1000),
    ),
    pick: fc.nat(1000),
  }),
)

const around = fc.record({
  subject: fc.constantFrom(...subjects),
  joint: fc.constantFrom(...joints),
  tail: fc.constantFrom(...tails),
})

function one(all: readonly string[], pick: number): string {
  return all[pick % all.length] as string
}

describe('all surfaces of one meaning read alike', () => {
  it('a figure with its comparator and its unit', () => {
    const comparing = fc
      .constantFrom(...comparators)
      .chain(([sign, all]) => fc.tuple(fc.constant(sign), fc.constantFrom(...all)))
    alike(
      fc.tuple(figures, comparing, around).map(([figure, [sign, way], { subject, joint, tail }]) => {
        const { plain, unit, number, pick } = figure
        const written = way.replace('$', one(numbers(number, unit), pick) + unit)
        const remark = written.endsWith('）') && tail.startsWith('（') ? '' : tail
        return [`${subject}${sign}${number}${plain}`, (subject && subject + joint) + written + remark]
      }),
      4000,
    )
  })

  it('a range', () => {
    const forms =
      ways(`A-BU AU-BU A至BU AU～BU AU—BU AU到BU 介于AU和BU之间 在AU至BU之间 控制在AU至BU ≥AU且≤BU ≥AU，≤BU
      不低于AU且不超过BU 不少于AU，不多于BU AU以上BU以下 保持在AU以上BU以下`)
    alike(
      fc
        .tuple(figures, fc.integer({ min: 1, max: 500 }), fc.constantFrom(...forms), around)
        .map(([{ plain, unit, number, pick }, more, form, { subject, tail }]) => {
          const ends = [number, number + more]
          const [low, high] = ends.map((end) => one(numbers(end, unit), pick)) as [string, string]
          // 2万-20100, 三-四千: a scale that only one end names may be meant of both.
          const [from, to] = /[\u4e00-\u9fff]/.test(low + high) ? ends.map(String) : [low, high]
          const way = form.replace('A', from as string).replace('B', to as string)
          return [
            `${subject}${number}${plain}-${number + more}${plain}`,
            subject + way.replaceAll('U', unit) + tail,
          ]
        }),
    )
  })

  it('a change against a baseline', () => {
    const against = ways('较$ 比$ 与$相比 同$相比 相比$ 相较于$ 在$基础上 与$相比， 较$，')
    const verbs = [ways('提高 提升'), ways('下降 降低')]
    alike(
      fc
        .record({
          subject: fc.constantFrom('', '就诊人次', '发案率', '用水总量'),
          baseline: fc.constantFrom('上年', '去年同期', '2025年', '上一年度'),
          words: fc.constantFrom(...against),
          manner: fc.constantFrom('', '有所', '进一步', '稳步', '力争'),
          verbs: fc.constantFrom(...verbs),
          pick: fc.nat(1),
          size: fc.constantFrom(...ways('5%以上 不低于5% ≥5% 5％及以上 百分之五以上 至少5%')),
        })
        .map(({ subject, baseline, words, manner, verbs, pick, size }) => {
          const compared = words.replace('$', baseline)
          const leads = pick === 1 && /相比，?$|上$/.test(words)
          const head = leads ? compared + subject : subject + compared
          return [`${subject}较${baseline}${verbs[0]}≥5%`, head + manner + one(verbs, pick) + size]
        }),
      1000,
    )
  })

  it('a date', () => {
    const months = ways('年M月 年M月底 年N月末 年0M月')
    const days = ways('年M月D日 年N月K日 年M月D号 Y-0M-0D Y.M.D Y/0M/0D Y年M月D日')
    alike(
      fc
        .record({
          year: fc.integer({ min: 2024, max: 2032 }),
          month: fc.integer({ min: 1, max: 12 }),
          day: fc.integer({ min: 1, max: 28 }),
          form: fc.constantFrom(...months, ...days),
          lead: fc.constantFrom('', '', ...ways('于 应于 力争 确保在 计划于 不晚于 最迟 截至')),
          subject: fc.constantFrom('', '普查登记', '设备采购'),
          deed: fc.constantFrom('', '完成', '完成验收', '投入使用'),
          pick: fc.nat(1000),
        })
        .map(({ year, month, day, form, lead, subject, deed, pick }) => {
          const two = (number: number): string => String(number).padStart(2, '0')
          const written = form
            .replace(/^年/, `${one([String(year), wide(String(year)), yearInHan(year), `${year} `], pick)}年`)
            .replace('Y', String(year))
            .replace('0M', two(month))
            .replace('0D', two(day))
            .replace('M', String(month))
            .replace('D', String(day))
            .replace('N', numeral(month))
            .replace('K', numeral(day))
          const by = lead === '截至' ? '' : one(['前', '之前', '以前'], pick)
          const done = /^[截不最]/.test(lead) ? '' : deed
          const end = days.includes(form) ? `${day}日` : '底'
          return [`${subject}${year}年${month}月${end}前${done}`, subject + lead + written + by + done]
        }),
    )
  })

  it('clauses of one value, whatever parts them', () => {
    const clauses =
      ways(`随访管理率≥90% 参训人数不少于120人 监督抽检350批次 漏损率控制在9%以内 巡逻里程超过80公里 修复藏品12件以上
      走访户数达到45户 满意度95% 及格率达98%以上`)
    const numbered = [ways('1. 2. 3.'), ways('① ② ③'), ways('1、 2、 3、'), ways('一是 二是 三是')]
    alike(
      fc
        .tuple(
          fc.uniqueArray(fc.constantFrom(...clauses), { minLength: 2, maxLength: 3 }),
          fc.constantFrom('，', '、', '。', '；\n', '，并且', '\n', '且', ' ; '),
          fc.option(fc.constantFrom(...numbered)),
        )
        .map(([texts, sign, marks]) => [
          texts.join('；'),
          marks === null ? texts.join(sign) : texts.map((text, at) => `${marks[at]}${text}；`).join(''),
        ]),
      1000,
    )
  })
})
