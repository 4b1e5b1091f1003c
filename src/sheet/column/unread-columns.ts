import type { Fragment } from '../fragment/draft.js'
import type { Cell } from '../row.js'

/** A cell for which no field of the model stands. */
export interface UnreadCell {
  readonly cell: Cell
  /** What its column is called; `''` where no header says so. */
  readonly column: string
}

/** What the column of a cell that is not read is called, by the width of its row. */
export type ColumnTitle = (width: number, column: number) => string

/** The titles of columns by the headers of a table; parts without one have the same, if only one column is not read. */
export function columnTitles(fragments: readonly Fragment[]): ColumnTitle {
  const titles = new Map<number, readonly string[]>()
  const unread = new Set<string>()
  for (const { header } of fragments) {
    if (header === null) continue
    titles.set(header.roles.length, header.titles)
    for (const [column, role] of header.roles.entries())
      if (role === 'unread') unread.add(header.titles[column] as string)
  }
  const [first] = unread
  const only = unread.size === 1 ? (first as string) : ''
  return (width, column) => titles.get(width)?.[column] ?? only
}
