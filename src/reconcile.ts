// `@gz/perf-targets/reconcile`: do the figures of a table agree, and what changed between two tables.
export type { Decimal } from './amount/decimal.js'
export type { TargetTable } from './model/table.js'
