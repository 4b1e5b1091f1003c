import type { SimpleTarget, Target } from '../../model/target.js'
import { parseTarget } from '../../target/parse.js'
import { isDegree } from '../../terms/degree.js'
import type { CellText } from '../cell-text.js'
import { type Fields, isMeasure } from '../fields.js'
import { isValueStart } from '../signs.js'
import { type Stretch, trimStretch } from '../stretch.js'
import { completedOf } from './completed.js'
import { withCounted } from './counted.js'
import type { Levels } from './heads.js'
import { bareValue, isEmpty, isNamed, isOneValue, type Part, partOf, type Whole } from './part.js'
import { type Boundary, type Segment, segmentsOf } from './segments.js'

/** Whom a name speaks of. */
const age = /岁(?:及?以[上下])?$/

/** No name and value go over more lines. */
const maxLines = 7

/** No indicator whose end is in doubt is longer. */
const doubtLength = 200

/**
 * The indicators of a text, each below the levels that stand open at it.
 *
 *     数量指标：培训班次≥4期；培训人数（含线上；线下）≥200人质量指标：合格率≥95%
 *     ^                    ^                            ^
 */
export function partsOf(cell: CellText, from: number, to: number, open: Levels): Part[] {
  const parts: Part[] = []
  // Where the last part starts, and the levels that stood open before it.
  let before = open
  let number = 0
  // Whether the last part grew too long to be read anew with each segment.
  let isLong = false
  const end = (): void => {
    if (isLong) parts[parts.length - 1] = partOf(text, parts.at(-1) as Part, before)
    isLong = false
  }
  const text = withCounted(cell, from, to)
  const segments = segmentsOf(text, from, to)
  for (let index = 0; index < segments.length; index++) {
    const last = parts.at(-1)
    const levels = last?.heads.levels ?? open
    const { boundary } = segments[index] as Segment
    let part = partOf(text, segments[index] as Segment, levels)
    const completed = isNamed(text.value, part)
      ? completedOf(text, last, part, segments.slice(index + 1, index + maxLines))
      : null
    if (completed !== null) {
      part = completed
      while ((segments[index + 1]?.to ?? to + 1) <= part.to) index++
    }
    const joined = last === undefined ? null : joinedOf(text, last, part, boundary, number, before)
    if (joined !== null) {
      parts[parts.length - 1] = joined
      isLong = joined.to - joined.from > doubtLength
      continue
    }
    end()
    if (last !== undefined && isBeside(last, part)) part = partOf(text, part, before)
    else before = levels
    if (part.heads.levels !== levels) number = 0
    number = part.heads.ordinal ?? number
    parts.push(part)
  }
  end()
  return parts.flatMap((part) => gluedParts(text, part))
}

/**
 * A part with those whose names are glued to the value before them: what closes up lines, or loses a sign, leaves nothing between the two.
 *
 *     审结案件数：≥8500件法律援助案件：≥400件     知晓率≥90%参与率≥80%     达标率100%开工率≥90%
 *                        ^ name                              ^ name               ^ name
 */
function gluedParts(text: CellText, part: Part): Part[] {
  const { fields, heads } = part
  if (fields === null || fields.value === null || part.to - part.from > doubtLength) return [part]
  const start = gluedAt(text.value, fields.name, fields.value)
  if (start === -1) return [part]
  const next = partOf(text, { from: start, to: part.to }, heads.levels)
  const first = partOf(text, { from: part.from, to: start }, heads.levels)
  const value = trimStretch(text.value, fields.value.from, start)
  const own =
    start > fields.value.from ? { ...part, to: value.to, fields: { ...fields, value } } : { ...first, heads }
  const rest = { ...next, fields: { ...(next.fields as Fields), guessed: true } }
  return [own, ...gluedParts(text, rest)]
}

/** （≥90%）, （不少于8座）, （100%）: what says how much something is to be; （65岁以上） says whose it is. */
function isBound(text: string): boolean {
  const target = parseTarget(text)
  if (target.kind !== 'quantity' || target.subject !== null || target.unit?.base === '岁') return false
  return !target.implied || /[%％]$/.test(text)
}

/** Where the name of another indicator begins, glued to the value, or to a percentage that the name holds; -1 where none does. */
function gluedAt(text: string, name: Stretch, { from, to }: Stretch): number {
  const named = text.slice(name.from, name.to)
  const bracket = /[（(]([^（）()]{2,16})[）)](?=[\u4e00-\u9fff\dA-Z“])/.exec(named)
  if (bracket !== null && bracket.index > 1 && isBound(bracket[1] as string))
    return name.from + bracket.index + bracket[0].length
  const share = /\d[%％‰](?=[\u4e00-\u9fff“]{2})(?![以的及之左或])/.exec(named)
  if (share !== null && share.index > 1) return name.from + share.index + 2
  const colon = text.slice(from, to).search(/[:：]/)
  const target = parseTarget(text.slice(from, colon > 0 ? from + colon : to))
  if (colon > 0) {
    const object = 'object' in target ? target.object : null
    // 5册（其中：中文3册）: what is in brackets is none.
    const isName =
      object !== null && /^[\u4e00-\u9fff]{2,}$/.test(object) && text.endsWith(object, from + colon)
    return isName ? from + colon - object.length : -1
  }
  if (target.kind !== 'compound') return -1
  const [first, second] = target.parts as [SimpleTarget, SimpleTarget]
  const start = from + first.text.length
  const isNamed = second.kind === 'quantity' && !second.implied && (second.subject ?? '').length > 2
  return isNamed && text.startsWith(second.text, start) ? start : -1
}

