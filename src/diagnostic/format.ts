import { demandLocale } from '../source/demand.js'
import { lineAround, positionOf } from '../source/lines.js'
import { displayWidth } from '../source/width.js'
import { demandCode, sentences } from './catalogue.js'
import type { Diagnostic } from './diagnostic.js'
import { factWords, wordFacts } from './sentences/fact-words.js'

/**
 * Options of `formatDiagnostic`.
 *
 * @example
 * const { diagnostics } = parseTargetWithDiagnostics('≥**个')
 * formatDiagnostic(diagnostics[0], { locale: 'en', source: '≥**个' }).split('\n').slice(1) // ['  ≥**个', '  ^^^^^']
 */
export interface FormatDiagnosticOptions {
  /** The language; `'zh-CN'` by default. */
  locale?: 'zh-CN' | 'en' | undefined
  /** The source that was read; if given, line, column and an excerpt with carets are added. */
  source?: string | undefined
}

/** Columns of a source line that are shown; a table row may have thousands. */
const shown = 72

const severityWords = {
  'zh-CN': { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
} as const

/**
 * Describes a diagnostic in whole sentences: what was found, what was expected, and what to do.
 *
 * @param diagnostic A diagnostic of any reader.
 * @param options The language, and the source if the place is to be shown.
 * @returns The severity, the code and the sentences on one line. With `source` and a span, `line:column` is in front (both
 * from 1, the column in UTF-16 code units), and two lines follow: the source line, and carets below the place. East Asian
 * wide characters count as two columns there.
 * @throws {TypeError} If `diagnostic` has no `DiagnosticCode` or `locale` is neither `'zh-CN'` nor `'en'`.
 *
 * @example
 * formatDiagnostic(parseMarkdown('').diagnostics[0], { locale: 'en' }) // 'error no-table: No table of performance targets was found (tables of other kinds: 0). Check whether the converter kept the table; the text of indicators can be read with parseIndicators.'
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatDiagnosticOptions = {}): string {
  const { locale = 'zh-CN', source } = options
  demandLocale(locale)
  demandCode(diagnostic?.code, 'diagnostic.code')
  const { code, severity, span } = diagnostic
  const { message, remedy } = sentences[code][locale]
  const facts = diagnostic.data as Record<string, string | number>
  const told = (name: string): string => {
    const fact = String(facts[name])
    const words: Readonly<Record<string, string>> = wordFacts.includes(name) ? factWords[locale] : {}
    return words[fact] ?? fact
  }
  const gap = locale === 'en' ? ' ' : ''
  const colon = locale === 'en' ? ': ' : '：'
  const head = `${severityWords[locale][severity]} ${code}`
  const said = `${head}${colon}${fill(message, told)}${gap}${fill(remedy, told)}`
  if (source === undefined || span === null) return said
  const start = clamp(span.start, source)
  const { line, column } = positionOf(source, start)
  return `${line}:${column} ${said}\n${excerpt(source, start, clamp(span.end, source))}`
}

/** A span of another source may point anywhere. */
function clamp(offset: number, source: string): number {
  return Math.min(Math.max(offset, 0), source.length)
}

/** Puts the facts in their places. Line breaks in a fact become spaces, so that a sentence stays one line. */
function fill(template: string, told: (name: string) => string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => told(name).replace(/[\r\n]+/g, ' '))
}

/**
 * The line of a place, cut to what is around it, and carets below:
 *
 *     …| 144.17 15.00 | …
 *        ^^^^^^^^^^^^
 */
function excerpt(source: string, start: number, end: number): string {
  const line = lineAround(source, start)
  const last = Math.min(end, line.end)
  const from = leftEdge(source, line.start, start)
  const to = rightEdge(source, start, line.end, shown - displayWidth(source.slice(from, start)))
  const before = from > line.start ? '…' : ''
  const after = to < line.end ? '…' : ''
  const lead = displayWidth(before + printable(source.slice(from, start)))
  const marked = displayWidth(printable(source.slice(start, Math.min(last, to))))
  const text = `${before}${printable(source.slice(from, to))}${after}`
  return `  ${text}\n  ${' '.repeat(lead)}${'^'.repeat(Math.max(1, marked))}`
}

/** Tabs take one column, and nothing that a terminal would obey is shown as it is. */
function printable(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, ' ')
}

/** How far left the excerpt reaches: a third of what is shown, never within a surrogate pair. */
function leftEdge(source: string, lineStart: number, start: number): number {
  let from = start
  let width = 0
  while (from > lineStart && width < shown / 3) {
    from--
    width += displayWidth(source.charAt(from))
  }
  return from > lineStart && isLowSurrogate(source, from) ? from - 1 : from
}

/** How far right the excerpt reaches: what is left of what is shown. */
function rightEdge(source: string, start: number, lineEnd: number, room: number): number {
  let to = start
  let width = 0
  while (to < lineEnd && width < room) {
    width += displayWidth(source.charAt(to))
    to++
  }
  return to < lineEnd && isLowSurrogate(source, to) ? to + 1 : to
}

function isLowSurrogate(source: string, index: number): boolean {
  const code = source.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff
}
