import type { Decimal } from '../../amount/decimal.js'
import type { TargetTable } from '../../model/table.js'
import type { Check, Hint } from '../check.js'
import type { SumFacts } from '../terms.js'
import { figureText } from './figure.js'
import { columnWords, hintWords, type Locale, reasonWords } from './locale.js'
import { placeName } from './place.js'

/**
 * How a check is told.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * formatCheck(reconcile(table).checks[0], { locale: 'en', table })
 * // 'The total, 2,763.84, and the sum of the 3 departments, 2,763.84, agree.'
 */
export interface FormatCheckOptions {
  /** The language; Chinese by default. */
  locale?: Locale
  /** The table that was reconciled: with it, rows are told by their names. */
  table?: TargetTable
}

/** The facts of a sum as text. */
interface Told {
  readonly stated: string
  readonly computed: string
  /** Without its sign. */
  readonly difference: string
  readonly units: string | null
  readonly bound: string
  readonly sign: number
}

function tell({ stated, computed, difference, units, bound, decimals }: SumFacts): Told {
  const text = (value: Decimal | null): string => (value === null ? '' : figureText(value, decimals))
  return {
    stated: text(stated),
    computed: text(computed),
    difference: text(difference?.abs() ?? null),
    units: units === null ? null : figureText(units, 0),
    bound: bound === null ? '' : figureText(bound, 0),
    sign: difference === null || difference.isZero() ? 0 : difference.isNegative() ? -1 : 1,
  }
}

/** What a check holds against what: 合计 … 与 14 个项目之和. */
function sidesOf(check: Check, locale: Locale): { stated: string; computed: string } {
  const count = check.parts.length
  const zh = locale === 'zh-CN'
  const of = (one: string, many: string): string =>
    count === 1 ? `the ${one}` : `the sum of the ${count} ${many}`
  switch (check.rule) {
    case 'foot.total.departments':
      return zh
        ? { stated: '合计', computed: `${count} 个单位之和` }
        : { stated: 'The total', computed: of('department', 'departments') }
    case 'foot.department.projects':
    case 'foot.total.projects':
      return zh
        ? { stated: '合计', computed: `${count} 个项目之和` }
        : { stated: 'The total', computed: of('project', 'projects') }
    case 'cross.row':
      return zh
        ? { stated: '总计', computed: `${count} 项资金之和` }
        : { stated: "The row's total", computed: of('fund', 'funds') }
    case 'claim.cost-cap':
      return zh
        ? { stated: '成本指标上限', computed: '项目总计' }
        : { stated: 'The cost cap', computed: "the project's total" }
    case 'claim.period':
      return zh
        ? { stated: '年度指标值', computed: '实施周期指标值' }
        : { stated: 'The target of the year', computed: 'that of the whole project' }
    case 'joint':
      return zh
        ? { stated: '本列各级数字', computed: '' }
        : { stated: 'The figures of the column', computed: '' }
  }
}

/** What was let pass, and whether it covers the difference. */
function marginText(check: Check, { bound }: Told, locale: Locale): string {
  const within = check.status === 'rounding'
  const { tolerance } = check
  if (locale === 'zh-CN') {
    if (tolerance === 'exact') return '，而要求完全相等，数字不符'
    if (tolerance === 'rounding') {
      return within ? `，在四舍五入可能的 ±${bound} 之内，属尾差` : `，超出四舍五入可能的 ±${bound}，数字不符`
    }
    return within ? `，在允许的 ±${bound} 之内` : `，超出允许的 ±${bound}，数字不符`
  }
  if (tolerance === 'exact') return ', where they have to be equal: they disagree'
  if (tolerance === 'rounding') {
    return within
      ? `, within the ±${bound} that rounding can explain: a rounding difference`
      : `, beyond the ±${bound} that rounding can explain: they disagree`
  }
  return within ? `, within the ±${bound} allowed` : `, beyond the ±${bound} allowed: they disagree`
}

/** 与 before a name; a figure keeps its blank. */
function joined(name: string): string {
  return /^\d/.test(name) ? `与 ${name}` : `与${name}`
}

function sumSentence(check: Check, locale: Locale): string {
  const told = tell(check)
  const { stated, computed } = sidesOf(check, locale)
  if (locale === 'zh-CN') {
    const both = `${stated} ${told.stated} ${joined(computed)} ${told.computed}`
    if (check.status === 'balanced') return `${both} 相符。`
    const units = told.units === null ? '' : `（${told.units} 个末位）`
    return `${both} 相差 ${told.difference}${units}${marginText(check, told, locale)}。`
  }
  const both = `${stated}, ${told.stated}, and ${computed}, ${told.computed},`
  if (check.status === 'balanced') return `${both} agree.`
  const places = told.units === '1' ? 'unit' : 'units'
  const units = told.units === null ? '' : ` (${told.units} ${places} of the last place)`
  return `${both} differ by ${told.difference}${units}${marginText(check, told, locale)}.`
}

