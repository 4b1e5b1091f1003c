import type { Decimal } from '../amount/decimal.js'

/**
 * What a unit measures; `null` stands for a unit that the library does not know.
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
 * A unit of measurement as it stands in a value.
 *
 * @example
 * parseQuantity('7万元/人/年')?.unit
 * // { text: '万元/人/年', scale: 10000, base: '元/人/年', per: ['人', '年'], dimension: 'money' }
 */
export interface Unit {
  /** The unit as written: `万元/人/年`. */
  text: string
  /** How many base units one of this unit is: `10000` for 万元, `1` for a unit without a scale word. */
  scale: Decimal
  /** The normal spelling without the scale: `元/人/年`; 百分比 becomes `%`, ㎡ becomes `平方米`. */
  base: string
  /** The denominators in the order written: `['人', '年']`; empty for a unit that is no rate. */
  per: string[]
  /** What it measures (of the numerator), or `null` for a unit that is not known. */
  dimension: Dimension | null
}

/**
 * A number with its unit.
 *
 * @example
 * parseQuantity('两万五千元') // { value: 25000, unit: { text: '元', … } }
 */
export interface Quantity {
  /** The number as written, before any scale word of the unit: `7` in 7万元. Exact. */
  value: Decimal
  /** The unit, or `null` for a bare number. */
  unit: Unit | null
}
