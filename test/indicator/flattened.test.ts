// Rows of a table that became running text: their columns are parted by spaces, bars or dashes, and spaces stand between
// figures and words, as language models write them.
import { describe, expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'
import { formatTarget } from '../../src/target/format.js'
import { told } from './told.js'

/** name standard-form weight, in one line an indicator. */
function meant(text: string): string[] {
  return parseIndicators(text, { fiscalYear: 2026 }).indicators.map(({ name, annual, weight }) =>
    [name, annual === null ? '-' : formatTarget(annual), ...(weight === null ? [] : [weight.toFixed()])].join(
      ' ',
    ),
  )
}

describe('spaces between figures and words', () => {
  it.each([
    [
      'within a date',
      '时效指标：2026 年 12 月 31 日前完成；数量指标 报告完成时间 2026 年 6 月 30 日',
      ['时效指标 2026年12月31日前完成', '报告完成时间 2026年6月30日前'],
    ],
    [
      'beside a comparator, behind commas',
      '数量指标：修缮校舍 ≥ 12 栋，新建操场 ≥ 2 个，培训教师 ≥ 300 人次',
      ['修缮校舍 ≥12栋', '新建操场 ≥2个', '培训教师 ≥300人次'],
    ],
    [
      'before a level without 指标',
      '成本指标 ≤ 20 万元 社会效益 群众知晓率 ≥ 80 %',
      ['成本指标 ≤20万元', '群众知晓率 ≥80%'],
    ],
    [
      'between all figures and their words',
      '数量指标 12345 热线受理量 ≥ 3 万件 带动 3000 户农户就业人数 ≥ 500 人',
      ['12345 热线受理量 ≥3万件', '带动 3000 户农户就业人数 ≥500人'],
    ],
    ['behind a unit that stands in its own column', '质量指标 知晓率 % ≥ 90', ['知晓率 % ≥90%']],
    ['that part a bare figure from the next name', '数量指标 班次 4 人数 200', ['班次 4', '人数 200']],
  ])('%s', (_, text, meaning) => {
    expect(meant(text)).toEqual(meaning)
  })
})

describe('a weight behind a gap', () => {
  it.each([
    [
      'behind a value with its unit',
      '数量指标 采样点位 ≥ 56 个 10 分 质量指标 数据有效率 90 % 20 分',
      ['采样点位 ≥56个 10', '数据有效率 90% 20'],
    ],
    [
      'not where the score is what the indicator is about',
      '数量指标：测评得分 ≥ 90 分；演练评分 90 分',
      ['测评得分 ≥90分', '演练评分 90分'],
    ],
  ])('%s', (_, text, meaning) => {
    expect(meant(text)).toEqual(meaning)
  })
})

describe('signs between the columns', () => {
  it.each([
    [
      'a comparator, a figure and its unit',
      '产出指标|数量指标|采样点位|≥|56|个⏎产出指标|质量指标|数据有效率|≥|95|%',
      ['采样点位 ≥56个', '数据有效率 ≥95%'],
    ],
    ['with a weight', '产出指标|数量指标|采样点位|=|56|个|20', ['采样点位 =56个 20']],
    ['with more than that', '产出指标|数量指标|采样点位|=|56|个|20|甲', ['采样点位 =|：56|个|20|甲']],
    ['without a unit', '产出指标/质量指标/数据有效率/≥/95%', ['数据有效率 ≥95%']],
    ['dashes', '产出指标-数量指标-采购设备数量-=-12-台（套）', ['采购设备数量 =12台（套）']],
    [
      'codes without a dash before levels',
      '1产出指标|11数量指标|采样点位|=|56|个；12质量指标：数据有效率≥95%',
      ['采样点位 =56个', '数据有效率 ≥95%'],
    ],
    ['> that is half of ≥', '产出指标>数量指标>采样点位>=56个', ['采样点位 ≥56个']],
    ['> before a comparator', '产出指标 > 数量指标 > 采样点位 > ≥56个', ['采样点位 ≥56个']],
  ])('%s', (_, text, meaning) => {
    expect(meant(text.replaceAll('⏎', '\n'))).toEqual(meaning)
  })

  it.each([
    [
      'a table of Markdown',
      '| 一级指标 | 二级指标 | 三级指标 | 指标值 |⏎|---|:-:|---|---|⏎| 产出指标 | 数量指标 | 采样点位 | ≥56个 |⏎| 产出指标 | 质量指标 | 数据有效率 | ≥95% |',
      ['- output.quantity 采样点位 /≥56个', '- output.quality 数据有效率 /≥95%'],
    ],
    ['one without bars at its edges', '三级指标|性质|指标值|计量单位⏎采样点位|≥|56|个', ['- ? 采样点位 /56']],
    [
      'bars in a first row that names no columns',
      '采样点位|≥56个⏎数据有效率|≥95%',
      ['- ? 采样点位 /≥56个', '- ? 数据有效率 /≥95%'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text.replaceAll('⏎', '\n'))).toEqual(expected)
  })
})
