import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
import type { Indicator } from '../../src/model/indicator.js'
import type { Department, TargetTable } from '../../src/model/table.js'
import type { Target } from '../../src/model/target.js'
import type { Check } from '../../src/reconcile/check.js'
import { compare } from '../../src/reconcile/compare/compare.js'
import { formatCheck } from '../../src/reconcile/format/check.js'
import { formatComparison } from '../../src/reconcile/format/comparison.js'
import { figureText } from '../../src/reconcile/format/figure.js'
import { type ReconcileOptions, reconcile } from '../../src/reconcile/reconcile.js'
import { checkSum } from '../../src/reconcile/sum.js'
import { department, funding, indicator, project, quantity, table } from './model.js'

describe('figureText', () => {
  it.each([
    ['0', 2, '0.00'],
    ['2763.84', 2, '2,763.84'],
    ['-1234567', 0, '-1,234,567'],
    ['-123', 1, '-123.0'],
    ['999.125', 2, '999.125'],
    ['1000', null, '1,000'],
    ['1200', -2, '1,200'],
  ])('%s with %s decimals is %s', (digits, decimals, text) => {
    expect(figureText(decimal(digits), decimals)).toBe(text)
  })
})

const sample = (stated: string, parts: (string | null)[], options: ReconcileOptions = {}) => {
  const of = table(funding('7000.00'), [
    department(
      '甲',
      funding(stated, null, null, stated),
      parts.map((part, at) => project(`项目${at + 1}`, funding(part, null, null, part))),
    ),
    department('乙', funding('0.00'), [project('其他', funding('28.31'))]),
  ])
  const { checks } = reconcile(of, options)
  const tell = (rule: Check['rule'], column: Check['column'] = 'total', named = false) => {
    const check = checks.find(
      (each) => each.rule === rule && each.column === column && (each.where[1] === 0 || rule === 'joint'),
    )!
    const rest = named ? { table: of } : {}
    return [formatCheck(check, rest), formatCheck(check, { locale: 'en', ...rest })]
  }
  return tell
}

