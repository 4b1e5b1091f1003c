import type { Decimal } from '../amount/decimal.js'

/**
 * The quantity that a unit measures.
 *
 * @example
 * parseQuantity('5亩')?.unit?.dimension // 'area'
 * parseQuantity('7万元/人')?.unit?.dimension // 'money'
 */
export type Dimension =
  | 'money'
  | 'ratio'
  | 'duration'
  | 'count'
  | 'score'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'data'
  | 'energy'

/**
 * A unit of measurement, as it appears in a value.
 *
 * @example
 * parseQuantity('7万元/人/年')?.unit
 * // { text: '万元/人/年', scale: 10000, base: '元/人/年', per: ['人', '年'], dimension: 'money' }
 */
export interface Unit {
  /** The unit as written: `万元/人/年`. */
  text: string
  /** The number of base units in one of this unit: `10000` for 万元, `1` for a unit without a scale word. */
  scale: Decimal
  /** The normal spelling without the scale word: `元/人/年`; 百分比 becomes `%`, ㎡ becomes `平方米`. */
  base: string
  /** The denominators in the order written: `['人', '年']`; empty if the unit is not a rate. */
  per: string[]
  /** What the unit (of a rate, its numerator) measures; `null` for a unit that the library does not know. */
  dimension: Dimension | null
}

/**
 * A number with its unit.
 *
 * @example
 * parseQuantity('两万五千元') // { value: 25000, unit: { text: '元', … } }
 */
export interface Quantity {
  /** The number as written, not multiplied by the scale word of the unit: `7` in 7万元. Exact. */
  value: Decimal
  /** The unit; `null` for a number without one. */
  unit: Unit | null
}
