import type { ParseOptions, ParseResult } from '../model/options.js'
import { demandText } from '../source/demand.js'
import { readHtmlBlocks } from '../table/html/read.js'
import { demandOptions, tooLong } from './options.js'
import { readTables } from './tables.js'

/**
 * Reads every 项目支出绩效目标表 of an HTML page or fragment, rowspan and colspan included. Never throws on a
 * text: what is not understood stands in the diagnostics.
 *
 * @param source The page as it is; offsets in the result count from its start.
 * @param options What the document does not say of itself.
 *
 * @example
 * parseHtml('<p>').tables // []
 * parseHtml('<p>').diagnostics[0].code // 'no-table'
 */
export function parseHtml(source: string, options: ParseOptions = {}): ParseResult {
  demandText(source, 'source')
  demandOptions(options)
  const refusal = tooLong(source.length, options)
  if (refusal !== null) return { tables: [], diagnostics: [refusal] }
  return readTables((report) => readHtmlBlocks(source, report), options)
}
