import { type Decimal, decimal } from '../amount/decimal.js'
import type { Span } from '../model/span.js'
import type { Comparator, RangeTarget, SimpleTarget } from '../model/target.js'
import type { Unit } from '../model/unit.js'
import { isHan } from '../script/letters.js'
import { shift } from '../script/numeral.js'
import { type Direction, baselineMarks, baselinePairs, baselineTails, baselineWords, notBefore, notBehindOf } from './change-words.js'
import { deadlineOf } from './deadline.js'
import { type Figure, isUpper, type Prefix } from './figure.js'
import { type Passage, spanAt, writtenAt } from './passage.js'
import { referenceOf } from './reference.js'
import { type Scan, scan, type VerbReading } from './scan.js'
import { headcount, unitInName } from './setting.js'
import { type Bounds, objectOf, standOf, subjectOf, trimmed } from './stand.js'
import { unitOf } from './unit.js'

/** What a clause says; empty for a clause without anything to measure. */
export function readClause(passage: Passage, from: number, to: number): SimpleTarget[] {
  const bounds = trimmed(passage.text, from, to)
  const found = scan(passage, bounds.from, bounds.to)
  const chosen = choose(passage, found, bounds.to)
  if (chosen.length === 0) {
    const named =
      deadlineOf(passage, found, bounds) ?? referenceOf(passage, found, bounds) ?? bracketed(passage, bounds)
    return named === null ? [] : [named]
  }
  const interval = intervalOf(passage, found, chosen, bounds)
  if (interval !== null) return [interval]
  const targets: SimpleTarget[] = []
  let start = bounds.from
  for (const [index, figure] of chosen.entries()) {
    const stop = chosen[index + 1] === undefined ? bounds.to : figure.to
    targets.push(targetOf(passage, found, figure, { from: start, to: stop }))
    start = stop
  }
  return targets
}

/** The figure that a bracket at the end gives a word: 优秀（≥90分）. */
function bracketed(passage: Passage, bounds: Bounds): SimpleTarget | null {
  if (!passage.text.endsWith(')', bounds.to)) return null
  for (const [open, close] of passage.closings) {
    if (close !== bounds.to - 1 || open < bounds.from) continue
    const found = scan(passage, open + 1, close)
    const [figure, more] = found.figures
    if (figure === undefined || more !== undefined || isAttribute(figure)) return null
    if (figure.said === 'nowhere' || figure.from !== open + 1 || figure.to !== close) return null
    const target = targetOf(passage, found, figure, { from: open + 1, to: close })
    return { ...target, ...wholeOf(passage, bounds), subject: subjectOf(passage, bounds.from, open) }
  }
  return null
}

function wholeOf(passage: Passage, { from, to }: Bounds): { text: string; span: Span | null } {
  return { text: writtenAt(passage, from, to), span: spanAt(passage, from, to) }
}

/** Whose unit says of whom, not how much: 65岁及以上老人. */
function isAttribute(figure: Figure): boolean {
  return figure.unit !== null && (figure.unit.base === '岁' || figure.unit.base === '周岁')
}

/** Words that make a time a promise: 30分钟响应. Else a time with a word behind it says how: 24小时在岗. */
const answers =
  /^(内|响应|到场|到达|到岗|办结|办理|解决|处置|处理|完成|恢复|修复|反馈|出具|回复|送达|赶到|抵达)/

/**
 * The figures of a clause that are its targets. What is said with a comparator before it comes first; then the
 * figure that ends the clause; then what is said with a comparator behind it; then the first.
 *
 *     65岁及以上老年人健康管理率≥62%      每日安排不少于1名工作人员24小时在岗值班
 *                               ^--^           ^------^
 */
function choose(passage: Passage, found: Scan, end: number): Figure[] {
  const { text } = passage
  let { figures } = found
  if (figures.length === 0) return []
  if (figures.length > 1 || found.refers.length > 0) {
    const own = figures.filter((figure) => !isAttribute(figure))
    if (own.length > 0) figures = own
  }
  readFrequency(found, figures)
  const told = figures.filter((figure) => figure.said === 'before' || verbOf(text, found, figure) !== null)
  if (told.length > 0) return told.length > 1 ? told : [told[0] as Figure]
  const last = figures[figures.length - 1] as Figure
  if (figures.length > 1 && endsClause(passage, last, end)) {
    const first = figures[figures.length - 2] as Figure
    // 培训3期300人次
    if (first.to === last.from && counts(first) && counts(last)) return [first, last]
    const both = figures.filter((figure) => figure.said === 'behind')
    return both.length === 2 && figures.length === 2 && bothWays(both) ? both : [last]
  }
  const chosen = figures.find((figure) => figure.said === 'behind') ?? (figures[0] as Figure)
  const rest = text.slice(chosen.to, Math.min(end, chosen.to + 4))
  const bare = chosen.said === 'nowhere' && rest !== '' && isHan(rest.charCodeAt(0))
  if (bare && chosen.unit?.dimension === 'duration' && found.bases.length === 0 && !answers.test(rest))
    return []
  if (bare && isAttribute(chosen)) return []
  if (isAttribute(chosen) && rest !== '' && isHan(rest.charCodeAt(0))) return []
  // 1-6期培训: numbers of the parts of a series.
  if (chosen.high !== null && chosen.digits === '1' && chosen.number === chosen.from && rest !== '') return []
  return [chosen]
}

