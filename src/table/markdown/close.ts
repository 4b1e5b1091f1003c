import { type SourceLine, skipSpace } from './line.js'
import { runOf } from './mark.js'

/** Says of a line whether it ends a block that blank lines do not end. */
export type Close = (line: SourceLine) => boolean

/** What closes the fence that a line opens; `null` where it opens none. */
export function fenceClose(source: string, line: SourceLine): Close | null {
  const at = skipSpace(source, line.start, line.end)
  const opening = line.start
  const code = source.charCodeAt(at)
  const size = runOf(source, at, line.end)
  // Backticks with another backtick behind them are code within a line.
  if (code === 0x60 && source.slice(at + size, line.end).includes('`')) return null
  return ({ start, end }) => {
    const first = skipSpace(source, start, end)
    if (start === opening || source.charCodeAt(first) !== code || first === end) return false
    const run = runOf(source, first, end)
    return run >= size && skipSpace(source, first + run, end) === end
  }
}

/**
 * What closes the HTML that a line begins, of the kinds 1 to 5 of CommonMark (4.6): raw elements, comments,
 * instructions, declarations, CDATA. `null`: it is of a kind that a blank line ends.
 */
export function htmlClose(source: string, line: SourceLine): Close | null {
  const at = skipSpace(source, line.start, line.end)
  const rest = source.slice(at, Math.min(line.end, at + 16))
  const first = (ending: string, from: number): Close => {
    return ({ start, end }) => source.slice(Math.max(start, from), end).includes(ending)
  }
  if (rest.startsWith('<!--')) return first('-->', at + 2)
  if (rest.startsWith('<?')) return first('?>', at + 1)
  if (rest.startsWith('<![CDATA[')) return first(']]>', at + 9)
  if (/^<![a-z]/i.test(rest)) return first('>', at + 3)
  if (!/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i.test(rest)) return null
  return ({ start, end }) => /<\/(?:script|pre|style|textarea)>/i.test(source.slice(start, end))
}

/** What a fence names within which Markdown stands, and no code; many name nothing. */
const markdown: readonly string[] = ['', 'markdown', 'md', 'html', 'text', 'txt']

/** Whether what stands between fences of a language is to be read. */
export function isMarkdownFence(language: string | null | undefined): boolean {
  return markdown.includes((language ?? '').toLowerCase())
}
