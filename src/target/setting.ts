import type { TargetContext } from '../model/options.js'
import type { Comparator } from '../model/target.js'
import type { Unit } from '../model/unit.js'
import { fold } from '../script/fold.js'
import { readPrefix } from './affix.js'
import { readUnit, type UnitReading, unitOf } from './unit.js'

/** What the other columns of the row say of a value. */
export interface Setting {
  /** The unit of a bare number. */
  readonly unit: Unit | null
  /** The scale of that unit as a power of ten. */
  readonly power: number
  /** The unit column's, which a unit of the cell should agree with. */
  readonly column: string | null
  /** The comparator of a figure that has none. */
  readonly comparator: Comparator | null
  /** Whether the sign is a direction (正向), which says less than a comparator. */
  readonly directed: boolean
  /** The sign as written. */
  readonly sign: string
  /** The indicator's name, folded. */
  readonly name: string
}

const nothing: Setting = {
  unit: null,
  power: 0,
  column: null,
  comparator: null,
  directed: false,
  sign: '',
  name: '',
}

/** Directions (指标方向性): 正向 says that more is better, 反向 that less is. */
const directions: Readonly<Record<string, Comparator>> = {
  正向: 'gte',
  正向指标: 'gte',
  正: 'gte',
  正指标: 'gte',
  反向: 'lte',
  反向指标: 'lte',
  逆向: 'lte',
  逆向指标: 'lte',
  负向: 'lte',
  反: 'lte',
  逆: 'lte',
  逆指标: 'lte',
}

/** What a unit column holds that is no unit. */
const noUnits = /文字|描述|定性|文本|^(无|其他|其它|不适用|时间|日期|[-/—*]*)$/

/** Reads the context once for all clauses of a value. */
export function settingOf(context: TargetContext): Setting {
  if (context.sign === undefined && context.unit === undefined && context.name === undefined) return nothing
  const name = fold(context.name ?? '').text
  const sign = fold(context.sign ?? '').text
  const column = readColumn(context.unit ?? '', name) ?? null
  const unit = column ?? namedUnit(context.name ?? '')
  const directed = Object.hasOwn(directions, sign)
  return {
    unit: unit?.unit ?? null,
    power: unit?.power ?? 0,
    column: column?.unit.base ?? null,
    comparator: directed ? (directions[sign] as Comparator) : comparatorOf(sign),
    directed,
    sign: context.sign ?? '',
    name,
  }
}

function comparatorOf(sign: string): Comparator | null {
  if (sign === '') return null
  const prefix = readPrefix(sign, 0, sign.length)
  // 大于等于（≥）
  return prefix !== null && (prefix.to === sign.length || sign[prefix.to] === '(') ? prefix.comparator : null
}

interface NamedUnit {
  readonly unit: Unit
  readonly power: number
}

function readColumn(column: string, name: string): NamedUnit | null {
  const written = column.trim().replace(/^[(（](.*)[)）]$/, '$1')
  const { text } = fold(written)
  if (text === '' || noUnits.test(text)) return null
  const reading = readUnit(text, 0, text.length, true)
  const whole: UnitReading =
    reading !== null && reading.to === text.length
      ? reading
      : {
          from: 0,
          to: text.length,
          power: 0,
          base: text,
          per: [],
          dimension: reading?.dimension ?? null,
          known: false,
        }
  return { unit: unitOf(headcount(whole, name), written), power: whole.power }
}

/** The unit in brackets at the end of a name: 人数(人), 面积（万亩）, 总投入(≥**万元). */
export function unitInName(written: string | null): Unit | null {
  return written === null ? null : (namedUnit(written)?.unit ?? null)
}

function namedUnit(written: string): NamedUnit | null {
  if (!/[)）]\s*$/.test(written)) return null
  const match = /[(（]([^()（）]{1,16})[)）]\s*$/.exec(written)
  if (match === null) return null
  const inner = (match[1] as string).replace(/^(?:单位[:：])?[\s≥≤＞＜><=＝≧≦]*[*＊xX×_\s]*/, '').trim()
  const { text } = fold(inner)
  const reading = readUnit(text, 0, text.length, false)
  if (reading === null || reading.to !== text.length) return null
  return { unit: unitOf(headcount(reading, fold(written).text), inner), power: reading.power }
}

/** 人/次 is how many write 人次; where the name says 人次, it is. */
export function headcount(reading: UnitReading, name: string): UnitReading {
  if (reading.base !== '人/次' || !name.includes('人次')) return reading
  return { ...reading, base: '人次', per: [], dimension: 'count' }
}
