/** The text from `at` up to the next piece stands in the source from `start` to `end`. */
export interface Piece {
  /** Offset in the text. */
  readonly at: number
  /** Offset in the source. */
  readonly start: number
  /** Offset in the source behind it. As long as its text where that stands there letter for letter. */
  readonly end: number
  /** Whether it stands apart from the piece before it: in another row, over a page break. */
  readonly cut?: boolean
}

/**
 * Pieces in the order of `at`, three numbers each: `at`, or `~at` where the piece stands apart, `start` and `end`. An
 * object for each would take more than twice the memory, and a text may have a piece for every letter.
 */
export type Pieces = readonly number[]

/** The pieces of a text that has none. */
export const noPieces: Pieces = []

/** How many numbers a piece takes. */
const width = 3

/** How many pieces there are. */
export function countOf(pieces: Pieces): number {
  return pieces.length / width
}

/** The piece at an index. */
export function pieceOf(pieces: Pieces, index: number): Piece {
  const at = pieces[width * index] as number
  const start = pieces[width * index + 1] as number
  const end = pieces[width * index + 2] as number
  return at < 0 ? { at: ~at, start, end, cut: true } : { at, start, end, cut: false }
}

/** Where the text of a piece begins. */
export function atOf(pieces: Pieces, index: number): number {
  const at = pieces[width * index] as number
  return at < 0 ? ~at : at
}

/** Adds a piece behind the others. */
export function pushPiece(pieces: number[], at: number, start: number, end: number, cut = false): void {
  pieces.push(cut ? ~at : at, start, end)
}

/** Takes the last piece away. */
export function popPiece(pieces: number[]): void {
  pieces.length -= width
}

/** Index of the piece that holds the letter at `at`; texts of many pieces are long, so by halves. */
export function pieceAt(pieces: Pieces, at: number): number {
  let low = 0
  let high = countOf(pieces) - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (atOf(pieces, middle) <= at) low = middle
    else high = middle - 1
  }
  return low
}
