import type { Span } from '../model/span.js'

/**
 * A text that was read from a source, with the way back. Nearly all stand there letter for letter, and need no more than
 * the place where they start. What the reading changed (an entity resolved, white space closed, two halves of
 * a row joined) shows in the pieces:
 *
 *     source  | 群防共治 |               value  群防共治
 *               ^ 2                      start  2
 *
 *     source  | 群防&amp;群治 |          value  群防&群治
 *               ^ 2          ^ 11      pieces  {at: 0, start: 2, end: 4} {at: 2, start: 4, end: 9} {at: 3, start: 9, end: 11}
 */
export interface SourceText {
  /** The text. */
  readonly value: string
  /** Where it starts in the source, if it stands there letter for letter; else -1. */
  readonly start: number
  /** Where it was read otherwise, in the order of `at`. Empty where `start` says it, and where there is no source. */
  readonly pieces: readonly Piece[]
}

/** The text from `at` up to the next piece stands in the source from `start` to `end`. */
export interface Piece {
  /** Offset in the text. */
  readonly at: number
  /** Offset in the source. */
  readonly start: number
  /** Offset in the source behind it. As long as its text where that stands there letter for letter. */
  readonly end: number
  /** Whether it stands apart from the piece before it: in another row, over a page break. */
  readonly cut?: true
}

const none: readonly Piece[] = []

/** The text without a letter. */
export const noText: SourceText = { value: '', start: -1, pieces: none }

/** A text that stands letter for letter in the source. */
export function verbatim(source: string, start: number, end: number): SourceText {
  return { value: source.slice(start, end), start, pieces: none }
}

/** A text without a source. */
export function unplaced(value: string): SourceText {
  return { value, start: -1, pieces: none }
}

/** A text that is made of pieces; one that stands letter for letter in the source needs none. */
export function textOf(value: string, pieces: readonly Piece[]): SourceText {
  const only = pieces[0]
  if (only === undefined) return { value, start: -1, pieces: none }
  const whole = pieces.length === 1 && only.end - only.start === value.length
  return whole ? { value, start: only.start, pieces: none } : { value, start: -1, pieces }
}

/** The pieces of a text, that of one which stands letter for letter included. */
export function piecesOf({ value, start, pieces }: SourceText): readonly Piece[] {
  return start === -1 ? pieces : [{ at: 0, start, end: start + value.length }]
}

/** Index of the piece that holds the letter at `at`; texts of many pieces are long, so by halves. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).at <= at) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Where a part of a text stands in the source: of a part that stands in several rows, the first; `null`
 * where there is no source.
 */
export function spanOf(text: SourceText, from = 0, to: number = text.value.length): Span | null {
  const { pieces, start } = text
  if (start !== -1) return { start: start + from, end: start + to }
  if (pieces.length === 0) return null
  const first = pieceAt(pieces, from)
  let last = to > from ? pieceAt(pieces, to - 1) : first
  let stop = to
  for (let index = first + 1; index <= last; index++) {
    const piece = pieces[index] as Piece
    // Text that stands out of its place in a table comes before what it follows in the source.
    if (piece.cut || piece.start < (pieces[index - 1] as Piece).end) {
      last = index - 1
      stop = piece.at
      break
    }
  }
  return {
    start: offsetIn(text, first, from),
    end: to > from ? endIn(text, last, stop) : offsetIn(text, first, from),
  }
}

function lengthOf(text: SourceText, index: number): number {
  return (text.pieces[index + 1]?.at ?? text.value.length) - (text.pieces[index] as Piece).at
}

function offsetIn(text: SourceText, index: number, at: number): number {
  const piece = text.pieces[index] as Piece
  const same = piece.end - piece.start === lengthOf(text, index)
  return same ? piece.start + Math.max(0, at - piece.at) : piece.start
}

function endIn(text: SourceText, index: number, at: number): number {
  const piece = text.pieces[index] as Piece
  const same = piece.end - piece.start === lengthOf(text, index)
  return same ? piece.start + (at - piece.at) : piece.end
}

/** A part of a text, with its way back. */
export function sliceText(text: SourceText, from: number, to: number = text.value.length): SourceText {
  const value = text.value.slice(from, to)
  if (text.start !== -1) return { value, start: text.start + from, pieces: none }
  if (text.pieces.length === 0) return { value, start: -1, pieces: none }
  const pieces: Piece[] = []
  for (let index = pieceAt(text.pieces, from); index < text.pieces.length; index++) {
    const piece = text.pieces[index] as Piece
    if (piece.at >= to && pieces.length > 0) break
    const same = piece.end - piece.start === lengthOf(text, index)
    const head = Math.max(0, from - piece.at)
    const tail = Math.max(0, piece.at + lengthOf(text, index) - to)
    const place = same
      ? { at: Math.max(0, piece.at - from), start: piece.start + head, end: piece.end - tail }
      : { at: Math.max(0, piece.at - from), start: piece.start, end: piece.end }
    pieces.push(piece.cut && head === 0 && piece.at > from ? { ...place, cut: true } : place)
  }
  return textOf(value, pieces)
}

/** Texts behind one another. `cut` says that each stands apart from the one before it in the source. */
export function joinTexts(texts: readonly SourceText[], options: { cut?: boolean } = {}): SourceText {
  const kept = texts.filter((text) => text.value !== '')
  if (kept.length === 1) return kept[0] as SourceText
  let value = ''
  const pieces: Piece[] = []
  for (const text of kept) {
    for (const [index, piece] of piecesOf(text).entries()) {
      const moved = { ...piece, at: piece.at + value.length }
      pieces.push(options.cut && index === 0 && value !== '' ? { ...moved, cut: true } : moved)
    }
    value += text.value
  }
  return textOf(value, pieces)
}

/** The text without white space at its ends. */
export function trimText(text: SourceText): SourceText {
  const { value } = text
  const from = value.length - value.trimStart().length
  const to = value.trimEnd().length
  return from === 0 && to === value.length ? text : sliceText(text, Math.min(from, to), to)
}
