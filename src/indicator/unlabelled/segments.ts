import { closingsOf } from '../../script/brackets.js'
import { isComparator } from '../../script/comparator.js'
import { isDash } from '../../script/dash.js'
import { digitOf, isHan } from '../../script/letters.js'
import { degreeAt } from '../../terms/degree.js'
import { eitherLevelLength } from '../../terms/levels/either.js'
import { levelLength } from '../../terms/levels/name.js'
import { secondLevelLength } from '../../terms/levels/second.js'
import type { CellText } from '../cell-text.js'
import { isUnit } from '../fields.js'
import { numberBehind } from '../level-number.js'
import {
  endsInOrdinal,
  endsOrdinal,
  isDateOrCode,
  type Ordinal,
  ordinalAt,
  ordinalBefore,
} from '../ordinal.js'
import { isColon, isOrdinalMark, isValueStart, narrowBrackets } from '../signs.js'
import { type Stretch, trimStretch } from '../stretch.js'
import { partsLevels } from './heads.js'

/** What stands before a segment, the surest first. */
const boundaries = ['sign', 'level', 'number', 'comma', 'gap'] as const

/**
 * What stands before a segment: a sign that parts indicators (`；` `。`, a line), the head of a level, the next number, a
 * comma, or white space, which may be a closed line break.
 */
export type Boundary = (typeof boundaries)[number]

/** A stretch in which no indicator ends. */
export interface Segment extends Stretch {
  readonly boundary: Boundary
}

/**
 * Cuts a text wherever an indicator may end, in no bracket.
 *
 *     数量指标：培训班次≥4期；培训人数（含线上；线下）≥200人质量指标：合格率≥95%2.优良率 ≥80%
 *     sign                    sign                           level             number   gap
 */
export function segmentsOf(text: CellText, from: number, to: number): Segment[] {
  const closings = closingsOf(narrowBrackets(text.value.slice(from, to)))
  const cutter = new Cutter(text, from)
  for (let at = from; at < to; at++) {
    cutter.readGap(at)
    const close = closings.get(at - from)
    if (close !== undefined) {
      at = from + close
      cutter.signed = true
    }
    at = cutter.read(at)
  }
  cutter.cut(to, to, 'sign')
  return cutter.segments
}

/** Cuts a text from its start on. */
class Cutter {
  readonly segments: Segment[] = []
  /** Whether a comparator, a figure, a colon or a bracket stands in the indicator so far. */
  signed = false
  /** Whether a value began: a comparator stands there, or a colon behind a name. */
  private valued = false
  private boundary: Boundary = 'sign'
  /** The number that is due. */
  private expected = 1
  private spacedOut: boolean | undefined

  constructor(
    private readonly text: CellText,
    /** Of the segment that is being read. */
    private start: number,
  ) {}

  /** Ends a segment, and begins the next. */
  cut(end: number, next: number, before: Boundary): void {
    const part = trimStretch(this.text.value, this.start, end)
    const isBlank = part.to <= part.from
    if (!isBlank) this.segments.push({ ...part, boundary: this.boundary })
    if (!isBlank || boundaries.indexOf(before) < boundaries.indexOf(this.boundary)) this.boundary = before
    this.start = next
    if (before === 'comma' || before === 'gap') return
    this.signed = false
    this.valued = false
  }

  readGap(at: number): void {
    const { value, gaps } = this.text
    const isEnd = at > this.start && gaps.has(at) && !isWithin(value, this.start, at)
    if (isEnd && !isInFigure(this.text, at - 1, at)) this.cut(at, at, 'gap')
  }

  /** Reads the letter at a place, and with it what goes on from there: the place of its last letter. */
  read(at: number): number {
    const { value } = this.text
    const code = value.charCodeAt(at)
    if (endsOrdinal(code) && this.readOrdinal(at)) return at
    if (code === 0x6307 /* 指 */) return this.readNamed(at)
    if (code === 0x20) this.readSpace(at)
    else if (isComparator(code)) this.signed = this.valued = true
    else if (isColon(code)) this.readColon(at)
    else if (digitOf(code) >= 0) this.signed = true
    else {
      const sign = boundaryAt(value, at, this.valued)
      if (sign !== null) this.cut(at, at + 1, sign)
    }
    return at
  }