/** 两年一次, 一年不少于两次: a time before a count is its basis. */
function readFrequency(found: Scan, figures: readonly Figure[]): void {
  for (const [index, figure] of figures.entries()) {
    const time = figures[index - 1]
    const { unit } = figure
    if (time?.unit?.dimension !== 'duration' || time.said !== 'nowhere' || time.to !== figure.from) continue
    if (
      unit?.base !== '次' &&
      unit?.base !== '期' &&
      unit?.base !== '场' &&
      unit?.base !== '轮' &&
      unit?.base !== '届'
    )
      continue
    const count = time.digits === '1' ? '' : time.digits
    const per = time.digits === '0.5' ? `半${time.unit.base}` : count + time.unit.base
    found.bases.push({ from: time.from, to: time.to, statistic: 'each', per, firm: true })
  }
}

function counts(figure: Figure): boolean {
  return figure.unit?.dimension === 'count' && figure.unit.per.length === 0
}

function endsClause(passage: Passage, figure: Figure, end: number): boolean {
  if (figure.to >= end) return true
  const close = passage.closings.get(figure.to)
  return close !== undefined && close + 1 >= end
}

function bothWays(figures: readonly Figure[]): boolean {
  const [first, second] = figures as [Figure, Figure]
  return isUpper(first.comparator) !== isUpper(second.comparator)
}

/** What is said of two figures and how far they are apart: 比全市高2个百分点. */
const apart: Readonly<Record<string, Direction>> = { 高: 'increase', 多: 'increase', 快: 'increase', 低: 'decrease', 少: 'decrease', 慢: 'decrease' }

/** The verb of change right before a figure. */
function verbOf(text: string, found: Scan, figure: Figure): VerbReading | null {
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
  if (direction !== undefined && /[比较][^比较，,；;]{1,20}$/.test(text.slice(Math.max(0, figure.from - 24), figure.from - 1))) {
    return { from: figure.from - 1, to: figure.from, direction }
  }
  return null
}

function targetOf(passage: Passage, found: Scan, figure: Figure, bounds: Bounds): SimpleTarget {
  const verb = verbOf(passage.text, found, figure)
  const distance = verb === null ? distanceOf(passage, found, figure) : null
  const baseline = verb === null ? distance : baselineOf(passage, bounds.from, verb.from)
  const adverb = figure.said === 'nowhere' && figure.high === null ? adverbOf(passage.text, found, figure) : null
  const behind = baseline?.from ?? levelFrom(passage.text, found, figure)
  const { subject, basis } = standOf(passage, found, bounds, behind, adverb)
  passage.doubts?.figure(passage, figure)
  const text = writtenAt(passage, bounds.from, bounds.to)
  const span = spanAt(passage, bounds.from, bounds.to)
  const unit = unitIn(passage, figure, subject)
  const object = objectOf(passage, figure.to, bounds.to)
  const { approximate } = figure
  const value = valueIn(passage, figure, figure.digits)
  if (figure.high !== null) {
    const min = { value, inclusive: figure.lowInclusive }
    const max = { value: valueIn(passage, figure, figure.high.digits), inclusive: figure.high.inclusive }
    return { kind: 'range', text, span, subject, basis, min, max, unit, approximate, object }
  }
  const told = figure.comparator ?? adverb?.comparator ?? passage.setting.comparator
  const comparator = told ?? 'eq'
  const implied = told === null
  if (baseline !== null) {
    const change = { direction: verb?.direction ?? distance?.direction ?? 'increase', baseline: baseline.name }
    return {
      kind: 'change',
      text,
      span,
      subject,
      basis,
      ...change,
      comparator,
      implied,
      approximate,
      value,
      unit,
      object,
    }
  }
  return {
    kind: 'quantity',
    text,
    span,
    subject,
    basis,
    comparator,
    implied,
    approximate,
    value,
    unit,
    object,
  }
}

/** Where the words for a level begin: 由15天 in 办理时间由15天缩短至5天 says where it comes from. */
function levelFrom(text: string, found: Scan, figure: Figure): number {
  if (!figure.weak) return figure.from
  const start = found.figures.find((other) => other.to === figure.from)
  const from =
    start !== undefined && '由从自'.includes(text[start.from - 1] ?? ' ') ? start.from - 1 : figure.from
  return from
}

/** The comparator before the verb that stands between it and its figure: 至少开展1次. */
function adverbOf(text: string, found: Scan, figure: Figure): Prefix | null {
  for (const adverb of found.adverbs) {
    if (adverb.to <= figure.from && figure.from - adverb.to <= 8) return adverb
  }
  // 不低于上年的95%
  if (text[figure.from - 1] === '的') {
    return found.refers.find(({ to }) => to < figure.from && figure.from - to <= 12) ?? null
  }
  return null
}

