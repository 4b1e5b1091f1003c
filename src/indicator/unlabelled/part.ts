import { isComparator } from '../../script/comparator.js'
import { parseTarget } from '../../target/parse.js'
import { isAbsence } from '../../terms/absence.js'
import { isDegree } from '../../terms/degree.js'
import { type Fields, fieldsOf, isFigure } from '../fields.js'
import type { Stretch } from '../stretch.js'
import type { CountedText } from './counted.js'
import { type Heads, type Levels, levelsAt } from './heads.js'

/** An indicator in a text that names none of its fields, or levels without one. */
export interface Part extends Stretch {
  readonly heads: Heads
  /** `null` where nothing stands behind the levels. */
  readonly fields: Fields | null
  /** Its fields, if it has a value and names, be it by a level alone, what that is of. */
  readonly whole: Whole | null
}

/** The fields of an indicator that has a value. */
export interface Whole extends Fields {
  readonly value: Stretch
}

/** Reads a stretch as one indicator, below the levels that stand open. */
export function partOf(text: CountedText, { from, to }: Stretch, open: Levels): Part {
  const heads = levelsAt(text, { from, to }, open)
  const rest = { from: heads.end, to }
  const bare = heads.levels.names.length > 0 ? namelessIn(text.value, rest) : null
  const fields = isEmpty(rest) ? null : (bare ?? fieldsOf(text.value, rest, heads.sign))
  const isNamed = fields !== null && (!isEmpty(fields.name) || heads.levels !== open)
  const whole = isNamed && fields.value !== null ? { ...fields, value: fields.value } : null
  return { from, to, heads, fields, whole }
}

/** 经济效益：无, 社会效益：有效提升: what stands below the level is no name, but says that there is nothing to measure, or how it is to be. */
function namelessIn(text: string, { from, to }: Stretch): Fields | null {
  const written = text.slice(from, to)
  const guessed = isDegree(written)
  if (!guessed && !isAbsence(written)) return null
  return { name: { from, to: from }, value: { from, to }, weight: null, guessed }
}

/** Whether a part is a name without a value, or may be but the start of one: a verb that is a degree elsewhere, or a figure. */
export function isNamed(text: string, { fields }: Part): boolean {
  if (fields === null) return false
  const { name, value, guessed } = fields
  if (value === null) return true
  if (!isEmpty(name) || isComparator(text.charCodeAt(value.from))) return false
  return (guessed && value.to - value.from === 2) || opensName(text.slice(value.from, value.to))
}

/** 12345⏎热线受理量≥3万件, 30日内 办结率≥95%: whether a figure may be of the name behind it; 4期, 5%, 300元 are whole. */
function opensName(figure: string): boolean {
  const target = parseTarget(figure)
  if (target.kind !== 'quantity') return target.kind === 'deadline'
  const dimension = target.unit?.dimension
  return dimension !== 'count' && dimension !== 'ratio' && dimension !== 'money'
}

/** Whether a stretch has no letters. */
export function isEmpty({ from, to }: Stretch): boolean {
  return to <= from
}

/** Whether a space stands before a stretch. */
export function isSpaced({ value, spaces }: CountedText, { from }: Stretch): boolean {
  return spaces.has(from) || value[from - 1] === ' '
}

/** The value that a part is, if it is nothing else. */
export function bareValue({ fields, heads }: Part, levels: Levels): Stretch | null {
  if (fields === null || !isEmpty(fields.name) || heads.ordinal !== null || heads.levels !== levels)
    return null
  return fields.value
}

/** What is done by a date: 12月底前⏎完成. */
const deed = /^(?:全[部面])?(?:[完竣]工|完[成毕]|建成|投[用产]|到位|验收|[交拨支]付|上线|使用)$/

/** 2026↵年12月底前, 20↵26年, 较↵上年下降5%: whether a line break went through a value. */
export function isOneValue(text: string, value: Stretch, last: Part, part: Part): boolean {
  // Behind a bracket or a colon another begins.
  if (value.to < last.to || /[:：]/.test(text.slice(part.from, part.to))) return false
  // Between two digits a line break leaves a space.
  const joined = text.slice(value.from, part.to).replace(/(\d) (?=\d)/g, '$1')
  const target = parseTarget(joined)
  const { kind } = target
  const object = 'object' in target ? target.object : null
  // 12月底前⏎验收时间6月底前: but 年 of 2026⏎年12月底前 is no name.
  if (kind === 'deadline')
    return (
      (object === null || deed.test(object)) &&
      (part.whole === null || part.whole.name.to - part.whole.name.from <= 2)
    )
  return kind !== 'compound' && isFigure(joined, { from: 0, to: joined.length })
}