describe('formatCheck', () => {
  it('balanced', () => {
    expect(sample('1545.00', ['1500.00', '45.00'])('foot.department.projects')).toEqual([
      '合计 1,545.00 与 2 个项目之和 1,545.00 相符。',
      'The total, 1,545.00, and the sum of the 2 projects, 1,545.00, agree.',
    ])
  })

  it('rounding', () => {
    expect(sample('1545.01', ['1500.00', '45.00'])('foot.department.projects')).toEqual([
      '合计 1,545.01 与 2 个项目之和 1,545.00 相差 0.01（1 个末位），在四舍五入可能的 ±0.015 之内，属尾差。',
      'The total, 1,545.01, and the sum of the 2 projects, 1,545.00, differ by 0.01 (1 unit of the last place), within the ±0.015 that rounding can explain: a rounding difference.',
    ])
  })

  it('unbalanced, with a hint and with names', () => {
    const tell = sample('73.31', ['45.00'])
    expect(tell('foot.department.projects')).toEqual([
      '合计 73.31 与 1 个项目之和 45.00 相差 28.31（2,831 个末位），超出四舍五入可能的 ±0.01，数字不符。差额与表中另一行 28.31 一致，可能漏计。',
      'The total, 73.31, and the project, 45.00, differ by 28.31 (2,831 units of the last place), beyond the ±0.01 that rounding can explain: they disagree. The difference equals another row, 28.31, which may be missing from the sum.',
    ])
    expect(tell('foot.department.projects', 'total', true)[0]).toMatch(
      /^甲：合计 73\.31 .*差额与表中另一行“乙 › 其他” 28\.31 一致/,
    )
    expect(tell('foot.department.projects', 'total', true)[1]).toContain('another row, “乙 › 其他” 28.31,')
  })

  it('every other hint', () => {
    const hint = (stated: string, parts: string[]) =>
      sample(stated, parts)('foot.department.projects')[0]!.replace(/^.*不符。/, '')
    expect(hint('45.00', ['45.00', '30.00'])).toContain('多出的部分与分项 30.00 一致，可能重复计入。')
    expect(hint('11.87', ['39.00', '27.13'])).toBe('差额是分项 27.13 的两倍，正负号可能有误。')
    expect(hint('63.55', ['41.35', '14.22', '27.13', '22.20'])).toContain(
      '分项 41.35 等于其后分项之和，可能把小计一并计入。',
    )
    expect(hint('55.42', ['28.29', '2713.00'])).toBe(
      '分项 2,713.00 若为 27.13 则相符，小数点或单位可能有误。',
    )
    expect(hint('1189.12', ['28.29', '1610.83'])).toBe(
      '分项 1,610.83 若为 1,160.83 则相符，可能有相邻两位数字颠倒。',
    )
    expect(hint('737.45', ['437.45'])).toBe('分项 437.45 若为 737.45 则相符，可能有一位数字有误。')
  })

  it('names a column other than 总计', () => {
    expect(sample('45.50', ['45.50'])('foot.department.projects', 'other')).toEqual([
      '其他资金：合计 45.5 与 1 个项目之和 45.5 相符。',
      'other funds (其他资金): The total, 45.5, and the project, 45.5, agree.',
    ])
  })

  it('prints amounts with the decimals of the table, where it is given', () => {
    expect(sample('45.50', ['45.50'])('foot.department.projects', 'other', true)[0]).toBe(
      '甲：其他资金：合计 45.50 与 1 个项目之和 45.50 相符。',
    )
  })

  it('unverifiable, with the reason', () => {
    expect(sample('45.00', ['45.00', null])('foot.department.projects')).toEqual([
      '合计与 2 个项目之和无法核对：有的分项为空。',
      'The total and the sum of the 2 projects cannot be checked: a part is blank.',
    ])
  })

  it('other tolerances', () => {
    const [zh, en] = sample('45.01', ['45.00'], { tolerance: 'exact' })('foot.department.projects')
    expect(zh).toContain('相差 0.01（1 个末位），而要求完全相等，数字不符。')
    expect(en).toContain('differ by 0.01 (1 unit of the last place), but must be equal: they disagree.')
    const slack = (stated: string) =>
      sample(stated, ['45.00'], { tolerance: { absolute: 1 } })('foot.department.projects')
    expect(slack('45.01')[0]).toContain('，在允许的 ±1 之内。')
    expect(slack('45.01')[1]).toContain(', within the ±1 allowed.')
    expect(slack('47.00')[0]).toContain('，超出允许的 ±1，数字不符。')
    expect(slack('47.00')[1]).toContain(', beyond the ±1 allowed: they disagree.')
  })

  it('every rule, in both languages', () => {
    const of = table(funding('50.00', '40.00', null, '10.00'), [
      department('甲', funding('30.00'), [project('一', funding('10.00')), project('二', funding('20.00'))]),
      department('乙', funding('20.00'), [project('三', funding('20.00'))]),
    ])
    const sums = reconcile(of).checks.filter(({ column }) => column === 'total')
    const told = sums.map((check) => [check.rule, formatCheck(check), formatCheck(check, { locale: 'en' })])
    expect(told).toEqual([
      [
        'foot.total.departments',
        '合计 50.00 与 2 个单位之和 50.00 相符。',
        'The total, 50.00, and the sum of the 2 departments, 50.00, agree.',
      ],
      [
        'foot.total.projects',
        '合计 50.00 与 3 个项目之和 50.00 相符。',
        'The total, 50.00, and the sum of the 3 projects, 50.00, agree.',
      ],
      [
        'cross.row',
        '总计 50.00 与 2 项资金之和 50.00 相符。',
        "The row's total, 50.00, and the sum of the 2 funds, 50.00, agree.",
      ],
      ['joint', '本列各级金额可以同时成立。', 'The amounts of the column agree with each other.'],
      [
        'foot.department.projects',
        '合计 30.00 与 2 个项目之和 30.00 相符。',
        'The total, 30.00, and the sum of the 2 projects, 30.00, agree.',
      ],
      [
        'foot.department.projects',
        '合计 20.00 与 1 个项目之和 20.00 相符。',
        'The total, 20.00, and the project, 20.00, agree.',
      ],
    ])
  })

  it('a tree that cannot be told, or that fails exactly and upwards', () => {
    const tell = (of: TargetTable, options: ReconcileOptions = {}) => {
      const check = reconcile(of, options).checks.find(({ rule }) => rule === 'joint')!
      return [formatCheck(check), formatCheck(check, { locale: 'en' })]
    }
    const of = (total: string, sum: string, part: string | null) =>
      table(funding(total), [department('甲', funding(sum), [project('一', funding(part))])])
    const open = of('1.00', '1.00', null)
    open.departments[0]!.funding = null
    expect(tell(open)).toEqual([
      '本列各级金额无法核对：有的分项为空。',
      'The amounts of the column cannot be checked: a part is blank.',
    ])
    expect(tell(of('5.00', '5.00', '3.00'), { tolerance: 'exact' })).toEqual([
      '本列各级金额不能同时成立：此处仍比其下各项之和至少大 2.00。',
      'The amounts of the column do not agree with each other: this row is at least 2.00 more than the rows below it.',
    ])
    expect(tell(of('5.00', '5.00', '3.00'))).toEqual([
      '本列各级金额不能同时成立：即使都按四舍五入的极限取值，此处仍比其下各项之和至少大 1.99。',
      'The amounts of the column do not agree with each other: even at the limits of rounding, this row is at least 1.99 more than the rows below it.',
    ])
  })

  it('a sum of exact figures has no last place', () => {
    const check = checkSum({ total: '60.5', parts: ['15', '45'], decimals: null })
    expect([formatCheck(check), formatCheck(check, { locale: 'en' })]).toEqual([
      '合计 60.5 与 2 个分项之和 60 相差 0.5，超出四舍五入可能的 ±0，数字不符。',
      'The total, 60.5, and the sum of the 2 parts, 60, differ by 0.5, beyond the ±0 that rounding can explain: they disagree.',
    ])
  })

  it('a sum of one part', () => {
    const check = checkSum({ total: '60', parts: ['60'], decimals: 0 })
    expect(formatCheck(check, { locale: 'en' })).toBe('The total, 60, and the part, 60, agree.')
  })

  it('names rows as far down as they have names', () => {
    const of = table(funding('1.00'), [
      department('甲', funding('1.00'), [
        project('一', funding('1.00', '1.00'), [
          indicator('培训', { annual: quantity('≥1次'), cycle: quantity('≥1次') }),
        ]),
        project('', funding(null), [indicator('', { annual: quantity('≥1次'), cycle: quantity('≥1次') })]),
      ]),
      department(null, null, [project('二', funding('3.00', '3.00'))]),
    ])
    const { checks } = reconcile(of)
    const named = (rule: Check['rule']) =>
      checks
        .filter((check) => check.rule === rule)
        .map((check) => formatCheck(check, { table: of }).split('：'))
    expect(named('cross.row').map(([name]) => name)).toEqual(['甲 › 一', '二'])
    expect(named('claim.period')).toEqual([
      ['甲 › 一 › 培训', '年度指标值与实施周期指标值一致。'],
      ['甲', '年度指标值与实施周期指标值一致。'],
    ])
    expect(named('foot.total.projects').map(([first]) => first)).toEqual([
      '合计与 3 个项目之和无法核对',
      '财政拨款',
    ])
    // A table that has no such row.
    const check = checks.find(({ rule }) => rule === 'claim.period')!
    expect(formatCheck(check, { table: table(null, []) })).toBe('年度指标值与实施周期指标值一致。')
  })

  it('cross.row and joint', () => {
    const tell = sample('45.00', ['45.00'])
    expect(tell('cross.row')).toEqual([
      '总计 45.00 与 1 项资金之和 45.00 相符。',
      "The row's total, 45.00, and the fund, 45.00, agree.",
    ])
    expect(tell('joint')).toEqual([
      '本列各级金额不能同时成立：即使都按四舍五入的极限取值，此处仍比其下各项之和至少小 28.30。',
      'The amounts of the column do not agree with each other: even at the limits of rounding, this row is at least 28.30 less than the rows below it.',
    ])
  })

  it('a sum without a table', () => {
    const check = checkSum({ total: '60.01', parts: ['15.00', '45.00'], decimals: 2 })
    expect([formatCheck(check), formatCheck(check, { locale: 'en' })]).toEqual([
      '合计 60.01 与 2 个分项之和 60.00 相差 0.01（1 个末位），在四舍五入可能的 ±0.015 之内，属尾差。',
      'The total, 60.01, and the sum of the 2 parts, 60.00, differ by 0.01 (1 unit of the last place), within the ±0.015 that rounding can explain: a rounding difference.',
    ])
    const open = checkSum({ total: null, parts: ['15.00'], decimals: 2 })
    expect(formatCheck(open)).toBe('合计与各分项之和无法核对：应核对的数为空。')
    const blank = checkSum({ total: '10.00', parts: [null, null], decimals: 2 })
    expect([formatCheck(blank), formatCheck(blank, { locale: 'en' })]).toEqual([
      '合计与各分项之和无法核对：有的分项为空。',
      'The total and the sum of the parts cannot be checked: a part is blank.',
    ])
    const rest = checkSum({ total: '10.00', parts: ['7.50', null], decimals: 2, blank: 'nonnegative' })
    expect([formatCheck(rest), formatCheck(rest, { locale: 'en' })]).toEqual([
      '合计与各分项之和无法核对：有的分项为空，空白处须合计 2.50 才能相符。',
      'The total and the sum of the parts cannot be checked: a part is blank; the blanks would have to add up to 2.50.',
    ])
  })

  it('departments without projects by what they are', () => {
    const lone = department('甲', funding('15.00'))
    const other = department('乙', funding('45.00'))
    const tell = (second: typeof lone, locale?: 'en') => {
      const checks = reconcile(table(funding('60.00'), [lone, second])).checks
      const check = checks.find(({ rule }) => rule === 'foot.total.projects')
      return formatCheck(check as Check, { locale })
    }
    expect(tell(other)).toBe('合计 60.00 与 2 个单位之和 60.00 相符。')
    const mixed = department('乙', funding('45.00'), [project('一', funding('45.00'))])
    expect(tell(mixed)).toBe('合计 60.00 与 2 个单位和项目之和 60.00 相符。')
    expect(tell(mixed, 'en')).toBe(
      'The total, 60.00, and the sum of the 2 departments and projects, 60.00, agree.',
    )
  })

  it('claims', () => {
    const claim = (rest: Parameters<typeof indicator>[1]) => {
      const of = table(null, [
        department('甲', null, [project('一', funding('5.39'), [indicator('成本', rest)])]),
      ])
      return reconcile(of)
        .checks.filter(({ rule }) => rule.startsWith('claim'))
        .flatMap((check) => [formatCheck(check), formatCheck(check, { locale: 'en' })])
    }
    const cost = { key: 'cost.economic', codes: [], names: [] } as const
    const category = { ...cost, codes: [], names: [] }
    expect(claim({ category, annual: quantity('≤5.39万元') })).toEqual([
      '成本指标上限 5.39 与项目总计 5.39 相符。',
      "The cost limit, 5.39, and the project's total, 5.39, agree.",
    ])
    expect(claim({ category, annual: quantity('≤6万元') })).toEqual([
      '成本指标上限 6 高于项目总计 5.39，相差 0.61，两者不符。',
      "The cost limit, 6, is above the project's total, 5.39, by 0.61: they disagree.",
    ])
    expect(claim({ category, annual: quantity('≤5万元') })).toEqual([
      '成本指标上限 5 低于项目总计 5.39，相差 0.39，两者不符。',
      "The cost limit, 5, is below the project's total, 5.39, by 0.39: they disagree.",
    ])
    expect(claim({ annual: quantity('≥10次'), cycle: quantity('≥30次') })).toEqual([
      '年度指标值 10 在实施周期指标值 30 之内。',
      'The annual target, 10, is within that for the whole project, 30.',
    ])
    expect(claim({ annual: quantity('≥30次'), cycle: quantity('≥10次') })).toEqual([
      '年度指标值 30 高于实施周期指标值 10，两者不符。',
      'The annual target, 30, is above that for the whole project, 10: they disagree.',
    ])
    expect(claim({ annual: quantity('≥30次'), cycle: quantity('≤30次') })).toEqual([
      '年度指标值与实施周期指标值方向相反。',
      'The annual target and that for the whole project have opposite directions.',
    ])
    expect(claim({ annual: quantity('≥30次'), cycle: quantity('≥30次') })).toEqual([
      '年度指标值与实施周期指标值一致。',
      'The annual target and that for the whole project are the same.',
    ])
    expect(claim({ annual: quantity('≥30次'), cycle: quantity('≤3天') })).toEqual([
      '年度指标值与实施周期指标值无法核对：两者不可比。',
      'The annual target and that for the whole project cannot be checked: the two cannot be compared.',
    ])
  })

  it('claims of compound targets, which have no figure of their own', () => {
    const compound = (...figures: string[]): Target => ({
      kind: 'compound',
      text: figures.join('、'),
      span: null,
      subject: null,
      basis: null,
      parts: figures.map((figure) => quantity(figure)),
    })
    const [less, more] = [compound('≥10次', '≥20次'), compound('≥30次', '≥60次')]
    const claim = (annual: Target, cycle: Target) => {
      const of = table(null, [
        department('甲', null, [project('一', funding(null), [indicator('培训', { annual, cycle })])]),
      ])
      const check = reconcile(of).checks.find(({ rule }) => rule === 'claim.period') as Check
      return [formatCheck(check), formatCheck(check, { locale: 'en' })]
    }
    expect(claim(less, more)).toEqual([
      '年度指标值在实施周期指标值之内。',
      'The annual target is within that for the whole project.',
    ])
    expect(claim(more, less)).toEqual([
      '年度指标值高于实施周期指标值，两者不符。',
      'The annual target is above that for the whole project: they disagree.',
    ])
  })

  it('a cap on a project whose 总计 is blank', () => {
    const category = { key: 'cost.economic', codes: [], names: [] } as const
    const capped = indicator('成本', {
      category: { ...category, codes: [], names: [] },
      annual: quantity('≤5万元'),
    })
    const of = table(null, [department('甲', null, [project('一', funding(null), [capped])])])
    const check = reconcile(of).checks.find(({ rule }) => rule === 'claim.cost-cap') as Check
    expect([formatCheck(check), formatCheck(check, { locale: 'en' })]).toEqual([
      '成本指标上限与项目总计无法核对：项目总计为空。',
      "The cost limit and the project's total cannot be checked: the project's total is blank.",
    ])
  })
})

