/**
 * The content of other columns in an indicator's row, where the layout has such columns.
 *
 * @example
 * parseTarget('5', { sign: '≥', unit: '人次' }) // { comparator: 'gte', value: 5, unit: { text: '人次', … }, … }
 */
export interface TargetContext {
  /**
   * The comparator column: ≥, 大于等于, 反向, 定性 …. A comparator in the value itself takes precedence; a conflict
   * is reported as `target-sign-conflict`.
   */
  sign?: string | undefined
  /**
   * The unit column: %, 人次 …. A unit in the value itself takes precedence; a conflict is reported as
   * `target-unit-conflict`.
   */
  unit?: string | undefined
  /**
   * The name of the indicator. A unit in it, as in 人数(人), applies to a number without a unit; it never overrides
   * the value.
   */
  name?: string | undefined
  /** The budget year, four digits such as 2026; completes dates without a year. */
  fiscalYear?: number | undefined
}
