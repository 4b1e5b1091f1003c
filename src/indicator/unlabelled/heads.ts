import { isDash } from '../../script/dash.js'
import { narrowDigits } from '../../script/letters.js'
import { categoryKeyOf } from '../../terms/levels/category.js'
import { eitherLevelLength } from '../../terms/levels/either.js'
import { firstLevelLength, firstLevelOf } from '../../terms/levels/first.js'
import { secondLevelLength } from '../../terms/levels/second.js'
import type { CellText } from '../cell-text.js'
import { fieldsOf } from '../fields.js'
import { numberBehind } from '../level-number.js'
import { ordinalAt } from '../ordinal.js'
import { sameAboveLength } from '../same-above.js'
import { isColon, isSemicolon, isValueStart } from '../signs.js'
import type { Stretch } from '../stretch.js'
import type { CountedText } from './counted.js'

/** The levels under which a part stands. */
export interface Levels {
  /** As written, the first before the second. */
  readonly names: readonly string[]
  /** Their codes, where they have any: 11 of 11-数量指标. */
  readonly codes: readonly string[]
  /** The first level that stands open, under which further second levels may follow. */
  readonly first: string | null
}

/** What stands at the head of a part. */
export interface Heads {
  /** The levels that the part names itself; else the very levels that stood open before it. */
  readonly levels: Levels
  /** The number of the indicator, or of its level. */
  readonly ordinal: number | null
  /** Whether the number stands before the level and not before the name. */
  readonly ofLevel: boolean
  /** Where the name begins. */
  readonly end: number
  /** The sign behind the second level, where it may part the name from its value too: 产出指标/质量指标/…, 数量指标-… */
  readonly sign: string | null
}

/**
 * Reads the levels and ordinals at the head of a part.
 *
 *     二、效益指标（一）社会效益指标：1.知晓率≥80%
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function levelsAt(source: CountedText, { from, to }: Stretch, open: Levels): Heads {
  const text = source.value
  let levels = open
  let ordinal: number | null = null
  let behindOrdinal = from
  let at = from
  const number = (): void => {
    const own = ordinalAt(text, at) ?? source.counted?.get(at) ?? null
    if (own === null || own.end >= to) return
    ordinal = own.value
    at = behindOrdinal = own.end
  }
  const coded = (from: number): string[] =>
    (/^[\d０-９]+/.exec(text.slice(at, from)) ?? []).map((digits) => narrowDigits(digits))
  number()
  // 同上：培训人数≥200人: the levels that stand open hold.
  const behindSame = at + sameAboveLength(text, at)
  if (behindSame > at && isColon(text.charCodeAt(behindSame))) at = Math.min(to, behindSame + 1)
  const start = behindCode(text, at)
  let first = headAt(source, start, firstLevelLength(text, start), true, to, start > at)
  if (first !== null && isName(source, first, start, to)) first = null
  if (first !== null && !isSecond(source, first, open.first)) {
    levels = { names: [first.name], codes: coded(start), first: first.name }
    at = first.end
    ordinal = first.ordinal ?? ordinal
    number()
  }
  const below = behindCode(text, at)
  const length = secondLevelLength(text, below)
  // 满意度指标,服务对象满意度,: behind both the same sign.
  const alike = first !== null && first.sign !== null && first.sign === text[below + length]
  const second =
    headAt(source, below, length, false, to, below > at || alike) ??
    (first?.end === at ? gluedAt(text, below, length) : null)
  if (second !== null && !isMeasured(text, second, levels.first, to)) {
    const above = levels.first !== null && isUnder(levels.first, second.name) ? levels.first : null
    levels = {
      names: above === null ? [second.name] : [above, second.name],
      codes: [...(above === null ? [] : levels.codes.slice(0, 1)), ...coded(below)],
      first: above,
    }
    at = second.end
    ordinal = second.ordinal ?? ordinal
    number()
  }
  const named = first === null && second === null ? measuredAt(text, start, open) : null
  if (named !== null) levels = { names: [named], codes: coded(start), first: null }
  const sign = second !== null && (first === null || first.sign === second.sign) ? second.sign : null
  return { levels, ordinal, ofLevel: ordinal !== null && at !== behindOrdinal, end: Math.min(at, to), sign }
}

interface Head {
  readonly name: string
  /** The number behind the name: 数量指标1：. */
  readonly ordinal: number | null
  readonly sign: string | null
  readonly end: number
}

/** A sign that parts levels from one another and from the name: `-` `>` `→` `/` `\` `|`. */
export function partsLevels(text: string, at: number): boolean {
  return isDash(text.charCodeAt(at)) || '>›→/\\＼|｜'.includes(text[at] ?? '#')
}

/** Where the code of a level ends that stands at a place, dash and all: 11-数量指标, 11数量指标; the place itself where none does. */
function behindCode(text: string, at: number): number {
  const end = at + (levelCode.exec(text.slice(at, at + 6))?.[0].length ?? 0)
  return eitherLevelLength(text, end) > 0 ? end : at
}

const levelCode = /^[\d０-９]{1,3} ?(?:[-‐-―−─ー﹣－] ?)?/

