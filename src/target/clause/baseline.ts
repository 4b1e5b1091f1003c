import { wordsOf } from '../../script/words.js'
import type { Direction } from '../measure/change-words.js'
import { manners } from '../measure/comparator-words.js'
import { isOneOf } from '../measure/match.js'
import type { Figure } from '../measure/measure.js'
import { type Clause, wordsIn } from '../scan/passage.js'
import type { Scan } from '../scan/scan.js'
import { apartWords } from './change.js'
import { figureName } from './reference.js'

/** 比 that compares: behind some letters (占比) and before others (比例) it is part of a word. */
const than = '(?<![占同环对百正反配类性评可]|产出)比(?![例率赛重值对分较如照选武亚])'

/** What stands before the name of a baseline and behind it: 与上年相比, 同期相比, 在上年基础上; but not 在校师生比. */
const before = '(?:[与和跟较比]|同(?!期)|^(?=同期)|[在以](?![^与和跟较比在同以]*比))'
const behind = `(?:相较|相?${than}|的?基础上|为基[数准期])`

/** A letter of a name between them. */
const letter = '(?:[^与和跟较比在同以]|同期)'

/** Words before a verb of change that say nothing of what changes. */
const modals = /* @__PURE__ */ wordsOf(manners)

/** Words between a baseline and the verb that belong to neither. */
const baselineTails = /* @__PURE__ */ modals.concat(
  /* @__PURE__ */ wordsOf('平均 均 分别 应 需 要 可 再 , 、'),
)

/** What a change is measured against, and where the words for it begin. */
export interface Baseline {
  readonly from: number
  readonly name: string | null
  /** Where the subject begins, if it stands behind them: 与上年相比投诉量下降5%. */
  readonly lead?: number
}

/** A comparison with a named figure and the distance from it: 高于上年2个百分点, 低于全国平均水平10%. */
export function distanceOf(
  clause: Clause,
  found: Scan,
  figure: Figure,
): (Baseline & { direction: Direction }) | null {
  const { from, said } = figure
  const prefix =
    said === 'before'
      ? undefined
      : found.refers.find(({ comparator }) => comparator === 'gt' || comparator === 'lt')
  if (prefix === undefined) return null
  // 低于上年的2个百分点
  const end = clause.text[from - 1] === '的' ? from - 1 : from
  const name = wordsIn(clause, prefix.to, end)
  if (name === null || !(figureName.test(name) || /[国省市县区]$/.test(name))) return null
  return { from: prefix.from, name, direction: prefix.comparator === 'gt' ? 'increase' : 'decrease' }
}

/** What stands alone before the verb: 同比 with the same time of the year before, 环比 with the period before. */
const alone = /((?:[同环]比|逐年)$|^[同环]比(?!,?[上去前\d])),?/

/** A period named before that: 较上年同比. */
const period = /(?:相?较于?|[与和跟比])((?:[上去前]|\d{4}年)[^与和跟比较]{0,6}?)(?:相[比较])?$/

/** A mark on either side of the name. */
const paired = /* @__PURE__ */ new RegExp(`${before}(${letter}*?)${behind}$`)

/** The same, with the subject behind it: 与上年相比投诉量下降5%. */
const leading = /* @__PURE__ */ new RegExp(
  `^${before}(同期|${letter}{2,16}?)(?:${behind}|(?=,)),?(?![同环]比)`,
)

/** The words without the second mark, before a comma: 较上年，下降5%. */
const named = /^[同环]比$|(?:较于?|^[相对]?比)[上去前\d][^%升降增减提]{0,8}$/

/** Whether words say only what a change is measured against: 与上年相比. */
export function isBaseline(words: string): boolean {
  return named.test(words) || paired.test(words)
}

/** A mark that the name alone stands behind. */
const mark = `[同环]比(?=[上去前\\d])|相?(?<!比)较[于之]?|(?:对比|相?${than})[于起]?`

/** The last of them. */
const marked = /* @__PURE__ */ new RegExp(`(?:${mark})(?!.*(?:${mark}))`)

/**
 * What a change is measured against, and where the words for it begin.
 *
 *     项目实际采购金额较立项批复金额实现节支1%
 *                     ^ ^--------^
 */
export function baselineOf(clause: Clause, from: number, to: number): Baseline {
  const text = without(
    isOneOf(apartWords, clause.text, to) ? modals : baselineTails,
    clause.text.slice(from, to),
  )
  const plain = from + without(modals, clause.text.slice(from, to)).length
  const first = leading.exec(text)
  if (first !== null)
    return { ...comparedWith(clause, from, first), from: plain, lead: from + first[0].length }
  const word = alone.exec(text)
  const told = word === null ? null : period.exec(text.slice(0, word.index))
  if (told !== null) return comparedWith(clause, from, told)
  if (word !== null) {
    const named = comparedWith(clause, from, word)
    const end = word.index + word[0].length
    return end < text.length ? { ...named, from: plain, lead: from + end } : named
  }
  const pair = paired.exec(text)
  if (pair !== null) return comparedWith(clause, from, pair)
  const last = marked.exec(text)
  const name = last === null ? null : wordsIn(clause, from + last.index + last[0].length, from + text.length)
  if (last !== null && name !== null) return { from: from + last.index, name }
  // 预计增长8%
  return { from: plain, name: null }
}

/** The baseline that a pattern found in the words from `from` on, with its name. */
function comparedWith(clause: Clause, from: number, match: RegExpExecArray): Baseline {
  const [whole, name] = match as unknown as [string, string]
  const start = from + match.index + whole.indexOf(name)
  return { from: from + match.index, name: wordsIn(clause, start, start + name.length) }
}

/** A text without some words at its end. */
function without(words: readonly string[], text: string): string {
  let end = text.length
  for (let tail: string | undefined = ''; tail !== undefined; end -= tail?.length ?? 0) {
    tail = words.find((word) => text.endsWith(word, end))
  }
  return text.slice(0, end)
}
