import type { Decimal } from '../../amount/decimal.js'
import type { Indicator } from '../../model/indicator.js'
import type { Department, Project, TargetTable } from '../../model/table.js'

/** What a column gives of a node: a figure stays a decimal until it is written. */
export type Value = Decimal | number | string | boolean | null

/** The sort of values in a column. */
export type ColumnType = 'text' | 'figure' | 'count' | 'flag' | 'date'

/** What a column is called and holds. */
export interface ColumnHead<Key extends string = string> {
  /** Its stable name, the key in a row. */
  readonly key: Key
  /** Its header in Chinese. */
  readonly header: string
  readonly type: ColumnType
}

/** A column of flat rows, with what it reads of a node. */
export interface Column<Entry, Key extends string = string> extends ColumnHead<Key> {
  readonly read: (entry: Entry) => Value
}

/** Makes a column. */
export function column<Entry, Key extends string>(
  key: Key,
  header: string,
  type: ColumnType,
  read: (entry: Entry) => Value,
): Column<Entry, Key> {
  return { key, header, type, read }
}

/** A department in its table; numbers count from 1, as a reader of the table would. */
export interface DepartmentEntry {
  readonly table: TargetTable
  readonly department: Department
  readonly departmentNumber: number
}

/** A project in its department. */
export interface ProjectEntry extends DepartmentEntry {
  readonly project: Project
  readonly projectNumber: number
}

/** An indicator in its project. */
export interface IndicatorEntry extends ProjectEntry {
  readonly indicator: Indicator
  readonly indicatorNumber: number
}
