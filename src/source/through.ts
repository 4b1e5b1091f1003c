import { type Piece, type SourceText, sliceText, spanOf } from './text.js'

/**
 * A text that was read from another text, led back to the source of that one: pieces of `inner` count in
 * `outer.value`, those of the result in the source.
 */
export function readThrough(inner: SourceText, outer: SourceText): SourceText {
  const only = outer.pieces[0]
  if (only === undefined) return { value: inner.value, pieces: [] }
  if (outer.pieces.length === 1 && only.end - only.start === outer.value.length) {
    const by = only.start
    const pieces = inner.pieces.map(({ at, start, end }) => ({ at, start: start + by, end: end + by }))
    return { value: inner.value, pieces }
  }
  const pieces: Piece[] = []
  for (const [index, { at, start, end }] of inner.pieces.entries()) {
    const length = (inner.pieces[index + 1]?.at ?? inner.value.length) - at
    if (end - start === length && length > 0) {
      for (const piece of sliceText(outer, start, end).pieces) pieces.push({ ...piece, at: piece.at + at })
    } else {
      const span = spanOf(outer, start, end)
      if (span !== null) pieces.push({ at, start: span.start, end: span.end })
    }
  }
  return { value: inner.value, pieces }
}
