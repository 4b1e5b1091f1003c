import { isHan } from '../script/letters.js'
import { TextJoiner } from '../source/text.js'
import type { CellText } from './cell-text.js'

/** What says of the word behind it which level it is, or that it is the name. */
const label = /[一二三四]级(?:绩效)?指标(?:名称)? ?[:：] ?|指标(?:名称|类型|类别) ?[:：] ?/g

/**
 * A text without the labels of its levels and names: what stands behind them tells as well.
 *
 *     一级指标：产出指标；二级指标：数量指标；三级指标：培训班次；指标值：≥4期
 *     ^^^^^^^^^           ^^^^^^^^^           ^^^^^^^^^
 */
export function withoutLevelLabels(text: CellText): CellText {
  const { value } = text
  if (value.search(label) === -1) return text
  const kept = new TextJoiner()
  const taken: Taken[] = []
  let lost = 0
  let from = 0
  for (const { index, 0: word } of value.matchAll(label)) {
    // 产出指标类型：A is what an indicator may be called, in one line.
    if (word.startsWith('指') && isHan(value.charCodeAt(index - 1)) && !text.gaps.has(index)) continue
    kept.add(text, from, index)
    from = index + word.length
    taken.push({ start: index, end: from, lost })
    lost += word.length
  }
  if (from === 0) return text
  kept.add(text, from, value.length)
  return { ...kept.take(), gaps: moved(text.gaps, taken), spaces: moved(text.spaces, taken) }
}

/** A label that was taken out, and how many letters were before it. */
interface Taken {
  readonly start: number
  readonly end: number
  readonly lost: number
}

/** Where gaps are in the text without the labels. */
function moved(gaps: ReadonlySet<number>, taken: readonly Taken[]): Set<number> {
  const kept = new Set<number>()
  let next = 0
  for (const gap of [...gaps].sort((left, right) => left - right)) {
    while (next < taken.length && (taken[next] as Taken).end <= gap) next++
    const { end, lost, start } = taken[next - 1] ?? { end: 0, lost: 0, start: 0 }
    const within = taken[next]?.start ?? gap
    kept.add(Math.min(gap, within) - lost - (end - start))
  }
  return kept
}
