import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAmount, readAmount } from '../../src/amount/amount.js'
import { runs } from '../laws.js'

/** Digits in threes, as they are printed. */
const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark)

const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

const printed = fc
  .record({
    whole: fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String),
    fraction: fc.oneof(
      fc.constant(''),
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 6 }),
    ),
    mark: fc.constantFrom('', ',', '，'),
    sign: fc.constantFrom('', '-', '－', '−', '▲', '('),
    isWide: fc.boolean(),
    currency: fc.constantFrom('', '¥', '￥'),
    unit: fc.constantFrom('', '元', '万元', ' 亿元'),
    blank: fc.constantFrom('', ' ', '\n', '\u00a0', '\u3000', '\u200b'),
  })
  .map(({ whole, fraction, mark, sign, isWide, currency, unit, blank }) => {
    const digits = `${grouped(whole, mark)}${fraction === '' ? '' : `.${fraction}`}`
    const shown = `${sign}${currency}${isWide ? wide(digits) : digits}${sign === '(' ? ')' : ''}${unit}`
    return { text: `${blank}${shown}${blank}`, whole, fraction, isNegative: sign !== '' }
  })

const exact = (whole: string, fraction: string, isNegative: boolean) => {
  const rest = fraction.replace(/0+$/, '')
  const digits = rest === '' ? whole : `${whole}.${rest}`
  return isNegative && digits !== '0' ? `-${digits}` : digits
}

describe('laws of readAmount', () => {
  it('reads what is printed, exact at any length, whatever the width and the separators', () => {
    fc.assert(
      fc.property(printed, ({ text, whole, fraction, isNegative }) => {
        expect(readAmount(text)).toMatchObject({ kind: 'amount', decimals: fraction.length })
        expect(parseAmount(text)?.toFixed()).toBe(exact(whole, fraction, isNegative))
      }),
      runs(1000),
    )
  })

  it('closes a gap anywhere in a figure with cents', () => {
    const gap = fc.constantFrom(' ', '  ', '\u00a0', '\u2009', '\u3000', '\n', ' \n')
    const cents = fc.tuple(
      fc.bigInt({ min: 1n, max: 10n ** 15n }).map(String),
      fc.integer({ min: 10, max: 99 }),
      fc.constantFrom('', ','),
    )
    fc.assert(
      fc.property(cents, gap, fc.nat(), ([whole, fraction, mark], space, place) => {
        const text = `${grouped(whole, mark)}.${fraction}`
        const at = 1 + (place % (text.length - 1))
        expect(parseAmount(`${text.slice(0, at)}${space}${text.slice(at)}`)?.toFixed()).toBe(
          exact(whole, String(fraction), false),
        )
      }),
      runs(1000),
    )
  })

  it('never makes one amount of two with cents', () => {
    const amount = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String),
      fc.integer({ min: 10, max: 99 }),
      fc.constantFrom('', ','),
    )
    const between = fc.constantFrom(' ', '\n', '\u00a0', '\u3000', '、', '/', '；')
    fc.assert(
      fc.property(amount, amount, between, (left, right, space) => {
        const [one, two] = [left, right].map(
          ([whole, fraction, mark]) => `${grouped(whole, mark)}.${fraction}`,
        )
        expect(readAmount(`${one}${space}${two}`)).toEqual({ kind: 'several' })
      }),
      runs(1000),
    )
  })

  it('takes any text, and gives a finite figure or none', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom(...'0123456789.,，。- －—()（）¥元万亿% \n/无exE_*$\ud800'),
        maxLength: 30,
      }),
    )
    fc.assert(
      fc.property(text, (each) => {
        const reading = readAmount(each)
        expect(parseAmount(each) === null).toBe(reading.kind !== 'amount')
        if (reading.kind === 'amount') {
          expect(reading.value.isFinite()).toBe(true)
          expect(each.normalize('NFKC')).toMatch(/\d/)
        }
      }),
      runs(2000),
    )
  })

  it('reads a figure of a million digits, and a million gaps', () => {
    const digits = '9'.repeat(1_000_000)
    expect(parseAmount(digits)?.toFixed()).toBe(digits)
    expect(readAmount('1 '.repeat(1_000_000)).kind).toBe('several')
    expect(readAmount('1,'.repeat(1_000_000)).kind).toBe('unreadable')
    expect(readAmount(`${' '.repeat(1_000_000)}1`).kind).toBe('amount')
  })
})
