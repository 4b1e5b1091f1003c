import { wordsOf } from '../../script/words.js'

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

/** The labels and their synonyms as patterns; those of a row that says weak are common words. Where one ends in another, the longer counts. */
const table: readonly (readonly [field: Field, patterns: string, weak?: true])[] = [
  [
    'cycle',
    '实施周?期[指目]标值 项目周期指标值 项目实施周?期指标值 全周期指标值 周期[指目]标值 中?长期[指目]标值 中期[指目]标值 总体[指目]标值',
  ],
  ['cycle', '总[指目]标值 周期值 实施周期指标 实施周?期 中?长期 中期', true],
  [
    'annual',
    '[本当全]?年度?[指目]标值 年度绩效[指目]标值 年初[指目]标值 计划[指目]标值 预期[指目]标值 区域目标值 当年预期实现值',
  ],
  ['annual', '全年绩效目标 [指目]标值 预期值 计划值 年度值 标准值 年度指标 年度 [当本]年', true],
  ['actual', '全年实际完成值 年度实际完成值 实际完成值 年终完成值'],
  ['actual', '实际完成情况 完成值', true],
  ['weight', '指标分值 指标权重 分值 权重', true],
  ['sign', '指标性质 指标方向 指标符号 [计运]算符号 比较符号 符号 性质', true],
  ['unit', '[计度]量单位 指标单位 单位', true],
  ['note', '[上去往前历下][一1]?年度?[指目]标值 [上去往前历]年度?实?际?完成值 [二三五]年[指目]标值'],
  ['note', '指标解释 基[准期]值 上年值 历史值 参考值 指标说明 评分标准 绩效标准', true],
  ['score', '自评得分 自评分 得分', true],
]

/** The labels, each by itself. */
export const labels: readonly Label[] = /* @__PURE__ */ table.flatMap(([field, patterns, weak]) =>
  wordsOf(patterns).map((word): Label => ({ word, field, ...(weak && { weak }) })),
)
