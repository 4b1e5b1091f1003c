import type { Span } from '../model/span.js'
import { atOf, closePieces, countOf, type OpenPieces, pieceOf, pushPiece } from './pieces.js'
import { piecesOf, type SourceText, sliceText, spanOf, textOf, unplaced } from './text.js'

/**
 * A text that was read from another text, led back to the source of that one: pieces of `inner` count in
 * `outer.value`, those of the result in the source.
 */
export function readThrough(inner: SourceText, outer: SourceText): SourceText {
  const { start: by } = outer
  if (by !== -1) {
    if (inner.start !== -1) return { value: inner.value, start: inner.start + by, pieces: inner.pieces }
    const pieces: OpenPieces = []
    for (let index = 0; index < countOf(inner.pieces); index++) {
      const { at, start, end } = pieceOf(inner.pieces, index)
      pushPiece(pieces, at, start + by, end + by)
    }
    return textOf(inner.value, closePieces(pieces))
  }
  if (outer.pieces.length === 0) return unplaced(inner.value)
  const pieces: OpenPieces = []
  const read = piecesOf(inner)
  const count = countOf(read)
  for (let index = 0; index < count; index++) {
    const { at, start, end } = pieceOf(read, index)
    const length = (index + 1 < count ? atOf(read, index + 1) : inner.value.length) - at
    if (end - start === length && length > 0) {
      const part = piecesOf(sliceText(outer, start, end))
      for (let own = 0; own < countOf(part); own++) {
        const piece = pieceOf(part, own)
        pushPiece(pieces, piece.at + at, piece.start, piece.end, piece.cut)
      }
    } else {
      const span = spanOf(outer, start, end) as Span
      pushPiece(pieces, at, span.start, span.end)
    }
  }
  return textOf(inner.value, closePieces(pieces))
}
