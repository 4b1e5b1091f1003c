// What stands as a value behind its label, and what is none.
import { describe, expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'
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
      'behind the number that is due and no level',
      `1、${head}甲；年度指标值：5次。2、乙；年度指标值：6次。`,
      ['1 output.quantity 甲 /5次', '2 ? 乙 /6次'],
    ],
    [
      'but not behind a figure that ends in that number',
      `1、${head}甲；年度指标值：≥302、其他；乙；年度指标值：6次。`,
      ['1 output.quantity 甲 /≥302、其他', '- output.quantity 乙 /6次'],
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
      'of a figure and of those that it consists of',
      '数量指标：完成抽检样品4,500批次，其中蔬菜2,000批次、水产品800批次；培训12期，1,200人次',
      [
        '- output.quantity 完成抽检样品 /4,500批次，其中蔬菜2,000批次、水产品800批次',
        '- output.quantity 培训 /12期，1,200人次',
        'indicator-guessed',
        'indicator-guessed',
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
