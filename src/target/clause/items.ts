import type { Closings } from '../../script/brackets.js'
import { isOneOf } from '../measure/match.js'

const han = '一二三四五六七八九十'

/** How items are numbered, a group for each way: 指标1: 1. (1) 1) ① ⑴ 一是 (一) 第一， 一、 */
const itemMark =
  /[指目]标(\d\d?)[:、]|(?<![\d.(-])(\d+)[.、]|\((\d+)\)|(?<![\d.(-])(\d+)\)|([①-⑳])|([⑴-⒇])|([一二三四五六七八九十])是|\(([一二三四五六七八九十])\)|第([一二三四五六七八九十]),|([一二三四五六七八九十])、/g

/** What makes a number before a point that of an item, though digits follow: 1.2026年, 1.9月底; and 1.10个 at its start, if 2. follows. */
const dated = /^(?:20\d\d年|1?\d月[底末初前\d份])/
const counted = /^\d+(?!个(?:半|月|[小课工]|百|季|学))[个名人次场期份篇项台套件家位所条辆批张支只棵户村]/

/** Where items may begin: with any number at the start, as a list may be cut, with the first behind a stop or a colon. */
const start =
  /^(?:[指目]标\d\d?[:、]|\(?[\d一二三四五六七八九十]{1,2}[.、)是]|[①-⒇]|第[一二三四五六七八九十],)|[;。:\n](?:[指目]标\d\d?[:、]|1[.、)]|\([1一]\)|[①⑴]|一[是、]|第一,)/

/** Whether the items of a value may be numbered. */
export function isNumbered(text: string): boolean {
  return start.test(text)
}

/** What makes no item of what stands before it: 2、3个, 三、四次. */
const figure = /^[\d一二三四五六七八九十两半个%]/

/** The number of an item: where it begins, and where the item begins behind it. */
export interface Mark {
  readonly from: number
  readonly to: number
}

/** Items that are counted up, each way of numbering by itself. */
interface Count {
  readonly marks: Mark[]
  /** The number of the last of them. */
  last: number
  /** Whether one of the numbers can be nothing else: 2. of 1.90%以上；2.成本, but neither of 1.5万元；2.5万元. */
  sure: boolean
  /** Whether the first of them can be the point of a decimal. */
  readonly decimal: boolean
}

/**
 * The inner numbering of a value, counted up from one behind a stop or a colon, or from any number at its start.
 *
 *     1.实现全流程闭环。2.网站正常访问率在99%以上       主要任务：①培训3期②参训300人
 *     ^-                ^-                                       ^       ^
 */
export function itemMarks(text: string, closings: Closings): Mark[] {
  const found: Count[] = []
  const counts: Count[] = []
  const brackets = [...closings].sort(([one], [other]) => one - other)
  let next = 0
  let behind = 0
  for (const match of text.matchAll(itemMark)) {
    const [sign, ...ways] = match
    const { index } = match
    // What is numbered in brackets is no item: 培训（1.线上 2.线下）.
    while ((brackets[next]?.[1] ?? index) < index) next++
    if ((brackets[next]?.[0] ?? index) < index) continue
    const way = ways.findIndex((ordinal) => ordinal !== undefined)
    const ordinal = ordinalOf(ways[way] as string)
    const to = index + sign.length
    // 指标3: is nothing else, whatever was before it.
    const named = way === 0
    const starts = index === behind || isOneOf(';。:\n', text, index - 1)
    const rest = text.slice(to, to + 8)
    const decimal = sign.endsWith('.') && /^\d/.test(rest) && !dated.test(rest)
    let count = counts[way]
    if (decimal && !starts) continue
    if (
      starts &&
      (ordinal === 1 || (index === 0 && (named || !(sign.endsWith('.') ? decimal : figure.test(rest)))))
    ) {
      count = counts[way] = { marks: [], last: 0, sure: false, decimal }
      found.push(count)
      // ①…③: a sign that is nothing else counts on where one before it was lost.
    } else if (
      count === undefined ||
      // 一、二、三等奖
      index === count.marks.at(-1)?.to ||
      !(named || (isCircled(sign) ? ordinal > count.last : ordinal === count.last + 1))
    )
      continue
    count.marks.push({ from: index, to })
    count.last = ordinal
    if (!decimal || counted.test(rest)) count.sure = true
    behind = to
  }
  return found
    .filter((count) => count.marks.length > (count.sure ? 1 : 2) || isAlone(text, count))
    .flatMap(({ marks }) => marks)
    .sort((one, other) => one.from - other.from)
}

/** Whether a number needs no second: it begins the value, and 3. 6万元 is a decimal with a gap; but 1. 300人 is an item. */
function isAlone(text: string, { marks: [mark], decimal }: Count): boolean {
  // 一、二级公路
  if (mark?.from !== 0 || text.startsWith('一、二')) return false
  const rest = text.slice(mark.to)
  return !decimal && (rest[0] !== ' ' || (text[0] !== '0' && counted.test(rest.slice(1))))
}

function isCircled(sign: string): boolean {
  return sign >= '①' && sign <= '⒇'
}

/** The number that is written as 12, ⑫, ⑿ or 二. */
function ordinalOf(written: string): number {
  const code = written.charCodeAt(0)
  return code < 0x40 ? Number(written) : code < 0x3000 ? ((code - 0x2460) % 20) + 1 : han.indexOf(written) + 1
}
