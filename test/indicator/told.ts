import type { ParseOptions } from '../../src/model/parse-options.js'
import { parseIndicators } from '../../src/parse/indicators.js'

/** ordinal key name cycle/annual, in one line an indicator; then the diagnostics. */
export function told(text: string, options?: ParseOptions): string[] {
  const { indicators, diagnostics } = parseIndicators(text, options)
  const lines = indicators.map(({ ordinal, category, name, cycle, annual }) =>
    [ordinal ?? '-', category.key ?? '?', name, `${cycle?.text ?? ''}/${annual?.text ?? ''}`].join(' '),
  )
  return [...lines, ...diagnostics.map(({ code }) => code)]
}
