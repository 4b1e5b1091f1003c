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
 * Pieces in the order of `at`, three numbers each: `at`, or `~at` where the piece stands apart, `start` and `end`. They
 * stand in blocks of a fixed length: a text may have a piece for every letter, and an array that grows is copied again and
 * again. An object for each would take 56 bytes, a number of a full block takes four.
 */
export type Pieces = readonly Block[]

type Block = number[] | Int32Array

/** The pieces of a text that has none. */
export const noPieces: Pieces = []

/** A text that is one piece. */
export function onePiece(start: number, end: number): Pieces {
  return [[0, start, end]]
}

/** How many numbers a piece takes. */
const width = 3

/** How many pieces a block takes, as a power of two. */
const blockBits = 10
const blockMask = (1 << blockBits) - 1
const blockLength = width << blockBits

/** How many pieces there are. */
export function countOf(pieces: Pieces): number {
  const last = pieces.length - 1
  return last < 0 ? 0 : (last << blockBits) + (pieces[last] as Block).length / width
}

/** The piece at an index. */
export function pieceOf(pieces: Pieces, index: number): Piece {
  const block = pieces[index >> blockBits] as Block
  const place = width * (index & blockMask)
  const at = block[place] as number
  const start = block[place + 1] as number
  const end = block[place + 2] as number
  return at < 0 ? { at: ~at, start, end, cut: true } : { at, start, end, cut: false }
}

/** Where the text of a piece begins. */
export function atOf(pieces: Pieces, index: number): number {
  const at = (pieces[index >> blockBits] as Block)[width * (index & blockMask)] as number
  return at < 0 ? ~at : at
}

/** Pieces that are still gathered. The last block is an array until it is full. */
export type OpenPieces = Block[]

/** Adds a piece behind the others. */
export function pushPiece(pieces: OpenPieces, at: number, start: number, end: number, cut = false): void {
  const last = pieces[pieces.length - 1]
  const from = cut ? ~at : at
  if (!Array.isArray(last)) pieces.push([from, start, end])
  else if (last.push(from, start, end) === blockLength) pieces[pieces.length - 1] = new Int32Array(last)
}

/** Says anew where the last piece ends in the source. */
export function endPiece(pieces: OpenPieces, end: number): void {
  const last = pieces[pieces.length - 1] as Block
  last[last.length - 1] = end
}

/** Takes the last piece away. */
export function popPiece(pieces: OpenPieces): void {
  const last = pieces[pieces.length - 1] as Block
  if (last.length === width) pieces.pop()
  else if (Array.isArray(last)) last.length -= width
  else pieces[pieces.length - 1] = [...last.subarray(0, -width)]
}

/** The pieces that were gathered. An array that grew has room for more. */
export function closePieces(pieces: OpenPieces): Pieces {
  const last = pieces[pieces.length - 1]
  if (Array.isArray(last)) pieces[pieces.length - 1] = last.slice()
  return pieces
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
