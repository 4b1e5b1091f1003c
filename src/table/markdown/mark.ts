import { isSpace, type SourceLine, skipSpace, skipSpaceBack } from './line.js'

/**
 * What a line could begin besides running text and tables, by its first letters alone: `list`, `quote`, `fence`,
 * `html` mean that lines below may belong to it; a `rule` is a heading or a thematic break, which is but its line.
 */
export type LineMark = 'none' | 'rule' | 'quote' | 'list' | 'fence' | 'html'

const starts = '#><`~*+-_0123456789'
const rule = /^(?:#{1,6}(?:[ \t]|$)|(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$)/
/** `1. ` and `1) ` begin a list; `1、` and `1.36` do not. */
const item = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/

/** The mark of a line that is not blank. What is doubtful is marked: only `none` is taken for certain. */
export function markOf(source: string, line: SourceLine): LineMark {
  const at = skipSpace(source, line.start, line.end)
  const first = source.charAt(at)
  if (!starts.includes(first)) return 'none'
  if (first === '>') return 'quote'
  if (first === '<') return 'html'
  const text = source.slice(at, line.end)
  if (/^(?:```|~~~)/.test(text)) return 'fence'
  if (rule.test(text)) return 'rule'
  return item.test(text) ? 'list' : 'none'
}

/** Length of the run of equal letters at `at`. */
export function runOf(source: string, at: number, end: number): number {
  const code = source.charCodeAt(at)
  let to = at
  while (to < end && source.charCodeAt(to) === code) to++
  return to - at
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
