import type { Decimal } from '../amount/decimal.js'
import type { Span } from './span.js'
import type { Target } from './target.js'

/**
 * The normal form of an indicator's two levels (一级指标 and 二级指标), over the trees of the 2015 and the
 * 2021 rules.
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
 * The levels that an indicator stands under, as written, with their normal form.
 *
 * @example
 * const text = '1、1-产出指标；11-数量指标；培训班；实施周期指标值：≥4批次；年度指标值：≥4批次。'
 * parseIndicators(text).indicators[0].category
 * // { key: 'output.quantity', codes: ['1', '11'], names: ['产出指标', '数量指标'] }
 */
export interface Category {
  /**
   * The normal form of both levels together, or `null` where they are not of the two trees, or do not
   * tell one leaf.
   */
  key: CategoryKey | null
  /** The level codes, digits in ASCII: `['1', '11']`; empty where there are none. */
  codes: string[]
  /** The level names as written: `['产出指标', '数量指标']`; empty where there are none. */
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
   * The number it stands under in its cell (1 for `1、`), as written, with gaps and repeats; `null` where
   * there is none.
   */
  ordinal: number | null
  /** The levels that it stands under. */
  category: Category
  /** The name of the 三级指标 as written, without a closing 。; `''` where the document gives none. */
  name: string
  /** 实施周期指标值 (also 中期, 长期, 实施期): the target over the whole project; `null` where there is none. */
  cycle: Target | null
  /** 年度指标值: the target of the year; `null` where there is none. */
  annual: Target | null
  /**
   * 分值 or 权重 as the number written: 10 for 10, 10分 and 10%. `null` where there is none, or no number
   * (`indicator-unread`).
   */
  weight: Decimal | null
  /**
   * 实际完成值, read as a target is: a bare figure is `eq`. `null` where the layout has none, or the cell is
   * blank.
   */
  actual: Target | null
  /** 得分 in points; `null` where there is none, or no number (`indicator-unread`). */
  score: Decimal | null
  /** Where it stands in the source, from its number to its last value; `null` where there is no source. */
  span: Span | null
}
