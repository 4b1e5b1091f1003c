import type { TargetTable } from '../../model/table.js'
import { demandTable } from '../../source/demand.js'
import { jsonFormat, jsonVersion, withoutSpan, withSpan } from './form.js'
import { tableJson } from './table.js'

/**
 * Options of `toJson`.
 *
 * @example
 * toJson([], { indent: 2 }).split('\n').length // 5
 */
export interface JsonOptions {
  /** The number of spaces of indentation for each level, 0 to 10; 0 by default, which writes one line. */
  indent?: number | undefined
  /** Whether to write the spans; `true` by default. Without them, `fromJson` sets each to `null`. */
  spans?: boolean | undefined
}

/**
 * Writes tables as JSON: the name and version of the format, then the tables. Keys have a fixed order, so that equal
 * models produce equal text. Decimals are strings of plain digits, exact at any length. `fromJson(toJson(tables))` equals
 * `tables`.
 *
 * @param tables One table or several, read or constructed.
 * @param options Indentation and spans.
 * @returns The text of the JSON document.
 * @throws {TypeError} If a table is not a `TargetTable` or holds amounts as strings, or if a `Decimal` is `NaN` or
 * infinite, which no reader returns.
 *
 * @example
 * const { tables } = parseMarkdown(source)
 * toJson(tables) // '{"format":"gz-perf-targets","version":"1.0","tables":[{"title":"项目支出绩效目标表…'
 * fromJson(toJson(tables))[0].total.total // 2763.84
 */
export function toJson(tables: TargetTable | readonly TargetTable[], options: JsonOptions = {}): string {
  const spanForm = options.spans === false ? withoutSpan : withSpan
  const list: readonly TargetTable[] = Array.isArray(tables) ? tables : [tables as TargetTable]
  for (const table of list) demandTable(table)
  const document = {
    format: jsonFormat,
    version: jsonVersion,
    tables: list.map((table) => tableJson(table, spanForm)),
  }
  return JSON.stringify(document, null, options.indent ?? 0)
}
