import { isHan } from '../../script/letters.js'
import { isNumbered } from '../../source/list-item.js'
import { type SourceText, sliceText } from '../../source/text.js'
import { displayWidth } from '../../source/width.js'
import type { TableRow } from '../block.js'
import { cellOf } from '../cell.js'
import { LineJoiner } from '../line.js'
import { cellsOf } from './cells.js'
import type { PipeRow } from './row.js'
import type { Reading } from './running.js'

/** The lines of a row, each with a part of every cell. */
export interface LineRow {
  readonly lines: readonly PipeRow[]
  readonly header: boolean
}

/** Rows of several lines, each put together; `widths` are those of the columns, as a terminal shows them. */
export function joinedRows(to: Reading, rows: readonly LineRow[], widths: readonly number[]): TableRow[] {
  const read = rows.map(({ lines }) => lines.map((line) => cellsOf(to, line).map(({ text }) => text)))
  const wrapped = isWrapped(read, widths)
  return rows.map(({ lines, header }, at) => {
    const cells = widths.map((width, column) => {
      const joiner = new LineJoiner()
      let above = ''
      for (const line of read[at] as SourceText[][]) {
        const written = line[column] as SourceText
        const isBroken = written.value.endsWith('\\')
        const text = isBroken ? sliceText(written, 0, written.value.length - 1) : written
        const goesOn =
          above !== '' && (wrapped || isFull(above, text.value, width)) && !isNumbered(text.value, 0)
        joiner.add(text, goesOn ? seam(above, text.value) : '\n')
        above = isBroken ? '' : text.value
      }
      return cellOf(joiner.take())
    })
    const [first, last] = [lines[0] as PipeRow, lines.at(-1) as PipeRow]
    return { cells, header, spanned: false, span: { start: first.start, end: last.end } }
  })
}

/**
 * Whether lines of a table end where no more fits: two of three, as pandoc sets the first line of a cell shorter at times. No
 * line break is the author's there, but for blank lines, a backslash and the numbers of items.
 */
function isWrapped(rows: readonly SourceText[][][], widths: readonly number[]): boolean {
  let breaks = 0
  let full = 0
  for (const lines of rows) {
    for (const [column, width] of widths.entries()) {
      let above = ''
      for (const line of lines) {
        const { value } = line[column] as SourceText
        if (above !== '' && value !== '') {
          breaks++
          if (isFull(above, value, width)) full++
        }
        above = value.endsWith('\\') ? '' : value
      }
    }
  }
  return full * 3 > breaks * 2
}

/** What no line break parts: a Chinese character, or all up to the next. */
const unparted = /^(?:[\u3001-\uffe5]|[^\s\u3001-\uffe5]*)/

/** Whether the next line begins with what did not fit into the one above it, or both are words without a space between. */
function isFull(above: string, below: string, width: number): boolean {
  const [next] = unparted.exec(below) as RegExpExecArray
  const both = isHan(above.charCodeAt(above.length - 1)) && isHan(below.charCodeAt(0))
  return both || displayWidth(above + next) > width
}

/** What a line break stands for: a space between two Latin words or two figures, of which the first may be the end of one. */
function seam(above: string, below: string): string {
  const words = /[a-z]$/i.test(above) && /^[a-z]/i.test(below)
  const figures = /^[\d,.]+$/.test(above) && /^\d[\d,.]*$/.test(below)
  return words || figures ? ' ' : ''
}
