/** A line of a source, from its first letter to behind its last; its line ending is neither. */
export interface SourceLine {
  readonly start: number
  readonly end: number
}

/** A line of a cursor, and what it knows of those behind it. */
export interface Place extends SourceLine {
  readonly next: number
  readonly lineFeed: number
  readonly carriageReturn: number
}

/**
 * Walks the lines of a source. They end as Markdown says: at a line feed, a carriage return or both; U+2028 is
 * a letter as any other.
 */
export class LineCursor {
  /** Offset of the line's first letter. */
  start: number
  /** Offset behind its last letter. */
  end: number
  /** Offset of the next line, or behind the last. */
  next: number
  /** The lines alone: to search the whole source for the next line ending, in each part of it, would be quadratic. */
  private readonly text: string
  private lineFeed = -1
  private carriageReturn = -1

  constructor(
    source: string,
    private readonly from = 0,
    limit: number = source.length,
  ) {
    this.text = source.slice(from, limit)
    this.start = from
    this.end = from
    this.next = from
  }

  /** Where it stands, to come back to. */
  place(): Place {
    const { start, end, next, lineFeed, carriageReturn } = this
    return { start, end, next, lineFeed, carriageReturn }
  }

  /** Goes back to a line that it stood in. */
  goTo(place: Place): void {
    Object.assign(this, place)
  }

  /** Goes to the next line; `false` at the end of the source. */
  advance(): boolean {
    const { text, from } = this
    const at = this.next - from
    if (at >= text.length) return false
    if (this.lineFeed < at) this.lineFeed = find(text, '\n', at)
    if (this.carriageReturn < at) this.carriageReturn = find(text, '\r', at)
    const end = Math.min(this.lineFeed, this.carriageReturn, text.length)
    this.start = this.next
    this.end = from + end
    this.next = from + (end === this.carriageReturn && this.lineFeed === end + 1 ? end + 2 : end + 1)
    return true
  }
}

function find(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from)
  return at === -1 ? Number.POSITIVE_INFINITY : at
}

/** Offset of the first letter that is neither space nor tab, or `end`. */
export function skipSpace(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(source.charCodeAt(at))) at++
  return at
}

/** Offset behind the last letter that is neither space nor tab, or `start`. */
export function skipSpaceBack(source: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(source.charCodeAt(at - 1))) at--
  return at
}

/** Whether nothing but space stands in a line. */
export function isBlankLine(source: string, { start, end }: SourceLine): boolean {
  return skipSpace(source, start, end) === end
}

/** A space or a tab. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09
}
