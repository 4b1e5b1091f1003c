import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import type { Category, Indicator } from '../model/indicator.js'
import { type SourceText, sliceText, spanOf } from '../source/text.js'
import { readTarget } from '../target/read.js'
import { readHead } from './head.js'
import { type Stretch, trimStretch } from './item.js'
import type { IndicatorOptions } from './options.js'
import type { Start } from './start.js'

/**
 * Reads what stands behind a mark: names with their values in brackets, several under one mark.
 *
 *     【产出指标-数量指标】培训班次（≥10期）；培训人数(人)(≥500人)。
 *                        ^ name    ^ value   ^ name       ^ value: the last bracket
 */
export function readBracketed(
  text: SourceText,
  start: Start,
  to: number,
  options: IndicatorOptions,
  report: Report,
): Indicator[] {
  const { category } = readHead(text.value, { from: to, to }, start.mark, options.levels)
  const indicators: Indicator[] = []
  for (const part of partsOf(text.value, start.body, to)) {
    const first = indicators.length === 0
    const place = { from: first ? start.start : part.from, ordinal: first ? start.ordinal : null }
    indicators.push(indicatorOf(text, part, category, place, options, report))
  }
  return indicators
}

/** The indicator of one part: its name with the value in brackets, behind a colon or from a comparator on. */
export function indicatorOf(
  text: SourceText,
  part: Stretch,
  category: Category,
  place: { readonly from: number; readonly ordinal: number | null },
  options: IndicatorOptions,
  report: Report,
): Indicator {
  const { name: named, value } = partOf(text.value, part)
  const name = text.value.slice(named.from, named.to)
  const span = spanOf(text, place.from, part.to)
  const context = { name, ...(options.fiscalYear === undefined ? {} : { fiscalYear: options.fiscalYear }) }
  if (value === null) report(diagnostic('indicator-without-value', span, { name }))
  return {
    ordinal: place.ordinal,
    category,
    name,
    cycle: null,
    annual: value === null ? null : readTarget(sliceText(text, value.from, value.to), context, report),
    weight: null,
    actual: null,
    score: null,
    span,
  }
}

/** The parts between separators that stand in no bracket. */
export function partsOf(text: string, from: number, to: number): Stretch[] {
  const parts: Stretch[] = []
  let depth = 0
  let start = from
  for (let at = from; at <= to; at++) {
    const letter = text[at] ?? ''
    if ('(（【《“'.includes(letter) && letter !== '') depth++
    else if (')）】》”'.includes(letter) && letter !== '') depth = Math.max(0, depth - 1)
    const strong = '；;。\n'.includes(letter)
    const weak = '，,、'.includes(letter) && ')）'.includes(text[at - 1] ?? '#')
    if (at < to && !(depth === 0 && letter !== '' && (strong || weak))) continue
    const part = trimStretch(text, start, at)
    if (part.to > part.from) parts.push(part)
    start = at + 1
  }
  return parts
}

const comparators = '≥≤＞＜>=<≧≦⩾⩽'

/** Name and value of a part: the last bracket, what stands behind a colon, or from a comparator on. */
function partOf(text: string, { from, to }: Stretch): { name: Stretch; value: Stretch | null } {
  const last = text[to - 1] as string
  if (last === ')' || last === '）') {
    let depth = 0
    for (let at = to - 1; at > from; at--) {
      if (')）'.includes(text[at] as string)) depth++
      else if ('(（'.includes(text[at] as string)) depth--
      if (depth > 0) continue
      const value = trimStretch(text, at + 1, to - 1)
      return { name: trimStretch(text, from, at), value: value.to > value.from ? value : null }
    }
  }
  for (let at = from + 1; at < to; at++) {
    const letter = text[at] as string
    if (letter === ':' || letter === '：') {
      return { name: trimStretch(text, from, at), value: trimStretch(text, at + 1, to) }
    }
    if (comparators.includes(letter)) return { name: trimStretch(text, from, at), value: { from: at, to } }
  }
  return { name: { from, to }, value: null }
}
