import type { AmountUnit } from '../../model/table.js'
import { foldWord } from '../../terms/fold.js'
import { yearIn } from '../../terms/year.js'
import { type LineReading, withoutContinued } from './line.js'

/** What the lines above a table say of it. */
export interface Caption {
  readonly title: string | null
  /** Every title of a table of performance targets among the lines, folded for comparison. */
  readonly titles: readonly string[]
  /** Whether a title says that it goes on from the page before. */
  readonly continued: boolean
  readonly agency: string | null
  readonly amountUnit: AmountUnit | null
  /** The year, from the title or from a line that says no more. */
  readonly year: number | null
}

/** Reads the lines between two tables one by one; of several titles, the nearest above the table counts. */
export class CaptionReader {
  /** Whether the last title is one of a table of another kind. */
  foreign = false
  private title: string | null = null
  private maybe: string | null = null
  private continued = false
  private agency: string | null = null
  private amountUnit: AmountUnit | null = null
  private year: number | null = null
  private readonly titles: string[] = []

  add(line: LineReading): void {
    if (line.title !== null) {
      const title = withoutContinued(line.title)
      // What says no more than the line above it is a running head.
      if (this.title?.includes(title) !== true) this.title = title
      this.titles.push(foldWord(title))
      this.continued = title !== line.title
    }
    if (line.title !== null || line.foreign) this.foreign = line.foreign
    this.maybe = line.maybeTitle ?? this.maybe
    this.agency = line.agency ?? this.agency
    this.amountUnit = line.amountUnit ?? this.amountUnit
    this.year = line.year ?? this.year
  }

  /** Whether one of them is the title of a table of performance targets. */
  get titled(): boolean {
    return this.titles.length > 0
  }

  /** What they come to. */
  take(): Caption {
    const { titles, continued, agency, amountUnit } = this
    const title = this.title ?? this.maybe
    const year = (title === null ? null : yearIn(title)) ?? this.year
    return { title, titles, continued, agency, amountUnit, year }
  }
}
