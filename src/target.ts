// `@gz/perf-targets/target`: one 指标值, without tables and parsers.
export type { Decimal } from './amount/decimal.js'
export type { TargetContext } from './model/options.js'
export type { Span } from './model/span.js'
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
} from './model/target.js'
export type { Dimension, Quantity, Unit } from './model/unit.js'
