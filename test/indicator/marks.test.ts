// Brackets that part levels and names from the rest.
import { describe, expect, it } from 'vitest'
import type { ParseOptions } from '../../src/model/parse-options.js'
import { parseIndicators } from '../../src/parse/indicators.js'
import { told } from './told.js'

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
      ['- output.quantity 其他培训班次 /≥10期'],
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

describe('brackets that hold the levels and the name', () => {
  it.each([
    [
      '产出指标（数量）：志书1部；效益指标（社会效益）：文化传承（促进）',
      ['- output.quantity 志书 /1部', '- benefit.social 文化传承 /促进', 'indicator-guessed'],
    ],
    [
      '1.【产出指标-数量指标-班次】≥4期；2.【产出指标-质量指标-合格率】≥95%',
      ['1 output.quantity 班次 /≥4期', '2 output.quality 合格率 /≥95%'],
    ],
    [
      '【产出指标/数量指标/班次：≥4期】【产出指标/质量指标/合格率：≥95%】',
      ['- output.quantity 班次 /≥4期', '- output.quality 合格率 /≥95%'],
    ],
    ['【产出指标-数量指标-班次】年度指标值：4期。', ['- output.quantity 班次 /4期']],
    ['【产出指标-其他-班次】培训（≥4期）', ['- ? 培训 /≥4期']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('keep what stands behind a second level that is not known', () => {
    const [only] = parseIndicators('【产出指标-其他-班次】培训（≥4期）').indicators
    expect(only?.category.names).toEqual(['产出指标', '其他-班次'])
  })
})
