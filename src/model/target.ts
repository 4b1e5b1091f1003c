import type { Decimal } from '../amount/decimal.js'
import type { Span } from './span.js'
import type { Unit } from './unit.js'

/**
 * How the actual figure has to stand to the target. 以上, 以下, 以内 include the number itself;
 * 不满, 超过, 以外 do not (Civil Code, article 1259).
 *
 * @example
 * parseTarget('95%以上') // { kind: 'quantity', comparator: 'gte', … }
 * parseTarget('超过95%') // { kind: 'quantity', comparator: 'gt', … }
 */
export type Comparator = 'gte' | 'lte' | 'gt' | 'lt' | 'eq'

/**
 * Over what a figure is taken: 月均 is an average per 月, 全年 a total per 年, 每日 each 日.
 *
 * @example
 * parseTarget('月均≥15单').basis // { statistic: 'average', per: '月', text: '月均' }
 */
export interface Basis {
  /** `average` for 均 and 平均, `total` for 全年, 累计, 合计, `each` for 每. */
  statistic: 'average' | 'total' | 'each'
  /** What it is taken per, in the normal word (`月`, `人`, `户`), or `null` where none is named (累计). */
  per: string | null
  /** The words as written: `月均`. */
  text: string
}

/**
 * What every target has, whatever its kind.
 *
 * @example
 * parseTarget('正常运行率≥90%。')
 * // { text: '正常运行率≥90%', span: { start: 0, end: 9 }, subject: '正常运行率', basis: null, … }
 */
export interface TargetBase {
  /** The target as written, without the closing 。 */
  text: string
  /** Where it stands in the source; `null` where there is no source. */
  span: Span | null
  /** What is measured, where it is named before the comparator: 正常运行率 in 正常运行率≥90%; else `null`. */
  subject: string | null
  /** Over what the figure is taken, where that is said; else `null`. */
  basis: Basis | null
}

/**
 * One figure to hold against: `≥300支`, `95%以上`, `4批次`.
 *
 * @example
 * parseTarget('≥300支')
 * // { kind: 'quantity', comparator: 'gte', implied: false, approximate: false, value: 300, … }
 */
export interface QuantityTarget extends TargetBase {
  /** One figure. */
  kind: 'quantity'
  /** How the actual figure has to stand to `value`. */
  comparator: Comparator
  /** `true` where no comparator was written; the comparator is `eq` then. */
  implied: boolean
  /** `true` where the figure is given as about: 左右, 约, ≈. */
  approximate: boolean
  /** The number as written, before any scale word of the unit: `0.026` in 0.026万次. Exact. */
  value: Decimal
  /** The unit, or `null` for a bare number. */
  unit: Unit | null
  /** What follows the unit: 线路测试 in 完成1次线路测试; else `null`. */
  object: string | null
}

/**
 * One end of a range.
 *
 * @example
 * parseTarget('80%-90%') // { min: { value: 80, inclusive: true }, max: { value: 90, inclusive: true }, … }
 */
export interface Bound {
  /** The figure at this end, in the range's unit. Exact. */
  value: Decimal
  /** Whether the figure itself still counts. */
  inclusive: boolean
}

/**
 * A lowest and a highest figure: `80%-90%`, `10至15个`, `≥80%且≤95%`, `5±1天`.
 *
 * @example
 * parseTarget('5±1天')
 * // { kind: 'range', min: { value: 4, inclusive: true }, max: { value: 6, inclusive: true }, … }
 */
export interface RangeTarget extends TargetBase {
  /** A lowest and a highest figure. */
  kind: 'range'
  /** The lower end. */
  min: Bound
  /** The upper end. */
  max: Bound
  /** The unit of both ends, or `null`. */
  unit: Unit | null
  /** `true` where the range is given as about. */
  approximate: boolean
  /** What follows the unit; else `null`. */
  object: string | null
}

/**
 * A rise or a fall by an amount: `提升20%`, `较上年下降5%以上`, `节支1%`.
 *
 * @example
 * parseTarget('较上年下降5%以上')
 * // { kind: 'change', direction: 'decrease', comparator: 'gte', value: 5, baseline: '上年', … }
 */
export interface ChangeTarget extends TargetBase {
  /** A rise or a fall. */
  kind: 'change'
  /** Which way the figure is to go. */
  direction: 'increase' | 'decrease'
  /** How the size of the change has to stand to `value`. */
  comparator: Comparator
  /** `true` where no comparator was written. */
  implied: boolean
  /** `true` where the size is given as about. */
  approximate: boolean
  /** The size of the change, never negative for a change that goes the way its word says. Exact. */
  value: Decimal
  /** The unit of the size: `%`, `百分点`, `万元`; or `null`. */
  unit: Unit | null
  /** What it is measured against: 上年 in 较上年下降5%; else `null`. */
  baseline: string | null
  /** What follows the unit; else `null`. */
  object: string | null
}

/**
 * A day by which something is to be done: `2026年11月底前完成`.
 *
 * @example
 * parseTarget('2026年11月底前完成')
 * // { kind: 'deadline', comparator: 'lte', date: '2026-11-30', precision: 'month', object: '完成', … }
 */
export interface DeadlineTarget extends TargetBase {
  /** A day. */
  kind: 'deadline'
  /** `lte` for 前 and for a bare date. */
  comparator: Comparator
  /** ISO 8601, the last day that still counts: `2026-11-30`; `--11-30` where the year is not known. */
  date: string
  /** How exactly the day was given. */
  precision: 'year' | 'half' | 'quarter' | 'month' | 'day'
  /** What is to be done by then: 完成; else `null`. */
  object: string | null
}

/**
 * A figure that is kept elsewhere: `≤项目立项/预算批复数`.
 *
 * @example
 * parseTarget('≤项目立项/预算批复数')
 * // { kind: 'reference', comparator: 'lte', reference: '项目立项/预算批复数', … }
 */
export interface ReferenceTarget extends TargetBase {
  /** A figure that is kept elsewhere. */
  kind: 'reference'
  /** How the actual figure has to stand to the one that is referred to. */
  comparator: Comparator
  /** The name of the figure: `项目立项/预算批复数`. */
  reference: string
}

/**
 * What cannot be measured by a figure: `通过审核`. Also what was not understood, as it was written.
 *
 * @example
 * parseTarget('通过审核') // { kind: 'qualitative', text: '通过审核', … }
 */
export interface QualitativeTarget extends TargetBase {
  /** No figure. */
  kind: 'qualitative'
}

/**
 * Any target but a compound one.
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
 * Several targets in one value, all of which are to hold: `舆情产品制作≥200份、政法工作宣传≥12次`.
 *
 * @example
 * parseTarget('舆情产品制作≥200份、政法工作宣传≥12次')
 * // { kind: 'compound', parts: [{ value: 200, … }, { value: 12, … }], … }
 */
export interface CompoundTarget extends TargetBase {
  /** Several targets. */
  kind: 'compound'
  /** The parts in the order written; never compound themselves. */
  parts: SimpleTarget[]
}

/**
 * The reading of one 指标值, discriminated by `kind`.
 *
 * @example
 * ['≥300支', '80%-90%', '提升20%', '通过审核'].map((text) => parseTarget(text).kind)
 * // ['quantity', 'range', 'change', 'qualitative']
 */
export type Target = SimpleTarget | CompoundTarget
