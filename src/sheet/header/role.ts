import type { FundingColumn } from '../../model/table.js'
import { fundingColumns } from '../../terms/funds.js'

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
  /** Such a column with amounts in it: of another year, of funds that are none of ours. */
  | 'figures'

/** The standard layout: what a table without any header is held against. */
export const standardRoles: readonly Role[] = ['name', ...fundingColumns, 'goal', 'indicators']

/** Whether a column holds amounts. */
export function isFundingColumn(role: Role): role is FundingColumn {
  return role === 'total' || role === 'fiscalAppropriation' || role === 'specialAccount' || role === 'other'
}

/** Whether no field of the model takes what stands in a column. */
export function isUnread(role: Role): boolean {
  return role === 'unread' || role === 'figures'
}
