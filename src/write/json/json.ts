import type { TargetTable } from '../../model/table.js'
import { demandTable } from '../../source/demand.js'
import { jsonFormat, jsonVersion, withoutSpan, withSpan } from './form.js'
import { tableJson } from './table.js'

/**
 * How `toJson` writes.
 *
 * @example
 * toJson([], { indent: 2 }).split('\n').length // 5
 */
export interface JsonOptions {
  /** Spaces by which each level is indented, 0 to 10; 0, all in one line, by default. */
  indent?: number | undefined
  /** `false` leaves the spans out; `fromJson` gives `null` for them then. `true` by default. */
  spans?: boolean | undefined
}

/**
 * Writes tables as JSON: the format's name and version, then the tables, each key in its fixed place, so that
 * equal models give equal text. Decimals are strings of plain digits, exact whatever their length. Nothing is
 * lost: `fromJson(toJson(tables))` is `tables` again.
 *
 * Throws a `TypeError` for a figure that is `NaN` or infinite, which no reading gives.
 *
 * @example
 * const { tables } = parseMarkdown(source)
 * toJson(tables) // '{"format":"gz-perf-targets","version":"1.0","tables":[{"title":"项目支出绩效目标表…'
 * fromJson(toJson(tables))[0].total.total // 2763.84
 */
export function toJson(tables: TargetTable | readonly TargetTable[], options: JsonOptions = {}): string {
  const spanForm = options.spans === false ? withoutSpan : withSpan
  const list: readonly TargetTable[] = Array.isArray(tables) ? tables : [tables as TargetTable]
  list.forEach(demandTable)
  const document = {
    format: jsonFormat,
    version: jsonVersion,
    tables: list.map((table) => tableJson(table, spanForm)),
  }
  return JSON.stringify(document, null, options.indent ?? 0)
}
