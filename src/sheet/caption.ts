import type { AmountUnit } from '../model/table.js'
import { foldWord } from '../terms/fold.js'
import { yearIn } from '../terms/year.js'
import { type LineReading, withoutContinued } from './line.js'

/** What the lines above a table say of it. */
export interface Caption {
  readonly title: string | null
  /** Every title of a table of performance targets among the lines, folded for comparison. */
  readonly titles: readonly string[]
  /** Whether a title says that it goes on from the page before. */
  readonly continued: boolean
  /** Whether the last title is one of a table of another kind. */
  readonly foreign: boolean
  readonly agency: string | null
  readonly amountUnit: AmountUnit | null
  /** The year, from the title or from a line that says no more. */
  readonly year: number | null
}

/** What the lines between two tables come to; of several titles, the nearest above the table counts. */
export function captionOf(lines: readonly LineReading[]): Caption {
  let title: string | null = null
  let maybe: string | null = null
  let foreign = false
  let continued = false
  let agency: string | null = null
  let amountUnit: AmountUnit | null = null
  let year: number | null = null
  const titles: string[] = []
  for (const reading of lines) {
    if (reading.title !== null) {
      title = withoutContinued(reading.title)
      titles.push(foldWord(title))
      continued = title !== reading.title
    }
    if (reading.title !== null || reading.foreign) foreign = reading.foreign
    maybe = reading.maybeTitle ?? maybe
    agency = reading.agency ?? agency
    amountUnit = reading.amountUnit ?? amountUnit
    year = reading.year ?? year
  }
  title ??= maybe
  return {
    title,
    titles,
    continued,
    foreign,
    agency,
    amountUnit,
    year: (title === null ? null : yearIn(title)) ?? year,
  }
}