/** 5.服务对象满意度：≥95%；6.项目总成本：≤120万元: whether a level that is an indicator of a list stands above none of its next. */
function isBeside({ heads, whole }: Part, next: Part): boolean {
  const isIndicator = heads.ordinal !== null && whole !== null && isEmpty(whole.name)
  return isIndicator && next.heads.levels === heads.levels && next.heads.ordinal === heads.ordinal + 1
}

/** The last part with what follows it, if that is none of its own. */
function joinedOf(
  text: CellText,
  last: Part,
  part: Part,
  boundary: Boundary,
  number: number,
  open: Levels,
): Part | null {
  if (boundary === 'sign') return withValue(text.value, last, part)
  if (isApart(text, last, part, boundary, number)) return null
  const joined = { from: last.from, to: part.to }
  return joined.to - joined.from > doubtLength
    ? { ...last, ...joined, whole: null }
    : partOf(text, joined, open)
}

/** 培训班次；≥4期, 培训班次：5场（年度）；15场（三年）: a value behind the name that has none, or more of the one that it has. */
function withValue(text: string, last: Part, part: Part): Part | null {
  const rest = bareValue(part, last.heads.levels)
  if (rest === null || last.fields === null) return null
  const { name, value } = last.fields
  if (value !== null) {
    const goesOn = !isEmpty(name) && value.to === last.to && isValueStart(text.charCodeAt(rest.from))
    if (!goesOn || rest.to - last.from > doubtLength) return null
  }
  const whole = { ...last.fields, value: { from: (value ?? rest).from, to: rest.to }, guessed: true }
  return { ...last, to: part.to, fields: whole, whole }
}

/** Whether a segment is an indicator of its own, or goes on with the one before it. */
function isApart(text: CellText, last: Part, part: Part, boundary: Boundary, number: number): boolean {
  if (boundary === 'level' || boundary === 'number') return true
  // 产出指标，数量指标，班次: levels go on behind a comma, and each may have a line of its own.
  if (last.fields === null) return boundary === 'gap'
  const { levels, ordinal, end } = part.heads
  const { whole } = last
  if (levels !== last.heads.levels) {
    const isLine = boundary === 'gap' && part.whole !== null && !isEmpty(part.whole.name)
    return whole !== null || isLine || text.value.slice(part.from, end).includes('指标')
  }
  if (ordinal !== null && (ordinal === number + 1 || whole !== null)) return true
  if (whole === null || part.whole === null) return false
  const written = text.value.slice(whole.value.from, whole.value.to)
  const target = parseTarget(written)
  if (!isClosed(target)) return false
  const isMeasured = target.kind !== 'qualitative' || isDegree(written)
  if (boundary === 'gap' && isOneValue(text.value, whole.value, last, part)) return false
  if (boundary === 'gap' && isWithinName(text.value, whole, last, part.whole, part.from)) return false
  if (boundary === 'gap') return isMeasured || !part.whole.guessed
  return isMeasured && !isMember(text.value, last, part)
}

/** 班次≥4期，其中线上≥2期，线下≥2期; 班次≥4期，每期≥50人: whether a part says more of the value before it. */
function isMember(text: string, last: Part, part: Part): boolean {
  const written = text.slice(part.from, part.to)
  if (/^(?:其中|各|平均)/.test(written) || (written[0] === '每' && parseTarget(written).subject === null))
    return true
  if (last.whole === null || part.whole === null || !/[，,]其中/.test(text.slice(last.from, last.to)))
    return false
  const unit = unitOf(text, last.whole.value)
  return unit !== null && unit === unitOf(text, part.whole.value)
}

/** What the last figure of a value counts in. */
function unitOf(text: string, { from, to }: Stretch): string | null {
  const target = parseTarget(text.slice(from, to))
  const last = target.kind === 'compound' ? (target.parts.at(-1) as SimpleTarget) : target
  const unit = 'unit' in last ? last.unit : null
  return unit?.base ?? null
}

/** How old somebody is, or how long something lasts, where a name begins. */
const counted = /^\d{1,2}(?:-\d{1,2})?(?:周?岁|小时)/

/** What is counted in, which is no value. */
const included = /^(?:不?含|其中|不?包[括含])/

/**
 * 服务65岁及以上↵老年人人数, 活动（含线上）↵期数（10期）, 覆盖村（社区）↵数（163个）: whether a line break went through a
 * name, of which one letter is none.
 */
function isWithinName(text: string, { value }: Whole, last: Part, { name }: Whole, from: number): boolean {
  const written = text.slice(value.from, value.to)
  const bracketed = value.to < last.to
  // 一⏎次性验收通过率, 提⏎前30分钟: one letter is no value. 5⏎岁以下儿童死亡率: nor is a figure before the word that it counts.
  if (
    age.test(written) ||
    /^[\u4e00-\u9fff]$/.test(written) ||
    counted.test(written + text.slice(from, from + 2))
  )
    return true
  return bracketed && (included.test(written) || (!isMeasure(text, value) && name.to - name.from === 1))
}

/** Whether nothing of a value can follow: behind ≥5次宣传 the object may go on. */
function isClosed(target: Target): boolean {
  if (target.kind === 'compound') {
    const last = target.parts.at(-1) as Target
    return last.kind !== 'qualitative' && isClosed(last)
  }
  return target.kind === 'deadline' || !('object' in target) || target.object === null
}
