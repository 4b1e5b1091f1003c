import { isDash } from '../script/dash.js'
import { secondLevelLength } from '../terms/levels/second.js'
import { countOf, type Numbered } from './ordinal.js'

/** The number behind the name of a level, before a colon or a dash: 数量指标1：, 数量指标一：; the code of a second level (11-数量) is none. */
const levelNumber = /^ ?([\d０-９]{1,2}|[一二三四五六七八九十])(?= ?[:：]| ?[-‐-―−─ー﹣－](?!\d))/

/** The number that stands behind the name of a level, if one does. */
export function numberBehind(text: string, at: number): Numbered | null {
  const [whole, number = ''] = levelNumber.exec(text.slice(at, at + 5)) ?? []
  if (whole === undefined) return null
  const end = at + whole.length
  const isCode = number.length > 1 && isDash(text.charCodeAt(end)) && secondLevelLength(text, end + 1) > 0
  return isCode ? null : { value: countOf(number), end }
}
