import { isHan } from '../script/letters.js'
import { type SourceText, TextJoiner } from '../source/text.js'

/** What says of the word behind it which level it is, or that it is the name. */
const label = /[一二三四]级(?:绩效)?指标(?:名称)?[:：] ?|指标(?:名称|类型|类别)[:：] ?/g

/**
 * A text without the labels of its levels and names: what stands behind them tells as well.
 *
 *     一级指标：产出指标；二级指标：数量指标；三级指标：培训班次；指标值：≥4期
 *     ^^^^^^^^^           ^^^^^^^^^           ^^^^^^^^^
 */
export function withoutLevelLabels(text: SourceText): SourceText {
  const { value } = text
  const kept = new TextJoiner()
  let from = 0
  for (const { index, 0: word } of value.matchAll(label)) {
    // 产出指标类型：A is what an indicator may be called.
    if (word.startsWith('指') && isHan(value.charCodeAt(index - 1))) continue
    kept.add(text, from, index)
    from = index + word.length
  }
  if (from === 0) return text
  kept.add(text, from, value.length)
  return kept.take()
}
