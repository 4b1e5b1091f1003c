// Forms of 绩效指标 cells beside the standard one: each is met in some document, or is what a converter makes of one.
import { describe, expect, it } from 'vitest'
import type { ParseOptions } from '../../src/model/options.js'
import { parseIndicators } from '../../src/parse/indicators.js'

/** ordinal key name cycle/annual, in one line an indicator; then the diagnostics. */
function told(text: string, options?: ParseOptions): string[] {
  const { indicators, diagnostics } = parseIndicators(text, options)
  const lines = indicators.map(({ ordinal, category, name, cycle, annual }) =>
    [ordinal ?? '-', category.key ?? '?', name, `${cycle?.text ?? ''}/${annual?.text ?? ''}`].join(' '),
  )
  return [...lines, ...diagnostics.map(({ code }) => code)]
}

const head = '1-产出指标；11-数量指标；'

describe('values', () => {
  it.each([
    ['behind 为 in place of the colon', `1、${head}甲；年度指标值为5次。`, ['1 output.quantity 甲 /5次']],
    ['behind =', `1、${head}甲；年度指标值=5次。`, ['1 output.quantity 甲 /5次']],
    [
      'without their labels: of the cycle, then of the year',
      `1、${head}甲；≥8次；≥3次。`,
      ['1 output.quantity 甲 ≥8次/≥3次', 'indicator-guessed'],
    ],
    [
      'without their labels: more than two cannot be told',
      `1、${head}甲；≥8次；≥3次；≥1次。`,
      ['1 output.quantity 甲；≥8次；≥3次；≥1次 /', 'indicator-without-value'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('a weight that is no number, or stands twice, is told', () => {
    const weight = (text: string) => {
      const { indicators, diagnostics } = parseIndicators(`1、${head}甲；${text}年度指标值：1次。`)
      return [
        indicators[0]?.weight?.toFixed() ?? null,
        ...diagnostics.map(({ data }) => 'text' in data && data.text),
      ]
    }
    expect(weight('分值：10分；')).toEqual(['10'])
    expect(weight('权重：10%；')).toEqual(['10'])
    expect(weight('分值：很多；')).toEqual([null, '很多'])
    expect(weight('分值：10；权重：20；')).toEqual(['10', '20'])
    expect(weight('分值：/；')).toEqual([null])
  })
})

describe('marks', () => {
  it.each([
    [
      'without a value',
      '【产出指标-数量指标】培训班次',
      ['- output.quantity 培训班次 /', 'indicator-without-value'],
    ],
    [
      'with empty brackets',
      '【产出指标-数量指标】培训班次（）',
      ['- output.quantity 培训班次 /', 'indicator-without-value'],
    ],
    ['behind an ordinal', '3、【产出指标-数量指标】培训班次（≥10期）', ['3 output.quantity 培训班次 /≥10期']],
    [
      'with a sign behind the last level',
      '【产出指标-数量指标-】培训班次（≥10期）',
      ['- output.quantity 培训班次 /≥10期'],
    ],
    [
      'of more levels than two',
      '【产出指标-数量指标-其他】培训班次（≥10期）',
      ['- output.quantity 培训班次 /≥10期'],
    ],
    ['of another kind hold no levels', '【重点】培训班次（≥10期）', ['indicator-unread']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('keep the codes of their levels', () => {
    const { indicators } = parseIndicators('【产出指标-11-数量指标】培训班次（≥10期）')
    expect(indicators[0]?.category).toEqual({
      key: 'output.quantity',
      codes: ['11'],
      names: ['产出指标', '数量指标'],
    })
  })

  it('hold values that the fiscal year resolves', () => {
    const text = '【产出指标-时效指标】完成时间（11月底前）'
    const date = (options?: ParseOptions) => {
      const annual = parseIndicators(text, options).indicators[0]?.annual
      return annual?.kind === 'deadline' && annual.date
    }
    expect(date({ fiscalYear: 2026 })).toBe('2026-11-30')
    expect(date()).toBe('--11-30')
  })
})

describe('ordinals', () => {
  const item = (ordinal: string, name: string) => `${ordinal}产出指标；数量指标；${name}；年度指标值：1次。`

  it.each([
    [
      'in a ring',
      item('①', '甲') + item('②', '乙'),
      ['1 output.quantity 甲 /1次', '2 output.quantity 乙 /1次'],
    ],
    [
      'in Chinese',
      item('一、', '甲') + item('二、', '乙'),
      ['1 output.quantity 甲 /1次', '2 output.quantity 乙 /1次'],
    ],
    [
      'in Chinese, above ten',
      item('十、', '甲') + item('十二、', '乙'),
      ['10 output.quantity 甲 /1次', '12 output.quantity 乙 /1次'],
    ],
    ['in Chinese brackets', item('（一）', '甲'), ['1 output.quantity 甲 /1次']],
    [
      'in Chinese, but for a numeral that ends a word of the value',
      '1、1-产出指标；11-数量指标；甲；年度指标值：标准统一、满意度：高。',
      ['1 output.quantity 甲 /标准统一、满意度：高'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('without levels count up where each has a value before the next', () => {
    expect(told('1、甲；年度指标值：1次。2、乙；年度指标值：2次。')).toEqual(['1 ? 甲 /1次', '2 ? 乙 /2次'])
    expect(told('1、甲；年度指标值：1次。2、乙；年度指标值：2次。3、丙；年度指标值：3次。')).toHaveLength(3)
    expect(told('1、甲；2、乙；年度指标值：1次。')).toEqual(['1 ? 甲；2、乙 /1次'])
    expect(told('（1）甲；年度指标值: （2）类以上；（2）乙；年度指标值: 2次')).toEqual([
      '1 ? 甲 /（2）类以上',
      '2 ? 乙 /2次',
    ])
  })

  it('before a level and nothing else start no indicator with a value', () => {
    expect(told('1、产出指标')).toContain('indicator-without-value')
  })
})

describe('levels', () => {
  it.each([
    [
      'with words in brackets',
      '1、产出指标（详见附件）；数量指标；甲；年度指标值：1次。',
      ['1 output.quantity 甲 /1次'],
    ],
    [
      'that no tree has, behind a number that does not count on, start no indicator',
      '1、产出指标；数量指标；甲；年度指标值：见附件5、9-其他事项。',
      ['1 output.quantity 甲 /见附件5、9-其他事项'],
    ],
    [
      'longer than any',
      '1、产出指标；各项业务培训活动数量完成情况统计指标；甲；年度指标值：1次。',
      ['1 ? 各项业务培训活动数量完成情况统计指标；甲 /1次'],
    ],
    [
      'with a space before the sign that parts them',
      '1、产出指标 ; 数量指标 ; 甲;年度指标值:1次。',
      ['1 output.quantity 甲 /1次'],
    ],
    ['joined by a dash', '产出指标-数量指标；甲；年度指标值：1次。', ['- output.quantity 甲 /1次']],
    ['the second alone', '1、数量指标；甲；年度指标值：1次。', ['1 output.quantity 甲 /1次']],
    [
      'a second one that no tree has below the first',
      '1、产出指标；其他指标；甲；年度指标值：1次。',
      ['1 ? 甲 /1次'],
    ],
    ['a second one of another tree', '1、成本指标；数量指标；甲；年度指标值：1次。', ['1 ? 甲 /1次']],
    [
      'an unknown second one below 满意度',
      '1、满意度指标；其他指标；甲；年度指标值：1次。',
      ['1 satisfaction.service 甲 /1次'],
    ],
    [
      'a long name that ends in 指标 is no level',
      '1、产出指标；重点业务专项培训完成情况考核指标；甲；年度指标值：1次。',
      ['1 ? 重点业务专项培训完成情况考核指标；甲 /1次'],
    ],
    [
      'heads with a space behind their colons',
      '产出指标: 数量指标: 培训班次≥4期；质量指标: 合格率≥95%',
      ['- output.quantity 培训班次 /≥4期', '- output.quality 合格率 /≥95%'],
    ],
    [
      'a head with nothing behind its colon',
      '产出指标：；数量指标：培训班次≥4期',
      ['- output.quantity 培训班次 /≥4期'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('levels by their codes', () => {
  it.each([
    ['1 - 产出指标； 11 - 数量指标；甲', ['1', '11'], ['产出指标', '数量指标'], '甲'],
    ['5-其他指标； 51-工作机制；甲', ['5', '51'], ['其他指标', '工作机制'], '甲'],
    ['5-其他指标，51-工作机制，甲', ['5', '51'], ['其他指标', '工作机制'], '甲'],
    ['5-其他、保障类指标；51-工作机制、协同；甲', ['5', '51'], ['其他、保障类指标', '工作机制、协同'], '甲'],
  ])('%s', (text, codes, names, name) => {
    const { indicators } = parseIndicators(`1、${text}；年度指标值：1次。2、${text}；年度指标值：2次。`)
    const read = indicators.map(({ category, ...each }) => [category.codes, category.names, each.name])
    expect(read).toEqual([
      [codes, names, name],
      [codes, names, name],
    ])
  })
})
