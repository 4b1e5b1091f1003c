import { countOf, pieceOf, popPiece, pushPiece } from './pieces.js'
import { type SourceText, textOf } from './text.js'

/**
 * Writes a text that is gathered from a source bit by bit. Neighbours that stand letter for letter become one
 * piece, so that a text without escapes costs one piece whatever its length.
 */
export class TextWriter {
  private pieces: number[] = []
  /** The finished lines. Never looked into, since V8 copies a string that was joined when a letter of it is read. */
  private head = ''
  /** The line that is being written. */
  private tail = ''
  /** Where the last piece ends in the source, if it stands there letter for letter; else -1. */
  private open = -1
  /** Length of the text so far. */
  length = 0

  /** Appends what stands letter for letter from `start` to `end`. */
  copy(source: string, start: number, end: number): void {
    if (start >= end) return
    if (this.open === start) {
      this.pieces[this.pieces.length - 1] = end
    } else {
      pushPiece(this.pieces, this.length, start, end)
    }
    this.tail += source.slice(start, end)
    this.length += end - start
    this.open = end
  }

  /** Appends `text`, which the source writes otherwise from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    if (text === '') return
    pushPiece(this.pieces, this.length, start, end)
    this.tail += text
    this.length += text.length
    this.open = -1
  }

  /** Ends the line before what stands at `at`; white space in front of the break goes. */
  newline(at: number): void {
    let kept = this.tail.length
    while (kept > 0 && isSpace(this.tail.charCodeAt(kept - 1))) kept--
    if (kept < this.tail.length) this.cut(kept)
    this.put('\n', at, at)
    this.head += this.tail
    this.tail = ''
  }

  private cut(kept: number): void {
    const { pieces } = this
    const length = this.length - (this.tail.length - kept)
    let end = this.length
    while (pieces.length > 0) {
      const last = pieceOf(pieces, countOf(pieces) - 1)
      if (last.at < length) {
        const same = last.end - last.start === end - last.at
        if (same) pieces[pieces.length - 1] = last.end - (end - length)
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
    // An array that grew has room for more.
    const text = textOf(this.head + this.tail, this.pieces.slice())
    this.pieces = []
    this.head = ''
    this.tail = ''
    this.open = -1
    this.length = 0
    return text
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0c
}
