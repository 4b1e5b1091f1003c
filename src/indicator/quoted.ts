import { type Decimal, decimal } from '../amount/decimal.js'
import type { Report } from '../diagnostic/diagnostic.js'
import type { Category, CategoryKey, Indicator } from '../model/indicator.js'
import type { Target } from '../model/target.js'
import type { TargetContext } from '../model/target-context.js'
import { quote, unquote } from '../source/quote.js'
import { type SourceText, spanOf } from '../source/text.js'
import { readTarget } from '../target/read.js'
import { categoryKeyOf } from '../terms/levels/category.js'
import { isCategoryKey } from '../terms/levels/second.js'
import {
  figureFields,
  figureLabels,
  noKey,
  type TargetField,
  targetFields,
  valueLabels,
} from '../terms/standard.js'
import type { IndicatorOptions } from './options.js'

/** An indicator whose values are not read yet. */
interface Draft {
  readonly ordinal: number | null
  readonly category: Category
  readonly name: string
  readonly values: readonly Value[]
  readonly weight: Decimal | null
  readonly score: Decimal | null
}

interface Value {
  readonly field: TargetField
  readonly text: SourceText
  /** Whether the indicator's name says something of it. */
  readonly named: boolean
  /** The year of its dates; `null` for none, `undefined` for that of the table. */
  readonly year: number | null | undefined
  /** What columns of its row said of it. */
  readonly sign: string | undefined
  readonly unit: string | undefined
}

/**
 * Reads indicators whose texts are quoted, a line for each; `null` where they are not as the writers set them.
 *
 *     1、1-⁣产出指标⁣；11-⁣数量指标⁣；⁣培训班⁣；年度指标值:⁣4批次⁣；分值:10。
 */
export function readQuotedIndicators(
  text: SourceText,
  options: IndicatorOptions,
  report: Report,
): Indicator[] | null {
  if (!text.value.includes(quote)) return null
  const read = unquote(text)
  if (read === null) return null
  const drafts: Draft[] = []
  let taken = 0
  for (const line of read.shape.split('\n')) {
    const count = line.split(quote).length - 1
    const draft = draftOf(line, read.texts.slice(taken, taken + count))
    if (draft === null) return null
    taken += count
    drafts.push(draft)
  }
  const spans = spansOf(text)
  return drafts.map((draft, at) => indicatorOf(draft, spans[at] as Indicator['span'], options, report))
}

/** Where each line stands, without its 。; a break within a text has an escape before it. */
function spansOf(text: SourceText): Indicator['span'][] {
  const { value } = text
  const spans: Indicator['span'][] = []
  let from = 0
  for (let at = value.indexOf('。\n'); at >= 0; at = value.indexOf('。\n', at + 1)) {
    spans.push(spanOf(text, from, at))
    from = at + 2
  }
  spans.push(spanOf(text, from, value.length - 1))
  return spans
}

const ordinalMark: RegExp = /^([-+.\de]{1,32})、/
/** A code with a name, a name alone, a code alone. */
const levelField: RegExp = /^(?:\u2063-)?\u2063$|^\u2063-$/
const keyField: RegExp = /^类别:([a-z.]{1,24}|无)$/
/** A label, the value, what columns said of it, and its year. */
const valueField: RegExp =
  /^([\u4e00-\u9fff]{4,7})([:：])\u2063(?:（([≥≤<>=约])）)?(（单位：\u2063）)?(?:（((-?\d{1,16})年|无年份)）)?$/
const figureField: RegExp = /^([\u4e00-\u9fff]{2}):(-?\d+(?:\.\d+)?)$/

/** Reads the shape of a line: the fields between its ；. */
function draftOf(line: string, texts: readonly SourceText[]): Draft | null {
  if (!line.endsWith('。')) return null
  const numbered = ordinalMark.exec(line)
  const fields = line.slice(numbered?.[0].length ?? 0, -1).split('；')
  const next = texts[Symbol.iterator]()
  const take = (): SourceText => next.next().value as SourceText
  const codes: string[] = []
  const names: string[] = []
  const values: Value[] = []
  const figures: { weight: Decimal | null; score: Decimal | null } = { weight: null, score: null }
  let normal: CategoryKey | null | undefined
  let name: string | null = null
  for (const [at, field] of fields.entries()) {
    const labelled = valueField.exec(field)
    const counted = figureField.exec(field)
    const keyed = keyField.exec(field)
    if (labelled !== null) {
      const own = targetFields.find((each) => valueLabels[each] === labelled[1])
      if (own === undefined || name === null || values.some((each) => each.field === own)) return null
      const [, , colon, sign, counted, dated, digits] = labelled
      const text = take()
      const unit = counted === undefined ? undefined : take().value
      const year = dated === undefined ? undefined : digits === undefined ? null : Number(digits)
      values.push({ field: own, text, named: colon === ':', year, sign, unit })
    } else if (counted !== null) {
      const own = figureFields.find((each) => figureLabels[each] === counted[1])
      if (own === undefined || name === null || figures[own] !== null) return null
      figures[own] = decimal(counted[2] as string)
    } else if (name !== null) {
      return null
    } else if (keyed !== null) {
      const word = keyed[1] as string
      if (word !== noKey && !isCategoryKey(word)) return null
      normal = word === noKey ? null : word
    } else if (!levelField.test(field)) {
      return null
    } else if (field === quote && !goesOn(fields[at + 1])) {
      name = take().value
    } else {
      if (field !== quote) codes.push(take().value)
      if (!field.endsWith('-')) names.push(take().value)
    }
  }
  if (name === null) return null
  const category = { key: normal === undefined ? categoryKeyOf(names) : normal, codes, names }
  return { ordinal: numbered === null ? null : Number(numbered[1]), category, name, values, ...figures }
}

/** Whether a name or yet another level is still to come. */
function goesOn(field: string | undefined): boolean {
  return field !== undefined && (levelField.test(field) || keyField.test(field))
}

function indicatorOf(
  { values, ...draft }: Draft,
  span: Indicator['span'],
  { fiscalYear }: IndicatorOptions,
  report: Report,
): Indicator {
  const read: Record<TargetField, Target | null> = { cycle: null, annual: null, actual: null }
  for (const { field, text, named, year, sign, unit } of values) {
    const context: TargetContext = named ? { name: draft.name, sign, unit } : { sign, unit }
    const known = year === undefined ? fiscalYear : year
    if (known != null) context.fiscalYear = known
    const target = readTarget(text, context, report)
    // What stands between quotes is the text, with the 。 that a reading leaves out.
    read[field] = target.text === text.value ? target : { ...target, text: text.value, span: spanOf(text) }
  }
  return { ...draft, ...read, span }
}
