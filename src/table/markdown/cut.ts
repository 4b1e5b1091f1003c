import { type Close, fenceClose, htmlClose, isMarkdownFence } from './close.js'
import { skipDashTable } from './dashtable.js'
import { depthOf } from './depth.js'
import { closedTables, type HtmlTableSpan } from './htmltable.js'
import { isBlankLine, isSpace, LineCursor, type SourceLine } from './line.js'
import { type LineMark, markOf } from './mark.js'
import { TornRow } from './torn.js'

/** A part of the source that means the same by itself as within the whole. */
export interface Region {
  /**
   * `plain`: running text, headings, rules and tables of pipes. `code`: between fences. `html`: a block of HTML that a
   * blank line does not end. `table`: a table of HTML, blank lines and all. `flow`: what only a whole parser
   * can tell. `hostile`: what is deeper or larger than it bears. `mark`: a fence around Markdown. `torn`: a table
   * of pipes through whose cells went what ends it for Markdown. `dashes`: one of aligned columns.
   */
  readonly kind: 'plain' | 'torn' | 'dashes' | 'code' | 'html' | 'table' | 'flow' | 'hostile' | 'mark'
  readonly start: number
  readonly end: number
}

/** Quotes and lists within one another that a parser is asked for; more are worse than quadratic for it. */
const deepest = 16

/** What a parser is asked for at once, in UTF-16 code units: mdast takes 700 bytes for each. */
const largest = 1 << 14

/**
 * What a parser is asked for in one source, in UTF-16 code units. It takes some 10 µs for each of a list of short items:
 * linear, but long, and some 30 MB more for twice as many. What is more is read line by line, which differs only where code or
 * comments stand in lists and quotes; tables, headings and fences are read without it and do not count.
 */
const budget = 1 << 13

/** Neighbours that a parser is asked for together: a call costs as much as a kilobyte. */
const together = 1 << 12

/**
 * Lines of a quote or a list that have no mark of their own. Each is tried anew together with those before it, so that
 * 10 KB of them take micromark five seconds.
 */
const mostLazy = 64

/**
 * Cuts a source into regions at its blank lines. Two things reach over a blank line: a fence or a comment that is
 * not closed, and a list that goes on below, indented.
 */
export function cutMarkdown(source: string, from: number): Iterable<Region> {
  return new Cut(source, from).regions()
}

class Cut {
  private readonly found: Region[] = []
  private readonly line: LineCursor
  private readonly tables: readonly HtmlTableSpan[]
  private table = 0
  private left = budget
  /** What closes the fence that a model put around the Markdown. */
  private wrapper: Close | null = null
  /** Whether the last region may go on in lines that are indented. */
  private listOpen = false

  constructor(
    private readonly source: string,
    from: number,
  ) {
    this.line = new LineCursor(source, from)
    this.tables = closedTables(source)
  }

  /** Gives each region when the next one is found: until then it may still grow. */
  *regions(): Generator<Region> {
    const { source, line, found } = this
    while (line.advance()) {
      if (!isBlankLine(source, line) && !this.isWrapper() && !this.isDashTable()) this.chunk()
      while (found.length > 1) yield found.shift() as Region
    }
    yield* found
  }

  /**
   * Whether the line is that of a fence around Markdown. Language models answer so, for a document or for each page; what stands
   * within is no code, unless the fence names another language:
   *
   *     ```markdown
   *     # 项目支出绩效目标表
   */
  private isWrapper(): boolean {
    const { source, line, found, wrapper } = this
    if (wrapper === null) {
      if (!isWrapperOpening(source.slice(line.start, line.end))) return false
      this.wrapper = fenceClose(source, line)
    } else {
      if (!wrapper(line)) return false
      this.wrapper = null
    }
    found.push({ kind: 'mark', start: line.start, end: line.end })
    this.listOpen = false
    return true
  }

  /** Whether a table of aligned columns begins in the line, within no list. */
  private isDashTable(): boolean {
    const { source, line, found } = this
    const { start } = line
    if (this.listOpen || !skipDashTable(source, line)) return false
    found.push({ kind: 'dashes', start, end: line.end })
    return true
  }

