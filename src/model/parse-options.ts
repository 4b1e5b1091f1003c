import type { AmountUnit } from './table.js'

/**
 * Facts that a reader needs and that the document may not state.
 *
 * @example
 * parseMarkdown(source, { fiscalYear: 2026 }).tables[0].fiscalYear // 2026
 * parseMarkdown(source, { maxLength: 10 }).diagnostics[0].code // 'source-too-long'
 */
export interface ParseOptions {
  /**
   * The budget year, four digits such as 2026. It completes dates without a year (11月底前, 年底) where the document
   * names no year. Never taken from a clock.
   */
  fiscalYear?: number | undefined
  /** The unit of the amounts, used where the document does not state 单位：. The document takes precedence. */
  amountUnit?: AmountUnit | undefined
  /**
   * The longest source that is read, in UTF-16 code units; 67,108,864 (64 Mi) by default. A longer one is not read
   * at all and yields the diagnostic `source-too-long`. For `parseGrid` it limits the total text of the cells.
   */
  maxLength?: number | undefined
}
