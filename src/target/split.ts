import type { Closings } from '../script/brackets.js'
import { isDigit } from '../script/letters.js'
import { readPrefix } from './affix.js'

/** How strongly a clause is parted from the one before it. */
export type Parting = 'start' | 'item' | 'sentence' | 'comma' | 'pause'

/** A clause of a value, by offsets into the folded text, without its number. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly parting: Parting
}

/** What parts clauses: 。 and ； part sentences, ， clauses, 、 the members of a list. */
function separatorAt(code: number): Parting | null {
  if (code === 0x2c) return 'comma'
  if (code === 0x3b || code === 0x3002 || code === 0x0a || code === 0x21) return 'sentence'
  return code === 0x3001 ? 'pause' : null
}

/** Parts a value into its clauses; brackets and quotations are never parted. */
export function splitClauses(text: string, closings: Closings): Clause[] {
  const clauses: Clause[] = []
  const marks = itemMarks(text, closings)
  let next = 0
  let from = 0
  let parting: Parting = 'start'
  const push = (to: number): void => {
    if (to > from) clauses.push({ from, to, parting })
  }
  for (let at = 0; at < text.length; at++) {
    const mark = marks[next]
    if (mark !== undefined && at === mark.from) {
      push(at)
      from = mark.to
      at = mark.to - 1
      parting = 'item'
      next++
      continue
    }
    const close = closings.size > 0 ? closings.get(at) : undefined
    if (close !== undefined) {
      at = close
      continue
    }
    if (text[at] === '且' && readPrefix(text, at + 1, text.length)?.refers) {
      // 并且, 而且
      push(at > from && '并而'.includes(text[at - 1] as string) ? at - 1 : at)
      parting = 'comma'
      from = at + 1
      continue
    }
    const separator = separatorAt(text.charCodeAt(at))
    if (separator === null || isThousands(text, at)) continue
    push(at)
    // 1.…；2.…: what parts stronger wins where two stand together.
    parting = from === at && rank(parting) > rank(separator) ? parting : separator
    from = at + 1
  }
  push(text.length)
  return clauses
}

function rank(parting: Parting): number {
  return parting === 'item' ? 3 : parting === 'sentence' ? 2 : parting === 'comma' ? 1 : 0
}

/** The comma of 1,200: between digits, before a group of three. */
function isThousands(text: string, at: number): boolean {
  if (text[at] !== ',' || !isDigit(text.charCodeAt(at - 1))) return false
  for (let offset = 1; offset <= 3; offset++) if (!isDigit(text.charCodeAt(at + offset))) return false
  return !isDigit(text.charCodeAt(at + 4))
}

/** The number of an item: where it begins, and where the item begins behind it. */
interface Mark {
  readonly from: number
  readonly to: number
}

/** How items are numbered: the mark of the n-th. */
const numberings: readonly ((ordinal: number) => readonly string[])[] = [
  (ordinal) => [`${ordinal}.`, `${ordinal}、`, `${ordinal}．`],
  (ordinal) => [`(${ordinal})`],
  (ordinal) => [`${ordinal})`],
  (ordinal) => (ordinal <= 20 ? [String.fromCharCode(0x245f + ordinal)] : []),
  (ordinal) => (ordinal <= 20 ? [String.fromCharCode(0x2473 + ordinal)] : []),
  (ordinal) => [`${hanOrdinals[ordinal] ?? '?'}是`],
  (ordinal) => [`(${hanOrdinals[ordinal] ?? '?'})`],
  (ordinal) => [`第${hanOrdinals[ordinal] ?? '?'},`, `第${hanOrdinals[ordinal] ?? '?'}，`],
  (ordinal) => [`${hanOrdinals[ordinal] ?? '?'}、`],
]

const hanOrdinals = ' 一二三四五六七八九十'

/**
 * The inner numbering of a value: 1. 2. or ① ② or （1）（2） or 一是 二是, counted up from one.
 *
 *     1.实现全流程闭环。2.网站正常访问率在99%以上
 *     ^-                ^-
 */
function itemMarks(text: string, closings: Closings): Mark[] {
  if (!'1(①⑴一第'.includes(text[0] ?? ' ')) return []
  const style = numberings.find((marksOf) => marksOf(1).some((mark) => opensAt(text, mark, 0)))
  if (style === undefined) return []
  const marks: Mark[] = []
  let at = 0
  for (let ordinal = 1; ; ordinal++) {
    const words = style(ordinal)
    const from = nextMark(text, words, at, closings)
    if (from < 0) break
    const word = words.find((each) => text.startsWith(each, from)) as string
    at = from + word.length
    marks.push({ from, to: at })
  }
  // A lone 1. numbers nothing unless a word follows: 1.5 is a number.
  return marks
}

function nextMark(text: string, words: readonly string[], from: number, closings: Closings): number {
  let first = -1
  for (const word of words) {
    let at = text.indexOf(word, from)
    while (at >= 0 && !opensAt(text, word, at)) at = text.indexOf(word, at + 1)
    if (at >= 0 && (first < 0 || at < first)) first = at
  }
  if (first < 0) return -1
  for (const [open, close] of closings) if (open < first && first < close) return -1
  return first
}

/** Whether a mark stands here as a number of an item: behind no digit, before no digit (1.5), or a blank. */
function opensAt(text: string, mark: string, at: number): boolean {
  if (!text.startsWith(mark, at)) return false
  const first = mark.charCodeAt(0)
  const before = text.charCodeAt(at - 1)
  if (isDigit(first) && at > 0 && (isDigit(before) || before === 0x2e || before === 0x28 || before === 0x2d))
    return false
  const behind = text.charCodeAt(at + mark.length)
  return !(isDigit(first) && mark.endsWith('.') && isDigit(behind))
}
