import type { TargetTable } from '../../model/table.js'
import { demandLocale } from '../../source/demand.js'
import type { RowLevel } from '../rows/row.js'
import { type Cell, type Sheet, sheetOf } from '../rows/sheet.js'
import { defuseFormula } from './formula.js'

/**
 * Options of `toCsv`.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toCsv(table, 'departments', { bom: true, locale: 'en' }).slice(0, 7) // '\ufeffagency'
 */
export interface CsvOptions {
  /** Whether to begin with a byte order mark, so that Excel reads the file as UTF-8; `false` by default. */
  bom?: boolean | undefined
  /** The language of the header: `'zh-CN'` by default; `'en'` uses the keys of `toRows`. */
  locale?: 'zh-CN' | 'en' | undefined
}

/**
 * Writes the departments, projects or indicators of a table as CSV (RFC 4180): a header, then one record for each row,
 * with the columns of `toRows`. Records are separated by CRLF, without one after the last. Numbers are plain digits, exact
 * at any length. A text that a spreadsheet would run as a formula is prefixed with `'`; `restoreFormula` removes it.
 *
 * @param table A table, read or constructed.
 * @param level What each row represents.
 * @param options The header language, and whether to add a byte order mark.
 * @returns The text of the CSV file.
 * @throws {TypeError} If `table` is not a `TargetTable` or holds amounts as strings, `level` is not a `RowLevel`, or
 * `locale` is neither `'zh-CN'` nor `'en'`.
 *
 * @example
 * const table = { title: null, agency: null, fiscalYear: 2026, amountUnit: '万元', decimals: 2, total: null, departments: [], span: null }
 * toCsv(table, 'departments') // '部门名称,预算年度,单位序号,资金使用单位,金额单位,总计,财政拨款,财政专户拨款,其他资金'
 * toCsv(table, 'departments', { locale: 'en' }) // 'agency,fiscalYear,department,departmentName,amountUnit,total,fiscalAppropriation,specialAccount,other'
 */
export function toCsv(table: TargetTable, level: RowLevel, options: CsvOptions = {}): string {
  demandLocale(options.locale)
  const csv = csvOf(sheetOf(table, level), options.locale)
  return options.bom === true ? `\ufeff${csv}` : csv
}

/** Cells under columns as CSV. */
export function csvOf({ columns, rows }: Sheet, locale: 'zh-CN' | 'en' = 'zh-CN'): string {
  const header = columns.map(({ key, header }) => (locale === 'en' ? key : header))
  const records = rows.map((cells) => cells.map((cell, at) => csvCell(cell, columns[at]?.type === 'figure')))
  return [header, ...records].map((cells) => cells.join(',')).join('\r\n')
}

/** What has to stand between quotes: RFC 4180, 2.6; white space at an end too, which some readers drop. */
const quoted: RegExp = /[",\r\n]|^\s|\s$/

/** A cell of RFC 4180: a blank is nothing, an empty text a pair of quotes. A figure is never defused. */
function csvCell(value: Cell, figure: boolean): string {
  if (value === null) return ''
  if (typeof value !== 'string' || figure) return String(value)
  const text = defuseFormula(value)
  return text === '' || quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
