// `@gz/perf-targets/diagnostic`: what a reading says of its source, in words.

export type { CatalogueEntry } from './diagnostic/catalogue.js'
export { describeCode } from './diagnostic/catalogue.js'
export type { DiagnosticCode, DiagnosticData, MarkupMeasure, Severity } from './diagnostic/codes.js'
export type { Diagnostic, DiagnosticOf } from './diagnostic/diagnostic.js'
export { type FormatDiagnosticOptions, formatDiagnostic } from './diagnostic/format.js'
export type { Sentence, Sentences } from './diagnostic/sentences/sentence.js'
export type { Span } from './model/span.js'
