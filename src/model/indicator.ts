import type { Decimal } from '../amount/decimal.js'
import type { Span } from './span.js'
import type { Target } from './target.js'

/**
 * The normal form of an indicator's category: its two levels (一级指标, 二级指标) in the classifications of 2015 and
 * 2021.
 *
 * @example
 * const text = '1、1-产出指标；11-数量指标；培训班；实施周期指标值：≥4批次；年度指标值：≥4批次。'
 * parseIndicators(text).indicators[0].category.key // 'output.quantity'
 */
export type CategoryKey =
  | 'output.quantity'
  | 'output.quality'
  | 'output.timeliness'
  | 'output.cost'
  | 'benefit.economic'
  | 'benefit.social'
  | 'benefit.ecological'
  | 'benefit.sustainability'
  | 'satisfaction.service'
  | 'cost.economic'
  | 'cost.social'
  | 'cost.ecological'

/**
 * The category of an indicator: its levels as written, and their normal form.
 *
 * @example
 * const text = '1、1-产出指标；11-数量指标；培训班；实施周期指标值：≥4批次；年度指标值：≥4批次。'
 * parseIndicators(text).indicators[0].category
 * // { key: 'output.quantity', codes: ['1', '11'], names: ['产出指标', '数量指标'] }
 */
export interface Category {
  /**
   * The normal form of both levels together. `null` if they belong to neither classification or do not identify one
   * category, for example where only the first level is given.
   */
  key: CategoryKey | null
  /** The level codes in ASCII digits, first level first: `['1', '11']`; empty if there are none. */
  codes: string[]
  /** The level names as written, first level first: `['产出指标', '数量指标']`; empty if there are none. */
  names: string[]
}

/**
 * One 绩效指标 (三级指标) with its target values.
 *
 * @example
 * const text = '1、1-产出指标；11-数量指标；培训班；实施周期指标值：≥4批次；年度指标值：≥4批次。'
 * parseIndicators(text).indicators[0]
 * // { ordinal: 1, name: '培训班', annual: { comparator: 'gte', value: 4, … }, weight: null, … }
 */
export interface Indicator {
  /**
   * The item number within the cell (1 for `1、`), as written: numbers may be missing or repeat. `null` if there is
   * none.
   */
  ordinal: number | null
  /** The levels it is listed under. */
  category: Category
  /** The name of the 三级指标 as written, without a closing 。; `''` if the document gives none. */
  name: string
  /** 实施周期指标值 (also 中期, 长期, 实施期): the target for the whole project; `null` if there is none. */
  cycle: Target | null
  /** 年度指标值: the target for the year; `null` if there is none. */
  annual: Target | null
  /**
   * 分值 or 权重 as the number written, in points or percent: 10 for 10, 10分 and 10%. `null` if there is none, or if
   * the text is not a number (reported as `indicator-unread`).
   */
  weight: Decimal | null
  /**
   * 实际完成值: the result achieved, read by the rules for targets; a number without a comparator is `eq`. `null` if
   * the layout has no such column or the cell is blank.
   */
  actual: Target | null
  /** 得分 in points. `null` if there is none, or if the text is not a number (reported as `indicator-unread`). */
  score: Decimal | null
  /** Its place in the source, from the item number to the last value; `null` if there is no source. */
  span: Span | null
}
