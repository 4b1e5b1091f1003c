// `@gz/perf-targets/write`: the model as JSON, Markdown, HTML, CSV, rows and data packages, without parsers.
export type { TargetTable } from './model/table.js'
export { type JsonOptions, toJson } from './write/json/json.js'
