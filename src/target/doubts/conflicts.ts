import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type { Comparator } from '../../model/target.js'
import { isRateOf } from '../clause/value-and-unit.js'
import { isUpper } from '../measure/comparator.js'
import type { Figure } from '../measure/measure.js'
import { type Clause, placeIn } from '../scan/passage.js'

/** Signs that bound a figure from either side: ≤≥95%. */
const opposite = /[≥>][≤<]|[≤<][≥>]/

/** Says where the comparators of a figure, or the cell and another column, do not agree. */
export function reportConflicts(clause: Clause, figure: Figure, report: Report): void {
  const { setting } = clause.passage
  const contradicts = figure.contradicts || opposite.test(clause.text.slice(figure.from, figure.number))
  if (!contradicts && setting.comparator === null && setting.column === null) return
  const { text, span } = placeIn(clause, figure.from, figure.to)
  if (contradicts) report(diagnostic('target-comparators-conflict', span, { text }))
  const { comparator } = setting
  if (figure.comparator !== null && comparator !== null && !agree(figure, comparator, setting.directed)) {
    report(diagnostic('target-sign-conflict', span, { text, sign: setting.sign }))
  }
  if (
    figure.unit !== null &&
    setting.column !== null &&
    !isOne(clause.text, figure.unit.base, setting.column)
  ) {
    report(diagnostic('target-unit-conflict', span, { text, unit: setting.column }))
  }
}

/** Spellings of one unit, in the order of their letters' codes. */
const alike = ' 公里=千米 公斤=千克 小时=时 天=日 天=日历天 元=块 台=台套 台套=套 '

/** Whether a unit and a unit column say the same: 天 and 日, 台 and 台(套), 次 behind 每月 and 次/月. */
function isOne(text: string, unit: string, column: string): boolean {
  const [one, other] = [unit, column].sort() as [string, string]
  return (
    one === other ||
    isRateOf(unit, column) ||
    alike.includes(` ${one}=${other} `) ||
    other.startsWith(`${one}(`) ||
    (column.startsWith(`${unit}/`) && text.includes(`每${column.slice(unit.length + 1)}`))
  )
}

function agree(figure: Figure, sign: Comparator, directed: boolean): boolean {
  const comparator = figure.comparator as Comparator
  if (comparator === sign) return true
  if (directed) return comparator === 'eq' || isUpper(comparator) === isUpper(sign)
  return figure.weak && sign === 'eq'
}
