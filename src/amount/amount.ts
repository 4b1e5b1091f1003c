import type { AmountUnit } from '../model/table.js'
import { demandText } from '../source/demand.js'
import { type Decimal, decimal } from './decimal.js'
import { readFigure } from './figure.js'
import { foldAmount } from './fold.js'
import {
  blankMarks,
  blankWords,
  currencyMarks,
  minusDashes,
  minusMarks,
  openings,
  unitWords,
  wrappers,
} from './marks.js'

/** What a money cell says. */
export type AmountReading =
  /** One amount; the figure as printed, not scaled by the unit that the cell may name. `number` is for comparing sums. */
  | { kind: 'amount'; value: Decimal; number: number; decimals: number; unit: AmountUnit | null }
  /** Nothing: empty, or a mark for nothing. */
  | { kind: 'blank' }
  /** Two amounts or more, or it is open whether there are two. */
  | { kind: 'several' }
  /** Text that is no amount. */
  | { kind: 'unreadable' }

/** A sign in front or around, what it stood with, and the unit behind. */
interface Dressed {
  body: string
  negative: boolean
  unit: AmountUnit | null
}

function isBlank(text: string): boolean {
  if (blankWords.includes(text)) return true
  for (const letter of text) {
    if (letter !== ' ' && letter !== '\n' && !blankMarks.includes(letter)) return false
  }
  return true
}

/** Takes the unit off the end: 45.00 万元. */
function undressEnd(dressed: Dressed): void {
  const found = unitWords.find(([word]) => dressed.body.endsWith(word))
  if (found === undefined) return
  dressed.body = dressed.body.slice(0, -found[0].length).trimEnd()
  dressed.unit = found[1]
}

/** Takes one sign and one currency mark off the front, in either order: `-¥12.00`, `¥-12.00`; `false` for two signs. */
function undressFront(dressed: Dressed, signed: boolean): boolean {
  let open = !signed
  let priced = false
  for (;;) {
    const first = dressed.body[0] ?? ''
    const next = dressed.body[1] ?? ''
    const mark = currencyMarks.find((word) => dressed.body.startsWith(word))
    if (mark !== undefined && !priced) {
      priced = true
      dressed.body = dressed.body.slice(mark.length).trimStart()
    } else if (first !== '' && minusDashes.includes(first)) {
      // A dash on a line of its own may be the blank of another cell.
      if (!open || next === '\n') return false
      open = false
      dressed.negative = true
      dressed.body = dressed.body.slice(1).trimStart()
    } else if (first !== '' && (first === '+' || minusMarks.includes(first))) {
      if (!open) return false
      open = false
      dressed.negative = first !== '+'
      dressed.body = dressed.body.slice(1).trimStart()
    } else return true
  }
}

/** Takes off what Markdown or LaTeX set around the whole: `**12.00**`, and within it: `$1{,}234.50$`, `\\(1\\,234.50\\)`. */
function unwrap(text: string): string {
  for (const [open, close = open] of wrappers) {
    if (text.length > open.length + close.length && text.startsWith(open) && text.endsWith(close)) {
      return text.slice(open.length, -close.length).replaceAll('{,}', ',').replaceAll('\\,', '').trim()
    }
  }
  return text
}

function readOne(folded: string): AmountReading | null {
  const dressed: Dressed = { body: folded, negative: false, unit: null }
  undressEnd(dressed)
  const bracketed = dressed.body.startsWith('(') && dressed.body.endsWith(')')
  if (bracketed) {
    dressed.negative = true
    dressed.body = dressed.body.slice(1, -1).trim()
    if (dressed.unit === null) undressEnd(dressed)
  }
  if (!undressFront(dressed, bracketed)) return null
  const figure = readFigure(dressed.body)
  if (figure === null) return null
  return amountOf(dressed.negative ? `-${figure.digits}` : figure.digits, figure.decimals, dressed.unit)
}

function amountOf(digits: string, decimals: number, unit: AmountUnit | null): AmountReading {
  const number = Number(digits)
  // A number below the least that a double holds is zero as a double, but none as a decimal.
  const value = decimal(digits)
  const zero = number === 0 && value.isZero()
  return { kind: 'amount', value: zero ? decimal(0) : value, number: zero ? 0 : number, decimals, unit }
}

/** Marks of footnotes behind an amount: 33.50①, 33.50※. */
const noteMarks = /[①-⑳*※]{1,3}$/

/** An amount as nearly all are printed, to which the grammar below has nothing to add: 30.00, 2,763.84. */
const printed = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/

function readPrinted(text: string): AmountReading {
  const point = text.lastIndexOf('.')
  return amountOf(text.replaceAll(',', ''), point === -1 ? 0 : text.length - point - 1, null)
}

/** Whether a cell that is not one amount holds two: `15.00 28.00`, `15.00/28.00`. */
function holdsSeveral(folded: string): boolean {
  let amounts = 0
  for (const piece of folded.split(/[ \n/、;]/)) {
    if (isBlank(piece)) continue
    if (readOne(piece) !== null) amounts++
    else if (!/^[\d,.]+$/.test(piece)) return false
  }
  return amounts > 1
}

/** Whether a text that begins with a Han letter may be an amount or a mark for nothing: hardly any name may. */
export function mayBeginAmount(text: string): boolean {
  return openings.includes(text.charAt(0))
}

/**
 * Reads a money cell by a grammar of its own; a figure is never guessed.
 *
 * - Digits of both widths, thousands separated by `,` or `，` in threes (GB/T 15835-2011, 5.2.1) or not at all:
 *   `1,2345` is unreadable. No exponents, no other bases, no percentages.
 * - White space and line breaks inside one number are closed; see `readFigure` for where it is one.
 * - Negative: `-` of any width, `▲`, `△`, `负`, `(12.00)`.
 * - `¥`, `￥` and 人民币 in front are passed over; 元, 千元, 万元, 百万元, 亿元 behind are returned as the unit.
 */
export function readAmount(text: string): AmountReading {
  if (printed.test(text)) return readPrinted(text)
  const folded = unwrap(foldAmount(text))
  if (isBlank(folded)) return { kind: 'blank' }
  // Nearly every name of a row comes here too.
  if (!/\d/.test(folded)) return { kind: 'unreadable' }
  return readOne(folded.replace(noteMarks, '')) ?? { kind: holdsSeveral(folded) ? 'several' : 'unreadable' }
}

/**
 * Reads an amount of money as budgets print it: in full-width or half-width characters, with thousands separators,
 * with gaps that a converter left, with a minus sign or in brackets, with `¥` in front or a unit at the end. A unit
 * does not change the number: `12万元` is 12.
 *
 * @param text The text of the amount.
 * @returns The printed number, exact at any length; a printed zero is zero. `null` for a blank (empty, `-`, `—`, `/`,
 * `无`), for two amounts, and for text that is not an amount: an amount is never guessed.
 * @throws {TypeError} If `text` is not a string.
 *
 * @example
 * parseAmount('2,763.84')?.toFixed() // '2763.84'
 * parseAmount('２，７６３．８４')?.toFixed() // '2763.84'
 * parseAmount('1 160.83')?.toFixed() // '1160.83'
 * parseAmount('(12.00)')?.toFixed() // '-12'
 * parseAmount('0.00')?.toFixed() // '0'
 * parseAmount('无') // null
 * parseAmount('15.00 28.00') // null
 * parseAmount('1,2345') // null
 */
export function parseAmount(text: string): Decimal | null {
  demandText(text, 'text')
  const reading = readAmount(text)
  return reading.kind === 'amount' ? reading.value : null
}
