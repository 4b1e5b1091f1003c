import { isDash } from '../script/dash.js'
import { isHan } from '../script/letters.js'
import { atOf, pieceAt } from '../source/pieces.js'
import type { SourceText } from '../source/text.js'
import { firstLevelLength, secondLevelLength } from '../terms/taxonomy.js'
import { type Stretch, trimStretch } from './item.js'
import { ordinalBefore } from './ordinal.js'
import { isColon } from './signs.js'

/**
 * The parts of a text: between separators that stand in no bracket, and before the head of a level that none of them parts
 * from the value before it.
 *
 *     数量指标：培训班次≥4期；培训人数（含线上；线下）≥200人质量指标：合格率≥95%
 *     ^                    ^                            ^
 */
export function partsOf(text: SourceText, from: number, to: number): Stretch[] {
  const { value } = text
  const parts: Stretch[] = []
  let depth = 0
  let start = from
  // Whether a comparator stands in the part so far.
  let compared = false
  const close = (end: number): void => {
    const part = trimStretch(value, start, end)
    if (part.to > part.from) parts.push(part)
    compared = false
  }
  for (let at = from; at < to; at++) {
    const letter = value[at] as string
    if ('(（【《“'.includes(letter)) depth++
    else if (')）】》”'.includes(letter)) depth = Math.max(0, depth - 1)
    else if (comparators.includes(letter)) compared = true
    else if (letter === '指') {
      const head = gluedHead(text, start, at, compared)
      if (head === -1) continue
      close(head)
      start = head
      depth = 0
    } else if (depth === 0) {
      const weak = '，,、'.includes(letter) && ')）'.includes(value[at - 1] ?? '#')
      if (!weak && !'；;。\n'.includes(letter)) continue
      close(at)
      start = at + 1
    }
  }
  close(to)
  return parts
}

/** The longest name of a level before 指标. */
const nameLength = 12

const comparators = '≥≤＞＜><≧≦⩾⩽'

/**
 * Where the head of a level starts, its ordinal included, whose 指标 stands at `ending`; -1 where none does, or where it
 * stands at the start of the part, or behind another head.
 */
function gluedHead(text: SourceText, from: number, ending: number, compared: boolean): number {
  const { value } = text
  if (value[ending + 1] !== '标') return -1
  for (let name = Math.max(from, ending - nameLength); name < ending; name++) {
    const end = name + Math.max(firstLevelLength(value, name), secondLevelLength(value, name))
    if (end < ending + 2) continue
    const sign = value.charCodeAt(end)
    const signed = isColon(sign) || isDash(sign) || '>›/|｜'.includes(value[end] ?? '#')
    const over = isOverSecond(value, signed ? end + 1 : end)
    if (!signed && !over) return -1
    const head = ordinalBefore(value, name, 1, [])?.start ?? name
    // 效益指标- 社会效益指标: a line break behind the dash leaves a space.
    let last = head - 1
    while (value[last] === ' ') last--
    const before = value.charCodeAt(last)
    if (last < from || isColon(before) || isDash(before) || '(（【>›/|'.includes(value[last] as string))
      return -1
    // 服务质量指标 may be a name: between Chinese letters, a line break or a value before it has to part them.
    const parted = over || last < head - 1 || !isHan(before) || compared || isBroken(text, head)
    return parted ? head : -1
  }
  return -1
}

/** 产出指标数量指标, 产出指标-数量指标: whether the name of a second level follows that of a first. */
function isOverSecond(text: string, at: number): boolean {
  const length = secondLevelLength(text, at)
  return length > 2 && text.startsWith('指标', at + length - 2)
}

/** Whether something of the source was closed before a letter: a line break, as a rule. */
function isBroken({ pieces }: SourceText, at: number): boolean {
  return pieces.length > 0 && atOf(pieces, pieceAt(pieces, at)) === at
}
