import * as fc from 'fast-check'
import { type Decimal, decimal } from '../../src/amount/decimal.js'
import type { Category, Indicator } from '../../src/model/indicator.js'
import type { Span } from '../../src/model/span.js'
import type { Department, Funding, Project, TargetTable } from '../../src/model/table.js'
import type {
  Basis,
  Bound,
  CompoundTarget,
  SimpleTarget,
  Target,
  TargetBase,
} from '../../src/model/target.js'
import type { Unit } from '../../src/model/unit.js'

/** Any text at all: lone surrogates, controls, what markup and spreadsheets make something of. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 6,
  }),
  fc
    .array(
      fc.constantFrom(
        ...['|', '\\', '<', '>', '&', '`', '$', '*', '_', '"', "'", '\n', '\r', '\t', '\0', ' ', '　', ','],
        ...[
          '=',
          '+',
          '-',
          '@',
          '＝',
          '＋',
          '－',
          '＠',
          '；',
          '：',
          '。',
          '、',
          '1、',
          '11-',
          '<br>',
          '</td>',
          '&lt;',
          '#',
        ],
        ...[
          '年度指标值：',
          '实施周期指标值:',
          '合计',
          '绩效',
          '指标',
          '工作',
          '2026年',
          '≥90%',
          '-->',
          ']]>',
          '\ufeff',
          '\u200b',
        ],
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
)

/** Any finite figure: negative, of many digits, with a zero behind the point or a minus before the zero. */
export const anyDecimal: fc.Arbitrary<Decimal> = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.bigInt({ min: 0n, max: 10n ** 40n })),
    fc.option(fc.stringMatching(/^[0-9]{1,30}$/)),
  )
  .map(([negative, whole, fraction]) =>
    decimal(`${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`),
  )

export const anySpan: fc.Arbitrary<Span | null> = fc.option(
  fc.record({ start: fc.nat(), end: fc.nat() }).map(({ start, end }) => ({ start, end: start + end })),
)

const anyUnit: fc.Arbitrary<Unit> = fc.record({
  text: anyText,
  scale: anyDecimal.filter((scale) => scale.gt(0)),
  base: anyText,
  per: fc.array(anyText, { maxLength: 2 }),
  dimension: fc.option(
    fc.constantFrom(
      'money',
      'ratio',
      'duration',
      'count',
      'score',
      'length',
      'area',
      'volume',
      'mass',
      'data',
      'energy',
    ),
  ),
})

const anyBasis: fc.Arbitrary<Basis> = fc.record({
  statistic: fc.constantFrom('average', 'total', 'each'),
  per: fc.option(anyText),
  text: anyText,
})

const base = {
  text: anyText,
  span: anySpan,
  subject: fc.option(anyText),
  basis: fc.option(anyBasis, { freq: 2 }),
} satisfies { [Field in keyof TargetBase]: fc.Arbitrary<TargetBase[Field]> }

const comparator = fc.constantFrom('gte', 'lte', 'gt', 'lt', 'eq')
const bound: fc.Arbitrary<Bound> = fc.record({ value: anyDecimal, inclusive: fc.boolean() })
const figure = {
  comparator,
  implied: fc.boolean(),
  approximate: fc.boolean(),
  value: anyDecimal,
  unit: fc.option(anyUnit),
  object: fc.option(anyText),
}
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** A target of any kind but a compound one, each field any value of its type. */
export const anySimpleTarget: fc.Arbitrary<SimpleTarget> = fc.oneof(
  fc.record({ kind: fc.constant('quantity'), ...base, ...figure }),
  fc.record({
    kind: fc.constant('range'),
    ...base,
    min: bound,
    max: bound,
    unit: fc.option(anyUnit),
    approximate: fc.boolean(),
    object: fc.option(anyText),
  }),
  fc.record({
    kind: fc.constant('change'),
    ...base,
    direction: fc.constantFrom('increase', 'decrease'),
    ...figure,
    baseline: fc.option(anyText),
  }),
  fc.record({
    kind: fc.constant('deadline'),
    ...base,
    comparator,
    date: fc.oneof(
      day,
      day.map((date) => `--${date.slice(5)}`),
    ),
    precision: fc.constantFrom('year', 'half', 'quarter', 'month', 'day'),
    object: fc.option(anyText),
  }),
  fc.record({ kind: fc.constant('reference'), ...base, comparator, reference: anyText }),
  fc.record({ kind: fc.constant('qualitative'), ...base }),
)

const anyCompound: fc.Arbitrary<CompoundTarget> = fc.record({
  kind: fc.constant('compound'),
  ...base,
  parts: fc.array(anySimpleTarget, { maxLength: 3 }),
})

/** A target of any kind, each field any value of its type. */
export const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  { weight: 5, arbitrary: anySimpleTarget },
  anyCompound,
)

const anyCategory: fc.Arbitrary<Category> = fc.record({
  key: fc.option(
    fc.constantFrom(
      'output.quantity',
      'output.quality',
      'output.timeliness',
      'output.cost',
      'benefit.economic',
      'benefit.social',
      'benefit.ecological',
      'benefit.sustainability',
      'satisfaction.service',
      'cost.economic',
      'cost.social',
      'cost.ecological',
    ),
  ),
  codes: fc.array(anyText, { maxLength: 2 }),
  names: fc.array(anyText, { maxLength: 2 }),
})

const anyIndicator: fc.Arbitrary<Indicator> = fc.record({
  ordinal: fc.option(fc.nat()),
  category: anyCategory,
  name: anyText,
  cycle: fc.option(anyTarget),
  annual: fc.option(anyTarget),
  weight: fc.option(anyDecimal, { freq: 2 }),
  actual: fc.option(anyTarget, { freq: 2 }),
  score: fc.option(anyDecimal, { freq: 2 }),
  span: anySpan,
})

const anyFunding: fc.Arbitrary<Funding> = fc.record({
  total: fc.option(anyDecimal),
  fiscalAppropriation: fc.option(anyDecimal),
  specialAccount: fc.option(anyDecimal),
  other: fc.option(anyDecimal),
})

const anyProject: fc.Arbitrary<Project> = fc.record({
  name: anyText,
  funding: anyFunding,
  goal: fc.option(anyText),
  withheld: fc.boolean(),
  indicators: fc.array(anyIndicator, { maxLength: 3 }),
  span: anySpan,
})

const anyDepartment: fc.Arbitrary<Department> = fc.record({
  name: fc.option(anyText),
  funding: fc.option(anyFunding),
  projects: fc.array(anyProject, { maxLength: 3 }),
  span: anySpan,
})

/** A table with any value of its type in each field, whether or not any document says so. */
export const anyTable: fc.Arbitrary<TargetTable> = fc.record({
  title: fc.option(anyText),
  agency: fc.option(anyText),
  fiscalYear: fc.option(fc.integer({ min: 1000, max: 9999 })),
  amountUnit: fc.option(fc.constantFrom('元', '千元', '万元', '百万元', '亿元')),
  decimals: fc.nat(6),
  total: fc.option(anyFunding),
  departments: fc.array(anyDepartment, { maxLength: 3 }),
  span: anySpan,
})
