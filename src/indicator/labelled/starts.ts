import { isDash } from '../../script/dash.js'
import { digitOf, isHan } from '../../script/letters.js'
import { countOf, pieceOf } from '../../source/pieces.js'
import { searchFrom } from '../../source/search.js'
import { eitherLevelLength } from '../../terms/levels/either.js'
import { firstLevelBefore, firstLevelLength, firstLevelOf } from '../../terms/levels/first.js'
import { levelLength, withEnding } from '../../terms/levels/name.js'
import { secondLevelLength } from '../../terms/levels/second.js'
import type { CellText } from '../cell-text.js'
import { partsOf } from '../mark.js'
import { type Ordinal, ordinalAt, ordinalBefore } from '../ordinal.js'
import { sameAboveLength } from '../same-above.js'
import { endsItem, isColon, isOpening, isSemicolon } from '../signs.js'
import type { Start } from '../start.js'
import type { Anchor } from './anchors.js'
import { plainStarts } from './plain-starts.js'

const opening = '【[［〔（('
const closing = '】]］〕）)'

/** No code and name of a first level before 指标 have more letters. */
const codedLength = 8

/** Marks longer than this are brackets of the text. */
const markLength = 40

/**
 * What may stand at the start of an indicator: a dash or the sign of an ordinal with a name behind it, a mark, 指标 but
 * for the label 指标值. One letter in twenty is such.
 */
