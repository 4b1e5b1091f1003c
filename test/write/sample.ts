import { decimal } from '../../src/amount/decimal.js'
import type { Funding, TargetTable } from '../../src/model/table.js'
import type { Target } from '../../src/model/target.js'

const none = { span: null, subject: null, basis: null }

function funding(total: string | null): Funding {
  const amount = total === null ? null : decimal(total)
  return { total: amount, fiscalAppropriation: amount, specialAccount: null, other: null }
}

/** A target of each kind. */
export const targets: Record<Target['kind'], Target> = {
  quantity: {
    ...none,
    kind: 'quantity',
    text: '月均≥0.026万次',
    basis: { statistic: 'average', per: '月', text: '月均' },
    comparator: 'gte',
    implied: false,
    approximate: false,
    value: decimal('0.026'),
    unit: { text: '万次', scale: decimal(10000), base: '次', per: [], dimension: 'count' },
    object: null,
  },
  range: {
    ...none,
    kind: 'range',
    text: '80%-90%',
    min: { value: decimal(80), inclusive: true },
    max: { value: decimal(90), inclusive: false },
    unit: { text: '%', scale: decimal(1), base: '%', per: [], dimension: 'ratio' },
    approximate: false,
    object: null,
  },
  change: {
    ...none,
    kind: 'change',
    text: '下降5万元以上',
    direction: 'decrease',
    comparator: 'gte',
    implied: false,
    approximate: false,
    value: decimal(5),
    unit: { text: '万元', scale: decimal(10000), base: '元', per: [], dimension: 'money' },
    baseline: null,
    object: null,
  },
  deadline: {
    ...none,
    kind: 'deadline',
    text: '2026年11月底前完成',
    comparator: 'lte',
    date: '2026-11-30',
    precision: 'month',
    object: '完成',
  },
  reference: { ...none, kind: 'reference', text: '≤预算批复数', comparator: 'lte', reference: '预算批复数' },
  qualitative: { ...none, kind: 'qualitative', text: '通过审核' },
  compound: { ...none, kind: 'compound', text: '甲≥1次、乙≥2次', parts: [] },
}

/** A table with a target of each kind. */
export const sample: TargetTable = {
  title: '项目支出绩效目标表',
  agency: '市水务局',
  fiscalYear: 2026,
  amountUnit: '万元',
  decimals: 2,
  total: funding('45'),
  departments: [
    {
      name: '市水务局',
      funding: funding('45'),
      projects: [
        {
          name: '河道整治',
          funding: funding('30.5'),
          goal: '一是清淤。\n二是护岸。',
          withheld: false,
          indicators: Object.values(targets).map((target, at) => ({
            ordinal: at + 1,
            category: { key: 'output.quantity', codes: ['1', '11'], names: ['产出指标', '数量指标'] },
            name: `指标${at + 1}`,
            cycle: target,
            annual: target,
            weight: decimal(10),
            actual: null,
            score: decimal('9.5'),
            span: null,
          })),
          span: null,
        },
        { name: '=1+1', funding: funding(null), goal: null, withheld: true, indicators: [], span: null },
      ],
      span: null,
    },
    { name: null, funding: null, projects: [], span: null },
  ],
  span: null,
}
