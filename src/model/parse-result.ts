import type { Diagnostic } from '../diagnostic/diagnostic.js'
import type { TargetTable } from './table.js'

/**
 * The result of `parseMarkdown`, `parseHtml` and `parseGrid`.
 *
 * @example
 * parseMarkdown(source).tables.length // 1
 * parseMarkdown('').diagnostics.map(({ code }) => code) // ['no-table']
 */
export interface ParseResult {
  /** The tables in document order; empty if there are none. */
  tables: TargetTable[]
  /** What was repaired, guessed or not understood, in document order. */
  diagnostics: Diagnostic[]
}
