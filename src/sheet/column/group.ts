import type { FundingColumn } from '../../model/table.js'
import type { Role } from '../header/role.js'

/** Rows that have their columns in common: what one is read as, all are. */
export interface Group {
  /** What the money columns may be, best first. */
  readings: readonly (readonly FundingColumn[])[]
  /** All that they might have been before sums were asked. */
  readonly possible: readonly (readonly FundingColumn[])[]
  /** Whether the first reading is the one that the position tells: it stands unless sums speak for another. */
  readonly natural: boolean
  /** Whether the rows fit as they stand, so that the position speaks for the first reading where sums do not. */
  readonly standing: boolean
  /** Whether the rows are as wide as their header, so that the position is doubted only where no sum holds with it. */
  readonly full: boolean
  /** Whether other rows of the part lack blanks between their amounts, so that these may as well. */
  readonly shifted: boolean
  /** Columns of the rows. */
  readonly found: number
  /** The columns that they are held against. */
  readonly layout: readonly Role[]
  /** Whether the rows are a whole fragment of other width, or single rows of a fragment. */
  readonly fragment: boolean
}

/** The group of rows that are aligned alike. */
export function groupOf(
  readings: Group['readings'],
  layout: readonly Role[],
  facts: Pick<Group, 'found' | 'natural' | 'standing' | 'full' | 'shifted' | 'fragment'>,
): Group {
  const { natural, standing, full, shifted, found, fragment } = facts
  return { readings, possible: readings, natural, standing, full, shifted, found, layout, fragment }
}
