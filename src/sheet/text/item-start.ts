import { isComparator } from '../../script/comparator.js'
import { isDash } from '../../script/dash.js'
import { digitOf } from '../../script/letters.js'
import { isNumbered } from '../../source/list-item.js'

/** `2、` `（2）` `2.` `②`. `3.5` is a number, but `3.5-` an ordinal with a level code behind. */
const ordinal = /^[(（]?([\d０-９]{1,3}(?=、|[.．)）](?!\d(?![-‐-―−─ー﹣－]|.[-‐-―−─ー﹣－])))|[①-⑳])/s

/**
 * The ordinal that an indicator cell starts with, or `null`.
 *
 *     2、1-产出指标；…     ②1-产出指标；…     【产出指标-数量指标】…
 *     ^ 2                  ^ 2                none
 */
export function ordinalAtStart(text: string): number | null {
  const digits = ordinal.exec(text)?.[1]
  return digits === undefined ? null : Number(digits.normalize('NFKC'))
}

/**
 * Whether a text starts the indicators of another project, told from one that goes on with those above.
 *
 *     above  …；4-成本指标；4         above  …；年度指标值:≥90%。
 *     here   1-经济成本指标；…        here   1、1-产出指标；…
 *            goes on                         starts anew
 */
export function startsAfresh(text: string, above: string): boolean {
  const ordinal = ordinalAtStart(text)
  if (ordinal !== null && !isCutInValue(above)) return ordinal === 1
  if (isOpenEnded(above)) return false
  return (
    levelStart.test(text) && !(isDigit(text.charCodeAt(0)) && isDigit(above.charCodeAt(above.length - 1)))
  )
}

/** What an indicator without an ordinal starts with: the code of a level, its name or a mark. */
const levelStart =
  /^(?:[\d０-９][-‐-―−─ー﹣－]|[【[［〔]|产出|项目完成|效[益果]|满意度|成本|(?:数量|质量|时效)指标)/

/** Whether a text starts at an indicator, the first of a cell if it is numbered, whatever stands above. */
export function startsItem(text: string): boolean {
  const ordinal = ordinalAtStart(text)
  return ordinal === null ? levelStart.test(text) : ordinal === 1
}

/** Words behind which a value stands: an indicator with one of them may be whole. */
const valueWords: readonly string[] = ['指标值', '目标值']

/**
 * Whether the last indicator of a text has no value yet, or its value is still to come.
 *
 *     …年度指标值:4批次。2、4-成本指标；41-经济
 *                        ^^^^ a code behind the last value
 */
export function isOpenEnded(text: string): boolean {
  if (text === '') return false
  const end = text.at(-1) as string
  // A point closes a sentence as well, but for one behind a digit.
  if ('.．'.includes(end)) return isDigit(text.charCodeAt(text.length - 2))
  if (isValueDue(text)) return true
  if ('、)）；;，,（(【[［〔“《】]］〕'.includes(end) || isDash(end.charCodeAt(0))) return true
  const last = Math.max(...valueWords.map((word) => text.lastIndexOf(word)))
  for (let at = Math.max(last, 1); at < text.length; at++) {
    if (!isDash(text.charCodeAt(at))) continue
    const next = text.charCodeAt(at + 1)
    if (isDigit(text.charCodeAt(at - 1)) && next >= 0x4e00 && next <= 0x9fff) return true
  }
  return false
}

/** Whether a value is to come next: a text stops at its label, or at its comparator. */
export function isValueDue(text: string): boolean {
  return (
    valueWords.some((word) => text.endsWith(word)) ||
    text.endsWith(':') ||
    text.endsWith('：') ||
    isComparator(text.charCodeAt(text.length - 1))
  )
}

/** Whether the text starts with a first indicator: 1、…. A text without ordinals is no sign either way. */
export function startsWithFirstIndicator(text: string, above: string): boolean {
  return !isCutInValue(above) && ordinalAtStart(text) === 1
}

/** Numbering by which a list starts: 1. （1） 一是 一、 （一） ①. */
const listStarts = /^(?:[（(]?[1１一][）)、.．]|一是|第一|①)/

/** Whether a text starts with the first of a list. */
export function startsList(text: string): boolean {
  return listStarts.test(text)
}

/** Whether a text begins with the item of a list behind the last that begins a paragraph or a sentence above: 二是 below 一是…；. */
export function isNextItem(text: string, above: string): boolean {
  const number = itemNumber(text)
  if (number === null) return false
  const [before] = above
    .split(/[。；;\n]/)
    .flatMap((part) => itemNumber(part.trim()) ?? [])
    .slice(-1)
  return before === number - 1
}

const hanDigits = '一二三四五六七八九十'

/** Beyond any number of an item: 二、 is not the next of 1、. */
const hanNumbers = 1000

/** The number of the item that a text begins with: 2 of 2. （2） ② 目标2：, 1002 of 二、 二是. */
function itemNumber(text: string): number | null {
  const written = isNumbered(text, 0) ? /[\d０-９]+|[①-⑳]|[一二三四五六七八九十]/.exec(text)?.[0] : undefined
  if (written === undefined) return null
  const han = hanDigits.indexOf(written)
  return han < 0 ? Number(written.normalize('NFKC')) : hanNumbers + han + 1
}

/** Whether a bracket was just opened or a value is due: there （1） is no ordinal of an indicator. */
function isCutInValue(above: string): boolean {
  return '（(：:'.includes(above.trimEnd().at(-1) ?? '#')
}

function isDigit(code: number): boolean {
  return digitOf(code) >= 0
}
