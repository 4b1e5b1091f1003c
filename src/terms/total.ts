import { wordsOf } from '../script/words.js'
import { foldWord, withoutBrackets } from './fold.js'
import { withoutLookAlikes } from './look-alikes.js'

/** What the row of the whole table is called. */
const totalWords: readonly string[] = /* @__PURE__ */ wordsOf(
  '合计 总计 总合计 合计数 共计 总额 全部合计 本?部门合计 本?单位合计 项目合计 项目支出合计 支出合计 总计数',
)

/** What the row of one department is called, where the department stands beside it or above. */
const subtotalWords: readonly string[] = /* @__PURE__ */ wordsOf(
  '小计 合计 本?部门小计 本?单位小计 单位合计 本级小计 项目小计',
)

/** What the row of one page is called. */
const pageTotalWords: readonly string[] = /* @__PURE__ */ wordsOf(
  '本页小计 本页合计 本页总计 分页小计 页小计',
)

/** Whether a name is that of the 合计 row. */
export function isTotalName(name: string): boolean {
  return mayBeTotal(name) && totalWords.includes(bareWord(name))
}

/** Whether a name says that the row sums up one department, or one page. */
export function isSubtotalName(name: string): boolean {
  return mayBeTotal(name) && (subtotalWords.includes(bareWord(name)) || isPageTotalName(name))
}

/** Whether a name says that the row sums up one page. */
export function isPageTotalName(name: string): boolean {
  return mayBeTotal(name) && pageTotalWords.includes(bareWord(name))
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
