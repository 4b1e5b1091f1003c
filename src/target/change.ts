import {
  baselineMarks,
  baselinePairs,
  baselineTails,
  baselineWords,
  type Direction,
  notBefore,
  notBehindOf,
} from './change-words.js'
import type { Figure } from './figure.js'
import { type Passage, writtenAt } from './passage.js'
import type { Scan, VerbReading } from './scan.js'
import { subjectOf, trimmed } from './stand.js'

/** What is said of two figures and how far they are apart: 比全市高2个百分点. */
const apart: Readonly<Record<string, Direction>> = {
  高: 'increase',
  多: 'increase',
  快: 'increase',
  低: 'decrease',
  少: 'decrease',
  慢: 'decrease',
}

/** The verb of change right before a figure. */
export function verbOf(text: string, found: Scan, figure: Figure): VerbReading | null {
  for (const verb of found.verbs) {
    if (verb.to === figure.from) return verb
    if (
      verb.to < figure.from &&
      /^(幅度?|比例|了|率)?$/.test(text.slice(verb.to, Math.min(figure.from, verb.to + 3))) &&
      text.slice(verb.to, figure.from) === '了'
    ) {
      return verb
    }
  }
  const direction = apart[text[figure.from - 1] ?? '']
  if (
    direction !== undefined &&
    /[比较][^比较，,；;]{1,20}$/.test(text.slice(Math.max(0, figure.from - 24), figure.from - 1))
  ) {
    return { from: figure.from - 1, to: figure.from, direction }
  }
  return null
}

/** Where the words for a level begin: 由15天 in 办理时间由15天缩短至5天 says where it comes from. */
export function levelFrom(text: string, found: Scan, figure: Figure): number {
  if (!figure.weak) return figure.from
  const start = found.figures.find((other) => other.to === figure.from)
  const from =
    start !== undefined && '由从自'.includes(text[start.from - 1] ?? ' ') ? start.from - 1 : figure.from
  return from
}

/** How a figure is named that others are held against. */
const standards = /(?:[上去往前]年度?|同期|水平|平均|均值|\d年|上期|目标|计划|基数|标准|[全国省市县区])$/

/** A comparison with a named figure and the distance from it: 高于上年2个百分点, 低于全国平均水平10%. */
export function distanceOf(
  passage: Passage,
  found: Scan,
  figure: Figure,
): { from: number; name: string | null; direction: Direction } | null {
  if (figure.said === 'before' || figure.high !== null) return null
  const prefix = found.refers.find(
    ({ comparator, to }) => to < figure.from && (comparator === 'gt' || comparator === 'lt'),
  )
  if (
    prefix === undefined ||
    found.figures.some((other) => other.from > prefix.to && other.to <= figure.from)
  )
    return null
  if (passage.text[figure.from - 1] === '的') return null
  const name = subjectOf(passage, prefix.to, figure.from)
  return name === null || !standards.test(name)
    ? null
    : { from: prefix.from, name, direction: prefix.comparator === 'gt' ? 'increase' : 'decrease' }
}

/**
 * What a change is measured against, and where the words for it begin.
 *
 *     项目实际采购金额较立项批复金额实现节支1%
 *                     ^ ^--------^
 */
export function baselineOf(
  passage: Passage,
  from: number,
  to: number,
): { from: number; name: string | null } {
  const { text } = passage
  const { from: start, to: stop } = trimmed(text, from, to)
  let behind = stop
  for (let cut = true; cut; ) {
    cut = false
    for (const tail of baselineTails) {
      if (behind - tail.length >= start && text.startsWith(tail, behind - tail.length)) {
        behind -= tail.length
        cut = true
      }
    }
  }
  // 与上年相比, 在上年基础上
  const pair = baselinePairs.find(([, close]) => text.endsWith(close, behind))
  if (pair !== undefined) {
    const stopAt = behind - pair[1].length
    for (let at = stopAt - 1; at >= start; at--) {
      if (!pair[0].includes(text[at] as string)) continue
      const name = trimmed(text, at + 1, stopAt)
      return { from: at, name: name.to > name.from ? writtenAt(passage, name.from, name.to) : null }
    }
  }
  for (const word of baselineWords) {
    const at = behind - word.length
    if (at >= start && text.startsWith(word, at)) {
      return { from: at, name: writtenAt(passage, at, behind) }
    }
  }
  for (let at = behind - 1; at >= start; at--) {
    const mark = baselineMarks.find((word) => text.startsWith(word, at))
    if (mark === undefined) continue
    let first = at
    for (const longer of baselineMarks) {
      const earlier = at - longer.length + mark.length
      if (longer.length > mark.length && earlier >= start && text.startsWith(longer, earlier))
        first = Math.min(first, earlier)
    }
    const begin = at + mark.length
    const before = first > start ? (text[first - 1] as string) : ''
    if (mark === '比' && before !== '' && notBehindOf.includes(before)) continue
    if (mark === '比' && notBefore.includes(text[begin] ?? '')) continue
    if (mark === '较' && before === '比') continue
    const name = trimmed(text, begin, behind)
    if (name.to === name.from) break
    return { from: first, name: writtenAt(passage, name.from, name.to) }
  }
  return { from: stop, name: null }
}
