import { demandText } from '../../source/demand.js'

// A text that a spreadsheet would run: its first letter behind white space is one of = + - @ (full-width too),
// or a tab or a return stands before it. A ' in front makes it a text; one that is there already is doubled, so
// that each defused text comes from one text only:
//
//     =1+1 → '=1+1      '=1+1 → ''=1+1      'tis → 'tis

const starts: string = '=+-@＝＋－＠\t\r'

/** White space that spreadsheets pass over, signs that nobody sees among it (Unicode's format characters). */
const gap: RegExp = /[\s\u0085\p{Cf}]/u

/** Whether a text, quotes in front apart, would be taken for a formula. */
function isFormula(text: string): boolean {
  let at = 0
  while (text[at] === "'") at++
  for (; at < text.length; at++) {
    const letter = text[at] as string
    if (starts.includes(letter)) return true
    if (!gap.test(letter)) return false
  }
  return false
}

/**
 * Makes a text harmless in a spreadsheet: what it would take for a formula gets one `'` in front; any other text
 * stays as it is. `restoreFormula` takes it back.
 *
 * @example
 * defuseFormula('=1+1') // "'=1+1"
 * defuseFormula('1-2') // '1-2'
 */
export function defuseFormula(text: string): string {
  demandText(text, 'text')
  return isFormula(text) ? `'${text}` : text
}

/**
 * The text that `defuseFormula` was given.
 *
 * @example
 * restoreFormula("'=1+1") // '=1+1'
 * restoreFormula("'tis") // "'tis"
 */
export function restoreFormula(text: string): string {
  demandText(text, 'text')
  return text.startsWith("'") && isFormula(text) ? text.slice(1) : text
}
