import type { Funding, Project, TargetTable } from '../../model/table.js'
import { demandTable } from '../../source/demand.js'
import { quoted } from '../../source/quote.js'
import { columnNames, fundingColumns } from '../../terms/funds.js'
import { agencyLabel, totalName, unitLine, yearLine } from '../../terms/standard.js'
import { printAmount } from './amount.js'
import { printIndicators } from './indicators.js'
import { isPlain, isPlainTitle, type PlainDepartment, saysYear } from './plain.js'
import type { PrintedTable } from './printed.js'
import { layOutQuoted } from './quoted.js'
import { standApart } from './stand-apart.js'

/**
 * Sets a table in the standard layout: 项目名称（资金使用单位）, the amounts, 绩效目标, 绩效指标; a row for 合计, one for
 * each department and each project. Where rows alone would not tell departments from projects, 资金使用单位 has a
 * column of its own in front; where a text would be read otherwise than it is meant, texts are quoted.
 */
export function layOut(table: TargetTable): PrintedTable {
  demandTable(table)
  if (!isPlain(table)) return layOutQuoted(table)
  const { title, total, departments } = table
  const apart = standApart(table)
  return {
    title: title === null || isPlainTitle(title) ? title : quoted(title, true),
    lines: linesAbove(table),
    header: [
      ...(apart ? ['项目名称（资金使用单位）'] : ['资金使用单位', '项目名称']),
      ...fundingColumns.map((column) => columnNames[column]),
      ...['绩效目标', '绩效指标'],
    ],
    rows: [
      ...(total === null ? [] : [rowOf(apart ? [totalName] : [totalName, ''], total, table)]),
      ...departments.flatMap((department) => rowsOf(department, table, apart)),
    ],
  }
}

function linesAbove({ title, fiscalYear, agency, amountUnit }: TargetTable): string[] {
  const lines: string[] = []
  if (fiscalYear !== null && !saysYear(title, fiscalYear)) lines.push(yearLine(fiscalYear))
  if (agency !== null) lines.push(agencyLabel + agency)
  if (amountUnit !== null) lines.push(unitLine(amountUnit))
  return lines
}

function rowsOf(
  { name, funding, projects }: PlainDepartment,
  table: TargetTable,
  apart: boolean,
): string[][] {
  const names = (project: string) => (apart ? [project] : [name, project])
  return [
    ...(funding === null ? [] : [rowOf(apart ? [name] : [name, ''], funding, table)]),
    ...projects.map((project) => rowOf(names(project.name), project.funding, table, project)),
  ]
}

function rowOf(names: string[], funding: Funding, { decimals }: TargetTable, project?: Project): string[] {
  return [
    ...names,
    ...fundingColumns.map((column) => printAmount(funding[column], decimals)),
    project?.goal ?? '',
    printIndicators(project?.indicators ?? []),
  ]
}
