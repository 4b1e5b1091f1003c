/** Where an indicator starts. */
export interface Start {
  /** At the ordinal; without one, at the levels or the mark. */
  readonly start: number
  /** Behind the ordinal, or behind the mark. */
  readonly body: number
  readonly ordinal: number | null
  /** The levels that a mark 【产出指标-数量指标】 names. */
  readonly mark: string | null
}

/** The start of a text that has none of its own. */
export const whole: Start = { start: 0, body: 0, ordinal: null, mark: null }
