/** What is known of a row before it is told what it is. */
export interface RowFacts {
  readonly name: string
  /** 总计, or `NaN` where none can be read. */
  readonly amount: number
  /** Whether it has a goal or indicators, which only projects have. */
  readonly promises: boolean
}
