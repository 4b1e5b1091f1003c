import { isHan } from '../script/letters.js'

/**
 * A word as it is looked up: no white space, half-width brackets and letters, none of the marks around it.
 *
 *     项目名称 （资金使用单位）  →  项目名称(资金使用单位)
 */
export function foldWord(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const wide = code >= 0xff01 && code <= 0xff5e
    if (isHan(code) || !(wide || isLeftOut(code))) continue
    folded += text.slice(from, at)
    if (wide) folded += String.fromCharCode(code - 0xfee0)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** White space, and the marks of emphasis. */
function isLeftOut(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0x2a || code === 0x5f
}

/** A folded word without what stands in brackets: 产出指标(50分) → 产出指标. */
export function withoutBrackets(folded: string): string {
  if (!/[([〔【]/.test(folded)) return folded
  let kept = ''
  let depth = 0
  for (const letter of folded) {
    if ('([〔【'.includes(letter)) depth++
    else if (')]〕】'.includes(letter)) depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += letter
  }
  return kept
}
