import type { Indicator } from '../../model/indicator.js'
import { fundingColumns } from '../../terms/funds.js'
import { keyOf } from '../key.js'
import { amountOf, type Row } from '../rows.js'
import type { SideBranch, SideTwig } from './side.js'

// Parts of a print are joined by letters that no folded text holds: they are white space.
const between = '\t'
const list = '\n'

/** The levels that an indicator stands under, by which it is told from another of its name. */
export function categoryKey({ category }: Indicator): string {
  return category.key ?? category.names.map(keyOf).join(between)
}

/** All of an indicator that a comparison looks at. */
export function indicatorPrint(indicator: Indicator): string {
  const { name, annual, cycle } = indicator
  const texts = [annual, cycle].map((target) => (target === null ? '' : `=${keyOf(target.text)}`))
  return [categoryKey(indicator), keyOf(name), ...texts].join(between)
}

function amountsPrint(row: Row): string {
  return fundingColumns.map((column) => amountOf(row, column)?.toFixed() ?? '').join(between)
}

/** The goal of a project, by which it is told the same; none is as an empty one. */
export function goalKey({ project }: SideTwig): string {
  return keyOf(project.goal ?? '')
}

/** All of a project that a comparison looks at, whatever the order of its indicators. */
export function projectPrint(row: SideTwig): string {
  const indicators = row.project.indicators.map(indicatorPrint).sort()
  return [amountsPrint(row), goalKey(row), ...indicators].join(list)
}

/** All of a department that a comparison looks at, whatever the order of its projects. */
export function departmentPrint(branch: SideBranch): string {
  const projects = branch.projects.map((row) => `${row.key}${list}${projectPrint(row)}`).sort()
  return [amountsPrint(branch), ...projects].join(list)
}
