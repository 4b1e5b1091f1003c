import type { Group } from './group.js'
import type { Money } from './money.js'
import { boundOf, type Footing, holdingOf, mostWays, sharesOf, waysOf } from './shares.js'

/**
 * Rows of a part were read as one, since they lack the same columns as far as they show. Where their sum comes out with no
 * reading of all of them, and does if each may lack columns of its own, each is for itself.
 *
 *               总计   财政拨款  其他资金
 *     档案馆    250.00   200.00    50.00
 *     征集       50.00  ? 50.00              其他资金
 *     运维      200.00  ?200.00              财政拨款
 */
export function decideBySums(footing: Footing, half: number): void {
  const { stated, parts } = footing
  const together = new Map<Group, Money[]>()
  for (const row of [stated, ...parts]) {
    const same = together.get(row.group)
    if (same !== undefined) same.push(row)
    else if (row.group.readings.length > 1) together.set(row.group, [row])
  }
  const shared = [...together.values()].filter(({ length }) => length > 1)
  if (shared.length === 0 || comesOut(footing, half)) return
  const own = new Map(shared.flatMap((rows) => rows.slice(1).map((row) => [row, { ...row.group }] as const)))
  const apart = parts.map((part) => ({ ...part, group: own.get(part) ?? part.group }))
  if (comesOut({ ...footing, parts: apart }, half)) for (const [row, group] of own) row.group = group
}

/** Whether a sum comes out in some way. */
function comesOut(footing: Footing, half: number): boolean {
  const shared = sharesOf(footing, () => false)
  return waysOf(shared.groups) <= mostWays && holdingOf(shared, boundOf(footing, half)).ways > 0
}
