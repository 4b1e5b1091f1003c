import type { ParseOptions, ParseResult } from '../model/options.js'
import { demandText } from '../source/demand.js'
import { readMarkdownBlocks } from '../table/markdown/read.js'
import { demandOptions, tooLong } from './options.js'
import { readTables } from './tables.js'

/**
 * Reads every 项目支出绩效目标表 of a Markdown document: pipe tables, also with HTML in their cells, and HTML
 * tables between paragraphs. Never throws on a text: what is not understood stands in the diagnostics.
 *
 * @param source The document as it is; offsets in the result count from its start, a byte order mark included.
 * @param options What the document does not say of itself.
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
