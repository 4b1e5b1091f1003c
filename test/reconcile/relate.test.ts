import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
import type {
  ChangeTarget,
  CompoundTarget,
  DeadlineTarget,
  RangeTarget,
  ReferenceTarget,
  SimpleTarget,
  Target,
} from '../../src/model/target.js'
import { relateTargets } from '../../src/reconcile/relate.js'
import { quantity, unit, words } from './model.js'

const base = { span: null, subject: null, basis: null }

const range = (low: string, high: string, rest: Partial<RangeTarget> = {}): RangeTarget => ({
  ...base,
  kind: 'range',
  text: `${low}%-${high}%`,
  min: { value: decimal(low), inclusive: true },
  max: { value: decimal(high), inclusive: true },
  unit: unit('%'),
  approximate: false,
  object: null,
  ...rest,
})

const change = (text: string, rest: Partial<ChangeTarget> = {}): ChangeTarget => {
  const { comparator, implied, value, unit: of } = quantity(text)
  return {
    ...base,
    kind: 'change',
    text: `提升${text}`,
    direction: 'increase',
    comparator,
    implied,
    approximate: false,
    value,
    unit: of,
    baseline: null,
    object: null,
    ...rest,
  }
}

const deadline = (date: string, rest: Partial<DeadlineTarget> = {}): DeadlineTarget => ({
  ...base,
  kind: 'deadline',
  text: date,
  comparator: 'lte',
  date,
  precision: 'day',
  object: null,
  ...rest,
})

const reference = (reference_: string, comparator: ReferenceTarget['comparator']): ReferenceTarget => ({
  ...base,
  kind: 'reference',
  text: `${comparator}${reference_}`,
  comparator,
  reference: reference_,
})

const compound = (...parts: SimpleTarget[]): CompoundTarget => ({
  ...base,
  kind: 'compound',
  text: parts.map(({ text }) => text).join('、'),
  parts,
})

const monthly = { statistic: 'average', per: '月', text: '月均' } as const
const yearly = { statistic: 'total', per: '年', text: '全年' } as const

