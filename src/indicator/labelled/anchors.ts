import { isDash } from '../../script/dash.js'
import { isDigit, isHan } from '../../script/letters.js'
import { searchFrom } from '../../source/search.js'
import type { CellText } from '../cell-text.js'
import { ordinalAt } from '../ordinal.js'
import { isColon, isComma, isSemicolon, isValueStart } from '../signs.js'
import { type Field, isBeside, type Label, labels } from './labels.js'

/** A label in a text with the value behind it. */
export interface Anchor {
  readonly field: Field
  /** Where the label starts, the bracket included that it opens. */
  readonly start: number
  /** Whether it opens a bracket: （分值：10）. */
  readonly opens: boolean
  /** Where its value starts: behind the colon. */
  readonly value: number
}

/**
 * Finds the labels of a text in their order.
 *
 *     …；专题培训班；实施周期指标值:4批次；年度指标值:4批次。
 *                   ^ start        ^ value
 *
 * `named`: labels name all else too, so that what ends in 值 is one whatever stands before it: 三级指标：培训班次指标值：≥4期.
 */
export function anchorsOf(text: CellText, named: boolean): Anchor[] {
  const { value } = text
  const anchors: Anchor[] = []
  for (let at = value.search(ending); at !== -1; at = searchFrom(value, ending, at + 1)) {
    const colon = isColon(value.charCodeAt(at))
    const anchor = colon
      ? anchorAt(text, at, at + 1, named ? 'named' : 'colon')
      : withoutColon(text, value[at] === '权' ? at + 2 : at + 1)
    if (anchor !== null) anchors.push(anchor)
  }
  return anchors
}

/** What stands behind a label: a colon, or nothing where the colon of 指标值 or 权重 is lost. */
const ending = /[:：]|值(?![:：])|权重(?=\d)/

/**
 * 年度指标值100%, 年度指标值为100%, 年度指标值≥100%, ，指标值有效提升: the colon is lost. In 合格率实施周期指标值95%年度指标值95% all else
 * is lost, too.
 */
function withoutColon(text: CellText, end: number): Anchor | null {
  let value = end
  while (text.value.charCodeAt(value) === 0x20) value++
  const next = text.value.charCodeAt(value)
  if (next === 0x4e3a /* 为 */ || next === 0x662f /* 是 */ || next === 0x3d || next === 0xff1d /* ＝ */)
    value++
  // 年度指标值；4期: a semicolon for the colon, unless another item is next.
  else if (isSemicolon(next) && isValueStart(text.value.charCodeAt(value + 1))) {
    if (ordinalAt(text.value, value + 1) !== null) return null
    value++
  } else if (isValueStart(next)) return anchorAt(text, end, value, 'figure')
  else if (!isHan(next)) return null
  return anchorAt(text, end, value, 'none')
}

/** The labels that end in one letter. */
interface Ending {
  /** How long they are, the longest first: 本年指标值 ends in 年指标值. */
  readonly lengths: number[]
  /** They themselves by length and first letter: of forty, a text is held against one or two. */
  readonly labels: Map<number, Label[]>
}

const none: readonly Label[] = []

/** The labels by their last letter. */
const endings: ReadonlyMap<number, Ending> = /* @__PURE__ */ byEnd(labels)

function byEnd(all: readonly Label[]): Map<number, Ending> {
  const found = new Map<number, Ending>()
  for (const label of all) {
    const { word } = label
    const end = word.charCodeAt(word.length - 1)
    const own = found.get(end) ?? { lengths: [], labels: new Map<number, Label[]>() }
    found.set(end, own)
    const key = keyOf(word.length, word.charCodeAt(0))
    own.labels.set(key, [...(own.labels.get(key) ?? none), label])
    if (!own.lengths.includes(word.length)) own.lengths.push(word.length)
  }
  for (const { lengths } of found.values()) lengths.sort((left, right) => right - left)
  return found
}

function keyOf(length: number, first: number): number {
  return length * 0x10000 + first
}

/**
 * What says that a label is one: a colon behind it, and before it labels of all else, or neither; without a colon a figure
 * behind it.
 */
type Sign = 'named' | 'colon' | 'figure' | 'none'

/** The label that ends at a place, if one does. */
function anchorAt({ value: text, gaps }: CellText, end: number, value: number, sign: Sign): Anchor | null {
  let last = end - 1
  while (text.charCodeAt(last) === 0x20) last--
  const own = endings.get(text.charCodeAt(last))
  if (own === undefined) return null
  for (const length of own.lengths) {
    const start = last + 1 - length
    for (const { word, field, weak } of own.labels.get(keyOf(length, text.charCodeAt(start))) ?? none) {
      if (!text.startsWith(word, start)) continue
      const from = withYear(text, start, word)
      const before = text.charCodeAt(from - 1)
      const sure = sign === 'named' ? word.endsWith('值') : weak !== true && sign !== 'none'
      if (!sure && from > 0 && !isBoundary(before) && !gaps.has(from)) continue
      // 单位成本年度指标值, 5场以上年度指标值: 本 and 上 are of what stands before.
      if ('本上下'.includes(word[0] as string) && /[成以线网地]/.test(text.slice(start - 1, start))) continue
      const opens = isBracket(before)
      // 人数（单位：人）: what a name has in brackets is its own.
      if (opens && isBeside(field)) continue
      return { field, start: opens || isDash(before) ? from - 1 : from, opens, value }
    }
  }
  return null
}

/** What a weak label has to stand behind, and a value without a colon too; the end of a text is none. */
function isBoundary(code: number): boolean {
  const closes = code === 0x3011 /* 】 */ || code === 0x5d /* ] */
  return closes || isComma(code) || isSemicolon(code) || isColon(code) || isBracket(code) || isDash(code)
}

/** What opens a bracket. */
function isBracket(code: number): boolean {
  return code === 0xff08 || code === 0x28
}

/** 2026年度指标值: the year belongs to the label. */
function withYear(text: string, start: number, word: string): number {
  if (!word.startsWith('年')) return start
  const year = start - 4
  return isDigit(text.charCodeAt(start - 1)) && year >= 0 && /^(?:19|20)\d\d$/.test(text.slice(year, start))
    ? year
    : start
}
