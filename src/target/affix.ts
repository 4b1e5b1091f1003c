import type { Comparator } from '../model/target.js'
import { wordAt } from '../script/lexicon.js'
import { alsoEqual, inclusive, negated, negations, prefixWords, suffixWords } from './comparator-words.js'

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
export interface Suffix {
  readonly to: number
  readonly comparator: Comparator | null
  readonly approximate: boolean
}

/** Whether the figure itself is named as in or out: (含), （不含）, 含本数. */
export interface Edge {
  readonly to: number
  readonly inclusive: boolean | null
}

export function readEdge(text: string, from: number, end: number): Edge {
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

export function readSuffix(text: string, from: number, end: number): Suffix {
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

/** Whether a comparator bounds from above. */
export function isUpper(comparator: Comparator | null): boolean {
  return comparator === 'lte' || comparator === 'lt'
}
