import { type Decimal, decimal } from '../amount/decimal.js'
import type { Unit } from '../model/unit.js'
import { shift } from '../script/numeral.js'
import type { Figure } from './figure.js'
import { type Passage, writtenAt } from './passage.js'
import { headcount, unitInName } from './setting.js'
import { unitOf } from './unit.js'

/** The figure's own unit, or the one that the row gives a bare number. */
export function unitIn(passage: Passage, figure: Figure, subject: string | null): Unit | null {
  const { unit } = figure
  const { setting } = passage
  if (unit === null) return setting.unit ?? unitInName(subject)
  return unitOf(headcount(unit, setting.name), writtenAt(passage, unit.from, unit.to))
}

/** 250万 in a row of 万元 is 250 of them: the scale is not taken twice. */
export function valueIn(passage: Passage, figure: Figure, digits: string): Decimal {
  const { setting } = passage
  const twice = figure.barePower > 0 && figure.unit === null && setting.power === figure.barePower
  return decimal(twice ? shift(digits, -figure.barePower) : digits)
}
