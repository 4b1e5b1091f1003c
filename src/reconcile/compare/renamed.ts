import { type Decimal, rounded } from '../../amount/decimal.js'
import { amountOf } from '../rows.js'
import type { RenamedProject } from './comparison.js'
import { type Group, grouped } from './match.js'
import { goalKey } from './print.js'
import { type Side, type SideTwig, unpaired } from './side.js'

/** Projects by amount and goal, which a change of the name leaves as they are; not those that lack either. */
function byContent(rows: readonly SideTwig[], decimals: number): Map<string, Group<SideTwig>> {
  const known = rows.filter((row) => amountOf(row, 'total') !== null && goalKey(row) !== '')
  return grouped(known, (row) => `${rounded(amountOf(row, 'total') as Decimal, decimals)}\t${goalKey(row)}`)
}

/**
 * Suggests which projects got another name: the only one with this goal and this amount that is gone, and the
 * only one that has come. Where the tables are printed in different units, the finer amount is rounded first.
 */
export function renamedProjects(
  removed: readonly SideTwig[],
  added: readonly SideTwig[],
  before: Side,
  after: Side,
): RenamedProject[] {
  const decimals = Math.max(0, Math.min(before.decimals, after.decimals))
  const come = byContent(added, decimals)
  const suggestions: RenamedProject[] = []
  for (const [key, [old, ...others]] of byContent(removed, decimals)) {
    const [now, ...rivals] = come.get(key) ?? []
    if (now === undefined || others.length > 0 || rivals.length > 0) continue
    suggestions.push({ before: unpaired(old), after: unpaired(now) })
  }
  return suggestions
}
