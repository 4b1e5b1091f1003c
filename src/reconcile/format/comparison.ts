import type { Decimal } from '../../amount/decimal.js'
import { demand, demandLocale } from '../../source/demand.js'
import type {
  AmountChange,
  BridgeCheck,
  Comparison,
  DepartmentPair,
  IndicatorChanges,
  ProjectPair,
  Unpaired,
} from '../compare/comparison.js'
import { figureText, sizeText } from './figure.js'
import { columnWords, type Locale, reasonWords } from './locale.js'
import { changeWords, fieldWords, type Phrases, phrases } from './phrases.js'

/**
 * Options of `formatComparison`.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * formatComparison(compare(before, before), { locale: 'en' }) // 'The tables do not differ.'
 */
export interface FormatComparisonOptions {
  /** The language; `'zh-CN'` by default. */
  locale?: Locale | undefined
}

/** What every sentence of a comparison is made under. */
interface Telling {
  readonly locale: Locale
  readonly words: Phrases
  readonly decimals: number | null
  /** The unit behind an amount, with the blank before it. */
  readonly unit: string
}

function amountText(amount: Decimal | null, { words, decimals, unit }: Telling): string {
  return amount === null ? words.blank : `${figureText(amount, decimals)}${unit}`
}

function movedText(difference: Decimal, telling: Telling): string {
  const size = `${sizeText(difference, telling.decimals)}${telling.unit}`
  return difference.isNegative() ? telling.words.fall(size) : telling.words.rise(size)
}

function changeText(change: AmountChange, telling: Telling): string {
  const { words, locale } = telling
  const { column, before, after, difference, rounding } = change
  const moved = difference === null ? null : movedText(difference, telling)
  return words.amount(
    columnWords[locale][column],
    amountText(before, telling),
    amountText(after, telling),
    moved,
    rounding,
  )
}

/** A target as written; one that is blank is told, not quoted. */
function targetText(target: string | null, { blank }: Phrases): string {
  return target === null ? blank : `“${target}”`
}

function indicatorTexts({ added, removed, changed }: IndicatorChanges, { words, locale }: Telling): string[] {
  return [
    ...changed.flatMap(({ name, targets }) =>
      targets.map(({ field, before, after, change }) =>
        words.target(
          name,
          fieldWords[locale][field],
          targetText(before, words),
          targetText(after, words),
          changeWords[locale][change],
        ),
      ),
    ),
    ...added.map(({ name, target }) => words.indicatorAdded(name, target ?? '')),
    ...removed.map(({ name, target }) => words.indicatorRemoved(name, target ?? '')),
  ]
}

function projectTexts(pair: ProjectPair, telling: Telling): string[] {
  return [
    ...pair.amounts.map((change) => changeText(change, telling)),
    ...(pair.goalChanged ? [telling.words.goal] : []),
    ...indicatorTexts(pair.indicators, telling),
  ]
}

/** A sentence about what changed; none where nothing did. */
function said(what: string, changes: readonly string[], { words }: Telling): string[] {
  return changes.length === 0 ? [] : [words.said(what, changes)]
}

function departmentLine({ name, amounts }: DepartmentPair, telling: Telling): string[] {
  return said(
    telling.words.department(name),
    amounts.map((change) => changeText(change, telling)),
    telling,
  )
}

function bridgeLine(bridge: BridgeCheck, telling: Telling): string {
  const { words, locale } = telling
  const { stated, computed, added, removed, changed, difference, bound } = bridge
  if (bridge.status === 'unverifiable') return words.unverifiable(reasonWords[locale][bridge.reason])
  const text = (amount: Decimal | null): string => amountText(amount, telling)
  const sum = words.bridge(text(stated), text(added), text(removed), text(changed), text(computed))
  if (bridge.status === 'balanced') return sum + words.agree
  const size = `${sizeText(difference as Decimal, telling.decimals)}${telling.unit}`
  const margin = figureText(bound as Decimal, 0)
  return sum + (bridge.status === 'rounding' ? words.rounded(size, margin) : words.disagree(size, margin))
}

function projectName(
  { name, department }: Pick<Unpaired, 'name' | 'department'>,
  { words }: Telling,
): string {
  // Only a department may be without a name.
  return words.project(name as string, department ?? '')
}

/**
 * Describes a comparison in whole sentences, one line for each finding: the total; the departments; the projects with
 * their indicators; projects that moved or may have been renamed; and whether the projects explain the change of the
 * total.
 *
 * @param comparison The result of `compare`.
 * @param options The language.
 * @returns The lines, separated by `\n`; a single line that says so if the tables do not differ.
 * @throws {TypeError} If `comparison` is not a `Comparison` or `locale` is not a `Locale`.
 *
 * @example
 * const [draft] = parseMarkdown(source).tables
 * const [approved] = parseMarkdown(source.replaceAll('115.00', '100.00')).tables
 * formatComparison(compare(draft, draft)) // '两表没有差别。'
 * formatComparison(compare(draft, approved)).split('\n')[0]
 * // '项目“购置经费”（中国共产党广州市委员会政法委员会）：总计由 115.00 万元改为 100.00 万元，减少 15.00 万元；财政拨款…'
 */
export function formatComparison(comparison: Comparison, options: FormatComparisonOptions = {}): string {
  const { locale = 'zh-CN' } = options
  demandLocale(locale)
  demand(comparison?.bridge !== undefined, 'comparison', 'the result of compare', comparison)
  const words = phrases[locale]
  const { amountUnit, unitAssumed, total, departments, projects, bridge } = comparison
  const unit = amountUnit === null ? '' : ` ${amountUnit}`
  const telling: Telling = { locale, words, decimals: bridge.decimals, unit }
  const lines = [
    ...said(
      words.total,
      total.map((change) => changeText(change, telling)),
      telling,
    ),
    ...departments.changed.flatMap((pair) => departmentLine(pair, telling)),
    ...departments.added.map(({ name, amount }) =>
      words.added(words.department(name), amountText(amount, telling)),
    ),
    ...departments.removed.map(({ name, amount }) =>
      words.removed(words.department(name), amountText(amount, telling)),
    ),
    ...[...projects.changed, ...projects.kept].flatMap((pair) =>
      said(projectName(pair, telling), projectTexts(pair, telling), telling),
    ),
    ...projects.moved.flatMap((pair) =>
      said(projectName(pair, telling), [words.moved(pair.from), ...projectTexts(pair, telling)], telling),
    ),
    ...projects.added.map((row) => words.added(projectName(row, telling), amountText(row.amount, telling))),
    ...projects.removed.map((row) =>
      words.removed(projectName(row, telling), amountText(row.amount, telling)),
    ),
    ...projects.renamed.map(({ before, after }) =>
      words.renamed(projectName(before, telling), projectName(after, telling)),
    ),
  ]
  const assumed = unitAssumed === null ? [] : [words.assumed(unitAssumed, amountUnit as string)]
  if (lines.length === 0) return [...assumed, words.nothing].join('\n')
  return [...assumed, ...lines, bridgeLine(bridge, telling)].join('\n')
}
