import { add, type DecimalValue, decimal, multiply } from '../../amount/decimal.js'
import { isDigit } from '../../script/letters.js'
import { isOneOf, matchAt, standsAt } from './match.js'

/** A number as it was read: where it ends, and its digits in plain decimal notation. */
export interface Numeral {
  /** Offset behind the last character. */
  readonly to: number
  /** Plain decimal notation: `-1234.5`. */
  readonly digits: string
  /** Whether it was written with Chinese numerals, in whole or in part. */
  readonly han: boolean
  /** The greater of two numbers that are given for about: 4 in 三四次. */
  readonly most?: string
}

/** Chinese digits, common and formal: the n-th of each ten stands for n. 两 is another two, 俩 and 仨 are 两个 and 三个. */
const digitLetters = '零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖○\0两\0\0\0\0\0\0\0O\0俩仨'

/** Powers of ten, common and formal, and the k of 12k: the n-th of each nine stands for 10 to the n. */
const powerLetters = '\0十百千万\0\0\0亿\0拾佰仟\0\0\0\0\0\0\0\0k'

/** Letters that multiply by a power of ten. */
export const powers = '[十百千万亿拾佰仟]'

/** Tens written with one letter. */
const tens = '廿卅卌'

/** Letters that a Chinese numeral can begin with. */
export const numeralLetters = '零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖两俩仨十拾廿卅卌'

/** More letters than any number has: a longer run of 万 and 亿 is no number. */
const maxLetters = 64

/** The power of ten that a letter stands for; 0 for any other. */
export function powerOf(char: string | undefined): number {
  return Math.max(0, powerLetters.indexOf(char ?? '\0')) % 9
}

/** The letters that multiply by powers of ten and stand one behind the other: 百万; none, or some. */
export function scaleAt(text: string, from: number): string {
  let to = from
  while (powerOf(text[to]) > 0) to++
  return text.slice(from, to)
}

/** The power of ten that letters which stand one behind the other come to: 6 for 百万. */
export function powerSum(scale: string): number {
  let power = 0
  for (const char of scale) power += powerOf(char)
  return power
}

function digitOf(char: string | undefined): number {
  return digitLetters.indexOf(char ?? '?') % 10
}

/** `digits × 10^power` in plain decimal notation: exact. */
export function shift(digits: string, power: number): string {
  return power === 0 ? digits : multiply(digits, `1e${power}`).toFixed()
}

/** A gap is closed before three digits and before a single one, where a separator was, or where letters are set wide. */
const figures =
  /(?:\d(?: ?\d){0,2}(?:,\d ?\d ?\d| \d{3}(?!\d))+|\d+(?: \d(?!\d))*|(?=\.\d))(?:\. ?\d+(?: \d(?!\d))*|\.(?=%))?(e[-+]?\d{1,3}(?![\w.]))?/iy

/** Any gap where a unit says that it is one number: 28 05万人. */
const gapped = /\d+(?: \d+)+(?:\. ?\d+(?: \d+)*)?(?=[a-zA-Z%‰\u4e00-\u9fff])(?![年月日号时点])/y

/** The number with gaps that stands at a place; none in 90 95%, which are two shares. */
function readGapped(text: string, at: number): string {
  const written = matchAt(gapped, text, at)?.[0] ?? ''
  return text[at + written.length] === '%' && Number(written.replaceAll(' ', '')) > 100 ? '' : written
}

/**
 * Reads a number in digits: thousands separators, white space inside, a decimal point.
 *
 *     ≤1 160.83万元    1,200人次    2 763.84
 *      ^------ digits 1160.83
 *
 * `null` where no number stands, or where it goes on like a date or a version: 2026.6.30.
 */
export function readDigits(text: string, at: number): Numeral | null {
  let to = at
  while (isDigit(text.charCodeAt(to))) to++
  // Most numbers are a few digits and nothing else.
  if (to > at && !isOneOf(' ,.eE', text, to)) return { to, digits: text.slice(at, to), han: false }
  const [narrow = '', exponent] = matchAt(figures, text, at) ?? []
  if (narrow === '') return null
  const written = (text[at + narrow.length] === ' ' && readGapped(text, at)) || narrow
  to = at + written.length
  if (text[to] === '.' && isDigit(text.charCodeAt(to + 1))) return null
  const digits = written.replace(/[ ,]|\.$/g, '')
  // 1.2E+07, as a spreadsheet writes it.
  return { to, digits: exponent === undefined ? digits : decimal(digits).toFixed(), han: false }
}

/** What a Chinese numeral comes to as far as it is read. */
interface Sum {
  /** What 兆 has multiplied: no 亿 behind it does so again. */
  above: DecimalValue
  /** What 万 and 亿 have multiplied. */
  total: DecimalValue
  /** What stands behind them. */
  section: DecimalValue
  /** The last power of ten, and whether a 零 stands behind it. */
  last: number
  zero: boolean
}

/**
 * Reads a number with Chinese numerals, alone or mixed with digits.
 *
 *     两万五千    一千零五    三千五 (3500)    2亿3000万    5万4千6百    二〇二六    四百点五    一点五亿
 *
 * The digit at the end of 三千五 counts one place below the power before it, unless a 零 stands between.
 */
