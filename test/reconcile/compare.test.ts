import { describe, expect, it } from 'vitest'
import { decimal, isDecimal } from '../../src/amount/decimal.js'
import type { TargetTable } from '../../src/model/table.js'
import { compare } from '../../src/reconcile/compare/compare.js'
import { department, funding, indicator, project, quantity, table, words } from './model.js'

const draft = (): TargetTable =>
  table(funding('100.00', '100.00'), [
    department('甲', funding('60.00', '60.00'), [
      project('工作经费', funding('20.00', '20.00'), [
        indicator('培训班', { annual: quantity('≥90%'), cycle: quantity('≥90%') }),
        indicator('天数', { annual: quantity('≤15天') }),
        indicator('会议', { annual: words('按时召开') }),
      ]),
      project('建设', funding('40.00', '40.00')),
    ]),
    department('乙', funding('40.00', '40.00'), [
      project('工作经费', funding('10.00', '10.00')),
      { ...project('宣传', funding('30.00', '30.00')), goal: '做好宣传。' },
    ]),
  ])

const names = (items: readonly { name: string | null; department?: string | null }[]) =>
  items.map(({ name, department: of }) => (of === undefined ? name : `${of}/${name}`))

describe('compare', () => {
  it('finds nothing between a table and itself', () => {
    const { total, departments, projects, bridge } = compare(draft(), draft())
    expect(total).toEqual([])
    expect(names(departments.kept)).toEqual(['甲', '乙'])
    expect(names(projects.kept)).toEqual(['甲/工作经费', '甲/建设', '乙/工作经费', '乙/宣传'])
    for (const list of [departments.added, departments.removed, departments.changed]) expect(list).toEqual([])
    for (const list of [
      projects.added,
      projects.removed,
      projects.changed,
      projects.moved,
      projects.renamed,
    ]) {
      expect(list).toEqual([])
    }
    expect(bridge).toMatchObject({ status: 'balanced', rule: 'bridge' })
  })

  it('changes nothing that is handed in', () => {
    const freeze = <Node>(node: Node): Node => {
      if (typeof node !== 'object' || node === null || isDecimal(node)) return node
      Object.values(node).forEach(freeze)
      return Object.freeze(node)
    }
    const after = draft()
    after.departments.reverse()
    after.departments[0]!.projects.pop()
    expect(() => compare(freeze(draft()), freeze(after))).not.toThrow()
  })

  it('tells what came, went and changed, and whether that is the change of the total', () => {
    const after = draft()
    after.total = funding('96.50', '96.50')
    after.departments[0]!.funding = funding('61.50', '61.50')
    after.departments[0]!.projects[0]!.funding = funding('21.50', '21.50')
    after.departments[1]!.funding = funding('35.00', '35.00')
    after.departments[1]!.projects = [
      after.departments[1]!.projects[0]!,
      project('运维', funding('25.00', '25.00')),
    ]
    const { total, departments, projects, bridge } = compare(draft(), after)

    expect(total.map(({ column, difference }) => [column, difference?.toFixed()])).toEqual([
      ['total', '-3.5'],
      ['fiscalAppropriation', '-3.5'],
    ])
    expect(names(departments.changed)).toEqual(['甲', '乙'])
    expect(names(projects.changed)).toEqual(['甲/工作经费'])
    expect(projects.changed[0]).toMatchObject({
      before: ['departments', 0, 'projects', 0],
      after: ['departments', 0, 'projects', 0],
    })
    expect(names(projects.added)).toEqual(['乙/运维'])
    expect(projects.added[0]?.amount?.toFixed()).toBe('25')
    expect(names(projects.removed)).toEqual(['乙/宣传'])
    expect(names(projects.kept)).toEqual(['甲/建设', '乙/工作经费'])
    const { stated, computed, added, removed, changed, status, terms, bound } = bridge
    expect([stated, computed, added, removed, changed].map((amount) => amount?.toFixed())).toEqual([
      '-3.5',
      '-3.5',
      '25',
      '30',
      '1.5',
    ])
    expect([status, terms, bound?.toFixed()]).toEqual(['balanced', 10, '0.05'])
  })

  it('finds a total that the projects do not explain', () => {
    const after = draft()
    after.total = funding('101.00', '101.00')
    expect(compare(draft(), after).bridge).toMatchObject({ status: 'unbalanced' })
    after.total = null
    expect(compare(draft(), after).bridge).toMatchObject({
      status: 'unverifiable',
      reason: 'no-total',
      stated: null,
    })
    expect(compare(table(funding('1.00'), []), table(funding('2.00'), [])).bridge.reason).toBe('no-parts')
  })

  it('a blank on one side leaves the bridge open, a blank on both does not', () => {
    const after = draft()
    after.departments[0]!.projects[0]!.funding = funding(null)
    const { bridge, projects } = compare(draft(), after)
    expect(bridge).toMatchObject({
      status: 'unverifiable',
      reason: 'missing-part',
      changed: null,
      computed: null,
    })
    expect(projects.changed[0]?.amounts[0]).toMatchObject({
      column: 'total',
      after: null,
      difference: null,
      rounding: false,
    })
    expect(compare(after, after).bridge.status).toBe('balanced')
  })

  it('tells whether rounding explains a difference', () => {
    const after = draft()
    after.departments[0]!.projects[0]!.funding = funding('20.01', '20.02')
    const [cent, two] = compare(draft(), after).projects.changed[0]!.amounts
    expect([cent?.rounding, cent?.bound?.toFixed()]).toEqual([true, '0.01'])
    expect(two?.rounding).toBe(false)
  })

  it('reads two units as one', () => {
    const yuan = table(
      funding('1000049.00'),
      [department('甲', null, [project('一', funding('600012.00')), project('二', funding('400037.00'))])],
      { amountUnit: '元' },
    )
    const wan = table(funding('100.00'), [
      department('甲', null, [project('一', funding('60.00')), project('二', funding('40.00'))]),
    ])
    const { amountUnit, projects, bridge, total } = compare(yuan, wan)
    expect(amountUnit).toBe('万元')
    expect(
      projects.changed.map(({ amounts }) => [amounts[0]?.difference?.toFixed(), amounts[0]?.rounding]),
    ).toEqual([
      ['-0.0012', true],
      ['-0.0037', true],
    ])
    expect(total[0]?.before?.toFixed()).toBe('100.0049')
    expect(bridge.status).toBe('balanced')
    expect(compare(wan, yuan).amountUnit).toBe('万元')
    expect(compare(wan, { ...wan, amountUnit: null }).projects.changed).toEqual([])
  })

  it('knows names apart from width, white space and brackets', () => {
    const left = table(null, [
      department('甲（本级）', null, [project('信息化建设〔二期〕Ａ', funding('1.00'))]),
    ])
    const right = table(null, [
      department('甲 (本级)', null, [project('信息化 建设(二期)A', funding('1.00'))]),
    ])
    expect(compare(left, right).projects.kept).toHaveLength(1)
    const named = (name: string) => table(null, [department('甲', null, [project(name, funding('1.00'))])])
    expect(compare(named('规划【二期】'), named('规划[二期]')).projects.kept).toHaveLength(1)
    expect(compare(named('规划（二期）'), named('规划[二期]')).projects.kept).toEqual([])
  })

  it('tells projects of one name by what they promise, whatever the order of their indicators', () => {
    const of = (...lists: string[][]) =>
      table(null, [
        department(
          '甲',
          null,
          lists.map((list) =>
            project(
              '工作经费',
              funding('15.00'),
              list.map((name) => indicator(name)),
            ),
          ),
        ),
      ])
    const { projects } = compare(of(['调研', '培训'], ['会议']), of(['会议'], ['培训', '调研']))
    expect(projects.kept.map(({ before, after }) => [before.at(-1), after.at(-1)])).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(projects.kept.map(({ indicators }) => indicators)).toEqual([
      { added: [], removed: [], changed: [] },
      { added: [], removed: [], changed: [] },
    ])
  })

  it('keeps equal names in two departments apart, and tells equals in one by their content', () => {
    const left = table(null, [
      department('甲', null, [project('工作经费', funding('15.00')), project('工作经费', funding('20.00'))]),
      department('乙', null, [project('工作经费', funding('2.00'))]),
    ])
    const right = table(null, [
      department('乙', null, [project('工作经费', funding('2.00'))]),
      department('甲', null, [project('工作经费', funding('20.00')), project('工作经费', funding('30.00'))]),
    ])
    const { projects } = compare(left, right)
    expect(projects.kept.map(({ before: at }) => at)).toEqual([
      ['departments', 1, 'projects', 0],
      ['departments', 0, 'projects', 1],
    ])
    expect(projects.changed[0]?.amounts[0]?.difference?.toFixed()).toBe('15')
    expect([...projects.added, ...projects.removed]).toEqual([])
  })

  it('sees a project that moved, but not where it could be either of two', () => {
    const after = draft()
    const [moved] = after.departments[0]!.projects.splice(1, 1)
    after.departments[1]!.projects.push(moved!)
    const { projects, bridge } = compare(draft(), after)
    expect(projects.moved.map(({ name, from, department: to }) => [name, from, to])).toEqual([
      ['建设', '甲', '乙'],
    ])
    expect([...projects.added, ...projects.removed]).toEqual([])
    expect(bridge.status).toBe('balanced')

    const one = table(null, [department('甲', null, [project('建设', funding('1.00'))])])
    const two = table(null, [
      department('乙', null, [project('建设', funding('2.00'))]),
      department('丙', null, [project('建设', funding('3.00'))]),
    ])
    expect(compare(one, two).projects.moved).toEqual([])
    two.departments[1]!.projects[0]!.funding = funding('1.00')
    expect(compare(one, two).projects.moved).toMatchObject([{ from: '甲', department: '丙' }])
  })

  it('a department that got another name takes its projects with it', () => {
    const after = draft()
    after.departments[0]!.name = '甲局'
    const { departments, projects } = compare(draft(), after)
    expect([names(departments.added), names(departments.removed)]).toEqual([['甲局/甲局'], ['甲/甲']])
    expect(names(projects.moved)).toEqual(['甲局/工作经费', '甲局/建设'])
  })

  it('suggests another name where amount and goal are equal', () => {
    const after = draft()
    after.departments[1]!.projects[1]!.name = '宣传和推广'
    const { projects } = compare(draft(), after)
    expect(projects.renamed.map((pair) => [pair.before.name, pair.after.name])).toEqual([
      ['宣传', '宣传和推广'],
    ])
    // A suggestion only: both are told as gone and come all the same.
    expect([names(projects.removed), names(projects.added)]).toEqual([['乙/宣传'], ['乙/宣传和推广']])
    after.departments[1]!.projects[1]!.funding = funding('31.00', '31.00')
    expect(compare(draft(), after).projects.renamed).toEqual([])
  })

  it('suggests no name where there are two', () => {
    const left = table(null, [department('甲', null, [{ ...project('一', funding('1.00')), goal: '同' }])])
    const right = table(null, [
      department('甲', null, [
        { ...project('二', funding('1.00')), goal: '同' },
        { ...project('三', funding('1.00')), goal: '同' },
      ]),
    ])
    expect(compare(left, right).projects.renamed).toEqual([])
  })

  it('departments that are listed by their sum alone carry the bridge', () => {
    const left = table(funding('3.00'), [
      department('甲', funding('1.00')),
      department('乙', funding('2.00')),
    ])
    const right = table(funding('5.00'), [
      department('甲', funding('1.00'), [project('一', funding('1.00'))]),
      department('乙', funding('4.00')),
    ])
    expect(compare(left, right).bridge).toMatchObject({ status: 'balanced' })
    expect(compare(left, right).bridge.changed?.toFixed()).toBe('2')
  })

  it('tells what became of the indicators', () => {
    const after = draft()
    const [first] = after.departments[0]!.projects
    first!.goal = '新的目标'
    first!.indicators = [
      indicator('天数', { annual: quantity('≤20天') }),
      indicator('培训班', { annual: quantity('≥95%'), cycle: quantity('≥90%') }),
      indicator('满意度', { annual: quantity('≥90%') }),
    ]
    const [pair] = compare(draft(), after).projects.kept
    expect(pair?.goalChanged).toBe(true)
    const { added, removed, changed } = pair!.indicators
    expect(added).toMatchObject([
      { name: '满意度', target: '≥90%', path: ['departments', 0, 'projects', 0, 'indicators', 2] },
    ])
    expect(removed).toMatchObject([{ name: '会议', target: '按时召开' }])
    expect(
      changed.map(({ name, before: from, after: to, targets }) => [name, from.at(-1), to.at(-1), targets]),
    ).toEqual([
      ['天数', 1, 0, [{ field: 'annual', before: '≤15天', after: '≤20天', change: 'loosened' }]],
      ['培训班', 0, 1, [{ field: 'annual', before: '≥90%', after: '≥95%', change: 'tightened' }]],
    ])
  })

  it('a target where there was none tightens, and one that is gone loosens', () => {
    const with_ = table(null, [
      department('甲', null, [
        project('一', funding(null), [indicator('指标', { annual: quantity('≥1次') })]),
      ]),
    ])
    const without = table(null, [department('甲', null, [project('一', funding(null), [indicator('指标')])])])
    const changes = (left: TargetTable, right: TargetTable) =>
      compare(left, right).projects.kept[0]!.indicators.changed[0]!.targets[0]
    expect(changes(without, with_)).toEqual({
      field: 'annual',
      before: null,
      after: '≥1次',
      change: 'tightened',
    })
    expect(changes(with_, without)).toMatchObject({ change: 'loosened' })
  })

  it('tells equals by all of their content: amounts, goal, indicators, whatever the order of those', () => {
    const one = (goal: string | null, target: string, total = '5.00', other: string | null = null) => ({
      ...project('经费', funding(total, null, null, other), [
        indicator('次数', { annual: quantity(target) }),
        indicator('时效', { cycle: quantity('≤3天') }),
      ]),
      goal,
    })
    const all = [
      one('甲', '≥1次'),
      one('乙', '≥1次'),
      one(null, '≥1次'),
      one('甲', '≥2次'),
      one('甲', '≥1次', '6.00'),
      one('甲', '≥1次', '5.00', '1.00'),
    ]
    const before = table(null, [department('局', null, all)])
    for (const order of [
      [5, 4, 3, 2, 1, 0],
      [2, 0, 1, 5, 3, 4],
    ]) {
      const turned = order.map((at) => ({
        ...all[at]!,
        indicators: all[at]!.indicators.toReversed(),
      }))
      const { projects } = compare(before, table(null, [department('局', null, turned)]))
      expect(projects.kept.map(({ before: from }) => from[3])).toEqual(order)
      expect(projects.kept.every(({ goalChanged }) => !goalChanged)).toBe(true)
      expect(projects.kept.flatMap(({ indicators }) => Object.values(indicators).flat())).toEqual([])
    }
  })

  it('tells what is left of equals by an order of their content, whatever the order of rows', () => {
    const rows = (...amounts: string[]) =>
      table(null, [
        department(
          '局',
          null,
          amounts.map((amount) => project('经费', funding(amount))),
        ),
      ])
    const found = (before: TargetTable, after: TargetTable) =>
      compare(before, after).projects.changed.map(({ amounts: [change] }) => [
        change?.before?.toFixed(),
        change?.after?.toFixed(),
      ])
    expect(found(rows('1', '2', '3'), rows('2', '5', '4'))).toEqual([
      ['3', '5'],
      ['1', '4'],
    ])
    expect(found(rows('3', '1', '2'), rows('4', '2', '5'))).toEqual([
      ['1', '4'],
      ['3', '5'],
    ])
    const more = compare(rows('3', '1'), rows('4', '2', '5')).projects
    expect(more.changed.map(({ amounts: [change] }) => change?.after?.toFixed())).toEqual(['4', '2'])
    expect(more.added.map(({ amount }) => amount?.toFixed())).toEqual(['5'])
    const fewer = compare(rows('4', '2', '5'), rows('3', '1')).projects
    expect(fewer.removed.map(({ amount }) => amount?.toFixed())).toEqual(['5'])
  })

  it('tells equal departments by their projects', () => {
    const first = department('局', funding('1.00'), [
      project('一', funding('1.00')),
      project('二', funding('2.00')),
    ])
    const second = department('局', funding('1.00'), [
      project('一', funding('1.00')),
      project('三', funding('2.00')),
    ])
    const third = department('局', funding('1.00'))
    const turned = [third, second, first].map((each) => ({ ...each, projects: each.projects.toReversed() }))
    const { departments, projects } = compare(table(null, [first, second, third]), table(null, turned))
    expect(departments.kept.map(({ before: from, after: to }) => [from[1], to[1]])).toEqual([
      [2, 0],
      [1, 1],
      [0, 2],
    ])
    expect([projects.added, projects.removed, projects.moved]).toEqual([[], [], []])
  })

  it('of places that a project may have moved to, takes those by name where the content is the same', () => {
    const one = () => [project('建设', funding('1.00'))]
    const before = table(null, [department('甲', null, one()), department('乙', null, one())])
    for (const others of [
      ['丙', '丁'],
      ['丁', '丙'],
    ]) {
      const after = table(
        null,
        others.map((name) => department(name, null, one())),
      )
      const { moved } = compare(before, after).projects
      expect(moved.map(({ from, department: to }) => `${from}→${to}`).sort()).toEqual(['乙→丁', '甲→丙'])
    }
  })

  it('of projects that are equal in all, any pair that there is', () => {
    const rows = (name: string, count: number) =>
      department(
        name,
        null,
        Array.from({ length: count }, () => project('建设', funding('1.00'))),
      )
    const { projects } = compare(table(null, [rows('甲', 2)]), table(null, [rows('乙', 3)]))
    expect([projects.moved.length, projects.added.length, projects.removed.length]).toEqual([2, 1, 0])
  })

  it('moves nothing where one of each name is left, but in several on a side', () => {
    const rows = (name: string, ...amounts: string[]) =>
      department(
        name,
        null,
        amounts.map((amount) => project('建设', funding(amount))),
      )
    const before = table(null, [rows('甲', '1.00', '2.00')])
    const after = table(null, [rows('乙', '3.00', '1.00', '4.00')])
    const { projects } = compare(before, after)
    expect(projects.moved.map(({ amounts }) => amounts)).toEqual([[]])
    expect(projects.added.map(({ amount }) => amount?.toFixed())).toEqual(['3', '4'])
    expect(projects.removed.map(({ amount }) => amount?.toFixed())).toEqual(['2'])
    const fewer = compare(after, table(null, [rows('甲', '1.00', '9.00')])).projects
    expect(fewer.moved).toHaveLength(1)
    expect([fewer.added.length, fewer.removed.length]).toEqual([1, 2])
  })

  it('suggests no name without an amount, without a goal, or for two that are gone', () => {
    const of = (...projects: [name: string, amount: string | null, goal: string | null][]) =>
      table(null, [
        department(
          '甲',
          null,
          projects.map(([name, amount, goal]) => ({ ...project(name, funding(amount)), goal })),
        ),
      ])
    const renamed = (before: TargetTable, after: TargetTable) =>
      compare(before, after).projects.renamed.length
    expect(renamed(of(['一', '1', '同']), of(['二', '1', '同']))).toBe(1)
    expect(renamed(of(['一', null, '同']), of(['二', null, '同']))).toBe(0)
    expect(renamed(of(['一', '1', null]), of(['二', '1', null]))).toBe(0)
    expect(renamed(of(['一', '1', ' ']), of(['二', '1', ' ']))).toBe(0)
    expect(renamed(of(['一', '1', '同']), of(['二', '1', '异']))).toBe(0)
    expect(renamed(of(['一', '1', '同'], ['三', '1', '同']), of(['二', '1', '同']))).toBe(0)
    expect(renamed(of(['一', '1', '同'], ['三', '2', '同']), of(['二', '1', '同'], ['四', '3', '同']))).toBe(
      1,
    )
  })

  it('suggests a name across two units by the coarser of them', () => {
    const of = (name: string, amount: string, amountUnit: '元' | '万元', decimals: number) =>
      table(null, [department('甲', null, [{ ...project(name, funding(amount)), goal: '同' }])], {
        amountUnit,
        decimals,
      })
    const yuan = of('一', '123456.78', '元', 2)
    expect(compare(yuan, of('二', '12.35', '万元', 2)).projects.renamed).toHaveLength(1)
    expect(compare(of('二', '12.35', '万元', 2), yuan).projects.renamed).toHaveLength(1)
    expect(compare(yuan, of('二', '12.36', '万元', 2)).projects.renamed).toEqual([])
  })

  it('takes the unit of the table that says one', () => {
    const of = (amountUnit: TargetTable['amountUnit']) =>
      table(funding('1.00'), [department('甲', funding('1.00'))], { amountUnit })
    expect(compare(of(null), of('元'))).toMatchObject({ amountUnit: '元', unitAssumed: 'before' })
    expect(compare(of('元'), of(null))).toMatchObject({ amountUnit: '元', unitAssumed: 'after' })
    expect(compare(of(null), of(null))).toMatchObject({ amountUnit: null, unitAssumed: null })
    expect(compare(of('元'), of('元')).unitAssumed).toBeNull()
    expect(compare(of(null), of(null)).total).toEqual([])
    expect(compare(of('亿元'), of('元')).amountUnit).toBe('亿元')
  })

  it('an amount where there was a blank is a change without a difference', () => {
    const of = (amount: string | null) => table(funding('1.00', amount), [])
    expect(compare(of(null), of('1.00')).total).toMatchObject([
      { column: 'fiscalAppropriation', before: null, difference: null, bound: null, rounding: false },
    ])
    expect(compare(of('1.00'), of(null)).total).toMatchObject([
      { column: 'fiscalAppropriation', after: null, difference: null, bound: null, rounding: false },
    ])
    expect(compare(of(null), of(null)).total).toEqual([])
  })

  it('a department that changed is not told as kept, nor the other way round', () => {
    const after = draft()
    after.departments[0]!.funding = funding('61.00', '61.00')
    const { departments } = compare(draft(), after)
    expect([names(departments.kept), names(departments.changed)]).toEqual([['乙'], ['甲']])
  })

  it('a department that got projects, or lost them, is a leaf on one side of the bridge', () => {
    const alone = table(funding('3.00'), [department('甲', funding('3.00'))])
    const split = table(funding('5.00'), [
      department('甲', funding('5.00'), [project('一', funding('1.00')), project('二', funding('4.00'))]),
    ])
    const figures = (before: TargetTable, after: TargetTable) => {
      const { status, added, removed, changed } = compare(before, after).bridge
      return [status, ...[added, removed, changed].map((each) => each?.toFixed())]
    }
    expect(figures(alone, split)).toEqual(['balanced', '5', '3', '0'])
    expect(figures(split, alone)).toEqual(['balanced', '3', '5', '0'])
  })

  it('the bridge says what it knows where it cannot be told', () => {
    const of = (total: string | null, ...amounts: (string | null)[]) =>
      table(funding(total), [
        department(
          '甲',
          null,
          amounts.map((amount, at) => project(String(at), funding(amount))),
        ),
      ])
    const told = (before: TargetTable, after: TargetTable) => {
      const { reason, stated, computed, added, removed, changed, terms } = compare(before, after).bridge
      return [
        reason,
        ...[stated, computed, added, removed, changed].map((each) => each?.toFixed() ?? null),
        terms,
      ]
    }
    expect(told(of('3', '1', '2'), of('4', '1', null))).toEqual([
      'missing-part',
      '1',
      null,
      '0',
      '0',
      null,
      5,
    ])
    expect(told(of('3', '1'), of('4', '1', null))).toEqual(['missing-part', '1', null, null, '0', '0', 4])
    expect(told(of('3', '1', null), of('4', '1'))).toEqual(['missing-part', '1', null, '0', null, '0', 4])
    expect(told(of(null, '1'), of('4', '2'))).toEqual(['no-total', null, '1', '0', '0', '1', 3])
    expect(told(of('3', '1'), of(null, '2'))).toEqual(['no-total', null, '1', '0', '0', '1', 3])
    expect(told(of('3'), of('4'))).toEqual(['no-parts', '1', null, '0', '0', '0', 2])
  })

  it('figures that are none leave the bridge open', () => {
    const before = table(funding('1.00'), [department('甲', null, [project('一', funding('1.00'))])])
    const after = table(funding('1.00'), [department('甲', null, [project('一', funding('1.00'))])])
    after.total!.total = decimal(Number.NaN)
    const { reason, stated, terms } = compare(before, after).bridge
    expect([reason, stated, terms]).toEqual(['not-a-number', null, 3])
    expect(compare(after, before).bridge).toMatchObject({ reason: 'not-a-number', stated: null })
  })

  it('an indicator is told from another of its name by its level, known or as written', () => {
    const of = (...keys: ('output.quality' | 'output.quantity' | string)[]) =>
      table(null, [
        department('甲', null, [
          project(
            '一',
            funding(null),
            keys.map((key) =>
              indicator('合格率', {
                category: key.includes('.')
                  ? { key: key as 'output.quality', codes: [], names: [] }
                  : { key: null, codes: [], names: ['产出指标', key] },
              }),
            ),
          ),
        ]),
      ])
    const found = (before: TargetTable, after: TargetTable) => {
      const { added, removed, changed } = compare(before, after).projects.kept[0]!.indicators
      return [added.length, removed.length, changed.length]
    }
    expect(found(of('output.quality', '质量'), of('质量', 'output.quality'))).toEqual([0, 0, 0])
    expect(found(of('output.quality'), of('output.quantity'))).toEqual([1, 1, 0])
    expect(found(of('质量'), of('数量'))).toEqual([1, 1, 0])
  })

  it('an indicator without a target has none to tell', () => {
    const of = (...names_: string[]) =>
      table(null, [
        department('甲', null, [
          project(
            '一',
            funding(null),
            names_.map((name) => indicator(name, name === '有' ? { cycle: quantity('≥1次') } : {})),
          ),
        ]),
      ])
    const { added } = compare(of(), of('有', '无')).projects.kept[0]!.indicators
    expect(added.map(({ name, target }) => [name, target])).toEqual([
      ['有', '≥1次'],
      ['无', null],
    ])
    expect(compare(of('有'), of('有')).projects.kept[0]!.indicators.changed).toEqual([])
  })
})
