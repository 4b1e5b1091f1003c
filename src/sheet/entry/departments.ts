import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import { isAbsence } from '../../terms/absence.js'
import { type Money, printed, totalOf } from '../column/money.js'
import type { RowFacts } from '../column/row-facts.js'
import type { Books } from './amounts.js'
import type { Entry } from './entry.js'
import { departmentsByColumn, type Grouped } from './plan.js'
import { holdsExactly, type Structure, structureOf } from './structure.js'
import { Sum } from './subtotals.js'
import { reportTexts, reportUnread } from './unread.js'

/** The departments of rows that name theirs in a column. */
export function byColumn(rows: readonly Entry[], books: Books): readonly Grouped[] {
  const { moneyOf, report } = books
  const groups = departmentsByColumn(rows, (sum, above) => {
    const own = moneyOf(sum)
    const head = above.at(-1)?.head
    if (head == null && !isOfSeveral(own, above, books)) return false
    reportSum(sum, own, head == null ? own : moneyOf(head), report)
    return true
  })
  const isBare = (entry: Entry): boolean => Number.isNaN(totalOf(moneyOf(entry)))
  for (const { projects } of groups) {
    for (const project of projects) {
      const { goal, indicators, name, span } = project
      if (goal.length > 0 || indicators.value !== '' || !isBare(project)) continue
      report(diagnostic('project-guessed', span, { name: name.value }))
    }
  }
  const bare = groups.flatMap(({ head }) => (head !== null && isBare(head) ? [head] : []))
  // Where all heads are such, it is how the table is set; one among others may be a stamp.
  if (bare.length === groups.length) return groups
  for (const { department, span } of bare) {
    report(diagnostic('department-guessed', span, { name: department.value }))
  }
  return groups
}

/** Whether an amount is the sum of several departments, as below the last row of a page. */
function isOfSeveral(own: Money, groups: readonly Grouped[], { moneyOf, decimals }: Books): boolean {
  const sum = new Sum()
  for (const { projects } of groups) for (const each of projects) sum.add(totalOf(moneyOf(each)))
  return groups.length > 1 && sum.is(totalOf(own), decimals)
}

/** A 小计 says nothing new where its amount is that of the department's own row. */
function reportSum({ department, funding, span }: Entry, own: Money, head: Money, report: Report): void {
  if (totalOf(own) === totalOf(head))
    report(diagnostic('sum-skipped', span, { name: department.value, amounts: printed(own) }))
  else reportUnread([funding.department, ...own.cells], report)
}

/**
 * The reading in which a row that has a goal and no indicators is a department, where each has projects that add up to it,
 * 合计 too is reached to the last place, and not if the row were a project.
 */
function withGoals(
  rows: readonly Entry[],
  facts: readonly RowFacts[],
  total: number,
  decimals: number,
): Structure | null {
  const goals = facts.map(({ promises }, at) => promises && rows[at]?.indicators.value === '')
  if (!goals.includes(true) || holdsExactly(facts, structureOf(facts, total, decimals), total)) return null
  const open = facts.map((each, at) => (goals[at] ? { ...each, promises: false } : each))
  const structure = structureOf(open, total, decimals)
  const { parts } = structure
  const borne = parts.every(
    (part, at) => !goals[at] || part === 'project' || (part === 'department' && parts[at + 1] === 'project'),
  )
  return borne && holdsExactly(open, structure, total) ? structure : null
}

/** Whether a row has a goal or indicators; 不涉及 is none. */
function promises({ goal, indicators }: Entry): boolean {
  return [...goal, indicators].some(({ value }) => value !== '' && !isAbsence(value))
}

/** The departments that the sums and the names of rows tell. */
export function departmentsByStructure(
  rows: readonly Entry[],
  total: Entry | null,
  { moneyOf, decimals, report }: Books,
): Grouped[] {
  const facts = rows.map((entry) => ({
    name: entry.name.value,
    amount: totalOf(moneyOf(entry)),
    promises: promises(entry),
  }))
  const whole = total === null ? Number.NaN : totalOf(moneyOf(total))
  const structure = withGoals(rows, facts, whole, decimals) ?? structureOf(facts, whole, decimals)
  const groups: Grouped[] = []
  for (const [index, entry] of rows.entries()) {
    if (structure.parts[index] === 'sum') {
      reportTexts(entry, report)
      const facts = { name: entry.name.value, amounts: printed(moneyOf(entry)) }
      report(diagnostic('sum-skipped', entry.span, facts))
      continue
    }
    if (structure.parts[index] === 'department') {
      groups.push({ head: entry, name: entry.name.value, projects: [] })
      continue
    }
    const group = groups.at(-1)
    if (group === undefined) groups.push({ head: null, name: null, projects: [entry] })
    else group.projects.push(entry)
  }
  reportGuesses(rows, structure, report)
  return groups
}

function reportGuesses(rows: readonly Entry[], { parts, guessed }: Structure, report: Report): void {
  for (const index of guessed) {
    const entry = rows[index] as Entry
    const code = parts[index] === 'department' ? 'department-guessed' : 'project-guessed'
    report(diagnostic(code, entry.span, { name: entry.name.value }))
  }
}

/** Says which rows have no name. */
export function reportNameless(groups: readonly Grouped[], { moneyOf, report }: Books): void {
  for (const { head, name, projects } of groups) {
    for (const entry of head !== null && name === '' ? [head, ...projects] : projects) {
      if (entry.name.value !== '') continue
      report(diagnostic('name-missing', entry.span, { amounts: printed(moneyOf(entry)) }))
    }
  }
}
