import type { Category, Indicator } from '../model/indicator.js'
import type { Span } from '../model/span.js'
import type { Department, Funding, Project, TargetTable } from '../model/table.js'
import type {
  Basis,
  Bound,
  ChangeTarget,
  CompoundTarget,
  DeadlineTarget,
  QualitativeTarget,
  QuantityTarget,
  RangeTarget,
  ReferenceTarget,
} from '../model/target.js'
import type { Unit } from '../model/unit.js'
import type { TargetDocument } from './document.js'

/** A sentence for a node and one for each of its fields. */
type Described<Node> = { readonly [Field in keyof Node | '']: string }

const span = 'Its place in the source; null or absent if there is no source.'
const unit = 'The unit; null for a number without one.'
const comparator = 'The relation required of the actual value: gte is ≥, lte ≤, gt >, lt <, eq =.'
const implied = 'Whether no comparator is written.'
const approximate = 'Whether the value is approximate: 左右, 约, ≈.'
const object = 'The text after the unit, or null.'

const targetFields = {
  kind: 'The kind of target.',
  text: 'The target as written, without the closing 。',
  subject: 'What is measured, if it is named before the comparator; otherwise null.',
  basis: 'How the value is aggregated, or null.',
  span,
}

/** The descriptions of every node and field in the JSON Schema. */
export const descriptions: {
  readonly Document: Described<TargetDocument>
  readonly TargetTable: Described<TargetTable>
  readonly Department: Described<Department>
  readonly Funding: Described<Funding>
  readonly Project: Described<Project>
  readonly Indicator: Described<Indicator>
  readonly Category: Described<Category>
  readonly QuantityTarget: Described<QuantityTarget>
  readonly RangeTarget: Described<RangeTarget>
  readonly ChangeTarget: Described<ChangeTarget>
  readonly DeadlineTarget: Described<DeadlineTarget>
  readonly ReferenceTarget: Described<ReferenceTarget>
  readonly QualitativeTarget: Described<QualitativeTarget>
  readonly CompoundTarget: Described<CompoundTarget>
  readonly Basis: Described<Basis>
  readonly Bound: Described<Bound>
  readonly Unit: Described<Unit>
  readonly Span: Described<Span>
} = {
  Document: {
    '': 'Tables of performance targets of public budgets (项目支出绩效目标表).',
    format: 'The name of the format.',
    version: 'major.minor; a new minor version only adds keys.',
    tables: 'The tables in document order.',
  },
  TargetTable: {
    '': 'One 项目支出绩效目标表.',
    title: 'The title above the table, or null.',
    agency: '部门名称: the reporting department, or null.',
    fiscalYear: 'The budget year, or null if it is not stated.',
    amountUnit: '单位: the unit of the amounts, or null if it is not stated.',
    decimals:
      'The largest number of decimal places printed in an amount of the table; negative if they are rounded to tens, hundreds and so on.',
    total: 'The amounts of the 合计 row, or null if there is none.',
    departments: 'The spending units (资金使用单位) in document order.',
    span,
  },
  Department: {
    '': 'A spending unit (资金使用单位) with its projects.',
    name: 'Its name, or null if it is not known.',
    funding: 'The amounts of its own row, or null if it has no row.',
    projects: 'Its projects in document order.',
    span,
  },
  Funding: {
    '': 'The amounts of a row, in the amount unit of the table. null is a blank cell, which is not zero.',
    total: '总计: all funds.',
    fiscalAppropriation: '财政拨款: funds appropriated by the budget.',
    specialAccount: '财政专户拨款: funds from the special fiscal account.',
    other: '其他资金: all other funds.',
  },
  Project: {
    '': 'A project with its funding, goal and indicators.',
    name: '项目名称; empty if it is blank.',
    funding: 'The amounts of its row.',
    goal: '绩效目标, paragraphs separated by line feeds, or null if it is blank.',
    withheld: '涉密: whether its content is not disclosed, as required by law.',
    indicators: 'Its indicators in document order.',
    span,
  },
  Indicator: {
    '': 'One 绩效指标 with its targets.',
    ordinal: 'The item number within its cell, or null.',
    category: 'The levels it is listed under.',
    name: 'The name of the 三级指标, without a closing 。',
    cycle: '实施周期指标值: the target for the whole project, or null.',
    annual: '年度指标值: the target for the year, or null.',
    weight: '分值 or 权重, or null if there is none.',
    actual: '实际完成值: the result achieved, or null if there is none.',
    score: '得分, or null if there is none.',
    span,
  },
  Category: {
    '': 'The category of an indicator.',
    key: 'The normal form of its levels, or null if they are not known.',
    codes: 'The level codes as written.',
    names: 'The level names as written.',
  },
  QuantityTarget: {
    '': 'A target with a single value: ≥300支.',
    ...targetFields,
    comparator,
    implied,
    approximate,
    value: 'The number as written, not multiplied by the scale word of the unit.',
    unit,
    object,
  },
  RangeTarget: {
    '': 'A target with a lower and an upper bound: 80%-90%.',
    ...targetFields,
    min: 'The lower bound.',
    max: 'The upper bound.',
    unit,
    approximate,
    object,
  },
  ChangeTarget: {
    '': 'A target for an increase or a decrease: 较上年下降5%以上.',
    ...targetFields,
    direction: 'The direction of the change.',
    comparator,
    implied,
    approximate,
    value: 'The size of the change.',
    unit,
    baseline: 'What the change is measured against, or null.',
    object,
  },
  DeadlineTarget: {
    '': 'A target for a date: 2026年11月底前完成.',
    ...targetFields,
    comparator: 'The relation required of the actual date.',
    date: 'The last day that meets the deadline (ISO 8601); -- replaces a year that is not known.',
    precision: 'The smallest calendar unit that is written.',
    object: 'What is due, or null.',
  },
  ReferenceTarget: {
    '': 'A target that refers to a value stated elsewhere: ≤项目立项/预算批复数.',
    ...targetFields,
    comparator,
    reference: 'The name of the value referred to.',
  },
  QualitativeTarget: { '': 'A target without a measurable value: 通过审核.', ...targetFields },
  CompoundTarget: {
    '': 'Several targets in one value, all of which must be met.',
    ...targetFields,
    parts: 'The targets in the order written.',
  },
  Basis: {
    '': 'How a value is aggregated: 月均 is an average per 月.',
    statistic: 'average for 均, total for 全年 and 累计, each for 每.',
    per: 'The period or entity in its normal spelling, or null.',
    text: 'The words as written.',
  },
  Bound: {
    '': 'One end of a range.',
    value: 'The value at this end.',
    inclusive: 'Whether the value itself belongs to the range.',
  },
  Unit: {
    '': 'A unit of measurement.',
    text: 'The unit as written: 万元/人/年.',
    scale: 'The number of base units in one of this unit.',
    base: 'The normal spelling without the scale word: 元/人/年.',
    per: 'The denominators in the order written.',
    dimension: 'What the unit measures, or null if the unit is not known.',
  },
  Span: {
    '': 'A range of the source, in UTF-16 code units.',
    start: 'Offset of the first code unit.',
    end: 'Offset after the last code unit; not before start.',
  },
}
