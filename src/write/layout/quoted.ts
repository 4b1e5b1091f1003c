import type { Category, Indicator } from '../../model/indicator.js'
import type { Department, Funding, Project, TargetTable } from '../../model/table.js'
import type { Target } from '../../model/target.js'
import { quote, quoted } from '../../source/quote.js'
import { fundingColumns } from '../../terms/funds.js'
import { categoryKeyOf } from '../../terms/levels/category.js'
import {
  agencyLabel,
  decimalsLine,
  figureLabels,
  keyLabel,
  nameless,
  noKey,
  noYear,
  quotedHeader,
  secret,
  signNote,
  totalName,
  unfunded,
  unitLine,
  unitNote,
  valueLabels,
  yearLine,
  yearNote,
} from '../../terms/standard.js'
import { digitsOf } from '../json/number.js'
import { printAmount, printedDecimals } from './amount.js'
import { columnsOf, nameChangesReading, yearOf } from './context.js'
import type { PrintedTable } from './printed.js'

/**
 * Sets a table with its texts between quotes that have no width, so that nothing has to be told from how it looks:
 * 资金使用单位 in a column of its own, and in words what no column holds.
 */
export function layOutQuoted(table: TargetTable): PrintedTable {
  const { title, total, departments } = table
  const [first = '', ...columns] = quotedHeader
  return {
    title: title === null ? null : quoted(title, true),
    lines: linesAbove(table),
    header: [quote + first + quote, ...columns],
    rows: [
      ...(total === null ? [] : [[totalName, '', ...amountsOf(total, table), '', '']]),
      ...departments.flatMap((department, at) => rowsOf(department, departments[at - 1], table)),
    ],
  }
}

function linesAbove(table: TargetTable): string[] {
  const { agency, fiscalYear, amountUnit, decimals } = table
  return [
    ...(fiscalYear === null ? [] : [yearLine(fiscalYear)]),
    ...(agency === null ? [] : [agencyLabel + quoted(agency, true)]),
    ...(amountUnit === null ? [] : [unitLine(amountUnit)]),
    ...(printedDecimals(table) === decimals ? [] : [decimalsLine(decimals)]),
  ]
}

/** The row of a department, unless its projects alone tell it from the one before, and theirs. */
function rowsOf(
  { name, funding, projects }: Department,
  before: Department | undefined,
  table: TargetTable,
): string[][] {
  const label = name === null ? nameless : quoted(name)
  const amounts = funding === null ? ['', '', '', ''] : amountsOf(funding, table)
  const told = funding === null && projects.length > 0 && before?.name !== name
  return [
    ...(told ? [] : [[funding === null ? label + unfunded : label, '', ...amounts, '', '']]),
    ...projects.map((project) => [label, ...projectRow(project, table)]),
  ]
}

function projectRow({ name, withheld, funding, goal, indicators }: Project, table: TargetTable): string[] {
  return [
    withheld ? quoted(name) + secret : quoted(name),
    ...amountsOf(funding, table),
    goal === null ? '' : quoted(goal),
    indicators.map((indicator) => indicatorLine(indicator, table.fiscalYear)).join('\n'),
  ]
}

function amountsOf(funding: Funding, { decimals }: TargetTable): string[] {
  return fundingColumns.map((column) => printAmount(funding[column], decimals))
}

/** One indicator: its number, then field by field. */
function indicatorLine(indicator: Indicator, fiscalYear: number | null): string {
  const { ordinal, category, name, cycle, annual, weight, actual, score } = indicator
  const printed = (label: string, target: Target | null): string[] =>
    target === null ? [] : [label + printTarget(target, name, fiscalYear)]
  const fields = [
    ...levelsOf(category),
    quoted(name),
    ...printed(valueLabels.cycle, cycle),
    ...printed(valueLabels.annual, annual),
    ...(weight === null ? [] : [`${figureLabels.weight}:${digitsOf(weight)}`]),
    ...printed(valueLabels.actual, actual),
    ...(score === null ? [] : [`${figureLabels.score}:${digitsOf(score)}`]),
  ]
  return `${ordinal === null ? '' : `${ordinal}、`}${fields.join('；')}。`
}

function printTarget(target: Target, name: string, fiscalYear: number | null): string {
  const year = yearOf(target, fiscalYear)
  const note = year === fiscalYear ? '' : year === null ? noYear : yearNote(year)
  const { sign, unit } = columnsOf(target, name)
  const columns =
    (sign === undefined ? '' : signNote(sign)) + (unit === undefined ? '' : unitNote(quoted(unit)))
  return (nameChangesReading(target, name) ? '：' : ':') + quoted(target.text) + columns + note
}

/** `1-产出指标`; a level without a code, or without a name, is what it has; then the normal form, if it is another. */
function levelsOf({ key, codes, names }: Category): string[] {
  const levels = Array.from({ length: Math.max(codes.length, names.length) }, (_, at) => {
    const [code, name] = [codes[at], names[at]]
    return (code === undefined ? '' : `${quoted(code)}-`) + (name === undefined ? '' : quoted(name))
  })
  return key === categoryKeyOf(names) ? levels : [...levels, `${keyLabel}:${key ?? noKey}`]
}
