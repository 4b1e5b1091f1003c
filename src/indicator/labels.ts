/** What a label in an indicator's text names. */
export type Field = 'cycle' | 'annual' | 'weight' | 'actual' | 'score'

/** A label behind which a value stands. */
export interface Label {
  readonly word: string
  readonly field: Field
  /** Whether it is a common word, a label only behind a separator and before a colon. */
  readonly weak?: true
}

/**
 * The labels, the longer before the shorter that they end in, so that 实施周期指标值 is not read as 指标值. For
 * the synonyms see docs/reading.md.
 */
export const labels: readonly Label[] = [
  { word: '实施周期指标值', field: 'cycle' },
  { word: '实施周期目标值', field: 'cycle' },
  { word: '项目周期指标值', field: 'cycle' },
  { word: '实施期指标值', field: 'cycle' },
  { word: '实施期目标值', field: 'cycle' },
  { word: '全周期指标值', field: 'cycle' },
  { word: '中长期指标值', field: 'cycle' },
  { word: '中长期目标值', field: 'cycle' },
  { word: '周期指标值', field: 'cycle' },
  { word: '周期目标值', field: 'cycle' },
  { word: '中期指标值', field: 'cycle' },
  { word: '中期目标值', field: 'cycle' },
  { word: '长期指标值', field: 'cycle' },
  { word: '长期目标值', field: 'cycle' },
  { word: '总体指标值', field: 'cycle' },
  { word: '总体目标值', field: 'cycle' },
  { word: '本年度指标值', field: 'annual' },
  { word: '本年度目标值', field: 'annual' },
  { word: '当年度指标值', field: 'annual' },
  { word: '当年度目标值', field: 'annual' },
  { word: '全年实际完成值', field: 'actual' },
  { word: '年度实际完成值', field: 'actual' },
  { word: '年度指标值', field: 'annual' },
  { word: '年度目标值', field: 'annual' },
  { word: '年指标值', field: 'annual' },
  { word: '年目标值', field: 'annual' },
  { word: '本年指标值', field: 'annual' },
  { word: '本年目标值', field: 'annual' },
  { word: '当年指标值', field: 'annual' },
  { word: '当年目标值', field: 'annual' },
  { word: '全年指标值', field: 'annual' },
  { word: '全年目标值', field: 'annual' },
  { word: '年初指标值', field: 'annual' },
  { word: '年初目标值', field: 'annual' },
  { word: '计划指标值', field: 'annual' },
  { word: '计划目标值', field: 'annual' },
  { word: '预期指标值', field: 'annual' },
  { word: '预期目标值', field: 'annual' },
  { word: '区域目标值', field: 'annual' },
  { word: '全年绩效目标', field: 'annual', weak: true },
  { word: '当年预期实现值', field: 'annual' },
  { word: '实际完成值', field: 'actual' },
  { word: '年终完成值', field: 'actual' },
  { word: '实际完成情况', field: 'actual', weak: true },
  { word: '完成值', field: 'actual', weak: true },
  { word: '指标值', field: 'annual', weak: true },
  { word: '目标值', field: 'annual', weak: true },
  { word: '预期值', field: 'annual', weak: true },
  { word: '计划值', field: 'annual', weak: true },
  { word: '标准值', field: 'annual', weak: true },
  { word: '指标分值', field: 'weight', weak: true },
  { word: '指标权重', field: 'weight', weak: true },
  { word: '分值', field: 'weight', weak: true },
  { word: '权重', field: 'weight', weak: true },
  { word: '自评得分', field: 'score', weak: true },
  { word: '自评分', field: 'score', weak: true },
  { word: '得分', field: 'score', weak: true },
  { word: '实施周期', field: 'cycle', weak: true },
  { word: '实施期', field: 'cycle', weak: true },
  { word: '中长期', field: 'cycle', weak: true },
  { word: '中期', field: 'cycle', weak: true },
  { word: '长期', field: 'cycle', weak: true },
  { word: '年度', field: 'annual', weak: true },
  { word: '当年', field: 'annual', weak: true },
  { word: '本年', field: 'annual', weak: true },
]
