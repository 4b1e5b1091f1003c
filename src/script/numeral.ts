import { isDigit } from './letters.js'
import { digitWords, scaleWords, tensWords } from './numerals.js'

/** A number as it was read: where it ends, and its digits in plain decimal notation. */
export interface Numeral {
  /** Offset behind the last character. */
  readonly to: number
  /** Plain decimal notation: `-1234.5`. */
  readonly digits: string
  /** Whether it was written with Chinese numerals, in whole or in part. */
  readonly han: boolean
}

/** More groups than any number has: a longer run of 万 and 亿 is no number. */
const maxTerms = 40

/**
 * Reads a number in digits: thousands separators, white space inside, a decimal point.
 *
 *     ≤1 160.83万元    1,200人次    2 763.84
 *      ^------ digits 1160.83
 *
 * `null` where no number stands, or where it goes on like a date or a version: 2026.6.30.
 */
export function readDigits(text: string, from: number, end: number): Numeral | null {
  let at = from
  while (at < end && isDigit(text.charCodeAt(at))) at++
  let plain = true
  // 1,200 and 1 200: groups of three behind a comma; any digits behind a blank.
  for (;;) {
    const code = text.charCodeAt(at)
    if (at >= end || at === from) break
    if (code === 0x20) {
      at = runOfDigits(text, at + 1, end)
    } else if (code === 0x2c && (at - from <= 3 || !plain)) {
      const group = runOfDigits(text, at + 1, end)
      if (group - at !== 4) break
      at = group
    } else break
    plain = false
  }
  if (text.charCodeAt(at) === 0x2e && at < end) {
    let fraction = at + 1
    if (text.charCodeAt(fraction) === 0x20) {
      fraction++
      plain = false
    }
    let to = runOfDigits(text, fraction, end)
    if (to > fraction) {
      while (text.charCodeAt(to) === 0x20 && to < end) {
        plain = false
        to = runOfDigits(text, to + 1, end)
      }
      if (text.charCodeAt(to) === 0x2e && to + 1 < end && isDigit(text.charCodeAt(to + 1))) return null
      at = to
    }
  }
  if (at === from) return null
  const written = text.slice(from, at)
  const digits = plain ? written : written.replace(/[ ,]/g, '')
  return { to: at, digits: digits.charCodeAt(0) === 0x2e ? `0${digits}` : digits, han: false }
}

function runOfDigits(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isDigit(text.charCodeAt(at))) at++
  return at
}

/** Whether a character can open a Chinese numeral. */
export function opensNumeral(code: number): boolean {
  return code > 0x3006 && (digitWords.has(code) || tensWords.has(code) || scaleWords.get(code) === 1)
}

/** `digits × 10^power` in plain decimal notation, by moving the point: exact. */
export function shift(digits: string, power: number): string {
  if (power === 0) return digits
  const point = digits.indexOf('.')
  if (power < 0) {
    if (digits.startsWith('-')) return `-${shift(digits.slice(1), power)}`
    // Only what was shifted before is shifted back: zeros at the end, or places behind the point.
    const whole = point < 0 ? digits : digits.slice(0, point)
    const padded = whole.padStart(1 - power, '0')
    return `${padded.slice(0, power)}.${padded.slice(power)}${point < 0 ? '' : digits.slice(point + 1)}`
  }
  if (point < 0) return digits + '0'.repeat(power)
  const fraction = digits.slice(point + 1)
  const whole = digits.slice(0, point)
  if (fraction.length <= power) return whole + fraction + '0'.repeat(power - fraction.length)
  return `${whole}${fraction.slice(0, power)}.${fraction.slice(power)}`
}

interface Term {
  digits: string
  power: number
}

/**
 * Reads a number with Chinese numerals, alone or mixed with digits.
 *
 *     两万五千    一千零五    三千五 (3500)    2亿3000万    5万4千6百    二〇二六    四百点五
 *
 * The digit at the end of 三千五 counts one place below the scale before it, unless a 零 stands between.
 */
