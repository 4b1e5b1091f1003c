import type { Category } from '../../model/indicator.js'
import { isDash } from '../../script/dash.js'
import { digitOf, isHan, narrowDigits } from '../../script/letters.js'
import { type KnownLevels, knownKeyOf } from '../../terms/levels/category.js'
import { firstLevelLength, firstLevelOf } from '../../terms/levels/first.js'
import { levelLength } from '../../terms/levels/name.js'
import { isSecondLevel, secondLevelLength } from '../../terms/levels/second.js'
import { numberBehind } from '../level-number.js'
import { readMark } from '../mark.js'
import { isSameAbove } from '../same-above.js'
import { isSemicolon, isWeakSeparator } from '../signs.js'
import { type Stretch, trimStretch } from '../stretch.js'
import { withLast } from './with-last.js'

/** Levels and name of an indicator. */
export interface Head {
  readonly category: Category
  /** The number behind a level: 数量指标1：. */
  readonly ordinal: number | null
  readonly name: Stretch
}

/**
 * Reads the head of an item: up to two levels, by their codes or their names, and the name behind them.
 *
 *     1-产出指标；11-数量指标；专题培训班          产出指标：数量指标：专题培训班
 *     ^^^^^^^^^^  ^^^^^^^^^^^  ^^^^^^^^^^          ^^^^^^^^ ^^^^^^^^ ^^^^^^^^^^
 */
export function readHead(text: string, { from, to }: Stretch, mark: string | null, known: KnownLevels): Head {
  let { codes, names } = readMark(mark)
  let at = from
  while (names.length < 2) {
    at = skip(text, at, to)
    const code = codeAt(text, at, to)
    if (code !== null) {
      const end = levelEnd(text, code.end, to, names.length, true)
      const name = trimStretch(text, code.end, end)
      // A line break in the middle of a code leaves a space.
      codes = withLast(codes, narrowDigits(text.slice(at, code.digits).replace(' ', '')))
      names = withLast(names, text.slice(name.from, name.to))
      at = end
      continue
    }
    const end = levelEnd(text, at, to, names.length, false)
    if (!isLevel(text, at, end, to, names)) break
    names = withLast(names, text.slice(at, end).trim())
    at = end
  }
  const number = at > from && at < to ? numberBehind(text, at) : null
  if (number !== null) at = skip(text, number.end, to)
  // 产出指标-数量指标-培训班次: the dash behind the levels is none of the name.
  if (text[at] === ' ' && isDash(text.charCodeAt(at + 1))) at++
  while (at < to && isDash(text.charCodeAt(at))) at++
  const kept = names.filter((name) => name !== '')
  return {
    category: { key: knownKeyOf(kept, known), codes, names: kept },
    ordinal: number?.value ?? null,
    name: trimStretch(text, at, to),
  }
}

function skip(text: string, from: number, to: number): number {
  let at = from
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!isSemicolon(code) && !isWeakSeparator(code) && !isDash(code)) break
  }
  return at
}

/** `11-` before a name. */
function codeAt(text: string, at: number, to: number): { digits: number; end: number } | null {
  let digits = at
  while (digits - at < 3 && digitOf(text.charCodeAt(digits)) >= 0) digits++
  if (digits === at) return null
  // A line break in the middle of a code leaves a space: 1 4-成本指标.
  if (digits === at + 1 && text.charCodeAt(digits) === 0x20 && digitOf(text.charCodeAt(digits + 1)) >= 0)
    digits += 2
  let end = digits
  while (text.charCodeAt(end) === 0x20) end++
  if (end >= to) return null
  // 11数量指标: the dash is lost.
  if (!isDash(text.charCodeAt(end))) return isNamed(text, end, digits - at === 2) ? { digits, end } : null
  end++
  while (text.charCodeAt(end) === 0x20) end++
  const next = text.charCodeAt(end)
  return end < to && digitOf(next) < 0 ? { digits, end } : null
}

/** Whether the name of a level stands at a place, 指标 and all; behind a code of two digits what a semicolon ends is one too. */
function isNamed(text: string, at: number, second: boolean): boolean {
  const length = firstLevelLength(text, at) || secondLevelLength(text, at)
  if (length === 0) return false
  return text.startsWith('指标', at + length - 2) || (second && isSemicolon(text.charCodeAt(at + length)))
}

/** Where a level ends: at a separator, at the code of the next, or behind a name that is known. */
function levelEnd(text: string, from: number, to: number, level: number, coded: boolean): number {
  let strong = -1
  let weak = -1
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isHan(code)) continue
    if (isSemicolon(code)) {
      strong = at
      break
    } else if (weak < 0 && (isWeakSeparator(code) || (!coded && isDash(code)))) weak = at
    else if (digitOf(code) >= 0 && codeAt(text, at, to) !== null) {
      strong = at
      break
    }
  }
  const first = level === 0 ? firstLevelLength(text, from) : 0
  // 产出指标数量指标；: the sign between the two is lost.
  if (first > 0 && from + first + secondLevelLength(text, from + first) === strong) return from + first
  if (strong >= 0 && weak < 0) return strong
  const known = first || secondLevelLength(text, from)
  const end = strong < 0 ? to : strong
  if (known > 0 && from + known === end) return end
  // 产出指标：数量指标: a weak sign parts levels where the known name ends at it.
  if (weak >= 0 && weak < end && known > 0 && from + known === weak) return weak
  // 数量指标专题培训班: nothing parts the level from the name; but 生态环境改善情况 is a name.
  if (strong < 0 && known > 0 && text.startsWith('指标', from + known - 2)) return from + known
  if (strong < 0 && weak >= 0 && coded) return weak
  return end
}

/** Whether a stretch without a code is a level: by its name, and with something behind it for the indicator. */
function isLevel(text: string, from: number, end: number, to: number, names: readonly string[]): boolean {
  const name = text.slice(from, end).trim()
  const rest = trimStretch(text, end, to)
  if (rest.to <= rest.from) return false
  if (isSameAbove(name)) return true
  const first = names[0]
  // A level of a tree that is not known: 其他指标 before yet another part, the first of the two before another level.
  const unknown = name.endsWith('指标') && name.length <= levelLength
  if (first === undefined) {
    if (firstLevelOf(name) !== null || isSecondLevel(name, null)) return true
    return unknown && /^[^；;]{1,12}指标[；;]/.test(text.slice(rest.from, rest.to))
  }
  const level = firstLevelOf(first)
  return isSecondLevel(name, level) || (unknown && (level !== null || !isSecondLevel(first, null)))
}
