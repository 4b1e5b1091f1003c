import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TargetTable } from '../../src/model/table.js'
import { formatCheck } from '../../src/reconcile/format/check.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import type { BlankPolicy, Tolerance } from '../../src/reconcile/tolerance.js'
import { anyTable } from '../arbitrary/any-table.js'
import { consistentTableArbitrary, figure, tableArbitrary } from '../arbitrary/table.js'
import { targets } from '../arbitrary/target.js'
import { runs } from '../laws.js'
import { department, funding, project, table } from './model.js'

const policy = fc.constantFrom<BlankPolicy>('unknown', 'zero', 'nonnegative')
const tolerance = fc.constantFrom<Tolerance>('rounding', 'exact', { absolute: '0.5' })

/** The table with its departments, projects and indicators in another order. */
function permuted(given: TargetTable): fc.Arbitrary<TargetTable> {
  const all = <Item>(items: Item[]) => fc.shuffledSubarray(items, { minLength: items.length })
  const departments = given.departments.map((each) =>
    all(each.projects)
      .chain((projects) =>
        fc.tuple(...projects.map((one) => all(one.indicators).map((indicators) => ({ ...one, indicators })))),
      )
      .map((projects) => ({ ...each, projects })),
  )
  return fc
    .tuple(...departments)
    .chain((list) => all(list))
    .map((list) => ({ ...given, departments: list }))
}

describe('laws of reconcile', () => {
  it('figures computed exactly and printed to the nearest are never unbalanced', () => {
    fc.assert(
      fc.property(consistentTableArbitrary({ indicators: 0 }), policy, (given, blank) => {
        const wrong = reconcile(given, { blank }).checks.filter(({ status }) => status === 'unbalanced')
        expect(wrong.map((check) => formatCheck(check, { table: given }))).toEqual([])
      }),
      runs(300),
    )
  })

  it('the order of departments, projects and indicators changes no verdict', () => {
    const any = fc.oneof(tableArbitrary({ target: targets() }), consistentTableArbitrary(), anyTable)
    const both = any.chain((given) => fc.tuple(fc.constant(given), permuted(given)))
    const verdicts = (given: TargetTable, blank: BlankPolicy) => {
      const { status, counts, checks } = reconcile(given, { blank })
      const told = checks.map((check) =>
        [
          check.rule,
          check.column,
          check.status,
          check.reason,
          check.relation,
          check.difference?.toFixed(),
          check.terms,
        ].join(' '),
      )
      return { status, counts, told: told.sort() }
    }
    fc.assert(
      fc.property(both, policy, ([given, other], blank) => {
        expect(verdicts(other, blank)).toEqual(verdicts(given, blank))
      }),
    )
  })

  it('two units of the last place over one row are always unbalanced', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.integer({ min: 0, max: 4 }),
        (units, decimals) => {
          const printed = figure(units, decimals).toFixed()
          const more = figure(units + 2n, decimals).toFixed()
          const down = table(null, [department('甲', funding(more), [project('一', funding(printed))])], {
            decimals,
          })
          expect(reconcile(down).status).toBe('unbalanced')
          expect(reconcile(table(funding(more, printed), [], { decimals })).status).toBe('unbalanced')
        },
      ),
    )
  })

  it('what it finds agrees with itself, on any table', () => {
    fc.assert(
      fc.property(
        fc.oneof(tableArbitrary({ target: targets() }), anyTable),
        policy,
        tolerance,
        (given, blank, allowed) => {
          const { status, counts, checks } = reconcile(given, { blank, tolerance: allowed })
          expect(Object.values(counts).reduce((left, right) => left + right)).toBe(checks.length)
          expect(checks.length).toBeGreaterThan(0)
          const worst = (['unbalanced', 'unverifiable', 'rounding', 'balanced'] as const).find(
            (each) => counts[each] > 0,
          )
          expect(status).toBe(worst)
          for (const check of checks) {
            expect(check.status === 'unverifiable').toBe(check.reason !== undefined)
            expect(check.hints.length).toBeLessThanOrEqual(
              check.rule.startsWith('foot') && check.status === 'unbalanced' ? 5 : 0,
            )
            for (const path of [check.where, ...check.parts]) {
              expect(path.reduce<unknown>((node, step) => (node as never)?.[step], given)).not.toBe(undefined)
            }
            for (const locale of ['zh-CN', 'en'] as const)
              expect(formatCheck(check, { locale })).not.toMatch(/\{|undefined|NaN/)
            if (check.difference === null || check.bound === null || check.rule.startsWith('claim')) continue
            const within = check.difference.abs().lte(check.bound)
            const expected = check.difference.isZero() ? 'balanced' : within ? 'rounding' : 'unbalanced'
            expect(check.status).toBe(expected)
          }
        },
      ),
      runs(300),
    )
  })

  it('a hint explains the whole difference, within the bound; each kind of error calls forth its own', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 2, maxLength: 5 })
    const power = fc.integer({ min: 0, max: 4 }).map((zeros) => 10 ** zeros)
    const digit = fc.integer({ min: -9, max: 9 })
    /** By how much the stated figure is off, given the parts and the rows elsewhere. */
    const error = fc.oneof(
      fc.integer({ min: -100_000, max: 100_000 }).map((off) => () => off),
      fc.constantFrom(
        (_parts: number[], [other = 0]: number[]) => other,
        ([part = 0]: number[]) => -part,
        ([part = 0]: number[]) => 2 * part,
        ([part = 0]: number[]) => 9 * part,
      ),
      fc.tuple(digit, power, fc.constantFrom(1, 9)).map(
        ([size, place, factor]) =>
          () =>
            size * place * factor,
      ),
    )
    const withSubtotal = amounts.map((parts) => [sumOf(parts), ...parts])
    const reached = new Set<string>()
    fc.assert(
      fc.property(fc.oneof(amounts, withSubtotal), amounts, error, (parts, others, off) => {
        const total = sumOf(parts) + off(parts, others)
        const rows = (list: number[]) =>
          list.map((units, at) => project(`${at}`, funding(figure(units, 2).toFixed())))
        const given = table(null, [
          department('甲', funding(figure(total, 2).toFixed()), rows(parts)),
          department('乙', null, rows(others)),
        ])
        const check = reconcile(given).checks.find(({ rule }) => rule === 'foot.department.projects')!
        for (const hint of check.hints) {
          reached.add(hint.kind)
          const explained =
            hint.kind === 'missing-part'
              ? hint.amount
              : hint.kind === 'duplicate-part' || hint.kind === 'subtotal-included'
                ? hint.amount.neg()
                : hint.kind === 'sign'
                  ? hint.amount.abs().times(check.difference!.isNegative() ? -2 : 2)
                  : hint.suggested.minus(hint.amount)
          expect(explained.minus(check.difference!).abs().lte(check.bound!)).toBe(true)
        }
        expect(new Set(check.hints.map(({ kind, path }) => `${kind} ${path.join()}`)).size).toBe(
          check.hints.length,
        )
      }),
      runs(500),
    )
    const kinds = [
      'digit',
      'duplicate-part',
      'missing-part',
      'scale',
      'sign',
      'subtotal-included',
      'transposition',
    ]
    expect([...reached].sort()).toEqual(kinds)
  })
})

function sumOf(units: readonly number[]): number {
  return units.reduce((left, right) => left + right)
}
