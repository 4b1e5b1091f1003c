import { isDigit } from '../../script/letters.js'
import { type SourceText, trimText } from '../../source/text.js'
import { TextWriter } from '../../source/writer.js'
import { htmlReference } from './reference.js'
import { isWhite } from './tag.js'

/**
 * Text as it flows out of markup. White space of the source is white space, a line break of the source too; the
 * breaks of the text come from elements, one between two lines whatever ends and begins there:
 *
 *     <p>一是……</p> <p>二是……</p>     一是……↵二是……
 */
export class TextFlow {
  private readonly writer: TextWriter
  /** Whether white space would stand at the start of a line. */
  private fresh = true

  /** `by`: how far from the start of the whole source the one stands that the text is copied from. */
  constructor(by = 0) {
    this.writer = new TextWriter(by)
  }

  /** Length of the text so far. */
  get length(): number {
    return this.writer.length
  }

  /** Appends a text whose line breaks count, as in `<pre>`. */
  copyLines(source: string, start: number, end: number): void {
    let from = start
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at)
      if (code !== 0x0a && code !== 0x0d) continue
      this.copy(source, from, at)
      this.newline()
      from = at + 1
    }
    this.copy(source, from, end)
  }

  /** Appends the text that stands between tags from `start` to `end`, its character references resolved. */
  copy(source: string, start: number, end: number): void {
    let from = this.begin(source, start, end)
    let at = specialIn(source, from, end)
    while (at < end) {
      const code = source.charCodeAt(at)
      let behind = at + 1
      if (code === 0x26) {
        const reference = htmlReference(source, at)
        if (reference === null || reference.end > end) {
          at = specialIn(source, behind, end)
          continue
        }
        behind = reference.end
        this.writer.copy(source, from, at)
        this.writer.put(reference.value, at, behind)
      } else {
        this.writer.copy(source, from, at)
        if (code !== 0) {
          if (code === 0x0d && source.charCodeAt(behind) === 0x0a) behind++
          this.writer.put(' ', at, behind)
        }
      }
      from = behind
      at = specialIn(source, from, end)
    }
    this.writer.copy(source, from, end)
  }

  /** Appends a text letter for letter. */
  literal(source: string, start: number, end: number): void {
    this.writer.copy(source, this.begin(source, start, end), end)
  }

  /** Appends a text that is resolved already and stands from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    this.beginLine(start)
    this.writer.put(text, start, end)
  }

  /** Ends the line: an edge of a block, or a `<br>`. Several breaks are one. */
  newline(): void {
    this.fresh = true
  }

  /** The text, without white space at its ends; the flow starts anew. */
  take(): SourceText {
    return trimText(this.takeAll())
  }

  /** The text as it was written; the flow starts anew. */
  takeAll(): SourceText {
    this.fresh = true
    return this.writer.take()
  }

  /** Parts a power from its base, with which it would be another number: 10<sup>4</sup>. */
  private raise(source: string, at: number): void {
    const [tag] = /<sup(?:\s[^<>]*)?>$/i.exec(source.slice(Math.max(0, at - tagLength), at)) ?? []
    if (tag !== undefined && isDigit(this.writer.last.charCodeAt(0)))
      this.writer.put('^', at - tag.length, at)
  }

  /** Passes over white space at the start of a line, and parts powers from what they are of; says where the text begins. */
  private begin(source: string, start: number, end: number): number {
    if (!this.fresh) {
      if (source[start - 1] === '>' && isDigit(source.charCodeAt(start))) this.raise(source, start)
      return start
    }
    let at = start
    while (at < end && isEmpty(source.charCodeAt(at))) at++
    if (at < end) this.beginLine(at)
    return at
  }

  /** The break before a line has no room of its own in the source: it is put where the line begins. */
  private beginLine(at: number): void {
    if (!this.fresh) return
    this.fresh = false
    if (this.writer.length > 0) this.writer.newline(at)
  }
}

/** A longer start tag of a power has more to say than how it looks. */
const tagLength = 256

/** What is not read as it stands between tags. */
const special = /[&\n\r\0]/

/** Offset of the next letter that is not read as it stands, or `end`. */
function specialIn(source: string, from: number, end: number): number {
  const distance = source.slice(from, end).search(special)
  return distance === -1 ? end : from + distance
}

/** White space, and NUL, which HTML drops. */
function isEmpty(code: number): boolean {
  return code === 0 || isWhite(code)
}
