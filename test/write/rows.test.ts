import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
import type { Indicator } from '../../src/model/indicator.js'
import type { TargetTable } from '../../src/model/table.js'
import { parseTarget } from '../../src/target/parse.js'
import { productOf } from '../../src/write/rows/product.js'
import type { DepartmentRow, IndicatorRow, ProjectRow, TargetCells } from '../../src/write/rows/row.js'
import { toRows } from '../../src/write/rows/rows.js'
import { funding } from '../reconcile/model.js'
import { sample } from './sample.js'

// Every key of a row, as its type has them.
const place = { agency: true, fiscalYear: true, department: true, departmentName: true } as const
const projectPlace = { ...place, project: true, projectName: true } as const
const departmentKeys: Record<keyof DepartmentRow, true> = {
  ...place,
  amountUnit: true,
  total: true,
  fiscalAppropriation: true,
  specialAccount: true,
  other: true,
}
const projectKeys: Record<keyof ProjectRow, true> = {
  ...departmentKeys,
  ...projectPlace,
  goal: true,
  withheld: true,
}
const targetKeys: Record<keyof TargetCells, true> = {
  Text: true,
  Kind: true,
  Subject: true,
  Statistic: true,
  Per: true,
  Direction: true,
  Against: true,
  Comparator: true,
  Implied: true,
  Approximate: true,
  Value: true,
  ComparatorTo: true,
  ValueTo: true,
  Unit: true,
  BaseValue: true,
  BaseValueTo: true,
  BaseUnit: true,
  Date: true,
  Object: true,
}
const indicatorKeys: Record<
  Exclude<keyof IndicatorRow, `${'cycle' | 'annual' | 'actual'}${string}`>,
  true
> = {
  ...projectPlace,
  indicator: true,
  ordinal: true,
  category: true,
  categoryCodes: true,
  categoryNames: true,
  name: true,
  weight: true,
  score: true,
}