export function readHanNumeral(text: string, from: number, end: number): Numeral | null {
  const terms: Term[] = []
  let section = 0
  let pending: string | null = null
  let afterZero = false
  let lastScale = -1
  let at = from
  while (at < end && terms.length < maxTerms) {
    const code = text.charCodeAt(at)
    const scale = scaleWords.get(code)
    if (scale !== undefined) {
      if (pending === null && terms.length === 0 && scale !== 1) return null
      if (scale < 4) {
        if (pending === null && scale !== 1) break
        terms.push({ digits: pending ?? '1', power: scale })
      } else {
        if (pending !== null) terms.push({ digits: pending, power: 0 })
        const first = scale === 8 || section === terms.length ? 0 : section
        for (let index = first; index < terms.length; index++) (terms[index] as Term).power += scale
        section = terms.length
      }
      pending = null
      afterZero = false
      lastScale = scale
      at++
      continue
    }
    if (pending !== null) break
    const digit = digitWords.get(code)
    // 三十两: 两 counts only before a scale, and is a unit elsewhere.
    if (code === 0x4e24 && terms.length > 0 && !scaleWords.has(text.charCodeAt(at + 1))) break
    if (digit === 0 && lastScale >= 0) {
      afterZero = true
      at++
    } else if (digit !== undefined) {
      pending = runOfWords(text, at, end)
      at += pending.length
      // 三四次 is three or four times, not 34.
      if (
        pending.length > 1 &&
        (isGuess(pending) || (lastScale >= 0 && !scaleWords.has(text.charCodeAt(at))))
      )
        return null
    } else if (tensWords.has(code)) {
      terms.push({ digits: String(tensWords.get(code)), power: 0 })
      lastScale = 1
      at++
    } else if (isDigit(code)) {
      const digits = readDigits(text, at, end)
      if (digits === null) break
      pending = digits.digits
      at = digits.to
    } else break
  }
  if (pending !== null) {
    const spoken = lastScale >= 1 && !afterZero && pending.length === 1
    terms.push({ digits: pending, power: spoken ? lastScale - 1 : 0 })
  }
  if (terms.length === 0) return null
  const whole = sum(terms)
  const fraction = readHanFraction(text, at, end)
  if (fraction === null || whole.includes('.')) return { to: at, digits: whole, han: true }
  return { to: fraction.to, digits: `${whole}.${fraction.digits}`, han: true }
}

function isGuess(run: string): boolean {
  return run.length === 2 && run.charCodeAt(1) === run.charCodeAt(0) + 1 && run.charCodeAt(0) !== 0x30
}

/** The digits behind 点: 三三 in 四百点三三. */
function readHanFraction(text: string, from: number, end: number): { to: number; digits: string } | null {
  const char = text[from]
  if (from >= end || char !== '点') return null
  const digits = runOfWords(text, from + 1, end)
  return digits === '' ? null : { to: from + 1 + digits.length, digits }
}

/** The digits that consecutive characters stand for: 2026 for 二〇二六. */
function runOfWords(text: string, from: number, end: number): string {
  let digits = ''
  for (let at = from; at < end; at++) {
    const digit = digitWords.get(text.charCodeAt(at))
    // 九两半: 两 behind a digit is a unit.
    if (digit === undefined || (at > from && text.charCodeAt(at) === 0x4e24)) break
    digits += digit
  }
  return digits
}

function sum(terms: readonly Term[]): string {
  const [only] = terms
  if (terms.length === 1 && only !== undefined) return shift(only.digits, only.power)
  let lowest = 0
  for (const { digits, power } of terms) lowest = Math.min(lowest, power - decimalsOf(digits))
  let total = 0n
  for (const { digits, power } of terms) {
    total += BigInt(digits.replace('.', '')) * 10n ** BigInt(power - decimalsOf(digits) - lowest)
  }
  if (lowest === 0) return String(total)
  const padded = String(total).padStart(1 - lowest, '0')
  return `${padded.slice(0, lowest)}.${padded.slice(lowest)}`
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf('.')
  return point < 0 ? 0 : digits.length - point - 1
}
