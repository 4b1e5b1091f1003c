import type { Diagnostic } from '../diagnostic/diagnostic.js'
import type { Span } from '../model/span.js'
import type { Target } from '../model/target.js'
import type { TargetContext } from '../model/target-context.js'
import { demandText, demandYear } from '../source/demand.js'
import { readDoubting } from './read.js'
import { settingOf } from './scan/setting.js'
import { readValue } from './value.js'

/**
 * The result of `parseTargetWithDiagnostics`.
 *
 * @example
 * Object.keys(parseTargetWithDiagnostics('≥300支')) // ['target', 'diagnostics']
 */
export interface TargetResult {
  /** The target, as `parseTarget` returns it. */
  target: Target
  /** What was repaired, guessed or not understood; empty if nothing was. */
  diagnostics: Diagnostic[]
}

/**
 * Reads one 指标值. No text makes it throw: text that states no measurable value becomes a `qualitative` target.
 *
 * @param text The text of the value. Spans in the result are offsets into it.
 * @param context The content of other columns of the same row.
 * @returns The target.
 * @throws {TypeError} If `text`, `sign`, `unit` or `name` is not a string, or `fiscalYear` is not a year of four digits.
 *
 * @example
 * parseTarget('≥300支') // { kind: 'quantity', comparator: 'gte', value: 300, unit: { text: '支', … }, … }
 * parseTarget('80%-90%').kind // 'range'
 * parseTarget('通过审核').kind // 'qualitative'
 * parseTarget('90', { sign: '≥', unit: '%' }) // { comparator: 'gte', value: 90, unit: { text: '%', … }, … }
 * parseTarget('11月底前完成', { fiscalYear: 2026 }).date // '2026-11-30'
 */
export function parseTarget(text: string, context: TargetContext = {}): Target {
  demandAll(text, context)
  return readValue(text, inText, settingOf(context), null)
}

/**
 * Reads one 指标值 like `parseTarget`, and reports what was repaired, guessed or not understood.
 *
 * @param text The text of the value. Spans in the result are offsets into it.
 * @param context The content of other columns of the same row.
 * @returns The target and its diagnostics.
 * @throws {TypeError} If `text`, `sign`, `unit` or `name` is not a string, or `fiscalYear` is not a year of four digits.
 *
 * @example
 * parseTargetWithDiagnostics('≥**个').diagnostics.map(({ code }) => code) // ['target-unfilled']
 */
export function parseTargetWithDiagnostics(text: string, context: TargetContext = {}): TargetResult {
  demandAll(text, context)
  const diagnostics: Diagnostic[] = []
  const target = readDoubting(text, inText, context, (diagnostic) => diagnostics.push(diagnostic))
  return { target, diagnostics }
}

function demandAll(text: string, { sign = '', unit = '', name = '', fiscalYear }: TargetContext): void {
  demandText(text, 'text')
  demandText(sign, 'sign')
  demandText(unit, 'unit')
  demandText(name, 'name')
  demandYear(fiscalYear)
}

function inText(start: number, end: number): Span {
  return { start, end }
}