describe('toRows', () => {
  it.each([
    ['departments', Object.keys(departmentKeys)],
    ['projects', Object.keys(projectKeys)],
    [
      'indicators',
      [
        ...Object.keys(indicatorKeys),
        ...['cycle', 'annual', 'actual'].flatMap((name) => Object.keys(targetKeys).map((key) => name + key)),
      ],
    ],
  ] as const)('gives %s the keys that their type has, and all of them', (level, keys) => {
    for (const row of toRows(sample, level)) expect(Object.keys(row).sort()).toEqual([...keys].sort())
  })

  it('gives a number where it holds the digits exactly, and else the digits', () => {
    const of = (digits: string) =>
      toRows(
        { ...sample, departments: [{ ...sample.departments[0]!, funding: funding(digits) }] },
        'departments',
      )[0]?.total
    expect(of('0.1')).toBe(0.1)
    expect(of('-0')).toBe(0)
    expect(of('0.10000000000000000001')).toBe('0.10000000000000000001')
    expect(of('9007199254740993')).toBe('9007199254740993')
  })

  it('gives departments', () => {
    expect(toRows(sample, 'departments')).toEqual([
      {
        agency: '市水务局',
        fiscalYear: 2026,
        department: 1,
        departmentName: '市水务局',
        amountUnit: '万元',
        total: 45,
        fiscalAppropriation: 45,
        specialAccount: null,
        other: null,
      },
      {
        agency: '市水务局',
        fiscalYear: 2026,
        department: 2,
        departmentName: null,
        amountUnit: '万元',
        total: null,
        fiscalAppropriation: null,
        specialAccount: null,
        other: null,
      },
    ])
  })

  it('gives projects with the department they are of', () => {
    const rows = toRows(sample, 'projects')
    expect(
      rows.map(({ department, project, projectName, total, withheld }) => [
        department,
        project,
        projectName,
        total,
        withheld,
      ]),
    ).toEqual([
      [1, 1, '河道整治', 30.5, false],
      [1, 2, '=1+1', null, true],
    ])
    expect(rows[0]?.goal).toBe('一是清淤。\n二是护岸。')
  })

  it('keeps apart what about 50 and 50, or what two changes, are of', () => {
    const row = (text: string) => {
      const [department] = sample.departments
      const [project] = department?.projects ?? []
      const indicator = { ...project?.indicators[0], annual: parseTarget(text) } as Indicator
      const table = {
        ...sample,
        departments: [{ ...department, projects: [{ ...project, indicators: [indicator] }] }],
      }
      return toRows(table as TargetTable, 'indicators')[0]
    }
    expect(row('培训约50人次')).toMatchObject({
      annualSubject: '培训',
      annualImplied: true,
      annualApproximate: true,
      annualValue: 50,
      annualAgainst: null,
    })
    expect(row('投诉率较上年下降5%')).toMatchObject({ annualSubject: '投诉率', annualAgainst: '上年' })
    expect(row('形成不少于5份研究报告')).toMatchObject({ annualSubject: '形成', annualObject: '研究报告' })
  })

  it.each([
    [
      1,
      {
        annualText: '月均≥0.026万次',
        annualKind: 'quantity',
        annualStatistic: 'average',
        annualPer: '月',
        annualComparator: 'gte',
        annualValue: 0.026,
        annualUnit: '万次',
        annualBaseValue: 260,
        annualBaseUnit: '次',
        annualComparatorTo: null,
        annualValueTo: null,
        annualBaseValueTo: null,
        annualDate: null,
        annualDirection: null,
        annualAgainst: null,
        annualImplied: false,
        annualApproximate: false,
        annualSubject: null,
        annualObject: null,
      },
    ],
    [
      2,
      {
        annualKind: 'range',
        annualComparator: 'gte',
        annualValue: 80,
        annualComparatorTo: 'lt',
        annualValueTo: 90,
        annualUnit: '%',
        annualBaseValue: 80,
        annualBaseValueTo: 90,
        annualBaseUnit: '%',
      },
    ],
    [
      3,
      {
        annualKind: 'change',
        annualDirection: 'decrease',
        annualComparator: 'gte',
        annualValue: 5,
        annualBaseValue: 50000,
        annualBaseUnit: '元',
      },
    ],
    [
      4,
      {
        annualKind: 'deadline',
        annualComparator: 'lte',
        annualDate: '2026-11-30',
        annualObject: '完成',
        annualImplied: null,
        annualApproximate: null,
        annualValue: null,
        annualUnit: null,
      },
    ],
    [5, { annualKind: 'reference', annualComparator: 'lte', annualAgainst: '预算批复数' }],
    [6, { annualKind: 'qualitative', annualComparator: null, annualText: '通过审核' }],
    [7, { annualKind: 'compound', annualComparator: null, annualText: '甲≥1次、乙≥2次' }],
  ])('gives the target of indicator %i in columns of its own', (indicator, columns) => {
    const row = toRows(sample, 'indicators')[indicator - 1]
    expect(row).toMatchObject({
      department: 1,
      project: 1,
      indicator,
      ordinal: indicator,
      category: 'output.quantity',
      categoryCodes: '1/11',
      categoryNames: '产出指标/数量指标',
      name: `指标${indicator}`,
      weight: 10,
      score: 9.5,
      actualText: null,
      actualKind: null,
      ...columns,
    })
  })

  it('keeps the digits of a figure that no number holds', () => {
    const row = (total: string) => {
      const funding = { total: decimal(total), fiscalAppropriation: null, specialAccount: null, other: null }
      return toRows(
        { ...sample, departments: [{ name: null, funding, projects: [], span: null }] },
        'departments',
      )[0]?.total
    }
    expect(row('0.1')).toBe(0.1)
    expect(row('-2763.84')).toBe(-2763.84)
    expect(row('123456789012345678901234567890.12')).toBe('123456789012345678901234567890.12')
    expect(row('0.30000000000000000001')).toBe('0.30000000000000000001')
    expect(row('1e21')).toBe('1000000000000000000000')
  })
})

describe('productOf', () => {
  it.each([
    ['0.026', '10000', '260'],
    ['-1.50', '1', '-1.5'],
    ['-0.05', '0.1', '-0.005'],
    ['0', '10000', '0'],
    ['123456789012345678901234567890.5', '100000000', '12345678901234567890123456789050000000'],
  ])('%s × %s is %s', (left, right, product) => {
    expect(productOf(decimal(left), decimal(right))).toBe(product)
  })
})
