import { isComparator } from '../script/comparator.js'
import { digitOf } from '../script/letters.js'

// Signs by their code units: a letter taken out of a text is a new string each time, and the readers here ask of
// every letter of a cell.

/** What closes an ordinal: `1、` `1.` `1)`. */
export function isOrdinalMark(code: number): boolean {
  switch (code) {
    case 0x3001: // 、
    case 0x2e: // .
    case 0xff0e: // ．
    case 0x29: // )
    case 0xff09: // ）
      return true
    default:
      return false
  }
}

/** What opens a mark: `【产出指标-数量指标】`, `（产出指标-数量指标）`. */
export function isOpening(code: number): boolean {
  switch (code) {
    case 0x3010: // 【
    case 0x5b: // [
    case 0xff3b: // ［
    case 0x3014: // 〔
    case 0x28: // (
    case 0xff08: // （
      return true
    default:
      return false
  }
}

/** ； and ;, which part the fields of an item. */
export function isSemicolon(code: number): boolean {
  return code === 0xff1b || code === 0x3b
}

/** Both colons. */
export function isColon(code: number): boolean {
  return code === 0xff1a || code === 0x3a
}

/** Signs that may part levels where no semicolon does. */
export function isWeakSeparator(code: number): boolean {
  switch (code) {
    case 0xff0c: // ，
    case 0x2c: // ,
    case 0x3001: // 、
    case 0x3002: // 。
    case 0x2f: // /
    case 0x5c: // \
    case 0xff3c: // ＼
    case 0x7c: // |
    case 0xff5c: // ｜
    case 0x3e: // >
    case 0x203a: // ›
    case 0x2192: // →
    case 0x0a:
    case 0x20:
    case 0x09:
      return true
    default:
      return isColon(code)
  }
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
