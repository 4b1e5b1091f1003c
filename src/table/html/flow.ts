import { type SourceText, trimText } from '../../source/text.js'
import { TextWriter } from '../../source/writer.js'
import { htmlReference } from './reference.js'

/**
 * Text as it flows out of markup. White space of the source is white space, a line break of the source too; the
 * breaks of the text come from elements, one between two lines whatever ends and begins there:
 *
 *     <p>一是……</p> <p>二是……</p>     一是……↵二是……
 */
export class TextFlow {
  private readonly writer = new TextWriter()
  /** Whether white space would stand at the start of a line. */
  private fresh = true
  /** The break that comes before the next text. */
  private breakStart = 0
  private breakEnd = 0

  /** Length of the text so far. */
  get length(): number {
    return this.writer.length
  }

  /** Appends the text that stands between tags from `start` to `end`, its character references resolved. */
  copy(source: string, start: number, end: number): void {
    let at = this.begin(source, start, end)
    let from = at
    while (at < end) {
      const code = source.charCodeAt(at)
      if (code > 0x26 || code === 0x20) {
        at++
      } else if (code === 0x26) {
        const reference = htmlReference(source, at)
        if (reference === null || reference.end > end) {
          at++
          continue
        }
        this.writer.copy(source, from, at)
        this.writer.put(reference.value, at, reference.end)
        at = from = reference.end
      } else if (code === 0x0a || code === 0x0d) {
        this.writer.copy(source, from, at)
        const to = code === 0x0d && source.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
        this.writer.put(' ', at, to)
        at = from = to
      } else if (code === 0) {
        this.writer.copy(source, from, at)
        at = from = at + 1
      } else {
        at++
      }
    }
    this.writer.copy(source, from, end)
  }

  /** Appends a text letter for letter. */
  literal(source: string, start: number, end: number): void {
    this.writer.copy(source, this.begin(source, start, end), end)
  }

  /** Appends a text that is resolved already and stands from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    this.beginLine()
    this.writer.put(text, start, end)
  }

  /** Ends the line: an edge of a block or a `<br>`, whose tag stands from `start` to `end`. */
  newline(start: number, end: number): void {
    if (this.fresh) return
    this.fresh = true
    this.breakStart = start
    this.breakEnd = end
  }

  /** The text, without white space at its ends; the flow starts anew. */
  take(): SourceText {
    this.fresh = true
    return trimText(this.writer.take())
  }

  /** Passes over white space at the start of a line; says where the text begins. */
  private begin(source: string, start: number, end: number): number {
    if (!this.fresh) return start
    let at = start
    while (at < end && isWhite(source.charCodeAt(at))) at++
    if (at < end) this.beginLine()
    return at
  }

  private beginLine(): void {
    if (!this.fresh) return
    this.fresh = false
    if (this.writer.length > 0) this.writer.newline(this.breakStart, this.breakEnd)
  }
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c || code === 0
}
