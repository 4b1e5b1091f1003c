import { decimal, subtract } from '../amount/decimal.js'
import type { Indicator } from '../model/indicator.js'
import type { QuantityTarget, SimpleTarget, Target } from '../model/target.js'
import type { Check, NodePath, PeriodCheck } from './check.js'
import { isComparable, type Reading, readingOf, toBaseUnit } from './reading.js'
import { relateTargets } from './relate.js'
import { type Verdict, worst } from './status.js'

type Finding = Verdict & Pick<PeriodCheck, 'relation'>

const notComparable: Finding = { status: 'unverifiable', reason: 'not-comparable' }

/** Which way a reading is open: 1 upwards (≥), -1 downwards (≤), 0 neither. */
function opening({ low, high }: Reading): number {
  return low === null ? -1 : high === null ? 1 : 0
}

/** Whether the figures of several years add up to that of all: things that are counted, not rates or averages. */
function isCounted({ unit, basis }: QuantityTarget): boolean {
  return (
    unit?.dimension === 'count' && unit.per.length === 0 && (basis === null || basis.statistic === 'total')
  )
}

/** The year rises by what the cycle falls by: 较上年提升 and 较上年下降 of one thing. */
function isOpposed(annual: SimpleTarget, cycle: SimpleTarget): boolean {
  if (annual.kind !== 'change' || cycle.kind !== 'change' || annual.direction === cycle.direction)
    return false
  const left = readingOf(annual)
  const right = readingOf({ ...cycle, direction: annual.direction })
  return left !== null && right !== null && isComparable(left, right)
}

function holdSimple(annual: SimpleTarget, cycle: SimpleTarget): Finding {
  if (isOpposed(annual, cycle)) return { status: 'unbalanced', relation: 'direction-conflict' }
  const left = readingOf(annual)
  const right = readingOf(cycle)
  if (left === null || right === null || !isComparable(left, right)) return notComparable
  if (opening(left) * opening(right) < 0) return { status: 'unbalanced', relation: 'direction-conflict' }
  if (annual.kind !== 'quantity' || cycle.kind !== 'quantity') return notComparable
  if (annual.comparator !== cycle.comparator || !isCounted(annual) || !isCounted(cycle)) return notComparable
  const order = toBaseUnit(annual.value, annual.unit).cmp(toBaseUnit(cycle.value, cycle.unit))
  // Equal figures that do not read the same are about and exact ones.
  if (order === 0) return notComparable
  return order < 0
    ? { status: 'balanced', relation: 'annual-within-cycle' }
    : { status: 'unbalanced', relation: 'annual-above-cycle' }
}

/** The worse of two findings; of two alike, the one that tells more. */
function worse(left: Finding, right: Finding): Finding {
  if (left.status === right.status) return left.relation === undefined ? right : left
  return worst(left.status, right.status) === left.status ? left : right
}

function hold(annual: Target, cycle: Target, indicator: Indicator): Finding {
  if (relateTargets(cycle, annual, indicator.category.key) === 'reworded') return { status: 'balanced' }
  if (annual.kind !== 'compound' && cycle.kind !== 'compound') return holdSimple(annual, cycle)
  if (annual.kind !== 'compound' || cycle.kind !== 'compound') return notComparable
  if (annual.parts.length !== cycle.parts.length) return notComparable
  return annual.parts
    .map((part, at) => hold(part, cycle.parts[at] as SimpleTarget, indicator))
    .reduce(worse, { status: 'balanced' })
}

/** The two figures where both targets are single figures in one unit. */
function figures(annual: Target, cycle: Target): Pick<PeriodCheck, 'stated' | 'computed' | 'difference'> {
  const left = readingOf(annual)
  const right = readingOf(cycle)
  if (annual.kind === 'quantity' && cycle.kind === 'quantity' && left !== null && left.axis === right?.axis) {
    const stated = toBaseUnit(annual.value, annual.unit)
    const computed = toBaseUnit(cycle.value, cycle.unit)
    return { stated, computed, difference: subtract(stated, computed) }
  }
  return { stated: null, computed: null, difference: null }
}

/**
 * Holds the target of the year against that of the whole project: the same is right; less in the year is right
 * for what is counted, as the years add up; more in the year than in all is wrong, and so is a floor beside a
 * ceiling. What else differs cannot be told.
 */
export function period(indicator: Indicator, where: NodePath): Check[] {
  const { annual, cycle } = indicator
  if (annual === null || cycle === null) return []
  const finding = hold(annual, cycle, indicator)
  const found = figures(annual, cycle)
  return [
    {
      ...finding,
      rule: 'claim.period',
      column: null,
      ...found,
      bound: found.difference === null ? null : decimal(0),
      units: null,
      terms: 2,
      decimals: null,
      tolerance: 'exact',
      where,
      parts: [where],
      hints: [],
    },
  ]
}
