import { type Closings, opening } from '../../script/brackets.js'
import { readPrefix } from '../measure/comparator.js'
import { isOneOf } from '../measure/match.js'

/** How strongly a clause is parted from the one before it: 0 by 、 1 by ， 2 by 。 or ； 3 by the number of an item. */
export type Parting = 0 | 1 | 2 | 3

/** A clause of a value, by offsets into the folded text, without its number. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly parting: Parting
}

/** What parts clauses, by what it does: a group of `boundary` for each. */
const boundaries: readonly (readonly RegExp[])[] = [
  // A stop.
  [/[;。\n!]/],
  // A comma, but those of 1,200 and [90,100).
  [/,(?!(?<=\d,)\d{3}(?!\d))(?!(?<=[[(][\d.%‰-]{1,12},)[\d.%‰-]{1,12}[\])])/],
  // What parts members of a list: 、; + between two measures; 和 between two months, or behind a rate.
  [
    /、/,
    /\+(?<=[\u4e00-\u9fff]\+)(?<![至到]\+)(?=\d)/,
    /[和及与](?<=[月日底末前年度].)(?=(?:\d{4}年)?(?:[\d一二三四五六七八九十]{1,2}月|[上下]半年|第?[一二三四]季度))/,
    /(?:以及|[和及与])(?<=[%‰](?:以及|.))(?=[\u4e00-\u9fff]|\d[\d.]*[%‰](?!之?间))(?![以其之上])/,
  ],
  // What parts only figures: 且, 同时 behind one, 和 between a count and a rate.
  [
    /[并而]?且/,
    /同时(?<=\d[%‰]?[\u4e00-\u9fff]{0,3}同时)(?=[^,;。、\n①-⑳]{0,24}\d)/,
    /[和及与](?<=\d[\u4e00-\u9fff]{1,3}.)(?=(?![以时格])[\u4e00-\u9fff]{1,10}[率度][^\d,;。]{0,4}\d)/,
  ],
  // A second side begins here: 长5公里宽6米.
  [/[长宽高深厚](?<=\d(?:公里|[千厘毫]?米|[kcm]?m).)(?=度?[约为≥≤]{0,2}\d)/],
  // A date before a figure, which is a clause of its own: 到2025年底.
  [/到(?:\d{4}年|\d{1,2}[月日]){1,3}[底末]?前?(?=[^\d,;。、\n第]{1,24}\d)/],
]

/** What parts clauses; and what opens a bracket or a quotation, which is never parted. */
const boundary = /* @__PURE__ */ boundaryOf()

function boundaryOf(): RegExp {
  const groups = boundaries.map((ways) => `(${ways.map(({ source }) => source).join('|')})`)
  return new RegExp(`${groups.join('|')}|[${opening.replace('[', '\\[')}]`, 'g')
}

const han = '一二三四五六七八九十'

/** How items are numbered, a group for each way: 1. (1) 1) ① ⑴ 一是 (一) 第一， 一、 */
const itemMark =
  /(?<![\d.(-])(\d+)(?:[、．]|\.(?!\d)|\.(?=20\d\d年|1?\d月[底末初前\d份]|(?<=(?:^|[;。:\n])\d+\.)\d+[个名人次场期份篇项台套件家位所条辆批张支只棵户村])|(?<=(?:^|[;。:\n])\d+)\.(?<decimal>))|\((\d+)\)|(?<![\d.(-])(\d+)\)|([①-⑳])|([⑴-⒇])|([一二三四五六七八九十])是|\(([一二三四五六七八九十])\)|第([一二三四五六七八九十]),|([一二三四五六七八九十])、/g

/** Where a first item may stand: at the start, or behind a stop or a colon. */
const firstItem = /(?:^|[;。:\n])(?:1[.、．)]|\([1一]\)|[①⑴]|一[是、]|第一,)/

/** Parts a value into its clauses. */
export function splitClauses(text: string, closings: Closings): Stretch[] {
  boundary.lastIndex = 0
  let match = boundary.exec(text)
  const numbered = firstItem.test(text)
  if (match === null && !numbered) return text === '' ? [] : [{ from: 0, to: text.length, parting: 0 }]
  const clauses: Stretch[] = []
  const marks = numbered ? itemMarks(text, closings) : []
  let next = 0
  let from = 0
  let parting: Parting = 0
  let bracketed = 0
  const cut = (to: number, behind: number, weight: Parting): void => {
    if (to > from) clauses.push({ from, to, parting })
    parting = weight
    from = behind
  }
  const cutItems = (last: number): void => {
    for (let mark = marks[next]; mark !== undefined && mark.from <= last; mark = marks[++next]) {
      cut(mark.from, mark.to, 3)
    }
  }
  for (; match !== null; match = boundary.exec(text)) {
    const [sign, stop, comma, pause, and, side, due] = match
    const { index } = match
    cutItems(index)
    // In brackets, or in the number of an item: （1） 1、
    if (index < bracketed || index < from) continue
    const to = index + sign.length
    if (stop ?? comma ?? pause) cut(index, to, stop ? 2 : comma ? 1 : 0)
    else if (side !== undefined) cut(index, index, 1)
    else if (due !== undefined) {
      if (index === from) cut(to, to, 1)
    } else if (and === undefined) bracketed = closings.get(index) ?? 0
    else if (readPrefix(text, to)?.refers || /\d/.test(text.slice(Math.max(from, index - 24), index)))
      cut(index, to, 1)
  }
  cutItems(text.length)
  cut(text.length, text.length, 0)
  return clauses
}

/** The number of an item: where it begins, and where the item begins behind it. */
interface Mark {
  readonly from: number
  readonly to: number
}

/** Items that are counted up from one, each way of numbering by itself. */
interface Count {
  readonly marks: Mark[]
  /** Whether one of the numbers can be nothing else: 2. of 1.90%以上；2.成本, but no number of 1.5万元；2.5万元. */
  sure: boolean
}

/**
 * The inner numbering of a value, counted up from one at its start or behind a stop or a colon.
 *
 *     1.实现全流程闭环。2.网站正常访问率在99%以上       主要任务：①培训3期②参训300人
 *     ^-                ^-                                       ^       ^
 */
function itemMarks(text: string, closings: Closings): Mark[] {
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
    let count = counts[way]
    if (ordinal === 1 && (index === behind || isOneOf(';。:\n', text, index - 1))) {
      count = counts[way] = { marks: [], sure: false }
      found.push(count)
    } else if (count === undefined || ordinal !== count.marks.length + 1) continue
    count.marks.push({ from: index, to })
    behind = to
    if (match.groups?.decimal === undefined) count.sure = true
  }
  return found
    .filter(({ marks, sure }) => marks.length > 2 || (sure && (marks.length > 1 || isAlone(text, marks))))
    .flatMap(({ marks }) => marks)
    .sort((one, other) => one.from - other.from)
}

/** Whether a number needs no second: it begins the value, and 1. 36万元 is a decimal with a gap. */
function isAlone(text: string, [mark]: readonly Mark[]): boolean {
  return mark?.from === 0 && !/^1\. \d/.test(text)
}

/** The number that is written as 12, ⑫, ⑿ or 二. */
function ordinalOf(written: string): number {
  const code = written.charCodeAt(0)
  return code < 0x40 ? Number(written) : code < 0x3000 ? ((code - 0x2460) % 20) + 1 : han.indexOf(written) + 1
}
