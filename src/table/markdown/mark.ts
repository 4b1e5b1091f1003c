import { isDigit } from '../../script/letters.js'
import { isSpace, type SourceLine, skipSpace, skipSpaceBack } from './line.js'

/**
 * What a line could begin besides running text and tables, by its first letters alone: `list`, `quote`, `fence`,
 * `html` mean that lines below may belong to it; a `rule` is a heading or a thematic break, which is but its line.
 */
export type LineMark = 'none' | 'rule' | 'quote' | 'list' | 'fence' | 'html'

/** The mark of a line that is not blank. What is doubtful is marked: only `none` is taken for certain. */
export function markOf(source: string, line: SourceLine): LineMark {
  const at = skipSpace(source, line.start, line.end)
  const code = source.charCodeAt(at)
  if (code > 0x7e) return 'none'
  switch (code) {
    case 0x23: // #
      return isHeading(source, at, line.end) ? 'rule' : 'none'
    case 0x3e: // >
      return 'quote'
    case 0x3c: // <
      return 'html'
    case 0x60: // `
    case 0x7e: // ~
      return runOf(source, at, line.end) < 3 ? 'none' : 'fence'
    case 0x2a: // *
    case 0x2b: // +
    case 0x2d: // -
    case 0x5f: // _
      return bulletOrRule(source, at, line.end)
  }
  return code >= 0x30 && code <= 0x39 ? ordinal(source, at, line.end) : 'none'
}

/** Length of the run of equal letters at `at`. */
export function runOf(source: string, at: number, end: number): number {
  const code = source.charCodeAt(at)
  let to = at
  while (to < end && source.charCodeAt(to) === code) to++
  return to - at
}

/** `# ` to `###### `; `#2` is text. */
function isHeading(source: string, at: number, end: number): boolean {
  const to = at + runOf(source, at, end)
  return to - at < 7 && (to === end || isSpace(source.charCodeAt(to)))
}

/**
 * The text of a line that is a heading, without its signs at both ends; `null` where it is a thematic break.
 *
 *     ## 一、部门预算 ##
 *        ^^^^^^^^^^^
 */
export function headingText(source: string, line: SourceLine): SourceLine | null {
  const { end } = line
  const at = skipSpace(source, line.start, end)
  if (source.charCodeAt(at) !== 0x23) return null
  const start = skipSpace(source, at + runOf(source, at, end), end)
  const last = skipSpaceBack(source, start, end)
  let signs = last
  while (signs > start && source.charCodeAt(signs - 1) === 0x23) signs--
  const closed = signs < last && (signs === start || isSpace(source.charCodeAt(signs - 1)))
  return { start, end: closed ? skipSpaceBack(source, start, signs) : last }
}

function bulletOrRule(source: string, at: number, end: number): LineMark {
  const code = source.charCodeAt(at)
  const bullet = code !== 0x5f && (at + 1 === end || isSpace(source.charCodeAt(at + 1)))
  if (code === 0x2b) return bullet ? 'list' : 'none'
  let to = at
  while (to < end && (source.charCodeAt(to) === code || isSpace(source.charCodeAt(to)))) to++
  if (to === end && marksIn(source, at, end) > 2) return 'rule'
  return bullet ? 'list' : 'none'
}

/** Signs other than white space. */
function marksIn(source: string, at: number, end: number): number {
  let marks = 0
  for (let to = at; to < end && marks < 3; to++) if (!isSpace(source.charCodeAt(to))) marks++
  return marks
}

/** `1. ` and `1) ` begin a list; `1、` and `1.36` do not. */
function ordinal(source: string, at: number, end: number): LineMark {
  let to = at
  while (to < end && to < at + 10 && isDigit(source.charCodeAt(to))) to++
  const code = source.charCodeAt(to)
  if (to === end || to === at + 10 || (code !== 0x2e && code !== 0x29)) return 'none'
  return to + 1 === end || isSpace(source.charCodeAt(to + 1)) ? 'list' : 'none'
}
