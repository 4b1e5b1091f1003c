import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
import type { Comparator, QuantityTarget, RangeTarget } from '../../src/model/target.js'
import { relateTargets } from '../../src/reconcile/relate.js'
import { anyTarget } from '../arbitrary/any-table.js'
import { categoryArbitrary, simpleTargetArbitrary } from '../arbitrary/table.js'
import { targets } from '../arbitrary/target.js'
import { runs } from '../laws.js'
import { quantity, unit } from './model.js'

const flip: Record<string, string> = { tightened: 'loosened', loosened: 'tightened' }
const category = fc.option(categoryArbitrary.map(({ key }) => key))

/** Quantities and ranges so near to each other that most of them can be compared. */
const figures = fc.integer({ min: 1, max: 4 })
const nearQuantity = fc
  .record({
    comparator: fc.constantFrom<Comparator>('gte', 'lte', 'gt', 'lt', 'eq'),
    implied: fc.boolean(),
    approximate: fc.boolean(),
    value: figures,
    of: fc.constantFrom('次', '万次'),
  })
  .map(({ comparator, implied, approximate, value, of }): QuantityTarget => {
    const sign = implied ? 'eq' : comparator
    const text = `${sign}${implied}${approximate}${value}${of}`
    return quantity(`${value}${of}`, { comparator: sign, implied, approximate, text })
  })
const nearRange = fc
  .tuple(figures, figures, fc.boolean(), fc.boolean())
  .map(([one, two, low, high]): RangeTarget => {
    const [min, max] = one < two ? [one, two] : [two, one + 1]
    return {
      kind: 'range',
      text: `${low ? '[' : '('}${min},${max}${high ? ']' : ')'}次`,
      span: null,
      subject: null,
      basis: null,
      min: { value: decimal(min), inclusive: low },
      max: { value: decimal(max), inclusive: high },
      unit: unit('次'),
      approximate: false,
      object: null,
    }
  })
const near = fc.oneof(nearQuantity, nearRange)

/** Whether a figure passes a target. */
function passes(figure: number, target: QuantityTarget | RangeTarget): boolean {
  const scale = target.unit!.scale.toNumber()
  if (target.kind === 'range') {
    const [min, max] = [target.min, target.max].map(({ value }) => value.toNumber() * scale) as [
      number,
      number,
    ]
    return (
      (target.min.inclusive ? figure >= min : figure > min) &&
      (target.max.inclusive ? figure <= max : figure < max)
    )
  }
  const value = target.value.toNumber() * scale
  const holds = {
    gte: figure >= value,
    lte: figure <= value,
    gt: figure > value,
    lt: figure < value,
    eq: figure === value,
  }
  return holds[target.comparator]
}

const target = fc.oneof(targets(), simpleTargetArbitrary, anyTarget)

describe('laws of relateTargets', () => {
  it('a target and itself are the same', () => {
    fc.assert(
      fc.property(target, category, (each, key) => {
        expect(relateTargets(each, each, key)).toBe('reworded')
      }),
    )
  })

  it('the other way round it is the other way round', () => {
    fc.assert(
      fc.property(fc.oneof(target, near), fc.oneof(target, near), category, (before, after, key) => {
        const change = relateTargets(before, after, key)
        expect(relateTargets(after, before, key)).toBe(flip[change] ?? change)
      }),
      runs(2000),
    )
  })

  it('tightened is what lets less pass', () => {
    const grid = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5].flatMap((each) => [each, each * 10_000])
    fc.assert(
      fc.property(near, near, (before, after) => {
        fc.pre(
          ![before, after].some((each) => each.approximate || (each.kind === 'quantity' && each.implied)),
        )
        const left = grid.filter((figure) => passes(figure, before))
        const right = grid.filter((figure) => passes(figure, after))
        const narrower = right.every((figure) => left.includes(figure))
        const wider = left.every((figure) => right.includes(figure))
        const expected =
          narrower && wider ? 'reworded' : narrower ? 'tightened' : wider ? 'loosened' : 'incomparable'
        expect(relateTargets(before, after, null)).toBe(expected)
      }),
      runs(2000),
    )
  })
})
