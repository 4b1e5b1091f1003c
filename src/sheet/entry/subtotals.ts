import { diagnostic } from '../../diagnostic/diagnostic.js'
import { isPageTotalName } from '../../terms/total.js'
import { type Money, printed, totalOf } from '../column/money.js'
import { halfUnit } from '../column/sums.js'
import type { Books } from './amounts.js'
import type { Entry } from './entry.js'
import type { Grouped, Plan } from './plan.js'
import { reportTexts, reportUnread } from './unread.js'

/** What some rows add up to, and how far rounding of each to the last place may take it. */
export class Sum {
  private amount = 0
  private count = 0

  add(amount: number): void {
    this.amount += amount
    this.count++
  }

  is(stated: number, decimals: number): boolean {
    const bound = halfUnit(decimals) * (this.count + 1) + Math.abs(stated) * 1e-12
    return this.count > 0 && Math.abs(this.amount - stated) <= bound
  }
}

/**
 * A department that is named without an amount has those of the 小计 to which the rows between them add up.
 *
 *     甲局
 *     培训经费   10.00
 *     办公经费   20.00
 *     小计       30.00     of 甲局
 */
export function fundHeadings({ rows, subtotals }: Plan, money: Map<Entry, Money>, decimals: number): void {
  const moneyOf = (entry: Entry): Money => money.get(entry) as Money
  let heading: Entry | null = null
  let sum = new Sum()
  let at = 0
  for (const { entry, above } of subtotals) {
    for (; at < above; at++) {
      const row = rows[at] as Entry
      const amount = totalOf(moneyOf(row))
      if (Number.isNaN(amount) && row.goal.length === 0 && row.indicators.value === '') {
        heading = row
        sum = new Sum()
      } else sum.add(amount)
    }
    const own = moneyOf(entry)
    if (heading === null || isPageTotalName(entry.name.value) || !sum.is(totalOf(own), decimals)) continue
    money.set(heading, own)
    heading = null
  }
}

/**
 * Takes leave of 小计 rows: those that the rows since the last one, those of the department, or those up to the next one do
 * not add up to are unread.
 */
export function reportSubtotals(
  { rows, subtotals }: Plan,
  groups: readonly Grouped[],
  { moneyOf, decimals, report }: Books,
): void {
  if (subtotals.length === 0) return
  const parts = new Set(groups.flatMap(({ head, projects }) => (projects.length > 0 ? projects : [head])))
  let since = new Sum()
  let own = new Sum()
  let at = 0
  const of = (from: number, to: number): Sum => {
    const sum = new Sum()
    for (const row of rows.slice(from, to)) if (parts.has(row)) sum.add(totalOf(moneyOf(row)))
    return sum
  }
  for (const [index, { entry, above }] of subtotals.entries()) {
    for (; at < above; at++) {
      const row = rows[at] as Entry
      if (!parts.has(row)) own = new Sum()
      else for (const sum of [since, own]) sum.add(totalOf(moneyOf(row)))
    }
    reportTexts(entry, report)
    const money = moneyOf(entry)
    const total = totalOf(money)
    const facts = { name: entry.name.value || entry.department.value, amounts: printed(money) }
    const below = of(above, subtotals[index + 1]?.above ?? rows.length)
    if ([since, own, below].some((sum) => sum.is(total, decimals)))
      report(diagnostic('sum-skipped', entry.span, facts))
    else reportUnread([entry.funding.department, entry.funding.name, ...money.cells], report)
    since = new Sum()
  }
}
