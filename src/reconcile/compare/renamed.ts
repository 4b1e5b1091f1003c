import { keyOf } from '../key.js'
import { amountOf } from '../rows.js'
import type { RenamedProject } from './comparison.js'
import { grouped } from './match.js'
import type { Side, SideRow } from './side.js'
import { unpaired } from './unpaired.js'

/**
 * Suggests which projects got another name: the only one with this goal and this amount that is gone, and the
 * only one that has come. Where the tables are printed in different units, the finer amount is rounded first.
 */
export function renamedProjects(
  removed: readonly SideRow[],
  added: readonly SideRow[],
  before: Side,
  after: Side,
): RenamedProject[] {
  const decimals = Math.max(0, Math.min(before.decimals, after.decimals))
  const print = (row: SideRow): string => {
    const amount = amountOf(row, 'total')
    return `${amount?.toFixed(decimals) ?? ''}\t${keyOf(row.project?.goal ?? '')}`
  }
  const told = (row: SideRow): boolean =>
    amountOf(row, 'total') !== null && keyOf(row.project?.goal ?? '') !== ''
  const come = grouped(added.filter(told), print)
  const suggestions: RenamedProject[] = []
  for (const [key, [old, another]] of grouped(removed.filter(told), print)) {
    const [now, rival] = come.get(key) ?? []
    if (old === undefined || another !== undefined || now === undefined || rival !== undefined) continue
    suggestions.push({ before: unpaired(old), after: unpaired(now) })
  }
  return suggestions
}
