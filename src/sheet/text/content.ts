import { type AmountReading, mayBeginAmount, readAmount } from '../../amount/amount.js'
import { isDash } from '../../script/dash.js'
import { digitOf, isHan } from '../../script/letters.js'
import { searchFrom } from '../../source/search.js'
import { levelLength } from '../../terms/levels/name.js'
import { secondLevelLength } from '../../terms/levels/second.js'

/** What a cell looks like, whatever column it stands in. */
export type Content =
  | 'blank'
  /** A mark for nothing: `-`, `/`, 无. It may stand in any column. */
  | 'nothing'
  /** An amount, or several amounts in one cell. */
  | 'amount'
  /** Running text of indicators. */
  | 'indicators'
  /** A sentence or more: a goal. */
  | 'long'
  /** A name, a word, a number with text. */
  | 'short'

/** Longer text is no amount, however many gaps and separators it holds. */
const amountLength = 60

/** A name longer than this would be a sentence. */
const nameLength = 48

/** What a cell looks like, and the amount that it was read as where it may be one. */
export interface Look {
  readonly content: Content
  readonly amount: AmountReading
}

const blank: Look = { content: 'blank', amount: { kind: 'blank' } }
const unreadable: AmountReading = { kind: 'unreadable' }

/** Tells what a text looks like. `raw` still has the gaps, which are for the grammar of amounts to judge. */
export function lookOf(raw: string, value: string): Look {
  if (value === '') return blank
  if (value.length <= amountLength && mayBeAmount(value)) {
    const amount = readAmount(raw)
    if (amount.kind === 'blank') return { content: 'nothing', amount }
    if (amount.kind !== 'unreadable') return { content: 'amount', amount }
  }
  return { content: textContentOf(value), amount: unreadable }
}

function textContentOf(value: string): Content {
  if (isIndicatorText(value)) return 'indicators'
  return value.length > nameLength || value.includes('。') || '，；,;'.includes(value[0] as string)
    ? 'long'
    : 'short'
}

/** A quick look before the grammar of amounts. */
function mayBeAmount(value: string): boolean {
  return isHan(value.charCodeAt(0)) ? value.length < 12 && mayBeginAmount(value) : true
}

/** Words that only the running text of an indicator cell holds, behind which a value stands, or what is left of one. */
const valueWord = /(?:指标|目标|预期|计划|标准)值/
const valueRest = /^标?值[:：]/

/**
 * Whether a text is of an indicator cell: one of its words stands there or the end of one, or an ordinal with a level code,
 * or a mark of two levels.
 *
 *     7、4-成本指标；41-…     【产出指标-数量指标】…     …；年度指标值:4批次     值:4批次
 *     ^^^^                   ^^^^^^^^                  ^^^^^^^^^             ^^
 */
export function isIndicatorText(value: string): boolean {
  if (value.includes('值') && ((value.length > 3 && valueWord.test(value)) || valueRest.test(value)))
    return true
  if (value.includes('指标') && (hasLevelMark(value) || levelName.test(value) || hasLevelHead(value)))
    return true
  return hasLevelCode(value)
}

/** What looks like a dash. */
const dash = /[-‐-―−─ー﹣－]/

/** `1、1-产`: digits, a mark of numbering, a digit or two, a dash, no digit; a page break may stand behind the dash. */
function hasLevelCode(value: string): boolean {
  for (let at = value.search(dash); at >= 0; at = searchFrom(value, dash, at + 1)) {
    let before = at - 1
    while (before >= 0 && digitOf(value.charCodeAt(before)) >= 0) before--
    if (before === at - 1 || before < 1 || before < at - 3) continue
    if (!'、.．)）；;。'.includes(value[before] as string)) continue
    if (at === value.length - 1 || isHan(value.charCodeAt(at + 1))) return true
  }
  return false
}

function hasLevelMark(value: string): boolean {
  const open = value.indexOf('【')
  if (open < 0) return false
  const close = value.indexOf('】', open)
  return close > open && close - open < 40 && value.slice(open, close).includes('指标')
}

/** Names of first levels that only stand at the head of an indicator. */
const levelName = /^[\s\S]{0,7}(?:产出|效益|满意度|成本|效果)指标[\s\S]/

/**
 * Whether the name of a second level stands at the head of a part: all that tells what a page break left of an indicator.
 *
 *     …%以上；可持续影响指标：…      出指标>时效指标>按期完成率：…
 *             ^^^^^^^^^^^^^^                 ^^^^^^^^^
 */
function hasLevelHead(value: string): boolean {
  for (let at = value.indexOf('指标'); at >= 0; at = value.indexOf('指标', at + 2)) {
    const end = at + 2
    if (!':：>›→/\\|'.includes(value[end] ?? '#') && !isDash(value.charCodeAt(end))) continue
    for (let start = at - 2; start >= 0 && end - start <= levelLength; start--) {
      const headed =
        start === 0 ||
        '；;。\n>›→/\\|'.includes(value[start - 1] as string) ||
        isDash(value.charCodeAt(start - 1))
      if (headed && secondLevelLength(value, start) === end - start) return true
    }
  }
  return false
}
