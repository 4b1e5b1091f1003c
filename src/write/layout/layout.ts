import type { Department, Funding, Project, TargetTable } from '../../model/table.js'
import { guard } from '../../source/guard.js'
import { printAmount } from './amount.js'
import { guardedCell } from './guard.js'
import { printIndicators } from './indicators.js'
import { settle, settleLine } from './settle.js'
import { standApart } from './stand-apart.js'

/** A table as it is set: lines above it, and the texts of its cells; a line break in a cell parts paragraphs. */
export interface Layout {
  readonly title: string | null
  readonly lines: readonly string[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const amounts: readonly string[] = ['总计', '财政拨款', '财政专户拨款', '其他资金']
const promises: readonly string[] = ['绩效目标', '绩效指标']

/**
 * Sets a table in the standard layout: 项目名称（资金使用单位）, the amounts, 绩效目标, 绩效指标; a row for 合计, one for
 * each department and each project. Where rows alone would not tell departments from projects, 资金使用单位 has a
 * column of its own in front.
 */
export function layOut(table: TargetTable): Layout {
  const apart = standApart(table)
  return {
    title: table.title === null ? null : titleLine(settleLine(table.title)),
    lines: linesAbove(table).map(settleLine),
    header: [
      ...(apart ? ['项目名称（资金使用单位）'] : ['资金使用单位', '项目名称']),
      ...amounts,
      ...promises,
    ],
    rows: [
      ...(table.total === null ? [] : [rowOf(apart ? ['合计'] : ['合计', ''], table.total, table)]),
      ...table.departments.flatMap((department) => rowsOf(department, table, apart)),
    ].map((cells) => cells.map(settle)),
  }
}

/** A title that reading might not take for one is guarded, and then it is one whatever it says. */
function titleLine(title: string): string {
  const named = title.length <= 80 && title.includes('项目支出绩效目标表')
  const other = /单位|部门|续|评价|自评|整体支出|[。；;，,]$/.test(title)
  return named && !other ? title : guard + title
}

function linesAbove({ title, fiscalYear, agency, amountUnit }: TargetTable): string[] {
  const lines: string[] = []
  if (fiscalYear !== null && !namesYear(title ?? '', fiscalYear)) lines.push(`（${fiscalYear}年度）`)
  if (agency !== null) lines.push(`部门名称：${agency}`)
  if (amountUnit !== null) lines.push(`单位：${amountUnit}`)
  return lines
}

/** Whether a title says the year by itself: 2026年, not 2025-2026年. */
function namesYear(title: string, year: number): boolean {
  const at = title.indexOf(`${year}年`)
  return at >= 0 && !/[\d\-－—–~～至到]/.test(title[at - 1] ?? '')
}

function rowsOf(department: Department, table: TargetTable, apart: boolean): string[][] {
  const { name, funding, projects } = department
  const own = name ?? ''
  const names = (project: string) => (apart ? [project] : [own, project])
  return [
    ...(funding === null ? [] : [rowOf(apart ? [own] : [own, ''], funding, table)]),
    ...projects.map((project) => rowOf(names(project.name), project.funding, table, project)),
  ]
}

function rowOf(names: string[], funding: Funding, { decimals }: TargetTable, project?: Project): string[] {
  const { total, fiscalAppropriation, specialAccount, other } = funding
  return [
    ...names.map(guardedCell),
    ...[total, fiscalAppropriation, specialAccount, other].map((amount) => printAmount(amount, decimals)),
    guardedCell(project?.goal ?? ''),
    printIndicators(project?.indicators ?? []),
  ]
}