  /** `2.` behind a value: whether an ordinal ends at a place. */
  private readOrdinal(at: number): boolean {
    const ordinal = numberBefore(this.text.value, this.start, at, this.expected)
    if (ordinal === null) return false
    const isDue = ordinal.value === this.expected
    if (this.signed && this.expected > 1 && isDue && ordinal.start > this.start) {
      this.cut(ordinal.start, ordinal.start, 'number')
    }
    if (ordinal.sure || isDue) {
      this.expected = ordinal.value + 1
      this.signed = false
    }
    return true
  }

  /** 服务对象满意度：90%: what may be a level is a name where the value is next. */
  private readColon(at: number): void {
    const { value } = this.text
    const due = isValueStart(value.charCodeAt(at + 1)) && ordinalAt(value, at + 1) === null
    this.signed = true
    this.valued = due || !endsLevel(value, this.start, at)
  }

  /** 产出指标 -数量指标, 2、 质量指标: a space beside a sign of levels or of an ordinal parts nothing. */
  private readSpace(at: number): void {
    const { value } = this.text
    const leads = partsLevels(value, at - 1) || isDue(value, at) || endsInOrdinal(value, this.start, at)
    if (leads || partsLevels(value, at + 1) || endsNumber(value, at)) return
    if (isInFigure(this.text, at - 1, at + 1) || (isAtNumber(value, at) && this.isSpacedOut())) return
    this.cut(at, at + 1, 'gap')
  }

  /** Whether spaces stand between all figures and the words behind them, as language models write, so that they part nothing. */
  private isSpacedOut(): boolean {
    this.spacedOut ??=
      !glued.test(this.text.value) && this.text.value.match(spacedUnit)?.some(isUnitBehind) === true
    return this.spacedOut
  }

  /** The head of a level, or 指标2：: the place where it ends. */
  private readNamed(at: number): number {
    const { value } = this.text
    const head = gluedHead(value, this.start, at, this.expected, this.valued)
    if (head !== -1) {
      let end = head
      while (end > this.start && partsLevels(value, end - 1)) end--
      this.cut(end, head, 'level')
      this.expected = 1
      return at
    }
    // 数量指标1：: the number behind a level is none of an indicator without one.
    const named = endsLevel(value, this.start, at + 2) ? null : ordinalAt(value, at)
    if (named === null) return at
    if (this.signed && named.value === this.expected) this.cut(at, at, 'number')
    this.expected = named.value + 1
    return named.end - 1
  }
}

/** The ordinal whose sign stands at a place of a segment, if a word follows it. */
function numberBefore(text: string, from: number, at: number, expected: number): Ordinal | null {
  let next = at + 1
  while (text.charCodeAt(next) === 0x20) next++
  return isHan(text.charCodeAt(next)) || isDateOrCode(text, next)
    ? ordinalIn(text, from, at + 1, expected)
    : null
}

/** An ordinal with its sign takes no more letters. */
const ordinalLength = 8

/** The ordinal before a place of a segment, at whose start a boundary stands. */
function ordinalIn(text: string, from: number, end: number, expected: number): Ordinal | null {
  const start = Math.max(from, end - ordinalLength)
  const ordinal = ordinalBefore(text.slice(start, end), end - start, expected, [])
  return ordinal && { ...ordinal, start: start + ordinal.start }
}

/** The code of a level at the start of a text, or behind a sign that parts levels: 1产出指标|11数量指标. */
const levelCode = /(?<=^|[|｜>›→/\\＼])\d{1,3}$/

