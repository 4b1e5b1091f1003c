import type { Decimal } from '../../amount/decimal.js'
import type { Category } from '../../model/indicator.js'
import type { AmountUnit, FundingColumn } from '../../model/table.js'
import type { NodePath } from '../check.js'
import type { TargetChange } from '../relate.js'
import type { SumCheck } from '../terms.js'

/**
 * An amount that is not the same in both tables, in the unit of the comparison.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed[0].amounts[0]
 * // { column: 'total', before: '437.45', after: 440, difference: 2.55, bound: 0.01, rounding: false }
 */
export interface AmountChange {
  /** The money column. */
  column: FundingColumn
  /** The amount before; `null` where it was blank. */
  before: Decimal | null
  /** The amount after; `null` where it is blank. */
  after: Decimal | null
  /** `after - before`; `null` where either is blank. */
  difference: Decimal | null
  /** The most by which rounding makes two printings of one figure differ; `null` where either is blank. */
  bound: Decimal | null
  /** Whether rounding explains the difference: the figure behind both may be the same. */
  rounding: boolean
}

/**
 * A department or project that stands in one of the tables only.
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
  /** The department that it belongs to; of a department, its own name. */
  department: string | null
  /** Where it stands, in the table that has it. */
  path: NodePath
  /** Its 总计 in the unit of the comparison; `null` for a blank. */
  amount: Decimal | null
}

/**
 * A department that stands in both tables.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).departments.kept[1].before // ['departments', 1]
 */
export interface DepartmentPair {
  /** Its name after. */
  name: string | null
  /** Where it stands in the table before. */
  before: NodePath
  /** Where it stands in the table after. */
  after: NodePath
  /** The amounts of its row that differ, in the order of the columns; empty for a kept one. */
  amounts: AmountChange[]
}

/**
 * A project that stands in both tables.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed
 * // [{ name: '部门日常运转经费', before: ['departments', 0, 'projects', 0], goalChanged: false, … }]
 */
export interface ProjectPair {
  /** Its name after. */
  name: string
  /** Its department after. */
  department: string | null
  /** Where it stands in the table before. */
  before: NodePath
  /** Where it stands in the table after. */
  after: NodePath
  /** The amounts that differ, in the order of the columns; empty for a kept one. */
  amounts: AmountChange[]
  /** Whether the wording of its goal differs, white space and widths apart. */
  goalChanged: boolean
  /** What became of its indicators. */
  indicators: IndicatorChanges
}

/**
 * A project that stands in another department than before.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = fromJson(toJson(before))
 * after.departments[1].projects.push(after.departments[0].projects.pop())
 * compare(before, after).projects.moved.map(({ from }) => from) // ['中国共产党广州市委员会政法委员会']
 */
export interface MovedProject extends ProjectPair {
  /** The department that it belonged to. */
  from: string | null
}

/**
 * A project that may have got another name: one of the same amount and goal is gone, and one has come.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replace('| 部门日常运转经费 |', '| 部门运转经费 |')).tables
 * compare(before, after).projects.renamed
 * // [{ before: { name: '部门日常运转经费', … }, after: { name: '部门运转经费', … } }]
 */
export interface RenamedProject {
  /** The one that is gone. */
  before: Unpaired
  /** The one that has come. */
  after: Unpaired
}

/**
 * What became of the indicators of a project.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed[0].indicators // { added: [], removed: [], changed: [{ name: '群防共治队伍规模', … }] }
 */
export interface IndicatorChanges {
  /** Indicators that have come. */
  added: UnpairedIndicator[]
  /** Indicators that are gone. */
  removed: UnpairedIndicator[]
  /** Indicators of which a target changed. */
  changed: IndicatorPair[]
}

/**
 * An indicator that one of the tables has.
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
  /** The levels that it stands under. */
  category: Category
  /** Where it stands, in the table that has it. */
  path: NodePath
  /** Its target of the year as written, or that of the cycle; `null` where it has none. */
  target: string | null
}

/**
 * An indicator of which a target changed.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed[0].indicators.changed
 * // [{ name: '群防共治队伍规模', category: { key: 'output.quantity', … }, … }]
 */
export interface IndicatorPair {
  /** Its name after. */
  name: string
  /** The levels that it stands under. */
  category: Category
  /** Where it stands in the table before. */
  before: NodePath
  /** Where it stands in the table after. */
  after: NodePath
  /** What changed in it. */
  targets: TargetPair[]
}

/**
 * A target that is not the same in both tables.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed[0].indicators.changed[0].targets[0]
 * // { field: 'annual', before: '≥300支', after: '≥320支', change: 'tightened' }
 */
export interface TargetPair {
  /** 年度指标值 or 实施周期指标值. */
  field: 'annual' | 'cycle'
  /** As written before; `null` where there was none. */
  before: string | null
  /** As written after; `null` where there is none. */
  after: string | null
  /** What it means. A target where there was none tightens, one that is gone loosens. */
  change: TargetChange
}

/**
 * Whether the projects explain the change of the total: Δ合计 = Σ added − Σ removed + Σ changed. `stated` is the
 * change of the 合计, `computed` that of the projects; `null` where a figure is blank.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).bridge // { stated: 0, computed: 2.55, changed: 2.55, status: 'unbalanced', … }
 */
export type BridgeCheck = SumCheck & {
  rule: 'bridge'
  /** Sum of the projects that have come; `null` where one is blank. */
  added: Decimal | null
  /** Sum of the projects that are gone; `null` where one is blank. */
  removed: Decimal | null
  /** Sum of the differences of those in both; `null` where one is blank on one side. */
  changed: Decimal | null
}

/**
 * What `compare` finds.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, before).projects.changed // []
 * compare(before, after).projects.changed.length // 1
 */
export interface Comparison {
  /** What the amounts are told in: the larger of the two tables' units; `null` where neither says its own. */
  amountUnit: AmountUnit | null
  /** The table that does not say its unit, and was taken to be in that of the other; `null` where both say it or neither does. */
  unitAssumed: 'before' | 'after' | null
  /** The amounts of the 合计 row that differ. */
  total: AmountChange[]
  /** What became of the departments. */
  departments: {
    /** In the table after only, in its order. */
    added: Unpaired[]
    /** In the table before only, in its order. */
    removed: Unpaired[]
    /** In both, with the same amounts. */
    kept: DepartmentPair[]
    /** In both, with other amounts. */
    changed: DepartmentPair[]
  }
  /** What became of the projects. */
  projects: {
    /** In the table after only, in its order; those that may have been renamed among them. */
    added: Unpaired[]
    /** In the table before only, in its order; those that may have been renamed among them. */
    removed: Unpaired[]
    /** In both under the same department, with the same amounts. */
    kept: ProjectPair[]
    /** In both under the same department, with other amounts. */
    changed: ProjectPair[]
    /** In both, under different departments. */
    moved: MovedProject[]
    /** Suggestions only: what is in `removed` and in `added` with the same amount and goal. */
    renamed: RenamedProject[]
  }
  /** Whether the projects explain the change of the 合计. */
  bridge: BridgeCheck
}
