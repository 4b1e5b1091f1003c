import type { Span } from '../model/span.js'
import { Letters } from './letters.js'
import {
  atOf,
  closePieces,
  countOf,
  noPieces,
  type OpenPieces,
  onePiece,
  type Piece,
  type Pieces,
  pieceAt,
  pieceOf,
  pushPiece,
} from './pieces.js'

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
  readonly pieces: Pieces
}

/** The text without a letter. */
export const noText: SourceText = { value: '', start: -1, pieces: noPieces }

/** A text that stands letter for letter in the source. */
export function verbatim(source: string, start: number, end: number): SourceText {
  return { value: source.slice(start, end), start, pieces: noPieces }
}

/** A text without a source. */
export function unplaced(value: string): SourceText {
  return { value, start: -1, pieces: noPieces }
}

/** A text that is made of one piece. */
export function pieceText(value: string, { start, end }: Span): SourceText {
  return textOf(value, onePiece(start, end))
}

/** A text that is made of pieces; one that stands letter for letter in the source needs none. */
export function textOf(value: string, pieces: Pieces): SourceText {
  if (pieces.length === 0) return unplaced(value)
  const only = countOf(pieces) === 1 ? pieceOf(pieces, 0) : null
  const whole = only !== null && only.end - only.start === value.length
  return whole ? { value, start: only.start, pieces: noPieces } : { value, start: -1, pieces }
}

/** The pieces of a text, that of one which stands letter for letter included. */
export function piecesOf({ value, start, pieces }: SourceText): Pieces {
  return start === -1 ? pieces : onePiece(start, start + value.length)
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
    const piece = pieceOf(pieces, index)
    // Text that stands out of its place in a table comes before what it follows in the source.
    if (piece.cut || piece.start < pieceOf(pieces, index - 1).end) {
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

/** Where the text of a piece ends. */
function stopOf({ value, pieces }: SourceText, index: number): number {
  return index + 1 < countOf(pieces) ? atOf(pieces, index + 1) : value.length
}

/** Whether a piece stands in the source letter for letter. */
function isVerbatim(text: SourceText, index: number, { at, start, end }: Piece): boolean {
  return end - start === stopOf(text, index) - at
}

function offsetIn(text: SourceText, index: number, at: number): number {
  const piece = pieceOf(text.pieces, index)
  return isVerbatim(text, index, piece) ? piece.start + Math.max(0, at - piece.at) : piece.start
}

function endIn(text: SourceText, index: number, at: number): number {
  const piece = pieceOf(text.pieces, index)
  return isVerbatim(text, index, piece) ? piece.start + (at - piece.at) : piece.end
}

/** A part of a text, with its way back. */
export function sliceText(text: SourceText, from: number, to: number = text.value.length): SourceText {
  const { value, start } = text
  if (start !== -1) return { value: value.slice(from, to), start: start + from, pieces: noPieces }
  const joiner = new TextJoiner()
  joiner.add(text, from, to)
  return joiner.take()
}

/** Texts behind one another. `cut` says that each stands apart from the one before it in the source. */
export function joinTexts(texts: readonly SourceText[], { cut = false }: { cut?: boolean } = {}): SourceText {
  const kept = texts.filter((text) => text.value !== '')
  if (kept.length < 2) return kept[0] ?? noText
  const joiner = new TextJoiner()
  for (const [index, text] of kept.entries()) joiner.add(text, 0, text.value.length, cut && index > 0)
  return joiner.take()
}

/** Puts parts of texts behind one another. */
export class TextJoiner {
  private readonly letters = new Letters()
  private readonly pieces: OpenPieces = []

  /** Adds a part of a text; `cut` says that it stands apart from what is before it. */
  add(text: SourceText, from = 0, to: number = text.value.length, cut = false): void {
    // Emphasis with nothing in it has a place and no letter.
    if (to <= from) return
    const by = this.letters.length - from
    this.letters.add(text.value.slice(from, to))
    if (text.start !== -1) {
      pushPiece(this.pieces, by + from, text.start + from, text.start + to, cut)
      return
    }
    const count = countOf(text.pieces)
    const first = pieceAt(text.pieces, from)
    for (let index = first; index < count; index++) {
      const piece = pieceOf(text.pieces, index)
      if (piece.at >= to && index > first) break
      const same = isVerbatim(text, index, piece)
      const head = Math.max(0, from - piece.at)
      const start = same ? piece.start + head : piece.start
      const end = same ? piece.end - Math.max(0, stopOf(text, index) - to) : piece.end
      const apart = index === first ? cut || (piece.cut && piece.at > from) : piece.cut
      pushPiece(this.pieces, by + Math.max(from, piece.at), start, end, apart)
    }
  }

  /** Adds a text that the source writes otherwise, in a place. */
  put(text: string, span: Span | null): void {
    if (span !== null) pushPiece(this.pieces, this.letters.length, span.start, span.end)
    this.letters.add(text)
  }

  /** The text so far. */
  take(): SourceText {
    return textOf(this.letters.take(), closePieces(this.pieces))
  }
}

/** The text without white space at its ends. */
export function trimText(text: SourceText): SourceText {
  const { value } = text
  const from = value.length - value.trimStart().length
  const to = value.trimEnd().length
  return from === 0 && to === value.length ? text : sliceText(text, Math.min(from, to), to)
}
