import type { Span } from '../../model/span.js'
import type { TableCell, TableRow } from '../block.js'
import { cellsOf, isSpanned } from './cells.js'
import { type PipeRow, splitRow } from './row.js'

/** Letters a cell, below which the cells of a row take more memory than is allowed for what it is written in. */
const lean = 16

/**
 * A row of short cells, which are split from its line each time that they are asked for. A cell takes some hundred bytes
 * whatever stands in it: for `|1|1|` that is fifty times the source, while the line itself is two offsets.
 */
export class LeanRow implements TableRow {
  readonly spanned = false

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly header: boolean,
  ) {}

  get cells(): readonly TableCell[] {
    const { source } = this
    return cellsOf({ source, report: noReport }, splitRow(source, this))
  }

  get span(): Span {
    return { start: this.start, end: this.end }
  }
}

/** Whether a line makes a lean row: no `<` in it, as reading markup again would report it again. */
export function isLean(source: string, row: PipeRow): boolean {
  const { start, end, width } = row
  return end - start < lean * width && !isSpanned(row) && !source.slice(start, end).includes('<')
}

/* v8 ignore next -- @preserve A row without markup has nothing to report. */
function noReport(): void {}
