import { diagnostic } from '../../diagnostic/diagnostic.js'
import { spanOf } from '../../source/text.js'
import { columnNames } from '../../terms/funds.js'
import type { Group } from '../column/group.js'
import { amountAt, columnsAt, columnsOf } from '../column/money.js'
import type { Resolved } from '../column/resolve.js'
import { isFundingColumn } from '../header/role.js'
import type { Cell } from '../row.js'
import type { Books } from './amounts.js'
import type { Entry } from './entry.js'

/** What was done about columns that are missing from some rows. */
export function reportGroups(
  entries: readonly Entry[],
  { open, tied, doubted }: Resolved,
  { moneyOf, report }: Books,
): void {
  const seen = new Set<Group>()
  for (const entry of entries) {
    for (const { group, span } of entry.rows) {
      if (seen.has(group)) continue
      seen.add(group)
      const { found, layout } = group
      const expected = layout.length
      const blank = layout.filter(isFundingColumn).filter((column) => !columnsOf(group).includes(column))
      if (!group.fragment || blank.length === 0 || found >= expected) continue
      // Where some of the blank columns are there, it does not show which.
      const columns = blank.map((column) => columnNames[column]).join('、')
      report(diagnostic('column-lost', span, { columns, found, expected }))
    }
    const money = moneyOf(entry)
    const { group, cells } = money
    const doubtful = doubted.has(group)
    const possible = doubtful ? group.possible : open.get(group)
    if (possible === undefined) continue
    for (const [at, column] of columnsOf(group).entries()) {
      const others = columnsAt(possible, at)
      if (amountAt(money, at) === null) continue
      // Between columns that are tied, there is no guess.
      if (tied.has(group) && columnsAt(group.readings, at).size > 1) continue
      others.delete(column)
      if (others.size === 0) continue
      const { text } = cells[at] as Cell
      const named = [...others].map((other) => columnNames[other]).join('、')
      const data = { text: text.value, column: columnNames[column], others: named }
      report(diagnostic('column-guessed', spanOf(text), data))
    }
  }
}
