import type { Span } from '../../model/span.js'
import type { SourceText } from '../../source/text.js'
import type { PlacedRow } from '../column/placed-row.js'

/** One row of the table as it was before a page break or a converter cut it into several. */
export interface Entry {
  department: SourceText
  name: SourceText
  /** The pieces of the goal as the reader gave them, breaks included. */
  readonly goal: SourceText[]
  /** The pieces of the indicators. */
  readonly pieces: SourceText[]
  /** The indicators; as long as rows may still go on with them, no more than their end. */
  indicators: SourceText
  /** The row in which the amounts stand. */
  funding: PlacedRow
  /** The rows that it was put together from. */
  readonly rows: PlacedRow[]
  /** Whether a page break cut it, or its cells were merged over several rows. */
  cut: boolean
  merged: boolean
  /** Texts of the rows that were joined with it though they might stand for themselves. */
  readonly guessed: string[]
  /** Those of its rows whose text may go on with the goal as well as with the indicators. */
  readonly torn: PlacedRow[]
  readonly span: Span | null
}

/** Whether a goal or indicators were read of an entry so far. */
export function hasBegun({ goal, indicators }: Entry): boolean {
  return goal.length > 0 || indicators.value !== ''
}

/** Where the goal stops so far. */
export function goalOf({ goal }: Entry): string {
  return goal.at(-1)?.value ?? ''
}

/** The last piece of the indicators so far. */
export function pieceOf({ pieces }: Entry): string {
  return (pieces.at(-1) as SourceText).value
}
