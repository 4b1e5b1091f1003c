import type { Span } from '../model/span.js'
import type { AmountUnit, Funding } from '../model/table.js'
import type { SourceText } from '../source/text.js'

/** A table that was read, its indicators still text. */
export interface Sheet {
  readonly title: string | null
  readonly agency: string | null
  readonly fiscalYear: number | null
  readonly amountUnit: AmountUnit | null
  readonly decimals: number
  readonly total: Funding | null
  readonly departments: readonly SheetDepartment[]
  readonly span: Span | null
}

/** A spending unit of the table. */
export interface SheetDepartment {
  readonly name: string | null
  readonly funding: Funding | null
  readonly projects: readonly SheetProject[]
  readonly span: Span | null
}

/** A project of the table. */
export interface SheetProject {
  readonly name: string
  readonly funding: Funding
  readonly goal: string | null
  readonly withheld: boolean
  /** The indicator cell, put together again where it was cut; blank where nothing is written. */
  readonly indicators: SourceText
  readonly span: Span | null
}
