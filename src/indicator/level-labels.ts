import { isHan } from '../script/letters.js'
import { spanOf, TextJoiner } from '../source/text.js'
import { firstLevelBefore, firstLevelOf } from '../terms/levels/first.js'
import { secondLevelLength } from '../terms/levels/second.js'
import type { CellText } from './cell-text.js'
import { partsOf } from './mark.js'
import { outlineIn } from './outline.js'

/**
 * What says of the word behind it which level it is, or that it is the name. Before a number the last word is kept, which numbers
 * the indicator: 三级指标2：, 绩效指标2：.
 */
const label =
  /[一二三四]级(?:绩效)?(?:指标(?:名称)?(?: ?[:：] ?|(?! ?\d))|(?=指标 ?\d{1,2} ?[:：]))|绩效(?=指标 ?\d{1,2} ?[:：])|(?:(?:指标)?名称|指标(?:类型|类别)) ?[:：] ?/g

/** What heads the whole text. */
const heading = /^[\u4e00-\u9fff]{0,4}(?:绩效|年度)指标 ?[:：] ?/

/** What stands in brackets, levels and all. */
const bracket = /[【[［〔]([^【】[\]［］〔〕]{1,80})[】\]］〕]/g

/**
 * A text without the labels of its levels and names, without the numbers of an outline, and without the brackets around
 * levels and a name: what stands behind them and in them tells as well.
 *
 *     一级指标：产出指标；二级指标：数量指标；三级指标：培训班次；指标值：≥4期     【产出指标-数量指标-培训班次】≥4期
 *     ^^^^^^^^^           ^^^^^^^^^           ^^^^^^^^^                    ^                           ^
 */
export function withoutLevelLabels(text: CellText, levels: readonly LevelLabel[]): CellText {
  const { value } = text
  const numbers = outlineIn(value, text.gaps).map(({ from, to }): Label => ({ start: from, end: to }))
  const labels = [...levels, ...bracketsIn(value), ...numbers].sort((left, right) => left.start - right.start)
  if (labels.length === 0) return text
  const kept = new TextJoiner()
  const taken: Taken[] = []
  let lost = 0
  let from = 0
  for (const { start, end, sign } of labels) {
    kept.add(text, from, start)
    from = end
    if (sign !== undefined) {
      kept.put(sign, spanOf(text, start, end))
      continue
    }
    taken.push({ start, end, lost })
    lost += end - start
  }
  kept.add(text, from, value.length)
  return { ...kept.take(), gaps: moved(text.gaps, taken), spaces: moved(text.spaces, taken) }
}

interface Label {
  readonly start: number
  readonly end: number
  /** What stands for it, of the same length. */
  readonly sign?: string
}

/** A label that says which level the words behind it are, or that they are the name. */
export interface LevelLabel extends Label {
  /** As written: 一级指标：. */
  readonly word: string
}

/** The labels of levels and names in a text. */
export function labelsIn({ value, gaps }: CellText): LevelLabel[] {
  const found: LevelLabel[] = []
  const head = heading.exec(value)?.[0]
  if (head !== undefined) found.push({ start: 0, end: head.length, word: head })
  for (const { index, 0: word } of value.matchAll(label)) {
    // 产出指标类型：A, 课程名称：B is what an indicator may be called, in one line.
    if ('指名'.includes(word[0] as string) && isHan(value.charCodeAt(index - 1)) && !gaps.has(index)) continue
    // 三级指标完成率 is a name, 三级指标⏎完成率 a label with a name behind it.
    if (word[1] === '级' && '标称'.includes(word.at(-1) as string) && !gaps.has(index + word.length)) continue
    found.push({ start: index, end: index + word.length, word })
  }
  return found
}

/** The second level in a bracket behind the first: 产出指标（数量指标）, 产出指标（数量）. */
const below = /(?<=[指目]标)[（(](?=[\u4e00-\u9fff]{2,14}[）)])/g

/** The signs of brackets that hold both levels and something behind them, or the second level behind the first. */
function bracketsIn(value: string): Label[] {
  const found: Label[] = []
  for (const { index } of value.matchAll(below)) {
    const end = index + 2 + secondLevelLength(value, index + 1)
    const isLevel = value.slice(index, end).search(/[）)]$/) > 1
    if (isLevel && firstLevelBefore(value, 0, index) >= 0)
      found.push({ start: index, end: index + 1, sign: '-' }, { start: end - 1, end })
  }
  for (const { index, 0: whole, 1: words = '' } of value.matchAll(bracket)) {
    const [first = '', second = '', ...rest] = partsOf(words)
    const levels =
      firstLevelOf(first) !== null && second !== '' && secondLevelLength(second, 0) === second.length
    if (!levels || rest.every((word) => word === '')) continue
    const end = index + whole.length
    found.push({ start: index, end: index + 1 }, { start: end - 1, end })
  }
  return found
}

/** A label that was taken out, and how many letters were before it. */
interface Taken extends Label {
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
