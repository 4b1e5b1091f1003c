import type { ParseOptions } from '../model/parse-options.js'
import type { ParseResult } from '../model/parse-result.js'
import { demandText } from '../source/demand.js'
import { readMarkdownBlocks } from '../table/markdown/read.js'
import { demandOptions, tooLong } from './options.js'
import { readTables } from './tables.js'

/**
 * Reads every 项目支出绩效目标表 of a Markdown document: pipe tables, which may have HTML in their cells; the simple,
 * multiline and grid tables of pandoc; and HTML tables.
 *
 * No text makes it throw: what is not understood is reported in the diagnostics.
 *
 * @param source The document, unchanged; spans are offsets into it, and a byte order mark counts.
 * @param options Facts that the document may not state, and the size limit.
 * @returns The tables and diagnostics. If there is no table of performance targets, `tables` is empty and a diagnostic
 * (`no-table`) says so.
 * @throws {TypeError} If `source` is not a string, `fiscalYear` is not a year of four digits, or `amountUnit` is not an `AmountUnit`.
 *
 * @example
 * const { tables, diagnostics } = parseMarkdown(source)
 * const [project] = tables[0].departments[0].projects
 * project.funding.total // 437.45
 * project.indicators[1].annual // { kind: 'quantity', comparator: 'gte', value: 300, … }
 * diagnostics.filter(({ severity }) => severity === 'error') // []
 * parseMarkdown('').diagnostics[0].code // 'no-table'
 */
export function parseMarkdown(source: string, options: ParseOptions = {}): ParseResult {
  demandText(source, 'source')
  demandOptions(options)
  const refusal = tooLong(source.length, options)
  if (refusal !== null) return { tables: [], diagnostics: [refusal] }
  return readTables((report) => readMarkdownBlocks(source, report), options)
}