/** Where the head of a level starts, with its code or the number before it: 二、效益指标, which may be glued to a value. */
function numberedFrom(text: string, from: number, name: number, expected: number): number {
  const ordinal = ordinalIn(text, from, name, expected)
  if (ordinal !== null) return ordinal.start
  const code = levelCode.exec(text.slice(Math.max(from, name - 5), name))?.[0]
  if (code !== undefined) return name - code.length
  const glued = /[一二三四五六七八九十]{1,2}、$/.exec(text.slice(Math.max(from, name - 3), name))
  return glued === null ? name : name - glued[0].length
}

/** A name with a colon behind it, or a figure, and how far that is looked for. */
const named = /^[\u4e00-\u9fff]{2,16}[：:]/
const figured = /^[\u4e00-\u9fff]{2,16}\d/
const nameLength = 18

/** A name with a value that begins behind it. */
const valuedNext = /^ ?[\u4e00-\u9fff]{2,16} ?[：:≥≤>＞<＜=＝\d]/

/** The end of a figure, with what it counts. */
const counted = /\d(?:%|[\u4e00-\u9fff]{0,6})$/

function boundaryAt(text: string, at: number, valued: boolean): Boundary | null {
  const letter = text[at] as string
  if ('；;。\n'.includes(letter)) return 'sign'
  // 班次≥4期 | 人数≥200人
  if ('|｜'.includes(letter))
    return valued && valuedNext.test(text.slice(at + 1, at + nameLength)) ? 'sign' : null
  if (!'，,、'.includes(letter)) return null
  const before = text.charCodeAt(at - 1)
  if (before === 0x29 || before === 0xff09) return 'sign'
  // 、 parts the figures of one value, but 4期、参训人数：200人 are two indicators, as are 班次4期、人数200人; 1,200 is a figure.
  if (letter === '、') {
    const next = text.slice(at + 1, at + nameLength)
    const both = !valued && figured.test(next) && counted.test(text.slice(Math.max(0, at - 7), at))
    return both || named.test(next) ? 'comma' : null
  }
  if (digitOf(before) >= 0 && digitOf(text.charCodeAt(at + 1)) >= 0) return null
  return 'comma'
}

/**
 * Where the head of a level starts, its ordinal included, whose 指标 stands at `ending`; -1 where none does, or where it
 * stands at the start of the segment, or behind another head.
 */
function gluedHead(value: string, from: number, ending: number, expected: number, valued: boolean): number {
  if (value[ending + 1] !== '标') return -1
  for (let name = Math.max(from, ending - levelLength + 2); name < ending; name++) {
    const end = name + eitherLevelLength(value, name)
    if (end < ending + 2) continue
    const signed = isColon(value.charCodeAt(numberBehind(value, end)?.end ?? end)) || partsLevels(value, end)
    // 二、效益指标（一）社会效益指标 1.知晓率: levels and names may be numbered.
    const next = ordinalAt(value, end + (value[end] === ' ' ? 1 : 0))?.end ?? end
    const over = isOverSecond(value, signed ? end + 1 : next)
    const head = numberedFrom(value, from, name, expected)
    if (!signed && !over && (head === name || next === end)) return -1
    // 效益指标- 社会效益指标: a line break behind the dash leaves a space.
    let last = head - 1
    while (value[last] === ' ') last--
    const before = value.charCodeAt(last)
    if (last < from || isColon(before) || '(（【'.includes(value[last] as string)) return -1
    if (partsLevels(value, last)) {
      // ≥4期|产出指标|质量指标: one sign may part all; a dash may stand behind a code.
      const alike = over || (value[last] === value[end] && !isDash(before))
      const written = value.slice(from, last)
      return alike && written.includes('指标') && !written.endsWith('指标') ? head : -1
    }
    // 服务质量指标 may be a name: between Chinese letters, a value before it has to part them, or a degree.
    const parted = over || last < head - 1 || !isHan(before) || valued
    return parted || endsValue(value.slice(Math.max(from, head - valueLength), head)) ? head : -1
  }
  return -1
}

