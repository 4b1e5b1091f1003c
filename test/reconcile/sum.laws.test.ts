import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multiply } from '../../src/amount/decimal.js'
import { checkSum } from '../../src/reconcile/sum.js'
import { figure, type Rounding, rounded } from '../arbitrary/table.js'
import { runs } from '../laws.js'

/** Parts in hidden units, a thousand of them to one of the last place: so that ties are common. */
const parts = fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 32n }), { minLength: 1, maxLength: 40 })
const tied = fc.array(
  fc.bigInt({ min: 0n, max: 40n }).map((halves) => halves * 500n),
  { minLength: 1, maxLength: 12 },
)
const decimals = fc.integer({ min: 0, max: 4 })

describe('laws of checkSum', () => {
  it('figures computed exactly and printed to the nearest are never unbalanced', () => {
    const rounding = fc.constantFrom<Rounding>('half-up', 'half-even', 'half-down')
    fc.assert(
      fc.property(fc.oneof(parts, tied), decimals, rounding, (exact, places, how) => {
        const print = (hidden: bigint) => figure(rounded(hidden, 1000n, how), places)
        const total = print(exact.reduce((left, right) => left + right, 0n))
        const check = checkSum({ total, parts: exact.map(print), decimals: places })
        expect(['balanced', 'rounding']).toContain(check.status)
      }),
      runs(500),
    )
  })

  it('the verdict does not depend on the order of the parts', () => {
    const shuffled = parts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, fc.integer({ min: -40, max: 40 }), decimals, ([list, other], off, places) => {
        const total = figure(
          list.reduce((left, right) => left + right, BigInt(off)),
          places,
        )
        const told = (units: bigint[]) => {
          const check = checkSum({
            total,
            parts: units.map((each) => figure(each, places)),
            decimals: places,
          })
          return { ...check, computed: check.computed?.toFixed(), difference: check.difference?.toFixed() }
        }
        expect(told(other)).toEqual(told(list))
      }),
    )
  })

  it('nor on a change of unit', () => {
    const shift = fc.constantFrom(3, 4, 8)
    fc.assert(
      fc.property(parts, fc.integer({ min: -40, max: 40 }), decimals, shift, (units, off, places, zeros) => {
        const total = figure(
          units.reduce((left, right) => left + right, BigInt(off)),
          places,
        )
        const list = units.map((each) => figure(each, places))
        const factor = 10 ** zeros
        const before = checkSum({ total, parts: list, decimals: places })
        const after = checkSum({
          total: multiply(total, factor),
          parts: list.map((part) => multiply(part, factor)),
          decimals: places - zeros,
        })
        expect([after.status, after.units?.toFixed(), after.terms]).toEqual([
          before.status,
          before.units?.toFixed(),
          before.terms,
        ])
      }),
    )
  })

  it('two units of the last place over one part are always unbalanced, one never is', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        decimals,
        fc.constantFrom(1n, -1n),
        (units, places, sign) => {
          const check = (off: bigint) =>
            checkSum({
              total: figure(units + off * sign, places),
              parts: [figure(units, places)],
              decimals: places,
            })
          expect(check(2n).status).toBe('unbalanced')
          expect(check(2n).units?.toFixed()).toBe('2')
          expect(check(1n).status).toBe('rounding')
          expect(check(0n).status).toBe('balanced')
        },
      ),
    )
  })

  it('a wider tolerance never finds more', () => {
    const rank = { balanced: 0, rounding: 1, unbalanced: 2, unverifiable: 3 }
    fc.assert(
      fc.property(parts, fc.integer({ min: -40, max: 40 }), decimals, (units, off, places) => {
        const total = figure(
          units.reduce((left, right) => left + right, BigInt(off)),
          places,
        )
        const input = { total, parts: units.map((each) => figure(each, places)), decimals: places }
        const exact = checkSum({ ...input, tolerance: 'exact' })
        const usual = checkSum(input)
        expect(rank[exact.status]).toBeGreaterThanOrEqual(rank[usual.status])
        const { bound } = usual
        expect(checkSum({ ...input, tolerance: { absolute: bound! } }).status).toBe(usual.status)
      }),
    )
  })

  it('no text makes it throw', () => {
    const text = fc.option(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...'0123456789.,-() 万元') }),
      ),
    )
    const blank = fc.constantFrom('unknown' as const, 'zero' as const, 'nonnegative' as const)
    fc.assert(
      fc.property(
        text,
        fc.array(text, { maxLength: 4 }),
        fc.option(fc.integer({ min: -4, max: 4 })),
        blank,
        (total, list, places, policy) => {
          const check = checkSum({ total, parts: list, decimals: places, blank: policy })
          expect(check.status === 'unverifiable').toBe(check.reason !== undefined)
        },
      ),
      runs(1000),
    )
  })
})
