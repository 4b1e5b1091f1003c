import { type SourceLine, skipSpace } from './line.js'

/**
 * Number of cells of a delimiter row (`| --- | :-: |`), or 0 where the line is none. One dash is enough in a cell; a row
 * of dashes alone, without pipe or colon, is a rule.
 */
export function delimiterWidth(source: string, line: SourceLine): number {
  const { end } = line
  let at = skipSpace(source, line.start, end)
  let marked = source.charCodeAt(at) === 0x7c && at < end
  if (marked) at = skipSpace(source, at + 1, end)
  let width = 0
  while (at < end) {
    if (source.charCodeAt(at) === 0x3a) {
      marked = true
      at++
    }
    const dashes = at
    while (at < end && source.charCodeAt(at) === 0x2d) at++
    if (at === dashes) return 0
    if (at < end && source.charCodeAt(at) === 0x3a) {
      marked = true
      at++
    }
    width++
    at = skipSpace(source, at, end)
    if (at === end) break
    if (source.charCodeAt(at) !== 0x7c) return 0
    marked = true
    at = skipSpace(source, at + 1, end)
  }
  return marked ? width : 0
}
