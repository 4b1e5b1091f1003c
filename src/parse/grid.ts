import type { Grid } from '../model/grid.js'
import type { ParseOptions } from '../model/parse-options.js'
import type { ParseResult } from '../model/parse-result.js'
import { readGridBlocks } from '../table/grid.js'
import { demandOptions, tooLong } from './options.js'
import { readTables } from './tables.js'

/**
 * Reads tables whose cells another reader has extracted: from xlsx, docx or csv, or the JSON of a PDF tool.
 * Consecutive grids may be the pages of one table. There is no source, so every span is `null`.
 *
 * @param grids The tables in document order.
 * @param options Facts that the document may not state, and the size limit.
 * @returns The tables and diagnostics. If there is no table of performance targets, `tables` is empty and a diagnostic
 * (`no-table`) says so.
 * @throws {TypeError} If a grid, row or cell does not have the form of `Grid`, `fiscalYear` is not a year of four digits, or
 * `amountUnit` is not an `AmountUnit`.
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