const cases: readonly (readonly [before: Target, after: Target, change: string])[] = [
  [quantity('≥90%'), quantity('≥95%'), 'tightened'],
  [quantity('≤15天'), quantity('≤10天'), 'tightened'],
  [quantity('≥90%'), quantity('>90%'), 'tightened'],
  [quantity('≥90%'), quantity('=90%'), 'tightened'],
  [quantity('95%'), quantity('≥95%', { text: '95%以上' }), 'reworded'],
  [quantity('15天'), quantity('≤15天'), 'reworded'],
  [quantity('95%'), quantity('>95%'), 'tightened'],
  [quantity('95%'), quantity('≥96%'), 'tightened'],
  [quantity('15天'), quantity('≤20天'), 'loosened'],
  [quantity('=95%'), quantity('≥95%'), 'loosened'],
  [quantity('≥0.5万次'), quantity('≥5000次'), 'reworded'],
  [quantity('≥0.5万次'), quantity('≥6000次'), 'tightened'],
  [quantity('≥90%'), quantity('≤95%'), 'incomparable'],
  [quantity('≥90%'), quantity('≥90次'), 'incomparable'],
  [quantity('≥90'), quantity('≥90%'), 'incomparable'],
  [quantity('10次', { approximate: true, text: '约10次' }), quantity('10次'), 'tightened'],
  [quantity('≥10次'), quantity('≥10次', { text: '全年≥10次', basis: yearly }), 'reworded'],
  [quantity('≥10次'), quantity('≥10次', { text: '月均≥10次', basis: monthly }), 'incomparable'],
  [quantity('≥95%', { subject: '合格率', text: '合格率≥95%' }), quantity('≥95%'), 'reworded'],
  [
    quantity('≥95%', { subject: '合格率', text: '合格率≥95%' }),
    quantity('≥95%', { subject: '及时率', text: '及时率≥95%' }),
    'incomparable',
  ],
  [range('80', '90'), range('82', '88'), 'tightened'],
  [range('80', '90'), range('80', '95'), 'loosened'],
  [range('80', '90'), range('85', '95'), 'incomparable'],
  [quantity('≥80%'), range('80', '90'), 'tightened'],
  [change('≥20%'), change('≥25%'), 'tightened'],
  [change('20%'), change('≥20%'), 'reworded'],
  [change('≥20%'), change('≥20%', { direction: 'decrease', text: '下降≥20%' }), 'incomparable'],
  [
    change('≥5%', { baseline: '上年', text: '较上年提升≥5%' }),
    change('≥5%', { baseline: '2020年', text: '较2020年提升≥5%' }),
    'incomparable',
  ],
  [deadline('2026-12-31'), deadline('2026-11-30'), 'tightened'],
  [deadline('--11-30'), deadline('--12-31'), 'loosened'],
  [deadline('--11-30'), deadline('2026-11-30'), 'incomparable'],
  [reference('预算批复数', 'lte'), reference('预算批复数', 'lt'), 'tightened'],
  [reference('预算批复数', 'lte'), reference('定额标准', 'lte'), 'incomparable'],
  [words('通过审核'), words('通过验收'), 'incomparable'],
  [words('通过审核'), words('通过 审核'), 'reworded'],
  [words('提升'), quantity('≥90%'), 'incomparable'],
  [
    compound(quantity('≥200次'), quantity('≥90%')),
    compound(quantity('≥200次'), quantity('≥95%')),
    'tightened',
  ],
  [
    compound(quantity('≥200次'), quantity('≥90%')),
    compound(quantity('≥100次'), quantity('≥95%')),
    'incomparable',
  ],
  [
    compound(quantity('≥200次'), quantity('≥90%')),
    compound(quantity('≥200次'), quantity('≥90%'), quantity('≤5天')),
    'tightened',
  ],
  [
    compound(quantity('≥200次'), quantity('≥90%')),
    compound(quantity('≥100次'), quantity('≥90%'), quantity('≤5天')),
    'incomparable',
  ],
  [compound(quantity('≥200次')), quantity('≥200 次'), 'reworded'],
  [compound(quantity('≥200次')), quantity('≥100次'), 'incomparable'],
  [
    compound(quantity('≥200次'), quantity('≥90%')),
    compound(quantity('≥200次', { text: '不少于200次' }), quantity('≥90%', { text: '90%以上' })),
    'reworded',
  ],
  [quantity('95%'), quantity('<95%'), 'tightened'],
  [quantity('95%'), quantity('96%'), 'incomparable'],
  [quantity('≤90%'), quantity('<90%'), 'tightened'],
  [quantity('≥95%', { approximate: true, text: '约≥95%' }), quantity('≥96%'), 'incomparable'],
  [quantity('≥95%', { approximate: true, text: '约≥95%' }), quantity('≥94%'), 'incomparable'],
  [
    quantity('≥95%', { approximate: true, text: '约≥95%' }),
    quantity('>95%', { approximate: true }),
    'tightened',
  ],
  [quantity('95%'), range('90', '96'), 'loosened'],
  [
    quantity('≥10次', { text: '每月≥10次', basis: { statistic: 'each', per: '月', text: '每月' } }),
    quantity('≥10次', { text: '月均≥10次', basis: monthly }),
    'incomparable',
  ],
  [
    quantity('≥10次', { text: '平均≥10次', basis: { statistic: 'average', per: null, text: '平均' } }),
    quantity('≥11次', { text: '均≥11次', basis: { statistic: 'average', per: null, text: '均' } }),
    'tightened',
  ],
  [
    quantity('≥10次', { text: '平均≥10次', basis: { statistic: 'average', per: null, text: '平均' } }),
    quantity('≥11次', { text: '月均≥11次', basis: monthly }),
    'incomparable',
  ],
  [quantity('≥10次', { object: '培训' }), quantity('≥12次', { object: '演练' }), 'incomparable'],
  [quantity('≥10次', { object: '培训' }), quantity('≥12次', { object: '培 训' }), 'tightened'],
  [quantity('≥10次', { object: '培训' }), quantity('≥12次', { object: ' ' }), 'tightened'],
  [
    change('≥5%', { baseline: '上年', text: '较上年提升≥5%' }),
    change('≥6%', { baseline: '上年', text: '比上年提升≥6%' }),
    'tightened',
  ],
  [change('≥5%'), change('≥5次'), 'incomparable'],
  [change('≥5%'), quantity('≥6%'), 'incomparable'],
  [reference('预算批复数', 'lte'), quantity('≤5万元'), 'incomparable'],
  [deadline('2026-12-31'), deadline('2026-12-31', { text: '年底前', comparator: 'lt' }), 'tightened'],
  [deadline('2026-12-31'), deadline('2025-12-31'), 'tightened'],
  // No figures and no days, as a model made by hand may have them.
  [quantity('≥90%'), quantity('≥90%', { text: '?', value: decimal(Number.NaN) }), 'incomparable'],
  [
    range('80', '90'),
    range('80', '90', { text: '?', max: { value: decimal(Number.NaN), inclusive: true } }),
    'incomparable',
  ],
  [deadline('2026-11-30'), deadline('尽快'), 'incomparable'],
  [deadline('2026-11-30'), deadline('x2026-11-30'), 'incomparable'],
  [deadline('2026-11-30'), deadline('2026-11-301'), 'incomparable'],
]

