import type { Span } from '../../model/span.js'
import { type Closings, closingsOf, none } from '../../script/brackets.js'
import type { Figure } from '../measure/measure.js'
import type { Setting } from './setting.js'

/** A value while it is read: what every reader of its parts needs. */
export interface Passage {
  /** The folded text of the value. */
  readonly text: string
  readonly setting: Setting
  /** Whether months or quarters are named one after the other in it: 一季度一次，二季度两次. */
  readonly inOrder: boolean
  /** Whether there are brackets in it. */
  readonly bracketed: boolean
  /** Takes what is doubtful; `null` where nobody asks. */
  readonly doubts: Doubts | null
  /** The text as written between two places of the folded text, and where it stands in the source. */
  readonly place: (from: number, to: number) => Place
}

/** A text as written, with its place. */
export interface Place {
  text: string
  span: Span | null
}

/** What a reader may find doubtful on its way. Kept apart, so that who asks for no diagnostics loads none. */
export interface Doubts {
  /** A figure that is read, with the words about it: its comparators, its unit and that of the column, and those words are compared. */
  figure(clause: Clause, figure: Figure, subject: string | null, object: string | null): void
  /** A figure that was chosen among several. */
  chosen(clause: Clause, figure: Figure): void
  /** A date that no calendar has. */
  date(place: Place): void
}

/** A clause of a value. Its readers count in its own text. */
export interface Clause {
  readonly passage: Passage
  /** The folded text of the clause. */
  readonly text: string
  /** Where it begins in the folded text of the value. */
  readonly from: number
  readonly closings: Closings
}

/** A stretch of a passage as a clause, without white space and punctuation at its ends. */
export function clauseOf(passage: Passage, from: number, to: number): Clause {
  const bounds = trimmed(passage.text, from, to)
  const text = passage.text.slice(bounds.from, bounds.to)
  return { passage, text, from: bounds.from, closings: passage.bracketed ? closingsOf(text) : none }
}

/** The text as written of a part of a clause, with its place. */
export function placeIn({ passage, from }: Clause, start: number, end: number): Place {
  return passage.place(from + start, from + end)
}

/** The words of a part of a clause, without punctuation at its ends; `null` where nothing is left. */
export function wordsIn(clause: Clause, from: number, to: number): string | null {
  const bounds = trimmed(clause.text, from, to)
  return bounds.to > bounds.from ? placeIn(clause, bounds.from, bounds.to).text : null
}

/** White space and punctuation that is no part of a word. */
const edge = ' \n,;:.!、。'

/** A stretch without white space and punctuation at its ends. */
export function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  let start = from
  let stop = to
  while (start < stop && edge.includes(text[start] as string) && !isPoint(text, from, start)) start++
  while (stop > start && edge.includes(text[stop - 1] as string)) stop--
  return { from: start, to: stop }
}

/** Whether a number begins with its point: .5; but in ......120 points lead to it. */
function isPoint(text: string, from: number, at: number): boolean {
  return /^\.\d/.test(text.slice(at, at + 2)) && (at === from || text[at - 1] !== '.')
}
