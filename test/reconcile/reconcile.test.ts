import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import type { ChangeTarget, CompoundTarget, SimpleTarget, Target } from '../../src/model/target.js'
import type { Check } from '../../src/reconcile/check.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { department, funding, indicator, project, quantity, table, words } from './model.js'

const told = ({ rule, column, status, reason, where }: Check) =>
  `${where.join('.')} ${column} ${rule} ${status}${reason === undefined ? '' : ` ${reason}`}`

const only = (checks: Check[], rule: Check['rule'], column: Check['column'] = 'total') =>
  checks.find((check) => check.rule === rule && check.column === column)!

const twoDepartments = () =>
  table(funding('60.00', '40.00', null, '20.00'), [
    department('甲', funding('45.00', '25.00', null, '20.00'), [
      project('一', funding('15.00', '15.00')),
      project('二', funding('30.00', '10.00', null, '20.00'), [
        indicator('采购成本', {
          category: { key: 'cost.economic', codes: [], names: [] },
          cycle: quantity('≤30万元'),
          annual: quantity('≤30万元'),
        }),
      ]),
    ]),
    department('乙', funding('15.00', '15.00')),
  ])

describe('reconcile', () => {
  it('checks every sum, by row, column and rule', () => {
    expect(reconcile(twoDepartments()).checks.map(told)).toEqual([
      'total total foot.total.departments balanced',
      'total total foot.total.projects balanced',
      'total total cross.row balanced',
      'total total joint balanced',
      'total fiscalAppropriation foot.total.departments balanced',
      'total fiscalAppropriation foot.total.projects balanced',
      'total fiscalAppropriation joint balanced',
      'total other foot.total.departments unverifiable missing-part',
      'total other foot.total.projects unverifiable missing-part',
      'total other joint unverifiable missing-part',
      'departments.0 total foot.department.projects balanced',
      'departments.0 total cross.row balanced',
      'departments.0 fiscalAppropriation foot.department.projects balanced',
      'departments.0 other foot.department.projects unverifiable missing-part',
      'departments.0.projects.0 total cross.row balanced',
      'departments.0.projects.1 total cross.row balanced',
      'departments.0.projects.1.indicators.0 total claim.cost-cap balanced',
      'departments.0.projects.1.indicators.0 null claim.period balanced',
      'departments.1 total cross.row balanced',
    ])
  })

  it('tells the parts of each check', () => {
    const { checks } = reconcile(twoDepartments())
    expect(only(checks, 'foot.total.departments').parts).toEqual([
      ['departments', 0],
      ['departments', 1],
    ])
    // A department without projects is its own leaf.
    expect(only(checks, 'foot.total.projects').parts).toEqual([
      ['departments', 0, 'projects', 0],
      ['departments', 0, 'projects', 1],
      ['departments', 1],
    ])
    expect(checks.filter(({ rule }) => rule === 'cross.row').map(({ parts }) => parts)).toContainEqual([
      ['departments', 0, 'projects', 1, 'funding', 'fiscalAppropriation'],
      ['departments', 0, 'projects', 1, 'funding', 'other'],
    ])
    expect(only(checks, 'claim.cost-cap').parts).toEqual([['departments', 0, 'projects', 1]])
  })

  it('reads blanks by the policy', () => {
    for (const blank of ['zero', 'nonnegative'] as const) {
      const { status, counts } = reconcile(twoDepartments(), { blank })
      expect([blank, status, counts.unverifiable]).toEqual([blank, 'balanced', 0])
    }
  })

  it('says of the whole the worst', () => {
    const wrong = twoDepartments()
    wrong.departments[0]!.projects[0]!.funding = funding('14.00', '14.00')
    const { status, counts } = reconcile(wrong, { blank: 'zero' })
    expect(status).toBe('unbalanced')
    expect(counts).toEqual({ balanced: 13, rounding: 0, unbalanced: 6, unverifiable: 0 })
  })

  it('changes nothing that is handed in', () => {
    const given = twoDepartments()
    const freeze = (node: unknown): void => {
      if (typeof node !== 'object' || node === null || Decimal.isDecimal(node)) return
      Object.freeze(node)
      Object.values(node).forEach(freeze)
    }
    freeze(given)
    expect(() => reconcile(given)).not.toThrow()
  })
})

