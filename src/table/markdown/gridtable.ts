import { joinedRows, type LineRow } from './joined-row.js'
import type { SourceLine } from './line.js'
import { isClosed, isOpened, type PipeRow, splitRow } from './row.js'
import type { Reading } from './running.js'

/** What stands above and below each row of a grid. */
const rule = /^\+(?:[-=:]+\+)+$/

function isRule(source: string, { start, end }: SourceLine): boolean {
  return source[start] === '+' && rule.test(source.slice(start, end))
}

/**
 * Index behind the grid that begins with the line at `index`, or `index`: rows of several lines between rules, as pandoc writes
 * them, where each line has all cells.
 *
 *     +----------+--------+
 *     | 河道保洁 | 15.00  |
 *     | （一期） |        |
 *     +----------+--------+
 */
export function gridEnd(source: string, lines: readonly SourceLine[], index: number): number {
  const first = lines[index] as SourceLine
  if (!isRule(source, first)) return index
  const width = source.slice(first.start, first.end).split('+').length - 2
  let end = index
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at] as SourceLine
    if (isRule(source, line)) {
      if (at > end + 1) end = at
      continue
    }
    const row = splitRow(source, line)
    if (row.width !== width || !isOpened(source, row) || !isClosed(source, row)) break
  }
  return end === index ? index : end + 1
}

/** Adds a grid: each of its rows put together of its lines. */
export function pushGrid(to: Reading, lines: readonly SourceLine[]): void {
  const { source, blocks } = to
  const rows: LineRow[] = []
  let open: PipeRow[] = []
  const [first] = lines as [SourceLine, ...SourceLine[]]
  // A space stands on either side of a cell.
  const widths = source
    .slice(first.start + 1, first.end - 1)
    .split('+')
    .map((run) => run.length - 2)
  const head = lines.findIndex((line) => isRule(source, line) && source[line.start + 1] === '=')
  for (const [at, line] of lines.entries()) {
    if (!isRule(source, line)) open.push(splitRow(source, line))
    else if (open.length > 0) {
      rows.push({ lines: open, header: at <= head })
      open = []
    }
  }
  const span = { start: first.start, end: (lines.at(-1) as SourceLine).end }
  blocks.push({ kind: 'table', rows: joinedRows(to, rows, widths), span })
}
