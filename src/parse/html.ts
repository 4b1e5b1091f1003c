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