  /** Reads the lines up to the next one that is blank. The cursor stands on the first. */
  private chunk(): void {
    const { source, line } = this
    const { start } = line
    const goesOn = this.listOpen && isSpace(source.charCodeAt(start))
    this.listOpen = false
    let end = start
    let kind: 'plain' | 'torn' | 'flow' = goesOn ? 'flow' : 'plain'
    let container = goesOn
    let tags = false
    let deep = false
    let lazy = 0
    const row = new TornRow(source)
    let within = false
    for (;;) {
      let mark = within ? 'none' : markOf(source, line)
      within = false
      if (mark !== 'none' && kind !== 'flow' && this.skipTo(row.end())) {
        mark = 'none'
        kind = 'torn'
      }
      if (mark === 'none' || mark === 'rule') {
        if (container && ++lazy > mostLazy) deep = true
      } else if (mark === 'quote' || mark === 'list') {
        kind = 'flow'
        container = true
        lazy = 0
        if (mark === 'list') this.listOpen = true
        deep ||= depthOf(source, line) > deepest
      } else {
        const table = mark === 'html' && !container ? this.tableIn(line) : undefined
        const close = table === undefined ? closeOf(mark, source, line) : null
        if (table !== undefined || (close !== null && !container && !tags)) {
          this.add(kind, deep, start, end, goesOn)
          if (this.wrapper === null && this.isWrapper()) return
          if (table !== undefined) this.block('table', (each) => this.endsTables(each))
          else this.block(mark === 'fence' ? 'code' : 'html', close as Close)
          this.listOpen = false
          return
        }
        kind = 'flow'
        tags ||= mark === 'html'
        if (close !== null) {
          // Whether this begins anything is for a parser to say, and it may reach to the end.
          this.add('flow', deep, start, source.length, goesOn)
          while (line.advance());
          return
        }
      }
      end = line.end
      row.add(line)
      if (!line.advance()) break
      if (isBlankLine(source, line)) {
        if (kind === 'flow' || !this.skipTo(row.end())) break
        kind = 'torn'
        within = true
      }
      if (this.wrapper?.(line) === true) {
        this.add(kind, deep, start, end, goesOn)
        this.isWrapper()
        return
      }
    }
    this.listOpen ||= goesOn
    this.add(kind, deep, start, end, goesOn)
  }

  /** The table of HTML that begins in a line. */
  private tableIn(line: SourceLine): HtmlTableSpan | undefined {
    const { tables } = this
    while ((tables[this.table]?.start ?? Number.POSITIVE_INFINITY) < line.start) this.table++
    const table = tables[this.table]
    return table !== undefined && table.start < line.end ? table : undefined
  }

  /** Whether no table goes on below a line; another may begin in the line in which one ends. */
  private endsTables(line: SourceLine): boolean {
    const { tables } = this
    while ((tables[this.table]?.end ?? Number.POSITIVE_INFINITY) <= line.end) this.table++
    return (tables[this.table]?.start ?? line.end) >= line.end
  }

  /** Adds a block from the line of the cursor to the one that closes it, over blank lines too. */
  private block(kind: 'code' | 'html' | 'table', close: Close): void {
    const { line } = this
    const { start } = line
    while (!close(line) && line.advance());
    this.found.push({ kind, start, end: line.end })
  }

  /** Goes on to the line that ends at a place, if there is one. */
  private skipTo(end: number): boolean {
    const { line } = this
    while (line.end < end && line.advance());
    return end !== -1
  }

  /** Adds the lines from `start` to `end`; `goesOn` says that they belong to those before. */
  private add(
    kind: 'plain' | 'torn' | 'flow',
    deep: boolean,
    start: number,
    end: number,
    goesOn: boolean,
  ): void {
    if (end === start) return
    const { found } = this
    if (kind !== 'flow') {
      found.push({ kind, start, end })
      return
    }
    this.left -= end - start
    const last = found[found.length - 1]
    const near = last?.kind === 'flow' && !deep && end - last.start <= together
    const joined = last !== undefined && (goesOn || near) ? last : undefined
    if (joined !== undefined) found.pop()
    const from = joined?.start ?? start
    const hostile = deep || joined?.kind === 'hostile' || end - from > largest || this.left < 0
    found.push({ kind: hostile ? 'hostile' : 'flow', start: from, end })
  }
}

function isWrapperOpening(line: string): boolean {
  const fence = line.trim()
  if (!fence.startsWith('```') && !fence.startsWith('~~~')) return false
  return isMarkdownFence(fence.replace(/^[`~]+/, '').trim())
}

function closeOf(mark: LineMark, source: string, line: SourceLine): Close | null {
  return mark === 'fence' ? fenceClose(source, line) : htmlClose(source, line)
}
