import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type { Category, Indicator } from '../../model/indicator.js'
import { sliceText, spanOf } from '../../source/text.js'
import { parseTarget } from '../../target/parse.js'
import { readTarget } from '../../target/read.js'
import { isDegree } from '../../terms/degree.js'
import { foldWord } from '../../terms/fold.js'
import { knownKeyOf } from '../../terms/levels/category.js'
import { eitherLevelLength } from '../../terms/levels/either.js'
import type { CellText } from '../cell-text.js'
import { type Fields, isMeasure } from '../fields.js'
import { readMark } from '../mark.js'
import { numberOf } from '../number.js'
import type { IndicatorOptions } from '../options.js'
import type { Start } from '../start.js'
import type { Stretch } from '../stretch.js'
import type { Levels } from './heads.js'
import { isSpaced, type Part } from './part.js'
import { partsOf } from './parts.js'

/** What stands in a text that labels no values. */
export interface Unlabelled {
  readonly items: readonly Item[]
  /** Levels with nothing below them. */
  readonly idle: readonly Stretch[]
}

/** Nothing. */
export const none: Unlabelled = { items: [], idle: [] }

/** An indicator whose values no label names, not yet read. */
interface Item {
  readonly part: Stretch
  /** Where it starts, its number and levels included. */
  readonly from: number
  readonly ordinal: number | null
  /** Whether the number stands before its level. */
  readonly ofLevel: boolean
  readonly category: Category
  readonly fields: Fields
}

/**
 * Finds indicators whose values no label names, below levels that head several of them or stand in a mark.
 *
 *     产出指标：数量指标：培训班次≥4期；质量指标：合格率≥95%。效益指标：社会效益：知晓率≥80%。
 *     ^^^^^^^^ ^^^^^^^^ heads ^^^^^^^^  ^^^^^^^^ the second level alone
 *
 *     【产出指标-数量指标】培训班次（≥10期）；培训人数(人)(≥500人)。
 */
export function unlabelledOf(
  text: CellText,
  start: Start,
  to: number,
  options: IndicatorOptions,
): Unlabelled {
  const mark = readMark(start.mark)
  let category: Category = { key: knownKeyOf(mark.names, options.levels), ...mark }
  let levels: Levels = { ...mark, first: mark.names[0] ?? null }
  const items: Item[] = []
  const idle: Stretch[] = []
  let open: Part | null = null
  for (const part of partsOf(text, start.body, to, levels)) {
    const { from, to: end, heads, fields } = part
    if (open !== null && !heads.levels.names.includes(open.heads.levels.names.at(-1) as string))
      idle.push(open)
    // The number of an indicator that begins in the next line, or further on in the same.
    const above = open !== null && (numbersNext(text.value, open) || isSpaced(text, part)) ? open : null
    open = fields === null ? part : null
    if (heads.levels !== levels) {
      levels = heads.levels
      const { names, codes } = levels
      category = { key: knownKeyOf(names, options.levels), codes: [...codes], names: [...names] }
    }
    if (fields === null) continue
    const isFirst = items.length === 0
    const behind = levels.names.length === 0 ? withLevelBehind(text.value, fields, options) : null
    items.push({
      part: { from, to: end },
      from: isFirst ? start.start : (above?.from ?? from),
      ordinal: heads.ordinal ?? above?.heads.ordinal ?? (isFirst ? start.ordinal : null),
      ofLevel: heads.ofLevel || (heads.ordinal === null && above !== null),
      ...(behind ?? { category, fields }),
    })
  }
  if (open !== null) idle.push(open)
  return { items: numbersLevels(items) ? items.map(withoutLevelNumber) : items, idle }
}

/** 1.数量指标：班次≥5场；人数≥5人；2.质量指标：…: whether what is numbered are levels, of which one has several indicators. */
function numbersLevels(items: readonly Item[]): boolean {
  return items.some(
    ({ ofLevel, category }, at) =>
      ofLevel && items[at + 1]?.category === category && items[at + 1]?.ordinal === null,
  )
}

function withoutLevelNumber(item: Item): Item {
  return item.ofLevel ? { ...item, ordinal: null } : item
}