export function readHanNumeral(text: string, from: number): Numeral | null {
  const sum: Sum = { above: 0, total: 0, section: 0, last: 0, zero: false }
  let pending = ''
  let at = from
  for (; at - from < maxLetters; at++) {
    const char = text[at]
    // 十二km; 五兆六千亿, but 五兆 of data
    const power = char === 'k' ? 0 : char === '兆' && digitOf(text[at + 1]) >= 0 ? 12 : powerOf(char)
    if (power > 0) {
      if (at === from ? !begins(text, at, power) : power > 1 && power < 4 && pending === '') break
      // 八百分点, 二十五千克: the power is of the unit.
      if (text.startsWith('分点', at + 1)) break
      if (sum.last > 0 && sum.last < 4) {
        if (power < 4 && power > sum.last) break
        // 二百三百: no number; 两千五万: 2005 or 2500 of them.
        if (power === sum.last || (sum.last > 1 && power > 3 && !sum.zero && pending.length === 1))
          return null
      }
      multiplyBy(sum, power, pending || (power < 4 || at === from ? '1' : '0'))
      pending = ''
      continue
    }
    if (pending !== '') break
    const ten = tens.indexOf(char ?? '?')
    const digit = digitOf(char)
    if (ten >= 0) {
      sum.section = add(sum.section, ten * 10 + 20)
      sum.last = 1
    } else if (digit === 0 && sum.last > 0) sum.zero = true
    else if (digit >= 0) {
      // 三十两: 两 counts only before a power, and is a unit elsewhere.
      if (char === '两' && at > from && powerOf(text[at + 1]) === 0) break
      pending = runOfDigits(text, at)
      at += pending.length - 1
      if (isEither(pending) && !(pending === '35' && text[from - 1] === '之'))
        return readEither(text, from, at)
      if (pending.length > 1 && sum.last > 0 && powerOf(text[at + 1]) === 0) return null
    } else {
      const number = readDigits(text, at)
      if (number === null) break
      pending = number.digits
      at = number.to - 1
    }
  }
  if (at === from && (text[at] !== '点' || digitOf(text[at + 1]) < 0)) return null
  const spoken = sum.last > 0 && !sum.zero && pending.length === 1 ? sum.last - 1 : 0
  return readFraction(
    text,
    at,
    add(sum.above, sum.total, sum.section, shift(pending || '0', spoken)).toFixed(),
  )
}

/** Whether a number begins with its power: 十二; 百三 is 130; 近百人, 百余人, where the power alone is the number. */
function begins(text: string, at: number, power: number): boolean {
  return (
    power === 1 ||
    digitOf(text[at + 1]) > 0 ||
    text[at + 1] === '余' ||
    /[近约超逾上过]/.test(text[at - 1] ?? '')
  )
}

/**
 * Multiplies a digit by the power behind it, or by 万 and more what stands before: 五万亿 is 五万 times 亿. In
 * 五万亿三千亿 the second 亿 has its own number.
 */
function multiplyBy(sum: Sum, power: number, digit: string): void {
  const section = add(sum.section, power < 4 ? shift(digit, power) : digit)
  // 五万亿三: 三 is of 千亿.
  sum.last = power > 4 && section.isZero() ? sum.last + power : power
  sum.zero = false
  sum.section = power < 4 ? section : 0
  if (power < 4) return
  sum.total =
    section.isZero() || Number(sum.total) < 10 ** (power + 4)
      ? multiply(add(sum.total, section), 10 ** power)
      : add(sum.total, multiply(section, 10 ** power))
  if (power > 8) [sum.above, sum.total] = [sum.total, 0]
}

/** Reads a number whose digits up to `last` are one or the other: 三四次 is three or four times, 十七八个 seventeen or eighteen. */
function readEither(text: string, from: number, last: number): Numeral | null {
  const [before, behind] = [text.slice(from, last - 1), text.slice(last + 1, last + maxLetters)]
  const least = readHanNumeral(before + text[last - 1] + behind, 0)
  const most = readHanNumeral(before + text[last] + behind, 0)
  return least && most && { ...least, to: from + least.to + 1, most: most.digits }
}

/** Reads the fraction behind a whole number, and what multiplies both: 四百点五, 一点五亿. */
function readFraction(text: string, from: number, whole: string): Numeral {
  const fraction = text[from] === '点' ? runOfDigits(text, from + 1) : ''
  if (fraction === '' || whole.includes('.')) return { to: from, digits: whole, han: true }
  const at = from + 1 + fraction.length
  // 三点二十: a time of the day.
  if (text[at] === '十') return { to: from, digits: whole, han: true }
  // 七点六百分点, 三点五千克: no hundreds and thousands of a decimal.
  const scale = scaleAt(text, at).replace(/^[十百千拾佰仟]$/, '')
  return { to: at + scale.length, digits: shift(`${whole}.${fraction}`, powerSum(scale)), han: true }
}

/** Whether two digits are one or the other: 三四, 七八, 三五. */
function isEither(run: string): boolean {
  const [one, other] = [Number(run[0]), Number(run[1])]
  return run.length === 2 && one > 0 && (other === one + 1 || run === '35')
}

/** 一两个, 一两百人: what is counted stands behind, so that 两 is no unit. */
const oneOrTwo = /(?<=一)两(?=[个名位人次场家件天年周月百千万])/y

/** The digits that consecutive letters stand for: 2026 for 二〇二六. 两 behind a digit is a unit: 九两半. */
function runOfDigits(text: string, from: number): string {
  let digits = ''
  for (
    let at = from;
    digitOf(text[at]) >= 0 && (at === from || text[at] !== '两' || standsAt(oneOrTwo, text, at));
    at++
  ) {
    digits += digitOf(text[at])
  }
  return digits
}
