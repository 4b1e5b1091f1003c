import type { Comparator } from '../../model/target.js'
import { wordAt } from '../../script/lexicon.js'
import { negations, orEqual, prefixWords, suffixWords } from './comparator-words.js'
import { isOneOf, matchAt, standsAt } from './match.js'

/** What stands before a figure. */
export interface Prefix {
  readonly from: number
  readonly to: number
  readonly comparator: Comparator | null
  readonly weak: boolean
  readonly approximate: boolean
  /** Whether a word of it also compares with a figure that is only named. */
  readonly refers: boolean
  /** Where the name of that figure begins: words that only lead to a figure are part of it, as 计 in =计划数. */
  readonly named: number
}

/** Whether a comparator bounds from above. */
export function isUpper(comparator: Comparator | null): boolean {
  return comparator === 'lte' || comparator === 'lt'
}

/** The comparator with the figure itself, or without it. */
export function bounded(comparator: Comparator, inclusive: boolean): Comparator {
  return isUpper(comparator) ? (inclusive ? 'lte' : 'lt') : inclusive ? 'gte' : 'gt'
}

/** More words than any prefix has; a longer run is no prefix. */
const maxWords = 6

/** Reads the words before a figure: 应达到, 控制在, ≥, 不少于. `null` where none stands. */
export function readPrefix(text: string, from: number): Prefix | null {
  let to = from
  let comparator: Comparator | null = null
  let weak = true
  let approximate = false
  let refers = false
  let named = from
  for (let words = 0; words < maxWords; words++) {
    const plain = wordAt(prefixWords, text, to)
    const not = plain === undefined ? wordAt(negations, text, to) : undefined
    const entry = not === undefined ? plain : wordAt(prefixWords, text, to + not.word.length)
    if (entry === undefined || (not !== undefined && entry.meaning.strict !== true)) break
    const { word, meaning } = entry
    to += word.length + (not?.word.length ?? 0)
    // RMB 300
    if (text[to] === ' ') to++
    if (meaning.approximate) approximate = true
    let said = meaning.comparator
    // 不超过, 不低于: what is turned round takes the figure in.
    if (not !== undefined) said = said === 'gt' ? 'lte' : 'gte'
    // =(含) would say nothing more.
    if (said !== null && said !== 'eq' && standsAt(orEqual, text, to)) {
      to = orEqual.lastIndex
      said = bounded(said, true)
    }
    if (meaning.refers || not !== undefined) {
      refers = true
      named = to
    }
    // What is said outright stands: 达到不超过5%, but 不低于达到90%.
    if (said === null || !weak) continue
    comparator = said
    weak = meaning.weak === true
  }
  return to === from
    ? null
    : { from, to, comparator, weak: comparator !== null && weak, approximate, refers, named }
}

/** Whether the figure itself is named as in or out: (含), （不含5人）, 含本数. */
export interface Edge {
  readonly to: number
  readonly inclusive: boolean | null
}

const edge = /\((?:(不包?含)|包?含)(?:[\d本两半一二三四五六七八九十百][^()]{0,11})?\)|(不)?含本[数级]/y

/** Reads what is said of the figure itself behind it. */
export function readEdge(text: string, at: number): Edge {
  const match = isOneOf('(不含', text, at) ? matchAt(edge, text, at) : null
  if (match === null) return { to: at, inclusive: null }
  return { to: at + match[0].length, inclusive: match[1] === undefined && match[2] === undefined }
}

/** What stands behind a figure and its unit. */
export interface Suffix {
  readonly to: number
  readonly comparator: Comparator | null
  readonly approximate: boolean
  /** As of an edge. */
  readonly inclusive: boolean | null
}

/** 内, 起 and 不到 begin words that say nothing of the figure before them: 2次内部审计, 10个不到位问题. */
const otherWord = /不到[\u4e00-\u9fff]|内[容部审参外涝河科控镜训陆地网存设业]|起[草码诉重点]/y

/** Reads the words behind a figure: 及以上, 左右, 以内（含5天）. */
export function readSuffix(text: string, from: number): Suffix {
  let { to, inclusive } = readEdge(text, from)
  let comparator: Comparator | null = null
  let approximate = false
  for (let words = 0; words < 3; words++) {
    const entry = wordAt(suffixWords, text, to)
    if (entry === undefined || (isOneOf('内起不', text, to) && standsAt(otherWord, text, to))) break
    comparator ??= entry.meaning
    if (entry.meaning === null) approximate = true
    to += entry.word.length
  }
  if (comparator !== null && inclusive === null) ({ to, inclusive } = readEdge(text, to))
  return { to, comparator, approximate, inclusive }
}
