import type { SketchTable } from './model.js'

/** The columns of the Guangzhou layout, by role. */
export type Role = 'name' | 'total' | 'fiscal' | 'special' | 'other' | 'goal' | 'indicators'

export const roles: readonly Role[] = ['name', 'total', 'fiscal', 'special', 'other', 'goal', 'indicators']
export const moneyRoles: readonly Role[] = ['total', 'fiscal', 'special', 'other']

/** A row of the body. */
export interface DraftRow {
  kind: 'total' | 'department' | 'project'
  cells: Record<Role, string>
  /** Columns that a cell of a row above covers; their text is that cell's, empty where a page cut it off. */
  covered: Role[]
  /** Rows of one project have one number. */
  group: number
  /** Text of a further column behind the others. */
  extra?: string
  /** Running number in a column of its own before the others. */
  number?: string
}

/** How the header of a fragment stands. */
export type HeaderForm = 'full' | 'empty' | 'none' | 'swallowed'

/** How cells that span rows came out. */
export type SpanForm = 'kept' | 'repeated' | 'empty' | 'dropped'

/**
 * How HTML is written: as it should be, without closing tags, in capitals with attributes, parted by line ends, as Word saves it,
 * as editors of sites do, each row in a body of its own.
 */
export type TagForm = 'plain' | 'unclosed' | 'shouted' | 'spread' | 'word' | 'site'

/** A part of the table between two page breaks. */
export interface Fragment {
  /** Lines above it: page notes. */
  notes: string[]
  header: HeaderForm
  /** The columns that are left. */
  columns: Role[]
  rows: DraftRow[]
  /** Places before which a blank column stands that the table does not have. */
  blanks: number[]
  /** Whether it stands as an HTML table in Markdown. */
  html: boolean
}

/**
 * A document on the way to its text. In a cell's text stand marks of the private use area for what is markup
 * only once it is rendered (see `marks`).
 */
export interface Draft {
  /** What the reading is to give. */
  expected: SketchTable
  /** Lines above the table. */
  before: string[]
  /** Lines below it. */
  after: string[]
  /** Texts of the header, by role. */
  heads: Record<Role, string>
  /** The header of a column of running numbers before the others; `null` where there is none. */
  numberHead: string | null
  /** The header of a further column that no field of the model takes; `null` where there is none. */
  extraHead: string | null
  /** How a header in one row came out: as it is, said twice, or each printed line of it as a row. */
  heading: 'once' | 'twice' | 'wrapped'
  /** The words over the money columns where the header stands in two rows. */
  over: string | null
  /** The word over the parts of 总计, in a row between these words and those of the parts; `null` where there is none. */
  within: string | null
  fragments: Fragment[]
  spans: SpanForm
  /** Spans that are wrong, one in every third row, not in the first: how many columns and rows, and in which cell the first stands. */
  wrongSpans: { colSpan: number; rowSpan: number; first: number } | null
  /** What became of the blank cells at the end of rows: kept, dropped, or more of them put there. */
  ends: 'kept' | 'dropped' | 'added'
  /** The column that a header in one row has no cell for, though the rows do; `null` where it has all. */
  headLost: Role | null
  /** Texts that were planted where no field of the model takes them: each is to be found all the same. */
  planted: string[]
  /** What paragraphs of a cell are parted by in a pipe table. */
  cellBreak: '<br>' | '\n' | '\n\n'
  /** Whether the cells' texts stand in `<p>`. */
  paragraphs: boolean
  /** Cells more (or fewer) in the delimiter row than in the header. */
  delimiter: number
  /** Whether all cells of a header row are `th` in a `thead`. */
  thead: boolean
  /** How tags are written in HTML. */
  tags: TagForm
  /** Whether rows of a pipe table begin and end with a pipe. */
  outerPipes: boolean
  /** Whether a delimiter row stands below the first row of a pipe table. */
  delimiterRow: boolean
  /** Whether the rows of a pipe table without outer pipes begin with a tag. */
  tagged: boolean
  /** Rows above the header, in the table: title, agency and unit, each over the whole width. */
  captionRows: string[]
  /** What becomes of the source at last. */
  finish: ((source: string) => string)[]
}

/** Marks within a cell's text; none of them is in a model. */
export const marks = {
  /** `<br>`. */
  br: '\ue000',
  /** A line end of the source, in HTML; a space in Markdown. */
  newline: '\ue001',
  /** Source text as it stands, between the two. */
  raw: '\ue002',
  end: '\ue003',
  /** What parts an indicator cell: the sign between fields, behind a label, in a level, behind an ordinal, at the end. */
  field: '\ue010',
  colon: '\ue011',
  dash: '\ue012',
  ordinal: '\ue013',
  stop: '\ue014',
} as const

/** How the signs of an indicator cell are written where no damage says otherwise: as in the seed. */
export const plainSigns: Readonly<Record<string, string>> = {
  [marks.field]: '；',
  [marks.colon]: ':',
  [marks.dash]: '-',
  [marks.ordinal]: '、',
  [marks.stop]: '。',
}

/** Text that is put into the source as it stands. */
export function raw(text: string): string {
  return marks.raw + text + marks.end
}

/** Whether a column is blank throughout a fragment. */
export function isBlankIn(fragment: Fragment, role: Role): boolean {
  return fragment.rows.every((row) => row.cells[role] === '')
}

/** Whether no money column but these is used. */
export function usesOnly(draft: Draft, used: readonly Role[]): boolean {
  return draft.fragments.every((fragment) =>
    moneyRoles.every((role) => used.includes(role) || isBlankIn(fragment, role)),
  )
}
