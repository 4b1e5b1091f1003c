/** What a label in an indicator's text names. */
export type Field = 'cycle' | 'annual' | 'weight' | 'actual' | 'score' | Beside

/** What stands beside the values and says more of them: their sign, their unit, or a note, which no field of the model takes. */
export type Beside = 'sign' | 'unit' | 'note'

/** Whether a label names what stands beside the values. */
export function isBeside(field: Field): field is Beside {
  return field === 'sign' || field === 'unit' || field === 'note'
}

/** A label behind which a value stands. */
export interface Label {
  readonly word: string
  readonly field: Field
  /** Whether it is a common word, a label only behind a separator and before a colon. */
  readonly weak?: true
}

/** The labels and their synonyms; where one ends in another, the longer counts. */
export const labels: readonly Label[] = [
  { word: '实施周期指标值', field: 'cycle' },
  { word: '实施周期目标值', field: 'cycle' },
  { word: '项目周期指标值', field: 'cycle' },
  { word: '项目实施期指标值', field: 'cycle' },
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
  { word: '年度绩效指标值', field: 'annual' },
  { word: '年度绩效目标值', field: 'annual' },
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
  { word: '指标性质', field: 'sign', weak: true },
  { word: '指标方向', field: 'sign', weak: true },
  { word: '指标符号', field: 'sign', weak: true },
  { word: '计算符号', field: 'sign', weak: true },
  { word: '运算符号', field: 'sign', weak: true },
  { word: '比较符号', field: 'sign', weak: true },
  { word: '符号', field: 'sign', weak: true },
  { word: '计量单位', field: 'unit', weak: true },
  { word: '度量单位', field: 'unit', weak: true },
  { word: '指标单位', field: 'unit', weak: true },
  { word: '单位', field: 'unit', weak: true },
  { word: '指标解释', field: 'note', weak: true },
  { word: '指标说明', field: 'note', weak: true },
  { word: '评分标准', field: 'note', weak: true },
  { word: '绩效标准', field: 'note', weak: true },
  { word: '自评得分', field: 'score', weak: true },
  { word: '自评分', field: 'score', weak: true },
  { word: '得分', field: 'score', weak: true },
  { word: '实施周期指标', field: 'cycle', weak: true },
  { word: '实施周期', field: 'cycle', weak: true },
  { word: '实施期', field: 'cycle', weak: true },
  { word: '中长期', field: 'cycle', weak: true },
  { word: '中期', field: 'cycle', weak: true },
  { word: '长期', field: 'cycle', weak: true },
  { word: '年度指标', field: 'annual', weak: true },
  { word: '年度', field: 'annual', weak: true },
  { word: '当年', field: 'annual', weak: true },
  { word: '本年', field: 'annual', weak: true },
]
