// `@gz/perf-targets`: everything, by name. A bundler takes only what is used.
export type { Decimal } from './amount/decimal.js'
export { type CatalogueEntry, describeCode } from './diagnostic/catalogue.js'
export type { DiagnosticCode, DiagnosticData, Severity } from './diagnostic/codes.js'
export type { Diagnostic, DiagnosticOf } from './diagnostic/diagnostic.js'
export { type FormatDiagnosticOptions, formatDiagnostic } from './diagnostic/format.js'
export type { Category, CategoryKey, Indicator } from './model/indicator.js'
export type { Grid, ParseOptions, ParseResult, TargetContext } from './model/options.js'
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
export type { Dimension, Quantity, Unit } from './model/unit.js'
export { type JsonOptions, toJson } from './write/json/json.js'
