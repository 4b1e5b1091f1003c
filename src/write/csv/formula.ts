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
 * Makes a text safe for a spreadsheet: a text that would be run as a formula is prefixed with `'`. `restoreFormula`
 * reverses it.
 *
 * @param text The text of a cell.
 * @returns The prefixed text, or `text` itself if it is not a formula.
 * @throws {TypeError} If `text` is not a string.
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
 * Reverses `defuseFormula`.
 *
 * @param text A text that `defuseFormula` returned.
 * @returns The original text.
 * @throws {TypeError} If `text` is not a string.
 *
 * @example
 * restoreFormula("'=1+1") // '=1+1'
 * restoreFormula("'tis") // "'tis"
 */
export function restoreFormula(text: string): string {
  demandText(text, 'text')
  return text.startsWith("'") && isFormula(text) ? text.slice(1) : text
}
