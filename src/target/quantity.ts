import { decimal, multiply } from '../amount/decimal.js'
import type { Quantity } from '../model/unit.js'
import { closingsOf } from '../script/brackets.js'
import { fold } from '../script/fold.js'
import { verbatim } from '../source/text.js'
import { type Measure, readMeasure } from './number.js'
import { type Passage, writtenAt } from './passage.js'
import { settingOf } from './setting.js'
import { unitOf } from './unit.js'

/**
 * Reads a number with its unit and nothing else; `null` for any other text.
 *
 * @example
 * parseQuantity('两万五千元')?.value.toFixed() // '25000'
 */
export function parseQuantity(text: string): Quantity | null {
  const folded = fold(text)
  const end = folded.text.length

  const currency = /^(?:人民币|¥|RMB)/.exec(folded.text)?.[0].length ?? 0
  const measure = readWhole(folded.text, currency, end)
  if (measure === null || measure.to !== end || measure.more) return null
  const passage: Passage = {
    text: folded.text,
    folded,
    source: verbatim(text, 0, text.length),
    closings: closingsOf(''),
    fiscalYear: null,
    setting: settingOf({}),
    doubts: null,
  }
  const { unit } = measure
  return {
    value: decimal(measure.digits),
    unit: unit === null ? null : unitOf(unit, writtenAt(passage, unit.from, unit.to)),
  }
}

/** The number with all that follows as its unit: 乡镇 is not known, and begins with a unit that is. */
function readWhole(text: string, from: number, end: number): Measure | null {
  const measure = readMeasure(text, from, end, true)
  const unit = measure?.unit ?? null
  if (measure === null || unit === null || measure.to === end || unit.per.length > 0 || measure.han)
    return measure
  const rest = text.slice(unit.from, end)
  if (rest.length > 5 || !/^[\u4e00-\u9fff]+$/.test(rest)) return measure
  const scale = unit.power > 0 ? (/^[十百千万亿]+/.exec(rest)?.[0].length ?? 0) : 0
  const base = rest.slice(scale)
  return { ...measure, to: end, unit: { ...unit, to: end, base, dimension: null, known: false } }
}

/**
 * The quantity in the base unit: the scale is multiplied into the value. No unit is converted into another.
 *
 * @example
 * toBase(parseQuantity('7万元/人/年')!).value.toFixed() // '70000'
 */
export function toBase(quantity: Quantity): Quantity {
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
