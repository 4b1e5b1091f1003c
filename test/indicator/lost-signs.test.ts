// Signs that are lost, or that OCR took for others.
import { describe, expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'
import { told } from './told.js'

const head = '1-产出指标；11-数量指标；'

describe('signs that are lost', () => {
  it.each([
    [
      'the dashes of codes',
      '1、1产出指标；11数量指标；维护水闸；实施周期指标值:12座；年度指标值:4座。2、1产出指标；12质量指标；完好率；实施周期指标值:≥95%；年度指标值:≥95%',
      ['1 output.quantity 维护水闸 12座/4座', '2 output.quality 完好率 ≥95%/≥95%'],
    ],
    [
      'all but spaces',
      '1产出指标 11数量指标 维护水闸 实施周期指标值 12座 年度指标值 4座',
      ['- output.quantity 维护水闸 12座/4座'],
    ],
    [
      'the colons of labelled levels',
      '一级指标 产出指标 二级指标 数量指标 三级指标 维护水闸 指标值 ≥12座 三级指标 巡查堤防 指标值 ≥6次',
      ['- output.quantity 维护水闸 /≥12座', '- output.quantity 巡查堤防 /≥6次'],
    ],
    [
      'the labels of values, below codes without ordinals',
      '1-产出指标;11-数量指标;维护水闸;12座;4座。2-效益指标;22-社会效益;知晓率;≥80%;≥80%',
      [
        '- output.quantity 维护水闸 12座/4座',
        '- benefit.social 知晓率 ≥80%/≥80%',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      '三级指标 within a name',
      '三级指标完成率≥95%；维护水闸≥12座',
      ['- ? 三级指标完成率 /≥95%', '- ? 维护水闸 /≥12座'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('a weight without its colon is none of the value', () => {
    const { indicators } = parseIndicators('产出指标：数量指标：维护水闸，指标值≥12座，权重10；')
    expect(indicators.map(({ annual, weight }) => [annual?.text, weight?.toFixed()])).toEqual([
      ['≥12座', '10'],
    ])
  })
})

describe('signs that OCR took for others, or that are lost', () => {
  const both = '甲；实施周期指标值:8期；年度指标值:4期。'
  const read = ['1 output.quantity 甲 8期/4期', '2 output.quality 乙 /≥95%']

  it.each([
    [
      'l and I for the 1 of codes and ordinals',
      `l、1-产出指标；1I-数量指标；${both}2、I-产出指标；l2-质量指标；乙；年度指标值:≥95%`,
    ],
    [
      '一 for the dash of codes',
      `1、1一产出指标；11一数量指标；${both}2、1 一产出指标；12一质量指标；乙；年度指标值:≥95%`,
    ],
    [
      'a comma for the sign of an ordinal',
      `1,1-产出指标；11-数量指标；${both}2，1-产出指标；12-质量指标；乙；年度指标值:≥95%`,
    ],
    [
      'a colon for it',
      `第1项：1-产出指标；11-数量指标；${both}2: 1-产出指标；12-质量指标；乙；年度指标值:≥95%`,
    ],
    [
      'a semicolon for the colon of a label',
      `1、${head}甲；实施周期指标值；8期；年度指标值;4期。2、1-产出指标；12-质量指标；乙；年度指标值；≥95%`,
    ],
    [
      'all but spaces',
      '1 1-产出指标 11-数量指标 甲 实施周期指标值8期 年度指标值4期 2 1-产出指标 12-质量指标 乙 年度指标值≥95%',
    ],
    [
      'all',
      '1、1-产出指标11-数量指标甲实施周期指标值8期年度指标值4期2、1-产出指标；12-质量指标；乙；年度指标值≥95%',
    ],
    [
      'all but dashes',
      '1、产出指标-数量指标-甲-实施周期指标值8期-年度指标值4期2、产出指标-质量指标-乙-年度指标值≥95%',
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual(read)
    expect(parseIndicators(text).indicators.map(({ category }) => category.names)).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '质量指标'],
    ])
  })

  it('are none where no level stands behind, or the next item begins, and need not be counted', () => {
    expect(told(`1、${head}I类、l级占比；年度指标值:5项。2、${head}1一2档；年度指标值：1项`)).toEqual([
      '1 output.quantity I类、l级占比 /5项',
      '2 output.quantity 1一2档 /1项',
    ])
    expect(told(`1、${head}甲；年度指标值:5项。3:1-产出指标；11-数量指标；乙；年度指标值:2项`)).toEqual([
      '1 output.quantity 甲 /5项',
      '3 output.quantity 乙 /2项',
    ])
    expect(told(`1、${head}甲；年度指标值；2、${head}乙；年度指标值:2项`)).toEqual([
      '1 output.quantity 甲 /年度指标值',
      '2 output.quantity 乙 /2项',
      'indicator-guessed',
    ])
  })
})
