import { isHan } from '../script/letters.js'
import { isColon, isComma, isSemicolon } from './signs.js'

/** A stretch of a text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A sign that parts an item from the next and its fields from one another. */
function isParting(code: number): boolean {
  return !isHan(code) && (isComma(code) || isSemicolon(code))
}

/** What closes a value: 。 and the signs that part. A point closes it too, but for one in a number. */
export function trimStretch(text: string, from: number, to: number): Stretch {
  let start = from
  let end = to
  while (start < end && (isParting(text.charCodeAt(start)) || isColon(text.charCodeAt(start)))) start++
  while (end > start) {
    const code = text.charCodeAt(end - 1)
    const closing = code === 0x2e || isColon(code)
    if (isParting(code) || (closing && end > start + 1)) end--
    else break
  }
  return { from: start, to: end }
}
