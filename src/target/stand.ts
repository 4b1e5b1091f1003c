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
  while (start < stop && isEdge(text[start] as string)) start++
  while (stop > start && isEdge(text[stop - 1] as string)) stop--
  return { from: start, to: stop }
}

function isEdge(char: string): boolean {
  return ',;:、。.\n !'.includes(char)
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
): Stand {
  const { text } = passage
  let { from, to: stop } = trimmed(text, bounds.from, to)
  let basis: BasisReading | null = null
  for (const reading of found.bases) {
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
  const subject = trimmed(text, from, stop)
  return {
    subject: subject.to > subject.from ? writtenAt(passage, subject.from, subject.to) : null,
    basis:
      basis === null
        ? null
        : { statistic: basis.statistic, per: basis.per, text: writtenAt(passage, basis.from, basis.to) },
  }
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
