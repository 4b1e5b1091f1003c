import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import type { CategoryKey } from '../../src/model/indicator.js'
import type { TargetTable } from '../../src/model/table.js'
import type {
  ChangeTarget,
  CompoundTarget,
  RangeTarget,
  SimpleTarget,
  Target,
} from '../../src/model/target.js'
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
    expect(only(checks, 'cross.row')).toMatchObject({
      where: ['total'],
      parts: [
        ['total', 'fiscalAppropriation'],
        ['total', 'other'],
      ],
    })
    expect(only(checks, 'claim.cost-cap').parts).toEqual([['departments', 0, 'projects', 1]])
    const period = only(checks, 'claim.period', null)
    expect(period.parts).toEqual([period.where])
  })

  it('reads blanks by the policy', () => {
    for (const blank of ['zero', 'nonnegative'] as const) {
      const { status, counts } = reconcile(twoDepartments(), { blank })
      expect([blank, status, counts.unverifiable]).toEqual([blank, 'balanced', 0])
    }
  })

  it('says of the whole that it is balanced where every check is', () => {
    const whole = reconcile(table(funding('15.00'), [department('甲', funding('15.00'))]))
    expect([whole.status, whole.counts]).toEqual([
      'balanced',
      { balanced: 3, rounding: 0, unbalanced: 0, unverifiable: 0 },
    ])
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

  it('is that of the table where a figure is finer, as one converted from another unit is', () => {
    const held = footed('30', ['20.005055', '9.99'])
    expect(held).toMatchObject({ status: 'rounding', decimals: 2 })
    expect(held.bound?.toFixed()).toBe('0.0100005')
    expect(footed('30.02', ['20.005055', '9.99'])).toMatchObject({ status: 'unbalanced' })
    expect(footed('29.995055', ['20.01', '9.99'])).toMatchObject({ status: 'rounding', decimals: 6 })
  })

  it('goes no further than figures do, whatever the table says', () => {
    expect(footed('44', ['15', '29'], 1e9)).toMatchObject({ status: 'balanced', decimals: 1000 })
    expect(footed('44', ['15', '29'], -1e9)).toMatchObject({ status: 'balanced', decimals: 0 })
    expect(footed('0', ['0', '0'], -1e9)).toMatchObject({ status: 'balanced', decimals: -1000 })
  })

  it('is that of the figures where the table says none', () => {
    expect(footed('44.1', ['15', '29.1'], Number.NaN)).toMatchObject({ status: 'balanced', decimals: 1 })
    expect(footed('44', ['15', '29'], Number.NaN)).toMatchObject({ status: 'balanced', decimals: 0 })
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

  it('a column that a department and its projects leave blank is not footed there', () => {
    const checks = reconcile(
      table(funding('15.00', null, null, '1.00'), [
        department('甲', funding('10.00', null, null, '1.00'), [
          project('一', funding('10.00', null, null, '1.00')),
        ]),
        department('乙', funding('5.00'), [project('二', funding('5.00')), project('三', funding(null))]),
      ]),
    ).checks.map(told)
    expect(checks.filter((text) => text.includes('other foot.department.projects'))).toEqual([
      'departments.0 other foot.department.projects balanced',
    ])
  })

  it('a row that leaves a column blank is footed where one of its parts does not', () => {
    const checks = reconcile(
      table(funding('10.00'), [
        department('甲', funding('10.00'), [
          project('一', funding('9.00', null, null, '1.00')),
          project('二', funding('1.00')),
        ]),
      ]),
    ).checks.map(told)
    expect(checks).toContain('departments.0 other foot.department.projects unverifiable no-total')
  })

  it('the first department without a row is still one among others', () => {
    const [first, second] = parts()
    const checks = reconcile(table(funding('15.00'), [{ ...first!, funding: null }, second!])).checks.map(
      told,
    )
    expect(checks).toContain('total total foot.total.departments unverifiable missing-part')
    expect(checks).toContain('departments.0 total foot.department.projects unverifiable no-total')
  })

  it('the only department without a row, and no 合计', () => {
    expect(reconcile(table(null, [{ ...parts()[0]!, funding: null }])).checks.map(told)).toEqual([
      'departments.0 total foot.department.projects unverifiable no-total',
    ])
  })

  it('the only department with neither a row nor projects', () => {
    expect(reconcile(table(funding('15.00'), [department('甲', null)])).checks.map(told)).toEqual([
      'total total foot.total.departments unverifiable missing-part',
      'total total foot.total.projects unverifiable missing-part',
    ])
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
    const { checks } = reconcile(odd)
    expect(only(checks, 'foot.total.departments').reason).toBe('not-a-number')
    // What is not there at all is blank.
    expect(checks.filter(({ column }) => column === 'other')).toEqual([])
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

  it('of rows beside each other names the widest that fails, of two as wide the one above, in any order', () => {
    const wide: [string, string[]] = ['6.00', ['5.00']]
    const wider: [string, string[]] = ['7.00', ['5.00']]
    const below: [string, string[]] = ['3.00', ['5.00']]
    for (const rows of [
      [wide, wider],
      [wider, wide],
      [below, wider],
      [wider, below],
    ]) {
      const check = only(reconcile(nested('10.00', rows)).checks, 'joint')
      expect(check.where).toEqual(['departments', rows.indexOf(wider)])
      expect(check.difference?.toFixed()).toBe('1.99')
    }
  })

  it('tells how far a row lies below the rows under it', () => {
    const check = only(reconcile(nested('5.00', [['5.00', ['5.00', '3.00']]])).checks, 'joint')
    expect(check).toMatchObject({ status: 'unbalanced', where: ['departments', 0] })
    // 5.00 is at most 5.005, the parts at least 7.99
    expect(check.difference?.toFixed()).toBe('-2.985')
  })

  it('narrows what a row stands for from above and from below', () => {
    // 5.01 over 5.00 is 5.005 at most; over 5.02 it is 5.015 at least.
    const low = only(reconcile(nested('5.02', [['5.01', ['5.00']]])).checks, 'joint')
    expect([low.status, low.where, low.difference?.toFixed()]).toEqual(['unbalanced', ['total'], '0.01'])
    const high = only(reconcile(nested('5.00', [['5.01', ['5.02']]])).checks, 'joint')
    expect([high.status, high.where, high.difference?.toFixed()]).toEqual(['unbalanced', ['total'], '-0.01'])
    // A sum of many is wider than the row over it, which then counts.
    const many = only(reconcile(nested('5.02', [['5.00', ['1.00', '2.00', '2.00']]])).checks, 'joint')
    expect([many.status, many.difference?.toFixed()]).toEqual(['unbalanced', '0.01'])
    const less = only(reconcile(nested('4.98', [['5.00', ['1.00', '2.00', '2.00']]])).checks, 'joint')
    expect([less.status, less.difference?.toFixed()]).toEqual(['unbalanced', '-0.01'])
  })

  it('has no width where figures are to be exact', () => {
    const check = only(
      reconcile(nested('5.01', [['5.01', ['5.00']]]), { tolerance: 'exact' }).checks,
      'joint',
    )
    expect([check.status, check.where, check.difference?.toFixed(), check.bound?.toFixed()]).toEqual([
      'unbalanced',
      ['departments', 0],
      '0.01',
      '0',
    ])
  })

  it('reads a blank project by the policy', () => {
    const open = nested('10.00', [['10.00', ['4.00', '5.00']]])
    open.departments[0]!.projects[1]!.funding = funding(null)
    const verdict = (given: typeof open, blank: 'unknown' | 'zero' | 'nonnegative') => {
      const { status, reason, difference } = only(reconcile(given, { blank }).checks, 'joint')
      return [status, reason ?? difference?.toFixed()]
    }
    expect(verdict(open, 'unknown')).toEqual(['balanced', '0'])
    expect(verdict(open, 'zero')).toEqual(['unbalanced', '5.99'])
    expect(verdict(open, 'nonnegative')).toEqual(['balanced', '0'])
    open.departments[0]!.funding = funding('3.00')
    expect(verdict(open, 'nonnegative')).toEqual(['unbalanced', '-0.99'])
    open.departments[0]!.funding = funding('4.00')
    expect(verdict(open, 'zero')[0]).toBe('unbalanced')
  })

  it('cannot be told where no row stands over another figure', () => {
    const rows = nested('10.00', [[null, ['5.00']]])
    rows.departments[0]!.projects.push(project('', funding(null)))
    const check = only(reconcile(rows).checks, 'joint')
    expect(check).toMatchObject({
      status: 'unverifiable',
      reason: 'missing-part',
      difference: null,
      bound: null,
    })
    expect(check.terms).toBe(2)
  })

  it('takes levels by what they hold: departments without figures are none', () => {
    const rules = (given: TargetTable) => reconcile(given).checks.map(({ rule }) => rule)
    expect(rules(table(null, [department('甲', null, [project('一', funding('1.00'))])]))).not.toContain(
      'joint',
    )
    expect(rules(table(funding('1.00'), [department('甲', null)]))).not.toContain('joint')
    expect(
      rules(table(null, [department('甲', funding('1.00'), [project('一', funding('1.00'))])])),
    ).toContain('joint')
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

  it('is no cap where what stands around the figure makes a rate of it', () => {
    const with_ = (rest: Parameters<typeof quantity>[1]) =>
      capped(null, { annual: quantity('≤5.39万元', rest) })
    expect(with_({ object: '/人' })).toEqual([])
    expect(with_({ object: '每人每天' })).toEqual([])
    expect(with_({ object: '支出/年' })).toHaveLength(1)
    expect(with_({ object: '支出（不含每年运维）' })).toHaveLength(1)
    expect(with_({ subject: '人均费用' })).toEqual([])
    expect(with_({ subject: '采购费用' })).toHaveLength(1)
    const { unit } = quantity('≤5.39万元')
    expect(with_({ unit: { ...unit!, per: ['人'] } })).toEqual([])
    // A rate by its base, whatever stands in `per`, and a currency that is not that of the table.
    expect(with_({ unit: { ...unit!, base: '元/人' } })).toEqual([])
    expect(with_({ unit: { ...unit!, base: '美元' } })).toEqual([])
    expect(with_({ unit: null })).toEqual([])
    expect(with_({ value: new Decimal(Number.NaN) })).toEqual([])
  })

  it('over a time is a cap where it is the total, and none where it is for each', () => {
    const total = { statistic: 'total', per: '年', text: '全年' } as const
    const each = { statistic: 'each', per: '月', text: '每月' } as const
    expect(capped(null, { annual: quantity('≤5.39万元', { basis: total }) })).toHaveLength(1)
    expect(capped(null, { annual: quantity('≤5.39万元', { basis: each }) })).toEqual([])
  })

  it('is no cap in a range, a change or a reference', () => {
    const span = null
    const { unit, value } = quantity('≤5.39万元')
    const base = { text: '', span, subject: null, basis: null, object: null, approximate: false }
    const change = {
      kind: 'change',
      direction: 'decrease',
      comparator: 'lte',
      implied: false,
      baseline: null,
    } as const
    expect(capped(null, { annual: { ...base, ...change, value, unit } })).toEqual([])
  })

  it('is of the indicators of 成本 alone: those of the older tree too, in money', () => {
    const of = (key: CategoryKey | null, names: string[] = []) =>
      capped('≤5.39万元', { category: { key, codes: [], names } })
    expect(of('output.cost')).toHaveLength(1)
    expect(of('cost.social')).toHaveLength(1)
    expect(of('benefit.economic')).toEqual([])
    expect(of('benefit.economic', ['成本指标'])).toEqual([])
    expect(of(null, ['产出指标', '成本控制'])).toHaveLength(1)
    expect(of(null, ['产出指标'])).toEqual([])
    expect(of(null)).toEqual([])
  })

  it('is none without a target', () => {
    expect(capped(null)).toEqual([])
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
    const [check] = capped('≤5.39万元', {}, { amountUnit: null })
    expect(check).toMatchObject({
      status: 'unverifiable',
      reason: 'not-comparable',
      stated: null,
      difference: null,
      bound: null,
      units: null,
      terms: 2,
      decimals: null,
      tolerance: 'rounding',
    })
    expect(check?.computed?.toFixed()).toBe('5.39')
    expect(check).not.toHaveProperty('relation')
    const blank = table(funding('1.00'), [
      department('甲', null, [
        project('一', funding(null), [
          indicator('成本', { category: { ...cost, codes: [], names: [] }, annual: quantity('≤1万元') }),
        ]),
      ]),
    ])
    expect(only(reconcile(blank).checks, 'claim.cost-cap')).toMatchObject({ reason: 'missing-part' })
    blank.amountUnit = null
    expect(only(reconcile(blank).checks, 'claim.cost-cap')).toMatchObject({
      reason: 'not-comparable',
      computed: null,
      terms: 1,
    })
  })
})

describe('claim.period', () => {
  const held = (annual: Target | null, cycle: Target | null) =>
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

  it('tells the two figures in base units where both are of one unit, and none else', () => {
    const [told_] = held(quantity('≥0.5万次'), quantity('≥6000次'))
    expect(
      [told_?.stated, told_?.computed, told_?.difference, told_?.bound].map((each) => each?.toFixed()),
    ).toEqual(['5000', '6000', '-1000', '0'])
    expect(told_).toMatchObject({ units: null, terms: 2, decimals: null, tolerance: 'exact', hints: [] })
    for (const [annual, cycle] of [
      [quantity('≥10次'), quantity('≥30天')],
      [quantity('≥10次'), words('若干')],
      [words('若干'), quantity('≥10次')],
      [words('若干'), words('若干')],
    ] as const) {
      expect(held(annual, cycle)[0]).toMatchObject({
        stated: null,
        computed: null,
        difference: null,
        bound: null,
      })
    }
  })

  it('a part of a thing, a rate and a time do not add up either', () => {
    const each = { statistic: 'each', per: '月', text: '每月' } as const
    const total = { statistic: 'total', per: '年', text: '全年' } as const
    const rate = { ...quantity('≥10次').unit!, per: ['人'] }
    const verdict = (rest: Parameters<typeof quantity>[1]) =>
      held(quantity('≥10次', rest), quantity('≥30次', rest))[0]?.status
    expect(verdict({})).toBe('balanced')
    expect(verdict({ basis: total })).toBe('balanced')
    expect(verdict({ basis: each })).toBe('unverifiable')
    expect(verdict({ unit: rate })).toBe('unverifiable')
    expect(verdict({ unit: null })).toBe('unverifiable')
  })

  it('equal figures of which one is about are not the same', () => {
    const about = quantity('≥10次', { approximate: true, text: '≥10次左右' })
    expect(held(about, quantity('≥10次'))[0]).toMatchObject({ reason: 'not-comparable' })
  })

  it('a figure beside words, a range or a change cannot be told', () => {
    const { unit } = quantity('≥10次')
    const [min, max] = [quantity('10次'), quantity('20次')].map(({ value }) => ({ value, inclusive: true }))
    const range: RangeTarget = {
      ...words('10-20次'),
      kind: 'range',
      min: min!,
      max: max!,
      unit,
      approximate: false,
      object: null,
    }
    for (const [annual, cycle] of [
      [range, quantity('≥30次')],
      [quantity('≥30次'), range],
      [words('若干'), quantity('≥30次')],
      [quantity('≥30次'), words('若干')],
    ] as const) {
      expect(held(annual, cycle)[0]).toMatchObject({ status: 'unverifiable', reason: 'not-comparable' })
    }
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
    expect(periodOf(cycle, quantity('≥10次'))).toEqual(['unverifiable', 'not-comparable'])
    // Wherever the one stands that tells.
    expect(
      periodOf(all(quantity('≥30次'), quantity('≥40次')), all(quantity('≥30 次'), quantity('≥50次'))),
    ).toEqual(['balanced', 'annual-within-cycle'])
    expect(
      periodOf(all(quantity('≥90%'), quantity('≥40次')), all(quantity('≥95%'), quantity('≥30次'))),
    ).toEqual(['unbalanced', 'annual-above-cycle'])
    expect(
      periodOf(all(quantity('≥90%'), quantity('≥20次')), all(quantity('≥95%'), quantity('≥30次'))),
    ).toEqual(['unverifiable', 'not-comparable'])
    // A part of a compound target is no target of its own, and the other way round.
    expect(periodOf(all(quantity('≥40次')), quantity('≥30次'))).toEqual(['unverifiable', 'not-comparable'])
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
    const of = (subject: string, direction: 'increase' | 'decrease'): ChangeTarget => ({
      ...change(direction, `${subject}${direction}`),
      subject,
    })
    expect(periodOf(of('产值', 'increase'), of('能耗', 'decrease'))[0]).toBe('unverifiable')
    expect(periodOf(of('产值', 'increase'), of('产值', 'decrease'))[0]).toBe('unbalanced')
    expect(periodOf(of('产值', 'increase'), of('能耗', 'increase'))[0]).toBe('unverifiable')
    // More of a rise is no figure that adds up.
    const more = { ...change('increase', '提升8%以上'), value: new Decimal(8) }
    expect(periodOf(change('increase', '提升5%以上'), more)).toEqual(['unverifiable', 'not-comparable'])
    expect(periodOf(change('increase', '提升5%以上'), quantity('≥5%'))).toEqual([
      'unverifiable',
      'not-comparable',
    ])
    const odd = { ...change('decrease', '下降若干'), value: new Decimal(Number.NaN) }
    expect(periodOf(change('increase', '提升5%以上'), odd)).toEqual(['unverifiable', 'not-comparable'])
    expect(periodOf(odd, change('increase', '提升5%以上'))).toEqual(['unverifiable', 'not-comparable'])
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
