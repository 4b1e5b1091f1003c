import { isDash } from '../script/dash.js'
import { parseTarget } from '../target/parse.js'
import { categoryKeyOf, firstLevelLength, firstLevelOf, secondLevelLength } from '../terms/taxonomy.js'
import type { Stretch } from './item.js'
import { ordinalAt } from './ordinal.js'
import { isColon } from './signs.js'

/** The levels under which a part stands. */
export interface Levels {
  /** As written, the first before the second. */
  readonly names: readonly string[]
  /** The first level that stands open, under which further second levels may follow. */
  readonly first: string | null
}

/** What stands at the head of a part. */
export interface Heads {
  /** The levels that the part names itself; else the very levels that stood open before it. */
  readonly levels: Levels
  /** The number of the indicator, or of its level. */
  readonly ordinal: number | null
  /** Where the name begins. */
  readonly end: number
  /** The sign behind the second level, where it may part the name from its value too: 产出指标/质量指标/… */
  readonly sign: string | null
}

/**
 * Reads the levels and ordinals at the head of a part.
 *
 *     二、效益指标（一）社会效益指标：1.知晓率≥80%
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function levelsAt(text: string, { from, to }: Stretch, open: Levels): Heads {
  let levels = open
  let ordinal: number | null = null
  let at = from
  const number = (): void => {
    const own = ordinalAt(text, at)
    if (own === null || own.end >= to) return
    ordinal = own.value
    at = own.end
  }
  number()
  const first = headAt(text, at, firstLevelLength(text, at), true)
  if (first !== null && !isSecond(text, first, open.first)) {
    levels = { names: [first.name], first: first.name }
    at = first.end
    number()
  }
  const length = secondLevelLength(text, at)
  const second = headAt(text, at, length, false) ?? (first?.end === at ? gluedAt(text, at, length) : null)
  if (second !== null && !isMeasured(text, second, levels.first, to)) {
    const above = levels.first !== null && isUnder(levels.first, second.name) ? levels.first : null
    levels = { names: above === null ? [second.name] : [above, second.name], first: above }
    at = second.end
    number()
  }
  const sign = first !== null && second !== null && first.sign === second.sign ? second.sign : null
  return { levels, ordinal, end: Math.min(at, to), sign }
}

interface Head {
  readonly name: string
  readonly sign: string | null
  readonly end: number
}

/** A sign that parts levels from one another and from the name: `-` `>` `/` `|`. */
function partsLevels(text: string, at: number): boolean {
  return isDash(text.charCodeAt(at)) || '>›/|｜'.includes(text[at] ?? '#')
}

/** The name of a level before a colon, a dash or the like, before an ordinal, or a first level before a second. */
function headAt(text: string, at: number, length: number, first: boolean): Head | null {
  if (length === 0) return null
  const name = text.slice(at, at + length)
  let end = at + length
  // 效益指标 -经济效益指标: a line break before the sign leaves a space.
  if (text[end] === ' ' && partsLevels(text, end + 1)) end++
  const weak = '，,、 '.includes(text[end] ?? '#') && name.includes('指标')
  const strong = partsLevels(text, end)
  if (weak || strong || isColon(text.charCodeAt(end))) {
    const sign = strong ? (text[end] as string) : null
    end++
    // 数量指标——培训班次 has two dashes.
    while (text[end] === ' ' || (strong && text[end] === sign)) end++
    return { name, sign, end }
  }
  const next = ordinalAt(text, end)?.end ?? end
  const below = first ? secondLevelLength(text, next) : 0
  const over = headAt(text, next, below, false) !== null || gluedAt(text, next, below) !== null
  return over || next > end ? { name, sign: null, end } : null
}

/** 产出指标数量指标培训班次: the name of a level behind another, with nothing but 指标 to part it from what follows. */
function gluedAt(text: string, at: number, length: number): Head | null {
  const name = text.slice(at, at + length)
  return name.endsWith('指标') ? { name, sign: null, end: at + length } : null
}

/** A value with its unit is no longer. */
const valueLength = 40

/** 满意度指标：受益对象满意度：≥90%: what may be a second level is the name of what is measured. */
function isMeasured(text: string, { name, end }: Head, above: string | null, to: number): boolean {
  if (above === null || firstLevelOf(above) !== 'satisfaction' || name.endsWith('指标')) return false
  if (end >= to || to - end > valueLength) return false
  const { kind, subject } = parseTarget(text.slice(end, to))
  return kind !== 'qualitative' && kind !== 'compound' && subject === null
}

/** Whether what may be a first level is the second one of the level that stands open: 成本指标 by the rules of 2015. */
function isSecond(text: string, { name, end }: Head, open: string | null): boolean {
  if (open === null || open === name) return false
  const level = firstLevelOf(name)
  const above = firstLevelOf(open)
  if (level === 'satisfaction') return above === 'satisfaction'
  const next = ordinalAt(text, end)?.end ?? end
  return (
    level === 'cost' &&
    above === 'output' &&
    headAt(text, next, secondLevelLength(text, next), false) === null
  )
}

const satisfied = 'satisfaction.service'

/** A second level of another tree ends the first level that stands open: 社会效益 is none of 成本指标. */
function isUnder(first: string, second: string): boolean {
  if (firstLevelOf(first) === 'satisfaction') return (categoryKeyOf([second]) ?? satisfied) === satisfied
  return categoryKeyOf([first, second]) !== null || categoryKeyOf([second]) === null
}
