import type { TargetTable } from '../../model/table.js'
import { demandTable } from '../../source/demand.js'
import { keyOf } from '../key.js'
import type { Tolerance } from '../tolerance.js'
import { bridge, type Leaves } from './bridge.js'
import type { Comparison, ProjectPair } from './comparison.js'
import { indicatorChanges } from './indicators.js'
import { type Matching, type MatchRule, match } from './match.js'
import { departmentPrint, goalKey, projectPrint } from './print.js'
import { renamedProjects } from './renamed.js'
import {
  amountChanges,
  commonUnit,
  type Side,
  type SideBranch,
  type SideRow,
  type SideTwig,
  sideOf,
  silentSide,
  unpaired,
} from './side.js'

/**
 * Options of `compare`.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after, { tolerance: { absolute: 3 } }).bridge.status // 'rounding'
 */
export interface CompareOptions {
  /** The difference that the bridge accepts; `'rounding'` by default. */
  tolerance?: Tolerance | undefined
}

const departmentRule: MatchRule<SideBranch> = { key: ({ key }) => key, print: departmentPrint }

const projectRule: MatchRule<SideTwig> = { key: ({ key }) => key, print: projectPrint }

/** What is left of a name in other departments: only a single one can have moved. */
const movedRule: MatchRule<SideTwig> = {
  ...projectRule,
  tie: ({ department }) => keyOf(department ?? ''),
  single: true,
}

function pairRow<Row extends SideRow>(old: Row, now: Row, before: Side, after: Side) {
  const amounts = amountChanges(old, now, before, after)
  return { name: now.name as Row['name'], before: old.path, after: now.path, amounts }
}

function pairProject(old: SideTwig, now: SideTwig, before: Side, after: Side): ProjectPair {
  return {
    ...pairRow(old, now, before, after),
    department: now.department,
    goalChanged: goalKey(old) !== goalKey(now),
    indicators: indicatorChanges(old.project.indicators, now.project.indicators, old.path, now.path),
  }
}

function isChanged({ amounts }: { amounts: readonly unknown[] }): boolean {
  return amounts.length > 0
}

/**
 * Compares two tables, for example the draft and the approved budget, or two years.
 *
 * Projects are matched by their own name and that of their department; differences of character width, white space and
 * bracket form are ignored. Among projects of the same name, unchanged ones are matched first. The order of the rows
 * has no influence. Amounts are compared in the larger of the two units; a table without a unit is assumed to have that
 * of the other.
 *
 * @param before The earlier table; it is not changed.
 * @param after The later table; it is not changed.
 * @param options The difference that the bridge accepts.
 * @returns What was added, removed, changed, moved and possibly renamed, and whether the projects explain the change of
 * the 合计.
 * @throws {TypeError} If `before` or `after` is not a `TargetTable` or holds amounts as strings, or if `tolerance` is not
 * a `Tolerance`.
 *
 * @example
 * const [draft] = parseMarkdown(source).tables
 * const [approved] = parseMarkdown(source.replaceAll('115.00', '100.00')).tables
 * const { projects, bridge } = compare(draft, approved)
 * projects.changed.map(({ name, amounts }) => [name, amounts[0].difference]) // [['购置经费', '-15']]
 * bridge.status // 'unbalanced'
 */
export function compare(before: TargetTable, after: TargetTable, options: CompareOptions = {}): Comparison {
  demandTable(before, 'before')
  demandTable(after, 'after')
  const amountUnit = commonUnit(before.amountUnit, after.amountUnit)
  const left = sideOf(before, amountUnit)
  const right = sideOf(after, amountUnit)

  const matched = matchSides(left, right)
  const departments = matched.departments.pairs.map(([old, now]) => pairRow(old, now, left, right))
  const projects = matched.projects.map(([old, now]) => pairProject(old, now, left, right))
  const { added, removed, pairs } = matched.elsewhere
  return {
    amountUnit,
    unitAssumed: silentSide(before.amountUnit, after.amountUnit),
    total: amountChanges(left.total, right.total, left, right),
    departments: {
      added: matched.departments.added.map(unpaired),
      removed: matched.departments.removed.map(unpaired),
      kept: departments.filter((pair) => !isChanged(pair)),
      changed: departments.filter(isChanged),
    },
    projects: {
      added: added.map(unpaired),
      removed: removed.map(unpaired),
      kept: projects.filter((pair) => !isChanged(pair)),
      changed: projects.filter(isChanged),
      moved: pairs.map(([old, now]) => ({ ...pairProject(old, now, left, right), from: old.department })),
      renamed: renamedProjects(removed, added, left, right),
    },
    bridge: bridge(left, right, leavesOf(matched), options.tolerance ?? 'rounding'),
  }
}

/** What became of the rows of two tables. */
interface Matched {
  readonly departments: Matching<SideBranch>
  /** Projects that are in one department in both. */
  readonly projects: Matching<SideTwig>['pairs']
  /** Those that are left: moved to another department, or in one of the tables alone. */
  readonly elsewhere: Matching<SideTwig>
}

function matchSides(left: Side, right: Side): Matched {
  const departments = match(left.departments, right.departments, departmentRule)
  const inBoth = departments.pairs.map(([old, now]) => match(old.projects, now.projects, projectRule))
  const gone = [
    ...departments.removed.flatMap(({ projects }) => projects),
    ...inBoth.flatMap(({ removed }) => removed),
  ]
  const come = [
    ...departments.added.flatMap(({ projects }) => projects),
    ...inBoth.flatMap(({ added }) => added),
  ]
  return {
    departments,
    projects: inBoth.flatMap(({ pairs }) => pairs),
    elsewhere: match(inOrder(gone, left), inOrder(come, right), movedRule),
  }
}

/** The rows that carry the 合计: projects, and departments that are listed by their sum alone in either table. */
function leavesOf({ departments, projects, elsewhere }: Matched): Leaves {
  const alone = departments.pairs.filter(([old, now]) => isLeaf(old) !== isLeaf(now))
  return {
    added: [...elsewhere.added, ...[...departments.added, ...alone.map(([, now]) => now)].filter(isLeaf)],
    removed: [...elsewhere.removed, ...[...departments.removed, ...alone.map(([old]) => old)].filter(isLeaf)],
    pairs: [...projects, ...elsewhere.pairs, ...departments.pairs.filter(isLeafPair)],
  }
}

/** A department that is listed by its sum alone. */
function isLeaf({ projects }: SideBranch): boolean {
  return projects.length === 0
}

function isLeafPair([old, now]: readonly [SideBranch, SideBranch]): boolean {
  return isLeaf(old) && isLeaf(now)
}

/** Rows in the order of their table. */
function inOrder(rows: readonly SideTwig[], side: Side): SideTwig[] {
  const wanted = new Set(rows)
  return side.departments.flatMap(({ projects }) => projects.filter((row) => wanted.has(row)))
}
