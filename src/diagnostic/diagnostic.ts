import type { Span } from '../model/span.js'
import { type DiagnosticCode, type DiagnosticData, type Severity, severities } from './codes.js'

/**
 * What is to be said about one place of the input; a union discriminated by `code`.
 *
 * @example
 * parseMarkdown('').diagnostics[0]
 * // { code: 'no-table', severity: 'error', span: null, data: { tables: 0 } }
 */
export type Diagnostic = { [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode]

/**
 * The diagnostic of one code.
 *
 * @example
 * parseTargetWithDiagnostics('≥**个').diagnostics[0]
 * // { code: 'target-unfilled', severity: 'warning', span: { start: 0, end: 4 }, data: { text: '≥**个' } }
 */
export interface DiagnosticOf<Code extends DiagnosticCode> {
  /** What kind of thing is said; stable. */
  code: Code
  /** How much it matters. */
  severity: Severity
  /** The place in the source, or `null` where there is none. */
  span: Span | null
  /** The facts; `formatDiagnostic` makes the sentences of them. */
  data: DiagnosticData[Code]
}

/** Takes the diagnostics of a reading, one by one. */
export type Report = (diagnostic: Diagnostic) => void

/** Makes the diagnostic of a code, with the code's severity. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  span: Span | null,
  data: DiagnosticData[Code],
): Diagnostic {
  return { code, severity: severities[code], span, data } as Diagnostic
}
