import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TargetTable } from '../../src/model/table.js'
import { compare } from '../../src/reconcile/compare/compare.js'
import type { AmountChange, Comparison, IndicatorChanges } from '../../src/reconcile/compare/comparison.js'
import { formatComparison } from '../../src/reconcile/format/comparison.js'
import { anyTable } from '../arbitrary/any-table.js'
import { consistentTableArbitrary, figure, tableArbitrary } from '../arbitrary/table.js'
import { targets } from '../arbitrary/target.js'
import { runs } from '../laws.js'

const any = fc.oneof(
  tableArbitrary({ target: targets() }),
  consistentTableArbitrary({ target: targets() }),
  tableArbitrary(),
  anyTable,
)

/** Two tables that have much in common: the second is the first with rows dropped, moved, renamed, changed. */
const related = any.chain((before) =>
  fc
    .array(
      fc.tuple(fc.constantFrom('drop', 'move', 'rename', 'amount', 'indicators', 'unit'), fc.nat(), fc.nat()),
      { maxLength: 6 },
    )
    .map((edits): [TargetTable, TargetTable] => {
      const after: TargetTable = structuredCloneOf(before)
      for (const [edit, first, second] of edits) {
        const from = after.departments[first % Math.max(1, after.departments.length)]
        const index = second % Math.max(1, from?.projects.length ?? 0)
        const one = from?.projects[index]
        if (from === undefined || one === undefined) continue
        if (edit === 'drop') from.projects.splice(index, 1)
        if (edit === 'move')
          after.departments[second % after.departments.length]!.projects.push(
            ...from.projects.splice(index, 1),
          )
        if (edit === 'rename') one.name = `${one.name}二`
        if (edit === 'amount') one.funding = { ...one.funding, total: figure(second, after.decimals) }
        if (edit === 'indicators')
          one.indicators = one.indicators.slice(1).map((each) => ({ ...each, annual: each.cycle }))
        if (edit === 'unit') after.amountUnit = after.amountUnit === '元' ? '万元' : '元'
      }
      return [before, after]
    }),
)

function structuredCloneOf(given: TargetTable): TargetTable {
  return {
    ...given,
    departments: given.departments.map((each) => ({
      ...each,
      projects: each.projects.map((one) => ({ ...one, indicators: [...one.indicators] })),
    })),
  }
}

const flip: Record<string, string> = { tightened: 'loosened', loosened: 'tightened' }

/** A comparison as lists of text, whatever their order; `mirrored` reads it from the other side. */
function told(comparison: Comparison, mirrored: boolean) {
  const sides = <Value>(before: Value, after: Value) => (mirrored ? [after, before] : [before, after])
  const amounts = (changes: AmountChange[]) =>
    changes.map(({ column, before, after, difference, rounding }) => [
      column,
      ...sides(before?.toFixed(), after?.toFixed()),
      (mirrored ? difference?.neg() : difference)?.toFixed(),
      rounding,
    ])
  const indicators = ({ added, removed, changed }: IndicatorChanges) => [
    ...sides(removed, added).map((list) => list.map(({ path }) => path.join())),
    changed
      .map(({ before, after, targets }) => [
        ...sides(before.join(), after.join()),
        targets.map((each) => [
          ...sides(each.before, each.after),
          mirrored ? (flip[each.change] ?? each.change) : each.change,
        ]),
      ])
      .map((each) => JSON.stringify(each))
      .sort(),
  ]
  const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort()
  const { departments, projects, bridge, total, amountUnit } = comparison
  const pairs = (list: readonly Comparison['projects']['kept'][number][]) =>
    sorted(
      list.map((pair) => [
        ...sides(pair.before.join(), pair.after.join()),
        amounts(pair.amounts),
        pair.goalChanged,
        indicators(pair.indicators),
      ]),
    )
  const places = (list: readonly { path: readonly unknown[] }[]) =>
    sorted(list.map(({ path }) => path.join()))
  return {
    amountUnit,
    total: amounts(total),
    departments: [
      ...sides(places(departments.removed), places(departments.added)),
      sorted(departments.kept.map(({ before, after }) => sides(before.join(), after.join()))),
      sorted(
        departments.changed.map((pair) => [
          ...sides(pair.before.join(), pair.after.join()),
          amounts(pair.amounts),
        ]),
      ),
    ],
    projects: [
      ...sides(places(projects.removed), places(projects.added)),
      pairs(projects.kept),
      pairs(projects.changed),
      pairs(projects.moved),
      sorted(projects.renamed.map(({ before, after }) => sides(before.path.join(), after.path.join()))),
    ],
    bridge: [
      bridge.status,
      bridge.reason,
      bridge.bound?.toFixed(),
      bridge.terms,
      ...sides(bridge.removed?.toFixed(), bridge.added?.toFixed()),
    ],
  }
}

