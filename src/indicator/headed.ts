import type { Report } from '../diagnostic/diagnostic.js'
import type { Category, Indicator } from '../model/indicator.js'
import type { SourceText } from '../source/text.js'
import { categoryKeyOf, firstLevelLength, secondLevelLength } from '../terms/taxonomy.js'
import { indicatorOf, partsOf } from './bracketed.js'
import type { IndicatorOptions } from './options.js'
import { isColon, isDash } from './signs.js'
import type { Start } from './start.js'

/**
 * Reads indicators below levels that head them with a colon, or `null` where none does.
 *
 *     产出指标：数量指标：培训班次≥4期；质量指标：合格率≥95%。效益指标：社会效益：知晓率≥80%。
 *     ^^^^^^^^ ^^^^^^^^ heads ^^^^^^^^  ^^^^^^^^ the second level alone
 */
export function readHeaded(
  text: SourceText,
  start: Start,
  to: number,
  options: IndicatorOptions,
  report: Report,
): Indicator[] | null {
  const { value } = text
  let level: string | null = null
  let names: string[] = []
  const indicators: Indicator[] = []
  for (const part of partsOf(value, start.body, to)) {
    let own = ordinalAt(value, part.from)
    let at = own.end
    const first = headAt(value, at, firstLevelLength(value, at))
    if (first !== null) {
      level = first.name
      names = [level]
      own = ordinalAt(value, first.end)
      at = own.end
    }
    const second = headAt(value, at, secondLevelLength(value, at))
    if (second !== null) {
      names = level === null ? [second.name] : [level, second.name]
      at = second.end
    }
    if (names.length === 0) return null
    if (at >= part.to) continue
    const category: Category = { key: categoryKeyOf(names), codes: [], names }
    const head = indicators.length === 0
    const place = {
      from: head ? start.start : part.from,
      ordinal: own.ordinal ?? (head ? start.ordinal : null),
    }
    indicators.push(indicatorOf(text, { from: at, to: part.to }, category, place, options, report))
  }
  return indicators.length > 0 ? indicators : null
}

/** （1） or 1. before a head, and where it ends. */
function ordinalAt(text: string, from: number): { ordinal: number | null; end: number } {
  const found = /^[（(]?(\d{1,2})[）)、.．]\s?(?!\d)/.exec(text.slice(from, from + 8))
  return found === null
    ? { ordinal: null, end: from }
    : { ordinal: Number(found[1]), end: from + found[0].length }
}

/** A level's name before a colon, or a dash: 产出指标-数量指标-培训班次：≥4期. */
function headAt(text: string, at: number, length: number): { name: string; end: number } | null {
  const sign = text.charCodeAt(at + length)
  if (length === 0 || !(isColon(sign) || isDash(sign))) return null
  let end = at + length + 1
  while (text[end] === ' ') end++
  return { name: text.slice(at, at + length), end }
}
