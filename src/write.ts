// `@gz/perf-targets/write`: the model as JSON, Markdown, HTML, CSV, rows and data packages, without parsers.
export type { Decimal } from './amount/decimal.js'
export type { Category, CategoryKey, Indicator } from './model/indicator.js'
export type { Span } from './model/span.js'
export type { AmountUnit, Department, Funding, Project, TargetTable } from './model/table.js'
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
export { fromJson } from './schema/from-json.js'
export { SchemaError, type SchemaIssue } from './schema/schema-error.js'
export { type CsvOptions, toCsv } from './write/csv/csv.js'
export { defuseFormula, restoreFormula } from './write/csv/formula.js'
export { toDataPackage } from './write/datapackage/datapackage.js'
export { toHtml } from './write/html/html.js'
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
