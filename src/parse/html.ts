import type { ParseOptions } from '../model/parse-options.js'
import type { ParseResult } from '../model/parse-result.js'
import { demandText } from '../source/demand.js'
import { readHtmlBlocks } from '../table/html/read.js'
import { demandOptions, tooLong } from './options.js'
import { readTables } from './tables.js'

/**
 * Reads every 项目支出绩效目标表 of an HTML page or fragment, with rowspan and colspan.
 *
 * No text makes it throw: what is not understood is reported in the diagnostics.
 *
 * @param source The page or fragment, unchanged; spans are offsets into it.
 * @param options Facts that the document may not state, and the size limit.
 * @returns The tables and diagnostics. If there is no table of performance targets, `tables` is empty and a diagnostic
 * (`no-table`) says so.
 * @throws {TypeError} If `source` is not a string, `fiscalYear` is not a year of four digits, or `amountUnit` is not an `AmountUnit`.
 *
 * @example
 * const page = `<h1>2026年项目支出绩效目标表</h1><p>单位：万元</p><table>
 *   <tr><th>项目名称</th><th>总计</th><th>绩效目标</th><th>绩效指标</th></tr>
 *   <tr><td>培训经费</td><td>5.39</td><td>培训干警</td><td>数量指标：培训班≥4批次；</td></tr></table>`
 * const [project] = parseHtml(page).tables[0].departments[0].projects
 * project.indicators[0] // { name: '培训班', annual: { comparator: 'gte', value: 4, … }, … }
 * parseHtml('<p>').diagnostics[0].code // 'no-table'
 */
export function parseHtml(source: string, options: ParseOptions = {}): ParseResult {
  demandText(source, 'source')
  demandOptions(options)
  const refusal = tooLong(source.length, options)
  if (refusal !== null) return { tables: [], diagnostics: [refusal] }
  return readTables((report) => readHtmlBlocks(source, report), options)
}
