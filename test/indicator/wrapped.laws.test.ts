// Where the lines of a cell break, and where spaces stand between its figures and words, changes no indicator.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'
import { formatTarget } from '../../src/target/format.js'
import { runs } from '../laws.js'

const levels: Readonly<Record<string, readonly (readonly [name: string, value: string])[]>> = {
  数量指标: [
    ['巡护里程', '≥12000公里'],
    ['购置无人机数量', '=6架'],
    ['图书采购册数', '2.5万册'],
    ['发放救助金人数', '约1200人'],
    ['地下水监测井', '5-8眼'],
    ['12345热线受理量', '≥3万件'],
    ['修缮文物保护单位', '不少于3处'],
  ],
  质量指标: [
    ['验收合格率', '100%'],
    ['数据完整性', '≥98.5%'],
    ['工程质量优良率', '达到90%以上'],
  ],
  时效指标: [
    ['项目完成时间', '2026年12月31日前'],
    ['应急响应时间', '≤30分钟'],
    ['30日内办结率', '≥95%'],
    ['报告提交时间', '12月20日前'],
  ],
  成本指标: [
    ['人均培训成本', '≤550元/人/天'],
    ['单位运维成本', '不超过1.8万元/公里'],
  ],
  社会效益指标: [
    ['安全生产形势', '持续稳定'],
    ['森林火灾受害率', '≤0.9‰'],
    ['减少碳排放量', '1200吨'],
  ],
  服务对象满意度指标: [
    ['受益群众满意度', '≥90%'],
    ['参训人员满意度', '95%以上'],
  ],
}

type Items = readonly (readonly [level: string, name: string, value: string])[]

const items: fc.Arbitrary<Items> = fc
  .tuple(
    ...Object.entries(levels).map(([level, each]) =>
      fc.subarray(
        each.map(([name, value]) => [level, name, value] as const),
        { maxLength: 2 },
      ),
    ),
  )
  .map((drawn) => drawn.flat())
  .filter((drawn) => drawn.length > 0)

/** How a cell sets its indicators: what stands before a level, behind it, in a name, between indicators, and between levels. */
const styles: ((list: Items) => string)[] = [
  (list) =>
    set(
      list,
      (level) => `${level}：`,
      (name, value) => name + value,
      '；',
      '；',
    ),
  (list) =>
    set(
      list,
      (level) => `${level}：`,
      (name, value) => `${name}：${value}`,
      '；',
      '。',
    ),
  (list) =>
    set(
      list,
      (level) => `${level}：`,
      (name, value) => name + value,
      '，',
      '。',
    ),
  (list) =>
    set(
      list,
      (level) => `${level}：\n`,
      (name, value) => name + value,
      '\n',
      '\n',
    ),
  (list) =>
    set(
      list,
      (level) => `【${level}】`,
      (name, value) => `${name}（${value}）`,
      '；',
      '；',
    ),
  (list) =>
    set(
      list,
      (level) => `${level}：`,
      (name, value, at) => `${at + 1}.${name}${value}`,
      '；',
      '。',
    ),
]

function set(
  list: Items,
  head: (level: string) => string,
  item: (name: string, value: string, at: number) => string,
  between: string,
  behind: string,
): string {
  let text = ''
  for (const [at, [level, name, value]] of list.entries()) {
    const isFirst = level !== list[at - 1]?.[0]
    if (at > 0) text += isFirst ? behind : between
    text += (isFirst ? head(level) : '') + item(name, value, at)
  }
  return text
}

/** Lines of so many letters, which break no number and no word in letters. */
function wrapped(text: string, width: number, broken: string): string {
  let lines = ''
  let length = 0
  for (const piece of text.match(/[!-~]+|[\s\S]/g) ?? []) {
    if (piece === '\n') length = 0
    else {
      if (length + piece.length > width && length > 0) {
        lines += broken
        length = 0
      }
      length += piece.length
    }
    lines += piece
  }
  return lines
}

/** Spaces as language models set them. */
function spaced(text: string): string {
  return text
    .replace(/([\u4e00-\u9fff≥≤=])(?=\d)/g, '$1 ')
    .replace(/([\d%‰])(?=[\u4e00-\u9fff])/g, '$1 ')
    .replace(/([\u4e00-\u9fff])(?=[≥≤=])/g, '$1 ')
}

function meant(cell: string): string[] {
  return parseIndicators(cell, { fiscalYear: 2026 }).indicators.map(({ category, name, annual }) =>
    [category.key, name, annual && formatTarget(annual)].join(' ').replaceAll(' ', ''),
  )
}

it('reads the same', () => {
  fc.assert(
    fc.property(
      items,
      fc.constantFrom(...styles),
      fc.boolean(),
      fc.integer({ min: 5, max: 16 }),
      fc.constantFrom('\n', '\n  ', ' \n'),
      (list, style, isSpaced, width, broken) => {
        const cell = style(list)
        const text = wrapped(isSpaced ? spaced(cell) : cell, width, broken)
        const expected = meant(cell)
        expect(expected).toHaveLength(list.length)
        expect(meant(text), text).toEqual(expected)
      },
    ),
    runs(600),
  )
})
