// `@gz/perf-targets/target`: one 指标值, without tables and parsers.
export { parseAmount } from './amount/amount.js'
export type { Decimal } from './amount/decimal.js'
export type { DiagnosticCode, DiagnosticData, MarkupMeasure, Severity } from './diagnostic/codes.js'
export type { Diagnostic, DiagnosticOf } from './diagnostic/diagnostic.js'
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
export type { TargetContext } from './model/target-context.js'
export type { Dimension, Quantity, Unit } from './model/unit.js'
export { formatTarget } from './target/format.js'
export { parseTarget, parseTargetWithDiagnostics, type TargetResult } from './target/parse.js'
export { parseQuantity, toBase } from './target/quantity.js'
