import { closeGaps } from '../../source/gaps.js'
import { joinTexts } from '../../source/text.js'
import type { Cell, Row } from '../row.js'
import { isBracketed, opensBracket } from '../text/bracket.js'
import { isPageNote } from '../text/note.js'
import { headerLength, headerWordOf } from './header-role.js'

/**
 * The header of two rows as one where the lower has but the rest of each word, which a converter that takes each printed
 * line for a row leaves; `null` where it has not.
 *
 *     | 项目名称（资金 | 总计     | 一般公共 | 绩效 |
 *     | 使用单位）     | （万元） | 预算拨款 | 目标 |
 */
export function unwrapped(upper: Row, lower: Row): Row | null {
  if (upper.cells.length !== lower.cells.length) return null
  let wraps = false
  let brackets = 0
  const cells: Cell[] = []
  for (const [column, above] of upper.cells.entries()) {
    const below = lower.cells[column] as Cell
    cells.push(above)
    // A cell over both rows says the same in both.
    if (below.content === 'blank' || below.text.value === above.text.value) continue
    if (below.covered !== 'no' || above.covered !== 'no' || !isWord(below) || !isWord(above)) return null
    const raw = joinTexts([above.raw, below.raw], { cut: true })
    const text = closeGaps(raw)
    const how = continuationOf(above.text.value, below.text.value, text.value)
    if (how === 'not') return null
    if (how === 'bracket') brackets++
    wraps ||= how === 'surely' || brackets > 1
    cells[column] = { ...above, raw, text }
  }
  return wraps ? { ...upper, cells } : null
}

function isWord({ content, text }: Cell): boolean {
  return content !== 'amount' && text.value.length <= headerLength && !/[\d，,；;。]/.test(text.value)
}

/** How headers end that name money: no row of data has it. */
const ending = /^(?:拨款|资金|收入|金额)$/

/**
 * Whether the lower part of a header cell is the rest of the upper: a word or a bracket stands in both, or a bracket is still
 * open. One bracket by itself may be the rest of a name below a page break, two are of a header.
 */
function continuationOf(
  above: string,
  below: string,
  whole: string,
): 'surely' | 'perhaps' | 'bracket' | 'not' {
  if (opensBracket(above) || ending.test(below)) return 'surely'
  if (isPageNote(below)) return 'not'
  const own = headerWordOf(below)
  // （资金使用单位） is of a header, （一期） may be the rest of a name.
  if (isBracketed(below)) return own !== null || /元[)）]$/.test(below) ? 'surely' : 'bracket'
  const entry = headerWordOf(whole)
  if (entry !== null && !above.includes(entry.word) && !below.includes(entry.word)) return 'surely'
  return entry === null && own !== null ? 'not' : 'perhaps'
}
