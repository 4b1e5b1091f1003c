import { describe, expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'

/** ordinal key name cycle/annual, in one line an indicator. */
function told(text: string): string[] {
  return parseIndicators(text).indicators.map(({ ordinal, category, name, cycle, annual }) =>
    [ordinal ?? '-', category.key ?? '?', name, `${cycle?.text ?? ''}/${annual?.text ?? ''}`].join(' '),
  )
}

function codes(text: string): string[] {
  return parseIndicators(text).diagnostics.map(({ code }) => code)
}

const head = '1-产出指标；11-数量指标；'

describe('items', () => {
  it.each([
    [
      'the standard form',
      `1、${head}班次；实施周期指标值:4批次；年度指标值:4批次。`,
      ['1 output.quantity 班次 4批次/4批次'],
    ],
    [
      'items glued to the figure before',
      `1、${head}甲；年度指标值:≥3002、${head}乙；年度指标值:5%3、${head}丙；年度指标值:1`,
      ['1 output.quantity 甲 /≥300', '2 output.quantity 乙 /5%', '3 output.quantity 丙 /1'],
    ],
    [
      'an item glued to a figure behind a space',
      `1、${head}甲；年度指标值: 02、${head}乙；年度指标值: 5%`,
      ['1 output.quantity 甲 /0', '2 output.quantity 乙 /5%'],
    ],
    [
      'labels that end in other labels',
      `1、${head}甲；实施周期指标值:1次；本年指标值:2次。2、${head}乙；长期指标值:3次；当年指标值:4次。`,
      ['1 output.quantity 甲 1次/2次', '2 output.quantity 乙 3次/4次'],
    ],
    [
      'circled numbers before levels without codes',
      '①产出指标；质量指标；甲；年度指标值：1次。②效益指标；经济效益；乙；年度指标值：2次。',
      ['1 output.quality 甲 /1次', '2 benefit.economic 乙 /2次'],
    ],
    [
      'a mark behind a bare number in brackets',
      '【产出指标-数量指标】事故数（0）【满意度指标】学员满意度（95）',
      ['- output.quantity 事故数 /0', '- satisfaction.service 学员满意度 /95'],
    ],
    [
      'numbers before marks, behind values that a line break alone ends, and that start anew',
      '1.【产出指标-时效指标】甲（按计划完成）\n2.【产出指标-质量指标】乙：≥5%\n1.【效益指标-社会效益】丙：有效提升',
      ['1 output.timeliness 甲 /按计划完成', '2 output.quality 乙 /≥5%', '1 benefit.social 丙 /有效提升'],
    ],
    [
      'numbers before marks that are not due, behind words that a line break alone ends',
      '【产出指标-时效指标】甲：按计划完成\n3.【产出指标-质量指标】乙：有效提升\n4.【效益指标-社会效益】丙：有效提升',
      [
        '- output.timeliness 甲 /按计划完成',
        '3 output.quality 乙 /有效提升',
        '4 benefit.social 丙 /有效提升',
      ],
    ],
    [
      'a figure before a mark that is no number',
      '【产出指标-数量指标】甲：≥5.【产出指标-质量指标】乙：优',
      ['- output.quantity 甲 /≥5', '- output.quality 乙 /优'],
    ],
    [
      'numbering that starts anew',
      `1、${head}甲；年度指标值:1次。1、2-效益指标；22-社会效益；乙；年度指标值:2次。`,
      ['1 output.quantity 甲 /1次', '1 benefit.social 乙 /2次'],
    ],
    [
      'levels in full width',
      '１．１－产出指标；１１－数量指标；甲；年度指标值：２次。２．４－成本指标；４１－经济成本指标；乙；年度指标值：３万元。',
      ['1 output.quantity 甲 /２次', '2 cost.economic 乙 /３万元'],
    ],
    [
      'levels of a tree that is not known, by their codes',
      `5-管理指标；51-制度指标；甲；年度指标值:1项。${head}乙；年度指标值:2项。5-管理指标；51-制度指标；丙；年度指标值:3项。`,
      ['- ? 甲 /1项', '- output.quantity 乙 /2项', '- ? 丙 /3项'],
    ],
    [
      'levels of a tree that is not known, by their names, where the ordinal is due',
      '1、产出指标；数量指标；甲；年度指标值:1项。2、管理指标；制度指标；乙；年度指标值:1.考核指标；2.完成指标。3、效益指标；社会效益；丙；年度指标值:3项。',
      ['1 output.quantity 甲 /1项', '2 ? 乙 /1.考核指标；2.完成指标', '3 benefit.social 丙 /3项'],
    ],
    [
      'marks of levels of a tree that is not known',
      '【产出指标-数量指标】甲（1项）【管理指标-制度指标】乙（2项）',
      ['- output.quantity 甲 /1项', '- ? 乙 /2项'],
    ],
    [
      'no numbering, behind figures that end in 0 and a full stop',
      `${head}甲；年度指标值:0.3-满意度指标；31-服务对象满意度；乙；年度指标值:≥300.${head}丙；年度指标值:1.`,
      ['- output.quantity 甲 /0', '- satisfaction.service 乙 /≥300', '- output.quantity 丙 /1'],
    ],
    [
      'no numbering',
      `${head}甲；年度指标值:1次。3-满意度指标；31-服务对象满意度；乙；年度指标值:≥90%。`,
      ['- output.quantity 甲 /1次', '- satisfaction.service 乙 /≥90%'],
    ],
    [
      'levels without codes, glued to the value before',
      '产出指标；质量指标；甲；年度指标值：有效提升效益指标；经济效益；乙；年度指标值：2次',
      ['- output.quality 甲 /有效提升', '- benefit.economic 乙 /2次'],
    ],
    [
      'levels without codes',
      '1、产出指标；质量指标；甲；年度指标值：1次。2、效益指标；经济效益；乙；年度指标值：2次。',
      ['1 output.quality 甲 /1次', '2 benefit.economic 乙 /2次'],
    ],
    [
      'other punctuation',
      `1．1－产出指标;11－数量指标;甲;实施周期指标值 : 1次;年度指标值 : 2次.（2）4-成本指标，41-经济成本指标，乙，年度指标值 100%`,
      ['1 output.quantity 甲 1次/2次', '2 cost.economic 乙 /100%'],
    ],
    [
      'values with their own numbers and stops',
      `1、${head}甲；实施周期指标值:1.建成3座；2.改造5座。；年度指标值:1.建成3座；2.改造5座。2、${head}乙；年度指标值:1次。`,
      ['1 output.quantity 甲 1.建成3座；2.改造5座/1.建成3座；2.改造5座', '2 output.quantity 乙 /1次'],
    ],
    [
      'names with ； and numbers',
      `1、${head}检查；含“双随机”；年度指标值:1次。2、${head}1类、2类项目数。；年度指标值:2个。`,
      ['1 output.quantity 检查；含“双随机” /1次', '2 output.quantity 1类、2类项目数 /2个'],
    ],
    [
      'marks with values in brackets',
      '【产出指标-数量指标】培训班次（≥10期）；培训人数(人)(≥500)。【满意度指标】学员满意度（≥95%）',
      [
        '- output.quantity 培训班次 /≥10期',
        '- output.quantity 培训人数(人) /≥500',
        '- satisfaction.service 学员满意度 /≥95%',
      ],
    ],
    [
      'levels that head several with a colon',
      '产出指标：数量指标：培训班次≥4期；培训人数（≥200人）；质量指标：合格率≥95%。效益指标：社会效益：知晓率：80%以上。',
      [
        '- output.quantity 培训班次 /≥4期',
        '- output.quantity 培训人数 /≥200人',
        '- output.quality 合格率 /≥95%',
        '- benefit.social 知晓率 /80%以上',
      ],
    ],
    [
      'levels before dashes',
      '产出指标-数量指标-培训班次：≥4期；产出指标-质量指标-合格率：≥95%',
      ['- output.quantity 培训班次 /≥4期', '- output.quality 合格率 /≥95%'],
    ],
    [
      'levels before dashes, with labels',
      '1、产出指标-数量指标-培训班次；年度指标值：4期。2、产出指标-质量指标-合格率；年度指标值：95%。',
      ['1 output.quantity 培训班次 /4期', '2 output.quality 合格率 /95%'],
    ],
    [
      'several second levels alone',
      '1.数量指标：培训班次≥4期。2.质量指标：合格率≥95%。',
      ['1 output.quantity 培训班次 /≥4期', '2 output.quality 合格率 /≥95%'],
    ],
    [
      'levels that head several, numbered',
      '1.产出指标：（1）数量指标：维修数量≥3所；（2）质量指标：合格率≥95%。2.效益指标：社会效益：知晓率≥80%。',
      ['1 output.quantity 维修数量 /≥3所', '2 output.quality 合格率 /≥95%', '2 benefit.social 知晓率 /≥80%'],
    ],
    [
      'second levels alone',
      '数量指标：补贴校车≥20辆；满意度指标：家长满意度≥95%',
      ['- output.quantity 补贴校车 /≥20辆', '- satisfaction.service 家长满意度 /≥95%'],
    ],
    [
      'two names under the same levels',
      `1、${head}甲；年度指标值:1次；乙；年度指标值:2次。`,
      ['1 output.quantity 甲 /1次', '- output.quantity 乙 /2次'],
    ],
    [
      'other words for the values',
      `1、${head}甲；中期指标值:8次；2026年度指标值:2次。`,
      ['1 output.quantity 甲 8次/2次'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('levels', () => {
  it.each([
    ['产出指标；成本指标', 'output.cost'],
    ['成本指标；经济成本指标', 'cost.economic'],
    ['成本指标；生态环境成本指标', 'cost.ecological'],
    ['产出指标(50分)；数量指标（10分）', 'output.quantity'],
    ['项目完成指标；时效指标', 'output.timeliness'],
    ['效果指标；可持续影响指标', 'benefit.sustainability'],
    ['满意度指标；社会公众或服务对象满意度指标', 'satisfaction.service'],
    ['效益指标；生态效益', 'benefit.ecological'],
  ])('%s is %s', (levels, key) => {
    const { indicators } = parseIndicators(`1、${levels}；甲；年度指标值：1次。`)
    expect(indicators.map(({ category }) => category)).toEqual([
      { key, codes: [], names: levels.split('；') },
    ])
  })

  it('keeps codes and names that it does not know', () => {
    const { indicators } = parseIndicators('1、5-其他指标；51-工作机制指标；甲；年度指标值：1次。')
    expect(indicators[0]?.category).toEqual({
      key: null,
      codes: ['5', '51'],
      names: ['其他指标', '工作机制指标'],
    })
  })
})

describe('what cannot be split', () => {
  it('is quoted', () => {
    const text = '按照市委市政府重点工作安排另行确定。'
    expect(parseIndicators(text).indicators).toEqual([])
    expect(parseIndicators(text).diagnostics[0]).toMatchObject({ code: 'indicator-unread', data: { text } })
    expect(codes(`以下为指标：1、${head}甲；年度指标值:1次。`)).toEqual(['indicator-unread'])
  })

  it('is read on a guess where the words before the values are missing', () => {
    expect(told(`1、${head}甲；≥3次。`)).toEqual(['1 output.quantity 甲 /≥3次'])
    expect(codes(`1、${head}甲；≥3次。`)).toEqual(['indicator-guessed'])
    expect(codes(`1、${head}甲。`)).toEqual(['indicator-without-value'])
    expect(codes(`1、${head}；年度指标值：5次。`)).toEqual(['indicator-without-name'])
  })
})

describe('spans', () => {
  it('of an indicator go from its ordinal to the end of its last value', () => {
    const text = `1、${head}甲；年度指标值:1次。2、${head}乙；年度指标值:2次。`
    const spans = parseIndicators(text).indicators.map(({ span }) => text.slice(span!.start, span!.end))
    expect(spans).toEqual([`1、${head}甲；年度指标值:1次`, `2、${head}乙；年度指标值:2次`])
  })

  it('of two equal values are each their own', () => {
    const text = `1、${head}甲；实施周期指标值:满意度≥85%、投诉≤2件；年度指标值:满意度≥85%、投诉≤2件。`
    const [indicator] = parseIndicators(text).indicators
    expect(indicator!.cycle!.span!.start).toBe(text.indexOf('满意度'))
    expect(indicator!.annual!.span!.start).toBe(text.lastIndexOf('满意度'))
    if (indicator!.annual!.kind !== 'compound') throw new Error('compound')
    const parts = indicator!.annual!.parts.map(({ span }) => text.slice(span!.start, span!.end))
    expect(parts).toEqual(['满意度≥85%', '投诉≤2件'])
  })
})

it('refuses what is no text', () => {
  expect(() => parseIndicators(null as unknown as string)).toThrow(TypeError)
})

describe('an ordinal of two digits that a line break went through', () => {
  const item = (ordinal: string): string => `${ordinal}、1-产出指标；11-数量指标；班次；年度指标值:4期`
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((ordinal) => item(String(ordinal))).join('。')

  it.each(['。1\n0', '1\n0'])('is one, glued to a value or not: %s', (ordinal) => {
    const { indicators } = parseIndicators(`${nine}${item(ordinal)}`)
    expect(indicators.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(indicators[8]?.annual?.text).toBe('4期')
  })
})
