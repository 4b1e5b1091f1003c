import { Letters } from './letters.js'
import { closePieces, countOf, endPiece, type OpenPieces, pieceOf, popPiece, pushPiece } from './pieces.js'
import { type SourceText, textOf } from './text.js'

/**
 * Writes a text that is gathered from a source bit by bit. Neighbours that stand letter for letter become one
 * piece, so that a text without escapes costs one piece whatever its length.
 */
export class TextWriter {
  private pieces: OpenPieces = []
  private readonly letters = new Letters()
  /** The last bit in which there is more than white space, and what white space follows it: a break may take that away. */
  private tail = ''
  /** Where the last piece ends in the source, if it stands there letter for letter; else -1. */
  private open = -1
  /** Length of the text so far. */
  length = 0

  /** `by`: how far from the start of the whole source the one stands that is written from. */
  constructor(private readonly by = 0) {}

  /** The last letter of the text so far. */
  get last(): string {
    return this.tail.slice(-1)
  }

  /** Appends what stands letter for letter from `start` to `end`. */
  copy(source: string, start: number, end: number): void {
    if (start >= end) return
    if (this.open === start) endPiece(this.pieces, end + this.by)
    else pushPiece(this.pieces, this.length, start + this.by, end + this.by)
    this.append(source.slice(start, end))
    this.open = end
  }

  /** Appends `text`, which the source writes otherwise from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    if (text === '') return
    pushPiece(this.pieces, this.length, start + this.by, end + this.by)
    this.append(text)
    this.open = -1
  }

  /** Ends the line before what stands at `at`; white space in front of the break goes. */
  newline(at: number): void {
    const kept = inkOf(this.tail)
    if (kept < this.tail.length) this.cut(kept)
    this.put('\n', at, at)
  }

  private append(bit: string): void {
    if (inkOf(bit) > 0) {
      this.letters.add(this.tail)
      this.tail = bit
    } else this.tail += bit
    this.length += bit.length
  }

  private cut(kept: number): void {
    const { pieces } = this
    const length = this.length - (this.tail.length - kept)
    let end = this.length
    while (pieces.length > 0) {
      const last = pieceOf(pieces, countOf(pieces) - 1)
      if (last.at < length) {
        const same = last.end - last.start === end - last.at
        if (same) endPiece(pieces, last.end - (end - length))
        break
      }
      end = last.at
      popPiece(pieces)
    }
    this.tail = this.tail.slice(0, kept)
    this.length = length
    this.open = -1
  }

  /** The text that was written; the writer starts anew. */
  take(): SourceText {
    this.letters.add(this.tail)
    const text = textOf(this.letters.take(), closePieces(this.pieces))
    this.pieces = []
    this.tail = ''
    this.open = -1
    this.length = 0
    return text
  }
}

/** The length of a text without white space at its end. */
function inkOf(text: string): number {
  let length = text.length
  while (length > 0 && isSpace(text.charCodeAt(length - 1))) length--
  return length
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0c
}
