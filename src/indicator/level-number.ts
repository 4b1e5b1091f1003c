import { isDash } from '../script/dash.js'
import { digitOf } from '../script/letters.js'
import { secondLevelLength } from '../terms/levels/second.js'

/** The number behind the name of a level, before a colon or a dash: 数量指标1：; the code of a second level (11-数量) is none. */
const levelNumber = /^ ?([\d０-９]{1,2})(?= ?[:：]| ?[-‐-―−─ー﹣－])/

/** Where the number ends that stands behind the name of a level; the end of the name where none does. */
export function behindNumber(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first !== 0x20 && digitOf(first) < 0) return at
  const [whole = '', digits = ''] = levelNumber.exec(text.slice(at, at + 5)) ?? []
  const end = at + whole.length
  const isCode = digits.length > 1 && isDash(text.charCodeAt(end)) && secondLevelLength(text, end + 1) > 0
  return isCode ? at : end
}
