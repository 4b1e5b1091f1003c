import type { Grid, ParseOptions, ParseResult } from '../model/options.js'
import { readGridBlocks } from '../table/grid.js'
import { demandOptions, tooLong } from './options.js'
import { readTables } from './tables.js'

/**
 * Reads the tables that another reader has: the cells of an xlsx, docx or csv, the JSON of a PDF tool. Grids
 * that follow one another may be the pages of one table. There is no source, so every span is `null`.
 *
 * @param grids The tables in the order of the document.
 * @param options What the document does not say of itself.
 *
 * @example
 * const sheet = [
 *   ['项目名称', '总计', '绩效目标', '绩效指标'],
 *   ['培训经费', '5.39', '培训干警', '数量指标：培训班≥4批次；'],
 * ]
 * const rows = sheet.map((row) => row.map((text) => ({ text })))
 * const [table] = parseGrid([{ before: ['2026年项目支出绩效目标表', '单位：万元'], rows }]).tables
 * table.departments[0].projects[0].funding.total // 5.39
 */
export function parseGrid(grids: Grid[], options: ParseOptions = {}): ParseResult {
  demandOptions(options)
  const length = Array.isArray(grids) ? lengthOf(grids) : 0
  const refusal = tooLong(length, options)
  if (refusal !== null) return { tables: [], diagnostics: [refusal] }
  return readTables(() => readGridBlocks(grids), options)
}

/** Letters of all cells; what is no grid is for the reader to refuse. */
function lengthOf(grids: readonly Grid[]): number {
  let length = 0
  for (const grid of grids) {
    if (!Array.isArray(grid?.rows)) continue
    for (const row of grid.rows) {
      if (!Array.isArray(row)) continue
      for (const cell of row) length += cell?.text?.length ?? 0
    }
  }
  return length
}
