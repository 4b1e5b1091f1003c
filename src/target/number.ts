import { add, decimal, divide } from '../amount/decimal.js'
import { isDigit } from '../script/letters.js'
import { type Numeral, opensNumeral, readDigits, readHanNumeral, shift } from '../script/numeral.js'
import { scaleWords } from '../script/numerals.js'
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

/** A number of any script, fractions too, without a sign: 五分之一, 3又一千分之23. */
function readPlain(text: string, from: number, end: number): Numeral | null {
  const first = readWhole(text, from, end)
  if (first === null || text.charCodeAt(first.to) < 0x4e00) return first
  const whole = text[first.to] === '又' ? first : null
  const denominator = whole === null ? first : readWhole(text, first.to + 1, end)
  if (denominator === null || !text.startsWith('分之', denominator.to)) return first
  const numerator = readWhole(text, denominator.to + 2, end)
  if (numerator === null || !(Number(denominator.digits) > 0)) return first
  const fraction = divide(decimal(numerator.digits), decimal(denominator.digits))
  const sum = whole === null ? fraction : add(decimal(whole.digits), fraction)
  return { to: numerator.to, digits: sum.toFixed(), han: true }
}

/** A number without a fraction word. */
function readWhole(text: string, from: number, end: number): Numeral | null {
  const code = text.charCodeAt(from)
  if (from >= end) return null
  if (isDigit(code) || code === 0x2e) {
    const number = readDigits(text, from, end)
    const next = number === null ? 0 : text.charCodeAt(number.to)
    if (number === null || number.to >= end) return number
    if (next === 0x2f) return readShare(text, number, end)
    // 5万4千 goes on with digits behind the scale; 5万元 does not.
    return next > 0x4dff && goesOn(text, number.to, end)
      ? (readHanNumeral(text, from, end) ?? number)
      : number
  }
  if (code === 0x534a)
    return { to: text[from + 1] === '数' && from + 1 < end ? from + 2 : from + 1, digits: '0.5', han: true }
  if (text.startsWith('一半', from) && from + 2 <= end) return { to: from + 2, digits: '0.5', han: true }
  return opensNumeral(code) ? readHanNumeral(text, from, end) : null
}

/** 1/3: a proper fraction, with nothing behind it that would make it a date or a rate. */
function readShare(text: string, number: Numeral, end: number): Numeral {
  if (number.to + 1 >= end || !isDigit(text.charCodeAt(number.to + 1))) return number
  const whole = readDigits(text, number.to + 1, end)
  if (whole === null || whole.to - number.to > 4 || text[whole.to] === '/') return number
  const [part, all] = [Number(number.digits), Number(whole.digits)]
  if (whole.to < end && (scaleWords.has(text.charCodeAt(whole.to)) || isDigit(text.charCodeAt(whole.to)))) return number
  if (!(part < all) || !Number.isInteger(part) || !Number.isInteger(all)) return number
  return { to: whole.to, digits: divide(decimal(part), decimal(all)).toFixed(), han: false }
}

/** Whether a number goes on behind its scale: 5万4千, 2亿3000万, 3千五. */
function goesOn(text: string, from: number, end: number): boolean {
  let at = from
  while (at < end && scaleWords.has(text.charCodeAt(at))) at++
  if (at === from || at >= end) return false
  const code = text.charCodeAt(at)
  return isDigit(code) || opensNumeral(code)
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
    while (to < end && !han && scaleWords.has(text.charCodeAt(to)))
      power += scaleWords.get(text.charCodeAt(to++)) as number
    return { from, to, digits: shift(digits, power), barePower: power, unit: null, more, han }
  }
  to = unit.to
  char = text[to]
  if (!more && (char === '余' || char === '多') && to < end) {
    more = true
    to++
  }
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
  if (rest !== null && rest.digits.length === 1) {
    return { ...measure, to: rest.to, digits: `${number.digits}.${rest.digits}` }
  }
  if (behind === '' || !/[\u4e00-\u9fff]/.test(behind) || '以及之左上的或'.includes(behind)) {
    return { ...measure, to: at + 1, digits: number.digits }
  }
  return null
}
