import type { Grid, GridCell } from '../model/grid.js'
import { demand, demandText } from '../source/demand.js'
import { unplaced } from '../source/text.js'
import type { Block, TableRow } from './block.js'
import { blankCell, cellOf } from './cell.js'
import { isSpanned } from './expand.js'
import { pushLines } from './line.js'

/** The blocks of tables that another reader has. Whoever hands in something else has made a mistake: `TypeError`. */
export function readGridBlocks(grids: readonly Grid[]): Block[] {
  demand(Array.isArray(grids), 'grids', 'an array', grids)
  const blocks: Block[] = []
  for (const [index, grid] of grids.entries()) {
    const name = `grids[${index}]`
    demand(isObject(grid), name, 'an object', grid)
    demand(Array.isArray(grid.rows), `${name}.rows`, 'an array', grid.rows)
    demand(grid.before === undefined || Array.isArray(grid.before), `${name}.before`, 'an array', grid.before)
    for (const [line, text] of (grid.before ?? []).entries()) {
      demandText(text, `${name}.before[${line}]`)
      pushLines(blocks, unplaced(text))
    }
    const rows = grid.rows.map((row: GridCell[], at: number) => rowOf(row, `${name}.rows[${at}]`))
    if (rows.length > 0) blocks.push({ kind: 'table', rows, span: null })
  }
  return blocks
}

function rowOf(row: GridCell[], name: string): TableRow {
  demand(Array.isArray(row), name, 'an array', row)
  const cells = row.map((cell, index) => {
    demand(isObject(cell), `${name}[${index}]`, 'an object', cell)
    demandText(cell.text, `${name}[${index}].text`)
    const text = cell.text.replaceAll('_x000D_', '').trim()
    if (text === '' && cell.colSpan === undefined && cell.rowSpan === undefined) return blankCell
    return cellOf(unplaced(text), spanOf(cell.colSpan), spanOf(cell.rowSpan))
  })
  return { cells, header: false, spanned: isSpanned(cells), span: null }
}

/** A span as it was handed in; what is no number from 1 is 1. */
function spanOf(value: number | undefined): number {
  return value !== undefined && value >= 1 ? Math.min(Math.floor(value), 65534) : 1
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
