import type { Diagnostic } from '../diagnostic/diagnostic.js'
import type { AmountUnit, TargetTable } from './table.js'

/** What a document does not say of itself. */
export interface ParseOptions {
  /** Resolves 11月底前 and 年底 where the document names no year; never guessed from a clock. */
  fiscalYear?: number
  /** The unit of the amounts where the document does not say 单位：. */
  amountUnit?: AmountUnit
  /** A longer source is refused with one diagnostic. In UTF-16 code units; 64 Mi by default. */
  maxLength?: number
}

/** What stands in other columns of an indicator's row, where the layout has them. */
export interface TargetContext {
  /** The sign column: ≥, 大于等于, 反向, 定性 …. */
  sign?: string
  /** The unit column: %, 人次 …. */
  unit?: string
  /** The indicator's name: a unit in it (人数(人)) serves a bare number; a name never overrides the cell. */
  name?: string
  /** Resolves dates without a year. */
  fiscalYear?: number
}

/** A table that another reader has: xlsx, docx, csv, the JSON of a PDF tool. */
export interface Grid {
  /** The rows from above; a cell that spans rows or columns stands once, in the first of them. */
  rows: { text: string; rowSpan?: number; colSpan?: number }[][]
  /** The lines above the table: title, 部门名称：…, 单位：万元. */
  before?: string[]
}

/** What a reading gives. */
export interface ParseResult {
  /** The tables in the order of the document; empty where there is none. */
  tables: TargetTable[]
  /** What was repaired, guessed or not understood, in the order of the document. */
  diagnostics: Diagnostic[]
}
