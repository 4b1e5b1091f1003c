import { type Decimal, isFigure, negate, subtract, sum } from '../../amount/decimal.js'
import { amountOf, type Row, termOf } from '../rows.js'
import { checkTerms, type Term } from '../terms.js'
import type { Tolerance } from '../tolerance.js'
import type { BridgeCheck } from './comparison.js'
import type { Side } from './side.js'

/** The leaves of two tables by what became of them. */
export interface Leaves {
  readonly added: readonly Row[]
  readonly removed: readonly Row[]
  readonly pairs: readonly (readonly [before: Row, after: Row])[]
}

function amountsOf(rows: readonly Row[]): (Decimal | null)[] {
  return rows.map((row) => amountOf(row, 'total'))
}

function sumOrNull(amounts: readonly (Decimal | null)[]): Decimal | null {
  const known = amounts.filter((amount) => amount !== null && isFigure(amount)) as Decimal[]
  return known.length === amounts.length ? sum(known) : null
}

/**
 * Holds the change of the 合计 against what became of the projects. Each figure of both tables carries its half
 * unit, those of the kept projects too: what is printed alike may differ behind the last place. A project that is
 * blank in both is no change.
 */
export function bridge(before: Side, after: Side, leaves: Leaves, tolerance: Tolerance): BridgeCheck {
  const pairs = leaves.pairs.filter((pair) => pair.some((row) => amountOf(row, 'total') !== null))
  const added = amountsOf(leaves.added)
  const removed = amountsOf(leaves.removed)
  const [old, now] = [amountOf(before.total, 'total'), amountOf(after.total, 'total')]
  const left = (value: Decimal | null): Term => termOf(value === null ? null : negate(value), before.decimals)
  const right = (value: Decimal | null): Term => termOf(value, after.decimals)

  // after = before + Σ leaves after − Σ leaves before
  const parts = [
    ...added.map(right),
    ...removed.map(left),
    ...pairs.flatMap(([was, is]) => [left(amountOf(was, 'total')), right(amountOf(is, 'total'))]),
  ]
  const check = checkTerms({
    total: right(old === null ? null : now),
    parts: parts.length === 0 || old === null ? parts : [termOf(old, before.decimals), ...parts],
    tolerance,
    blank: 'unknown',
  })
  const differences = pairs.map(([was, is]) => {
    const [from, to] = [amountOf(was, 'total'), amountOf(is, 'total')]
    return from === null || to === null ? null : subtract(to, from)
  })
  const [come, gone, changed] = [sumOrNull(added), sumOrNull(removed), sumOrNull(differences)]
  const isKnown = come !== null && gone !== null && changed !== null
  const stated = old !== null && now !== null && isFigure(old) && isFigure(now) ? subtract(now, old) : null
  return {
    ...check,
    rule: 'bridge',
    terms: [...parts.map(({ value }) => value), old, now].filter((value) => value !== null && isFigure(value))
      .length,
    stated,
    computed: isKnown && parts.length > 0 ? subtract(sum([come, changed]), gone) : null,
    added: come,
    removed: gone,
    changed,
  }
}
