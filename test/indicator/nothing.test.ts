// Cells and levels that say that there is nothing.
import { describe, expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'
import { told } from './told.js'

const head = '1-产出指标；11-数量指标；'

describe('a cell that says that there is nothing', () => {
  it.each(['无', '-', '不涉及', ' 暂无 '])('%s: no indicator, and no error', (text) => {
    const { indicators, diagnostics } = parseIndicators(text)
    expect(indicators).toEqual([])
    expect(diagnostics).toMatchObject([
      { code: 'target-absent', severity: 'info', data: { text: text.trim() } },
    ])
  })
})

describe('a cell of a heading', () => {
  it.each(['绩效指标', '年度绩效指标：'])('alone is quoted: %s', (text) => {
    const { indicators, diagnostics } = parseIndicators(text)
    expect(indicators).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'indicator-unread', data: { text } }])
  })

  it('above indicators says nothing more', () => {
    expect(told('绩效指标：\n数量指标：班次≥4期')).toEqual(['- output.quantity 班次 /≥4期'])
  })
})

describe('a level of which there is nothing to measure', () => {
  it.each([
    [
      'behind a colon',
      '产出指标：数量指标：维护水闸≥12座；效益指标：经济效益：无；社会效益：不涉及',
      [
        '- output.quantity 维护水闸 /≥12座',
        '- benefit.economic 经济效益 /无',
        '- benefit.social 社会效益 /不涉及',
        'target-absent',
        'target-absent',
      ],
    ],
    [
      'beside indicators with labels',
      `1、${head}甲；年度指标值：5次。2、效益指标；经济效益指标；无。`,
      ['1 output.quantity 甲 /5次', '2 benefit.economic 经济效益指标 /无', 'target-absent'],
    ],
    ['but not where 无 has a value', `1、${head}无；年度指标值：5次。`, ['1 output.quantity 无 /5次']],
    ['nor where no level stands', '1、无。', ['1 ? 无 /', 'indicator-without-value']],
    [
      'nor where more stands there',
      '效益指标：经济效益：无直接效益',
      ['- benefit.economic 无直接效益 /', 'indicator-without-value'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
