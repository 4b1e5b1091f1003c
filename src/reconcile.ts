// `@gz/perf-targets/reconcile`: do the figures of a table agree, and what changed between two tables.
export type { Decimal } from './amount/decimal.js'
export type { Category, CategoryKey, Indicator } from './model/indicator.js'
export type { Span } from './model/span.js'
export type { AmountUnit, Department, Funding, FundingColumn, Project, TargetTable } from './model/table.js'
export type {
  Basis,
  Bound,
  ChangeTarget,
  Comparator,
  CompoundTarget,
  DeadlineTarget,
  QualitativeTarget,
  QuantityTarget,
  RangeTarget,
  ReferenceTarget,
  SimpleTarget,
  Target,
  TargetBase,
} from './model/target.js'
export type { Dimension, Unit } from './model/unit.js'