/** How a figure is named that others are held against. */
const standards = /(?:[上去往前]年度?|同期|水平|平均|均值|\d年|上期|目标|计划|基数|标准|[全国省市县区])$/

/** A comparison with a named figure and the distance from it: 高于上年2个百分点, 低于全国平均水平10%. */
function distanceOf(
  passage: Passage,
  found: Scan,
  figure: Figure,
): { from: number; name: string | null; direction: Direction } | null {
  if (figure.said === 'before' || figure.high !== null) return null
  const prefix = found.refers.find(({ comparator, to }) => to < figure.from && (comparator === 'gt' || comparator === 'lt'))
  if (prefix === undefined || found.figures.some((other) => other.from > prefix.to && other.to <= figure.from)) return null
  if (passage.text[figure.from - 1] === '的') return null
  const name = subjectOf(passage, prefix.to, figure.from)
  return name === null || !standards.test(name) ? null : { from: prefix.from, name, direction: prefix.comparator === 'gt' ? 'increase' : 'decrease' }
}

/** The figure's own unit, or the one that the row gives a bare number. */
function unitIn(passage: Passage, figure: Figure, subject: string | null): Unit | null {
  const { unit } = figure
  const { setting } = passage
  if (unit === null) return setting.unit ?? unitInName(subject)
  return unitOf(headcount(unit, setting.name), writtenAt(passage, unit.from, unit.to))
}

/** 250万 in a row of 万元 is 250 of them: the scale is not taken twice. */
function valueIn(passage: Passage, figure: Figure, digits: string): Decimal {
  const { setting } = passage
  const twice = figure.barePower > 0 && figure.unit === null && setting.power === figure.barePower
  return decimal(twice ? shift(digits, -figure.barePower) : digits)
}

/**
 * What a change is measured against, and where the words for it begin.
 *
 *     项目实际采购金额较立项批复金额实现节支1%
 *                     ^ ^--------^
 */
function baselineOf(passage: Passage, from: number, to: number): { from: number; name: string | null } {
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

/** ≥80%且≤95%, 大于80%小于90%, 10个以上20个以下, 80%≤完成率≤90%. */
function intervalOf(
  passage: Passage,
  found: Scan,
  chosen: readonly Figure[],
  bounds: Bounds,
): RangeTarget | null {
  const { text } = passage
  const [first, second] = chosen
  if (first === undefined || first.high !== null) return null
  if (second !== undefined && chosen.length === 2 && second.high === null) {
    if (
      !/^(?:且|并|而|的?同时|但|又|及|和|,|、|~|-)*$/.test(text.slice(first.to, second.from)) ||
      !bothWays([first, second])
    )
      return null
    if (
      first.comparator === null ||
      second.comparator === null ||
      first.comparator === 'eq' ||
      second.comparator === 'eq'
    )
      return null
    const [low, high] = isUpper(first.comparator) ? [second, first] : [first, second]
    return rangeBetween(passage, found, low, high, bounds, first.from, second.to)
  }
  // 80%≤x≤90%: the first figure stands before its comparator.
  const mark = found.refers.find((prefix) => prefix.from < first.from && prefix.comparator !== null)
  const left = found.figures.find((figure) => figure.to === mark?.from && figure.comparator === null)
  if (mark === undefined || left === undefined || mark.comparator === null || first.comparator === null)
    return null
  if (isUpper(mark.comparator) !== isUpper(first.comparator)) return null
  const turned = { ...left, comparator: flipped[mark.comparator] }
  const [low, high] = isUpper(first.comparator) ? [turned, first] : [first, turned]
  const range = rangeBetween(passage, found, low, high, bounds, left.from, first.to)
  const name = trimmed(text, mark.to, first.from)
  const variable = /^[a-zA-Z]?$/.test(text.slice(name.from, name.to))
  if (range === null || variable) return range
  return { ...range, subject: writtenAt(passage, name.from, name.to) }
}

const flipped: Readonly<Record<Comparator, Comparator>> = {
  gte: 'lte',
  gt: 'lt',
  lte: 'gte',
  lt: 'gt',
  eq: 'eq',
}

/** The range between two figures, if they have one unit and the right order. */
function rangeBetween(
  passage: Passage,
  found: Scan,
  low: Figure,
  high: Figure,
  bounds: Bounds,
  from: number,
  to: number,
): RangeTarget | null {
  if (
    low.unit !== null &&
    high.unit !== null &&
    (low.unit.base !== high.unit.base || low.unit.power !== high.unit.power)
  ) {
    return null
  }
  const min = valueIn(passage, low, low.digits)
  const max = valueIn(passage, high, high.digits)
  if (min.greaterThan(max)) return null
  const { subject, basis } = standOf(passage, found, bounds, from)
  return {
    kind: 'range',
    text: writtenAt(passage, bounds.from, bounds.to),
    span: spanAt(passage, bounds.from, bounds.to),
    subject,
    basis,
    min: { value: min, inclusive: low.comparator !== 'gt' },
    max: { value: max, inclusive: high.comparator !== 'lt' },
    unit: unitIn(passage, high.unit === null ? low : high, subject),
    approximate: low.approximate || high.approximate,
    object: objectOf(passage, to, bounds.to),
  }
}
