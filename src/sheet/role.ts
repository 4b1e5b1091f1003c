import type { FundingColumn } from '../model/table.js'

/** What a column of the table holds. */
export type Role =
  | FundingColumn
  /** 项目名称, or 项目名称（资金使用单位） where department and project rows share the column. */
  | 'name'
  /** 资金使用单位 in a column of its own. */
  | 'department'
  /** 绩效目标. */
  | 'goal'
  /** 绩效指标. */
  | 'indicators'
  /** 序号. */
  | 'number'
  /** A column that no field of the model takes. */
  | 'unread'

/** The money columns in the order of the standard layout. */
export const fundingColumns: readonly FundingColumn[] = [
  'total',
  'fiscalAppropriation',
  'specialAccount',
  'other',
]

/** The standard layout: what a table without any header is held against. */
export const standardRoles: readonly Role[] = ['name', ...fundingColumns, 'goal', 'indicators']

/** Whether a column holds amounts. */
export function isFundingColumn(role: Role): role is FundingColumn {
  return role === 'total' || role === 'fiscalAppropriation' || role === 'specialAccount' || role === 'other'
}

/** The usual header of each money column, for sentences. */
export const columnNames: { readonly [Column in FundingColumn]: string } = {
  total: '总计',
  fiscalAppropriation: '财政拨款',
  specialAccount: '财政专户拨款',
  other: '其他资金',
}
