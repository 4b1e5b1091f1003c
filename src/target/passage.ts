import type { Span } from '../model/span.js'
import type { Closings } from '../script/brackets.js'
import { endOf, type Folded, isBlank, startOf } from '../script/fold.js'
import { type SourceText, spanOf } from '../source/text.js'
import type { Figure } from './figure.js'
import type { Setting } from './setting.js'

/** A value while it is read: what every reader of its parts needs. Places are offsets into `text`. */
export interface Passage {
  /** The folded text. */
  readonly text: string
  readonly folded: Folded
  readonly source: SourceText
  readonly closings: Closings
  readonly fiscalYear: number | null
  /** What the other columns of the row say. */
  readonly setting: Setting
  /** Takes what is doubtful; `null` where nobody asks. */
  readonly doubts: Doubts | null
}

/** What a reader may find doubtful on its way. Kept apart, so that who asks for no diagnostics loads none. */
export interface Doubts {
  /** A figure whose comparators, or whose unit and the unit column, may not agree. */
  figure(passage: Passage, figure: Figure): void
  /** A date that no calendar has. */
  date(passage: Passage, from: number, to: number): void
}

/** The text as written, less white space that a converter put between two Chinese characters. */
export function writtenAt(passage: Passage, from: number, to: number): string {
  const { folded, source } = passage
  if (from >= to) return ''
  if (folded.starts === null) {
    return from === 0 && to === source.value.length ? source.value : source.value.slice(from, to)
  }
  const { start, end } = placeOf(passage, from, to)
  return closeHan(source.value.slice(start, end))
}

/** Where a part of the passage stands in the source. */
export function spanAt(passage: Passage, from: number, to: number): Span | null {
  const { start, end } = placeOf(passage, from, to)
  return spanOf(passage.source, start, end)
}

/** Where a part stands in the text as written. */
function placeOf({ folded, source, text }: Passage, from: number, to: number): Span {
  // What folds to nothing at the ends of a whole value was written all the same: `$\geq 95\%$`.
  if (from === 0 && to === text.length && to > 0) {
    const { value } = source
    let start = 0
    let end = value.length
    while (isBlank(value.charCodeAt(start))) start++
    while (isBlank(value.charCodeAt(end - 1))) end--
    return { start, end }
  }
  return { start: startOf(folded, from), end: endOf(folded, to) }
}

/** White space between two characters or marks of Chinese writing. */
const gaps =
  /(?<=[\u3001-\u303f\u4e00-\u9fff\uff01-\uff0f\uff1a\uff1b])\s+(?=[\u3001-\u303f\u4e00-\u9fff\uff01-\uff0f\uff1a\uff1b])/g

function closeHan(text: string): string {
  return text.replace(gaps, '')
}
