import { add, decimal, subtract } from '../amount/decimal.js'
import type { Comparator } from '../model/target.js'
import { wordAt } from '../script/lexicon.js'
import { alsoEqual, inclusive, negated, negations, prefixWords, suffixWords } from './comparator-words.js'
import { joinerTo } from './date.js'
import { type Measure, opensNumber, readMeasure } from './number.js'
import { readUnit, type UnitReading } from './unit.js'

/** What stands before a figure. */
export interface Prefix {
  readonly from: number
  readonly to: number
  readonly comparator: Comparator | null
  readonly weak: boolean
  readonly approximate: boolean
  /** Where the last word begins that also compares with a figure that is only named; -1 for none. */
  readonly refers: boolean
}

/** More words than any prefix has; a longer run is no prefix. */
const maxWords = 6

/** Reads the words before a figure: 应达到, 控制在, ≥, 不少于. `null` where none stands. */
export function readPrefix(text: string, from: number, end: number): Prefix | null {
  let to = from
  let comparator: Comparator | null = null
  let weak = true
  let approximate = false
  let refers = false
  for (let words = 0; words < maxWords; words++) {
    let entry = wordAt(prefixWords, text, to, end)
    const not = entry === undefined ? wordAt(negations, text, to, end) : undefined
    if (not !== undefined) entry = wordAt(prefixWords, text, to + not.word.length, end)
    if (entry === undefined || (not !== undefined && !entry.meaning.strict)) break
    const { meaning } = entry
    to += entry.word.length + (not?.word.length ?? 0)
    if (meaning.approximate) approximate = true
    // 超 alone is too often part of a word: B超.
    if (meaning.refers && (entry.word.length > 1 || not !== undefined || entry.word < '\u4e00')) refers = true
    let said = meaning.comparator
    if (said === null) continue
    if (not !== undefined) said = negated[said]
    const also = meaning.strict ? wordAt(alsoEqual, text, to, end) : undefined
    if (also !== undefined) {
      to += also.word.length
      said = inclusive[said]
    }
    if (meaning.weak ? comparator === null : weak || comparator === 'eq') {
      comparator = said
      weak = meaning.weak === true
    }
  }
  return to === from ? null : { from, to, comparator, weak: comparator !== null && weak, approximate, refers }
}

/** What stands behind a figure and its unit. */
interface Suffix {
  readonly to: number
  readonly comparator: Comparator | null
  readonly approximate: boolean
}

/** Whether the figure itself is named as in or out: (含), （不含）, 含本数. */
interface Edge {
  readonly to: number
  readonly inclusive: boolean | null
}

function readEdge(text: string, from: number, end: number): Edge {
  if (!'(含不包'.includes(text[from] ?? ' ')) return { to: from, inclusive: null }
  let at = from
  const bracket = text[at] === '('
  if (bracket) at++
  let inclusive: boolean
  if (text[at] === '含') inclusive = true
  else if (text.startsWith('不含', at) || text.startsWith('不包含', at)) inclusive = false
  else if (text.startsWith('包含', at)) inclusive = true
  else return { to: from, inclusive: null }
  if (bracket) {
    const close = text.indexOf(')', at)
    if (close < 0 || close >= end || close - at > 12) return { to: from, inclusive: null }
    return { to: close + 1, inclusive }
  }
  for (const word of ['不含本数', '含本数', '含本级', '不含本级']) {
    if (text.startsWith(word, from)) return { to: from + word.length, inclusive }
  }
  return { to: from, inclusive: null }
}

const strict: Readonly<Record<Comparator, Comparator>> = {
  gte: 'gt',
  gt: 'gt',
  lte: 'lt',
  lt: 'lt',
  eq: 'eq',
}
/** Words that begin with 内 or 起 and are no comparator: 2次内部审计. */
const notSuffix: Readonly<Record<string, string>> = {
  内: '容部审参外涝河科控镜训陆地网存设业',
  起: '草码诉重点',
}

