// `@gz/perf-targets/target`: one 指标值, without tables and parsers.
export { parseAmount } from './amount/amount.js'
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
  TargetBase,
} from './model/target.js'
export type { Dimension, Quantity, Unit } from './model/unit.js'