const sign =
  /[-‐-―−─ー﹣－、.．)）①-⑳](?= *[\u4e00-\u9fff])|[【[［〔]|[（(](?=[\u4e00-\u9fff]{2,8}[-‐-―−─ー﹣－])|指标(?!值)/

/**
 * Finds where the indicators of a cell start. What surely starts one is a level code behind an ordinal or a
 * boundary, a first level by name, or a mark; the ordinals of a value's own list are none of these.
 *
 *     7、4-成本指标；…     2、产出指标；…     【产出指标-数量指标】…      1.实现…。2.不发生…
 *     ^^^^                 ^^^^^^             ^                           no
 */
export function startsOf(text: CellText, anchors: readonly Anchor[]): Start[] {
  const { value } = text
  const found: Start[] = []
  const course: Course = { text: value, cuts: cutsOf(text), expected: 1 }
  let anchor = 0
  // Up to where the name of a level may reach whose code told that an indicator starts.
  let coded = 0
  for (let at = value.search(sign); at !== -1; at = searchFrom(value, sign, at + 1)) {
    const code = value.charCodeAt(at)
    let start: Start | null
    if (code === 0x6307 /* 指 */) {
      if (at < coded) continue
      start = namedAt(course, at, anchors.length > 0) ?? countedAt(text, at, course.expected)
    } else if (isDash(code)) start = dashedAt(course, at)
    else if (isOpening(code)) start = markAt(text, at, course.expected)
    else start = numberedAt(course, at)
    if (start === null) continue
    const last = found.at(-1)
    if (start.ordinal === null && start.mark === null) {
      // Without an ordinal, levels start an indicator only where the one before has its value.
      while (anchor < anchors.length && (anchors[anchor] as Anchor).value <= (last?.body ?? 0)) anchor++
      const valued =
        anchors.length === 0
          ? endsItem(value.charCodeAt(start.start - 1))
          : anchor < anchors.length && (anchors[anchor] as Anchor).value <= start.start
      if (last === undefined ? value.slice(0, start.start).trim() !== '' && !valued : !valued) continue
    }
    found.push(start)
    course.expected = (start.ordinal ?? course.expected) + 1
    at = Math.max(at, start.body - 1)
    if (isDash(code)) coded = start.body + codedLength
  }
  return found.length > 0 ? found : plainStarts(value, anchors)
}

/** A text while it is searched for starts. */
interface Course {
  readonly text: string
  /** Where page breaks went through it. */
  readonly cuts: readonly number[]
  /** The ordinal that is due. */
  expected: number
}

/** Where page breaks went through the text. */
function cutsOf({ pieces }: CellText): number[] {
  const cuts: number[] = []
  for (let index = 0; index < countOf(pieces); index++) {
    const { at, cut } = pieceOf(pieces, index)
    if (cut) cuts.push(at)
  }
  return cuts
}

/** `【产出指标】`, with the ordinal before it: the one that is due, or one behind a boundary or a line break. */
function markAt({ value: text, gaps }: CellText, at: number, expected: number): Start | null {
  // Looked for no further than a mark reaches: a text of nothing but 【 is not searched to its end for each.
  const near = text.slice(at + 1, at + 1 + markLength)
  const length = near.indexOf(closing[opening.indexOf(text[at] as string)] as string)
  if (length < 0) return null
  const close = at + 1 + length
  const mark = near.slice(0, length)
  const first = partsOf(mark)[0] as string
  const known = firstLevelOf(first) !== null || secondLevelLength(mark, 0) === mark.length
  if (!known && !first.endsWith('指标')) return null
  // 合格率（质量指标-培训） has it behind the name.
  if ('（('.includes(text[at] as string) && isHan(text.charCodeAt(at - 1)) && !gaps.has(at)) return null
  const ordinal = ordinalBefore(text, at, expected, [])
  const due = ordinal !== null && (ordinal.sure || ordinal.value === expected || gaps.has(ordinal.start))
  const own = due ? ordinal : null
  return { start: own?.start ?? at, body: close + 1, ordinal: own?.value ?? null, mark }
}

/** `7、4-成`, `4-成`: a level code before a dash. */
function dashedAt(course: Course, dash: number): Start | null {
  const { text } = course
  let next = dash + 1
  while (text.charCodeAt(next) === 0x20) next++
  let end = dash
  while (text.charCodeAt(end - 1) === 0x20) end--
  return codedAt(course, end, next)
}

/** The code of a level that ends at a place, before the name of the level. */
function codedAt({ text, cuts, expected }: Course, end: number, next: number): Start | null {
  let code = end
  while (digitOf(text.charCodeAt(code - 1)) >= 0) code--
  if (code === end) return null
  const ordinal = ordinalBefore(text, code, expected, cuts) ?? looseOrdinal(text, code, expected)
  if (ordinal !== null) {
    const known = firstLevelLength(text, next) > 0 || hasCodeBehind(text, next)
    if (known || ordinal.value === expected) {
      return { start: ordinal.start, body: code, ordinal: ordinal.value, mark: null }
    }
  }
  const bounded = code === 0 || '。；;\n ，,'.includes(text[code - 1] as string)
  const second =
    bounded && end - code === 2 && secondLevelLength(text, next) > 0 && !hasFirstBefore(text, code)
  if (firstLevelLength(text, next) === 0 && !second && !(bounded && hasCodeBehind(text, next))) return null
  // Without an ordinal the code may be glued to a value: its last digit is the code of a first level.
  const start = second || (bounded && end - code === 1) ? code : end - 1
  return { start, body: start, ordinal: null, mark: null }
}

/** `1,1-产出`, `1:1-产出`, `第1项：1-产出`, `1 1-产出`: a number that is due, or behind a boundary, whose sign ends no ordinal elsewhere. */
function looseOrdinal(text: string, code: number, expected: number): Ordinal | null {
  const from = Math.max(0, code - looseLength)
  const found = loose.exec(text.slice(from, code))
  if (found === null) return null
  const start = from + found.index
  const value = Number(found[1])
  // 1-产出指标；1 4-成本指标: a code with a gap in it.
  const sure = found[2] !== undefined && (start === 0 || endsItem(text.charCodeAt(start - 1)))
  return sure || value === expected ? { start, value, sure } : null
}

const loose = /(?<![\d:：值] ?)第?(\d{1,2})项?( ?[,，:：])? ?$/
const looseLength = 8

/** Whether the code of a second level stands behind its first: `1-产出指标；11-`, where `；11-` alone starts an indicator. */
function hasFirstBefore(text: string, code: number): boolean {
  const end = code - 1
  let from = end
  while (end - from < levelLength && isHan(text.charCodeAt(from - 1))) from--
  return firstLevelOf(text.slice(from, end)) !== null
}

/** Whether the code of a second level follows: `；11-`. */
function hasCodeBehind(text: string, from: number): boolean {
  for (let at = from; at < from + 24; at++) {
    const sign = text.charCodeAt(at)
    if (isHan(sign) || !(isSemicolon(sign) || isColon(sign) || '，,、'.includes(text[at] as string))) continue
    let digit = at + 1
    while (text.charCodeAt(digit) === 0x20) digit++
    if (digitOf(text.charCodeAt(digit)) < 0) return false
    while (digitOf(text.charCodeAt(digit)) >= 0) digit++
    return isDash(text.charCodeAt(digit))
  }
  return false
}

/** `2、产出指标；`: an ordinal before the name of a first level, or `2、管理指标；制度建设指标；` where the second is due. */
function numberedAt({ text, cuts, expected }: Course, mark: number): Start | null {
  let next = mark + 1
  while (text.charCodeAt(next) === 0x20) next++
  const length = firstLevelLength(text, next)
  let behind = next + (length || unknownLevelLength(text, next) || sameAboveLength(text, next))
  if (behind === next) return null
  while (text.charCodeAt(behind) === 0x20) behind++
  const sign = text.charCodeAt(behind)
  const closes = isSemicolon(sign) || isColon(sign) || '，,、/\\|｜→'.includes(text[behind] ?? '#')
  // 1、产出指标数量指标；: the sign between the two may be lost.
  const over = length > 0 && secondLevelLength(text, behind) > 0
  if (!closes && !over && !isDash(sign) && digitOf(text.charCodeAt(behind)) < 0) return null
  const ordinal = ordinalBefore(text, next, expected, cuts)
  if (length === 0 && !(secondLevelLength(text, next) === behind - next && (isColon(sign) || isDash(sign)))) {
    const due = ordinal?.sure === true && ordinal.value === expected
    const known = sameAboveLength(text, next) > 0 || secondLevelLength(text, behind + 1) > 0
    if (!due || !(known || unknownLevelLength(text, behind + 1) > 0)) return null
  }
  return ordinal === null ? null : { start: ordinal.start, body: next, ordinal: ordinal.value, mark: null }
}

/** Length of what may be the name of a level that no tree here has: a few letters that end in 指标. */
function unknownLevelLength(text: string, at: number): number {
  let end = at
  while (end - at < levelLength && isHan(text.charCodeAt(end))) end++
  return end > at + 2 && text.startsWith('指标', end - 2) ? end - at : 0
}

/**
 * `产出指标；数量指标；…` behind a boundary: first and second level by their names alone, or with codes whose dash is lost; or
 * one alone before values with labels: `4批次；质量指标；合格率；…`.
 */
function namedAt(course: Course, ending: number, labelled: boolean): Start | null {
  const { text } = course
  // What follows is asked first: behind most levels no other stands.
  const end = ending + withEnding(text, ending, 0)
  let next = end
  while (next < text.length && '；;，,、:： /\\|｜→'.includes(text[next] as string)) next++
  const code = next
  while (next - code < 3 && digitOf(text.charCodeAt(next)) >= 0) next++
  const dash = isDash(text.charCodeAt(next))
  if (next === end && !dash) return null
  const over = secondLevelLength(text, dash ? next + 1 : next) > 0
  let start = ending
  while (start > 0 && ending - start < levelLength && isHan(text.charCodeAt(start - 1))) start--
  if (!over) {
    const bounded = start === 0 || endsItem(text.charCodeAt(start - 1))
    const length = eitherLevelLength(text, start)
    return labelled && bounded && start + length === end
      ? { start, body: start, ordinal: null, mark: null }
      : null
  }
  const bounded = start === 0 || '。；;\n ，,、'.includes(text[start - 1] as string)
  // …有效提升产出指标；质量指标；: it may be glued to the value before it.
  if (!bounded || start + firstLevelLength(text, start) !== end)
    start = firstLevelBefore(text, start, ending + 2)
  if (start === -1) return null
  return codedAt(course, start, start) ?? { start, body: start, ordinal: null, mark: null }
}

/** `指标2：` where the second is due, and no letter stands before it. */
function countedAt({ value: text, gaps }: CellText, at: number, expected: number): Start | null {
  const ordinal = ordinalAt(text, at)
  if (ordinal?.value !== expected || (isHan(text.charCodeAt(at - 1)) && !gaps.has(at))) return null
  return { start: at, body: ordinal.end, ordinal: expected, mark: null }
}
