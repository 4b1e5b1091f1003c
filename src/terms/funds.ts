import type { FundingColumn } from '../model/table.js'

/** The money columns in the order of the standard layout. */
export const fundingColumns: readonly FundingColumn[] = [
  'total',
  'fiscalAppropriation',
  'specialAccount',
  'other',
]

/** The usual header of each. */
export const columnNames: { readonly [Column in FundingColumn]: string } = {
  total: '总计',
  fiscalAppropriation: '财政拨款',
  specialAccount: '财政专户拨款',
  other: '其他资金',
}
