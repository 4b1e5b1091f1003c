import { parseTarget } from '../../target/parse.js'
import type { CellText } from '../cell-text.js'
import { countOf, type Numbered } from '../ordinal.js'

/** A text with the numbers that count its indicators though a digit follows, by their places. */
export interface CountedText extends CellText {
  readonly counted?: ReadonlyMap<number, Numbered>
}

/** A number with a point where an indicator may begin, and what stands behind it up to the next sign. */
const numbered = /(?<=^|[；;。\n：:】])(\s?)(\d{1,2})([.．] ?)([^；;。\n\s.．][^；;。\n]{0,60})/g

/**
 * The text with those numbers: they count up from one, and of two one has no digit behind it, or there are three. What is but a
 * figure behind a point is its fraction.
 *
 *     1.5G基站数量≥12座；2.覆盖率≥80%；3.7天内办结率≥90%     成本指标：3.5万元以内
 *     ^                               ^                                no
 */
export function withCounted(text: CellText, from: number, to: number): CountedText {
  const value = text.value.slice(from, to)
  if (!/\d[.．] ?\d/.test(value)) return text
  const counted = new Map<number, Numbered>()
  let run: { at: number; end: number; isSure: boolean }[] = []
  const close = (): void => {
    if (run.length > (run.some(({ isSure }) => isSure) ? 1 : 2))
      for (const [index, { at, end, isSure }] of run.entries())
        if (!isSure) counted.set(at, { value: index + 1, end })
    run = []
  }
  for (const { 1: blank = '', 2: digits = '', 3: sign = '', 4: rest = '', index } of value.matchAll(
    numbered,
  )) {
    const isSure = !/^\d/.test(rest)
    if (!isSure && isFraction(rest)) continue
    const ordinal = countOf(digits)
    if (ordinal !== run.length + 1) close()
    if (ordinal !== run.length + 1) continue
    const at = from + index + blank.length
    run.push({ at, end: at + digits.length + sign.length, isSure })
  }
  close()
  return counted.size === 0 ? text : { ...text, counted }
}

/** 5万元以内: whether what stands behind a point is a figure and nothing else. */
function isFraction(rest: string): boolean {
  const { kind, subject } = parseTarget(rest)
  return kind !== 'qualitative' && subject === null
}
