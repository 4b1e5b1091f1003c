import { diagnostic } from '../../diagnostic/diagnostic.js'
import { isTotalName } from '../../terms/total.js'
import { totalOf } from '../column/money.js'
import type { Books } from './amounts.js'
import { type Entry, hasBegun } from './entry.js'
import { sameMoney } from './repeated-row.js'
import { Sum } from './subtotals.js'

/**
 * The rows of a table without those that say a row again, printed on both sides of a page break or by a model in a loop: the same
 * in all cells, where 合计 is reached without them, and not with them.
 */
export function withoutDuplicates(
  entries: readonly Entry[],
  { moneyOf, decimals, report }: Books,
): readonly Entry[] {
  const twins = new Set(entries.filter((entry, at) => isTwin(entries[at - 1], entry)))
  if (twins.size === 0) return entries
  const total = entries.find(
    ({ name, department }) => isTotalName(name.value) || isTotalName(department.value),
  )
  if (total === undefined) return entries
  const all = new Sum()
  const single = new Sum()
  for (const entry of entries) {
    if (!hasBegun(entry)) continue
    const amount = totalOf(moneyOf(entry))
    all.add(amount)
    if (!twins.has(entry)) single.add(amount)
  }
  const stated = totalOf(moneyOf(total))
  if (all.is(stated, decimals) || !single.is(stated, decimals)) return entries
  for (const { name, span } of twins) report(diagnostic('row-skipped', span, { text: name.value }))
  return entries.filter((entry) => !twins.has(entry))
}

function isTwin(above: Entry | undefined, entry: Entry): boolean {
  return (
    above !== undefined &&
    hasBegun(entry) &&
    above.name.value === entry.name.value &&
    above.indicators.value === entry.indicators.value &&
    above.goal.map(({ value }) => value).join('\n') === entry.goal.map(({ value }) => value).join('\n') &&
    sameMoney(above.funding, entry.funding)
  )
}
