import type { Decimal } from '../../amount/decimal.js'
import type { TargetTable } from '../../model/table.js'
import { demand, demandLocale } from '../../source/demand.js'
import type { Check, CheckRule, Hint } from '../check.js'
import type { SumCheck } from '../terms.js'
import { type CheckWords, checkWords, type Margin, type Sides, type Told } from './check-words.js'
import { figureText, sizeText } from './figure.js'
import { columnWords, hintWords, type Locale, reasonWords } from './locale.js'
import { placeName } from './place.js'

/**
 * Options of `formatCheck`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * formatCheck(reconcile(table).checks[0], { locale: 'en', table })
 * // 'The total, 2,763.84, and the sum of the 3 departments, 2,763.84, agree.'
 */
export interface FormatCheckOptions {
  /** The language; `'zh-CN'` by default. */
  locale?: Locale | undefined
  /** The table that was reconciled, if rows are to be named. */
  table?: TargetTable | undefined
}

function tell({ stated, computed, difference, units, bound, decimals }: SumCheck): Told {
  const text = (value: Decimal | null): string => (value === null ? '' : figureText(value, decimals))
  return {
    stated: text(stated),
    computed: text(computed),
    difference: difference === null ? '' : sizeText(difference, decimals),
    units: units === null ? null : figureText(units, 0),
    bound: bound === null ? '' : figureText(bound, 0),
  }
}

function marginOf({ tolerance, status }: SumCheck): Margin {
  if (tolerance === 'exact') return 'exact'
  const isWithin = status === 'rounding'
  if (tolerance === 'rounding') return isWithin ? 'rounding' : 'beyond-rounding'
  return isWithin ? 'allowed' : 'beyond-allowed'
}

/** Whether `reconcile` made a check; one of `checkSum` or a bridge stands at no place. */
function isOfTable(check: Check | SumCheck): check is Check {
  return 'where' in check
}

/** What is held against what, by what the parts are. */
function sidesOf(check: Check | SumCheck, rule: CheckRule | 'bridge' | 'sum', { sides }: CheckWords): Sides {
  if (!isOfTable(check)) {
    // Blank parts are not among the terms, so that only a sum that can be checked tells how many there are.
    return sides[check.status === 'unverifiable' && rule === 'sum' ? 'open' : rule](check.terms - 1)
  }
  const count = check.parts.length
  if (rule !== 'foot.total.projects') return sides[rule](count)
  const projects = check.parts.filter((path) => path.includes('projects')).length
  return sides[projects === count ? rule : projects === 0 ? 'foot.total.departments' : 'leaves'](count)
}

/** What a check says, without its place and hints. */
function verdictText(check: Check | SumCheck, words: CheckWords, locale: Locale): string {
  const rule = isOfTable(check) ? check.rule : 'rule' in check ? 'bridge' : 'sum'
  const sides = sidesOf(check, rule, words)
  if (check.status === 'unverifiable') {
    const isBudget = rule === 'claim.cost-cap' && check.reason === 'missing-part'
    const { residual, decimals } = check
    const rest = residual === undefined ? '' : words.residual(figureText(residual, decimals))
    return words.unverifiable(sides, isBudget ? words.noBudget : reasonWords[locale][check.reason] + rest)
  }

  const told = tell(check)
  const relation = isOfTable(check) ? check.relation : undefined
  if (rule === 'joint') {
    const { difference, tolerance } = check
    if (difference === null || difference.isZero()) return words.holds
    return words.fails(told, difference.isPositive(), tolerance === 'exact')
  }
  if (rule === 'claim.period') {
    if (relation === 'annual-within-cycle') return words.within(told)
    if (relation === 'annual-above-cycle') return words.above(told)
    return relation === 'direction-conflict' ? words.conflict : words.same
  }
  if (relation !== undefined) return words.cap(told, relation === 'cap-above-budget')
  if (check.status === 'balanced') return words.agree(sides, told)
  return words.differ(sides, told, words.margins[marginOf(check)](told.bound))
}

function hintText(
  hint: Hint,
  decimals: number | null,
  table: TargetTable | undefined,
  locale: Locale,
): string {
  const name = table === undefined ? null : placeName(table, hint.path)
  const row = checkWords[locale].row(name, figureText(hint.amount, decimals))
  const suggested = 'suggested' in hint ? figureText(hint.suggested, decimals) : ''
  return hintWords[locale][hint.kind].replace('{row}', () => row).replace('{suggested}', suggested)
}

/** A check whose amounts are told with the decimals of its table: 400.00 in a column of whole figures. */
function withDecimals<Found extends SumCheck>(check: Found, decimals: number): Found {
  return check.decimals === null ? check : { ...check, decimals: Math.max(check.decimals, decimals) }
}

/**
 * Describes a check of `reconcile`, `checkSum` or `compare` in whole sentences: what was compared, the difference,
 * whether rounding explains it, and possible causes. A column other than 总计 is named.
 *
 * @param check One of `reconcile(table).checks`, the result of `checkSum`, or the bridge of `compare`.
 * @param options The language, and the table if the row is to be named.
 * @returns The sentences on one line.
 * @throws {TypeError} If `check` is not a check or `locale` is not a `Locale`.
 *
 * @example
 * const { checks } = reconcile(parseMarkdown(source).tables[0])
 * const check = checks.find(({ rule }) => rule === 'foot.department.projects')
 * formatCheck(check) // '合计 2,544.85 与 14 个项目之和 2,544.84 相差 0.01（1 个末位），在四舍五入可能的 ±0.075 之内，属尾差。'
 * formatCheck(check, { locale: 'en' }) // 'The total, 2,544.85, and the sum of the 14 projects, 2,544.84, differ by 0.01 (1 unit of the last place), within the ±0.075 that rounding can explain: a rounding difference.'
 */
export function formatCheck(check: Check | SumCheck, options: FormatCheckOptions = {}): string {
  const { locale = 'zh-CN', table } = options
  demandLocale(locale)
  demand(
    check?.terms !== undefined,
    'check',
    'one of reconcile(table).checks or the result of checkSum',
    check,
  )
  const shown = table === undefined ? check : withDecimals(check, table.decimals)
  const words = checkWords[locale]
  const said = verdictText(shown, words, locale)
  if (!isOfTable(shown)) return said

  const place = table === undefined ? null : placeName(table, shown.where)
  const column = shown.column === null || shown.column === 'total' ? null : columnWords[locale][shown.column]
  const head = [place, column].filter((part) => part !== null).map((part) => part + words.colon)
  const hints = shown.hints.map((hint) => hintText(hint, shown.decimals, table, locale))
  return head.join('') + [said, ...hints].join(words.gap)
}
