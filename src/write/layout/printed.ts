/** A table as it is printed: lines above it, and the texts of its cells; a line break in a cell parts paragraphs. */
export interface PrintedTable {
  readonly title: string | null
  readonly lines: readonly string[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
