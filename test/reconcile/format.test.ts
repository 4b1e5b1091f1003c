import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
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
      'The total, 73.31, and the project, 45.00, differ by 28.31 (2,831 units of the last place), beyond the ±0.01 that rounding can explain: they disagree. The difference is the amount of another row, 28.31: it may have been left out.',
    ])
    expect(tell('foot.department.projects', 'total', true)[0]).toMatch(
      /^甲：合计 73\.31 .*差额与表中另一行“乙 › 其他” 28\.31 一致/,
    )
    expect(tell('foot.department.projects', 'total', true)[1]).toContain('another row, “乙 › 其他” 28.31:')
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
    expect(en).toContain(
      'differ by 0.01 (1 unit of the last place), where they have to be equal: they disagree.',
    )
    expect(
      sample('45.01', ['45.00'], { tolerance: { absolute: 1 } })('foot.department.projects')[0],
    ).toContain('，在允许的 ±1 之内。')
    expect(
      sample('47.00', ['45.00'], { tolerance: { absolute: 1 } })('foot.department.projects')[1],
    ).toContain(', beyond the ±1 allowed: they disagree.')
  })

  it('cross.row and joint', () => {
    const tell = sample('45.00', ['45.00'])
    expect(tell('cross.row')[0]).toBe('总计 45.00 与 1 项资金之和 45.00 相符。')
    expect(tell('joint')).toEqual([
      '本列各级数字不能同时成立：即使都按四舍五入的极限取值，此处仍比其下各项之和至少小 28.30。',
      'The figures of the column cannot all hold together: even at the limits of rounding, this row comes to at least 28.30 less than the rows under it.',
    ])
  })

  it('a sum without a table', () => {
    const check = checkSum({ total: '60.01', parts: ['15.00', '45.00'], decimals: 2 })
    expect([formatCheck(check), formatCheck(check, { locale: 'en' })]).toEqual([
      '合计 60.01 与 2 个分项之和 60.00 相差 0.01（1 个末位），在四舍五入可能的 ±0.015 之内，属尾差。',
      'The total, 60.01, and the sum of the 2 parts, 60.00, differ by 0.01 (1 unit of the last place), within the ±0.015 that rounding can explain: a rounding difference.',
    ])
    const open = checkSum({ total: null, parts: ['15.00'], decimals: 2 })
    expect(formatCheck(open)).toBe('合计与 1 个分项之和无法核对：应核对的数为空。')
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
      "The cost cap, 5.39, and the project's total, 5.39, agree.",
    ])
    expect(claim({ category, annual: quantity('≤6万元') })).toEqual([
      '成本指标上限 6 高于项目总计 5.39，相差 0.61，两者不符。',
      "The cost cap, 6, is above the project's total, 5.39, by 0.61: they disagree.",
    ])
    expect(claim({ category, annual: quantity('≤5万元') })[0]).toContain('低于项目总计')
    expect(claim({ annual: quantity('≥10次'), cycle: quantity('≥30次') })).toEqual([
      '年度指标值 10 在实施周期指标值 30 之内。',
      'The target of the year, 10, lies within that of the whole project, 30.',
    ])
    expect(claim({ annual: quantity('≥30次'), cycle: quantity('≥10次') })[0]).toBe(
      '年度指标值 30 高于实施周期指标值 10，两者不符。',
    )
    expect(claim({ annual: quantity('≥30次'), cycle: quantity('≤30次') })[1]).toContain('opposite directions')
    expect(claim({ annual: quantity('≥30次'), cycle: quantity('≥30次') })).toEqual([
      '年度指标值与实施周期指标值一致。',
      'The target of the year and that of the whole project are the same.',
    ])
    expect(claim({ annual: quantity('≥30次'), cycle: quantity('≤3天') })).toEqual([
      '年度指标值与实施周期指标值无法核对：两者不可比。',
      'The target of the year and that of the whole project cannot be checked: the two cannot be compared.',
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
      '合计：总计由 30.00 万元 改为 45.00 万元，增加 15.00 万元。',
      '单位“甲”：总计由 30.00 万元 改为 35.00 万元，增加 5.00 万元。',
      '新增单位“乙”，总计 10.00 万元。',
      '项目“工作经费”（甲）：总计由 20.00 万元 改为 20.01 万元，增加 0.01 万元（四舍五入可以解释）；指标“培训”的年度指标值由“≥90%”改为“≥95%”，收紧；新增指标“满意度”（≥90%）；取消指标“会议”（≥3次）。',
      '新增项目“宣传推广”（甲），总计 10.00 万元。',
      '新增项目“运维”（甲），总计 5.00 万元。',
      '新增项目“购置”（乙），总计 10.00 万元。',
      '取消项目“宣传”（甲），原总计 10.00 万元。',
      '项目“宣传”（甲）可能更名为项目“宣传推广”（甲）：金额和绩效目标相同。',
      '合计变动 15.00 万元，新增 25.00 万元 − 取消 10.00 万元 + 变动 0.01 万元 = 15.01 万元，相差 0.01 万元，在四舍五入可能的 ±0.04 之内，属尾差。',
    ])
  })

  it('the bridge alone is a check too', () => {
    expect(formatCheck(compare(before, after).bridge)).toBe(
      '合计的变动 15.00 与项目的变动 15.01 相差 0.01（1 个末位），在四舍五入可能的 ±0.04 之内，属尾差。',
    )
  })

  it('and in English', () => {
    const lines = formatComparison(compare(after, before), { locale: 'en' }).split('\n')
    expect(lines[0]).toBe('Total (合计): total (总计) from 45.00 万元 to 30.00 万元, down 15.00 万元.')
    expect(lines.at(-1)).toBe(
      'The total changes by -15.00 万元; added 10.00 万元 − removed 25.00 万元 + changed -0.01 万元 = -15.01 万元: they differ by 0.01 万元, within the ±0.04 that rounding can explain.',
    )
  })

  it('a project that moved', () => {
    const moved = table(null, [department('乙', null, [project('宣传', funding('10.00'))])])
    const from = table(null, [department('甲', null, [project('宣传', funding('10.00'))])])
    expect(formatComparison(compare(from, moved))).toContain('项目“宣传”（乙）：由“甲”转来。')
    expect(formatComparison(compare(from, moved))).toContain(
      '合计的变动无法用项目的变动核对：应核对的数为空。',
    )
  })
})
