import type { Decimal } from '../amount/decimal.js'
import type { Span } from './span.js'
import type { Unit } from './unit.js'

/**
 * The relation that the actual value must have to the target value: at least (`gte`), at most (`lte`), more than
 * (`gt`), less than (`lt`) or equal to it (`eq`). 以上, 以下 and 以内 include the number itself; 不满, 超过 and 以外
 * exclude it (Civil Code, article 1259).
 *
 * @example
 * parseTarget('95%以上') // { kind: 'quantity', comparator: 'gte', … }
 * parseTarget('超过95%') // { kind: 'quantity', comparator: 'gt', … }
 */
export type Comparator = 'gte' | 'lte' | 'gt' | 'lt' | 'eq'

/**
 * How a value is aggregated: 月均 is an average per 月, 全年 a total per 年, 每日 applies to each 日.
 *
 * @example
 * parseTarget('月均≥15单').basis // { statistic: 'average', per: '月', text: '月均' }
 */
export interface Basis {
  /** `average` for 均 and 平均; `total` for 全年, 累计 and 合计; `each` for 每. */
  statistic: 'average' | 'total' | 'each'
  /** The period or entity, in its normal spelling (`月`, `人`, `户`); `null` if none is named, as with 累计. */
  per: string | null
  /** The words as written: `月均`. */
  text: string
}

/**
 * The fields that every kind of target has.
 *
 * @example
 * parseTarget('正常运行率≥90%。')
 * // { text: '正常运行率≥90%', span: { start: 0, end: 9 }, subject: '正常运行率', basis: null, … }
 */
export interface TargetBase {
  /** The target as written, without the closing 。 */
  text: string
  /** Its place in the source; `null` if there is no source. */
  span: Span | null
  /** What is measured, if it is named before the comparator: 正常运行率 in 正常运行率≥90%; otherwise `null`. */
  subject: string | null
  /** How the value is aggregated, if that is stated; otherwise `null`. */
  basis: Basis | null
}

/**
 * A target with a single value: `≥300支`, `95%以上`, `4批次`.
 *
 * @example
 * parseTarget('≥300支')
 * // { kind: 'quantity', comparator: 'gte', implied: false, approximate: false, value: 300, … }
 */
export interface QuantityTarget extends TargetBase {
  /** A single value. */
  kind: 'quantity'
  /** The relation required of the actual value. */
  comparator: Comparator
  /** `true` if no comparator is written; `comparator` is then `eq`. */
  implied: boolean
  /** `true` if the value is approximate: 左右, 约, ≈. */
  approximate: boolean
  /** The number as written, not multiplied by the scale word of the unit: `0.026` in 0.026万次. Exact. */
  value: Decimal
  /** The unit; `null` for a number without one. */
  unit: Unit | null
  /** The text after the unit: 线路测试 in 完成1次线路测试; otherwise `null`. */
  object: string | null
}

/**
 * One end of a range.
 *
 * @example
 * parseTarget('80%-90%') // { min: { value: 80, inclusive: true }, max: { value: 90, inclusive: true }, … }
 */
export interface Bound {
  /** The value at this end, in the unit of the range. Exact. */
  value: Decimal
  /** Whether the value itself belongs to the range. */
  inclusive: boolean
}

/**
 * A target with a lower and an upper bound: `80%-90%`, `10至15个`, `≥80%且≤95%`, `5±1天`.
 *
 * @example
 * parseTarget('5±1天')
 * // { kind: 'range', min: { value: 4, inclusive: true }, max: { value: 6, inclusive: true }, … }
 */
export interface RangeTarget extends TargetBase {
  /** A lower and an upper bound. */
  kind: 'range'
  /** The lower bound. */
  min: Bound
  /** The upper bound. */
  max: Bound
  /** The unit of both bounds; `null` if there is none. */
  unit: Unit | null
  /** `true` if the range is approximate: 左右, 约, ≈. */
  approximate: boolean
  /** The text after the unit; otherwise `null`. */
  object: string | null
}

