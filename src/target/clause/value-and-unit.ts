import { type Decimal, decimal } from '../../amount/decimal.js'
import type { Unit } from '../../model/unit.js'
import type { Figure } from '../measure/measure.js'
import { shift } from '../measure/numeral.js'
import { unitOf } from '../measure/unit.js'
import { type Clause, placeIn } from '../scan/passage.js'
import { headcount, unitInName } from '../scan/setting.js'

/** The figure's own unit, or the one that the row gives a bare number. */
export function unitIn(clause: Clause, { unit, number, to }: Figure, subject: string | null): Unit | null {
  const { setting } = clause.passage
  if (unit === null) {
    const given = setting.unit ?? unitInName(subject ?? '')
    // 三分之二 beside %: of the whole, and not of a hundredth.
    return given?.base === '%' && /[分半/]/.test(clause.text.slice(number, to)) ? null : given
  }
  // 28.4/株 in a row of 元/株
  if (setting.unit !== null && isRateOf(unit.base, setting.unit.base)) return setting.unit
  return unitOf(headcount(unit, setting.name), placeIn(clause, unit.from, unit.to).text)
}

/** Whether a rate that does not say of what is one of another unit: 1/株 beside 元/株. */
export function isRateOf(base: string, unit: string): boolean {
  return base.startsWith('1/') && unit.endsWith(base.slice(1))
}

/** 250万 in a row of 万元 is 250 of them, 1.2亿 12000: the scale is not taken twice; but 三百 is 300. */
export function valueIn({ passage, text }: Clause, { unit, number, to }: Figure, digits: string): Decimal {
  const scaled = unit === null && /[万亿]/.test(text.slice(number, to))
  const scale = scaled ? passage.setting.unit?.scale : undefined
  return decimal(scale === undefined ? digits : shift(digits, 1 - scale.toFixed().length))
}
