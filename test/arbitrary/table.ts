import * as fc from 'fast-check'
import { type Decimal, decimal } from '../../src/amount/decimal.js'
import type { Category, CategoryKey, Indicator } from '../../src/model/indicator.js'
import type { Department, Funding, Project, TargetTable } from '../../src/model/table.js'
import type { Comparator, QuantityTarget, Target } from '../../src/model/target.js'
import type { Unit } from '../../src/model/unit.js'

/** A figure of whole units of the last place: 12345 with 2 decimals is 123.45. */
export function figure(units: bigint | number, decimals: number): Decimal {
  const digits = String(units < 0 ? -units : units).padStart(decimals + 1, '0')
  const whole = decimals > 0 ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits
  return decimal(units < 0 ? `-${whole}` : whole)
}

/** A name as a cell holds it: one line, no white space at the ends. */
export const nameArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '工作经费',
    '信息化建设',
    '部门日常运转经费',
    'WWZXJF',
    '平安建设（试点）',
    '“三公”经费',
    '社区矫正',
  ),
  fc
    .array(fc.constantFrom(...'政法委工作经费建设管理维护2026年第一期（）()、·-%&<>|*_$"\'a Z'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((letters) => letters.join('').trim())
    .filter((name) => /[\p{L}]/u.test(name)),
)

const units: readonly (readonly [
  text: string,
  scale: number,
  base: string,
  per: string[],
  dimension: Unit['dimension'],
])[] = [
  ['%', 1, '%', [], 'ratio'],
  ['次', 1, '次', [], 'count'],
  ['万人次', 10000, '人次', [], 'count'],
  ['天', 1, '天', [], 'duration'],
  ['元', 1, '元', [], 'money'],
  ['万元', 10000, '元', [], 'money'],
  ['万元/人/年', 10000, '元/人/年', ['人', '年'], 'money'],
  ['套', 1, '套', [], 'count'],
]

export const unitArbitrary: fc.Arbitrary<Unit> = fc
  .constantFrom(...units)
  .map(([text, scale, base, per, dimension]) => ({
    text,
    scale: decimal(scale),
    base,
    per: [...per],
    dimension,
  }))

const signs: Readonly<Record<Comparator, string>> = { gte: '≥', lte: '≤', gt: '>', lt: '<', eq: '=' }

export const quantityTargetArbitrary: fc.Arbitrary<QuantityTarget> = fc
  .record({
    comparator: fc.constantFrom<Comparator>('gte', 'lte', 'gt', 'lt', 'eq'),
    implied: fc.boolean(),
    units: fc.nat(100_000),
    decimals: fc.nat(2),
    unit: unitArbitrary,
  })
  .map(({ comparator, implied, units: amount, decimals, unit }) => {
    const value = figure(amount, decimals)
    const said = implied ? '' : signs[comparator]
    return {
      kind: 'quantity',
      text: `${said}${value.toFixed()}${unit.text}`,
      span: null,
      subject: null,
      basis: null,
      comparator: implied ? 'eq' : comparator,
      implied,
      approximate: false,
      value,
      unit,
      object: null,
    }
  })

/** Targets as an indicator holds them: figures for the most part, and what cannot be measured. */
export const simpleTargetArbitrary: fc.Arbitrary<Target> = fc.oneof(
  { weight: 4, arbitrary: quantityTargetArbitrary },
  fc.constantFrom<Target>(
    { kind: 'qualitative', text: '通过审核', span: null, subject: null, basis: null },
    { kind: 'qualitative', text: '有效提升', span: null, subject: null, basis: null },
    {
      kind: 'reference',
      text: '≤预算批复数',
      span: null,
      subject: null,
      basis: null,
      comparator: 'lte',
      reference: '预算批复数',
    },
  ),
)

const categories: readonly (readonly [key: CategoryKey, codes: string[], names: string[]])[] = [
  ['output.quantity', ['1', '11'], ['产出指标', '数量指标']],
  ['output.quality', ['1', '12'], ['产出指标', '质量指标']],
  ['output.timeliness', ['1', '13'], ['产出指标', '时效指标']],
  ['benefit.social', ['2', '22'], ['效益指标', '社会效益']],
  ['satisfaction.service', ['3', '31'], ['满意度指标', '服务对象满意度']],
  ['cost.economic', ['4', '41'], ['成本指标', '经济成本指标']],
]

export const categoryArbitrary: fc.Arbitrary<Category> = fc
  .constantFrom(...categories)
  .map(([key, codes, names]) => ({ key, codes: [...codes], names: [...names] }))

export function indicatorArbitrary(
  target: fc.Arbitrary<Target> = simpleTargetArbitrary,
): fc.Arbitrary<Indicator> {
  return fc.record({
    ordinal: fc.option(fc.integer({ min: 1, max: 20 })),
    category: categoryArbitrary,
    name: nameArbitrary,
    cycle: fc.option(target, { freq: 8 }),
    annual: fc.option(target, { freq: 8 }),
    weight: fc.constant(null),
    actual: fc.constant(null),
    score: fc.constant(null),
    span: fc.constant(null),
  })
}

export interface TableShape {
  /** Decimals of the amounts; drawn where it is not given. */
  decimals?: number
  /** What an indicator holds. */
  target?: fc.Arbitrary<Target>
  /** Most departments, most projects of each, most indicators of each. */
  departments?: number
  projects?: number
  indicators?: number
}

function fundingArbitrary(decimals: number): fc.Arbitrary<Funding> {
  const amount = fc.option(fc.bigInt({ min: 0n, max: 10n ** 9n }).map((units) => figure(units, decimals)))
  return fc.record({ total: amount, fiscalAppropriation: amount, specialAccount: amount, other: amount })
}

function projectArbitrary(decimals: number, shape: TableShape): fc.Arbitrary<Project> {
  return fc.record({
    name: nameArbitrary,
    funding: fundingArbitrary(decimals),
    goal: fc.option(fc.array(nameArbitrary, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))),
    withheld: fc.boolean(),
    indicators: fc.array(indicatorArbitrary(shape.target), { maxLength: shape.indicators ?? 3 }),
    span: fc.constant(null),
  })
}

