import type { Report } from '../../diagnostic/diagnostic.js'
import { isHan } from '../../script/letters.js'
import { isNumbered } from '../../source/list-item.js'
import { type SourceText, sliceText } from '../../source/text.js'
import { displayWidth } from '../../source/width.js'
import type { TableRow } from '../block.js'
import { cellOf } from '../cell.js'
import { LineJoiner } from '../line.js'
import { cellsOf } from './cells.js'
import type { PipeRow } from './row.js'

/** A row of several lines, each with a part of every cell; `widths` are those of the columns, as a terminal shows them. */
export function joinedRow(
  source: string,
  lines: readonly PipeRow[],
  widths: readonly number[],
  header: boolean,
  report: Report,
): TableRow {
  const texts = lines.map((line) => cellsOf(source, line, report).map(({ text }) => text))
  const cells = widths.map((width, column) => {
    const joiner = new LineJoiner()
    let above = ''
    for (const line of texts) {
      const written = line[column] as SourceText
      const isBroken = written.value.endsWith('\\')
      const text = isBroken ? sliceText(written, 0, written.value.length - 1) : written
      joiner.add(text, isWrapped(above, text.value, width) ? seam(above, text.value) : '\n')
      above = isBroken ? '' : text.value
    }
    return cellOf(joiner.take())
  })
  const [first, last] = [lines[0] as PipeRow, lines.at(-1) as PipeRow]
  return { cells, header, spanned: false, span: { start: first.start, end: last.end } }
}

/** What no line break parts: a Chinese character, or all up to the next; and the least that is left over at the end of a line. */
const unparted = /^(?:[\u3001-\uffe5]|[^\s\u3001-\uffe5]*)/
const leastLeft = 4

/**
 * Whether a line of a cell goes on in the next, since that did not fit. A blank one parts paragraphs, and so does a backslash;
 * the items of a list have numbers.
 */
function isWrapped(above: string, below: string, width: number): boolean {
  if (above === '' || isNumbered(below, 0)) return false
  const [next] = unparted.exec(below) as RegExpExecArray
  const both = isHan(above.charCodeAt(above.length - 1)) && isHan(below.charCodeAt(0))
  return both || displayWidth(above) + Math.max(displayWidth(next), leastLeft) > width
}

/** Between two words or two digits a line break stands for a space. */
function seam(above: string, below: string): string {
  return /\w$/.test(above) && /^\w/.test(below) ? ' ' : ''
}