describe('formatComparison', () => {
  const before = table(funding('30.00'), [
    department('甲', funding('30.00'), [
      project('工作经费', funding('20.00'), [
        indicator('培训', { annual: quantity('≥90%') }),
        indicator('会议', { annual: quantity('≥3次') }),
      ]),
      { ...project('宣传', funding('10.00')), goal: '做好宣传' },
    ]),
  ])
  const after = table(funding('45.00'), [
    department('甲', funding('35.00'), [
      project('工作经费', funding('20.01'), [
        indicator('培训', { annual: quantity('≥95%') }),
        indicator('满意度', { annual: quantity('≥90%') }),
      ]),
      { ...project('宣传推广', funding('10.00')), goal: '做好宣传' },
      project('运维', funding('5.00')),
    ]),
    department('乙', funding('10.00'), [project('购置', funding('10.00'))]),
  ])

  it('says so where nothing differs', () => {
    expect(formatComparison(compare(before, before))).toBe('两表没有差别。')
    expect(formatComparison(compare(before, before), { locale: 'en' })).toBe('The tables do not differ.')
  })

  it('a line for each finding, in Chinese', () => {
    expect(formatComparison(compare(before, after)).split('\n')).toEqual([
      '合计：总计由 30.00 万元改为 45.00 万元，增加 15.00 万元。',
      '单位“甲”：总计由 30.00 万元改为 35.00 万元，增加 5.00 万元。',
      '新增单位“乙”，总计 10.00 万元。',
      '项目“工作经费”（甲）：总计由 20.00 万元改为 20.01 万元，增加 0.01 万元（四舍五入可以解释）；指标“培训”的年度指标值由“≥90%”改为“≥95%”，收紧；新增指标“满意度”（≥90%）；取消指标“会议”（≥3次）。',
      '新增项目“宣传推广”（甲），总计 10.00 万元。',
      '新增项目“运维”（甲），总计 5.00 万元。',
      '新增项目“购置”（乙），总计 10.00 万元。',
      '取消项目“宣传”（甲），原总计 10.00 万元。',
      '项目“宣传”（甲）可能更名为项目“宣传推广”（甲）：金额和绩效目标相同。',
      '合计变动 15.00 万元，新增 25.00 万元 − 取消 10.00 万元 + 变动 0.01 万元 = 15.01 万元，相差 0.01 万元，在四舍五入可能的 ±0.04 之内，属尾差。',
    ])
  })

  it('the bridge alone is a check too', () => {
    const { bridge } = compare(before, after)
    expect([formatCheck(bridge), formatCheck(bridge, { locale: 'en' })]).toEqual([
      '合计的变动 15.00 与项目的变动 15.01 相差 0.01（1 个末位），在四舍五入可能的 ±0.04 之内，属尾差。',
      'The change of the total, 15.00, and that of the projects, 15.01, differ by 0.01 (1 unit of the last place), within the ±0.04 that rounding can explain: a rounding difference.',
    ])
  })

  it('and in English', () => {
    expect(formatComparison(compare(after, before), { locale: 'en' }).split('\n')).toEqual([
      'Total (合计): total (总计) changed from 45.00 万元 to 30.00 万元, down 15.00 万元.',
      'Department “甲”: total (总计) changed from 35.00 万元 to 30.00 万元, down 5.00 万元.',
      'Department “乙” was removed; its total was 10.00 万元.',
      'Project “工作经费” (甲): total (总计) changed from 20.01 万元 to 20.00 万元, down 0.01 万元 (rounding can explain it); annual target of indicator “培训” changed from “≥95%” to “≥90%”, loosened; indicator “会议” (≥3次) was added; indicator “满意度” (≥90%) was removed.',
      'Project “宣传” (甲) was added, with a total of 10.00 万元.',
      'Project “宣传推广” (甲) was removed; its total was 10.00 万元.',
      'Project “运维” (甲) was removed; its total was 5.00 万元.',
      'Project “购置” (乙) was removed; its total was 10.00 万元.',
      'Project “宣传推广” (甲) may have been renamed to project “宣传” (甲): amount and goal are the same.',
      'The total changes by -15.00 万元; added 10.00 万元 − removed 25.00 万元 + changed -0.01 万元 = -15.01 万元: they differ by 0.01 万元, within the ±0.04 that rounding can explain.',
    ])
  })

  /** Every line in both languages. */
  const lines = (from: TargetTable, to: TargetTable) =>
    (['zh-CN', 'en'] as const).map((locale) => formatComparison(compare(from, to), { locale }).split('\n'))

  it('tells the way back in Chinese: less, and what is gone', () => {
    const [zh] = lines(after, before)
    expect(zh?.slice(0, 3)).toEqual([
      '合计：总计由 45.00 万元改为 30.00 万元，减少 15.00 万元。',
      '单位“甲”：总计由 35.00 万元改为 30.00 万元，减少 5.00 万元。',
      '取消单位“乙”，原总计 10.00 万元。',
    ])
  })

  it('a rise in English', () => {
    expect(lines(before, after)[1]?.[0]).toBe(
      'Total (合计): total (总计) changed from 30.00 万元 to 45.00 万元, up 15.00 万元.',
    )
  })

  const flat = (total: string | null, amount: string | null, rest: Partial<TargetTable> = {}) =>
    table(funding(total), [department(null, null, [project('一', funding(amount))])], rest)

  it('a change that the projects explain, and one that they do not', () => {
    expect(lines(flat('1.00', '1.00'), flat('3.00', '3.00')).map((each) => each.at(-1))).toEqual([
      '合计变动 2.00 万元，新增 0.00 万元 − 取消 0.00 万元 + 变动 2.00 万元 = 2.00 万元，相符。',
      'The total changes by 2.00 万元; added 0.00 万元 − removed 0.00 万元 + changed 2.00 万元 = 2.00 万元: they agree.',
    ])
    expect(lines(flat('1.00', '1.00'), flat('5.00', '3.00')).map((each) => each.at(-1))).toEqual([
      '合计变动 4.00 万元，新增 0.00 万元 − 取消 0.00 万元 + 变动 2.00 万元 = 2.00 万元，相差 2.00 万元，超出允许的 ±0.02，数字不符。',
      'The total changes by 4.00 万元; added 0.00 万元 − removed 0.00 万元 + changed 2.00 万元 = 2.00 万元: they differ by 2.00 万元, beyond the ±0.02 allowed.',
    ])
  })

  it('what cannot be told, and a blank', () => {
    expect(lines(flat('1.00', null), flat('1.00', '1.00'))).toEqual([
      ['项目“一”：总计由空白改为 1.00 万元。', '合计的变动无法用项目的变动核对：有的分项为空。'],
      [
        'Project “一”: total (总计) changed from blank to 1.00 万元.',
        'The change of the total cannot be checked against the projects: a part is blank.',
      ],
    ])
  })

  it('a project that came to a department without a name', () => {
    expect(lines(table(null, [department(null, null)]), flat(null, '1.00')).map(([first]) => first)).toEqual([
      '新增项目“一”，总计 1.00 万元。',
      'Project “一” was added, with a total of 1.00 万元.',
    ])
    const changed = lines(flat(null, '1.00'), flat(null, '1.00', { departments: [] }))
    expect(changed.map((each) => each[0])).toEqual([
      '取消未列名称的单位，原总计空白。',
      'A department without a name was removed; its total was blank.',
    ])
  })

  it('no unit behind an amount where none is known', () => {
    const rest = { amountUnit: null }
    expect(lines(flat('1.00', '1.00', rest), flat('3.00', '3.00', rest)).map(([first]) => first)).toEqual([
      '合计：总计由 1.00 改为 3.00，增加 2.00。',
      'Total (合计): total (总计) changed from 1.00 to 3.00, up 2.00.',
    ])
  })

  it('first of all that a table did not say its unit', () => {
    expect(lines(flat('1.00', '1.00', { amountUnit: null }), flat('1.00', '1.00'))).toEqual([
      ['前表未注明金额单位，按另一表的万元计，请核对。', '两表没有差别。'],
      [
        'The earlier table does not state the unit of its amounts; 万元, the unit of the other, was assumed. Check it.',
        'The tables do not differ.',
      ],
    ])
    expect(
      lines(flat('1.00', '1.00'), flat('3.00', '3.00', { amountUnit: null })).map(([first]) => first),
    ).toEqual([
      '后表未注明金额单位，按另一表的万元计，请核对。',
      'The later table does not state the unit of its amounts; 万元, the unit of the other, was assumed. Check it.',
    ])
  })

  it('departments without a name, and several changes of one row', () => {
    const of = (...departments: Department[]) => table(null, departments)
    const one = department(null, funding('1.00', '1.00'))
    expect(lines(of(), of(one))[0]?.[0]).toBe('新增未列名称的单位，总计 1.00 万元。')
    expect(lines(of(one), of())[1]?.[0]).toBe(
      'A department without a name was removed; its total was 1.00 万元.',
    )
    expect(lines(of(one), of(department(null, funding('2.00', '3.00')))).map(([first]) => first)).toEqual([
      '未列名称的单位：总计由 1.00 万元改为 2.00 万元，增加 1.00 万元；财政拨款由 1.00 万元改为 3.00 万元，增加 2.00 万元。',
      'A department without a name: total (总计) changed from 1.00 万元 to 2.00 万元, up 1.00 万元; fiscal appropriation (财政拨款) changed from 1.00 万元 to 3.00 万元, up 2.00 万元.',
    ])
  })

  it('a goal that changed, and indicators without a target', () => {
    const of = (goal: string, ...indicators: Indicator[]) =>
      table(null, [department('甲', null, [{ ...project('一', funding(null), indicators), goal }])])
    const was = of('做好', indicator('会议'), indicator('培训', { annual: quantity('≥1次') }))
    const now = of('做得更好', indicator('调研'), indicator('培训', { cycle: quantity('≥1次') }))
    expect(lines(was, now).map(([first]) => first)).toEqual([
      '项目“一”（甲）：绩效目标有改动；指标“培训”的年度指标值由“≥1次”改为空白，放宽；指标“培训”的实施周期指标值由空白改为“≥1次”，收紧；新增指标“调研”；取消指标“会议”。',
      'Project “一” (甲): the goal changed; annual target of indicator “培训” changed from “≥1次” to blank, loosened; target for the whole project of indicator “培训” changed from blank to “≥1次”, tightened; indicator “调研” was added; indicator “会议” was removed.',
    ])
  })

  it('a project without a name', () => {
    const gone = compare(
      table(null, [department('甲', null, [project('', funding('10.00'))])]),
      table(null, [department('甲', null)]),
    )
    expect(formatComparison(gone)).toContain('取消未列名称的项目（甲），原总计 10.00 万元。')
    expect(formatComparison(gone, { locale: 'en' })).toContain(
      'A project without a name (甲) was removed; its total was 10.00 万元.',
    )
  })

  it('a project that moved', () => {
    const moved = table(null, [department('乙', null, [project('宣传', funding('10.00'))])])
    const from = table(null, [department('甲', null, [project('宣传', funding('10.00'))])])
    expect(formatComparison(compare(from, moved))).toContain('项目“宣传”（乙）：由“甲”转来。')
    expect(formatComparison(compare(from, moved), { locale: 'en' })).toContain(
      'Project “宣传” (乙): moved from “甲”.',
    )
    const nameless = table(null, [department(null, null, [project('宣传', funding('10.00'))])])
    expect(formatComparison(compare(nameless, moved))).toContain('项目“宣传”（乙）：由未列名称的单位转来。')
    expect(formatComparison(compare(nameless, moved), { locale: 'en' })).toContain(
      'Project “宣传” (乙): moved from a department without a name.',
    )
    expect(formatComparison(compare(from, moved))).toContain(
      '合计的变动无法用项目的变动核对：应核对的数为空。',
    )
  })
})
