import { isHan } from '../script/letters.js'

/**
 * A word as it is looked up: no white space, half-width brackets and letters, none of the marks around it.
 *
 *     项目名称 （资金使用单位）  →  项目名称(资金使用单位)
 */
export function foldWord(text: string): string {
  let at = 0
  while (at < text.length && isHan(text.charCodeAt(at))) at++
  if (at === text.length) return text
  let folded = ''
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    if (code <= 0x20 || code === 0xa0 || code === 0x3000 || letter === '*' || letter === '_') continue
    folded += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : letter
  }
  return folded
}

/** A folded word without what stands in brackets: 产出指标(50分) → 产出指标. */
export function withoutBrackets(folded: string): string {
  if (!/[([〔【]/.test(folded)) return folded
  let kept = ''
  let depth = 0
  for (const letter of folded) {
    if (letter === '(' || letter === '[' || letter === '〔' || letter === '【') depth++
    else if (letter === ')' || letter === ']' || letter === '〕' || letter === '】')
      depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += letter
  }
  return kept
}
