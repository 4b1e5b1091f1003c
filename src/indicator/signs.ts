import { isComparator } from '../script/comparator.js'
import { digitOf } from '../script/letters.js'

// Signs by their code units: a letter taken out of a text is a new string each time, and the readers here ask of
// every letter of a cell.

/** What closes an ordinal: `1、` `1.` `1．` `1)` `1）`. */
export function isOrdinalMark(code: number): boolean {
  return code === 0x3001 || code === 0x2e || code === 0xff0e || code === 0x29 || code === 0xff09
}

/** What opens a mark, as `【产出指标-数量指标】` and `（产出指标-数量指标）`: `【` `〔` `[` `［` `(` `（`. */
export function isOpening(code: number): boolean {
  if (code < 0x3010) return code === 0x28 || code === 0x5b
  return code === 0x3010 || code === 0x3014 || code === 0xff08 || code === 0xff3b
}

/** ； and ;, which part the fields of an item. */
export function isSemicolon(code: number): boolean {
  return code === 0xff1b || code === 0x3b
}

/** Both colons. */
export function isColon(code: number): boolean {
  return code === 0xff1a || code === 0x3a
}

/** A comma, a stop, a bar or white space. */
export function isComma(code: number): boolean {
  if (code < 0x3001) return code === 0x20 || code === 0x2c || code === 0x0a || code === 0x09 || code === 0x7c
  return code === 0x3001 || code === 0x3002 || code === 0xff0c
}

/** Signs that may part levels where no semicolon does: those, colons, `/` `\` `＼` `｜` `>` `›` `→`. */
export function isWeakSeparator(code: number): boolean {
  if (isComma(code) || isColon(code) || code === 0x2f || code === 0x5c || code === 0x3e) return true
  return code === 0x203a || code === 0x2192 || code === 0xff3c || code === 0xff5c
}

/** Where an item may end and the next begin: the start of a text counts too, which is no code. */
export function endsItem(code: number): boolean {
  return code === 0x3002 /* 。 */ || code === 0x0a || isSemicolon(code)
}

/** What a value that no label names may begin with. */
export function isValueStart(code: number): boolean {
  return isComparator(code) || digitOf(code) >= 0 || code === 0x5c /* \geq */ || code === 0x24 /* $\geq$ */
}

/** The text with one form of each bracket, since the two of a pair may be of different widths; 《= is none, but ≤. */
export function narrowBrackets(text: string): string {
  return text
    .replace(/[《》](?=[=＝])/g, '≤')
    .replace(/[（）［］]/g, (letter) => '()[]'['（）［］'.indexOf(letter)] as string)
}
