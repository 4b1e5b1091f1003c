import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { checkSum, type SumInput } from '../../src/reconcile/sum.js'

type Case = readonly [title: string, input: SumInput, expected: Record<string, unknown>]

/** Decimals as digits, so that a case can name them. */
function plain(input: SumInput): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(checkSum(input)).map(([key, value]) => [
      key,
      Decimal.isDecimal(value) ? value.toFixed() : value,
    ]),
  )
}

const cases: readonly Case[] = [
  [
    'equal figures are balanced',
    { total: '60.00', parts: ['15.00', '45.00'], decimals: 2 },
    {
      status: 'balanced',
      stated: '60',
      computed: '60',
      difference: '0',
      bound: '0.015',
      units: '0',
      terms: 3,
      decimals: 2,
      tolerance: 'rounding',
    },
  ],
  [
    'a finer total carries less',
    { total: '60.015', parts: ['15.00', '45.00'], decimals: 2, totalDecimals: 3 },
    { status: 'unbalanced', bound: '0.0105', units: '15' },
  ],
  [
    'half a unit each, met exactly',
    { total: '10.03', parts: ['5.01', '5.01'], decimals: 2 },
    { status: 'rounding', difference: '0.01', bound: '0.015', units: '1' },
  ],
  [
    'two units of the last place over one part',
    { total: '15.02', parts: ['15.00'], decimals: 2 },
    { status: 'unbalanced', difference: '0.02', bound: '0.01', units: '2', terms: 2 },
  ],
  [
    'one unit over one part is at the bound',
    { total: '15.01', parts: ['15.00'], decimals: 2 },
    { status: 'rounding', difference: '0.01', bound: '0.01' },
  ],
  [
    'a total below its parts',
    { total: '15.00', parts: ['15.02'], decimals: 2 },
    { status: 'unbalanced', difference: '-0.02', units: '2' },
  ],
  [
    'negative decimals are tens and hundreds',
    { total: '1200', parts: ['500', '600'], decimals: -2 },
    { status: 'rounding', bound: '150', units: '1', decimals: -2 },
  ],
  [
    'exact figures have no width',
    { total: '60.01', parts: ['15', '45'], decimals: null },
    { status: 'unbalanced', bound: '0', units: null, decimals: null },
  ],
  [
    'each part may have its own decimals',
    { total: '61', parts: ['15.00', '45'], decimals: 2, totalDecimals: 0, partDecimals: [2, 0] },
    { status: 'rounding', bound: '1.005', units: '100', decimals: 0 },
  ],
  [
    'a part without an entry has the shared decimals, an exact one none',
    { total: '60.00', parts: ['15.00', '45.00'], decimals: 2, partDecimals: [null] },
    { status: 'balanced', bound: '0.01' },
  ],
  [
    'no total',
    { total: null, parts: ['1'], decimals: 0 },
    {
      status: 'unverifiable',
      reason: 'no-total',
      stated: null,
      computed: '1',
      difference: null,
      bound: null,
      units: null,
      terms: 1,
    },
  ],
  ['a blank text is no total', { total: '—', parts: [], decimals: 0 }, { reason: 'no-total' }],
  [
    'no parts',
    { total: '1', parts: [], decimals: 0 },
    { reason: 'no-parts', stated: '1', computed: null, terms: 1 },
  ],
  [
    'no number before a missing part',
    { total: '1', parts: ['x', null], decimals: 0 },
    { reason: 'not-a-number' },
  ],
  [
    'a total that is no number',
    { total: '1e3', parts: ['1000'], decimals: 0 },
    { reason: 'not-a-number', stated: null },
  ],
  [
    'two amounts are no number',
    { total: '43.00', parts: ['15.00 28.00'], decimals: 2 },
    { reason: 'not-a-number' },
  ],
  [
    'infinity is no number',
    { total: new Decimal(Infinity), parts: ['1'], decimals: 0 },
    { reason: 'not-a-number' },
  ],
  [
    'figures in different units',
    { total: '1万元', parts: ['10000元'], decimals: 0 },
    { reason: 'not-a-number' },
  ],
  [
    'a missing part before excess digits',
    { total: '1.001', parts: ['1', null], decimals: 2 },
    { reason: 'missing-part', computed: null },
  ],
  [
    'a blank text is a missing part',
    { total: '1', parts: ['1', '/'], decimals: 0 },
    { reason: 'missing-part' },
  ],
  [
    'a figure finer than its decimals',
    { total: '1.001', parts: ['1'], decimals: 2 },
    { reason: 'excess-digits', computed: '1', difference: null },
  ],
  [
    'a part finer than its decimals',
    { total: '1.00', parts: ['1.001'], decimals: 2 },
    { reason: 'excess-digits' },
  ],
  [
    'a figure finer than its tens',
    { total: '1230', parts: ['1200'], decimals: -2 },
    { reason: 'excess-digits' },
  ],
  ['zeros are not finer', { total: '1.000', parts: ['1'], decimals: 0 }, { status: 'balanced' }],
  [
    'exact tolerance',
    { total: '10.03', parts: ['5.01', '5.01'], decimals: 2, tolerance: 'exact' },
    { status: 'unbalanced', bound: '0', tolerance: 'exact' },
  ],
  [
    'absolute tolerance, met',
    { total: '12', parts: ['10'], decimals: 2, tolerance: { absolute: '2' } },
    { status: 'rounding', bound: '2', tolerance: { absolute: '2' } },
  ],
  [
    'absolute tolerance, passed',
    { total: '12.01', parts: ['10'], decimals: 2, tolerance: { absolute: 2 } },
    { status: 'unbalanced' },
  ],
  [
    'blanks as zero have no width',
    { total: '10.02', parts: ['10.00', null], decimals: 2, blank: 'zero' },
    { status: 'unbalanced', bound: '0.01', terms: 2 },
  ],
  [
    'blanks as zero, only blanks',
    { total: '0.00', parts: [null, ''], decimals: 2, blank: 'zero' },
    { reason: 'no-parts' },
  ],
  [
    'blanks not below zero, met',
    { total: '10.01', parts: ['10.00', null], decimals: 2, blank: 'nonnegative' },
    { status: 'rounding', bound: '0.01' },
  ],
  [
    'blanks not below zero, exceeded',
    { total: '9.98', parts: ['10.00', null], decimals: 2, blank: 'nonnegative' },
    { status: 'unbalanced', difference: '-0.02' },
  ],
  [
    'blanks not below zero, open',
    { total: '12.00', parts: ['10.00', null], decimals: 2, blank: 'nonnegative' },
    { status: 'unverifiable', reason: 'missing-part', residual: '2', difference: null },
  ],
  [
    'blanks not below zero, where there are none',
    { total: '12.00', parts: ['10.00'], decimals: 2, blank: 'nonnegative' },
    { status: 'unbalanced', difference: '2' },
  ],
  [
    'what is known of the parts is told without a total: blanks as zero',
    { total: null, parts: ['10.00', null, '2.00'], decimals: 2, blank: 'zero' },
    { reason: 'no-total', computed: '12' },
  ],
  [
    'of parts that are no numbers nothing is known',
    { total: null, parts: ['10.00', 'x', '2.00'], decimals: 2, blank: 'zero' },
    { reason: 'no-total', computed: null },
  ],
  [
    'one part among others that is finer than its decimals',
    { total: '3.00', parts: ['1.00', '1.001', '1.00'], decimals: 2 },
    { reason: 'excess-digits', computed: '3.001' },
  ],
  [
    'figures that name one unit',
    { total: '10元', parts: ['4元', '6'], decimals: 0 },
    { status: 'balanced', difference: '0' },
  ],
  [
    'what a program in JavaScript hands in for no figure',
    { total: undefined as never, parts: ['1'], decimals: 0 },
    { reason: 'no-total' },
  ],
  [
    'texts of both widths',
    { total: '２，５００．００', parts: ['1 500.00', '1,000.00'], decimals: 2 },
    { status: 'balanced' },
  ],
]