function capSentence(check: Check, locale: Locale): string {
  if (check.relation === undefined) return sumSentence(check, locale)
  const told = tell({ ...check, decimals: null })
  const above = check.relation === 'cap-above-budget'
  if (locale === 'zh-CN') {
    return `成本指标上限 ${told.stated} ${above ? '高' : '低'}于项目总计 ${told.computed}，相差 ${told.difference}，两者不符。`
  }
  return `The cost cap, ${told.stated}, is ${above ? 'above' : 'below'} the project's total, ${told.computed}, by ${told.difference}: they disagree.`
}

function periodSentence(check: Check, locale: Locale): string {
  const told = tell(check)
  const zh = locale === 'zh-CN'
  switch (check.relation) {
    case 'annual-within-cycle':
      return zh
        ? `年度指标值 ${told.stated} 在实施周期指标值 ${told.computed} 之内。`
        : `The target of the year, ${told.stated}, lies within that of the whole project, ${told.computed}.`
    case 'annual-above-cycle':
      return zh
        ? `年度指标值 ${told.stated} 高于实施周期指标值 ${told.computed}，两者不符。`
        : `The target of the year, ${told.stated}, is above that of the whole project, ${told.computed}: they disagree.`
    case 'direction-conflict':
      return zh
        ? '年度指标值与实施周期指标值方向相反，一个是下限，一个是上限。'
        : 'The target of the year and that of the whole project point in opposite directions.'
    default:
      return zh
        ? '年度指标值与实施周期指标值一致。'
        : 'The target of the year and that of the whole project are the same.'
  }
}

function jointSentence(check: Check, locale: Locale): string {
  const told = tell(check)
  const isExact = check.tolerance === 'exact'
  if (locale === 'zh-CN') {
    if (told.sign === 0) return '本列各级数字可以同时成立。'
    const limits = isExact ? '' : '即使都按四舍五入的极限取值，'
    return `本列各级数字不能同时成立：${limits}此处仍比其下各项之和至少${told.sign > 0 ? '大' : '小'} ${told.difference}。`
  }
  if (told.sign === 0) return 'The figures of the column can all hold together.'
  const limits = isExact ? '' : 'even at the limits of rounding, '
  return `The figures of the column cannot all hold together: ${limits}this row comes to at least ${told.difference} ${told.sign > 0 ? 'more' : 'less'} than the rows under it.`
}

function verdictText(check: Check, locale: Locale): string {
  if (check.status === 'unverifiable') {
    const { stated, computed } = sidesOf(check, locale)
    const why = reasonWords[locale][check.reason]
    if (locale === 'zh-CN') return `${stated}${computed === '' ? '' : joined(computed)}无法核对：${why}。`
    return `${stated}${computed === '' ? '' : ` and ${computed}`} cannot be checked: ${why}.`
  }
  if (check.rule === 'joint') return jointSentence(check, locale)
  if (check.rule === 'claim.period') return periodSentence(check, locale)
  return check.rule === 'claim.cost-cap' ? capSentence(check, locale) : sumSentence(check, locale)
}

function hintText(hint: Hint, check: Check, locale: Locale, table: TargetTable | undefined): string {
  const name = table === undefined ? null : placeName(table, hint.path)
  const amount = figureText(hint.amount, check.decimals)
  const quoted = name === null ? '' : `“${name}”`
  const row = locale === 'zh-CN' ? `${quoted} ${amount} ` : `${quoted} ${amount}`.trimStart()
  const suggested = 'suggested' in hint ? figureText(hint.suggested, check.decimals) : ''
  return hintWords[locale][hint.kind].replace('{row}', () => row).replace('{suggested}', suggested)
}

/** A check whose amounts are told with the decimals of its table: 400.00 in a column of whole figures. */
function withDecimals(check: Check, decimals: number): Check {
  return check.decimals === null ? check : { ...check, decimals: Math.max(check.decimals, decimals) }
}

/**
 * Tells a check as an auditor would: what was held against what, by how much they differ, whether rounding
 * explains it, and what may be wrong. With the table, the row is
 * named in front. A column other than 总计 is named.
 *
 * @example
 * const { checks } = reconcile(parseMarkdown(source).tables[0])
 * const check = checks.find(({ rule }) => rule === 'foot.department.projects')
 * formatCheck(check) // '合计 2,544.85 与 14 个项目之和 2,544.84 相差 0.01（1 个末位），在四舍五入可能的 ±0.075 之内，属尾差。'
 * formatCheck(check, { locale: 'en' }) // 'The total, 2,544.85, and the sum of the 14 projects, 2,544.84, differ by 0.01 (1 unit of the last place), within the ±0.075 that rounding can explain: a rounding difference.'
 */
export function formatCheck(found: Check, options: FormatCheckOptions = {}): string {
  const { locale = 'zh-CN', table } = options
  const check = table === undefined ? found : withDecimals(found, table.decimals)
  const place = table === undefined ? null : placeName(table, check.where)
  const column = check.column === null || check.column === 'total' ? null : columnWords[locale][check.column]
  const [colon, gap] = locale === 'zh-CN' ? ['：', ''] : [': ', ' ']
  const head = [place, column].filter((part) => part !== null).map((part) => `${part}${colon}`)
  const hints = check.hints.map((hint) => hintText(hint, check, locale, table))
  return `${head.join('')}${[verdictText(check, locale), ...hints].join(gap)}`
}
