import type { Span } from '../model/span.js'
import { type Piece, piecesOf, type SourceText, sliceText, spanOf, textOf, unplaced } from './text.js'

/**
 * A text that was read from another text, led back to the source of that one: pieces of `inner` count in
 * `outer.value`, those of the result in the source.
 */
export function readThrough(inner: SourceText, outer: SourceText): SourceText {
  const { start: by } = outer
  if (by !== -1) {
    if (inner.start !== -1) return { value: inner.value, start: inner.start + by, pieces: inner.pieces }
    const pieces = inner.pieces.map(({ at, start, end }) => ({ at, start: start + by, end: end + by }))
    return textOf(inner.value, pieces)
  }
  if (outer.pieces.length === 0) return unplaced(inner.value)
  const pieces: Piece[] = []
  const read = piecesOf(inner)
  for (const [index, { at, start, end }] of read.entries()) {
    const length = (read[index + 1]?.at ?? inner.value.length) - at
    if (end - start === length && length > 0) {
      for (const piece of piecesOf(sliceText(outer, start, end))) pieces.push({ ...piece, at: piece.at + at })
    } else {
      pieces.push({ at, ...(spanOf(outer, start, end) as Span) })
    }
  }
  return textOf(inner.value, pieces)
}
