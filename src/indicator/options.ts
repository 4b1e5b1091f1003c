import type { KnownLevels } from '../terms/levels/category.js'

/** What the indicators' surroundings say. */
export interface IndicatorOptions {
  /** Resolves dates without a year. */
  readonly fiscalYear?: number | undefined
  /** Levels that the document has named so far; each document begins with none. */
  readonly levels: KnownLevels
}
