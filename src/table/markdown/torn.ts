import { type SourceLine, skipSpace, skipSpaceBack } from './line.js'
import { endsInPipe, startsWithPipe } from './lines.js'
import { markOf } from './mark.js'
import { splitRow } from './row.js'

/** No row has more lines. */
const mostTorn = 256

/** Fewer cells may be words between pipes; more are no row of targets. */
const leastCells = 4
const mostCells = 48

/** A header loses no more cells than there are columns of money that may be blank. */
const mostLost = 2

/**
 * Follows the rows of a pipe table from line to line, for one that line breaks went through in such a way that Markdown sees its
 * end there: a blank line, or what looks like a quote or an item of a list.
 *
 *     | 河道保洁 | 15.00 | 一是完成保洁。
 *
 *     2. 加强巡查。 | 1、1-产出指标…… |
 */
export class TornRow {
  /** The first row from pipe to pipe, which may be a header that lost cells; the torn one is not much wider. */
  private whole: SourceLine | null = null
  /** Where the row begins that has not come to its pipe; -1 where none is open. */
  private open = -1

  constructor(private readonly source: string) {}

  /** Takes the next line of the table. */
  add({ start, end }: SourceLine): void {
    const { source } = this
    const line = { start, end }
    const opens = startsWithPipe(source, line)
    if (endsInPipe(source, line)) {
      if (opens) this.whole ??= line
      this.open = -1
    } else if (opens) this.open = start
  }

  /** Offset behind the line in which the open row comes to its pipe; -1 where it does not, or none is open. */
  end(): number {
    const { source, whole, open } = this
    this.open = -1
    if (open === -1) return -1
    const most = whole === null ? mostCells : splitRow(source, whole).width + mostLost
    let cells = 1
    let next = open
    for (let lines = 0; lines < mostTorn && next < source.length && cells <= most; lines++) {
      const at = next
      const found = source.indexOf('\n', at)
      const last = found === -1 ? source.length : found
      next = last + 1
      const start = skipSpace(source, at, last)
      const line = { start, end: skipSpaceBack(source, start, source[last - 1] === '\r' ? last - 1 : last) }
      if (line.end <= start) continue
      const mark = markOf(source, line)
      if ((at > open && startsWithPipe(source, line)) || mark === 'fence') return -1
      // A cell may hold tags of letters and paragraphs, but no table, page or comment.
      if (mark === 'html' && /^<(?:[/!?]|t|html|body|div)/i.test(source.slice(start, start + 5))) return -1
      cells += splitRow(source, line).width - 1
      if (endsInPipe(source, line)) return leastCells <= cells && cells <= most ? line.end : -1
    }
    return -1
  }
}
