import type { Span } from '../model/span.js'
import { type DiagnosticCode, type DiagnosticData, type Severity, severities } from './codes.js'

/**
 * A message about one place of the input; a union discriminated by `code`.
 *
 * @example
 * parseMarkdown('').diagnostics[0]
 * // { code: 'no-table', severity: 'error', span: null, data: { tables: 0 } }
 */
export type Diagnostic = { [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode]

/**
 * A diagnostic with a given code.
 *
 * @example
 * parseTargetWithDiagnostics('≥**个').diagnostics[0]
 * // { code: 'target-unfilled', severity: 'warning', span: { start: 0, end: 4 }, data: { text: '≥**个' } }
 */
export interface DiagnosticOf<Code extends DiagnosticCode> {
  /** The kind of message; stable across versions. */
  code: Code
  /** The severity of the code. */
  severity: Severity
  /** The place in the source; `null` if the message has none, or there is no source. */
  span: Span | null
  /** The facts of the message, from which `formatDiagnostic` makes sentences. */
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
