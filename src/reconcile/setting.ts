import type { Hinter } from './hints.js'
import type { Precision } from './rows.js'
import type { BlankPolicy, Tolerance } from './tolerance.js'

/** What every check of a table is made under. */
export interface Setting {
  readonly precision: Precision
  readonly tolerance: Tolerance
  readonly blank: BlankPolicy
  readonly hint: Hinter
}
