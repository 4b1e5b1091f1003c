import type { Report } from '../../diagnostic/diagnostic.js'
import { isHan } from '../../script/letters.js'
import { isNumbered } from '../../source/list-item.js'
import type { SourceText } from '../../source/text.js'
import type { Block, TableRow } from '../block.js'
import { cellOf } from '../cell.js'
import { LineJoiner } from '../line.js'
import { cellsOf } from './cells.js'
import type { SourceLine } from './line.js'
import { isClosed, isOpened, type PipeRow, splitRow } from './row.js'

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
export function pushGrid(
  blocks: Block[],
  source: string,
  lines: readonly SourceLine[],
  report: Report,
): void {
  const rows: TableRow[] = []
  let open: PipeRow[] = []
  const head = lines.findIndex((line) => isRule(source, line) && source[line.start + 1] === '=')
  for (const [at, line] of lines.entries()) {
    if (!isRule(source, line)) open.push(splitRow(source, line))
    else if (open.length > 0) {
      rows.push(gridRow(source, open, at <= head, report))
      open = []
    }
  }
  const span = { start: (lines[0] as SourceLine).start, end: (lines.at(-1) as SourceLine).end }
  blocks.push({ kind: 'table', rows, span })
}

function gridRow(source: string, lines: readonly PipeRow[], header: boolean, report: Report): TableRow {
  const texts = lines.map((line) => cellsOf(source, line, report).map(({ text }) => text))
  const cells = (texts[0] as SourceText[]).map((_, column) => {
    const joiner = new LineJoiner()
    let above = ''
    for (const line of texts) {
      const text = line[column] as SourceText
      joiner.add(text, isWrapped(above, text.value) ? ' ' : '\n')
      above = text.value
    }
    return cellOf(joiner.take())
  })
  const [first, last] = [lines[0] as PipeRow, lines.at(-1) as PipeRow]
  return { cells, header, spanned: false, span: { start: first.start, end: last.end } }
}

/** Whether a line of a cell goes on in the next: a blank one parts paragraphs, and the items of a list have numbers. */
function isWrapped(above: string, below: string): boolean {
  return isHan(above.charCodeAt(above.length - 1)) && isHan(below.charCodeAt(0)) && !isNumbered(below, 0)
}
