import { type Closings, opening } from '../../script/brackets.js'
import { readPrefix } from '../measure/comparator.js'
import { isNumbered, itemMarks } from './items.js'

/** How strongly a clause is parted from the one before it: 0 by 、 1 by a gap 2 by ， 3 by 。 or ； 4 by the number of an item. */
export type Parting = 0 | 1 | 2 | 3 | 4

/** A clause of a value, by offsets into the folded text, without its number. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly parting: Parting
}

/** What parts clauses, by what it does: a group of `boundary` for each. */
const boundaries: readonly (readonly RegExp[])[] = [
  // A stop, or the mark of an item.
  [/[;。\n!●■◆]/],
  // A comma, but those of 1,200, a gap in it or not, and [90,100).
  [/,(?:但|[并而]且)?(?!(?<=\d,)\d ?\d ?\d(?!\d))(?!(?<=[[(][\d.%‰分-]{1,12},)[\d.%‰分-]{1,12}[\])])/],
  // What parts members of a list: 、, but in 2、3个 and 三、四级; + between two measures; 和 between two months, or behind a rate.
  [
    /、(?!(?<=(?<![\d.])\d、)\d(?:、\d){0,5}(?![月季])[\u4e00-\u9fff]|(?<=[一二三四五六七八九]、)[一二三四五六七八九](?![月季]))/,
    /\+(?<=[\u4e00-\u9fff]\+)(?<![至到]\+)(?=\d)/,
    /[和及与](?<=[月日底末前年度].)(?=(?:\d{4}年)?(?:[\d一二三四五六七八九十]{1,2}月|[上下]半年|第?[一二三四]季度))/,
    /(?:以及|[和及与])(?<=[%‰](?:以及|.))(?=[\u4e00-\u9fff]|\d[\d.]*[%‰](?!之?间))(?![以其之上时格])/,
  ],
  // What parts only figures: 且, 同时 behind one, 和 between a count and a rate, a sign between two.
  [
    /[并而]?且/,
    /同时(?<=\d[%‰]?[\u4e00-\u9fff]{0,3}同时)(?=[^,;。、\n①-⑳]{0,24}\d)/,
    /[和及与/](?<=\d[\u4e00-\u9fff]{1,3}.)(?=(?![以时格]|(?<=\/)[人户次年月天日亩台件期平])[\u4e00-\u9fff]{1,10}[率度][^\d,;。]{0,4}\d)/,
    // 培训100人|合格率95%, 合格率95%/培训100人
    /(?:[|+…-](?<=\d(?:[%‰]|(?![年月日号])[\u4e00-\u9fff]{1,3})(?:以[上下内])?.)|\/(?<=\d(?:[%‰]|[\u4e00-\u9fff]{1,3}以[上下内])\/))(?=[\u4e00-\u9fff]{2,12}[^\d,;。、\n]{0,8}\d)/,
  ],
  // A second side begins here: 长5公里宽6米.
  [/[长宽高深厚](?<=[里米m].)(?=度?[约为≥≤]{0,2}\d)/],
  // A date before a figure, which is a clause of its own: 到2025年底.
  [/到(?:\d{4}年|\d{1,2}[月日]){1,3}[底末]?前?(?=[^\d,;。、\n第]{1,24}\d)/],
]

/** What parts clauses; and what opens a bracket or a quotation, which is never parted. */
const boundary = /* @__PURE__ */ boundaryOf()

function boundaryOf(): RegExp {
  const groups = boundaries.map((ways) => `(${ways.map(({ source }) => source).join('|')})`)
  return new RegExp(`${groups.join('|')}|[${opening.replace('[', '\\[')}]`, 'g')
}

/** Parts a value into its clauses. */
export function splitClauses(text: string, closings: Closings): Stretch[] {
  boundary.lastIndex = 0
  let match = boundary.exec(text)
  const numbered = isNumbered(text)
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
      cut(mark.from, mark.to, 4)
    }
  }
  for (; match !== null; match = boundary.exec(text)) {
    const [sign, stop, comma, pause, and, side, due] = match
    const { index } = match
    cutItems(index)
    // In brackets, or in the number of an item: （1） 1、
    if (index < bracketed || index < from) continue
    const to = index + sign.length
    if (stop ?? comma ?? pause) cut(index, to, stop ? (stop === '\n' ? 1 : 3) : comma ? 2 : 0)
    else if (side !== undefined) cut(index, index, 2)
    else if (due !== undefined) {
      if (index === from) cut(to, to, 2)
    } else if (and === undefined) bracketed = closings.get(index) ?? 0
    else if (readPrefix(text, to)?.refers || /\d/.test(text.slice(Math.max(from, index - 24), index)))
      cut(index, to, 2)
  }
  cutItems(text.length)
  cut(text.length, text.length, 0)
  return clauses
}
