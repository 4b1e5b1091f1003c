import { add, divide } from '../../amount/decimal.js'
import { isDigit } from '../../script/letters.js'
import { matchAt, standsAt } from './match.js'
import { type Numeral, numeralLetters, powerOf, powers, readDigits, readHanNumeral } from './numeral.js'

const opener = /* @__PURE__ */ new RegExp(
  `(?:(?<![\\d%])[-+])?(?:(?:(?<!(?<!\\d)\\.)\\.)?\\d|(?:[百千]|[十百]?万)分[之百\\d${numeralLetters}])|(?<!队(?=伍))[${numeralLetters}负半]|(?<=[近约超逾]|(?<!不.?)超过)[百千万亿]|(?<![以线网])上[百千万亿]|[百千万]余`,
  'y',
)

/** Whether a number may begin at a place. */
export function opensNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Most letters are ASCII digits, or ASCII and no part of a number.
  return isDigit(code) || ((code > 0x7f || (code > 0x2a && code < 0x2f)) && standsAt(opener, text, at))
}

/** Reads a number of any script, fractions too, without a sign: 五分之一, 3又一千分之23. */
export function readNumber(text: string, from: number): Numeral | null {
  const first = readWhole(text, from)
  if (first === null) return null
  const whole = text[first.to] === '又' ? first : null
  const below = whole === null ? first : readWhole(text, first.to + 1)
  if (below === null) return first
  // 5又3/4
  if (whole !== null && below.digits.startsWith('0.'))
    return { ...below, digits: add(whole.digits, below.digits).toFixed() }
  if (!text.startsWith('分之', below.to)) return first
  const less = text[below.to + 2] === '负' ? '-' : ''
  const part = readWhole(text, below.to + 2 + less.length)
  if (part === null || Number(below.digits) === 0) return first
  const fraction = divide(less + part.digits, below.digits)
  return { to: part.to, digits: add(whole?.digits ?? 0, fraction).toFixed(), han: true }
}

/** 1/3: a proper fraction, with nothing behind it that would make it a date or a rate. */
const proper = /(\d+)\/(\d{1,3})(?![\d/.十百千万亿分])/y

/** 5万4千 goes on behind its power; 5万元 does not. */
const mixed = /* @__PURE__ */ new RegExp(`${powers}+[\\d${numeralLetters}]`, 'y')

const half = /一?半数?/y

/** A number without a fraction word. */
export function readWhole(text: string, from: number): Numeral | null {
  const number = readDigits(text, from)
  if (number === null) {
    const word = matchAt(half, text, from)
    if (word !== null) return { to: from + word[0].length, digits: '0.5', han: true }
    return readHanNumeral(text, from)
  }
  const next = text[number.to] ?? ''
  if (next === '/') {
    const [written = '', part, all] = matchAt(proper, text, from) ?? []
    if (Number(part) < Number(all)) {
      const fraction = divide(part as string, all as string)
      return { to: from + written.length, digits: fraction.toFixed(), han: false }
    }
  }
  return powerOf(next) > 0 && standsAt(mixed, text, number.to) ? readHanNumeral(text, from) : number
}
