import { foldWord, withoutBrackets } from './fold.js'
import { withoutLookAlikes } from './look-alikes.js'

/** What the row of the whole table is called. */
const total = /^(?:总|全部|本表|本?部门|本?单位|(?:项目)?支出|项目)?[合总共]计数?$|^总额$/

/** What the row of one department is called, where the department stands beside it or above. */
const subtotal = /^(?:本?部门|本?单位|本级|项目)?小计$|^(?:单位)?合计$/

/** What the row of one page is called. */
const pageTotal = /^[本分]?页[小合总]计$/

/** Whether a name is that of the 合计 row. */
export function isTotalName(name: string): boolean {
  return mayBeTotal(name) && total.test(bareWord(name))
}

/** Whether a name says that the row sums up one department, or one page. */
export function isSubtotalName(name: string): boolean {
  return mayBeTotal(name) && (subtotal.test(bareWord(name)) || isPageTotalName(name))
}

/** Whether a name says that the row sums up one page. */
export function isPageTotalName(name: string): boolean {
  return mayBeTotal(name) && pageTotal.test(bareWord(name))
}

/** A quick look at a name, since every row is asked: each of the words has 计 or 额, or what looks like it. */
function mayBeTotal(name: string): boolean {
  return name.length <= 24 && /[计計汁讣额額频]/.test(name)
}

/** Signs, and the word in another script that stands beside it in bilingual tables: 合计 Total, 合计 جەمئىي. */
const besideWord = /[:,、。a-z\u0600-\u06ff\u0f00-\u0fff\u1800-\u18af]/gi

function bareWord(name: string): string {
  return withoutLookAlikes(withoutBrackets(foldWord(name)).replace(besideWord, ''))
}