describe('precision of a column', () => {
  const footed = (total: string, parts: string[], decimals = 2) =>
    only(
      reconcile(
        table(
          funding(total),
          parts.map((part, at) => department(`${at}`, funding(part))),
          { decimals },
        ),
      ).checks,
      'foot.total.departments',
    )

  it('is the most decimals in it: 15 beside 437.45 means 15.00', () => {
    expect(footed('452.46', ['437.45', '15']).bound?.toFixed()).toBe('0.015')
  })

  it('is that of the table where no column shows it: 15.00 and 28.00', () => {
    expect(footed('44', ['15', '28'])).toMatchObject({ status: 'unbalanced', decimals: 2 })
  })

  it('is that of the figures where they are finer than the table says', () => {
    expect(footed('44.001', ['15', '29.001'])).toMatchObject({ decimals: 3 })
  })

  it('is told for each column', () => {
    const { checks } = reconcile(
      table(funding('437.45', '422.45', null, '31'), [
        department('甲', funding('437.45', '422.45', null, '10')),
        department('乙', funding('0.00', '0.00', null, '20')),
      ]),
    )
    expect(only(checks, 'foot.total.departments', 'other')).toMatchObject({ status: 'rounding', decimals: 0 })
    expect(only(checks, 'foot.total.departments', 'other').bound?.toFixed()).toBe('1.5')
    expect(only(checks, 'foot.total.departments').bound?.toFixed()).toBe('0.015')
  })
})

describe('what is missing', () => {
  const parts = () => [
    department('甲', funding('10.00'), [project('一', funding('10.00'))]),
    department('乙', funding('5.00'), [project('二', funding('5.00'))]),
  ]

  it('a table without a figure is unverifiable', () => {
    const none = table(null, [
      department(null, null, [project('', funding(null), [indicator('')])]),
      department(null, funding(null)),
    ])
    expect(reconcile(none).checks.map(told)).toEqual([
      'total total foot.total.departments unverifiable no-total',
    ])
    expect(reconcile(none).status).toBe('unverifiable')
    expect(reconcile(table(null, [])).status).toBe('unverifiable')
  })

  it('no 合计: the departments cannot be held against it', () => {
    const checks = reconcile(table(null, parts())).checks.map(told)
    expect(checks).toContain('total total foot.total.departments unverifiable no-total')
    expect(checks.filter((text) => text.includes('foot.total.projects'))).toEqual([])
    expect(checks).toContain('total total joint balanced')
  })

  it('a 合计 and nothing else', () => {
    expect(reconcile(table(funding('1.00'), [])).checks.map(told)).toEqual([
      'total total foot.total.departments unverifiable no-parts',
      'total total foot.total.projects unverifiable no-parts',
    ])
  })

  it('a department without a row among others', () => {
    const [first, second] = parts()
    const checks = reconcile(table(funding('15.00'), [first!, { ...second!, funding: null }])).checks.map(
      told,
    )
    expect(checks).toContain('total total foot.total.departments unverifiable missing-part')
    expect(checks).toContain('departments.1 total foot.department.projects unverifiable no-total')
    expect(checks).toContain('total total foot.total.projects balanced')
  })

  it('a table without a level of departments foots its projects alone', () => {
    const flat = table(funding('15.00'), [
      department('甲', null, [project('一', funding('10.00')), project('二', funding('5.00'))]),
    ])
    expect(reconcile(flat).checks.map(told)).toEqual([
      'total total foot.total.projects balanced',
      'total total joint balanced',
    ])
  })

  it('a blank project', () => {
    const [first] = parts()
    first!.projects.push(project('三', funding(null)))
    const checks = reconcile(table(funding('10.00'), [first!])).checks
    expect(only(checks, 'foot.department.projects')).toMatchObject({
      status: 'unverifiable',
      reason: 'missing-part',
    })
    expect(reconcile(table(funding('10.00'), [first!]), { blank: 'nonnegative' }).status).toBe('balanced')
  })

  it('a figure that is no number', () => {
    const odd = table(funding('15.00'), parts())
    odd.departments[0]!.funding!.total = new Decimal(Number.NaN)
    const { checks, status } = reconcile(odd)
    expect(status).toBe('unverifiable')
    expect(only(checks, 'foot.total.departments').reason).toBe('not-a-number')
    expect(only(checks, 'joint').reason).toBe('not-a-number')
  })

  it('a figure that is no decimal at all, as a program in JavaScript may hand it in', () => {
    const odd = table(funding('15.00'), parts())
    Object.assign(odd.departments[0]!.funding!, { total: '10.00', other: undefined })
    expect(only(reconcile(odd).checks, 'foot.total.departments').reason).toBe('not-a-number')
  })
})

