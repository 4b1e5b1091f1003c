import fc from 'fast-check'
import { type Decimal, decimal } from '../../src/amount/decimal.js'
import type {
  Basis,
  ChangeTarget,
  Comparator,
  CompoundTarget,
  DeadlineTarget,
  QualitativeTarget,
  QuantityTarget,
  RangeTarget,
  ReferenceTarget,
  SimpleTarget,
  Target,
} from '../../src/model/target.js'
import type { Unit } from '../../src/model/unit.js'
import { formatTarget } from '../../src/target/format.js'
import { parseQuantity } from '../../src/target/quantity.js'

/**
 * Targets of every kind, as the reading of a value gives them: their words are words of the language, and
 * their `text` is their standard form. `span` is `null`.
 */
export function targets(): fc.Arbitrary<Target> {
  return fc.oneof({ weight: 6, arbitrary: simpleTargets() }, { weight: 2, arbitrary: compounds() })
}

/** Targets of every kind but compound. */
export function simpleTargets(): fc.Arbitrary<SimpleTarget> {
  return fc.oneof(quantities(), ranges(), changes(), deadlines(), references(), qualitatives())
}

const subjects = [
  null,
  '满意度',
  '培训人数',
  '开展活动',
  '街道、社区、企业满意度',
  '参与课题研究的青年学者(40岁以下)人数占专家总人数',
  '65岁及以上老年人健康管理率',
  '第三方机构评价',
  '形成',
  'PM2.5',
  '12345热线办结率',
  '“十四五”规划任务完成率',
]
const objects = [null, null, null, '投诉', '线路测试', '课题研究成果或学术论文']
const unitTexts = [
  '%',
  '次',
  '人次',
  '万人次',
  '元',
  '万元',
  '亿元',
  '万元/人/年',
  '元/人/天',
  '个百分点',
  '百分点',
  '㎡',
  '万㎡',
  '平方米',
  '天',
  '个工作日',
  '小时',
  '分',
  '台（套）',
  '千克',
  '‰',
  '批次',
  'GB',
]
const bases: (Basis | null)[] = [
  null,
  null,
  null,
  { statistic: 'average', per: '月', text: '月均' },
  { statistic: 'total', per: '年', text: '全年' },
  { statistic: 'each', per: '日', text: '每日' },
  { statistic: 'each', per: '季度', text: '每季度' },
  { statistic: 'total', per: null, text: '累计' },
  { statistic: 'average', per: null, text: '平均' },
]
const comparators: Comparator[] = ['gte', 'lte', 'gt', 'lt', 'eq']

function units(): fc.Arbitrary<Unit> {
  return fc.constantFrom(...unitTexts).map((text) => parseQuantity(`1${text}`)?.unit as Unit)
}

/** Figures of any length, with decimals; never negative unless asked for. */
function figures(): fc.Arbitrary<Decimal> {
  return fc
    .tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.nat(1_000_000).map(BigInt) },
        { weight: 1, arbitrary: fc.bigInt(0n, 10n ** 40n) },
      ),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.stringMatching(/^\.[0-9]{1,8}$/) },
      ),
    )
    .map(([whole, fraction]) => decimal(`${whole}${fraction}`))
}

/** How a comparator was written: an implied one is `eq`. */
function compared(): fc.Arbitrary<{ comparator: Comparator; implied: boolean; approximate: boolean }> {
  return fc
    .record({ comparator: fc.constantFrom(...comparators), implied: fc.boolean(), approximate: fc.boolean() })
    .map((each) => (each.implied ? { ...each, comparator: 'eq' } : each))
}

function stands(): fc.Arbitrary<{ subject: string | null; basis: Basis | null }> {
  return fc.record({ subject: fc.constantFrom(...subjects), basis: fc.constantFrom(...bases) })
}

/** Gives a target its standard form for a text. */
function told<T extends SimpleTarget | CompoundTarget>(target: T): T {
  return { ...target, text: formatTarget(target) }
}

export function quantities(): fc.Arbitrary<QuantityTarget> {
  return fc
    .record({
      stand: stands(),
      compared: compared(),
      value: figures(),
      unit: units(),
      object: fc.constantFrom(...objects),
    })
    .map(({ stand, compared, value, unit, object }) =>
      told({
        kind: 'quantity',
        text: '',
        span: null,
        ...stand,
        ...compared,
        value,
        unit,
        // A time with a word behind it and no comparator says how, not how much: 24小时在岗.
        object: compared.implied && unit.dimension === 'duration' ? null : object,
      }),
    )
}

