import { matchAt, standsAt } from '../measure/match.js'

/** Words behind a date. 前 with a day includes that day; 内容 and 内部 are other words. */
const mark = /((?:\(含\))?[之以]?前(?!后)|[以之]?内(?![容部审外])|[为截]?止)|([以之]?后)|起/y

/** The words behind a date: all of them, those that say by when, and those that say after when. */
export function markAt(text: string, at: number): [all?: string, by?: string, after?: string] {
  return (matchAt(mark, text, at) ?? []) as [all?: string, by?: string, after?: string]
}

/**
 * What is done by a date, and how: 2026年12月完成, 2026年底前全部完成; but 完成率 is none. Any other word behind a bare date
 * makes it part of a name: 2026年预算编制.
 */
const deed =
  /(?:[将应须需要均]|全[部面]|基本|顺利|如期|按时|及时|正式|整体)*(?:完[成工毕]|建[成立]|竣工|举[办行]|开[工展放园始幕通]|启动|实[施现]|落实|运行|上线|出台|执行|整改|达到|到位|结[题项束]|交付|移交|提交|报送|发[放布]|下达|印发|公[示开]|投[入用产]|通[过车水]|验收|支付|拨付|办结|组织|召开|签订)(?![率数量额])/y

/** Whether a deed stands at a place. */
export function isDeed(text: string, at: number): boolean {
  return standsAt(deed, text, at)
}

/** Whether what stands behind digits makes a date of them that may be a plain number: something is to be done by it. */
export function isDue(text: string, at: number): boolean {
  return markAt(text, at)[1] !== undefined || isDeed(text, at)
}
