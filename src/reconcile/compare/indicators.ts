import type { Indicator } from '../../model/indicator.js'
import type { Target } from '../../model/target.js'
import type { NodePath } from '../check.js'
import { keyOf } from '../key.js'
import { isSameText, relateTargets, type TargetChange } from '../relate.js'
import type { IndicatorChanges, IndicatorPair, TargetPair, UnpairedIndicator } from './comparison.js'
import { type MatchRule, match } from './match.js'
import { categoryKey, indicatorPrint } from './print.js'

interface Placed {
  readonly indicator: Indicator
  readonly path: NodePath
}

const rule: MatchRule<Placed> = {
  key: ({ indicator }) => `${categoryKey(indicator)}\t${keyOf(indicator.name)}`,
  print: ({ indicator }) => indicatorPrint(indicator),
}

function placed(indicators: readonly Indicator[], project: NodePath): Placed[] {
  return indicators.map((indicator, at) => ({ indicator, path: [...project, 'indicators', at] }))
}

function changeOf(before: Target | null, after: Target | null, indicator: Indicator): TargetChange {
  if (before === null) return 'tightened'
  if (after === null) return 'loosened'
  return relateTargets(before, after, indicator.category.key)
}

function targetPairs(before: Indicator, after: Indicator): TargetPair[] {
  const pairs: TargetPair[] = []
  for (const field of ['annual', 'cycle'] as const) {
    const [old, now] = [before[field], after[field]]
    if (old === now || (old !== null && now !== null && isSameText(old, now))) continue
    pairs.push({
      field,
      before: old?.text ?? null,
      after: now?.text ?? null,
      change: changeOf(old, now, after),
    })
  }
  return pairs
}

function unpaired({ indicator, path }: Placed): UnpairedIndicator {
  const { name, category, annual, cycle } = indicator
  return { name, category, path, target: (annual ?? cycle)?.text ?? null }
}

/** Tells what became of the indicators of a project: those of one name and level are the same. */
export function indicatorChanges(
  before: readonly Indicator[],
  after: readonly Indicator[],
  beforePath: NodePath,
  afterPath: NodePath,
): IndicatorChanges {
  const found = match(placed(before, beforePath), placed(after, afterPath), rule)
  const changed = found.pairs.flatMap(([old, now]): IndicatorPair[] => {
    const targets = targetPairs(old.indicator, now.indicator)
    const { name, category } = now.indicator
    return targets.length === 0 ? [] : [{ name, category, before: old.path, after: now.path, targets }]
  })
  return { added: found.added.map(unpaired), removed: found.removed.map(unpaired), changed }
}
