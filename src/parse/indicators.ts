import { type Diagnostic, diagnostic, type Report } from '../diagnostic/diagnostic.js'
import { cellTextOf } from '../indicator/cell-text.js'
import { withCodes } from '../indicator/codes.js'
import { withColumnLabels } from '../indicator/columns.js'
import type { IndicatorOptions } from '../indicator/options.js'
import { readQuotedIndicators } from '../indicator/quoted.js'
import { readAnyIndicators } from '../indicator/traditional.js'
import type { Indicator } from '../model/indicator.js'
import type { ParseOptions } from '../model/parse-options.js'
import { demandText } from '../source/demand.js'
import { type SourceText, spanOf, verbatim } from '../source/text.js'
import { isAbsence } from '../terms/absence.js'
import { isWithheld, mayBeWithheld } from '../terms/withheld.js'
import { demandOptions, tooLong } from './options.js'
import { inOrder } from './order.js'

/**
 * The result of `parseIndicators`.
 *
 * @example
 * Object.keys(parseIndicators('')) // ['indicators', 'diagnostics']
 */
export interface IndicatorsResult {
  /** The indicators in text order; empty if there are none. */
  indicators: Indicator[]
  /** What was repaired, guessed or not understood, in text order. */
  diagnostics: Diagnostic[]
}

/**
 * Reads the text of one 绩效指标 cell, for example where a converter has lost the table around it. Text that cannot be
 * divided into indicators is reported in the diagnostics.
 *
 * @param text The text of the cell; spans are offsets into it.
 * @param options `fiscalYear` completes dates without a year; `maxLength` limits the text. `amountUnit` has no effect.
 * @returns The indicators and diagnostics.
 * @throws {TypeError} If `text` is not a string, `fiscalYear` is not a year of four digits, or `amountUnit` is not an `AmountUnit`.
 *
 * @example
 * parseIndicators('1、1-产出指标；11-数量指标；专题培训班；年度指标值:4批次。').indicators.length // 1
 * parseIndicators('1、1-产出指标；11-数量指标；专题培训班；年度指标值:4批次。').indicators[0].category.key // 'output.quantity'
 * parseIndicators('').indicators // []
 */
export function parseIndicators(text: string, options: ParseOptions = {}): IndicatorsResult {
  demandText(text, 'text')
  demandOptions(options)
  const refusal = tooLong(text.length, options)
  if (refusal !== null) return { indicators: [], diagnostics: [refusal] }
  const diagnostics: Diagnostic[] = []
  const report = (each: Diagnostic): void => {
    diagnostics.push(each)
  }
  const indicators = indicatorsOf(
    verbatim(text, 0, text.length),
    { fiscalYear: options.fiscalYear, levels: new Map() },
    report,
  )
  return { indicators, diagnostics: inOrder(diagnostics) }
}

/** The indicators of a cell as a reader gave it. */
export function indicatorsOf(text: SourceText, options: IndicatorOptions, report: Report): Indicator[] {
  const read = readQuotedIndicators(text, options, report)
  if (read !== null) return read
  const cell = withCodes(cellTextOf(withColumnLabels(text)))
  if (isAbsence(cell.value) || (mayBeWithheld(cell.value) && isWithheld(cell.value))) {
    report(diagnostic('target-absent', spanOf(cell), { text: cell.value }))
    return []
  }
  return cell.value === '' ? [] : readAnyIndicators(cell, options, report)
}
