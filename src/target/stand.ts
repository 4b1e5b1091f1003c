import type { Basis } from '../model/target.js'
import type { BasisReading } from './basis.js'
import { type Passage, writtenAt } from './passage.js'

/** A stretch of the folded text. */
export interface Bounds {
  readonly from: number
  readonly to: number
}

/** Without white space and punctuation at the ends. */
export function trimmed(text: string, from: number, to: number): Bounds {
  let start = from
  let stop = to
  while (start < stop && isEdge(text.charCodeAt(start))) start++
  while (stop > start && isEdge(text.charCodeAt(stop - 1))) stop--
  return { from: start, to: stop }
}

/** White space and `, ; : . ! 、 。` */
function isEdge(code: number): boolean {
  if (code > 0x3b) return code === 0x3001 || code === 0x3002
  return code === 0x2c || code === 0x3b || code === 0x3a || code === 0x2e || code === 0x21 || code <= 0x20
}

/** What a figure stands on: subject and basis. */
interface Stand {
  readonly subject: string | null
  readonly basis: Basis | null
}

/**
 * The subject before a figure, and the basis in it. A basis at either end is no part of the subject; one in
 * the middle stays there.
 */
export function standOf(
  passage: Passage,
  found: { bases: readonly BasisReading[] },
  bounds: Bounds,
  to: number,
  adverb: { from: number; to: number } | null = null,
): Stand {
  const { text } = passage
  let { from, to: stop } = trimmed(text, bounds.from, to)
  let basis: BasisReading | null = null
  for (const reading of found.bases) {
    if (reading.inside && reading.from >= to && reading.to <= bounds.to) basis ??= reading
    if (reading.from < bounds.from || reading.to > to) continue
    if (reading.from === from && (reading.firm || reading.to === stop)) {
      basis = reading
      from = reading.to
    } else if (reading.to === stop) {
      basis ??= reading
      if (basis === reading) stop = reading.from
    } else if (basis === null && reading.firm && !'不无未'.includes(text[reading.to] as string)) {
      basis = reading
    }
  }
  if (adverb?.from === from) from = adverb.to
  // 补助标准为每人每天100元
  if (basis?.from === stop) while (stop > from && '为是按'.includes(text[stop - 1] as string)) stop--
  if (text[stop - 1] === '的') stop--
  return {
    subject: subjectOf(passage, from, stop),
    basis:
      basis === null
        ? null
        : { statistic: basis.statistic, per: basis.per, text: writtenAt(passage, basis.from, basis.to) },
  }
}

/** A stretch as a subject, without the punctuation at its ends; `null` where nothing is left. */
export function subjectOf(passage: Passage, from: number, to: number): string | null {
  const bounds = trimmed(passage.text, from, to)
  return bounds.to > bounds.from ? writtenAt(passage, bounds.from, bounds.to) : null
}

/** What follows the figure; what stands in brackets right behind it is a remark, and no object. */
export function objectOf(passage: Passage, from: number, to: number): string | null {
  let at = from
  const close = passage.closings.get(at)
  if (close !== undefined && close < to) at = close + 1
  if (passage.text[at] === '的') at++
  const bounds = trimmed(passage.text, at, to)
  return bounds.to > bounds.from ? writtenAt(passage, bounds.from, bounds.to) : null
}
