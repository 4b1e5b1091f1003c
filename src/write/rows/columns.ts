import type { Funding, FundingColumn } from '../../model/table.js'
import { columnNames, fundingColumns } from '../../terms/funds.js'
import type { Column, DepartmentEntry, IndicatorEntry, ProjectEntry } from './column.js'
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
    { key: 'agency', header: '部门名称', type: 'text', read: ({ table }) => table.agency },
    { key: 'fiscalYear', header: '预算年度', type: 'count', read: ({ table }) => table.fiscalYear },
  ]
}

function amountUnitColumn(): Column<DepartmentEntry, 'amountUnit'> {
  return { key: 'amountUnit', header: '金额单位', type: 'text', read: ({ table }) => table.amountUnit }
}

/** Which department a row is of. */
function departmentColumns(): Column<DepartmentEntry, keyof Row>[] {
  return [
    {
      key: 'department',
      header: '单位序号',
      type: 'count',
      read: ({ departmentNumber }) => departmentNumber,
    },
    {
      key: 'departmentName',
      header: '资金使用单位',
      type: 'text',
      read: ({ department }) => department.name,
    },
  ]
}

/** Which project of its department a row is of. */
function projectColumns(): Column<ProjectEntry, keyof ProjectRow & keyof IndicatorRow>[] {
  return [
    { key: 'project', header: '项目序号', type: 'count', read: ({ projectNumber }) => projectNumber },
    { key: 'projectName', header: '项目名称', type: 'text', read: ({ project }) => project.name },
  ]
}

function indicatorColumns(): Column<IndicatorEntry, keyof IndicatorRow>[] {
  return [
    {
      key: 'indicator',
      header: '指标序号',
      type: 'count',
      read: ({ indicatorNumber }) => indicatorNumber,
    },
    { key: 'ordinal', header: '原文序号', type: 'count', read: ({ indicator }) => indicator.ordinal },
    { key: 'category', header: '指标类别', type: 'text', read: ({ indicator }) => indicator.category.key },
    {
      key: 'categoryCodes',
      header: '类别代码',
      type: 'text',
      read: ({ indicator }) => joined(indicator.category.codes),
    },
    {
      key: 'categoryNames',
      header: '类别名称',
      type: 'text',
      read: ({ indicator }) => joined(indicator.category.names),
    },
    { key: 'name', header: '指标名称', type: 'text', read: ({ indicator }) => indicator.name },
    ...targetColumns('cycle', '实施周期指标值'),
    ...targetColumns('annual', '年度指标值'),
    { key: 'weight', header: '分值', type: 'figure', read: ({ indicator }) => indicator.weight },
    ...targetColumns('actual', '实际完成值'),
    { key: 'score', header: '得分', type: 'figure', read: ({ indicator }) => indicator.score },
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
    { key: 'goal', header: '绩效目标', type: 'text', read: ({ project }) => project.goal },
    { key: 'withheld', header: '涉密', type: 'flag', read: ({ project }) => project.withheld },
  ]
}

/** The columns of indicators, in their order. */
export function indicatorsColumns(): Column<IndicatorEntry, keyof IndicatorRow>[] {
  return [...documentColumns(), ...departmentColumns(), ...projectColumns(), ...indicatorColumns()]
}
