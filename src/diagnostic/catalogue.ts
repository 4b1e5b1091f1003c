import { demand } from '../source/demand.js'
import { type DiagnosticCode, type Severity, severities } from './codes.js'
import { indicatorSentences } from './sentences/indicator.js'
import type { Sentences, SentencesOf } from './sentences/sentence.js'
import { sheetSentences } from './sentences/sheet.js'
import { sourceSentences } from './sentences/source.js'
import { tableSentences } from './sentences/table.js'
import { targetSentences } from './sentences/target.js'

/** The sentences of every code; the type holds it complete. */
export const sentences: SentencesOf<DiagnosticCode> = {
  ...sourceSentences,
  ...tableSentences,
  ...sheetSentences,
  ...indicatorSentences,
  ...targetSentences,
}

/** Demands a code that the catalogue holds. */
export function demandCode(code: unknown): void {
  demand(typeof code === 'string' && Object.hasOwn(severities, code), 'code', 'one of diagnosticCodes')
}

/**
 * What the catalogue holds of a code.
 *
 * @example
 * Object.keys(describeCode('no-table')) // ['severity', 'zh-CN', 'en']
 */
export interface CatalogueEntry extends Sentences {
  /** The code's severity, always the same. */
  readonly severity: Severity
}

/**
 * What a code means: its severity, and its sentences in both languages.
 *
 * @example
 * describeCode('no-table').severity // 'error'
 */
export function describeCode(code: DiagnosticCode): CatalogueEntry {
  demandCode(code)
  return { severity: severities[code], ...sentences[code] }
}
