import type { Funding, FundingColumn } from '../../model/table.js'
import { columnNames, fundingColumns } from '../../terms/funds.js'
import {
  type Column,
  column,
  type DepartmentEntry,
  type IndicatorEntry,
  type ProjectEntry,
} from './column.js'
import type { DepartmentRow, IndicatorRow, ProjectRow, Row } from './row.js'
import { targetColumns } from './target.js'

/** The amounts of a row. */
export function amountColumns<Entry>(
  fundingOf: (entry: Entry) => Funding | null,
): Column<Entry, FundingColumn>[] {
  return fundingColumns.map((key) => ({
    key,
    header: columnNames[key],
    type: 'figure',
    read: (entry) => fundingOf(entry)?.[key] ?? null,
  }))
}

/** From which document a row is. */
function documentColumns(): Column<DepartmentEntry, keyof Row>[] {
  return [
    column('agency', '部门名称', 'text', ({ table }) => table.agency),
    column('fiscalYear', '预算年度', 'count', ({ table }) => table.fiscalYear),
  ]
}

function amountUnitColumn(): Column<DepartmentEntry, 'amountUnit'> {
  return column('amountUnit', '金额单位', 'text', ({ table }) => table.amountUnit)
}

/** Which department a row is of. */
function departmentColumns(): Column<DepartmentEntry, keyof Row>[] {
  return [
    column('department', '单位序号', 'count', ({ departmentNumber }) => departmentNumber),
    column('departmentName', '资金使用单位', 'text', ({ department }) => department.name),
  ]
}

/** Which project of its department a row is of. */
function projectColumns(): Column<ProjectEntry, keyof ProjectRow & keyof IndicatorRow>[] {
  return [
    column('project', '项目序号', 'count', ({ projectNumber }) => projectNumber),
    column('projectName', '项目名称', 'text', ({ project }) => project.name),
  ]
}

function indicatorColumns(): Column<IndicatorEntry, keyof IndicatorRow>[] {
  return [
    column('indicator', '指标序号', 'count', ({ indicatorNumber }) => indicatorNumber),
    column('ordinal', '原文序号', 'count', ({ indicator }) => indicator.ordinal),
    column('category', '指标类别', 'text', ({ indicator }) => indicator.category.key),
    column('categoryCodes', '类别代码', 'text', ({ indicator }) => joined(indicator.category.codes)),
    column('categoryNames', '类别名称', 'text', ({ indicator }) => joined(indicator.category.names)),
    column('name', '指标名称', 'text', ({ indicator }) => indicator.name),
    ...targetColumns('cycle', '实施周期指标值'),
    ...targetColumns('annual', '年度指标值'),
    column('weight', '分值', 'figure', ({ indicator }) => indicator.weight),
    ...targetColumns('actual', '实际完成值'),
    column('score', '得分', 'figure', ({ indicator }) => indicator.score),
  ]
}

/** Levels in one text, the first first. */
function joined(levels: readonly string[]): string | null {
  return levels.length === 0 ? null : levels.join('/')
}

/** The columns of departments, in their order. */
export function departmentsColumns(): Column<DepartmentEntry, keyof DepartmentRow>[] {
  return [
    ...documentColumns(),
    ...departmentColumns(),
    amountUnitColumn(),
    ...amountColumns<DepartmentEntry>(({ department }) => department.funding),
  ]
}

/** The columns of projects, in their order. */
export function projectsColumns(): Column<ProjectEntry, keyof ProjectRow>[] {
  return [
    ...documentColumns(),
    ...departmentColumns(),
    ...projectColumns(),
    amountUnitColumn(),
    ...amountColumns<ProjectEntry>(({ project }) => project.funding),
    column('goal', '绩效目标', 'text', ({ project }) => project.goal),
    column('withheld', '涉密', 'flag', ({ project }) => project.withheld),
  ]
}

/** The columns of indicators, in their order. */
export function indicatorsColumns(): Column<IndicatorEntry, keyof IndicatorRow>[] {
  return [...documentColumns(), ...departmentColumns(), ...projectColumns(), ...indicatorColumns()]
}
