import type { Span } from '../model/span.js'
import { type DiagnosticCode, type DiagnosticData, type Severity, severities } from './codes.js'

/** What is to be said about one place of the input; a union discriminated by `code`. */
export type Diagnostic = { [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode]

/** The diagnostic of one code. */
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

/** A report that nobody reads. */
export function ignore(): void {}
