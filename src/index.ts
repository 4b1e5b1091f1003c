// `@gz/perf-targets`: everything, by name. A bundler takes only what is used.
export { parseAmount } from './amount/amount.js'
export type { Decimal, DecimalValue } from './amount/decimal.js'
export { type CatalogueEntry, describeCode } from './diagnostic/catalogue.js'
export type { DiagnosticCode, DiagnosticData, MarkupMeasure, Severity } from './diagnostic/codes.js'
export type { Diagnostic, DiagnosticOf } from './diagnostic/diagnostic.js'
export { type FormatDiagnosticOptions, formatDiagnostic } from './diagnostic/format.js'
export type { Sentence, Sentences } from './diagnostic/sentences/sentence.js'
export type { Grid, GridCell } from './model/grid.js'
export type { Category, CategoryKey, Indicator } from './model/indicator.js'
export type { ParseOptions } from './model/parse-options.js'
export type { ParseResult } from './model/parse-result.js'
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
export type { TargetContext } from './model/target-context.js'
export type { Dimension, Quantity, Unit } from './model/unit.js'
export { parseGrid } from './parse/grid.js'
export { parseHtml } from './parse/html.js'
export { type IndicatorsResult, parseIndicators } from './parse/indicators.js'
export { parseMarkdown } from './parse/markdown.js'
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
export { categorySchema } from './schema/category.js'
export { decimalSchema } from './schema/decimal.js'
export { departmentSchema } from './schema/department.js'
export { type TargetDocument, targetDocumentSchema } from './schema/document.js'
export { fromJson } from './schema/from-json.js'
export { fundingSchema } from './schema/funding.js'
export { indicatorSchema } from './schema/indicator.js'
export { type JsonSchema, toJsonSchema } from './schema/json-schema.js'
export { projectSchema } from './schema/project.js'
export type { KindSchemaOf, SchemaOf } from './schema/schema.js'
export { SchemaError, type SchemaIssue } from './schema/schema-error.js'
export { spanSchema } from './schema/span.js'
export { targetTableSchema } from './schema/table.js'
export { basisSchema } from './schema/target/basis.js'
export { boundSchema } from './schema/target/bound.js'
export { changeTargetSchema } from './schema/target/change.js'
export { comparatorSchema } from './schema/target/comparator.js'
export { compoundTargetSchema } from './schema/target/compound.js'
export { deadlineTargetSchema } from './schema/target/deadline.js'
export { qualitativeTargetSchema } from './schema/target/qualitative.js'
export { quantityTargetSchema } from './schema/target/quantity.js'
export { rangeTargetSchema } from './schema/target/range.js'
export { referenceTargetSchema } from './schema/target/reference.js'
export { simpleTargetSchema } from './schema/target/simple.js'
export { targetSchema } from './schema/target/target.js'
export { unitSchema } from './schema/unit.js'
export { formatTarget } from './target/format.js'
export { parseTarget, parseTargetWithDiagnostics, type TargetResult } from './target/parse.js'
export { parseQuantity, toBase } from './target/quantity.js'
export { type CsvOptions, toCsv } from './write/csv/csv.js'
export { defuseFormula, restoreFormula } from './write/csv/formula.js'
export { toDataPackage } from './write/datapackage/datapackage.js'
export { toHtml } from './write/html/html.js'
export type { JsonOf } from './write/json/form.js'
export { type JsonOptions, toJson } from './write/json/json.js'
export { toMarkdown } from './write/markdown/markdown.js'
export type {
  DepartmentRow,
  Figure,
  IndicatorRow,
  ProjectRow,
  Row,
  RowLevel,
  TargetCells,
} from './write/rows/row.js'
export { toRows } from './write/rows/rows.js'
