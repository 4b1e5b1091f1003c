import { type Decimal, decimal } from '../../amount/decimal.js'
import type { Unit } from '../../model/unit.js'
import type { Figure } from '../measure/measure.js'
import { shift } from '../measure/numeral.js'
import { unitOf } from '../measure/unit.js'
import { type Clause, placeIn } from '../scan/passage.js'
import { headcount, unitInName } from '../scan/setting.js'

/** The figure's own unit, or the one that the row gives a bare number. */
export function unitIn(clause: Clause, { unit }: Figure, subject: string | null): Unit | null {
  const { setting } = clause.passage
  if (unit === null) return setting.unit ?? unitInName(subject ?? '')
  return unitOf(headcount(unit, setting.name), placeIn(clause, unit.from, unit.to).text)
}

/** 250万 in a row of 万元 is 250 of them, 1.2亿 12000: the scale is not taken twice. */
export function valueIn({ passage }: Clause, { power, unit }: Figure, digits: string): Decimal {
  const scale = power > 0 && unit === null ? passage.setting.unit?.scale : undefined
  return decimal(scale === undefined ? digits : shift(digits, 1 - scale.toFixed().length))
}
