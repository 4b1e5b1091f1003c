// The names of levels above an indicator, as documents write and place them.
import { describe, expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'
import { told } from './told.js'

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
      'the second alone, behind ordinals',
      '1、数量指标：甲，年度指标值1次；2、生态效益指标：生态环境改善情况，年度指标值2次',
      ['1 output.quantity 甲 /1次', '2 benefit.ecological 生态环境改善情况 /2次'],
    ],
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

describe('places of levels', () => {
  it.each([
    [
      'in round brackets before the name',
      '1.（产出指标-数量指标）维护水闸≥12座；2.（产出指标-质量指标）完好率≥95%',
      ['1 output.quantity 维护水闸 /≥12座', '2 output.quality 完好率 /≥95%'],
    ],
    [
      'in brackets behind the value',
      '维护水闸≥12座（数量指标）；完好率≥95%（质量指标）',
      ['- output.quantity 维护水闸 /≥12座', '- output.quality 完好率 /≥95%'],
    ],
    [
      'both in one word, with nothing but a value behind',
      '产出数量：维护水闸≥12座；产出质量：≥95%；产出时效：12月底前',
      [
        '- output.quantity 维护水闸 /≥12座',
        '- output.quality 质量 /≥95%',
        '- output.timeliness 时效 /12月底前',
      ],
    ],
    [
      'by name, with nothing between them',
      '项目完成数量指标：维护水闸≥12座',
      ['- output.quantity 维护水闸 /≥12座'],
    ],
    [
      'the first alone before numbers',
      '项目完成1.维护水闸≥12座；2.巡查堤防≥6次',
      ['1 ? 维护水闸 /≥12座', '2 ? 巡查堤防 /≥6次'],
    ],
    [
      'each in a line, with a number or with a value behind them',
      '项目完成\n时间：1.维护水闸：12月底前',
      ['1 output.timeliness 维护水闸 /12月底前'],
    ],
    ['words of two levels that are a name', '项目完成\n时间：≥95%', ['- ? 项目完成时间 /≥95%']],
    [
      'in a bracket that is of the name',
      '完好率（质量指标-工程）；年度指标值：≥95%',
      ['- ? 完好率（质量指标-工程） /≥95%'],
    ],
    [
      'below a heading',
      '年度绩效指标：1.维护水闸≥12座；2.完好率≥95%',
      ['1 ? 维护水闸 /≥12座', '2 ? 完好率 /≥95%'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('levels that are called 目标', () => {
  it.each([
    [
      '经济效益目标：增收≥5万元；社会效益目标：知晓率≥85%',
      ['- benefit.economic 增收 /≥5万元', '- benefit.social 知晓率 /≥85%'],
    ],
    ['1.效益目标；社会效益目标；知晓率；年度指标值：80%。', ['1 benefit.social 知晓率 /80%']],
    ['1.产出指标；质量指标；质量目标达成率；年度指标值：80%。', ['1 output.quality 质量目标达成率 /80%']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('heads of levels', () => {
  it.each([
    [
      'of satisfaction holds what else satisfies',
      '满意度指标：居民满意度≥90%；满意度≥95%',
      ['- satisfaction.service 居民满意度 /≥90%', '- satisfaction.service 满意度 /≥95%'],
    ],
    [
      'in words may have a space behind them',
      '数量指标 班次 ≥4期；社会效益 居住环境 明显改善；满意度 居民满意度 ≥90%；满意度 ≥85%',
      [
        '- output.quantity 班次 /≥4期',
        '- benefit.social 居住环境 /明显改善',
        '- satisfaction.service 居民满意度 /≥90%',
        '- satisfaction.service 满意度 /≥85%',
        'indicator-guessed',
      ],
    ],
    [
      'may have a code and no more than a space behind them',
      '1.11-数量指标 班次 ≥4期 2.12-质量 合格率 ≥95% 3.31-服务对象满意度 学员满意度 ≥90%',
      [
        '1 output.quantity 班次 /≥4期',
        '2 output.quality 合格率 /≥95%',
        '3 satisfaction.service 学员满意度 /≥90%',
      ],
    ],
    [
      'of the second kind may part the name from its value by the same sign',
      '绩效指标1：数量指标-班次-4期。绩效指标2：时效指标-完成时间-2026年11月30日前。绩效指标3：成本指标-单价-≤50元',
      [
        '1 output.quantity 班次 /4期',
        '2 output.timeliness 完成时间 /2026年11月30日前',
        '3 ? 单价 /≤50元',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'may be what is measured',
      '社会效益：消除隐患；服务对象满意度≥90%；满意度指标：学员满意度≥95%',
      [
        '- benefit.social 消除隐患 /',
        '- satisfaction.service 服务对象满意度 /≥90%',
        '- satisfaction.service 学员满意度 /≥95%',
        'indicator-without-value',
      ],
    ],
    [
      'of a heading may not: what it heads is of it',
      '社会效益指标：满意度≥90%；经济效益指标：增收≥5万元；满意度指标：服务对象满意度≥90%',
      [
        '- benefit.social 满意度 /≥90%',
        '- benefit.economic 增收 /≥5万元',
        '- satisfaction.service 服务对象满意度 /≥90%',
      ],
    ],
    [
      'of the second kind may stand alone before each of several values with labels',
      '数量指标；班次；年度指标值：4期；质量指标；合格率；年度指标值：≥95%。满意度指标；学员满意度；年度指标值：≥90%',
      [
        '- output.quantity 班次 /4期',
        '- output.quality 合格率 /≥95%',
        '- satisfaction.service 学员满意度 /≥90%',
      ],
    ],
    [
      'may be what is measured, and no more',
      '数量指标≥5项（课题）；质量指标100%；满意度≥90%',
      [
        '- output.quantity 数量指标 /≥5项（课题）',
        '- output.quality 质量指标 /100%',
        '- satisfaction.service 满意度 /≥90%',
        'indicator-guessed',
      ],
    ],
    [
      'of the first kind may stand in brackets behind a value',
      '班次：≥4期（数量指标）；学员满意度：≥90%（满意度指标）',
      ['- output.quantity 班次 /≥4期', '- satisfaction.service 学员满意度 /≥90%'],
    ],
    [
      'behind a value',
      '数量指标：班次≥4期质量指标：合格率≥95%2.社会效益指标：知晓率≥80%',
      ['- output.quantity 班次 /≥4期', '- output.quality 合格率 /≥95%', '2 benefit.social 知晓率 /≥80%'],
    ],
    [
      'behind a line break',
      '质量指标：整洁有序\n社会效益指标：有效改善\n满意度指标：满意度≥90%',
      [
        '- output.quality 整洁有序 /',
        '- benefit.social 社会效益指标 /有效改善',
        '- satisfaction.service 满意度 /≥90%',
        'indicator-without-value',
        'indicator-guessed',
      ],
    ],
    [
      'behind a space',
      '产出指标-数量指标-班次≥4期 产出指标-质量指标-合格率≥95%',
      ['- output.quantity 班次 /≥4期', '- output.quality 合格率 /≥95%'],
    ],
    ['not within a name', '产出指标：服务质量指标：≥95%', ['- ? 服务质量指标 /≥95%']],
    [
      'not within brackets',
      '数量指标：班次（质量指标：同上）≥4期',
      ['- output.quantity 班次（质量指标：同上） /≥4期'],
    ],
    [
      'not without a sign behind them',
      '数量指标：质量指标完成数≥4项',
      ['- output.quantity 质量指标完成数 /≥4项'],
    ],
    [
      'with ordinals in place of signs',
      '一、产出指标（一）数量指标：1.班次≥4期；2.人数≥200人。（二）质量指标：合格率≥95%。二、效益指标1.社会效益：知晓率≥80%',
      [
        '1 output.quantity 班次 /≥4期',
        '2 output.quantity 人数 /≥200人',
        '2 output.quality 合格率 /≥95%',
        '1 benefit.social 知晓率 /≥80%',
      ],
    ],
    [
      'with commas',
      '1、产出指标，数量指标，班次，≥4期；2、产出指标，质量指标，合格率，≥95%',
      ['1 output.quantity 班次 /≥4期', '2 output.quality 合格率 /≥95%'],
    ],
    ['with other signs', '产出指标>数量指标>班次：≥4期', ['- output.quantity 班次 /≥4期']],
    [
      'with other signs, behind a value that no sign ends',
      '产出指标>质量指标>验收：合格产出指标>时效指标>完成：及时',
      ['- output.quality 验收 /合格', '- output.timeliness 完成 /及时'],
    ],
    [
      'with a space before the sign',
      '效益指标 -社会效益指标-知晓率：有效提升',
      ['- benefit.social 知晓率 /有效提升'],
    ],
    ['with a space before a sign', '产出指标 >数量指标 >班次：≥4期', ['- output.quantity 班次 /≥4期']],
    [
      'in brackets behind the name',
      '1.班次（数量指标）：≥4期；2.验收（质量指标）：良好；3.满意度(服务对象满意度指标)≥90%；4.人数（含线上）：≥9人；5.事项（考核指标）：≥9项',
      [
        '1 output.quantity 班次 /≥4期',
        '2 output.quality 验收 /良好',
        '3 satisfaction.service 满意度 /≥90%',
        '4 ? 人数（含线上） /≥9人',
        '5 ? 事项（考核指标） /≥9项',
      ],
    ],
    ['with two dashes', '①数量指标——班次：≥4期', ['1 output.quantity 班次 /≥4期']],
    [
      'with a space behind the sign',
      '1、产出指标- 数量指标：班次：4期；2、效益指标- 社会效益指标：知晓率：提升',
      ['1 output.quantity 班次 /4期', '2 benefit.social 知晓率 /提升'],
    ],
    [
      'with nothing but 指标 to part them',
      '产出指标 数量指标 班次 ≥4期\n产出指标 质量指标 合格率 ≥95%',
      ['- output.quantity 班次 /≥4期', '- output.quality 合格率 /≥95%'],
    ],
    [
      'of 满意度, with a name that may be a level',
      '满意度指标：受益对象满意度：≥90%；群众满意度：≥95%；服务对象满意度指标：服务对象满意度：≥90%',
      [
        '- satisfaction.service 受益对象满意度 /≥90%',
        '- satisfaction.service 群众满意度 /≥95%',
        '- satisfaction.service 服务对象满意度 /≥90%',
      ],
    ],
    [
      'of 满意度 stay levels before a name, a sentence or nothing',
      `满意度指标：服务对象：满意度≥90%；服务对象满意度：${'多渠道收集意见并逐条答复'.repeat(4)}；受益对象满意度：`,
      [
        '- satisfaction.service 满意度 /≥90%',
        `- satisfaction.service ${'多渠道收集意见并逐条答复'.repeat(4)} /`,
        'indicator-without-value',
        'indicator-unread',
      ],
    ],
    [
      'of another tree below 满意度',
      '服务对象满意度指标：满意度：≥90%；数量指标：班次：≥4期',
      ['- satisfaction.service 满意度 /≥90%', '- output.quantity 班次 /≥4期'],
    ],
    [
      'in one word',
      '①产出数量：班次：≥4期；②产出质量：合格率：≥95%',
      ['1 output.quantity 班次 /≥4期', '2 output.quality 合格率 /≥95%'],
    ],
    [
      'of 成本 below 产出, by the rules of 2015',
      '产出指标：数量指标：班次≥4期；成本指标：人均成本≤500元。成本指标：经济成本指标：总成本≤9万元',
      ['- output.quantity 班次 /≥4期', '- output.cost 人均成本 /≤500元', '- cost.economic 总成本 /≤9万元'],
    ],
    [
      'of another tree end the first level above them',
      '成本指标：总成本≤9万元；社会效益：知晓率≥80%；满意度指标：服务对象满意度：满意度≥90%；服务对象满意度：投诉≤3件',
      [
        '- ? 总成本 /≤9万元',
        '- benefit.social 知晓率 /≥80%',
        '- satisfaction.service 满意度 /≥90%',
        '- satisfaction.service 投诉 /≤3件',
      ],
    ],
    [
      'whose numbers count levels, one of them with several indicators',
      '1.产出指标：数量指标：班次≥5场；人数≥5人；2.效益指标：社会效益：知晓率≥80%',
      ['- output.quantity 班次 /≥5场', '- output.quantity 人数 /≥5人', '- benefit.social 知晓率 /≥80%'],
    ],
    [
      'whose numbers count levels with one indicator each',
      '1.数量指标：班次≥5场；2.质量指标：合格率≥95%',
      ['1 output.quantity 班次 /≥5场', '2 output.quality 合格率 /≥95%'],
    ],
    [
      'for which 同上 stands',
      '产出指标：数量指标：班次≥4期；同上：人数≥200人；质量指标：合格率≥95%',
      ['- output.quantity 班次 /≥4期', '- output.quantity 人数 /≥200人', '- output.quality 合格率 /≥95%'],
    ],
    [
      'for which 同上 stands behind numbers',
      '1、产出指标；数量指标；班次；年度指标值：4期。2、同上；同上；人数；年度指标值：9人。3、同前；12-质量指标；合格率；年度指标值：95%。',
      ['1 output.quantity 班次 /4期', '2 output.quantity 人数 /9人', '3 output.quality 合格率 /95%'],
    ],
    [
      'with a degree and no name below them',
      '效益指标：社会效益指标：有效提升；生态效益指标：显著；可持续影响指标：提升群众安全感',
      [
        '- benefit.social 社会效益指标 /有效提升',
        '- benefit.ecological 生态效益指标 /显著',
        '- benefit.sustainability 提升群众安全感 /',
        'indicator-guessed',
        'indicator-guessed',
        'indicator-without-value',
      ],
    ],
    [
      'in traditional letters',
      '1、產出指標；數量指標；培訓班次；年度指標值：4期。2、效益指標；社會效益指標；知曉率；年度指標值：80%。',
      ['1 output.quantity 培訓班次 /4期', '2 benefit.social 知曉率 /80%'],
    ],
    [
      'in traditional letters, without labels',
      '產出指標：數量指標：培訓人次≥4個；時效指標：週期：5週；社會效益指標：知曉率',
      [
        '- output.quantity 培訓人次 /≥4個',
        '- output.timeliness 週期 /5週',
        '- benefit.social 知曉率 /',
        'indicator-without-value',
      ],
    ],
    [
      'behind backslashes',
      '成本指标\\经济成本指标\\经费支出≤12万元；产出指标\\数量指标\\结案数=9件',
      ['- cost.economic 经费支出 /≤12万元', '- output.quantity 结案数 /=9件'],
    ],
    [
      'behind arrows',
      '产出指标→数量指标→班次：4期；\n效益指标→社会效益指标→知晓率：有效提升',
      ['- output.quantity 班次 /4期', '- benefit.social 知晓率 /有效提升'],
    ],
    [
      'behind signs with line breaks before them',
      '1.产出指标 >\n数量指标\n> 班次 ：4期\n2.产出指标\n> 质量指标 > 合格率 ≥95%',
      ['1 output.quantity 班次 /4期', '2 output.quality 合格率 /≥95%'],
    ],
    [
      'numbered before two dashes',
      '①数量指标——班次，目标值：4期。②可持续影响指标——年限，目标值：≥10年',
      ['1 output.quantity 班次 /4期', '2 benefit.sustainability 年限 /≥10年'],
    ],
    [
      'with a space behind their dash',
      '1、产出指标- 数量指标：班次（中期指标值：5期，年度指标值：4期）',
      ['1 output.quantity 班次 5期/4期'],
    ],
    [
      'with a comma between name and value too, on a guess',
      '(1)效益指标，社会效益指标，化肥使用量，零增长',
      ['1 benefit.social 化肥使用量 /零增长', 'indicator-guessed', 'target-figure-unread'],
    ],
    [
      'whose dashes are minus signs',
      '11−数量指标：班次≥4期；12−质量指标：合格率≥95%',
      ['- output.quantity 班次 /≥4期', '- output.quality 合格率 /≥95%'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('are kept as written', () => {
    const names = (text: string) => parseIndicators(text).indicators.map(({ category }) => category.names)
    expect(names('產出指標-數量指標-班次≥5个')).toEqual([['產出指標', '數量指標']])
    expect(names('满意度指标：服务对象满意度：甲≥90%；服务对象满意度：乙≥90%；满意度指标：丙≥90%')).toEqual([
      ['满意度指标', '服务对象满意度'],
      ['满意度指标', '服务对象满意度'],
      ['满意度指标'],
    ])
    expect(
      names('【产出指标】【数量指标】【班次】≥4期；【效益指标】社会效益：知晓率≥80%；经济效益：增收≥5%'),
    ).toEqual([
      ['产出指标', '数量指标'],
      ['效益指标', '社会效益'],
      ['效益指标', '经济效益'],
    ])
  })

  it('may stand in a mark each, and the name too', () => {
    expect(told('2、【产出指标】【数量指标】【班次】≥4期')).toEqual(['2 output.quantity 班次 /≥4期'])
  })

  it('may stand before two figures, of which neither names the other', () => {
    expect(told('数量指标：50人，4期；质量指标：合格率，≥95%')).toEqual([
      '- output.quantity 50人，4期 /',
      '- output.quality 合格率 /≥95%',
      'indicator-without-value',
    ])
  })

  it('of the second level may stand alone before labelled values', () => {
    expect(told('数量指标：班次，指标值：≥4期；质量指标：合格率，指标值：≥95%')).toEqual([
      '- output.quantity 班次 /≥4期',
      '- output.quality 合格率 /≥95%',
    ])
  })
})
