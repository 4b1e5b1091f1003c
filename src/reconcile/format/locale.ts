import type { FundingColumn } from '../../model/table.js'
import { columnNames } from '../../terms/funds.js'
import type { HintKind } from '../check.js'
import type { Reason } from '../status.js'

/**
 * A language of the sentences that `formatCheck` and `formatComparison` write.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * formatCheck(reconcile(table).checks[0], { locale: 'en' }).startsWith('The total') // true
 */
export type Locale = 'zh-CN' | 'en'

/** Money columns by their header. */
export const columnWords: Readonly<Record<Locale, Readonly<Record<FundingColumn, string>>>> = {
  'zh-CN': columnNames,
  en: {
    total: 'total (总计)',
    fiscalAppropriation: 'fiscal appropriation (财政拨款)',
    specialAccount: 'special account (财政专户拨款)',
    other: 'other funds (其他资金)',
  },
}

/** Why a check could not be made. */
export const reasonWords: Readonly<Record<Locale, Readonly<Record<Reason, string>>>> = {
  'zh-CN': {
    'no-total': '应核对的数为空',
    'no-parts': '没有可以相加的分项',
    'not-a-number': '有的金额不是数字',
    'missing-part': '有的分项为空',
    'excess-digits': '有的数的小数位数超过注明的精度',
    'not-comparable': '两者不可比',
  },
  en: {
    'no-total': 'the stated amount is blank',
    'no-parts': 'there are no parts to add up',
    'not-a-number': 'an amount is not a number',
    'missing-part': 'a part is blank',
    'excess-digits': 'an amount has more decimal places than stated',
    'not-comparable': 'the two cannot be compared',
  },
}

/** What each hint guesses: `{row}` is the row with its amount, `{suggested}` the amount that would make it hold. */
export const hintWords: Readonly<Record<Locale, Readonly<Record<HintKind, string>>>> = {
  'zh-CN': {
    'missing-part': '差额与表中另一行{row}一致，可能漏计。',
    'duplicate-part': '多出的部分与分项{row}一致，可能重复计入。',
    sign: '差额是分项{row}的两倍，正负号可能有误。',
    'subtotal-included': '分项{row}等于其后分项之和，可能把小计一并计入。',
    scale: '分项{row}若为 {suggested} 则相符，小数点或单位可能有误。',
    transposition: '分项{row}若为 {suggested} 则相符，可能有相邻两位数字颠倒。',
    digit: '分项{row}若为 {suggested} 则相符，可能有一位数字有误。',
  },
  en: {
    'missing-part': 'The difference equals another row, {row}, which may be missing from the sum.',
    'duplicate-part': 'The excess equals the part {row}, which may have been counted twice.',
    sign: 'The difference is twice the part {row}, whose plus or minus sign may be wrong.',
    'subtotal-included': 'The part {row} is the sum of parts after it and may be a subtotal.',
    scale:
      'With {suggested} instead of {row} the sum would agree: the decimal point or the unit may be wrong.',
    transposition:
      'With {suggested} instead of {row} the sum would agree: two adjacent digits may be transposed.',
    digit: 'With {suggested} instead of {row} the sum would agree: one digit may be wrong.',
  },
}