export function ranges(): fc.Arbitrary<RangeTarget> {
  return fc
    .record({
      stand: stands(),
      ends: fc.tuple(figures(), figures()),
      inclusive: fc.tuple(fc.boolean(), fc.boolean()),
      unit: units(),
      approximate: fc.boolean(),
      object: fc.constantFrom(...objects),
    })
    .filter(({ ends: [one, other], object }) => !(object !== null && (one.equals(1) || other.equals(1))))
    .map(({ stand, ends: [one, other], inclusive: [low, high], unit, approximate, object }) => {
      const [min, max] = one.lessThan(other) ? [one, other] : [other, one]
      return told({
        kind: 'range',
        text: '',
        span: null,
        ...stand,
        min: { value: min, inclusive: low },
        max: { value: max, inclusive: high },
        unit,
        approximate,
        object,
      })
    })
}

export function changes(): fc.Arbitrary<ChangeTarget> {
  return fc
    .record({
      stand: stands(),
      compared: compared(),
      direction: fc.constantFrom('increase' as const, 'decrease' as const),
      value: figures(),
      unit: units(),
      baseline: fc.constantFrom(null, '上年', '上年同期', '2023年', '立项批复金额', '同比', '环比'),
      object: fc.constantFrom(...objects),
    })
    .map(({ stand, compared, ...rest }) =>
      told({ kind: 'change', text: '', span: null, ...stand, ...compared, ...rest }),
    )
}

/** Deadlines on the last day of what they name. */
export function deadlines(): fc.Arbitrary<DeadlineTarget> {
  const day = fc
    .record({ year: fc.option(fc.integer({ min: 1900, max: 2199 })), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc.oneof(
        fc
          .integer({ min: 1, max: lengthOf(year, month) })
          .map((last) => ({ year, month, last, precision: 'day' as const })),
        fc.constant({ year, month, last: lengthOf(year, month), precision: 'month' as const }),
        fc.constant({ year, month: Math.ceil(month / 3) * 3, last: -1, precision: 'quarter' as const }),
        fc.constant({ year, month: month <= 6 ? 6 : 12, last: -1, precision: 'half' as const }),
        fc.constant({ year, month: 12, last: 31, precision: 'year' as const }),
      ),
    )
  return fc
    .record({
      subject: fc.constantFrom(null, '验收工作', '项目建设'),
      comparator: fc.constantFrom<Comparator>('lte', 'lte', 'lte', 'gte', 'gt', 'lt', 'eq'),
      day,
      object: fc.constantFrom(null, '完成', '完成合同签订'),
    })
    .map(({ subject, comparator, day: { year, month, last, precision }, object }) =>
      told({
        kind: 'deadline',
        text: '',
        span: null,
        subject,
        basis: null,
        comparator,
        date: `${year ?? '-'}-${two(month)}-${two(last < 0 ? lengthOf(year, month) : last)}`,
        precision,
        object,
      }),
    )
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function lengthOf(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate()
}

export function references(): fc.Arbitrary<ReferenceTarget> {
  return fc
    .record({
      subject: fc.constantFrom(null, '项目支出', '实际采购金额'),
      comparator: fc.constantFrom(...comparators),
      reference: fc.constantFrom('预算批复数', '项目立项/预算批复数', '定额标准', '上年', '财政下达资金'),
    })
    .map((each) => told({ kind: 'reference', text: '', span: null, basis: null, ...each }))
}

export function qualitatives(): fc.Arbitrary<QualitativeTarget> {
  const texts = [
    '通过审核',
    '保密项目',
    '实现每日增量备份和每周全量备份',
    '通过等级保护三级测评并备案',
    '效果显著',
    '测试无问题或发现的问题已解决并关闭',
    '检查报告未出现信息安全问题,或发现的问题已整改/关闭',
  ]
  return fc
    .constantFrom(...texts)
    .map((text) => ({ kind: 'qualitative', text, span: null, subject: null, basis: null }))
}

/** Two parts or more, of which one at least measures something. */
export function compounds(): fc.Arbitrary<CompoundTarget> {
  return fc
    .array(simpleTargets(), { minLength: 2, maxLength: 5 })
    .filter((parts) => parts.some((part) => part.kind !== 'qualitative'))
    .map((parts) => told({ kind: 'compound', text: '', span: null, subject: null, basis: null, parts }))
}