describe('checkSum', () => {
  it.each(cases)('%s', (_, input, expected) => {
    expect(plain(input)).toMatchObject(expected)
    if (expected.reason === undefined) expect(plain(input)).not.toHaveProperty('reason')
  })

  it('is exact for 10,000 parts of 30 digits', () => {
    const parts = Array.from({ length: 10_000 }, (_, at) => `${'123456789'.repeat(3)}${at % 10}.${at % 7}1`)
    const total = parts.reduce((sum, part) => sum + BigInt(part.replace('.', '')), 0n)
    const digits = `${total / 100n}.${String(total % 100n).padStart(2, '0')}`
    expect(checkSum({ total: digits, parts, decimals: 2, tolerance: 'exact' }).status).toBe('balanced')
  })

  it('does not hear what is set on decimal.js', () => {
    const before = {
      precision: Decimal.precision,
      rounding: Decimal.rounding,
      toExpPos: Decimal.toExpPos,
      maxE: Decimal.maxE,
    }
    try {
      Decimal.set({ precision: 1, rounding: 0, toExpPos: 0, maxE: 40 })
      const check = checkSum({
        total: new Decimal('123456789012345678901234567890.12'),
        parts: [new Decimal('123456789012345678901234567890.11'), '0.02'],
        decimals: 2,
      })
      expect(check.status).toBe('rounding')
      expect(check.difference?.toFixed()).toBe('-0.01')
      expect(check.bound?.toString()).toBe('0.015')
    } finally {
      Decimal.set(before)
    }
  })

  it('refuses a figure that would fill the memory', () => {
    expect(checkSum({ total: new Decimal('1e999999999'), parts: ['1'], decimals: 0 }).reason).toBe(
      'not-a-number',
    )
  })

  it('refuses a tolerance that is none, and says which', () => {
    for (const absolute of ['-1', Number.NaN, Number.POSITIVE_INFINITY, 'x']) {
      expect(() => checkSum({ total: '1', parts: ['1'], decimals: 0, tolerance: { absolute } })).toThrow(
        new TypeError(
          `tolerance.absolute must be a number of 0 or more; received ${typeof absolute === 'string' ? JSON.stringify(absolute) : absolute}`,
        ),
      )
    }
  })

  it('refuses decimals that no figure has', () => {
    for (const decimals of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9, -1e9, 1_000_001]) {
      const wrong = (name: string) =>
        new TypeError(`${name} must be an integer from -1000000 to 1000000, or null; received ${decimals}`)
      const sum = { total: '1', parts: ['1'], decimals: 0 }
      expect(() => checkSum({ ...sum, decimals })).toThrow(wrong('decimals'))
      expect(() => checkSum({ ...sum, totalDecimals: decimals })).toThrow(wrong('totalDecimals'))
      expect(() => checkSum({ ...sum, partDecimals: [decimals] })).toThrow(wrong('partDecimals[0]'))
    }
    for (const decimals of [1e6, -1e6]) {
      expect(checkSum({ total: '0', parts: ['0'], decimals }).status).toBe('balanced')
    }
  })
})