/**
 * A target for an increase or a decrease: `提升20%`, `较上年下降5%以上`, `节支1%`.
 *
 * @example
 * parseTarget('较上年下降5%以上')
 * // { kind: 'change', direction: 'decrease', comparator: 'gte', value: 5, baseline: '上年', … }
 */
export interface ChangeTarget extends TargetBase {
  /** An increase or a decrease. */
  kind: 'change'
  /** The direction of the change. */
  direction: 'increase' | 'decrease'
  /** The relation required of the size of the actual change. */
  comparator: Comparator
  /** `true` if no comparator is written; `comparator` is then `eq`. */
  implied: boolean
  /** `true` if the size is approximate: 左右, 约, ≈. */
  approximate: boolean
  /** The size of the change in its direction: `5` in 下降5%; negative only if a minus is written: `-5` in 增长-5%. Exact. */
  value: Decimal
  /** The unit of `value`: `%`, `百分点`, `万元`; `null` if there is none. */
  unit: Unit | null
  /** What the change is measured against: 上年 in 较上年下降5%; otherwise `null`. */
  baseline: string | null
  /** The text after the unit; otherwise `null`. */
  object: string | null
}

/**
 * A target for a date: `2026年11月底前完成`.
 *
 * @example
 * parseTarget('2026年11月底前完成')
 * // { kind: 'deadline', comparator: 'lte', date: '2026-11-30', precision: 'month', object: '完成', … }
 */
export interface DeadlineTarget extends TargetBase {
  /** A date. */
  kind: 'deadline'
  /** The relation required of the actual date; `lte` for 前 and for a date without a word. */
  comparator: Comparator
  /**
   * The last day that meets the deadline, in ISO 8601: `2026-11-30`. If the year is not known, `--` replaces it:
   * `--11-30`.
   */
  date: string
  /** The smallest calendar unit that is written: `month` for 11月底. */
  precision: 'year' | 'half' | 'quarter' | 'month' | 'day'
  /** What is due: 完成; otherwise `null`. */
  object: string | null
}

/**
 * A target that refers to a value stated elsewhere: `≤项目立项/预算批复数`.
 *
 * @example
 * parseTarget('≤项目立项/预算批复数')
 * // { kind: 'reference', comparator: 'lte', reference: '项目立项/预算批复数', … }
 */
export interface ReferenceTarget extends TargetBase {
  /** A reference to a value stated elsewhere. */
  kind: 'reference'
  /** The relation required of the actual value. */
  comparator: Comparator
  /** The name of the value referred to: `项目立项/预算批复数`. */
  reference: string
}

/**
 * A target without a measurable value: `通过审核`. Text that was not understood has this kind, too.
 *
 * @example
 * parseTarget('通过审核') // { kind: 'qualitative', text: '通过审核', … }
 */
export interface QualitativeTarget extends TargetBase {
  /** No value; the content is in `text`. */
  kind: 'qualitative'
}

/**
 * A target of any kind except `compound`.
 *
 * @example
 * const target = parseTarget('舆情产品制作≥200份、政法工作宣传≥12次')
 * target.parts.map(({ kind, subject }) => [kind, subject]) // [['quantity', '舆情产品制作'], ['quantity', '政法工作宣传']]
 */
export type SimpleTarget =
  | QuantityTarget
  | RangeTarget
  | ChangeTarget
  | DeadlineTarget
  | ReferenceTarget
  | QualitativeTarget

/**
 * Several targets in one 指标值, all of which must be met: `舆情产品制作≥200份、政法工作宣传≥12次`.
 *
 * @example
 * parseTarget('舆情产品制作≥200份、政法工作宣传≥12次')
 * // { kind: 'compound', parts: [{ value: 200, … }, { value: 12, … }], … }
 */
export interface CompoundTarget extends TargetBase {
  /** Several targets. */
  kind: 'compound'
  /** The targets in the order written; never compound themselves. */
  parts: SimpleTarget[]
}

/**
 * The meaning of one 指标值; a union discriminated by `kind`.
 *
 * @example
 * ['≥300支', '80%-90%', '提升20%', '通过审核'].map((text) => parseTarget(text).kind)
 * // ['quantity', 'range', 'change', 'qualitative']
 */
export type Target = SimpleTarget | CompoundTarget
