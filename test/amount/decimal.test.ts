import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import {
  absolute,
  add,
  decimal,
  divide,
  multiply,
  negate,
  rounded,
  subtract,
} from '../../src/amount/decimal.js'

const long = '123456789012345678901234567890.12'

describe('decimals of the model', () => {
  it.each([
    ['read', decimal(long), long],
    ['a small whole number', decimal('15'), '15'],
    ['taken over', decimal(new Decimal('-0')), '-0'],
    ['a sum', add(decimal(long), decimal('0.1')), '123456789012345678901234567890.22'],
    ['a difference', subtract(decimal('1'), decimal('3')), '-2'],
    ['a product', multiply(decimal(long), 10), '1234567890123456789012345678901.2'],
    ['a quotient', divide(decimal('1'), decimal('8')), '0.125'],
    ['without its sign', absolute(decimal('-5')), '5'],
    ['with the other sign', negate(decimal('-5')), '5'],
  ])('equal those of decimal.js, key by key: %s', (_, value, digits) => {
    expect(value).toStrictEqual(new Decimal(digits))
  })

  it('are made and calculated whatever is set on decimal.js', () => {
    const { precision, rounding, maxE } = Decimal
    try {
      Decimal.set({ precision: 1, rounding: 0, maxE: 1 })
      const value = negate(absolute(multiply(subtract(decimal(long), decimal('0.12')), 2)))
      expect(value.toFixed()).toBe('-246913578024691357802469135780')
      expect(divide(decimal('300'), decimal('8')).toFixed()).toBe('37.5')
      expect(rounded(decimal('123.45'), 1)).toBe('123.5')
    } finally {
      Decimal.set({ precision, rounding, maxE })
    }
  })
})
