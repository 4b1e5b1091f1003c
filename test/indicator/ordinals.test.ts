// The numbers of indicators, and of the levels above them.
import { describe, expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'
import { told } from './told.js'

const head = '1-产出指标；11-数量指标；'

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
    [
      'before a bracket that nothing opens',
      item('1）', '甲') + item('2)', '乙'),
      ['1 output.quantity 甲 /1次', '2 output.quantity 乙 /1次'],
    ],
    [
      'in brackets behind which a line was broken',
      item('（1）', '甲') + item('（ 2）', '乙'),
      ['1 output.quantity 甲 /1次', '2 output.quantity 乙 /1次'],
    ],
    ['in Chinese brackets', item('（一）', '甲'), ['1 output.quantity 甲 /1次']],
    [
      'that none went through',
      `${item('9、', '甲')}10 0、${item('', '乙')}`,
      ['9 output.quantity 甲 /1次。10 0', '- output.quantity 乙 /1次'],
    ],
    [
      'that a line break went through',
      `${item('9、', '甲')}1\n0、${item('', '乙')}`,
      ['9 output.quantity 甲 /1次', '10 output.quantity 乙 /1次'],
    ],
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

describe('ordinals before a date', () => {
  it.each([
    [
      '数量指标：1.班次≥5次；2.12月底前完成率≥95%。3.2026年合格率≥90%',
      [
        '1 output.quantity 班次 /≥5次',
        '2 output.quantity 12月底前完成率 /≥95%',
        '3 output.quantity 2026年合格率 /≥90%',
      ],
    ],
    ['数量指标：1.12个村改造≥95%', ['- output.quantity 1.12个村改造 /≥95%']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

it.each(['涉密', '涉密项目，不予公开'])('%s says that there are none', (text) => {
  expect(told(text)).toEqual(['target-absent'])
})

describe('indicators without numbers', () => {
  const two = ['- output.quantity 甲 /4次', '- benefit.social 乙 /≥90%']

  it.each([
    [
      'whose first levels are not said',
      '11-数量指标；甲；年度指标值:4次。22-社会效益；乙；年度指标值:≥90%。',
      [],
    ],
    [
      'whose codes have lost their dashes',
      '1产出指标；11数量指标；甲；年度指标值:4次。2效益指标；22社会效益；乙；年度指标值:≥90%。',
      [],
    ],
    ['and without labels, told by signs', `${head}甲：4次。2-效益指标；22-社会效益；乙≥90%`, []],
    [
      'and without labels, told by their place',
      '产出指标；数量指标；甲；4次。效益指标；社会效益；乙；≥90%。',
      ['indicator-guessed', 'indicator-guessed'],
    ],
    [
      'and without labels, told by their figures',
      `${head}甲4次；2-效益指标；22-社会效益；乙≥90%`,
      ['indicator-guessed'],
    ],
  ])('%s', (_, text, said) => {
    expect(told(text)).toEqual([...two, ...said])
  })

  it('behind the number of the first', () => {
    expect(
      told('1、1产出指标；11数量指标；甲；年度指标值:4次。2、2效益指标；22社会效益；乙；年度指标值:≥90%。'),
    ).toEqual(['1 output.quantity 甲 /4次', '2 benefit.social 乙 /≥90%'])
  })

  it('with a weight behind a value that a sign tells', () => {
    const { indicators } = parseIndicators(`1、${head}甲≥4次（20分）`)
    expect(indicators.map(({ annual, weight }) => [annual?.text, weight?.toFixed()])).toEqual([
      ['≥4次', '20'],
    ])
  })
})

describe('numbers in words', () => {
  it.each([
    ['指标1：班次：≥4期；指标2：合格率，95%', ['1 ? 班次 /≥4期', '2 ? 合格率 /95%', 'indicator-guessed']],
    [
      '数量指标：指标1：班次≥4期\n指标2：人数≥200人',
      ['1 output.quantity 班次 /≥4期', '2 output.quantity 人数 /≥200人'],
    ],
    ['【产出指标-数量指标】指标３．班次（≥4期）', ['3 output.quantity 班次 /≥4期']],
    ['数量指标：指标完成率≥90%', ['- output.quantity 指标完成率 /≥90%']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('stand behind marks too', () => {
    expect(told('【产出指标-数量指标】（1）班次：≥4期；【满意度指标】（2）服务对象满意度：≥90%')).toEqual([
      '1 output.quantity 班次 /≥4期',
      '2 satisfaction.service 服务对象满意度 /≥90%',
    ])
  })
})

describe('numbers of levels and of indicators', () => {
  it.each([
    [
      'behind the name of a level',
      '数量指标1：维护水闸≥12座；数量指标2：巡查堤防≥6次；质量指标1：完好率≥95%',
      [
        '1 output.quantity 维护水闸 /≥12座',
        '2 output.quantity 巡查堤防 /≥6次',
        '1 output.quality 完好率 /≥95%',
      ],
    ],
    [
      'before names that begin with figures, where they count up',
      '数量指标：1.5G基站数量≥12座；2.培训班次≥3期。质量指标：3.7天内办结率≥90%；4.100米管网合格率100%。成本指标：5.3万元以内',
      [
        '1 output.quantity 5G基站数量 /≥12座',
        '2 output.quantity 培训班次 /≥3期',
        '3 output.quality 7天内办结率 /≥90%',
        '4 output.quality 100米管网合格率 /100%',
        '- ? 成本指标 /5.3万元以内',
        'indicator-guessed',
      ],
    ],
    [
      'before such names without a number that is sure, if there are three',
      '1.5G基站数量≥12座；2.24口机井≥2处；3.7天内办结率≥90%；数量指标：1.5公里栈道修缮率≥90%；2.5公里步道修缮率≥80%',
      [
        '1 ? 5G基站数量 /≥12座',
        '2 ? 24口机井 /≥2处',
        '3 ? 7天内办结率 /≥90%',
        '- output.quantity 1.5公里栈道修缮率 /≥90%',
        '- output.quantity 2.5公里步道修缮率 /≥80%',
      ],
    ],
    [
      'behind the name of a level that is glued to the value before it',
      '数量指标1：维护水闸≥12座质量指标1：完好率≥95%',
      ['1 output.quantity 维护水闸 /≥12座', '1 output.quality 完好率 /≥95%'],
    ],
    [
      'in words behind the name of a level',
      '数量指标一：维护水闸≥12座；数量指标二：巡查堤防≥6次；质量指标一：完好率≥95%',
      [
        '1 output.quantity 维护水闸 /≥12座',
        '2 output.quantity 巡查堤防 /≥6次',
        '1 output.quality 完好率 /≥95%',
      ],
    ],
    [
      'behind levels whose sign is lost before labelled values',
      '1、产出指标数量指标；班次；年度指标值：4期。2、产出指标；质量指标；合格率；年度指标值：95%。3、满意度指标 -服务对象满意度指标 -学员满意度，年度指标值：90%',
      [
        '1 output.quantity 班次 /4期',
        '2 output.quality 合格率 /95%',
        '3 satisfaction.service 学员满意度 /90%',
      ],
    ],
    [
      'behind a level, before values with labels',
      '数量指标1：维护水闸，指标值：≥12座；质量指标2：完好率，指标值：≥95%；【产出指标-数量指标】1-2岁儿童数；指标值：5人',
      [
        '1 output.quantity 维护水闸 /≥12座',
        '2 output.quality 完好率 /≥95%',
        '- output.quantity 1-2岁儿童数 /5人',
      ],
    ],
    [
      'behind both levels, before dashes',
      '产出指标1-数量指标1-维护水闸：≥12座；产出指标1-数量指标2-巡查堤防：≥6次',
      ['1 output.quantity 维护水闸 /≥12座', '2 output.quantity 巡查堤防 /≥6次'],
    ],
    [
      'before levels and before names, with nothing but spaces between',
      '一、产出指标（一）数量指标 1.维护水闸≥12座 2.巡查堤防≥6次（二）质量指标 1.完好率≥95%二、效益指标（一）社会效益指标 1.知晓率≥80%',
      [
        '1 output.quantity 维护水闸 /≥12座',
        '2 output.quantity 巡查堤防 /≥6次',
        '1 output.quality 完好率 /≥95%',
        '1 benefit.social 知晓率 /≥80%',
      ],
    ],
    [
      'with 指标, before names whose values have labels',
      '指标1：维护水闸，指标值：≥12座；指标2：巡查堤防，指标值：≥6次',
      ['1 ? 维护水闸 /≥12座', '2 ? 巡查堤防 /≥6次'],
    ],
    [
      'with 三级指标',
      '三级指标1：维护水闸；指标值：≥12座；三级指标2：巡查堤防；指标值：≥6次',
      ['1 ? 维护水闸 /≥12座', '2 ? 巡查堤防 /≥6次'],
    ],
    [
      'with 三级指标 below labelled levels',
      '一级指标：产出指标；二级指标：数量指标；三级指标1：维护水闸；指标值：≥12座；三级指标2：巡查堤防；指标值：≥6次',
      ['1 output.quantity 维护水闸 /≥12座', '2 output.quantity 巡查堤防 /≥6次'],
    ],
    [
      'with 绩效指标',
      '绩效指标1：维护水闸≥12座；绩效指标2：完好率≥95%',
      ['1 ? 维护水闸 /≥12座', '2 ? 完好率 /≥95%'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('numbers of an outline', () => {
  it.each([
    [
      'of levels and names are none of them',
      '1.产出指标：1.1数量指标：1.1.1清扫面积≥350万平方米；1.1.2人均清扫1.5万平方米；1.2质量指标：1.2.1洁净度≥95%；2.效益指标：2.1社会效益指标：2.1.1市容（改善）；3.满意度指标：3.1市民满意度≥90%',
      [
        '- output.quantity 清扫面积 /≥350万平方米',
        '- output.quantity 人均清扫 /1.5万平方米',
        '- output.quality 洁净度 /≥95%',
        '- benefit.social 市容 /改善',
        '- satisfaction.service 市民满意度 /≥90%',
        'indicator-guessed',
      ],
    ],
    [
      'in lines, with a space or a sign',
      '1.产出指标\n1.1数量指标\n1.1.1 班次≥4期\n1.1.2、人数≥200人\n1.2质量指标\n1.2.1 合格率≥95%',
      ['- output.quantity 班次 /≥4期', '- output.quantity 人数 /≥200人', '- output.quality 合格率 /≥95%'],
    ],
    [
      'in one line',
      '1.产出指标 1.1数量指标 1.1.1班次≥4期 1.2质量指标 1.2.1合格率≥95%',
      ['- output.quantity 班次 /≥4期', '- output.quality 合格率 /≥95%'],
    ],
    [
      'that begin with the second level',
      '1.1 数量指标：班次≥4期；1.2 成本指标：1.5万元；1.3 质量指标：合格率≥95%',
      ['- output.quantity 班次 /≥4期', '- ? 成本指标 /1.5万元', '- output.quality 合格率 /≥95%'],
    ],
    [
      'before values with labels',
      '1.1数量指标；班次；年度指标值：4期；1.2质量指标；合格率；年度指标值：≥95%',
      ['- output.quantity 班次 /4期', '- output.quality 合格率 /≥95%'],
    ],
    [
      'are figures where the count does not lead to them',
      '1.1数量指标：班次≥4期；1.7倍增长项目≥3个；质量指标：合格率≥95%',
      [
        '- output.quantity 班次 /≥4期',
        '- output.quantity 1.7倍增长项目 /≥3个',
        '- output.quality 合格率 /≥95%',
      ],
    ],
    [
      'may begin without a level',
      '1.1班次≥4期；1.2人数≥200人；1.2.1其中女学员≥90人',
      ['- ? 班次 /≥4期', '- ? 人数 /≥200人', '- ? 其中女学员 /≥90人'],
    ],
    [
      'go on below the next level',
      '1.1标准化厕所改造≥42座；1.2管护公厕≥318座；2.1验收合格率≥95%；2.1.1其中优良率≥60%',
      ['- ? 标准化厕所改造 /≥42座', '- ? 管护公厕 /≥318座', '- ? 验收合格率 /≥95%', '- ? 其中优良率 /≥60%'],
    ],
    [
      'stand below levels that are numbered by one figure',
      '1. 数量指标\n1.1 标准化厕所改造≥42座\n1.2 管护公厕≥318座\n2. 质量指标\n2.1 验收合格率≥95%',
      [
        '- output.quantity 标准化厕所改造 /≥42座',
        '- output.quantity 管护公厕 /≥318座',
        '- output.quality 验收合格率 /≥95%',
      ],
    ],
    [
      'may stand in brackets or before a quotation',
      '（1.1）班次≥4期；（1.2）“一站式”窗口合格率≥95%',
      ['- ? 班次 /≥4期', '- ? “一站式”窗口合格率 /≥95%'],
    ],
    [
      'with dashes before names',
      '1-1班次≥4期；1-2合格率≥95%；2-1知晓率≥80%',
      ['- ? 班次 /≥4期', '- ? 合格率 /≥95%', '- ? 知晓率 /≥80%'],
    ],
    [
      'are none before what scales',
      '1.1万人参保率≥95%；1.2万人体检率≥90%',
      ['- ? 1.1万人参保率 /≥95%', '- ? 1.2万人体检率 /≥90%'],
    ],
    [
      'that stands alone below a level is of a name',
      '1.数量指标：1.1米以下儿童≥20人；2.质量指标：合格率≥95%',
      ['1 output.quantity 1.1米以下儿童 /≥20人', '2 output.quality 合格率 /≥95%'],
    ],
    [
      'that stands alone is of a name',
      '1.1米以下儿童≥20人；1.5米以下≥30人',
      ['- ? 1.1米以下儿童 /≥20人', '- ? 1.5米以下 /≥30人'],
    ],
    [
      'may have dashes',
      '1-1数量指标：人员≥2000人次；1-2质量指标：合格率≥95%；2-1社会效益指标：知晓率≥80%',
      ['- output.quantity 人员 /≥2000人次', '- output.quality 合格率 /≥95%', '- benefit.social 知晓率 /≥80%'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
