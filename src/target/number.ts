import { add, decimal } from '../amount/decimal.js'
import { isDigit } from '../script/letters.js'
import { type Numeral, opensNumeral, shift } from '../script/numeral.js'
import { scaleWords } from '../script/numerals.js'
import { readPlain } from './plain-number.js'
import { readUnit, type UnitReading } from './unit.js'

/** A number with its unit, as it stands in a value. */
export interface Measure {
  readonly from: number
  /** Offset behind the unit. */
  readonly to: number
  /** The number in plain decimal notation. */
  readonly digits: string
  /** The scale word of a number without a unit, as a power of ten: 4 in 250万; it is part of `digits` too. */
  readonly barePower: number
  readonly unit: UnitReading | null
  /** 余, 多: somewhat more than that. */
  readonly more: boolean
  /** Whether it is written with Chinese numerals, which many words begin with. */
  readonly han: boolean
}

/** The units that stand before their number, the longer before the shorter. */
const parts: readonly (readonly [string, string])[] = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
  ['十万分之', '1/10万'],
  ['百万分之', 'ppm'],
]

/** Whether a number may begin at a place. */
export function opensNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return true
  if (code < 0x80)
    return (code === 0x2e || code === 0x2d || code === 0x2b) && isDigit(text.charCodeAt(at + 1))
  if (opensNumeral(code)) return true
  // 负, 半
  return (
    code === 0x8d1f ||
    code === 0x8ca0 ||
    code === 0x534a ||
    (scaleWords.has(code) && parts.some(([word]) => text.startsWith(word, at)))
  )
}

/** Reads a number and its unit; `loose` takes a unit that is not known. */
export function readMeasure(text: string, from: number, end: number, loose: boolean): Measure | null {
  let at = from
  let sign = ''
  const first = text[at]
  if (first === '-' || first === '+' || first === '负') {
    if (first !== '+') sign = '-'
    at++
  } else if (text.startsWith('零下', at)) {
    sign = '-'
    at += 2
  }
  const part = parts.find(([word]) => text.startsWith(word, at))
  if (part !== undefined) {
    const [word, base] = part
    const to = at + word.length
    const number = readPlain(text, to, end) ?? hundred(text, to)
    if (number === null) return null
    const unit: UnitReading = { from: at, to, power: 0, base, per: [], dimension: 'ratio', known: true }
    return { from, to: number.to, digits: sign + number.digits, barePower: 0, unit, more: false, han: true }
  }
  const number = readPlain(text, at, end)
  if (number === null) return null
  return readBehind(text, from, end, loose, { ...number, digits: sign + number.digits })
}

/** 百分之百. */
function hundred(text: string, at: number): Numeral | null {
  return text[at] === '百' ? { to: at + 1, digits: '100', han: true } : null
}

/** What stands behind the number: 余, 多, 成, the unit, a half. */
function readBehind(text: string, from: number, end: number, loose: boolean, number: Numeral): Measure {
  let { to, digits } = number
  const { han } = number
  let char = text[to]
  if (char === '成' && to < end) {
    const tenths = readTenths(text, from, end, number)
    if (tenths !== null) return tenths
  }
  let more = false
  if (
    (char === '余' || char === '多') &&
    to < end &&
    (to + 1 === end || readUnit(text, to + 1, end, false) !== null)
  ) {
    more = true
    to++
  }
  if (text.startsWith('个半', to) && to + 2 < end) {
    const unit = readUnit(text, to + 2, end, false)
    if (unit !== null && unit.dimension === 'duration') {
      return {
        from,
        to: unit.to,
        digits: half(digits),
        barePower: 0,
        unit: { ...unit, from: to + 2 },
        more,
        han,
      }
    }
  }
  if (char === '(' && to < end) {
    const inner = readBracketUnit(text, to, end)
    if (inner !== null) return { from, to: inner.to + 1, digits, barePower: 0, unit: inner, more, han }
  }
  const scaled = more ? null : readMore(text, to, end)
  if (scaled !== null) more = true
  const unit = scaled ?? readUnit(text, to, end, loose)
  if (unit === null) {
    let power = 0
    // 一点五亿: the fraction stands before its scale.
    while (to < end && (!han || digits.includes('.')) && scaleWords.has(text.charCodeAt(to)))
      power += scaleWords.get(text.charCodeAt(to++)) as number
    return { from, to, digits: shift(digits, power), barePower: power, unit: null, more, han }
  }
  to = unit.to
  char = text[to]
  if (!more && (char === '余' || char === '多') && to < end) {
    more = true
    to++
  }
  if (char === '整' && to < end && unit.dimension === 'money') to++
  if (char === '半' && to < end && unit.known && unit.per.length === 0) {
    digits = half(digits)
    to++
  }
  return { from, to, digits, barePower: 0, unit, more, han }
}

/** A unit in brackets: 95(%), 100（人）. */
function readBracketUnit(text: string, at: number, end: number): UnitReading | null {
  const unit = readUnit(text, at + 1, end, false)
  return unit !== null && text[unit.to] === ')' && unit.to < end ? unit : null
}

/** 10万余人次: somewhat more than so many ten thousands. */
function readMore(text: string, from: number, end: number): UnitReading | null {
  let at = from
  let power = 0
  while (at < end && scaleWords.has(text.charCodeAt(at)))
    power += scaleWords.get(text.charCodeAt(at++)) as number
  if (at === from || (text[at] !== '余' && text[at] !== '多')) return null
  const unit = readUnit(text, at + 1, end, false)
  return unit === null ? null : { ...unit, from, power: power + unit.power }
}

function half(digits: string): string {
  return add(decimal(digits), decimal('0.5')).toFixed()
}

/** Tenths: 九成, 八成五, 三成半; but not 成 of 成果, 成效. */
function readTenths(text: string, from: number, end: number, number: Numeral): Measure | null {
  const at = number.to
  const unit: UnitReading = {
    from: at,
    to: at + 1,
    power: 1,
    base: '%',
    per: [],
    dimension: 'ratio',
    known: true,
  }
  const measure = { from, barePower: 0, unit, more: false, han: number.han }
  const behind = at + 1 < end ? (text[at + 1] as string) : ''
  if (behind === '半') return { ...measure, to: at + 2, digits: half(number.digits) }
  const rest = behind === '' ? null : readPlain(text, at + 1, end)
  if (rest !== null && rest.digits.length === 1 && !number.digits.includes('.')) {
    return { ...measure, to: rest.to, digits: `${number.digits}.${rest.digits}` }
  }
  if (behind === '' || !/[\u4e00-\u9fff]/.test(behind) || '以及之左上的或'.includes(behind)) {
    return { ...measure, to: at + 1, digits: number.digits }
  }
  return null
}