function readSuffix(text: string, from: number, end: number): Suffix {
  let edge = readEdge(text, from, end)
  let to = edge.to
  let comparator: Comparator | null = null
  let approximate = false
  for (let words = 0; words < 3; words++) {
    const entry = wordAt(suffixWords, text, to, end)
    if (entry === undefined) break
    const next = to + entry.word.length
    const stop = notSuffix[entry.word]
    if (stop !== undefined && next < end && stop.includes(text[next] as string)) break
    comparator ??= entry.meaning.comparator
    approximate ||= entry.meaning.approximate === true
    to = next
  }
  if (comparator !== null) {
    if (edge.inclusive === null) {
      edge = readEdge(text, to, end)
      to = edge.to
    }
    if (edge.inclusive !== null) comparator = (edge.inclusive ? inclusive : strict)[comparator]
  }
  return { to, comparator, approximate }
}

/** A figure with what stands before and behind it, by offsets into the folded text. */
export interface Figure {
  /** Where the words before it begin: the end of the subject. */
  readonly from: number
  /** Where the number begins. */
  readonly number: number
  /** Behind the words behind it: the start of the object. */
  readonly to: number
  /** `null` where none was written. */
  readonly comparator: Comparator | null
  /** What it stands on: a word before, a word behind, or nothing. */
  readonly said: 'before' | 'behind' | 'nowhere'
  readonly weak: boolean
  readonly approximate: boolean
  readonly digits: string
  readonly barePower: number
  readonly unit: UnitReading | null
  readonly han: boolean
  /** The upper end of a range; the figure itself is its lower end. */
  readonly high: { readonly digits: string; readonly inclusive: boolean } | null
  readonly lowInclusive: boolean
  /** Whether the words before and behind it say opposite things: 不低于90%以下. */
  readonly contradicts: boolean
}

/** Whether a comparator bounds from above. */
export function isUpper(comparator: Comparator | null): boolean {
  return comparator === 'lte' || comparator === 'lt'
}

/** Reads the figure that begins at `number`, behind its prefix. `start` says that the clause begins there. */
export function readFigure(
  text: string,
  number: number,
  end: number,
  prefix: Prefix | null,
  free: boolean,
): Figure | null {
  if (text[number] === '±') return readDeviation(text, number, end, prefix)
  if (!opensNumber(text, number)) return null
  const low = readMeasure(text, number, end, free)
  if (low === null) return null
  return readRange(text, low, end, prefix, free) ?? readSingle(text, low, end, prefix)
}

function readSingle(text: string, low: Measure, end: number, prefix: Prefix | null): Figure {
  const measure = widen(text, low, end)
  const suffix = readSuffix(text, measure.to, end)
  const before = prefix?.comparator ?? null
  const comparator =
    before === null || (prefix?.weak && suffix.comparator !== null) ? (suffix.comparator ?? before) : before
  return {
    from: prefix?.from ?? low.from,
    number: low.from,
    to: suffix.to,
    comparator: comparator ?? (low.more ? 'gte' : null),
    said:
      before !== null
        ? 'before'
        : suffix.comparator !== null || suffix.approximate || low.more
          ? 'behind'
          : 'nowhere',
    weak: prefix?.weak ?? false,
    approximate: (prefix?.approximate ?? false) || suffix.approximate || low.more,
    digits: measure.digits,
    barePower: measure.barePower,
    unit: measure.unit,
    han: measure.han,
    high: null,
    lowInclusive: true,
    contradicts:
      before !== null &&
      before !== 'eq' &&
      prefix?.weak === false &&
      suffix.comparator !== null &&
      isUpper(before) !== isUpper(suffix.comparator),
  }
}