describe('cross.row', () => {
  it('takes a blank fund for nothing, without width', () => {
    const { checks } = reconcile(table(funding('10.02', '10.00'), []))
    expect(only(checks, 'cross.row')).toMatchObject({ status: 'unbalanced', terms: 2 })
    expect(only(checks, 'cross.row').bound?.toFixed()).toBe('0.01')
  })

  it('takes what stands in one row for printed alike', () => {
    const { checks } = reconcile(table(funding('437.95', '422.45', null, '15'), []))
    expect(only(checks, 'cross.row')).toMatchObject({ status: 'unbalanced' })
    expect(only(checks, 'cross.row').bound?.toFixed()).toBe('0.015')
  })

  it('is not made of a row without a fund or without a 总计', () => {
    const { checks } = reconcile(table(funding('10.00'), [department('甲', funding(null, '10.00'))]))
    expect(checks.filter(({ rule }) => rule === 'cross.row')).toEqual([])
  })
})

describe('joint', () => {
  const nested = (total: string | null, rows: [string | null, string[]][], rest = {}) =>
    table(
      funding(total),
      rows.map(([sum, parts], at) =>
        department(
          `${at}`,
          funding(sum),
          parts.map((part, index) => project(`${index}`, funding(part))),
        ),
      ),
      rest,
    )

  it('finds what every single check lets pass: 10.03 = 5.01 + 5.01 over 5.01 = 5.00 twice', () => {
    const { checks, status } = reconcile(
      nested('10.03', [
        ['5.01', ['5.00']],
        ['5.01', ['5.00']],
      ]),
    )
    const others = checks.filter(
      ({ rule }) => rule.startsWith('foot.total.departments') || rule === 'foot.department.projects',
    )
    expect(others.map((check) => check.status)).toEqual(['rounding', 'rounding', 'rounding'])
    expect(only(checks, 'joint')).toMatchObject({ status: 'unbalanced', where: ['total'] })
    expect(only(checks, 'joint').difference?.toFixed()).toBe('0.015')
    expect(status).toBe('unbalanced')
  })

  it('names the lowest row that fails, and tells it there', () => {
    const { checks } = reconcile(
      nested('10.00', [
        ['5.00', ['5.00']],
        ['6.00', ['5.00']],
      ]),
    )
    expect(only(checks, 'joint')).toMatchObject({
      where: ['departments', 1],
      parts: [['departments', 1, 'projects', 0]],
    })
    expect(checks.map(told).at(-1)).toBe('departments.1 total joint unbalanced')
  })

  it('takes a blank for anything', () => {
    expect(only(reconcile(nested('10.03', [[null, ['5.01', '5.02']]])).checks, 'joint').status).toBe(
      'balanced',
    )
    expect(only(reconcile(nested(null, [[null, ['5.01']]])).checks, 'joint').reason).toBe('no-total')
  })

  it('is not made of one level, nor with a fixed slack', () => {
    const flat = table(null, [department('甲', funding('1.00'))])
    expect(reconcile(flat).checks.filter(({ rule }) => rule === 'joint')).toEqual([])
    const slack = reconcile(nested('10.03', [['5.01', ['5.00']]]), { tolerance: { absolute: 6 } })
    expect(slack.checks.map(({ rule }) => rule)).not.toContain('joint')
    expect(slack.status).toBe('rounding')
  })
})

