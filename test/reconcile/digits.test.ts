import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
import { misreadDigits, swappedDigits } from '../../src/reconcile/digits.js'
import type { Failed, Part } from '../../src/reconcile/setting.js'
import { halfUnit } from '../../src/reconcile/tolerance.js'

const nowhere = { path: ['total'], funding: null }

/** A footing whose parts differ from the stated figure by `difference`, every figure with so many decimals. */
const failed = (difference: string, count: number, decimals: number): Failed => ({
  difference: decimal(difference),
  bound: halfUnit(decimals).times(count + 1),
  column: 'total',
  decimals,
  stated: nowhere,
  parts: [],
})

const guess = (find: typeof swappedDigits, difference: string, amounts: string[], decimals = 2) => {
  const parts: Part[] = amounts.map((amount, at) => ({ path: [at], amount: decimal(amount) }))
  return find(failed(difference, amounts.length, decimals), parts).map((hint) => [
    hint.path[0],
    'suggested' in hint ? hint.suggested.toFixed() : null,
  ])
}

describe('two adjacent digits, exchanged', () => {
  it.each([
    // 1610.83 for 1160.83, and the other way round
    ['-450', '1610.83', '1160.83'],
    ['450', '1160.83', '1610.83'],
    // at the two ends of a figure
    ['-0.09', '1160.10', '1160.01'],
    ['0.63', '1160.18', '1160.81'],
    ['-7200', '9110.83', '1910.83'],
    // below zero the digits count the other way
    ['-450', '-1160.83', '-1610.83'],
    ['450', '-1610.83', '-1160.83'],
  ])('%s more than %s says: %s', (difference, amount, suggested) => {
    expect(guess(swappedDigits, difference, [amount])).toEqual([[0, suggested]])
  })

  it('are told of each part that has them', () => {
    expect(guess(swappedDigits, '-450', ['1610.83', '200.00', '2612.00'])).toEqual([
      [0, '1160.83'],
      [2, '2162'],
    ])
  })

  it('never stand before a figure that nobody prints: 0110 for 1010, or behind its last place', () => {
    expect(guess(swappedDigits, '-900', ['1010.00'])).toEqual([])
    // In front of the point a single zero is printed: 0.52.
    expect(guess(swappedDigits, '-0.90', ['1.02'])).toEqual([[0, '0.12']])
    expect(guess(swappedDigits, '-0.009', ['1.10'])).toEqual([])
    expect(guess(swappedDigits, '-90000', ['110.00'])).toEqual([])
  })

  it('are none where the difference is no nine times a digit', () => {
    expect(guess(swappedDigits, '-451', ['1610.83'])).toEqual([])
    expect(guess(swappedDigits, '-450', ['1710.83'])).toEqual([])
  })

  it('are looked for in whole figures and tens as well', () => {
    expect(guess(swappedDigits, '-450', ['1610'], 0)).toEqual([[0, '1160']])
    expect(guess(swappedDigits, '-4500', ['16100'], -2)).toEqual([[0, '11600']])
    expect(guess(swappedDigits, '-900', ['1010'], 0)).toEqual([])
  })
})

describe('one digit, misread', () => {
  it.each([
    ['300', '437.45', '737.45'],
    ['-300', '737.45', '437.45'],
    ['0.50', '437.40', '437.9'],
    ['-8', '9', '1'],
    // up to the nine and down to the zero
    ['200', '737.45', '937.45'],
    ['-30', '437.45', '407.45'],
    // below zero the digits count the other way
    ['-300', '-437.45', '-737.45'],
    ['300', '-737.45', '-437.45'],
  ])('%s more than %s says: %s', (difference, amount, suggested) => {
    expect(guess(misreadDigits, difference, [amount])).toEqual([[0, suggested]])
  })

  it('is no digit above nine or below nought', () => {
    expect(guess(misreadDigits, '300', ['737.45'])).toEqual([])
    expect(guess(misreadDigits, '-500', ['437.45'])).toEqual([])
    expect(guess(misreadDigits, '500', ['-437.45'])).toEqual([])
  })

  it('leaves no zero in front: 37.45 is another figure than 437.45, and 0.45 is not', () => {
    expect(guess(misreadDigits, '-400', ['437.45'])).toEqual([])
    expect(guess(misreadDigits, '-4', ['4.45'])).toEqual([[0, '0.45']])
    expect(guess(misreadDigits, '-40', ['43'], 0)).toEqual([])
    expect(guess(misreadDigits, '-40', ['140'], 0)).toEqual([[0, '100']])
  })

  it('stands inside the figure', () => {
    expect(guess(misreadDigits, '3000', ['437.45'])).toEqual([])
  })

  it('is told only where there is but one', () => {
    expect(guess(misreadDigits, '300', ['437.45', '900.00'])).toEqual([[0, '737.45']])
    expect(guess(misreadDigits, '300', ['437.45', '500.00'])).toEqual([])
    // In the last place rounding blurs which one it is.
    expect(guess(misreadDigits, '0.05', ['437.40'])).toEqual([])
  })

  it('may be blurred by rounding', () => {
    expect(guess(misreadDigits, '299.99', ['437.45', '12.00'])).toEqual([[0, '737.45']])
    expect(guess(misreadDigits, '299.98', ['437.45'])).toEqual([])
    // 10 for 9.99: the figure that carries over
    expect(guess(misreadDigits, '9.99', ['21.00', '80.00', '90.00'])).toEqual([])
  })
})