/** Every count word makes one with 次: 片次, 图斑次. */
function widen(text: string, measure: Measure, end: number): Measure {
  const { unit, to } = measure
  if (unit === null || unit.dimension !== 'count' || unit.per.length > 0 || text[to] !== '次' || to >= end)
    return measure
  return { ...measure, to: to + 1, unit: { ...unit, to: to + 1, base: `${unit.base}次` } }
}

/** ±3%以内, ±5%. */
function readDeviation(text: string, from: number, end: number, prefix: Prefix | null): Figure | null {
  const measure = readMeasure(text, from + 1, end, true)
  if (measure === null || measure.digits.startsWith('-')) return null
  const suffix = readSuffix(text, measure.to, end)
  return {
    from: prefix?.from ?? from,
    number: from,
    to: suffix.to,
    comparator: null,
    said: 'before',
    weak: false,
    approximate: (prefix?.approximate ?? false) || suffix.approximate,
    digits: `-${measure.digits}`,
    barePower: measure.barePower,
    unit: measure.unit,
    han: measure.han,
    high: { digits: measure.digits, inclusive: true },
    lowInclusive: true,
    contradicts: false,
  }
}

/** 80%-90%, 10至15个, 60分（含）-80分（不含）, 介于80%和90%之间, 5±1天. */
function readRange(
  text: string,
  low: Measure,
  end: number,
  prefix: Prefix | null,
  free: boolean,
): Figure | null {
  const lowEdge = readEdge(text, low.to, end)
  const char = text[lowEdge.to]
  if (lowEdge.to >= end) return null
  if (char === '±') {
    const measure = readMeasure(text, lowEdge.to + 1, end, true)
    if (measure === null || measure.digits.startsWith('-')) return null
    const centre = decimal(low.digits)
    const deviation = decimal(measure.digits)
    const bounds = [subtract(centre, deviation).toFixed(), add(centre, deviation).toFixed()] as const
    return rangeOf(text, end, low, measure, prefix, bounds, { low: true, high: true })
  }
  const between = char === '和' || char === '与'
  const joint = between ? lowEdge.to + 1 : joinerTo(text, lowEdge.to, end)
  if (joint === 0) return null
  const at = text[joint] === '+' ? joint + 1 : joint
  if (!opensNumber(text, at)) return null
  const high = readMeasure(text, at, end, free || low.unit !== null)
  if (high === null) return null
  if (between && !text.startsWith('之间', high.to)) return null
  const highEdge = readEdge(text, high.to, end)
  return rangeOf(text, end, low, { ...high, to: highEdge.to }, prefix, [low.digits, high.digits], {
    low: lowEdge.inclusive !== false,
    high: highEdge.inclusive !== false,
  })
}

function rangeOf(
  text: string,
  end: number,
  low: Measure,
  high: Measure,
  prefix: Prefix | null,
  bounds: readonly [string, string],
  inclusive: { low: boolean; high: boolean },
): Figure | null {
  const [least, most] = bounds
  if (decimal(least).greaterThan(most)) return null
  let { to } = high
  for (const word of ['之间', '不等', '间']) {
    if (text.startsWith(word, to) && to + word.length <= end) {
      to += word.length
      break
    }
  }
  const suffix = readSuffix(text, to, end)
  return {
    from: prefix?.from ?? low.from,
    number: low.from,
    to: suffix.to,
    comparator: null,
    said: prefix?.comparator != null || to > high.to ? 'before' : 'behind',
    weak: false,
    approximate: (prefix?.approximate ?? false) || suffix.approximate,
    digits: least,
    barePower: low.unit === null && high.unit !== null ? 0 : low.barePower,
    unit: high.unit ?? low.unit,
    han: low.han || high.han,
    high: { digits: most, inclusive: inclusive.high },
    lowInclusive: inclusive.low,
    contradicts: false,
  }
}

/** The unit behind a place, for a figure that has none of its own. */
export function unitBehind(text: string, at: number, end: number): UnitReading | null {
  return readUnit(text, at, end, true)
}
