import { decimal, multiply } from '../amount/decimal.js'
import type { Quantity } from '../model/unit.js'
import { fold, unfold } from '../script/fold.js'
import { demand, demandText } from '../source/demand.js'
import { readSuffix } from './measure/comparator.js'
import { type Figure, readMeasure } from './measure/measure.js'
import { unitOf } from './measure/unit.js'
import { currency } from './measure/unit-words.js'

/**
 * Reads a number with its unit: digits or Chinese numerals, of either width.
 *
 * @param text The text of the quantity and nothing else: `7万元/人/年`, `两万五千元`, `百分之二十`.
 * @returns The quantity; `null` for any other text, including one with a comparator or an approximate number.
 * @throws {TypeError} If `text` is not a string.
 *
 * @example
 * parseQuantity('两万五千元')?.value.toFixed() // '25000'
 */
export function parseQuantity(text: string): Quantity | null {
  demandText(text, 'text')
  const folded = fold(text)
  if (word.test(folded.text)) return null
  const measure = readWhole(folded.text, folded.text.length - folded.text.replace(money, '').length)
  if (measure === null || measure.to !== folded.text.length || measure.approximate || measure.more)
    return null
  const { unit, digits } = measure
  // 一切, 四川, 陆地: a word that begins with a numeral; but 两 counts.
  if (unit?.known === false && measure.han && folded.text.length === 2 && folded.text[0] !== '两') return null
  if (unit === null) return { value: decimal(digits), unit }
  return { value: decimal(digits), unit: unitOf(unit, unfold(folded, text, unit.from, unit.to).text) }
}

/** A letter that looks like a numeral: O, 5O. */
const word = /(?:^|\d)[Oo](?![a-z])/

const money = /* @__PURE__ */ new RegExp(`^(?:${currency}) ?`)

/** The number with all that follows as its unit: 乡镇 is not known, and begins with a unit that is. */
function readWhole(text: string, from: number): Figure | null {
  const measure = readMeasure(text, from, true)
  const unit = measure?.unit ?? null
  if (measure === null || unit === null || measure.to === text.length || unit.per.length > 0 || measure.han)
    return measure
  const rest = text.slice(unit.from)
  if (!/^[\u4e00-\u9fff]{1,5}$/.test(rest) || unit.dimension === 'duration') return measure
  // 10个以上 is no quantity.
  if (readSuffix(text, measure.to).to > measure.to) return measure
  const base = unit.power > 0 ? rest.replace(/^[十百千万亿]+/, '') : rest
  return {
    ...measure,
    to: text.length,
    unit: { ...unit, to: text.length, base, dimension: null, known: false },
  }
}

/**
 * Expresses a quantity in its base unit: the value is multiplied by the scale of the unit, exactly. No unit is
 * converted into another.
 *
 * @param quantity A quantity, or any target with `value` and `unit`.
 * @returns A new quantity whose unit has the scale 1; the same value if there is no unit.
 * @throws {TypeError} If `quantity` is not a `Quantity`, for example `null`, which `parseQuantity` returns for text that
 * is not a quantity.
 *
 * @example
 * toBase(parseQuantity('7万元/人/年')!).value.toFixed() // '70000'
 */
export function toBase(quantity: Quantity): Quantity {
  // parseQuantity gives null where a text is no quantity.
  demand(typeof quantity?.value === 'object', 'quantity', 'a Quantity, as parseQuantity returns', quantity)
  const { value, unit } = quantity
  if (unit === null) return { value, unit }
  return {
    value: multiply(value, unit.scale),
    unit: {
      text: unit.base,
      scale: decimal(1),
      base: unit.base,
      per: [...unit.per],
      dimension: unit.dimension,
    },
  }
}
