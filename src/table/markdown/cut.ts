import { type Close, fenceClose, htmlClose } from './close.js'
import { depthOf } from './depth.js'
import { closedTables, type HtmlTableSpan } from './htmltable.js'
import { LineCursor, type SourceLine, skipSpace } from './line.js'
import { markOf } from './mark.js'

/**
 * A part of the source that means the same by itself as within the whole: `plain` has running text and tables
 * without any mark of Markdown; `flow` is for a whole parser; `html` is a table of HTML, blank lines and all;
 * `hostile` is deeper or larger than a whole parser bears.
 */
export interface Region {
  readonly kind: 'plain' | 'flow' | 'html' | 'hostile'
  readonly start: number
  readonly end: number
}

/** Quotes and lists within one another that a parser is asked for; more are worse than quadratic for it. */
const deepest = 16

/** What a parser is asked for at once, in UTF-16 code units: mdast takes 700 bytes for each. */
const largest = 1 << 16

/**
 * Cuts a source into regions at its blank lines. Two things reach over a blank line: a fence or a comment that is
 * not closed, and a list that goes on below, indented.
 */
export function cutMarkdown(source: string, from: number): Region[] {
  return new Cut(source, from).regions()
}

class Cut {
  private readonly found: Region[] = []
  private readonly line: LineCursor
  private readonly tables: readonly HtmlTableSpan[]
  private table = 0
  /** Whether the last region may go on in lines that are indented. */
  private listOpen = false

  constructor(
    private readonly source: string,
    from: number,
  ) {
    this.line = new LineCursor(source, from)
    this.tables = closedTables(source)
  }

  regions(): Region[] {
    while (this.line.advance()) {
      if (!isBlank(this.source, this.line)) this.chunk()
    }
    return this.found
  }

  /** Reads the lines up to the next blank one that is blank to Markdown. The cursor stands on the first. */
  private chunk(): void {
    const { source, line } = this
    const { start } = line
    const goesOn = this.listOpen && isIndented(source, start)
    let end = start
    let plain = true
    let list = goesOn
    let container = goesOn
    let tags = false
    let deep = false
    do {
      const mark = markOf(source, line)
      if (mark === 'html') {
        const table = container ? undefined : this.tableIn(line)
        if (table !== undefined) {
          this.add(plain, deep, start, end, goesOn)
          this.htmlTable(table)
          return
        }
      }
      end = line.end
      if (mark === 'none') continue
      plain = false
      if (mark === 'quote' || mark === 'list') {
        container = true
        list ||= mark === 'list'
        deep ||= depthOf(source, line) > deepest
      } else if (mark === 'fence' || mark === 'html') {
        const close = mark === 'fence' ? fenceClose(source, line) : htmlClose(source, line)
        if (close === null) {
          tags ||= mark === 'html'
        } else if (container || tags) {
          // Whether this begins anything is for a parser to say, and it may reach to the end.
          this.add(false, deep, start, source.length, goesOn)
          this.skipTo(() => false)
          return
        } else {
          this.skipTo(close)
          end = line.end
        }
      }
    } while (line.advance() && !isBlank(source, line))
    this.listOpen = list
    this.add(plain, deep, start, end, goesOn)
  }

  /** The table of HTML that begins in a line. */
  private tableIn(line: SourceLine): HtmlTableSpan | undefined {
    const { tables } = this
    while ((tables[this.table]?.start ?? Number.POSITIVE_INFINITY) < line.start) this.table++
    const table = tables[this.table]
    return table !== undefined && table.start < line.end ? table : undefined
  }

  /** Adds the table that begins in the line of the cursor, to the end of its last line. */
  private htmlTable(table: HtmlTableSpan): void {
    const { line } = this
    const { start } = line
    while (line.end < table.end && line.advance());
    this.listOpen = false
    this.found.push({ kind: 'html', start, end: line.end })
  }

  /** Goes on, over blank lines too, to the line that closes what is open. */
  private skipTo(close: Close): void {
    const { line } = this
    while (!close(line) && line.advance());
  }

  private add(plain: boolean, deep: boolean, start: number, end: number, goesOn: boolean): void {
    if (end === start) return
    const { found } = this
    const last = found[found.length - 1]
    const from = goesOn && last !== undefined ? last.start : start
    const hostile = deep || end - from > largest || (goesOn && last?.kind === 'hostile')
    if (from !== start) found.pop()
    found.push({ kind: plain && !goesOn ? 'plain' : hostile ? 'hostile' : 'flow', start: from, end })
  }
}

function isBlank(source: string, line: SourceLine): boolean {
  return skipSpace(source, line.start, line.end) === line.end
}

function isIndented(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code === 0x20 || code === 0x09
}
