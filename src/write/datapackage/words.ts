import type { RowLevel, TargetCells } from '../rows/row.js'

/** The same said twice. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** Both languages in one text, English first. */
export function both({ zh, en }: Bilingual): string {
  return `${en} ${zh}`
}

const amount = (zh: string, en: string): Bilingual => ({
  zh: `${zh}，以本表的金额单位计；空白不等于零。`,
  en: `${en}, in the amount unit of the table; a blank is not zero.`,
})

/** What each column holds, by its key. */
export const columnWords: Readonly<Record<string, Bilingual>> = {
  table: { zh: '表在数据包中的序号，从 1 起。', en: 'Number of the table in the package, from 1.' },
  title: { zh: '表的标题。', en: 'Title of the table.' },
  agency: { zh: '填报部门的名称。', en: 'Name of the reporting department.' },
  fiscalYear: { zh: '预算年度。', en: 'Budget year.' },
  amountUnit: { zh: '金额单位。', en: 'Unit of the amounts.' },
  decimals: { zh: '金额的最多小数位数。', en: 'Largest number of decimal places printed in an amount.' },
  total: amount('总计', 'Total'),
  fiscalAppropriation: amount('财政拨款', 'Fiscal appropriation'),
  specialAccount: amount('财政专户拨款', 'Appropriation from the special fiscal account'),
  other: amount('其他资金', 'Other funds'),
  department: {
    zh: '资金使用单位在表中的序号，从 1 起。',
    en: 'Number of the spending unit in its table, from 1.',
  },
  departmentName: { zh: '资金使用单位的名称。', en: 'Name of the spending unit.' },
  project: { zh: '项目在单位中的序号，从 1 起。', en: 'Number of the project in its spending unit, from 1.' },
  projectName: { zh: '项目名称。', en: 'Name of the project.' },
  goal: { zh: '绩效目标，段落以换行分隔。', en: 'Performance goal, paragraphs separated by line feeds.' },
  withheld: { zh: '是否涉密、依法不公开。', en: 'Whether the content is not disclosed, as required by law.' },
  indicator: { zh: '指标在项目中的序号，从 1 起。', en: 'Number of the indicator in its project, from 1.' },
  ordinal: { zh: '指标在原文中的编号。', en: 'Item number of the indicator in the source.' },
  category: { zh: '指标类别的规范形式。', en: 'Normal form of the category of the indicator.' },
  categoryCodes: { zh: '各级类别的代码，以 / 分隔。', en: 'Codes of the levels as written, separated by /.' },
  categoryNames: { zh: '各级类别的名称，以 / 分隔。', en: 'Names of the levels as written, separated by /.' },
  name: { zh: '三级指标的名称。', en: 'Name of the indicator.' },
  weight: { zh: '分值或权重。', en: 'Weight of the indicator.' },
  score: { zh: '得分。', en: 'Score of the indicator.' },
}

/** The three targets of an indicator, by the field that holds them. */
export const periodWords: Readonly<Record<'cycle' | 'annual' | 'actual', Bilingual>> = {
  cycle: { zh: '实施周期指标值', en: 'Target for the whole project' },
  annual: { zh: '年度指标值', en: 'Annual target' },
  actual: { zh: '实际完成值', en: 'Result achieved' },
}

/** What each column of a target holds, by the end of its key. */
export const facetWords: Readonly<Record<keyof TargetCells, Bilingual>> = {
  Text: { zh: '原文', en: 'as written' },
  Kind: { zh: '类型', en: 'the kind of target' },
  Subject: { zh: '数值之前的主体', en: 'what is measured' },
  Statistic: { zh: '统计口径：平均、累计或每个', en: 'how the value is aggregated: average, total or each' },
  Per: { zh: '统计口径的单位', en: 'the period or entity of the aggregation' },
  Direction: { zh: '增加或减少', en: 'direction of a change' },
  Against: {
    zh: '变化的基准，或只指明名称的数值',
    en: 'the baseline of a change, or the name of a value stated elsewhere',
  },
  Implied: { zh: '是否未写比较词（视为等于）', en: 'whether no comparator is written (eq)' },
  Approximate: { zh: '数值是否为约数', en: 'whether the value is approximate' },
  Comparator: { zh: '实际值与数值的比较', en: 'the relation required of the actual value' },
  Value: {
    zh: '原文单位下的数值；区间为下限',
    en: 'the value in the unit as written; the lower bound of a range',
  },
  ComparatorTo: {
    zh: '实际值与上限的比较',
    en: 'the relation required of the actual value to the upper bound of a range',
  },
  ValueTo: { zh: '区间的上限', en: 'the upper bound of a range' },
  Unit: { zh: '原文单位', en: 'the unit as written' },
  BaseValue: { zh: '基本单位下的数值', en: 'the value in the base unit' },
  BaseValueTo: { zh: '基本单位下的区间上限', en: 'the upper bound of a range in the base unit' },
  BaseUnit: { zh: '基本单位', en: 'the base unit' },
  Date: {
    zh: "期限（ISO 8601）；年份不明时以 '-- 开头",
    en: "the last day that meets the deadline (ISO 8601); '-- replaces a year that is not known",
  },
  Object: { zh: '数值之后的内容', en: 'the text after the value' },
}

/** What each file holds. */
export const resourceWords: Readonly<Record<'tables' | RowLevel, Bilingual>> = {
  tables: {
    zh: '项目支出绩效目标表及其合计行。',
    en: 'Tables of performance targets with their totals (合计).',
  },
  departments: { zh: '资金使用单位。', en: 'Spending units.' },
  projects: { zh: '项目及其资金和绩效目标。', en: 'Projects with their funds and goals.' },
  indicators: {
    zh: '绩效指标及其指标值。',
    en: 'Indicators with their targets.',
  },
}
