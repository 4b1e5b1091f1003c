import { isDash } from '../script/dash.js'
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
  const second = headAt(text, at, secondLevelLength(text, at), false)
  if (second !== null) {
    const above = levels.first !== null && isUnder(levels.first, second.name) ? levels.first : null
    levels = { names: above === null ? [second.name] : [above, second.name], first: above }
    at = second.end
    number()
  }
  return { levels, ordinal, end: Math.min(at, to) }
}

interface Head {
  readonly name: string
  readonly end: number
}

/** The name of a level before a colon, a dash or the like, before an ordinal, or a first level before a second. */
function headAt(text: string, at: number, length: number, first: boolean): Head | null {
  if (length === 0) return null
  const name = text.slice(at, at + length)
  let end = at + length
  const sign = text.charCodeAt(end)
  const weak = '，,、 '.includes(text[end] ?? '#') && name.includes('指标')
  if (weak || isColon(sign) || isDash(sign) || '>›/|｜'.includes(text[end] ?? '#')) {
    end++
    while (text[end] === ' ') end++
    return { name, end }
  }
  const next = ordinalAt(text, end)?.end ?? end
  const over = first && headAt(text, next, secondLevelLength(text, next), false) !== null
  return over || next > end ? { name, end } : null
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

/** A second level of another tree ends the first level that stands open: 社会效益 is none of 成本指标. */
function isUnder(first: string, second: string): boolean {
  return categoryKeyOf([first, second]) !== null || categoryKeyOf([second]) === null
}
