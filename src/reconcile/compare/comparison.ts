import type { Decimal } from '../../amount/decimal.js'
import type { Category } from '../../model/indicator.js'
import type { AmountUnit, FundingColumn } from '../../model/table.js'
import type { NodePath } from '../check.js'
import type { TargetChange } from '../relate.js'
import type { SumCheck } from '../terms.js'

/**
 * An amount that differs between the tables. All amounts are in the unit of the comparison (`Comparison.amountUnit`).
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed[0].amounts[0]
 * // { column: 'total', before: '437.45', after: 440, difference: 2.55, bound: 0.01, rounding: false }
 */
export interface AmountChange {
  /** The amount column. */
  column: FundingColumn
  /** The earlier amount; `null` if blank. */
  before: Decimal | null
  /** The later amount; `null` if blank. */
  after: Decimal | null
  /** `after - before`; `null` if either is blank. */
  difference: Decimal | null
  /** The largest difference that rounding can cause between two printings of one amount; `null` if either is blank. */
  bound: Decimal | null
  /** Whether rounding can explain the difference, so that both may represent the same amount. */
  rounding: boolean
}

/**
 * A department or project that is in one of the tables only.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replace('| 部门日常运转经费 |', '| 部门运转经费 |')).tables
 * compare(before, after).projects.removed
 * // [{ name: '部门日常运转经费', path: ['departments', 0, 'projects', 0], amount: 437.45, … }]
 */
export interface Unpaired {
  /** Its name; `null` for a department without one. */
  name: string | null
  /** The name of the department it belongs to; for a department, its own name. */
  department: string | null
  /** Its path in the table that has it. */
  path: NodePath
  /** Its 总计 in the unit of the comparison; `null` if blank. */
  amount: Decimal | null
}

/**
 * A department that is in both tables.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).departments.kept[1].before // ['departments', 1]
 */
export interface DepartmentPair {
  /** Its name in the later table. */
  name: string | null
  /** Its path in the earlier table. */
  before: NodePath
  /** Its path in the later table. */
  after: NodePath
  /** The amounts of its row that differ, in column order; empty if none does. */
  amounts: AmountChange[]
}

/**
 * A project that is in both tables.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed
 * // [{ name: '部门日常运转经费', before: ['departments', 0, 'projects', 0], goalChanged: false, … }]
 */
export interface ProjectPair {
  /** Its name in the later table. */
  name: string
  /** Its department in the later table. */
  department: string | null
  /** Its path in the earlier table. */
  before: NodePath
  /** Its path in the later table. */
  after: NodePath
  /** The amounts that differ, in column order; empty if none does. */
  amounts: AmountChange[]
  /** Whether the wording of its goal differs; white space and character width are ignored. */
  goalChanged: boolean
  /** The changes of its indicators. */
  indicators: IndicatorChanges
}

/**
 * A project that is in a different department in the later table.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = fromJson(toJson(before))
 * after.departments[1].projects.push(after.departments[0].projects.pop())
 * compare(before, after).projects.moved.map(({ from }) => from) // ['中国共产党广州市委员会政法委员会']
 */
export interface MovedProject extends ProjectPair {
  /** The name of its department in the earlier table. */
  from: string | null
}

/**
 * A project that may have been renamed: one was removed and one added, with the same amount and goal.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replace('| 部门日常运转经费 |', '| 部门运转经费 |')).tables
 * compare(before, after).projects.renamed
 * // [{ before: { name: '部门日常运转经费', … }, after: { name: '部门运转经费', … } }]
 */
export interface RenamedProject {
  /** The removed project. */
  before: Unpaired
  /** The added project. */
  after: Unpaired
}

/**
 * The changes of the indicators of a project.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed[0].indicators // { added: [], removed: [], changed: [{ name: '群防共治队伍规模', … }] }
 */
export interface IndicatorChanges {
  /** Indicators that only the later table has. */
  added: UnpairedIndicator[]
  /** Indicators that only the earlier table has. */
  removed: UnpairedIndicator[]
  /** Indicators with a target that changed. */
  changed: IndicatorPair[]
}

