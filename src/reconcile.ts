// `@gz/perf-targets/reconcile`: do the figures of a table agree, and what changed between two tables.
export type { Decimal, DecimalValue } from './amount/decimal.js'
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
export type {
  Check,
  CheckFacts,
  CheckRule,
  CostCapCheck,
  CrossCheck,
  FootCheck,
  Hint,
  HintKind,
  JointCheck,
  NodePath,
  PeriodCheck,
  Reconciliation,
  Relation,
} from './reconcile/check.js'
export { type CompareOptions, compare } from './reconcile/compare/compare.js'
export type {
  AmountChange,
  BridgeCheck,
  Comparison,
  DepartmentPair,
  IndicatorChanges,
  IndicatorPair,
  MovedProject,
  ProjectPair,
  RenamedProject,
  TargetPair,
  Unpaired,
  UnpairedIndicator,
} from './reconcile/compare/comparison.js'
export { type FormatCheckOptions, formatCheck } from './reconcile/format/check.js'
export { type FormatComparisonOptions, formatComparison } from './reconcile/format/comparison.js'
export type { Locale } from './reconcile/format/locale.js'
export { type ReconcileOptions, reconcile } from './reconcile/reconcile.js'
export type { TargetChange } from './reconcile/relate.js'
export type { CheckStatus, Reason, Verdict } from './reconcile/status.js'
export { checkSum, type SumInput } from './reconcile/sum.js'
export type { SumCheck, SumFacts } from './reconcile/terms.js'
export type { BlankPolicy, Tolerance } from './reconcile/tolerance.js'
