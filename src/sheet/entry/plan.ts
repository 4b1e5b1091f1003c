import { isPageTotalName, isSubtotalName, isTotalName } from '../../terms/total.js'
import type { Entry } from './entry.js'

/** The rows of a table by what they stand for, departments and projects still together. */
export interface Plan {
  /** The 合计 row. */
  readonly total: Entry | null
  /** 合计 rows beside it: at the end of a page or of the table. */
  readonly repeated: readonly Entry[]
  /** 小计 rows that no column says whose they are, with how many rows stand above each. */
  readonly subtotals: readonly Subtotal[]
  readonly rows: readonly Entry[]
  /** Whether departments stand in a column of their own. */
  readonly byColumn: boolean
}

/** A row that sums up some of those above it. */
export interface Subtotal {
  readonly entry: Entry
  readonly above: number
}

/** A department with its row, where it has one, and its projects. */
export interface Grouped {
  readonly head: Entry | null
  readonly name: string | null
  readonly projects: Entry[]
}

/** Takes 合计 and 小计 out of the rows of a table. */
export function planOf(entries: readonly Entry[]): Plan {
  let total: Entry | null = null
  const repeated: Entry[] = []
  const subtotals: Subtotal[] = []
  const rows: Entry[] = []
  const byColumn = entries.some(({ department }) => department.value !== '')
  for (const entry of entries) {
    if (isSubtotal(entry, byColumn)) subtotals.push({ entry, above: rows.length })
    else if (!isTotal(entry, byColumn)) rows.push(entry)
    else if (total === null) total = entry
    else repeated.push(entry)
  }
  return { total, repeated, subtotals, rows, byColumn }
}

function isSubtotal({ department, name }: Entry, byColumn: boolean): boolean {
  if (byColumn) return isPageTotalName(name.value || department.value)
  return isSubtotalName(name.value) && !isTotalName(name.value)
}

function isTotal({ department, name }: Entry, byColumn: boolean): boolean {
  if (!byColumn || department.value === '') return isTotalName(name.value)
  return isTotalName(department.value)
}

/**
 * Departments that stand beside their projects: a new name starts a new one, a blank goes on. `sums` is asked whether a 小计
 * says nothing of the last of them.
 */
export function departmentsByColumn(
  rows: readonly Entry[],
  sums: (sum: Entry, groups: readonly Grouped[]) => boolean,
): Grouped[] {
  const groups: Grouped[] = []
  // Where heads are rows without a project, a project may be called as its department.
  const blank = rows.some(({ name }) => name.value === '')
  for (const entry of rows) {
    // 〃 is none: it goes on.
    const own = entry.department.value.replace(/^(?:同上|〃)$/, '')
    // 小计 below the projects of a department is its sum.
    const name = isSubtotalName(own) && entry.name.value === '' ? '' : own
    const group = groups.at(-1)
    if (name !== own && sums(entry, groups)) continue
    const heads =
      entry.name.value === '' || isSubtotalName(entry.name.value) || (!blank && entry.name.value === name)
    const head = heads && entry.goal.length === 0 && entry.indicators.value === ''
    if (group === undefined || (name !== '' && name !== group.name) || (head && group.head !== null)) {
      groups.push({
        head: head ? entry : null,
        name: name === '' ? null : name,
        projects: head ? [] : [entry],
      })
    } else if (head) groups[groups.length - 1] = { ...group, head: entry }
    else group.projects.push(entry)
  }
  return groups
}