describe('claim.cost-cap', () => {
  const cost = { key: 'cost.economic', codes: [], names: [] } as const
  const capped = (
    text: string | null,
    rest: Parameters<typeof indicator>[1] = {},
    tableRest: Parameters<typeof table>[2] = {},
    name = '采购成本控制',
  ) =>
    reconcile(
      table(
        null,
        [
          department('甲', null, [
            project('一', funding('5.39'), [
              indicator(name, {
                category: { ...cost, codes: [], names: [] },
                annual: text === null ? null : quantity(text),
                ...rest,
              }),
            ]),
          ]),
        ],
        tableRest,
      ),
    ).checks.filter(({ rule }) => rule === 'claim.cost-cap')

  it.each([
    ['≤5.39万元', 'balanced', undefined],
    ['<5.39万元', 'balanced', undefined],
    ['≤53900元', 'balanced', undefined],
    ['≤53899.5元', 'rounding', undefined],
    ['≤5.395万元', 'rounding', undefined],
    ['≤5.4万元', 'unbalanced', 'cap-above-budget'],
    ['≤53849元', 'unbalanced', 'cap-below-budget'],
  ])('%s over 5.39 万元 is %s', (text, status, relation) => {
    const [check] = capped(text)
    expect(check).toMatchObject({ status, column: 'total' })
    expect(check?.relation).toBe(relation)
    expect(check?.terms).toBe(2)
  })

  it('tells both in the unit of the table', () => {
    const [check] = capped('≤60000元')
    expect(check?.stated?.toFixed()).toBe('6')
    expect(check?.difference?.toFixed()).toBe('0.61')
    expect(check?.bound?.toFixed()).toBe('0.005')
    const [yuan] = capped('≤6万元', {}, { amountUnit: '元' })
    expect(yuan?.stated?.toFixed()).toBe('60000')
  })

  it.each(['≥5.39万元', '5.39万元', '=5.39万元', '≤550元/人', '≤100%', '≤10次'])('%s is no cap', (text) => {
    expect(capped(text)).toEqual([])
  })

  it('is no cap where it is a unit price by its name, an average, a guess or words', () => {
    expect(capped('≤5万元', {}, {}, '人均培训成本')).toEqual([])
    expect(capped('≤5万元', {}, {}, '课时费标准')).toEqual([])
    expect(capped('≤5万元', {}, {}, '单项编制费用')).toEqual([])
    expect(capped('≤5.39万元', {}, {}, '标准化建设成本')).toHaveLength(1)
    expect(capped('≤5.39万元', {}, {}, '每年运维成本')).toHaveLength(1)
    const average = { statistic: 'average', per: '月', text: '月均' } as const
    expect(capped(null, { annual: quantity('≤5万元', { basis: average }) })).toEqual([])
    expect(capped(null, { annual: quantity('≤5万元', { approximate: true }) })).toEqual([])
    expect(capped(null, { annual: words('≤预算批复数') })).toEqual([])
    expect(capped('≤5.39万元', { category: { key: 'output.quantity', codes: [], names: [] } })).toEqual([])
  })

  it('knows a 成本指标 of levels that are not known by its name, and the target of the cycle where there is no other', () => {
    expect(capped('≤5.39万元', { category: { key: null, codes: [], names: ['项目成本指标'] } })).toHaveLength(
      1,
    )
    expect(capped(null, { cycle: quantity('≤5.39万元') })).toHaveLength(1)
  })

  it('reads each part of a compound target', () => {
    const parts = [quantity('≤5.39万元'), quantity('≤10次')]
    const compound = { kind: 'compound', text: '', span: null, subject: null, basis: null, parts } as const
    expect(capped(null, { annual: { ...compound, parts } })).toHaveLength(1)
  })

  it('cannot be told without the unit of the table or the budget', () => {
    expect(capped('≤5.39万元', {}, { amountUnit: null })[0]).toMatchObject({ reason: 'not-comparable' })
    const blank = table(funding('1.00'), [
      department('甲', null, [
        project('一', funding(null), [
          indicator('成本', { category: { ...cost, codes: [], names: [] }, annual: quantity('≤1万元') }),
        ]),
      ]),
    ])
    expect(only(reconcile(blank).checks, 'claim.cost-cap')).toMatchObject({ reason: 'missing-part' })
  })
})

