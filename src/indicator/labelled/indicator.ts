import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type { Indicator } from '../../model/indicator.js'
import type { TargetContext } from '../../model/target-context.js'
import { withoutMarks } from '../../source/marks.js'
import { type SourceText, sliceText, spanOf } from '../../source/text.js'
import { isAbsence } from '../../terms/absence.js'
import { fieldsOf } from '../fields.js'
import { numberOf } from '../number.js'
import type { IndicatorOptions } from '../options.js'
import { isSemicolon } from '../signs.js'
import { type Stretch, trimStretch } from '../stretch.js'
import { reportUnread } from '../unread.js'
import { type Head, readHead } from './head.js'
import type { Item, Value } from './item.js'
import { isBeside } from './labels.js'
import { type Read, targetOf } from './repeated.js'

/** Reads one indicator whose head and values were found. */
export function readItem(text: SourceText, item: Item, options: IndicatorOptions, report: Report): Indicator {
  const head = readHead(text.value, item.head, item.start.mark, options.levels)
  const { name, values } = namedBy(text, item, head, report)
  const context = contextOf(text, values, name, options, report)
  const indicator: Indicator = {
    // Sixteen digits and more are no ordinal, and no number holds them.
    ordinal: Number.isSafeInteger(item.start.ordinal) ? item.start.ordinal : head.ordinal,
    category: head.category,
    name,
    cycle: null,
    annual: null,
    weight: null,
    actual: null,
    score: null,
    span: spanOf(text, item.start.start, Math.max(item.end, item.start.body)),
  }
  let read: Read | null = null
  for (const { field, from, to: end } of values) {
    if (isBeside(field)) continue
    const to = noteAt(text.value, from, end)
    if (to < end) reportUnread(text, trimStretch(text.value, to, end), report)
    const slice = sliceText(text, from, to)
    if (isNothing(slice.value)) continue
    if (field === 'weight' || field === 'score') {
      const number = numberOf(slice.value)
      if (number === null || indicator[field] !== null) reportUnread(text, { from, to }, report)
      else indicator[field] = number
    } else if (indicator[field] !== null) reportUnread(text, { from, to }, report)
    else {
      read = { target: targetOf(slice, context, read, report), at: slice, before: read }
      indicator[field] = read.target
    }
  }
  const target = indicator.annual ?? indicator.cycle
  if (target === null) report(diagnostic('indicator-without-value', indicator.span, { name }))
  else if (name === '') report(diagnostic('indicator-without-name', indicator.span, { text: target.text }))
  return indicator
}

/** What stands beside the values: 指标性质：≥；年度指标值：4；计量单位：期. Of each the first counts; what no value takes is told. */
function contextOf(
  text: SourceText,
  values: readonly Value[],
  name: string,
  { fiscalYear }: IndicatorOptions,
  report: Report,
): TargetContext {
  const context: TargetContext = { name }
  if (fiscalYear !== undefined) context.fiscalYear = fiscalYear
  for (const { field, from, to } of values) {
    if (!isBeside(field)) continue
    const written = text.value.slice(from, to)
    if (isNothing(written)) continue
    const isKnown = field !== 'note' && written.length <= besideLength
    if (isKnown && context[field] === undefined) context[field] = written
    else if (!isKnown || context[field] !== written) reportUnread(text, { from, to }, report)
  }
  return context
}

/** No sign and no unit is longer. */
const besideLength = 12

interface Named {
  readonly name: string
  readonly values: readonly Value[]
}

/** The name of an item and its values; without a label, what stands behind its last separators. */
function namedBy(text: SourceText, item: Item, { category, name }: Head, report: Report): Named {
  const { value } = text
  if (item.values.length > 0) return { name: nameIn(text, name), values: item.values }
  const level = category.names[category.names.length - 1]
  // 效益指标；经济效益指标；无: the level says what there is none of.
  if (level !== undefined && isAbsence(value.slice(name.from, name.to))) {
    return { name: level, values: [{ ...name, field: 'annual' }] }
  }
  const parted = partedAt(value, name) ?? signedAt(value, name, level)
  if (parted === null) return { name: nameIn(text, name), values: [] }
  const named = nameIn(text, parted.name)
  if (!parted.guessed) return { name: named, values: parted.values }
  const guess = parted.values.map(({ from, to }) => value.slice(from, to)).join('；')
  report(
    diagnostic('indicator-guessed', spanOf(text, item.start.start, item.end), { name: named, text: guess }),
  )
  return { name: named, values: parted.values }
}

function nameIn(text: SourceText, { from, to }: Stretch): string {
  return withoutMarks(sliceText(text, from, to)).value
}

/** The name of an item with its values, and whether these were told by their place alone. */
interface Parted {
  readonly name: Stretch
  readonly values: Value[]
  readonly guessed: boolean
}

/** 培训班≥4批次, 培训班：4批次: what a sign parts from a name below levels, as where levels head several indicators. */
function signedAt(text: string, stretch: Stretch, level: string | undefined): Parted | null {
  if (level === undefined || /[；;]/.test(text.slice(stretch.from, stretch.to))) return null
  const { name, value, weight, guessed } = fieldsOf(text, stretch, null)
  if (value === null || name.to <= name.from) return null
  const values: Value[] = [{ ...value, field: 'annual' }]
  return { name, values: weight === null ? values : [...values, { ...weight, field: 'weight' }], guessed }
}

/** 名称；≥300支: the last part or the last two of a head are values where no label says so. */
function partedAt(value: string, { from, to }: Stretch): Parted | null {
  const parts: Stretch[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !isSemicolon(value.charCodeAt(at))) continue
    const part = trimStretch(value, start, at)
    if (part.to > part.from) parts.push(part)
    start = at + 1
  }
  const [name, one, two] = parts
  if (name === undefined || one === undefined || parts.length > 3) return null
  const values: Value[] = two === undefined ? [] : [{ ...one, field: 'cycle' }]
  return { name, values: [...values, { ...(two ?? one), field: 'annual' }], guessed: true }
}

/** 4批次。注：…, 4批次。3、 */
const note = /[。；;\n](?:[（(]?(?:备注|附注|注释|注)[:：]|[\d０-９]{1,2}[、.．)）]$)/

/** Where a note begins behind a value, or the number of an indicator that is lost; else its end. */
function noteAt(text: string, from: number, to: number): number {
  const found = text.slice(from, to + 1).search(note)
  return found <= 0 ? to : from + found
}

/** A value that is none: 实施周期指标值：/. */
function isNothing(value: string): boolean {
  return /^[-‐-―−─ー﹣－/／\\]*$/.test(value)
}
