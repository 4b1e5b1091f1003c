import type { AmountUnit } from '../../model/table.js'
import { foldWord } from '../../terms/fold.js'
import type { Header } from '../header/header.js'
import { isFundingColumn } from '../header/role.js'
import type { Cell, Row } from '../row.js'
import type { Sheet } from '../sheet.js'
import { unitInBrackets } from '../text/line-words.js'
import type { Draft, Fragment } from './draft.js'

/** The unit that the first header names that names one. */
export function unitOfHeaders(draft: Draft): Sheet['amountUnit'] {
  for (const { header } of draft.fragments) {
    const unit = header === null ? null : unitIn(header.words)
    if (unit !== null) return unit
  }
  return null
}

/**
 * The parts of a table, each amount with its unit where the header above it names another than that of the table: one page in
 * 万元, the next in 元. A part without a header goes on with that above.
 */
export function withUnits(parts: readonly Fragment[], stated: AmountUnit | null): Fragment[] {
  let unit: AmountUnit | null = null
  return parts.map((part) => {
    if (part.header !== null) unit = unitOf(part.header)
    return unit === null || unit === stated ? part : { ...part, rows: rowsIn(part.rows, unit) }
  })
}

/** The unit that a header names above the amounts. */
function unitOf({ titles, roles }: Header): AmountUnit | null {
  for (const [column, role] of roles.entries()) {
    const unit = role !== null && isFundingColumn(role) ? unitIn(titles[column] as string) : null
    if (unit !== null) return unit
  }
  return null
}

function unitIn(words: string): AmountUnit | null {
  return (unitInBrackets.exec(foldWord(words))?.[1] ?? null) as AmountUnit | null
}

function rowsIn(rows: readonly Row[], unit: AmountUnit): Row[] {
  const inUnit = (cell: Cell): Cell =>
    cell.amount.kind === 'amount' && cell.amount.unit === null
      ? { ...cell, amount: { ...cell.amount, unit } }
      : cell
  return rows.map(({ cells, header, levels, span }) => ({ cells: cells.map(inUnit), header, levels, span }))
}