/** Any table of the model: amounts at random, so that nothing adds up; anything may be `null`. */
export function tableArbitrary(shape: TableShape = {}): fc.Arbitrary<TargetTable> {
  const decimals = shape.decimals === undefined ? fc.integer({ min: 0, max: 4 }) : fc.constant(shape.decimals)
  return decimals.chain((places) =>
    fc.record({
      title: fc.option(nameArbitrary.map((name) => `${name}项目支出绩效目标表`)),
      agency: fc.option(nameArbitrary),
      fiscalYear: fc.option(fc.integer({ min: 2015, max: 2035 })),
      amountUnit: fc.option(fc.constantFrom('元', '千元', '万元', '百万元', '亿元')),
      decimals: fc.constant(places),
      total: fc.option(fundingArbitrary(places), { freq: 5 }),
      departments: fc.array(
        fc.record<Department>({
          name: fc.option(nameArbitrary, { freq: 8 }),
          funding: fc.option(fundingArbitrary(places), { freq: 5 }),
          projects: fc.array(projectArbitrary(places, shape), { maxLength: shape.projects ?? 4 }),
          span: fc.constant(null),
        }),
        { maxLength: shape.departments ?? 4 },
      ),
      span: fc.constant(null),
    }),
  )
}

/** How exact figures become printed ones; all of them print the nearest, and differ in ties. */
export type Rounding = 'half-up' | 'half-even' | 'half-down'

/** Rounds whole hidden units to printed ones, `hidden` of them to one. */
export function rounded(exact: bigint, hidden: bigint, rounding: Rounding): bigint {
  const negative = exact < 0n
  const size = negative ? -exact : exact
  const quotient = size / hidden
  const twice = 2n * (size % hidden)
  const up =
    twice > hidden ||
    (twice === hidden && (rounding === 'half-up' || (rounding === 'half-even' && quotient % 2n === 1n)))
  const printed = up ? quotient + 1n : quotient
  return negative ? -printed : printed
}

/**
 * A table as an accounting system prints it: every figure computed exactly from what lies under it, then
 * rounded for itself. Every sum holds but for rounding.
 */
export function consistentTableArbitrary(shape: TableShape = {}): fc.Arbitrary<TargetTable> {
  const decimals = shape.decimals === undefined ? fc.integer({ min: 0, max: 4 }) : fc.constant(shape.decimals)
  const leaf = fc.record({
    fiscalAppropriation: fc.option(fc.bigInt({ min: 0n, max: 10n ** 8n }), { freq: 6 }),
    specialAccount: fc.option(fc.bigInt({ min: 0n, max: 10n ** 6n }), { freq: 2 }),
    other: fc.option(fc.bigInt({ min: 0n, max: 10n ** 6n }), { freq: 2 }),
  })
  const funds = ['fiscalAppropriation', 'specialAccount', 'other'] as const
  return fc
    .record({
      places: decimals,
      rounding: fc.constantFrom<Rounding>('half-up', 'half-even', 'half-down'),
      table: tableArbitrary({ ...shape, decimals: 0, projects: shape.projects ?? 6 }),
    })
    .chain(({ places, rounding, table }) =>
      fc
        .tuple(
          ...table.departments.map(({ projects }) =>
            fc.array(leaf, {
              minLength: Math.max(1, projects.length),
              maxLength: Math.max(1, projects.length),
            }),
          ),
        )
        .map((leaves) => {
          const shown = leaves.flat().map((each) => funds.filter((fund) => each[fund] !== null))
          const used = funds.filter((fund) => shown.some((names) => names.includes(fund)))
          const print = (group: readonly (typeof leaves)[number][number][]): Funding => {
            const funding: Funding = {
              total: null,
              fiscalAppropriation: null,
              specialAccount: null,
              other: null,
            }
            let total = 0n
            for (const fund of used) {
              const known = group.map((each) => each[fund]).filter((units) => units !== null)
              if (known.length === 0) continue
              const sum = known.reduce((left, right) => left + right, 0n)
              total += sum
              funding[fund] = figure(rounded(sum, 1000n, rounding), places)
            }
            funding.total = figure(rounded(total, 1000n, rounding), places)
            return funding
          }
          return {
            ...table,
            decimals: places,
            total: table.departments.length > 0 ? print(leaves.flat()) : null,
            departments: table.departments.map((department, at) => ({
              ...department,
              funding: print(leaves[at]!),
              projects: department.projects.map((project, index) => ({
                ...project,
                funding: print([leaves[at]![index]!]),
              })),
            })),
          }
        }),
    )
}
