// The codes of levels.
import { describe, expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'

describe('levels by their codes', () => {
  it.each([
    ['1 - 产出指标； 11 - 数量指标；甲', ['1', '11'], ['产出指标', '数量指标'], '甲'],
    ['5-其他指标； 51-工作机制；甲', ['5', '51'], ['其他指标', '工作机制'], '甲'],
    ['5-其他指标，51-工作机制，甲', ['5', '51'], ['其他指标', '工作机制'], '甲'],
    ['1-产出指标；1\n4-成本指标；甲', ['1', '14'], ['产出指标', '成本指标'], '甲'],
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

describe('codes of levels whose values have no labels', () => {
  it.each([
    [
      'before both',
      '1-产出指标：11-数量指标：维护水闸：≥12座；12-质量指标：完好率：≥95%',
      [
        ['1', '11'],
        ['1', '12'],
      ],
    ],
    [
      'behind numbers',
      '1、1-产出指标-11-数量指标-维护水闸：≥12座2、1-产出指标-12-质量指标-完好率：≥95%',
      [
        ['1', '11'],
        ['1', '12'],
      ],
    ],
    ['before the second', '产出指标11-数量指标-维护水闸：≥12座', [['11']]],
    ['of second levels alone', '１１-数量指标：维护水闸≥12座；１２-质量指标：完好率≥95%', [['11'], ['12']]],
  ])('%s', (_, text, codes) => {
    const { indicators } = parseIndicators(text)
    expect(indicators.map(({ category }) => category.codes)).toEqual(codes)
    expect(indicators.map(({ name }) => name)).toEqual(['维护水闸', '完好率'].slice(0, codes.length))
  })
})