/**
 * An indicator that is in one of the tables only.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('群防共治队伍规模', '队伍规模')).tables
 * compare(before, after).projects.kept[0].indicators.added
 * // [{ name: '队伍规模', path: ['departments', 0, 'projects', 0, 'indicators', 1], target: '≥300支', … }]
 */
export interface UnpairedIndicator {
  /** Its name. */
  name: string
  /** The levels it is listed under. */
  category: Category
  /** Its path in the table that has it. */
  path: NodePath
  /** Its annual target as written, or else that of the cycle; `null` if it has neither. */
  target: string | null
}

/**
 * An indicator with a target that changed.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed[0].indicators.changed
 * // [{ name: '群防共治队伍规模', category: { key: 'output.quantity', … }, … }]
 */
export interface IndicatorPair {
  /** Its name in the later table. */
  name: string
  /** The levels it is listed under. */
  category: Category
  /** Its path in the earlier table. */
  before: NodePath
  /** Its path in the later table. */
  after: NodePath
  /** The targets that changed. */
  targets: TargetPair[]
}

/**
 * A target that differs between the tables.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed[0].indicators.changed[0].targets[0]
 * // { field: 'annual', before: '≥300支', after: '≥320支', change: 'tightened' }
 */
export interface TargetPair {
  /** `annual` for 年度指标值, `cycle` for 实施周期指标值. */
  field: 'annual' | 'cycle'
  /** The earlier target as written; `null` if there was none. */
  before: string | null
  /** The later target as written; `null` if there is none. */
  after: string | null
  /** The effect of the change. An added target counts as `tightened`, a removed one as `loosened`. */
  change: TargetChange
}

/**
 * Checks whether the projects explain the change of the 合计: Δ合计 = Σ added − Σ removed + Σ changed. `stated` is the
 * change of the 合计 and `computed` that of the projects; `null` if an amount is blank.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).bridge // { stated: 0, computed: 2.55, changed: 2.55, status: 'unbalanced', … }
 */
export type BridgeCheck = SumCheck & {
  rule: 'bridge'
  /** The sum of the added projects; `null` if one is blank. */
  added: Decimal | null
  /** The sum of the removed projects; `null` if one is blank. */
  removed: Decimal | null
  /** The sum of the differences of projects in both tables; `null` if one is blank in one table only. */
  changed: Decimal | null
}

/**
 * The result of `compare`.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, before).projects.changed // []
 * compare(before, after).projects.changed.length // 1
 */
export interface Comparison {
  /** The unit of all amounts of the comparison: the larger of the two tables' units; `null` if neither has one. */
  amountUnit: AmountUnit | null
  /** The table without a unit, which was assumed to have that of the other; `null` if both or neither have one. */
  unitAssumed: 'before' | 'after' | null
  /** The amounts of the 合计 row that differ. */
  total: AmountChange[]
  /** The changes of the departments. */
  departments: {
    /** In the later table only, in its order. */
    added: Unpaired[]
    /** In the earlier table only, in its order. */
    removed: Unpaired[]
    /** In both, with the same amounts. */
    kept: DepartmentPair[]
    /** In both, with different amounts. */
    changed: DepartmentPair[]
  }
  /** The changes of the projects. */
  projects: {
    /** In the later table only, in its order; including those that may have been renamed. */
    added: Unpaired[]
    /** In the earlier table only, in its order; including those that may have been renamed. */
    removed: Unpaired[]
    /** In the same department of both tables, with the same amounts. */
    kept: ProjectPair[]
    /** In the same department of both tables, with different amounts. */
    changed: ProjectPair[]
    /** In both tables, in different departments. */
    moved: MovedProject[]
    /** Suggestions: pairs of `removed` and `added` projects with the same amount and goal. */
    renamed: RenamedProject[]
  }
  /** The check whether the projects explain the change of the 合计. */
  bridge: BridgeCheck
}
