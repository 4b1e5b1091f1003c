import type { Comparator } from '../../model/target.js'
import type { TargetContext } from '../../model/target-context.js'
import type { Unit } from '../../model/unit.js'
import { fold } from '../../script/fold.js'
import { mayEndInUnit } from '../../terms/unit-at-end.js'
import { readPrefix, readSuffix } from '../measure/comparator.js'
import { powerSum, scaleAt } from '../measure/numeral.js'
import { readUnit, type UnitReading, unitOf, unitReading } from '../measure/unit.js'

/** What is known of a value beside its text: what the other columns of the row say, and the year. */
export interface Setting {
  /** The unit of a bare number. */
  readonly unit: Unit | null
  /** The unit column's, which a unit of the cell should agree with. */
  readonly column: string | null
  /** The comparator of a figure that has none. */
  readonly comparator: Comparator | null
  /** Whether the sign is a direction (正向), which says less than a comparator. */
  readonly directed: boolean
  /** Whether the sign says that a figure is about that much: 约, ≈. */
  readonly approximate: boolean
  /** The sign as written. */
  readonly sign: string
  /** The indicator's name as written. */
  readonly name: string
  readonly fiscalYear: number | null
}

/** Directions (指标方向性): 正向 says that more is better, 反向 that less is. */
const direction = /^(?:(正)|[反逆负])向?(?:指标)?$/

/** What a unit column holds that is no unit. */
const noUnit = /文字|描述|定性|文本|^(?:无|其[他它]|不适用|时间|日期|年.?月.?日?|月.日|[-/—*]*)$/

/** Where nothing is known. */
export const noSetting: Setting = {
  unit: null,
  column: null,
  comparator: null,
  directed: false,
  approximate: false,
  sign: '',
  name: '',
  fiscalYear: null,
}

/** Reads the context once for all clauses of a value. */
export function settingOf({ sign, unit, name = '', fiscalYear: year }: TargetContext): Setting {
  const fiscalYear = year ?? null
  if (sign === undefined && unit === undefined && name === '')
    return fiscalYear === null ? noSetting : { ...noSetting, fiscalYear }
  const column = unit === undefined ? null : readColumn(unit, name)
  const { comparator, approximate, directed } = sign === undefined ? noSetting : signOf(sign)
  return {
    unit: column ?? unitInName(name),
    column: column?.base || null,
    comparator,
    directed,
    approximate,
    sign: sign ?? '',
    name,
    fiscalYear,
  }
}

/** What a sign column says: ≥, 大于等于（≥）, 以上, 约, 反向. */
function signOf(sign: string): Pick<Setting, 'comparator' | 'approximate' | 'directed'> {
  const text = fold(sign).text
  const [way, more] = direction.exec(text) ?? []
  if (way !== undefined)
    return { comparator: more === undefined ? 'lte' : 'gte', approximate: false, directed: true }
  const { to, comparator, approximate } = readPrefix(text, 0) ?? readSuffix(text, 0)
  return '('.startsWith(text[to] ?? '') ? { comparator, approximate, directed: false } : noSetting
}

/** The unit of a unit column; a word that is not known is taken as it stands. */
function readColumn(column: string, name: string): Unit | null {
  const written = column
    .trim()
    .replace(/^[(（](.*)[)）]$/, '$1')
    .replace(template, '')
  const { text } = fold(written)
  if (noUnit.test(text)) return null
  const reading = readUnit(text, 0, true)
  if (reading?.to === text.length) return unitOf(headcount(reading, name), written)
  // 万, 亿: a scale of what the name counts.
  if (text !== '' && scaleAt(text, 0) === text)
    return unitOf({ ...unitReading(0, 0, '', null, true), power: powerSum(text) }, written)
  return unitOf(unitReading(0, 0, text, reading?.dimension ?? null, false), written)
}

/** The unit in brackets or behind a colon at the end of a name: 人数(人), 面积（万亩）, 金额：万元, 总投入(≥**万元); `null` where none is. */
export function unitInName(written: string): Unit | null {
  if (!mayEndInUnit(written)) return null
  const [, bracket, behind, ratio] = bracketed.exec(written) ?? []
  const inner = (bracket ?? behind ?? ratio)?.replace(template, '').trim()
  if (inner === undefined) return null
  const { text } = fold(inner)
  const reading = readUnit(text, 0, false)
  return reading?.to === text.length ? unitOf(headcount(reading, written), inner) : null
}

const bracketed = /(?:[(（[【]([^()（）]{1,16})[)）\]】]|[:：]([^:：\s]{1,8})|([%％]))\s*$/

/** A sign and a blank to be filled in, before the unit. */
const template = /^(?:单位[:：])?[\s≥≤＞＜><=＝≧≦]*[*＊xX×_\s]*/

/** 人/次 is how many write 人次; where the name says 人次, it is. */
export function headcount(reading: UnitReading, name: string): UnitReading {
  return reading.base === '人/次' && fold(name).text.includes('人次')
    ? { ...reading, base: '人次', per: [], dimension: 'count' }
    : reading
}
