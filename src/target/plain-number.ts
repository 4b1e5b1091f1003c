import { add, decimal, divide } from '../amount/decimal.js'
import { isDigit } from '../script/letters.js'
import { type Numeral, opensNumeral, readDigits, readHanNumeral } from '../script/numeral.js'
import { scaleWords } from '../script/numerals.js'

/** A number of any script, fractions too, without a sign: 五分之一, 3又一千分之23. */
export function readPlain(text: string, from: number, end: number): Numeral | null {
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
  if (whole.to < end && (scaleWords.has(text.charCodeAt(whole.to)) || isDigit(text.charCodeAt(whole.to))))
    return number
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
