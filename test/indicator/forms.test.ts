// Forms of 绩效指标 cells beside the standard one: each is met in some document, or is what a converter makes of one.
import { describe, expect, it } from 'vitest'
import type { ParseOptions } from '../../src/model/options.js'
import { parseGrid } from '../../src/parse/grid.js'
import { parseIndicators } from '../../src/parse/indicators.js'
import { formatTarget } from '../../src/target/format.js'
import { told } from './told.js'

const head = '1-产出指标；11-数量指标；'

describe('values', () => {
  it.each([
    [
      'that lack 值',
      '1、1-产出指标；11-数量指标；设备；实施周期指标：30台；年度指标：10台。2、1-产出指标；12-质量指标；合格率；实施周期指标:100%；年度指标:≥95%',
      ['1 output.quantity 设备 30台/10台', '2 output.quality 合格率 100%/≥95%'],
    ],
    [
      'behind a heading that may be one',
      '年度指标：产出指标：数量指标：班次≥4期；质量指标：合格率≥95%',
      ['- output.quantity 班次 /≥4期', '- output.quality 合格率 /≥95%'],
    ],
    ['behind 为 in place of the colon', `1、${head}甲；年度指标值为5次。`, ['1 output.quantity 甲 /5次']],
    [
      'behind the number that is due and levels that are not known',
      `1、${head}甲；年度指标值：5次。2、其他；乙；年度指标值：6次。`,
      ['1 output.quantity 甲 /5次', '2 ? 其他；乙 /6次'],
    ],
    [
      'with a list of their own',
      `1、${head}甲；年度指标值：1.建成。2.验收；乙；年度指标值：6次。`,
      ['1 output.quantity 甲 /1.建成。2.验收', '- output.quantity 乙 /6次'],
    ],
    [
      'behind 为',
      '数量指标：面积为120平方米；不文明行为5起；社会效益指标：知晓率为有效提升；发布时间为提前30分钟',
      [
        '- output.quantity 面积 /120平方米',
        '- output.quantity 不文明行为 /5起',
        '- benefit.social 知晓率 /有效提升',
        '- benefit.social 发布时间 /提前30分钟',
        'indicator-guessed',
      ],
    ],
    [
      'to which the next name is glued',
      '数量指标：水库数：4座清淤长度：≥15.6km受益人口：3万人；编印手册：5册（其中：中文3册）',
      [
        '- output.quantity 水库数 /4座',
        '- output.quantity 清淤长度 /≥15.6km',
        '- output.quantity 受益人口 /3万人',
        '- output.quantity 编印手册 /5册（其中：中文3册）',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'that begin behind a line break within a word',
      '产出指标-质量指标-一\n次性通过率：100%；产出指标/质量指标/5\n岁以下儿童死亡率：≤5‰；质量指标/0-6\n岁儿童管理率：≥90%；质量指标：发布：提\n前30分钟',
      [
        '- output.quality 一次性通过率 /100%',
        '- output.quality 5岁以下儿童死亡率 /≤5‰',
        '- output.quality 0-6岁儿童管理率 /≥90%',
        '- output.quality 发布 /提前30分钟',
      ],
    ],
    [
      'of two figures, of which the first has no comparator',
      '数量指标：新建学校2所、改建学校≥3所；5G基站、机房数≥3座；校车、校舍≥9处；举办3场宣传、培训≥5次',
      [
        '- output.quantity 新建学校 /2所、改建学校≥3所',
        '- output.quantity 5G基站、机房数 /≥3座',
        '- output.quantity 校车、校舍 /≥9处',
        '- output.quantity 举办3场宣传、培训 /≥5次',
        'indicator-guessed',
      ],
    ],
    [
      'that are degrees, behind a space or right behind the name',
      '社会效益指标：\n出行便利度 显著提高；\n品牌影响力持续扩大；促进经济持续增长；坚持以人民为中心',
      [
        '- benefit.social 出行便利度 /显著提高',
        '- benefit.social 品牌影响力 /持续扩大',
        '- benefit.social 促进经济持续增长 /',
        '- benefit.social 坚持以人民为中心 /',
        'indicator-guessed',
        'indicator-guessed',
        'indicator-without-value',
        'indicator-without-value',
      ],
    ],
    [
      'of the year and of the period, told in brackets',
      '1.班次：5场（年度）；15场（三年）；2.合格率：95%',
      ['1 ? 班次 /5场（年度）；15场（三年）', '2 ? 合格率 /95%', 'indicator-guessed'],
    ],
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

describe('what is no value behind the last', () => {
  it.each([
    ['a note', '注：本表为预计数。', '注：本表为预计数'],
    ['the number of an indicator that is lost', '2、', '2'],
  ])('%s is quoted', (_, rest, text) => {
    const source = `1、${head}甲；年度指标值:4次。${rest}`
    expect(told(source)).toEqual(['1 output.quantity 甲 /4次', 'indicator-unread'])
    expect(parseIndicators(source).diagnostics.map(({ data }) => data)).toEqual([{ text }])
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

describe('a cell that says that there is nothing', () => {
  it.each(['无', '-', '不涉及', ' 暂无 '])('%s: no indicator, and no error', (text) => {
    const { indicators, diagnostics } = parseIndicators(text)
    expect(indicators).toEqual([])
    expect(diagnostics).toMatchObject([
      { code: 'target-absent', severity: 'info', data: { text: text.trim() } },
    ])
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

describe('values that no label names', () => {
  it.each([
    [
      'that begin with a time',
      '数量指标：审结案件数，全年≥8500件；走访每月≥2次；全年≥3次；每年≥5次',
      [
        '- output.quantity 审结案件数 /全年≥8500件',
        '- output.quantity 走访 /每月≥2次',
        '- output.quantity 全年 /≥3次',
        '- output.quantity 每年 /≥5次',
      ],
    ],
    ['behind a colon', '数量指标：班次：≥4期', ['- output.quantity 班次 /≥4期']],
    ['from a comparator on', '数量指标：班次≥4期', ['- output.quantity 班次 /≥4期']],
    ['in brackets', '数量指标：人数(人)（500）', ['- output.quantity 人数(人) /500']],
    ['behind a name with brackets', '数量指标：人数(人)≥500', ['- output.quantity 人数(人) /≥500']],
    [
      'with brackets of their own',
      '数量指标：面积：≥5公顷（含新增）',
      ['- output.quantity 面积 /≥5公顷（含新增）'],
    ],
    ['behind a scale', '数量指标：1:500地形图≥5幅', ['- output.quantity 1:500地形图 /≥5幅']],
    ['from a word on', '满意度指标：居民满意度不低于90%', ['- satisfaction.service 居民满意度 /不低于90%']],
    ['alone below a level', '满意度指标：≥90%', ['- satisfaction.service 满意度指标 /≥90%']],
    ['as a date alone', '时效指标：12月底前完成', ['- output.timeliness 时效指标 /12月底前完成']],
    ['as a figure', '质量指标：合格率100%', ['- output.quality 合格率 /100%', 'indicator-guessed']],
    ['as a range', '数量指标：抽查5-8家', ['- output.quantity 抽查 /5-8家', 'indicator-guessed']],
    [
      'with a word before the name',
      '数量指标：每户慰问金500元',
      ['- output.quantity 每户慰问金 /500元', 'indicator-guessed'],
    ],
    [
      'not a figure within a name',
      '数量指标：12345热线接通',
      ['- output.quantity 12345热线接通 /', 'indicator-without-value'],
    ],
    [
      'several figures, each with its name',
      '数量指标：手册800册、绿化20万平方米、合格率95%、海报50张',
      [
        '- output.quantity 手册 /800册',
        '- output.quantity 绿化 /20万平方米',
        '- output.quantity 合格率 /95%',
        '- output.quantity 海报 /50张',
        ...Array.from({ length: 4 }, () => 'indicator-guessed'),
      ],
    ],
    [
      'not the figures of one value, nor one of whom it is for',
      '数量指标：设备：电脑10台、打印机5台；为5个区、县级市20家企业服务',
      [
        '- output.quantity 设备 /电脑10台、打印机5台',
        '- output.quantity 为5个区、县级市20家企业服务 /',
        'indicator-without-value',
      ],
    ],
    [
      'not a figure at the end of a sentence',
      `数量指标：${'加强统筹协调，推动各项任务落实到位，'.repeat(5)}培训4期`,
      [
        `- output.quantity ${'加强统筹协调，推动各项任务落实到位，'.repeat(5)}培训4期 /`,
        'indicator-without-value',
      ],
    ],
    ['behind a slash', '产出指标/数量指标/班次/≥4期', ['- output.quantity 班次 /≥4期']],
    [
      'behind the sign that parts the levels',
      '产出指标/质量指标/新建/改建验收/良好；产出指标/数量指标/班次/4期；产出指标/质量指标/完成情况',
      [
        '- output.quality 新建/改建验收 /良好',
        '- output.quantity 班次 /4期',
        '- output.quality 完成情况 /',
        'indicator-guessed',
        'indicator-guessed',
        'indicator-without-value',
      ],
    ],
    [
      'behind a label without a colon',
      '（1）数量指标：人数（含线上），指标值不少于５人；（2）社会效益指标：知晓率，指标值逐年提升；（3）质量指标：合格率，指标值１００%',
      [
        '1 output.quantity 人数（含线上） /不少于５人',
        '2 benefit.social 知晓率 /逐年提升',
        '3 output.quality 合格率 /１００%',
      ],
    ],
    [
      'behind a bracket that nothing opens',
      '数量指标：班次4期）',
      ['- output.quantity 班次4期） /', 'indicator-without-value'],
    ],
    [
      'without levels, if all are measured',
      '1.班次：≥4期；2.合格率≥95%；学员满意度达90%以上',
      ['1 ? 班次 /≥4期', '2 ? 合格率 /≥95%', '- ? 学员满意度 /达90%以上'],
    ],
    ['without levels, if one is not measured', '班次≥4期；详见附件：年度计划', ['indicator-unread']],
    ['without levels, if one has none', '班次≥4期；合格', ['indicator-unread']],
    ['without levels, but for another name in the value', '目标：班次≥4期', ['indicator-unread']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['班次≥4期（20分）', '班次', '≥4期', '20'],
    ['班次≥4期（权重20%）', '班次', '≥4期', '20'],
    ['班次（≥4期）（分值：7.5）', '班次', '≥4期', '7.5'],
    ['改善环境（30分）', '改善环境', undefined, '30'],
    ['测评得分（90分）', '测评得分', '90分', undefined],
    ['班次≥4期（含线上20分）', '班次', '≥4期（含线上20分）', undefined],
    ['班次≥4期（1\n0分）', '班次', '≥4期', '10'],
    ['班次≥4期（１０分\n）', '班次', '≥4期', '10'],
  ])('%s may have a weight', (text, name, annual, weight) => {
    const [indicator] = parseIndicators(`产出指标（50分）：质量指标：${text}`).indicators
    expect([indicator?.name, indicator?.annual?.text, indicator?.weight?.toFixed()]).toEqual([
      name,
      annual,
      weight,
    ])
    expect(indicator?.category.names).toEqual(['产出指标（50分）', '质量指标'])
  })
})

describe('where one indicator ends and the next begins', () => {
  const quantity = (...names: string[]) => names.map((name) => `- output.quantity ${name}`)

  it.each([
    [
      'at the next number',
      '数量指标：1.班次≥4期2.人数≥200人',
      ['1 output.quantity 班次 /≥4期', '2 output.quantity 人数 /≥200人'],
    ],
    [
      'at the next number, above ten, glued to the figure before it',
      `数量指标：${[...'甲乙丙丁戊己庚辛壬癸'].map((name, at) => `${at + 1}、${name}：${at}`).join('')}11、子：1`,
      [
        ...[...'甲乙丙丁戊己庚辛壬癸'].map((name, at) => `${at + 1} output.quantity ${name} /${at}`),
        '11 output.quantity 子 /1',
      ],
    ],
    [
      'not at a number that does not count on',
      '数量指标：1.班次：达到国家标准3.修订版',
      ['1 output.quantity 班次 /达到国家标准3.修订版'],
    ],
    [
      'at a line break before a number',
      '数量指标\n1.班次：≥4期\n2.统筹协调\n3.人数：≥200人',
      [
        '1 output.quantity 班次 /≥4期',
        '2 output.quantity 统筹协调 /',
        '3 output.quantity 人数 /≥200人',
        'indicator-without-value',
      ],
    ],
    [
      'at a line break between values that are whole',
      '数量指标：\n班次≥4期\n人数：有效增加\n手册（≥800册）\n海报50张',
      [...quantity('班次 /≥4期', '人数 /有效增加', '手册 /≥800册', '海报 /50张'), 'indicator-guessed'],
    ],
    [
      'at a space between values that are whole',
      '数量指标：班次≥4期 人数≥200人',
      quantity('班次 /≥4期', '人数 /≥200人'),
    ],
    ['not at a line break within a name', '数量指标：培训\n班次≥4期', quantity('培训班次 /≥4期')],
    ['not at a line break within a value', '数量指标：班次：不少\n于4期', quantity('班次 /不少于4期')],
    [
      'not at a line break in the last part of a value',
      '数量指标：制作≥200份、政法工作\n宣传≥12次',
      quantity('制作 /≥200份、政法工作宣传≥12次'),
    ],
    [
      'not at a line break behind a value that words tell, before a name without a sign',
      '数量指标：班次：稳步\n增加5期',
      quantity('班次 /稳步增加5期'),
    ],
    [
      'at a line break behind several values that are whole',
      '数量指标：制作≥200份、宣传≥12次\n人数≥5人',
      quantity('制作 /≥200份、宣传≥12次', '人数 /≥5人'),
    ],
    [
      'not at a line break behind several values, of which the last is none yet',
      '数量指标：制作≥200份、按时发布\n宣传≥12次',
      quantity('制作 /≥200份、按时发布宣传≥12次'),
    ],
    [
      'at a line break behind a figure kept elsewhere',
      '成本指标：支出≤预算批复数\n单价≤5万元',
      ['- ? 支出 /≤预算批复数', '- ? 单价 /≤5万元'],
    ],
    [
      'at a line break before a number that does not count on, behind a value',
      '数量指标：1.班次≥4期\n3.人数≥200人',
      ['1 output.quantity 班次 /≥4期', '3 output.quantity 人数 /≥200人'],
    ],
    [
      'not at such a line break within a name',
      '数量指标：1.重点\n3.0版课程≥4门',
      ['1 output.quantity 重点3.0版课程 /≥4门'],
    ],
    [
      'not at a line break before a number that does not count on, behind a name',
      '数量指标：1.重点\n3、4级课程≥4门',
      ['1 output.quantity 重点3、4级课程 /≥4门'],
    ],
    [
      'not at a line break in a text too long for an indicator',
      `数量指标：${'加强统筹协调\n'.repeat(40)}班次≥4期\n人数≥200人`,
      quantity(`${'加强统筹协调'.repeat(40)}班次 /≥4期人数≥200人`),
    ],
    [
      'at a comma or 、 behind a bracket',
      '数量指标：班次(≥4期),人数（≥200人）、手册（≥800册）',
      quantity('班次 /≥4期', '人数 /≥200人', '手册 /≥800册'),
    ],
    [
      'at a space behind a bracket, before a number',
      '时效指标：1.处置 [12月31日前] 2.完成率 [100%]',
      ['1 output.timeliness 处置 /12月31日前', '2 output.timeliness 完成率 /100%'],
    ],
    ['at a comma', '数量指标：班次≥4期，人数≥200人', quantity('班次 /≥4期', '人数 /≥200人')],
    [
      'not at a comma before what goes on',
      '数量指标：班次≥4期，其中线上≥2期',
      quantity('班次 /≥4期，其中线上≥2期'),
    ],
    ['not at a comma in a figure', '数量指标：人数≥1,200人', quantity('人数 /≥1,200人')],
    [
      'behind a value that no sign parts from its name',
      '数量指标：建设里程，30公里，受益人口，1.2万人',
      [...quantity('建设里程 /30公里', '受益人口 /1.2万人'), 'indicator-guessed', 'indicator-guessed'],
    ],
    [
      'behind a value that stands in a part of its own',
      '产出指标：数量指标：班次；≥4期；人数；≥200人',
      [...quantity('班次 /≥4期', '人数 /≥200人'), 'indicator-guessed', 'indicator-guessed'],
    ],
    [
      'but not behind one that is numbered',
      '数量指标：班次；2.≥4期',
      [...quantity('班次 /'), '2 output.quantity 数量指标 /≥4期', 'indicator-without-value'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['of a line of its own', '产出指标\n数量指标\n班次≥4期', '- output.quantity 班次 /≥4期'],
    ['of a line of its own, without 指标', '产出\n数量：\n班次≥4期', '- output.quantity 班次 /≥4期'],
    ['of the last line', '数量指标：班次≥4期\n效益\n社会效益：知晓率≥80%', '- output.quantity 班次 /≥4期'],
    ['that a line break goes through', '质量\n指标：合格率≥95%', '- output.quality 合格率 /≥95%'],
    [
      'that a line break goes through before 效益',
      '数量指标：班次≥4期；社会\n效益指标：知晓率≥80%',
      '- output.quantity 班次 /≥4期',
    ],
    ['of two names in one', '产出质量指标：合格率≥95%', '- output.quality 合格率 /≥95%'],
    ['before a number', '产出\n数量：\n1、班次≥4期', '1 output.quantity 班次 /≥4期'],
  ])('at the head of a level: %s', (_, text, expected) => {
    expect(told(text)[0]).toBe(expected)
  })

  it.each([
    ['项目完成时间：≥95%', '项目完成时间 /≥95%'],
    ['项目完成\n时间：≥95%', '项目完成时间 /≥95%'],
  ])('%s is no level but a name', (text, expected) => {
    expect(told(`时效指标：${text}`)).toEqual([`- output.timeliness ${expected}`])
  })

  it('a level below which nothing stands is told', () => {
    const { diagnostics } = parseIndicators(
      '数量指标：班次≥4期；质量指标：；效益指标：社会效益：知晓率≥80%；满意度指标：',
    )
    expect(diagnostics).toMatchObject([
      { code: 'indicator-unread', data: { text: '质量指标' } },
      { code: 'indicator-unread', data: { text: '满意度指标' } },
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

describe('values in brackets', () => {
  it.each([
    ['班次[≥4期]', '班次 /≥4期'],
    ['班次［≥4期］', '班次 /≥4期'],
    ['班次〔4期〕', '班次 /4期'],
    ['班次（≥4期)', '班次 /≥4期'],
    ['设备≥20台（套）', '设备 /≥20台（套）'],
    ['设备，20台（套）', '设备 /20台（套）'],
    ['设备不少于20台（套）', '设备 /不少于20台（套）'],
    ['环境（有效改善）', '环境 /有效改善'],
  ])('%s', (text, expected) => {
    expect(told(`数量指标：${text}`)[0]).toBe(`- output.quantity ${expected}`)
  })
})

describe('without levels', () => {
  it.each([
    [
      'a list that is numbered throughout, if one is measured',
      '①班次：≥4期；②路灯：有效改善；③设施（长期）',
      ['1 ? 班次 /≥4期', '2 ? 路灯 /有效改善', '3 ? 设施 /长期'],
    ],
    [
      'if most are measured',
      '班次：≥4期；路灯：有效改善；人数≥200人',
      ['- ? 班次 /≥4期', '- ? 路灯 /有效改善', '- ? 人数 /≥200人'],
    ],
    [
      'if most are measured; a note is told',
      '班次：≥4期；另行通知；人数≥200人',
      ['- ? 班次 /≥4期', '- ? 人数 /≥200人', 'indicator-unread'],
    ],
    [
      'a level that says itself what is measured',
      '班次：≥4期；服务对象满意度：≥90%',
      ['- ? 班次 /≥4期', '- satisfaction.service 服务对象满意度 /≥90%'],
    ],
    [
      'with a value in its place that says not of what',
      '①班次：≥4期；②≥5次；③人数：≥200人',
      ['1 ? 班次 /≥4期', '2 ?  /≥5次', '3 ? 人数 /≥200人', 'indicator-without-name'],
    ],
    [
      'with a date that says not of what',
      '1.班次：≥4期；2.12月底前完成验收',
      ['1 ? 班次 /≥4期', '2 ?  /12月底前完成验收', 'indicator-without-name'],
    ],
    [
      'words of two levels that are a name',
      '①班次：≥4期；②项目完成时间：≤30天',
      ['1 ? 班次 /≥4期', '2 ? 项目完成时间 /≤30天'],
    ],
    ['not a list in which nothing is measured', '①路灯：更换灯具；②设施：长期', ['indicator-unread']],
    [
      'a list of degrees',
      '1.化肥使用量：零增长；2.预警：提前30分钟',
      ['1 ? 化肥使用量 /零增长', '2 ? 预警 /提前30分钟'],
    ],
    [
      'names that begin with a figure',
      '1.24小时预报准确率：≥88%；2.0-6岁儿童健康管理率：≥90%',
      ['1 ? 24小时预报准确率 /≥88%', '2 ? 0-6岁儿童健康管理率 /≥90%'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('labels in brackets', () => {
  const read = (text: string) =>
    parseIndicators(text).indicators.map(({ name, cycle, annual, weight }) =>
      [name, cycle?.text ?? '', annual?.text ?? '', weight?.toFixed() ?? ''].join(' | '),
    )

  it.each([
    [
      'of a weight',
      `1、${head}甲；年度指标值：≥4期（分值：10分）；实施周期指标值：8期。`,
      ['甲 | 8期 | ≥4期 | 10'],
    ],
    [
      'of values',
      '1、产出指标；数量指标；甲（年度指标值：≥4期）；2、产出指标；数量指标；乙（指标值：≥5期）',
      ['甲 |  | ≥4期 | ', '乙 |  | ≥5期 | '],
    ],
    [
      'of both',
      '1、产出指标；数量指标；甲（年度指标值：≥4期（含线上），分值：10）。',
      ['甲 |  | ≥4期（含线上） | 10'],
    ],
    ['of values, and nothing closes it', '1、产出指标；数量指标；甲（年度指标值：≥4期', ['甲 |  | ≥4期 | ']],
    [
      'of values with brackets of their own',
      '1、产出指标；数量指标；甲（年度指标值：≥4期（含线上）',
      ['甲 |  | ≥4期（含线上） | '],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
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
      ['1 benefit.social 化肥使用量 /零增长', 'indicator-guessed'],
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

describe('labels of levels', () => {
  it.each([
    [
      '1. 一级指标：产出指标；二级指标：数量指标；三级指标：班次；指标值：≥4期。2. 一级指标：产出指标；二级指标：质量指标；三级指标：合格率；指标值：≥95%。',
      ['1 output.quantity 班次 /≥4期', '2 output.quality 合格率 /≥95%'],
    ],
    [
      '一级指标：产出指标，二级指标：数量指标，三级指标名称：班次，指标值：≥4期；一级指标：产出指标，二级指标：质量指标，三级指标名称：合格率，指标值：≥95%',
      ['- output.quantity 班次 /≥4期', '- output.quality 合格率 /≥95%'],
    ],
    ['1、指标类型：数量指标；指标名称：班次；指标值：≥4期', ['1 output.quantity 班次 /≥4期']],
    ['一级指标：产出指标 二级指标：数量指标 三级指标：班次≥4期', ['- output.quantity 班次 /≥4期']],
    [
      '一级指标：产出指标 二级指标：数量指标 三级指标：班次 四级指标：线上 指标值：≥4期',
      ['- output.quantity 班次四级指标：线上 /≥4期'],
    ],
    [
      '一级指标：产出指标 二级指标：数量指标 三级指标：班次 指标值：≥4期 三级指标：单位成本 年度指标值：≤3万元\n一级指标：效益指标 二级指标：经济效益 三级指标：节约能耗 指标值：有效节约',
      [
        '- output.quantity 班次 /≥4期',
        '- output.quantity 单位成本 /≤3万元',
        '- benefit.economic 节约能耗 /有效节约',
      ],
    ],
    [
      '1.一级指标：产出指标，二级指标：数量指标，三级指标：班次（≥4期）\n2.二级指标：质量指标，三级指标：合格率（≥95%）\n3.一级指标：满意度指标，三级指标：学员满意度（≥90%）',
      [
        '1 output.quantity 班次 /≥4期',
        '2 output.quality 合格率 /≥95%',
        '3 satisfaction.service 学员满意度 /≥90%',
      ],
    ],
    [
      '一级指标 ：满意度指标，二级指标 :服务对象满意度，三级指标:学员满意度，指标值 :≥90%',
      ['- satisfaction.service 学员满意度 /≥90%'],
    ],
    ['指标名称：班次；指标类型：数量指标；指标值：≥4期', ['- ? 班次；数量指标 /≥4期']],
    [
      `指标类型：数量指标以外的其他各项产出指标、质量指标以及本年度新增的工作指标；指标名称：班次；指标值：≥4期`,
      ['- ? 数量指标以外的其他各项产出指标、质量指标以及本年度新增的工作指标；班次 /≥4期'],
    ],
    [
      '1、产出指标；数量指标；各部门指标名称：统一；指标值：≥4期',
      ['1 output.quantity 各部门指标名称：统一 /≥4期'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what a break or OCR makes of values that no label names', () => {
  it.each([
    [
      '时效指标：完成时间：2026年\n11月底前完成；及时率：95%',
      ['- output.timeliness 完成时间 /2026年11月底前完成', '- output.timeliness 及时率 /95%'],
    ],
    [
      '满意度指标：投诉率《=3%；满意度》=90%',
      ['- satisfaction.service 投诉率 /《=3%', '- satisfaction.service 满意度 /》=90%'],
    ],
    [
      '数量指标：服务\n65岁及以上\n老年人人数：≥1,200人；覆盖村（社区）\n数（163个）',
      ['- output.quantity 服务65岁及以上老年人人数 /≥1,200人', '- output.quantity 覆盖村（社区）数 /163个'],
    ],
    [
      '数量指标：活动（含线上）\n期数（10期）；效益指标：经济效益 :节约能耗≤上年水平',
      ['- output.quantity 活动（含线上）期数 /10期', '- benefit.economic 节约能耗 /≤上年水平'],
    ],
    [
      '数量指标：知晓率（有效提升）\n合格率（≥95%）\n次数（≥5次）',
      [
        '- output.quantity 知晓率 /有效提升',
        '- output.quantity 合格率 /≥95%',
        '- output.quantity 次数 /≥5次',
      ],
    ],
    ['数量指标：《手册》=1册', ['- output.quantity 《手册》 /=1册']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
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

describe('line breaks and spaces', () => {
  it.each([
    [
      'a line break within a value parts nothing',
      '时效指标：完成时间：2026\n年12月底前；生态效益指标：改善情况：较\n上年下降5%以上；数量指标：班次（年）：4\n期。',
      [
        '- output.timeliness 完成时间 /2026年12月底前',
        '- benefit.ecological 改善情况 /较上年下降5%以上',
        '- output.quantity 班次（年） /4期',
      ],
    ],
    [
      'a level without 指标 begins a line before a name with a value, whether what stands before it has one or not',
      '时效：火情不过夜\n成本：护林员补助≤1.2万元；人均\n成本：≤3元',
      [
        '- output.timeliness 火情不过夜 /',
        '- ? 护林员补助 /≤1.2万元',
        '- ? 人均成本 /≤3元',
        'indicator-without-value',
      ],
    ],
    [
      'and so does one that is alone in its line, but for one of two letters',
      '满意度\n居民满意度≥85%\n社会效益\n知晓率≥80%\n质量\n事故数≤3起',
      [
        '- satisfaction.service 居民满意度 /≥85%',
        '- benefit.social 知晓率 /≥80%',
        '- benefit.social 质量事故数 /≤3起',
      ],
    ],
    [
      'a name goes over lines behind a value, with no sign between them',
      '数量指标：知晓率80%\n安全\n生产\n事故数3起\n培训班次≥4\n期\n参训\n人数≥200人\n质量指标：合格率≥95%\n以上\n完好\n率≥90%',
      [
        '- output.quantity 知晓率 /80%',
        '- output.quantity 安全生产事故数 /3起',
        '- output.quantity 培训班次 /≥4期',
        '- output.quantity 参训人数 /≥200人',
        '- output.quality 合格率 /≥95%以上',
        '- output.quality 完好率 /≥90%',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'a verb that is a degree elsewhere, and one that goes on over a line',
      '社会效益指标：减少\n碳排放量：1200吨；提升；知晓率≥80%，减少\n投诉量5件',
      [
        '- benefit.social 减少碳排放量 /1200吨',
        '- benefit.social 社会效益指标 /提升',
        '- benefit.social 知晓率 /≥80%',
        '- benefit.social 减少投诉量 /5件',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'dates end where a name follows, and go on where a deed does',
      '项目完成时间2026年12月31日前\n采购完成时限9月底前\n检查\n时间10月底前\n全部完成\n及时率100%',
      [
        '- ? 项目完成时间 /2026年12月31日前',
        '- ? 采购完成时限 /9月底前',
        '- ? 检查时间 /10月底前全部完成',
        '- ? 及时率 /100%',
        'indicator-guessed',
      ],
    ],
    [
      'degrees are values between others',
      '社会效益指标：安全生产形势持续稳定\n受害率≤0.9‰\n市场秩序总体平稳，知晓率≥80%，城乡环境明显改善\n事故数3起',
      [
        '- benefit.social 安全生产形势 /持续稳定',
        '- benefit.social 受害率 /≤0.9‰',
        '- benefit.social 市场秩序 /总体平稳',
        '- benefit.social 知晓率 /≥80%',
        '- benefit.social 城乡环境 /明显改善',
        '- benefit.social 事故数 /3起',
        'indicator-guessed',
        'indicator-guessed',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'a figure at the start of a name is none of a value, unless it goes on with one',
      '数量指标：12345\n热线受理量≥3万件；质量指标：一次办结率≥98%；10分\n钟便民圈覆盖率≥80%；时效指标：30日内 办结率≥95%；完成时间2026年\n12月底前；工期90\n天；成本指标：2026\n年预算总成本≤1280万元',
      [
        '- output.quantity 12345热线受理量 /≥3万件',
        '- output.quality 一次办结率 /≥98%',
        '- output.quality 10分钟便民圈覆盖率 /≥80%',
        '- output.timeliness 30日内办结率 /≥95%',
        '- output.timeliness 完成时间 /2026年12月底前',
        '- output.timeliness 工期 /90天',
        '- ? 2026年预算总成本 /≤1280万元',
        'indicator-guessed',
      ],
    ],
    [
      'a date below a level goes on over a line as well',
      '时效指标：2026年12月\n底前\n工期≤90天；质量指标：合格率（100）优良率（≥90%）',
      [
        '- output.timeliness 时效指标 /2026年12月底前',
        '- output.timeliness 工期 /≤90天',
        '- output.quality 合格率（100）优良率 /≥90%',
      ],
    ],
    [
      'spaces too may part a name; one over more than six lines is a guess',
      '知晓率≥80%\n甲甲\n乙乙\n丙丙\n丁丁\n戊戊\n己己\n庚庚\n辛辛≥3起；合格率≥95% 优良 率≥90%',
      [
        '- ? 知晓率 /≥80%',
        '- ? 甲甲乙乙丙丙丁丁戊戊己己庚庚辛辛 /≥3起',
        '- ? 合格率 /≥95%',
        '- ? 优良率 /≥90%',
        'indicator-guessed',
      ],
    ],
    [
      'behind a date another name may follow, a bracket between them or not',
      '时效指标：完成时间：12月底前\n验收时间：6月底前\n数量指标：开工（12月底前）\n桥梁（≥2座）',
      [
        '- output.timeliness 完成时间 /12月底前',
        '- output.timeliness 验收时间 /6月底前',
        '- output.quantity 开工 /12月底前',
        '- output.quantity 桥梁 /≥2座',
      ],
    ],
    [
      'a sign without width, and one that is written otherwise, part nothing',
      '产出指标>时效指标>完成时间：2026\u00ad年12\u2060月底前；产出\u200b指标>质量指标>合格\ufeff率：≥95%；',
      ['- output.timeliness 完成时间 /2026年12月底前', '- output.quality 合格率 /≥95%'],
    ],
    [
      'the head of a level that a lost line break glues to a value starts the next',
      '数量指标：甲：1,200批次质量指标：乙≥98%；丙：95%以上社会效益指标：丁：稳步提升满意度指标：服务对象满意度：90%以上经济成本指标：戊≤3元',
      [
        '- output.quantity 甲 /1,200批次',
        '- output.quality 乙 /≥98%',
        '- output.quality 丙 /95%以上',
        '- benefit.social 丁 /稳步提升',
        '- satisfaction.service 服务对象满意度 /90%以上',
        '- cost.economic 戊 /≤3元',
      ],
    ],
    [
      'words of a level in a name behind a level are of the name',
      '产出指标：数量指标：服务质量指标：≥5项；1.数量指标：2.服务质量指标：5项',
      ['- output.quantity 服务质量指标 /≥5项', '2 output.quantity 服务质量指标 /5项'],
    ],
    [
      'a line break within a year closes',
      '时效指标：甲：20\n26年第四季度\n乙：202\n6年6月底前',
      ['- output.timeliness 甲 /2026年第四季度', '- output.timeliness 乙 /2026年6月底前'],
    ],
    [
      'a bullet begins a line',
      '●产出指标-数量指标：甲≥4期；●产出指标-质量指标：乙：良好■社会效益指标：丙：有效提升',
      ['- output.quantity 甲 /≥4期', '- output.quality 乙 /良好', '- benefit.social 丙 /有效提升'],
    ],
    [
      'a star is a bullet where a line begins',
      '★数量指标：甲：4期\n ☆质量指标：乙：≥95%；★打造5★酒店：3家',
      ['- output.quantity 甲 /4期', '- output.quality 乙 /≥95%', '- output.quality 打造5★酒店 /3家'],
    ],
    [
      'a small point, a tick and a sign of a symbol font are bullets there, too',
      '• 数量指标：甲≥4期\n·质量指标：乙≥95%\n✓ 丙≥5人·天\n\uf06c 社会效益：丁：有效提升',
      [
        '- output.quantity 甲 /≥4期',
        '- output.quality 乙 /≥95%',
        '- output.quality 丙 /≥5人·天',
        '- benefit.social 丁 /有效提升',
      ],
    ],
    [
      'a dash or an asterisk with a space behind it is a bullet there',
      '- 产出指标\n  - 数量指标：甲≥4期\n  - 1、乙5 - 10个\n* 质量指标：丙≥95',
      [
        '- output.quantity 甲 /≥4期',
        '1 output.quantity 乙 /5 - 10个',
        '- output.quality 丙 /≥95',
        'indicator-guessed',
      ],
    ],
    [
      'a dash between a code and its level is none',
      '1、1-产出指标；11\n- 数量指标；甲；年度指标值：4期',
      ['1 output.quantity 甲 /4期'],
    ],
    [
      'dashes alone part indicators without levels',
      '- 班次≥4期\n- 合格率≥95\n- 满意度≥90%',
      ['- ? 班次 /≥4期', '- ? 合格率 /≥95', '- ? 满意度 /≥90%'],
    ],
    [
      'an arrow of two signs parts levels and is no comparator',
      '产出指标->数量指标->甲：≥4期',
      ['- output.quantity 甲 /≥4期'],
    ],
    [
      'also with spaces, and behind a sign that is one',
      '产出指标 -> 数量指标 -> 甲：≥4期\n产出指标=>质量指标=>乙=>95%',
      ['- output.quantity 甲 /≥4期', '- output.quality 乙 /=>95%'],
    ],
    ['指标一： numbers an indicator', '指标一：甲≥4期；指标二：乙≥95%', ['1 ? 甲 /≥4期', '2 ? 乙 /≥95%']],
    [
      'levels of frameworks for whole departments are levels, without a normal form',
      '投入指标：甲：100%；过程指标：乙：健全；预期满意度：≥90%',
      ['- ? 甲 /100%', '- ? 乙 /健全', '- satisfaction.service 预期满意度 /≥90%'],
    ],
    [
      'one sign parts levels, names, values and indicators',
      '产出指标|数量指标|甲|4期|质量指标|乙|≥95%|效益指标|社会效益指标|丙|有效保障|满意度指标|服务对象满意度|丁|≥90%',
      [
        '- output.quantity 甲 /4期',
        '- output.quality 乙 /≥95%',
        '- benefit.social 丙 /有效保障',
        '- satisfaction.service 丁 /≥90%',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'so do dashes, but for those of codes',
      '1-产出指标-11-数量指标-甲-≥4期-产出指标-质量指标-乙-≥95%',
      ['- output.quantity 甲 /≥4期', '- output.quality 乙 /≥95%'],
    ],
    [
      'one sign behind both levels parts them, without 指标 too',
      '满意度指标,服务对象满意度,学员满意度,≥90%',
      ['- satisfaction.service 学员满意度 /≥90%'],
    ],
    [
      'a reference that a converter escaped once more is the sign that it stands for',
      '产出指标&gt;数量指标&gt;甲：&ge;5个；产出指标&gt;质量指标&gt;R&D：&lt;3项&nbsp;；',
      ['- output.quantity 甲 /≥5个', '- output.quality R&D /<3项'],
    ],
    [
      'no line begins with the sign of an ordinal, a colon or a sign of levels',
      '1、产出指标\n-数量指标：甲\n：≥5个（10分）；2\n、效益指标-\n社会效益指标：乙：有效提升（10分）；',
      ['1 output.quantity 甲 /≥5个', '2 benefit.social 乙 /有效提升'],
    ],
    [
      'the number before both levels is of the indicator in the next line',
      '1、产出指标-数量指标：甲：≥5个；\n2、满意度指标-服务对象满意度指标：\n受益对象满意度：≥92%；',
      ['1 output.quantity 甲 /≥5个', '2 satisfaction.service 受益对象满意度 /≥92%'],
    ],
    [
      'a number before one level is of that',
      '1、产出指标：\n甲：≥5个；乙：≥6个\n2、效益指标：\n社会效益指标：\n丙：≥7个',
      ['- ? 甲 /≥5个', '- ? 乙 /≥6个', '- benefit.social 丙 /≥7个'],
    ],
    [
      'a space behind a colon comes before the value',
      '服务对象满意度指标：受益对象满意度： 90%以上；数量指标：甲： 3个',
      ['- satisfaction.service 受益对象满意度 /90%以上', '- output.quantity 甲 /3个'],
    ],
    [
      'a slash before a line break parts name and value',
      '产出指标/质量指标/合格率/\n≥95%\n产出指标/质量指标/达标率/ ≥90%',
      ['- output.quality 合格率 /≥95%', '- output.quality 达标率 /≥90%'],
    ],
    [
      '成本指标 in a line of its own is a first level where one of its own stands below it',
      '产出指标：\n时效指标：拨付及时率：≥95%。\n成本指标：\n经济成本指标：预算控制率：51元。',
      ['- output.timeliness 拨付及时率 /≥95%', '- cost.economic 预算控制率 /51元'],
    ],
    [
      '成本指标 in a line of its own is the second of 产出指标 where another tree follows',
      '产出指标：\n成本指标：\n效益指标：社会效益指标：知晓率：≥80%',
      ['- benefit.social 知晓率 /≥80%', 'indicator-unread'],
    ],
    [
      'spaces part levels, name and value of one line',
      '效益指标 社会效益指标 知晓率 有效提升\n效益指标 生态效益指标 污染物排放 有所改善',
      [
        '- benefit.social 知晓率 /有效提升',
        '- benefit.ecological 污染物排放 /有所改善',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'a space or a line break behind an ordinal, or before its sign, parts nothing',
      '1、数量指标：培训≥5期；2、 质量指标：合格率≥95%；3 、时效指标：及时率≥90%；4、\n满意度指标：满意度≥85%',
      [
        '1 output.quantity 培训 /≥5期',
        '2 output.quality 合格率 /≥95%',
        '3 output.timeliness 及时率 /≥90%',
        '4 satisfaction.service 满意度 /≥85%',
      ],
    ],
    [
      'nor does a line break behind the ordinal of a level, or within an ordinal',
      '时效指标：1、\n及时率100%；2、办结率95%；1\n2.数量指标：场次≥4场；1 3.人数≥9人；指标1\n4：天数≥7天',
      [
        '1 output.timeliness 及时率 /100%',
        '2 output.timeliness 办结率 /95%',
        '12 output.quantity 场次 /≥4场',
        '13 output.quantity 人数 /≥9人',
        '14 output.quantity 天数 /≥7天',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'of more spaces none is known to stand before the value',
      '效益指标 社会效益指标 公众 知晓率 有效提升',
      ['- benefit.social 公众知晓率 /有效提升', 'indicator-guessed'],
    ],
    [
      'labels of levels are no gaps, and leave those where they are',
      '数量指标：丁：≥1\n次\n二级指标：社会效益指标\n指标名称：\n知晓率：≥80%\n投诉率：≤1%\n二级\n指标：数量指标：甲：≥3次\n乙：≥2个',
      [
        '- output.quantity 丁 /≥1次',
        '- benefit.social 知晓率 /≥80%',
        '- benefit.social 投诉率 /≤1%',
        '- output.quantity 甲 /≥3次',
        '- output.quantity 乙 /≥2个',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
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

describe('what parts indicators from one another and from their values', () => {
  it.each([
    [
      'a dash before a value is no sign of it, where dashes part the levels',
      '产出指标-数量指标-维护水闸-12座；产出指标-质量指标-完好率-95%',
      [
        '- output.quantity 维护水闸 /12座',
        '- output.quality 完好率 /95%',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'words about the time of another value, or about members of the same',
      '数量指标：采样点位达56个，每季度发布公报1期；培训人数≥500人，其中党员≥50人，群众≥450人，合格率≥95%；班次4期，每期≥50人',
      [
        '- output.quantity 采样点位 /达56个',
        '- output.quantity 每季度发布公报 /1期',
        '- output.quantity 培训人数 /≥500人，其中党员≥50人，群众≥450人',
        '- output.quantity 合格率 /≥95%',
        '- output.quantity 班次 /4期，每期≥50人',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'nothing at all, behind a value with its sign, a percentage, a bracket or a degree',
      '质量指标：知晓率≥90%参与率≥80%；达标率100%开工率（省级）≥90%；满意率（65岁以上）（≥92%）投诉办结率（100%）；生活水平稳步提高服务对象满意度指标：学员满意度95%以上；完成时间12月底前成本指标：单价≤3元；服务中心2个数量指标：班次≥4期；全部达到95%以上的村占比≥80%',
      [
        '- output.quality 知晓率 /≥90%',
        '- output.quality 参与率 /≥80%',
        '- output.quality 达标率 /100%',
        '- output.quality 开工率（省级） /≥90%',
        '- output.quality 满意率（65岁以上） /≥92%',
        '- output.quality 投诉办结率 /100%',
        '- output.quality 生活水平 /稳步提高',
        '- satisfaction.service 学员满意度 /95%以上',
        '- satisfaction.service 完成时间 /12月底前',
        '- ? 单价 /≤3元',
        '- ? 服务中心 /2个',
        '- output.quantity 班次 /≥4期',
        '- output.quantity 全部达到95%以上的村占比 /≥80%',
        ...Array.from({ length: 6 }, () => 'indicator-guessed'),
      ],
    ],
    [
      'no member of a value counts in another unit, in none, or is a date',
      '培训人数≥500人，其中党员≥50，知晓率≥80；参训人数≥500人，其中完成时间12月底前，验收时间6月底前；学员≥500人，其中党员≥50人，验收时间6月底前',
      [
        '- ? 培训人数 /≥500人，其中党员≥50',
        '- ? 知晓率 /≥80',
        '- ? 参训人数 /≥500人，其中完成时间12月底前',
        '- ? 验收时间 /6月底前',
        '- ? 学员 /≥500人，其中党员≥50人',
        '- ? 验收时间 /6月底前',
      ],
    ],
    [
      'bars before the next name with a value',
      '班次≥4期 | 人数≥200人|知晓率≥80%',
      ['- ? 班次 /≥4期', '- ? 人数 /≥200人', '- ? 知晓率 /≥80%'],
    ],
    [
      'points that lead to a value',
      '维护水闸......12座\n巡查堤防......6次',
      ['- ? 维护水闸 /......12座', '- ? 巡查堤防 /......6次', 'indicator-guessed', 'indicator-guessed'],
    ],
    [
      '、 before a name with a colon',
      '数量指标：维护水闸：12座、巡查堤防：6次；质量指标：完好率：95%',
      ['- output.quantity 维护水闸 /12座', '- output.quantity 巡查堤防 /6次', '- output.quality 完好率 /95%'],
    ],
    [
      'a bracket about all values of an indicator',
      '维护水闸（年度指标值：4座；实施周期指标值：12座）；巡查堤防（年度指标值：6次；实施周期指标值：18次）',
      ['- ? 维护水闸 12座/4座', '- ? 巡查堤防 18次/6次'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
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

describe('levels and values in the cells of other departments', () => {
  it.each([
    [
      'the second level in a bracket behind the first',
      '1、产出指标（数量指标）：班次，目标值≥5期；2、满意度指标(服务对象满意度指标)：满意度，目标值≥90%。',
      ['1 output.quantity 班次 /≥5期', '2 satisfaction.service 满意度 /≥90%'],
    ],
    [
      'a second level in a bracket behind what is no first one',
      '管理指标（数量指标）：≥5期；质量指标：合格率≥95%',
      ['- output.quantity 管理指标 /≥5期', '- output.quality 合格率 /≥95%'],
    ],
    [
      'a level that is an item of the list, with those beside it',
      '1.班次：≥5期；2.服务对象满意度：≥95%；3.项目总成本：≤120万元',
      ['1 ? 班次 /≥5期', '2 satisfaction.service 服务对象满意度 /≥95%', '3 ? 项目总成本 /≤120万元'],
    ],
    [
      'a unit in a bracket, which is no value',
      '数量指标：清淤长度（米），≥3200米；培训人数（人）；质量指标：制度（健全）',
      [
        '- output.quantity 清淤长度（米） /≥3200米',
        '- output.quantity 培训人数（人） /',
        '- output.quality 制度 /健全',
        'indicator-guessed',
        'indicator-without-value',
      ],
    ],
    [
      'a degree behind a comma',
      '社会效益指标1：群众安全感，有所提高；社会效益指标2：法治意识，逐步增强',
      [
        '1 benefit.social 群众安全感 /有所提高',
        '2 benefit.social 法治意识 /逐步增强',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'a number behind a level that a line break parts from the name',
      '质量指标1：\n合格率，≥95%；经济成本指标1： 单台 购置成本，≤5万元/台',
      ['1 output.quality 合格率 /≥95%', '1 cost.economic 单台购置成本 /≤5万元/台'],
    ],
    [
      'comparators in LaTeX behind a verb',
      '经济效益指标：村集体增收\\geqslant 30万元；社会效益指标：知晓率 $= 8 0 \\%$',
      ['- benefit.economic 村集体增收 /\\geqslant 30万元', '- benefit.social 知晓率 /$= 8 0 \\%$'],
    ],
    [
      'a comparator in LaTeX behind a label without its colon',
      '1、产出指标；数量指标；班次；年度指标值\\geq 5期',
      ['1 output.quantity 班次 /\\geq 5期'],
    ],
  ])('reads %s', (_, text, expected) => {
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

describe('labels of a sign and a unit', () => {
  it.each([
    [
      'a sign and a unit may have labels of their own, before or behind the values',
      '1、产出指标；数量指标；甲；指标性质：≥；实施周期指标值：4；年度指标值：2；计量单位：期。2、产出指标；质量指标；乙；年度指标值：95；计算符号：大于等于；单位：%。',
      ['1 output.quantity 甲 ≥4期/≥2期', '2 output.quality 乙 /≥95%'],
    ],
    [
      'what says nothing of a sign or a unit is told, and so are a second unit and a note',
      '1、产出指标；数量指标；甲；指标解释：反映培训情况；年度指标值：4；单位：期；单位：次；评分标准：达到得满分。',
      ['1 output.quantity 甲 /4期', 'indicator-unread', 'indicator-unread', 'indicator-unread'],
    ],
    [
      'a unit that is said twice is one, and a sign that is too long for one is told',
      '1、产出指标；数量指标；甲；指标性质：按照主管部门的要求另行确定；实施周期指标值：4；单位：期；年度指标值：2；单位：期。2、产出指标；质量指标；乙；指标性质：/；年度指标值：5；计量单位：—。',
      ['1 output.quantity 甲 4期/2期', '2 output.quality 乙 /5', 'indicator-unread'],
    ],
    [
      'in brackets they are of the name',
      '1、产出指标；数量指标；甲（单位：期）；年度指标值：4。',
      ['1 output.quantity 甲（单位：期） /4期'],
    ],
    [
      'a line break alone may part what a label says from the next name',
      '名称：甲；单位：期；目标值：≥4\n名称：乙；单位：%；目标值：≥95',
      ['- ? 甲 /≥4期', '- ? 乙 /≥95%'],
    ],
  ])('%s', (_, text, expected) => {
    const { indicators, diagnostics } = parseIndicators(text)
    const read = indicators.map(({ ordinal, category, name, cycle, annual }) => {
      const [first, second] = [cycle, annual].map((target) => (target === null ? '' : formatTarget(target)))
      return [ordinal ?? '-', category.key ?? '?', name, `${first}/${second}`].join(' ')
    })
    expect([...read, ...diagnostics.map(({ code }) => code)]).toEqual(expected)
  })
})

describe('a table whose first row names its columns', () => {
  const columns = '序号\t一级指标\t二级指标\t三级指标\t指标值'

  it.each([
    [
      'is read by what they are called; a level that is not said again holds on',
      `${columns}\n1\t产出指标\t数量指标\t甲\t≥4期\n2\t\t质量指标\t乙\t≥95%\r\n\n3\t\t\t丙\t≥80%`,
      ['1 output.quantity 甲 /≥4期', '2 output.quality 乙 /≥95%', '3 output.quality 丙 /≥80%'],
    ],
    [
      'may have two values, no levels, and lines as Windows ends them',
      '指标名称\t实施周期指标值\t年度指标值\r\n甲\t≥8期\t≥4期\n乙\t≥95%\t≥95%',
      ['- ? 甲 ≥8期/≥4期', '- ? 乙 ≥95%/≥95%'],
    ],
    [
      'may part the value from its sign and its unit, and have notes',
      '绩效指标\t指标性质\t指标值\t计量单位\t指标说明\n甲\t≥\t4\t期\t含线上\n乙\t＝\t100\t%\t',
      ['- ? 甲 /4', '- ? 乙 /100', 'indicator-unread'],
    ],
    [
      'is read as it stands where a column is none of an indicator, or none is of values',
      '姓名\t指标值\n甲\t≥4期',
      ['- ? 姓名 /甲 ≥4期'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is read from a grid too, and what stands behind the last column is of it', () => {
    const heads = ['项目名称', '总计', '绩效目标', '绩效指标']
    const row = ['培训', '1.00', '办班。', '指标名称\t指标值\n甲\t≥4\t期']
    const rows = [heads, row].map((texts) => texts.map((text) => ({ text })))
    const [project] = parseGrid([{ rows }]).tables[0]?.departments[0]?.projects ?? []
    expect(project?.indicators.map(({ name, annual }) => [name, annual?.text])).toEqual([['甲', '≥4；期']])
  })

  it('has spans that slice to its rows and values', () => {
    const text = `${columns}\n1\t产出指标\t数量指标\t甲\t≥4期\n2\t\t质量指标\t乙\t≥95%`
    const slices = parseIndicators(text).indicators.map(({ span, annual }) =>
      [span, annual?.span].map((each) => text.slice(each?.start, each?.end)),
    )
    expect(slices).toEqual([
      ['1\t产出指标\t数量指标\t甲\t≥4期', '≥4期'],
      ['2\t\t质量指标\t乙\t≥95%', '≥95%'],
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

describe('labels of values that are none of the two', () => {
  it.each([
    [
      '总目标值 is that of the cycle',
      `1、${head}甲；总目标值：8期；年度值：4期`,
      ['1 output.quantity 甲 8期/4期'],
    ],
    [
      'they may be glued to the name where a figure follows them',
      '质量指标：合格率年度指标值95%；达标率年度指标值≥90%',
      ['- output.quality 合格率 /95%', '- output.quality 达标率 /≥90%'],
    ],
    [
      'one that is a word of its own is no label within a name',
      '质量指标：测评得分：≥90分；评分标准值：≥8',
      ['- output.quality 测评得分 /≥90分', '- output.quality 评分标准值 /≥8'],
    ],
    [
      'a bracket that closes behind a value and opened before its label is none of it',
      `1、${head}甲，（年度指标值：5次（其中：线上2次））。2、${head}乙（实施周期指标值：8次，年度指标值：6次）`,
      ['1 output.quantity 甲 /5次（其中：线上2次）', '2 output.quantity 乙 8次/6次'],
    ],
    [
      'an age or a range before a name is no number of the level above it',
      '1、产出指标；0-6岁儿童管理率；年度指标值：≥90%。2、产出指标；数量指标；5-8岁学生；年度指标值：90人',
      ['1 ? 0-6岁儿童管理率 /≥90%', '2 output.quantity 5-8岁学生 /90人'],
    ],
    [
      'a code of the second level may be glued to the first',
      '1、1-产出指标11-数量指标；甲；年度指标值：5次',
      ['1 output.quantity 甲 /5次'],
    ],
    [
      'what is known of the past is told',
      `1、${head}甲；基准值：3期；年度指标值：4期`,
      ['1 output.quantity 甲 /4期', 'indicator-unread'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