/** What a comparison says without its places, so that it can be held against another order. */
function verdict({ departments, projects, bridge }: Comparison) {
  return {
    departments: Object.values(departments).map((list) => list.length),
    projects: Object.values(projects).map((list) => list.length),
    changes: [...projects.kept, ...projects.changed, ...projects.moved]
      .map(({ name, department, amounts, indicators }) =>
        [
          name,
          department,
          amounts.map(({ difference }) => difference?.toFixed()),
          indicators.added.length,
          indicators.removed.length,
          indicators.changed.flatMap(({ targets }) => targets.map(({ change }) => change)).sort(),
        ].join('|'),
      )
      .sort(),
    bridge: [bridge.status, bridge.reason],
  }
}

describe('laws of compare', () => {
  it('finds nothing between a table and itself', () => {
    fc.assert(
      fc.property(any, (given) => {
        const { total, departments, projects, bridge } = compare(given, given)
        expect([total, departments.added, departments.removed, departments.changed]).toEqual([[], [], [], []])
        expect([
          projects.added,
          projects.removed,
          projects.changed,
          projects.moved,
          projects.renamed,
        ]).toEqual([[], [], [], [], []])
        expect(departments.kept).toHaveLength(given.departments.length)
        for (const { before, after, goalChanged, indicators } of projects.kept) {
          expect(before).toEqual(after)
          expect(goalChanged).toBe(false)
          expect(indicators).toEqual({ added: [], removed: [], changed: [] })
        }
        expect(['balanced', 'unverifiable']).toContain(bridge.status)
        expect(formatComparison(compare(given, given))).toBe('两表没有差别。')
      }),
    )
  })

  it('mirrors: what came one way went the other', () => {
    fc.assert(
      fc.property(fc.oneof(related, fc.tuple(any, any)), ([before, after]) => {
        expect(told(compare(after, before), true)).toEqual(told(compare(before, after), false))
      }),
      runs(300),
    )
  })

  it('the order of departments, projects and indicators changes nothing', () => {
    const all = <Item>(items: Item[]) => fc.shuffledSubarray(items, { minLength: items.length })
    const shuffled = ([before, after]: [TargetTable, TargetTable]) =>
      fc
        .tuple(
          ...after.departments.map((each) =>
            all(each.projects).map((projects) => ({
              ...each,
              projects: projects.map((one) => ({ ...one, indicators: [...one.indicators].reverse() })),
            })),
          ),
        )
        .chain((list) => all(list))
        .map((departments): [TargetTable, TargetTable, TargetTable] => [
          before,
          after,
          { ...after, departments },
        ])
    fc.assert(
      fc.property(related.chain(shuffled), ([before, after, other]) => {
        expect(verdict(compare(before, other))).toEqual(verdict(compare(before, after)))
      }),
      runs(300),
    )
  })

  it('exact figures, printed to the nearest, leave no bridge unbalanced', () => {
    fc.assert(
      fc.property(
        consistentTableArbitrary({ decimals: 2 }),
        consistentTableArbitrary({ decimals: 2 }),
        (before, after) => {
          const unit = { amountUnit: '万元' } as const
          expect(compare({ ...before, ...unit }, { ...after, ...unit }).bridge.status).not.toBe('unbalanced')
        },
      ),
    )
  })

  it('is told in sentences without a gap', () => {
    fc.assert(
      fc.property(related, ([before, after]) => {
        for (const locale of ['zh-CN', 'en'] as const) {
          expect(formatComparison(compare(before, after), { locale })).not.toBe('')
        }
      }),
    )
  })
})