const mirrored: Record<string, string> = { tightened: 'loosened', loosened: 'tightened' }

describe('relateTargets', () => {
  it.each(
    cases.map(([before, after, expected]) => [before.text, after.text, expected, before, after] as const),
  )('%s → %s: %s', (_, __, expected, before, after) => {
    expect(relateTargets(before, after, null)).toBe(expected)
    expect(relateTargets(after, before, null)).toBe(mirrored[expected] ?? expected)
  })

  it('takes two bare figures by what the indicator measures', () => {
    expect(relateTargets(quantity('4次'), quantity('5次'), 'output.quantity')).toBe('tightened')
    expect(relateTargets(quantity('15天'), quantity('10天'), 'output.timeliness')).toBe('tightened')
    expect(relateTargets(quantity('5万元'), quantity('4万元'), 'cost.economic')).toBe('tightened')
    expect(relateTargets(quantity('100%'), quantity('95%'), 'output.timeliness')).toBe('incomparable')
    expect(relateTargets(quantity('4次'), quantity('5次'), null)).toBe('incomparable')
    expect(relateTargets(quantity('4次'), quantity('5次'), 'benefit.social')).toBe('incomparable')
    expect(relateTargets(quantity('4'), quantity('5'), 'output.cost')).toBe('incomparable')
    expect(relateTargets(words('好'), words('很好'), 'output.quantity')).toBe('incomparable')
  })

  it('takes a date and a figure that is named as they say, whatever the indicator measures', () => {
    expect(relateTargets(deadline('2026-06-30'), deadline('2026-09-30'), 'output.quantity')).toBe('loosened')
    expect(relateTargets(reference('预算数', 'lte'), reference('预算数', 'lt'), 'output.quantity')).toBe(
      'tightened',
    )
  })

  it('takes a figure that says which way as it says, whatever the indicator measures', () => {
    expect(relateTargets(quantity('≤4次'), quantity('≤5次'), 'output.quantity')).toBe('loosened')
    expect(relateTargets(quantity('=4次'), quantity('=5次'), 'output.quantity')).toBe('incomparable')
    expect(relateTargets(quantity('4次'), quantity('=5次'), 'output.quantity')).toBe('incomparable')
    expect(relateTargets(quantity('4次'), range('2', '3', { unit: unit('次') }), 'output.quantity')).toBe(
      'incomparable',
    )
  })
})
