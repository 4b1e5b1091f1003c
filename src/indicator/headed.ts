import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import type { Category, Indicator } from '../model/indicator.js'
import { type SourceText, sliceText, spanOf } from '../source/text.js'
import { isAbsence } from '../target/doubts.js'
import { parseTarget } from '../target/parse.js'
import { readTarget } from '../target/read.js'
import { foldWord } from '../terms/fold.js'
import { knownKeyOf, secondLevelLength } from '../terms/taxonomy.js'
import { type Fields, fieldsOf } from './fields.js'
import { readHead } from './head.js'
import { type Levels, levelsAt } from './heads.js'
import type { Stretch } from './item.js'
import { numberOf } from './number.js'
import type { IndicatorOptions } from './options.js'
import { partsOf } from './parts.js'
import type { Start } from './start.js'

/** The start of a text that has none of its own. */
export const whole: Start = { start: 0, body: 0, ordinal: null, mark: null }

/** A part of a text below the levels that head it. */
interface Headed {
  readonly part: Stretch
  readonly ordinal: number | null
  readonly category: Category
  readonly fields: Fields
}

/**
 * Reads indicators whose values no label names, below levels that head several of them or stand in a mark; `null` where
 * no level stands above the first.
 *
 *     产出指标：数量指标：培训班次≥4期；质量指标：合格率≥95%。效益指标：社会效益：知晓率≥80%。
 *     ^^^^^^^^ ^^^^^^^^ heads ^^^^^^^^  ^^^^^^^^ the second level alone
 *
 *     【产出指标-数量指标】培训班次（≥10期）；培训人数(人)(≥500人)。
 */
export function readHeaded(
  text: SourceText,
  start: Start,
  to: number,
  options: IndicatorOptions,
  report: Report,
): Indicator[] | null {
  const all = headedParts(text, start, to, options)
  if (all[0] === undefined || all[0].category.names.length === 0) return null
  return all.map((each, index) => {
    const from = index === 0 ? start.start : each.part.from
    const ordinal = each.ordinal ?? (index === 0 ? start.ordinal : null)
    return indicatorOf(text, { ...each, ordinal }, from, options, report)
  })
}

/** Reads indicators without levels and labels, if each part is a name with a value that is measured. */
export function readMeasured(
  text: SourceText,
  options: IndicatorOptions,
  report: Report,
): Indicator[] | null {
  const all = headedParts(text, whole, text.value.length, options)
  const measured = all.every(({ category, fields }) => {
    return category.names.length === 0 && isMeasured(text.value, fields)
  })
  if (all.length === 0 || !measured) return null
  return all.map((each) => indicatorOf(text, each, each.part.from, options, report))
}

function headedParts(text: SourceText, start: Start, to: number, options: IndicatorOptions): Headed[] {
  const { value } = text
  let { category } = readHead(value, { from: to, to }, start.mark, options.levels)
  let levels: Levels = { names: category.names, first: category.names[0] ?? null }
  const all: Headed[] = []
  for (const part of partsOf(text, start.body, to)) {
    const heads = levelsAt(value, part, levels)
    if (heads.levels !== levels) {
      levels = heads.levels
      const { names } = levels
      category = { key: knownKeyOf(names, options.levels), codes: [], names: [...names] }
    }
    if (heads.end >= part.to) continue
    const rest = { from: heads.end, to: part.to }
    const absent = category.names.length > 0 ? absentIn(value, rest) : null
    const fields = absent ?? fieldsOf(value, rest, heads.sign)
    const level = levels.names.length === 0 ? levelBehind(value, fields.name) : null
    if (level === null) all.push({ part, ordinal: heads.ordinal, category, fields })
    else {
      const names = [value.slice(level.from, level.to)]
      const own = { key: knownKeyOf(names, options.levels), codes: [], names }
      const name = { from: fields.name.from, to: level.from - 1 }
      all.push({ part, ordinal: heads.ordinal, category: own, fields: { ...fields, name } })
    }
  }
  return all
}

/** 培训班次（数量指标）：≥4期: the second level in brackets behind a name; `null` where none stands there. */
function levelBehind(text: string, { from, to }: Stretch): Stretch | null {
  const open = Math.max(text.lastIndexOf('（', to), text.lastIndexOf('(', to))
  if (open <= from || !text.startsWith('指标', to - 3)) return null
  return secondLevelLength(text, open + 1) === to - open - 2 ? { from: open + 1, to: to - 1 } : null
}

/** 经济效益：无: what stands below the level is no name, but says that there is nothing to measure. */
function absentIn(text: string, { from, to }: Stretch): Fields | null {
  if (!isAbsence(text.slice(from, to))) return null
  return { name: { from, to: from }, value: { from, to }, weight: null, guessed: false }
}

function isMeasured(text: string, { name, value }: Fields): boolean {
  if (value === null || name.to <= name.from || text[name.from] === '【') return false
  const { kind, subject } = parseTarget(text.slice(value.from, value.to))
  return kind !== 'qualitative' && subject === null
}

function indicatorOf(
  text: SourceText,
  { part, ordinal, category, fields }: Headed,
  from: number,
  options: IndicatorOptions,
  report: Report,
): Indicator {
  const { value, weight } = fields
  const written = text.value.slice(fields.name.from, fields.name.to)
  // 满意度指标：≥90%, 经济效益：无: the level says what is measured.
  const name = written === '' ? (category.names[category.names.length - 1] as string) : withoutMark(written)
  const span = spanOf(text, from, part.to)
  const context = { name, ...(options.fiscalYear === undefined ? {} : { fiscalYear: options.fiscalYear }) }
  if (value === null) report(diagnostic('indicator-without-value', span, { name }))
  else if (fields.guessed) {
    report(diagnostic('indicator-guessed', span, { name, text: text.value.slice(value.from, value.to) }))
  }
  return {
    ordinal,
    category,
    name,
    cycle: null,
    annual: value === null ? null : readTarget(sliceText(text, value.from, value.to), context, report),
    weight: weight === null ? null : numberOf(foldWord(text.value.slice(weight.from, weight.to))),
    actual: null,
    score: null,
    span,
  }
}

/** 【培训班次】: a name in a mark of its own. */
function withoutMark(name: string): string {
  return /^【[^【】]*】$/.test(name) ? name.slice(1, -1) : name
}
