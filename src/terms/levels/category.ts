import type { CategoryKey } from '../../model/indicator.js'
import { firstLevelOf } from './first.js'
import { secondKey } from './second.js'

/**
 * The normal form of the levels that an indicator stands under, or `null`.
 *
 *     产出指标 › 成本指标          output.cost, by the rules of 2015
 *     成本指标 › 经济成本指标      cost.economic, by those of 2021
 *     效果指标 › 满意度指标        satisfaction.service, whatever stands above
 */
export function categoryKeyOf(names: readonly string[]): CategoryKey | null {
  const first = names[0]
  if (first === undefined) return null
  const level = firstLevelOf(first)
  const second = names[1]
  return (
    (second === undefined ? null : secondKey(second, level ?? 'none')) ??
    (level === 'satisfaction' ? 'satisfaction.service' : level === null ? secondKey(first, 'none') : null)
  )
}

/**
 * The normal forms of the levels that a document has named so far, by their names. A table has a dozen of them, each at
 * scores of indicators: to look them up takes less than half of what it takes to tell them each time.
 */
export type KnownLevels = Map<string | undefined, Map<string | undefined, CategoryKey | null>>

/** The normal form of at most two levels, looked up among those that were told before. */
export function knownKeyOf(names: readonly string[], known: KnownLevels): CategoryKey | null {
  const [first, second] = names
  let below = known.get(first)
  if (below === undefined) {
    below = new Map()
    known.set(first, below)
  }
  let key = below.get(second)
  if (key === undefined) {
    key = categoryKeyOf(names)
    below.set(second, key)
  }
  return key
}
