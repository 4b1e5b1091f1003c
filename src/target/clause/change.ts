import {
  baselineMark,
  baselineTails,
  baselineWords,
  type Direction,
  lessening,
  modals,
} from '../measure/change-words.js'
import { isUpper } from '../measure/comparator.js'
import { before, isOneOf } from '../measure/match.js'
import type { Figure } from '../measure/measure.js'
import { type Clause, wordsIn } from '../scan/passage.js'
import type { Scan, VerbReading } from '../scan/scan.js'
import { figureName } from './reference.js'

/** Adjectives that say how far two figures are apart. */
const apartWords = '高多快低少慢'

/** The verb of change right before a figure, or the adjective that says how far two figures are apart. */
export function verbOf(text: string, { verbs }: Scan, figure: Figure): VerbReading | null {
  const { from } = figure
  const verb = verbs.find(({ to }) => to === from)
  if (verb !== undefined) return isHelped(text, verb, figure) ? null : verb
  if (!isOneOf(apartWords, text, from - 1)) return null
  const apart = /[比较][^比较，,；;]{1,20}([高多快]|[低少慢])$/.exec(before(text, from, 24))
  if (apart === null) return null
  return {
    from: from - 1,
    to: from,
    direction: '高多快'.includes(apart[1] as string) ? 'increase' : 'decrease',
  }
}

/** Those whose lot a verb makes better, and who grow no more by it: 提升100所学校周边环境; but 提升2个位次. */
function isHelped(text: string, verb: VerbReading, { to, unit, said }: Figure): boolean {
  return (
    said === 'nowhere' &&
    /^[^比较]{0,4}$/.test(text.slice(0, verb.from)) &&
    unit?.dimension === 'count' &&
    unit.per.length === 0 &&
    /^(?:提[升高]|减轻)/.test(text.slice(verb.from, verb.to)) &&
    /^(?!.{0,2}[次级档点])[\u4e00-\u9fff]{2}/.test(text.slice(to))
  )
}

/** A verb with what it lessens, and no level of it: 降低能耗5%, but 降低投诉率5%. */
const act = /* @__PURE__ */ new RegExp(
  `^((?:${lessening})了?)(?!型)(?:[\\u4e00-\\u9fff]|[A-Z]\\d?){2,12}(?<![率度比])$`,
)

/** The verb at the start of a clause, or behind its basis, with its noun between it and the figure. */
export function actOf(text: string, { bases }: Scan, figure: Figure, start: number): VerbReading | null {
  const from = bases.find((basis) => basis.from === start)?.to ?? start
  const verb =
    figure.said === 'before' || isUpper(figure.comparator)
      ? null
      : act.exec(text.slice(from, figure.from))?.[1]
  return verb ? { from, to: from + verb.length, direction: 'decrease' } : null
}

/** Where the words for a level begin: 由法定15天 in 办理时间由法定15天缩短至5天 says where it comes from. */
export function levelFrom(text: string, { figures }: Scan, { from, weak }: Figure): number {
  const start = weak ? figures.find(({ to }) => to === from) : undefined
  const lead = start && /[由从自][\u4e00-\u9fff]{0,4}$/.exec(before(text, start.number, 5))
  return start && lead ? start.number - lead[0].length : from
}

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
  const end = figure.unit?.base === '百分点' && clause.text[from - 1] === '的' ? from - 1 : from
  const name = wordsIn(clause, prefix.to, end)
  if (name === null || !(figureName.test(name) || /[国省市县区]$/.test(name))) return null
  return { from: prefix.from, name, direction: prefix.comparator === 'gt' ? 'increase' : 'decrease' }
}

/** 同比 before the verb. */
const alone = /* @__PURE__ */ new RegExp(`(?:${baselineWords})$`)

/** A period named before that: 较上年同比. */
const period = /(?:相?较于?|[与和跟比])((?:[上去前]|\d{4}年)[^与和跟比较]{0,6}?)(?:相[比较])?$/

/** A mark on either side of the name: 与上年相比, 在上年基础上; but not 在岗人员占比. */
const paired =
  /(?:[与和跟较比]|同(?!期)|[在以](?=[^与和跟较比在同以]*(?:上|为基.)$))((?:[^与和跟较比在同以]|同期)*?)(?:相比|(?<!占)比|相较|的?基础上|为基[数准期])$/

/** The same, with the subject behind it: 与上年相比投诉量下降5%. */
const leading =
  /^(?:[与和跟较比在以]|同(?!期))([^与和跟较比在同以,]{2,16}?)(?:相[比较]|的?基础上|为基[数准期]),?(?=[\u4e00-\u9fff]{2})(?![同环]比)/

/** The last mark with the name behind it. */
const marked = /* @__PURE__ */ new RegExp(`(?:${baselineMark})(?!.*(?:${baselineMark}))`)

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
  const first = leading.exec(text)
  if (first !== null) return { ...comparedWith(clause, from, first), lead: from + first[0].length }
  const word = alone.exec(text)
  const told = word === null ? null : period.exec(text.slice(0, word.index))
  if (told !== null) return comparedWith(clause, from, told)
  if (word !== null)
    return { from: from + word.index, name: wordsIn(clause, from + word.index, from + text.length) }
  const pair = paired.exec(text)
  if (pair !== null) return comparedWith(clause, from, pair)
  const mark = marked.exec(text)
  const name = mark === null ? null : wordsIn(clause, from + mark.index + mark[0].length, from + text.length)
  if (mark !== null && name !== null) return { from: from + mark.index, name }
  // 预计增长8%
  return { from: from + without(modals, clause.text.slice(from, to)).length, name: null }
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
