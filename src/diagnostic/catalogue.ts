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
export function demandCode(code: unknown, name: string): void {
  const holds = typeof code === 'string' && Object.hasOwn(severities, code)
  demand(holds, name, 'a DiagnosticCode such as no-table', code)
}

/**
 * The description of a diagnostic code: its severity, and its sentences by language.
 *
 * @example
 * Object.keys(describeCode('no-table')) // ['severity', 'zh-CN', 'en']
 */
export interface CatalogueEntry extends Sentences {
  /** The severity, which is the same for every diagnostic with this code. */
  readonly severity: Severity
}

/**
 * Describes a diagnostic code.
 *
 * @param code The code of a diagnostic.
 * @returns The severity of the code, and its message and remedy in Chinese and English with `{…}` as placeholders; a copy.
 * @throws {TypeError} If `code` is not a `DiagnosticCode`.
 *
 * @example
 * describeCode('no-table').severity // 'error'
 */
export function describeCode(code: DiagnosticCode): CatalogueEntry {
  demandCode(code, 'code')
  const { 'zh-CN': chinese, en } = sentences[code]
  return { severity: severities[code], 'zh-CN': { ...chinese }, en: { ...en } }
}