describe('claim.period', () => {
  const held = (annual: ReturnType<typeof quantity> | null, cycle: ReturnType<typeof quantity> | null) =>
    reconcile(
      table(null, [
        department('甲', null, [project('一', funding(null), [indicator('指标', { annual, cycle })])]),
      ]),
    ).checks.filter(({ rule }) => rule === 'claim.period')

  it.each([
    ['≥10次', '≥10次', 'balanced', undefined],
    ['≥5000次', '≥0.5万次', 'balanced', undefined],
    ['95%', '≥95%', 'balanced', undefined],
    ['≥10次', '≥30次', 'balanced', 'annual-within-cycle'],
    ['10次', '30次', 'balanced', 'annual-within-cycle'],
    ['≤10次', '≤30次', 'balanced', 'annual-within-cycle'],
    ['≥30次', '≥10次', 'unbalanced', 'annual-above-cycle'],
    ['≥30次', '≤30次', 'unbalanced', 'direction-conflict'],
    ['<95%', '>90%', 'unbalanced', 'direction-conflict'],
  ])('%s in a cycle of %s is %s', (annual, cycle, status, relation) => {
    const [check] = held(quantity(annual), quantity(cycle))
    expect(check?.status).toBe(status)
    expect(check?.relation).toBe(relation)
  })

  it.each([
    ['≥90%', '≥95%'],
    ['≥95%', '≥90%'],
    ['≤10天', '≤15天'],
    ['≥10次', '30次'],
    ['≥10次', '≥30天'],
    ['≥10次', '≤30天'],
  ])('%s in a cycle of %s cannot be told', (annual, cycle) => {
    expect(held(quantity(annual), quantity(cycle))[0]).toMatchObject({
      status: 'unverifiable',
      reason: 'not-comparable',
    })
  })

  it('an average of the year does not add up', () => {
    const basis = { statistic: 'average', per: '月', text: '月均' } as const
    const [check] = held(quantity('≥10次', { basis }), quantity('≥30次', { basis }))
    expect(check).toMatchObject({ reason: 'not-comparable' })
  })

  it('is made only where both are there', () => {
    expect(held(quantity('≥10次'), null)).toEqual([])
    expect(held(null, quantity('≥10次'))).toEqual([])
  })

  const periodOf = (annual: Target, cycle: Target) => {
    const one = project('一', funding(null), [indicator('指标', { annual, cycle })])
    const { status, reason, relation } = reconcile(table(null, [department('甲', null, [one])])).checks.at(
      -1,
    )!
    return [status, reason ?? relation]
  }

  it('holds a compound target part by part; the worst counts', () => {
    const all = (...parts: SimpleTarget[]): CompoundTarget => ({
      kind: 'compound',
      text: parts.map(({ text }) => text).join('、'),
      span: null,
      subject: null,
      basis: null,
      parts,
    })
    const cycle = all(quantity('≥30次'), quantity('≥95%'))
    expect(periodOf(all(quantity('≥30 次'), quantity('≥95%')), cycle)).toEqual(['balanced', undefined])
    expect(periodOf(all(quantity('≥10次'), quantity('≥95%')), cycle)).toEqual([
      'balanced',
      'annual-within-cycle',
    ])
    expect(periodOf(all(quantity('≥10次'), quantity('≥90%')), cycle)).toEqual([
      'unverifiable',
      'not-comparable',
    ])
    expect(periodOf(all(quantity('≥40次'), quantity('≥90%')), cycle)).toEqual([
      'unbalanced',
      'annual-above-cycle',
    ])
    expect(periodOf(all(quantity('≥10次')), cycle)).toEqual(['unverifiable', 'not-comparable'])
    expect(periodOf(quantity('≥10次'), cycle)).toEqual(['unverifiable', 'not-comparable'])
  })

  it('a rise beside a fall is a conflict', () => {
    const change = (direction: 'increase' | 'decrease', text: string): ChangeTarget => {
      const { comparator, implied, value, unit } = quantity('≥5%')
      const base = {
        span: null,
        subject: null,
        basis: null,
        approximate: false,
        baseline: null,
        object: null,
      }
      return { kind: 'change', text, direction, comparator, implied, value, unit, ...base }
    }
    expect(periodOf(change('increase', '提升5%以上'), change('decrease', '下降5%以上'))).toEqual([
      'unbalanced',
      'direction-conflict',
    ])
    expect(periodOf(change('increase', '提升5%以上'), change('increase', '增长≥5%'))).toEqual([
      'balanced',
      undefined,
    ])
  })

  it('holds words against words', () => {
    const period = (annual: string, cycle: string) =>
      reconcile(
        table(null, [
          department('甲', null, [
            project('一', funding(null), [indicator('指标', { annual: words(annual), cycle: words(cycle) })]),
          ]),
        ]),
      ).checks.at(-1)
    expect(period('通过 审核', '通过审核')).toMatchObject({ status: 'balanced' })
    expect(period('通过审核', '提升')).toMatchObject({ reason: 'not-comparable' })
  })
})
