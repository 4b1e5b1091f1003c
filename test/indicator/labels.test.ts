// The words before a value, a sign, a unit or a level, and where they stand.
import { describe, expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'
import { formatTarget } from '../../src/target/format.js'
import { told } from './told.js'

const head = '1-产出指标；11-数量指标；'

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
    [
      'a value of another year is none of this',
      `1、${head}甲；上年指标值:3期；实施周期指标值：5期；年度指标值：4期。2、${head}乙；年度目标值4期；去年完成值3期。3、${head}丙；三年目标值：9期；年度目标值：4期`,
      [
        '1 output.quantity 甲 5期/4期',
        '2 output.quantity 乙 /4期',
        '3 output.quantity 丙 /4期',
        'indicator-unread',
        'indicator-unread',
        'indicator-unread',
      ],
    ],
    [
      '上 and 本 before a label may be of what stands there',
      `1、${head}甲；实施周期指标值：5期以上年度指标值：4期以上。2、${head}单位成本年度指标值：≤4元`,
      ['1 output.quantity 甲 5期以上/4期以上', '2 output.quantity 单位成本 /≤4元'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('what no field takes is quoted with its label', () => {
    const { diagnostics } = parseIndicators(`1、${head}甲；上年指标值：3期；年度指标值：4期`)
    expect(diagnostics).toMatchObject([{ code: 'indicator-unread', data: { text: '上年指标值：3期' } }])
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