/** The name of a level before a colon, a dash or the like, before an ordinal, or a first level before a second. */
function headAt(
  source: CellText,
  at: number,
  length: number,
  first: boolean,
  to: number,
  coded = false,
): Head | null {
  if (length === 0 || at + length > to) return null
  const text = source.value
  const name = text.slice(at, at + length)
  const number = numberBehind(text, at + length)
  const ordinal = number?.value ?? null
  let end = number?.end ?? at + length
  // 效益指标 -经济效益指标, 经济效益 :节约: a line break before the sign leaves a space.
  if (text[end] === ' ' && (partsLevels(text, end + 1) || isColon(text.charCodeAt(end + 1)))) end++
  // Words that may begin a name are a level where 指标 or a code says so, or a space behind the longer of them.
  const told = coded || name.includes('指标') || (source.spaces.has(end) && levelWord.test(name))
  const weak = told && '，,、 '.includes(text[end] ?? '#')
  const strong = partsLevels(text, end)
  if (weak || strong || isColon(text.charCodeAt(end))) {
    const sign = strong || '，,、'.includes(text[end] as string) ? (text[end] as string) : null
    end++
    // 数量指标——培训班次 has two dashes.
    while (text[end] === ' ' || (strong && text[end] === sign)) end++
    return { name, ordinal, sign, end }
  }
  const next = ordinalAt(text, end)?.end ?? end
  const numbered = next > end && end < to
  // 数量指标⏎: in a line of its own; 满意度⏎ where a line begins there too.
  const inLine = endsLine(source, end) && (at === 0 || endsLine(source, at))
  const lined = told || (inLine && levelWord.test(name) && !isValueStart(text.charCodeAt(end)))
  const alone = lined && (end === to ? !isSemicolon(text.charCodeAt(end)) : source.gaps.has(end))
  const over = first && secondAt(source, behindCode(text, next)) !== null
  return over || numbered || alone ? { name, ordinal, sign: null, end } : null
}

/** The longer words for levels, which few names begin with. */
const levelWord = /(?:效益|影响|满意度)$/

/** Whether a line broke before a letter. */
function endsLine({ gaps, spaces }: CellText, at: number): boolean {
  return gaps.has(at) && !spaces.has(at)
}

/** The head of a second level behind a first, also where that is a segment of its own. */
function secondAt(source: CellText, at: number): Head | null {
  const text = source.value
  const length = secondLevelLength(text, at)
  return headAt(source, at, length, false, text.length) ?? gluedAt(text, at, length)
}

/** 产出指标数量指标培训班次: the name of a level behind another, with nothing but 指标 to part it from what follows. */
function gluedAt(text: string, at: number, length: number): Head | null {
  const name = text.slice(at, at + length)
  return name.endsWith('指标') ? { name, ordinal: null, sign: null, end: at + length } : null
}

/** 项目完成时间：≥95%: words of two levels that nothing parts, with nothing but a value behind them, are a name; but not 产出时效. */
function isName(source: CellText, { name, end }: Head, at: number, to: number): boolean {
  const text = source.value
  if (end > at + name.length || /指标|产出$/.test(name)) return false
  const second = secondAt(source, end)
  if (second === null || second.name.includes('指标')) return false
  // 效益⏎社会效益：: a line of its own, unless the value is next.
  if (source.gaps.has(end))
    return isValueStart(text.charCodeAt(second.end)) && ordinalAt(text, second.end) === null
  const rest = fieldsOf(text, { from: second.end, to }, null)
  return rest.value === null || rest.name.to <= rest.name.from
}

/** A value with its unit is no longer. */
const valueLength = 40

/** 满意度指标：受益对象满意度：≥90%: what may be a second level is the name of what is measured. */
function isMeasured(text: string, { name, end }: Head, above: string | null, to: number): boolean {
  if (above === null || firstLevelOf(above) !== 'satisfaction' || name.endsWith('指标')) return false
  if (end >= to || to - end > valueLength) return false
  const rest = fieldsOf(text, { from: end, to }, null)
  return rest.value !== null && rest.name.to <= rest.name.from
}

/** Whether what may be a first level is the second one of the level that stands open: 成本指标 by the rules of 2015. */
function isSecond(source: CellText, { name, end }: Head, open: string | null): boolean {
  if (open === null || open === name) return false
  const level = firstLevelOf(name)
  const above = firstLevelOf(open)
  if (level === 'satisfaction') return above === 'satisfaction'
  if (level !== 'cost' || above !== 'output') return false
  const next = secondAt(source, ordinalAt(source.value, end)?.end ?? end)
  return next === null || !isUnder(name, next.name)
}

/**
 * 数量指标≥5项, 社会效益：消除隐患；服务对象满意度≥90%: a level that is the name of what is measured, and whose value is next; `null`
 * where none stands. What else may satisfy, as 居民满意度, is no level.
 */
function measuredAt(text: string, at: number, { names, first }: Levels): string | null {
  const length = eitherLevelLength(text, at)
  if (length === 0 || !isValueStart(text.charCodeAt(at + length))) return null
  const name = text.slice(at, at + length)
  if (name.endsWith('指标')) return name
  const isOther = names.length > 0 && firstLevelOf(first ?? '') !== 'satisfaction'
  return isOther && /^(?:服务对象|社会公众)?满意度$/.test(name) ? name : null
}

const satisfied = 'satisfaction.service'

/** A second level of another tree ends the first level that stands open: 社会效益 is none of 成本指标. */
function isUnder(first: string, second: string): boolean {
  if (firstLevelOf(first) === 'satisfaction') return (categoryKeyOf([second]) ?? satisfied) === satisfied
  return categoryKeyOf([first, second]) !== null || categoryKeyOf([second]) === null
}
