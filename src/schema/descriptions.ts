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

const span = 'Where it stands in the source; null, or left out, where that is not known.'
const unit = 'The unit, or null for a bare number.'
const comparator = 'How the actual figure has to stand to the value.'
const implied = 'Whether no comparator was written.'
const approximate = 'Whether the figure is given as about: 左右, 约, ≈.'
const object = 'What follows the unit, or null.'

const targetFields = {
  kind: 'Which kind of target it is.',
  text: 'The target as written, without the closing 。',
  subject: 'What is measured, where it is named before the comparator, or null.',
  basis: 'Over what the figure is taken, or null.',
  span,
}

/** What the JSON Schema says of every node and field. */
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
    version: 'major.minor; a newer minor only adds.',
    tables: 'The tables in the order of the document.',
  },
  TargetTable: {
    '': 'One 项目支出绩效目标表.',
    title: 'The line above the table that names it, or null.',
    agency: '部门名称: the department that reports, or null.',
    fiscalYear: 'The budget year, or null where it is not said.',
    amountUnit: '单位: what the amounts are printed in, or null where it is not said.',
    decimals: 'The most decimals printed in an amount of the table.',
    total: 'The 合计 row, or null where there is none.',
    departments: 'The spending units (资金使用单位) in the order of the document.',
    span,
  },
  Department: {
    '': 'A spending unit (资金使用单位) with its projects.',
    name: 'Its name, or null where it is not known.',
    funding: 'The amounts of its own row, or null where it has none.',
    projects: 'Its projects in the order of the document.',
    span,
  },
  Funding: {
    '': 'The amounts of a row, in the amount unit of the table. null is a blank, which is not zero.',
    total: '总计.',
    fiscalAppropriation: '财政拨款.',
    specialAccount: '财政专户拨款.',
    other: '其他资金.',
  },
  Project: {
    '': 'A project with what it may spend and what it promises.',
    name: '项目名称.',
    funding: 'What it may spend.',
    goal: '绩效目标, its paragraphs parted by line feeds, or null where it is blank.',
    withheld: '涉密: whether its content is not disclosed, by law.',
    indicators: 'Its indicators in the order of the document.',
    span,
  },
  Indicator: {
    '': 'One 绩效指标 with its targets.',
    ordinal: 'The number it stands under in its cell, or null.',
    category: 'The levels that it stands under.',
    name: 'The name of the 三级指标, without a closing 。',
    cycle: '实施周期指标值: the target over the whole project, or null.',
    annual: '年度指标值: the target of the year, or null.',
    weight: '分值 or 权重, or null where the layout has none.',
    actual: '实际完成值, or null where the layout has none.',
    score: '得分, or null where the layout has none.',
    span,
  },
  Category: {
    '': 'The levels that an indicator stands under.',
    key: 'Their normal form, or null where the levels are not known.',
    codes: 'The level codes as written.',
    names: 'The level names as written.',
  },
  QuantityTarget: {
    '': 'One figure to hold against: ≥300支.',
    ...targetFields,
    comparator,
    implied,
    approximate,
    value: 'The number as written, before any scale word of the unit.',
    unit,
    object,
  },
  RangeTarget: {
    '': 'A lowest and a highest figure: 80%-90%.',
    ...targetFields,
    min: 'The lower end.',
    max: 'The upper end.',
    unit,
    approximate,
    object,
  },
  ChangeTarget: {
    '': 'A rise or a fall by an amount: 较上年下降5%以上.',
    ...targetFields,
    direction: 'Which way the figure is to go.',
    comparator,
    implied,
    approximate,
    value: 'The size of the change.',
    unit,
    baseline: 'What it is measured against, or null.',
    object,
  },
  DeadlineTarget: {
    '': 'A day by which something is to be done: 2026年11月底前完成.',
    ...targetFields,
    comparator: 'How the actual day has to stand to the date.',
    date: 'The last day that still counts (ISO 8601); -- stands for a year that is not known.',
    precision: 'How exactly the day was given.',
    object: 'What is to be done by then, or null.',
  },
  ReferenceTarget: {
    '': 'A figure that is kept elsewhere: ≤项目立项/预算批复数.',
    ...targetFields,
    comparator,
    reference: 'The name of the figure.',
  },
  QualitativeTarget: { '': 'What cannot be measured by a figure: 通过审核.', ...targetFields },
  CompoundTarget: {
    '': 'Several targets in one value, all of which are to hold.',
    ...targetFields,
    parts: 'The parts in the order written.',
  },
  Basis: {
    '': 'Over what a figure is taken: 月均 is an average per 月.',
    statistic: 'average for 均, total for 全年 and 累计, each for 每.',
    per: 'What it is taken per, in the normal word, or null.',
    text: 'The words as written.',
  },
  Bound: {
    '': 'One end of a range.',
    value: 'The figure at this end.',
    inclusive: 'Whether the figure itself still counts.',
  },
  Unit: {
    '': 'A unit of measurement.',
    text: 'The unit as written: 万元/人/年.',
    scale: 'How many base units one of this unit is.',
    base: 'The normal spelling without the scale: 元/人/年.',
    per: 'The denominators in the order written.',
    dimension: 'What it measures, or null for a unit that is not known.',
  },
  Span: {
    '': 'A stretch of the source, in UTF-16 code units.',
    start: 'Offset of the first code unit.',
    end: 'Offset behind the last code unit.',
  },
}