/** How far a value is looked for that no comparator tells. */
const valueLength = 24

/** 2个, 12月底前, 稳步提高: whether a text ends in a figure with its unit, in a date, or in a degree. */
function endsValue(text: string): boolean {
  if (/[\d月][月日底]前$/.test(text)) return true
  const word = /\d([\u4e00-\u9fff]{1,3})$/.exec(text)?.[1]
  return word === undefined ? degreeAt(text) !== -1 : isUnit(word)
}

/** 数量指标：, 产出-数量：: whether the name of a level ends at a place. */
function endsLevel(text: string, from: number, end: number): boolean {
  for (let start = Math.max(from, end - levelLength - 2); start < end; start++) {
    if (start > from && isHan(text.charCodeAt(start - 1))) continue
    if (start + eitherLevelLength(text, start) === end) return true
  }
  return false
}

/** 产出指标数量指标, 产出指标-数量指标: whether the name of a second level follows that of a first. */
function isOverSecond(text: string, at: number): boolean {
  const length = secondLevelLength(text, at)
  return length > 2 && text.startsWith('指标', at + length - 2)
}

/** 满意度：⏎90%: whether a value begins behind a colon. */
function isDue(text: string, at: number): boolean {
  const next = text[at] === ' ' ? at + 1 : at
  return isColon(text.charCodeAt(at - 1)) && isValueStart(text.charCodeAt(next))
}

/** `3 、`: whether the sign of an ordinal stands behind a space and its figure before it. */
function endsNumber(text: string, at: number): boolean {
  return digitOf(text.charCodeAt(at - 1)) >= 0 && isOrdinalMark(text.charCodeAt(at + 1))
}

/** `≥ 2 个`, `2026 年`: whether a gap between two letters stands within a figure: beside its comparator, or before its unit. */
function isInFigure({ value: text, gaps }: CellText, before: number, behind: number): boolean {
  // 知晓率 % ≥ 90: what is counted in is part of the name.
  if (
    isComparator(text.charCodeAt(before)) ||
    (isComparator(text.charCodeAt(behind)) && text[before] !== '%')
  )
    return true
  if (digitOf(text.charCodeAt(before)) < 0) return false
  if ('年月日'.includes(text[behind] as string)) return true
  const [word] = /^(?:[%％‰]|[\u4e00-\u9fff]{0,4})/.exec(text.slice(behind, behind + 5)) as RegExpExecArray
  for (let end = behind + (word as string).length; end > behind; end--) {
    const ends = !isHan(text.charCodeAt(end)) || gaps.has(end)
    if (ends && isUnit(text.slice(behind, end))) return true
  }
  return false
}

/** A figure with a word right behind it, and a figure with a space and a whole word behind it. */
const glued = /\d[\u4e00-\u9fff]/
const spacedUnit = /\d (?:[\u4e00-\u9fff]{1,4}(?![\u4e00-\u9fff])|[%‰])/g

/** Whether a space stands between a digit and a word. */
function isAtNumber(text: string, at: number): boolean {
  return digitOf(text.charCodeAt(at - 1)) >= 0 && isHan(text.charCodeAt(at + 1))
}

/** `4 期`: whether the word behind a figure and its space is a unit. */
function isUnitBehind(figure: string): boolean {
  return isUnit(figure.slice(2))
}

/** 质量⏎指标, 效益指标⏎-社会效益指标, 3⏎、, 2、⏎: whether a name, a sign of levels or an ordinal goes on at a place. */
function isWithin(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (partsLevels(text, at - 1) || isColon(code) || isOrdinalMark(code) || isDue(text, at)) return true
  // A dash with a space behind it may be that of a list.
  if (partsLevels(text, at) && !(isDash(code) && text.charCodeAt(at + 1) === 0x20)) return true
  if (endsInOrdinal(text, from, at)) return true
  for (let start = Math.max(from, at - levelLength); start < at; start++) {
    if (start + eitherLevelLength(text, start) > at) return true
  }
  return false
}
