import type { AmountReading } from '../amount/amount.js'
import type { Span } from '../model/span.js'
import { closeGaps } from '../source/gaps.js'
import { guard } from '../source/guard.js'
import { withoutMarks } from '../source/marks.js'
import type { SourceText } from '../source/text.js'
import type { TableBlock } from '../table/block.js'
import { expandSpans } from '../table/expand.js'
import { type Content, lookOf } from './content.js'

/** One place of a row, spans expanded. */
export interface Cell {
  /** As the reader gave it, gaps and breaks included. */
  readonly raw: SourceText
  /** Without the gaps. Where another cell covers the place: that cell's text. */
  readonly text: SourceText
  /** What the text looks like. */
  readonly content: Content
  /** The amount that the text was read as. */
  readonly amount: AmountReading
  /** What covers the place: nothing, a cell to the left, a cell above. */
  readonly covered: 'no' | 'left' | 'above'
}

/** A row with one cell for each column; never blank throughout. */
export interface Row {
  readonly cells: readonly Cell[]
  /** Whether the source marks it as a header. */
  readonly header: boolean
  readonly span: Span | null
}

/** The rows of a table with their spans expanded, those left out in which nothing is written. */
export function rowsOf(block: TableBlock): Row[] {
  const rows: Row[] = []
  for (const { cells, row } of expandSpans(block.rows)) {
    let last: SourceText | null = null
    let written = false
    let carried: Cell = blankCell
    const expanded: Cell[] = []
    for (const { text, origin } of cells) {
      if (text.value === '' || isBlankMark(text.value)) {
        expanded.push(blankCell)
        continue
      }
      // A cell over several columns is read once.
      if (text !== last) carried = cellOf(text)
      last = text
      if (origin !== 'written') {
        expanded.push({ ...carried, covered: origin })
        continue
      }
      written ||= carried.content !== 'blank'
      expanded.push(carried)
    }
    if (written) rows.push({ cells: expanded, header: row.header, span: row.span })
  }
  return rows
}

/** What converters of spreadsheets and data frames write for a cell in which nothing stands. */
function isBlankMark(value: string): boolean {
  const code = value.charCodeAt(0)
  if (code !== 0x4e && code !== 0x6e && code !== 0x55 && code !== 0x3c) return false
  return /^(?:NaN|nan|NaT|None|<NA>|Unnamed: \d+)$/.test(value)
}

function cellOf(written: SourceText): Cell {
  const raw = withoutMarks(written)
  const text = withoutMarks(closeGaps(raw))
  // A guard keeps a text from looking like what it is not.
  const guarded = raw.value.includes(guard) ? closeGaps(raw, { guards: true }) : text
  const { content, amount } = lookOf(raw.value, guarded.value)
  return { raw, text, content, amount, covered: 'no' }
}

const nothing: SourceText = { value: '', pieces: [] }

/** A cell in which nothing is written. */
export const blankCell: Cell = {
  raw: nothing,
  text: nothing,
  content: 'blank',
  amount: { kind: 'blank' },
  covered: 'no',
}