/** 3、满意度指标-服务对象满意度指标：, 数量指标2：: whether a part names both levels itself, or has its number behind them. */
function numbersNext(text: string, { from, to, heads: { levels } }: Part): boolean {
  const [first, second] = levels.names
  const written = text.slice(from, to)
  return (
    (second !== undefined && written.includes(first as string)) ||
    /[\d０-９一二三四五六七八九十] ?[:：]?$/.test(written)
  )
}

/** 培训班次（数量指标）：≥4期, 合格率≥95%（质量指标）: the level in brackets behind a name or a value; `null` where none stands there. */
function withLevelBehind(
  text: string,
  fields: Fields,
  options: IndicatorOptions,
): { category: Category; fields: Fields } | null {
  for (const field of ['name', 'value'] as const) {
    const stretch = fields[field]
    const open = stretch === null ? -1 : levelBracket(text, stretch)
    if (stretch === null || open === -1) continue
    const names = [text.slice(open + 1, stretch.to - 1)]
    const category = { key: knownKeyOf(names, options.levels), codes: [], names }
    return { category, fields: { ...fields, [field]: { from: stretch.from, to: open } } }
  }
  return null
}

/** Where the bracket opens at the end of a stretch that holds a level, or -1. */
function levelBracket(text: string, { from, to }: Stretch): number {
  if (!text.startsWith('指标', to - 3)) return -1
  const written = text.slice(from, to)
  const open = from + Math.max(written.lastIndexOf('（'), written.lastIndexOf('('))
  const length = eitherLevelLength(text, open + 1)
  return open > from && length === to - open - 2 ? open : -1
}

/** Whether levels stand above the first: what is below them are indicators. */
export function isHeaded({ items }: Unlabelled): boolean {
  return items[0] !== undefined && items[0].category.names.length > 0
}

/**
 * Whether most of them are a name with a value that is measured, or some are of a list that is numbered throughout:
 * without levels, no less tells indicators from prose.
 */
export function isMeasured(text: string, { items }: Unlabelled): boolean {
  const measured = items.filter((item) => hasMeasure(text, item)).length
  const isList = items.every(({ ordinal, fields }, index) => ordinal === index + 1 && fields.value !== null)
  // 1.化肥使用量：零增长
  if (!isList) return measured * 2 > items.length
  return measured > 0 || (items.length > 0 && items.every((item) => isTold(text, item)))
}

function isTold(text: string, { fields: { value } }: Item): boolean {
  const { from, to } = value as Stretch
  const written = text.slice(from, to)
  return isDegree(written) || parseTarget(written).kind !== 'qualitative'
}

function hasMeasure(text: string, { category, fields: { name, value } }: Item): boolean {
  const isNamed = category.names.length > 0 || name.to > name.from
  return isNamed && value !== null && text[name.from] !== '【' && isMeasure(text, value)
}

/** Reads indicators that were found. */
export function readUnlabelled(
  text: CellText,
  { items, idle }: Unlabelled,
  options: IndicatorOptions,
  report: Report,
): Indicator[] {
  // A note between indicators that no level heads is none.
  const isNote = ({ category, fields, ordinal }: Item): boolean =>
    category.names.length === 0 && fields.value === null && ordinal === null
  for (const { from, to } of [...items.filter(isNote).map(({ part }) => part), ...idle]) {
    report(diagnostic('indicator-unread', spanOf(text, from, to), { text: text.value.slice(from, to) }))
  }
  return items.filter((item) => !isNote(item)).map((item) => indicatorOf(text, item, options, report))
}

function indicatorOf(
  text: CellText,
  { part, from, ordinal, category, fields }: Item,
  options: IndicatorOptions,
  report: Report,
): Indicator {
  const { value, weight } = fields
  const written = text.value.slice(fields.name.from, fields.name.to)
  // 满意度指标：≥90%, 经济效益：无: the level says what is measured.
  const name = written === '' ? (category.names.at(-1) ?? '') : withoutMark(written)
  const span = spanOf(text, from, part.to)
  const year = options.fiscalYear === undefined ? {} : { fiscalYear: options.fiscalYear }
  const context = { name, ...year, ...fields.beside }
  const valueText = value === null ? '' : text.value.slice(value.from, value.to)
  if (value === null) report(diagnostic('indicator-without-value', span, { name }))
  // 1.12月底前完成验收: nothing says what the value is of.
  else if (name === '') report(diagnostic('indicator-without-name', span, { text: valueText }))
  else if (fields.guessed) report(diagnostic('indicator-guessed', span, { name, text: valueText }))
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
