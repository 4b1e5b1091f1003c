import { type SourceLine, skipSpace, skipSpaceBack } from './line.js'

const delimiters = /^\|?(?:[ \t]*:?-+:?[ \t]*(?:\||$))+$/

/**
 * Number of cells of a delimiter row (`| --- | :-: |`), or 0 where the line is none. One dash is enough in a cell; a row
 * of dashes alone, without pipe or colon, is a rule.
 */
export function delimiterWidth(source: string, { start, end }: SourceLine): number {
  const at = skipSpace(source, start, end)
  if (!'|:-'.includes(source.charAt(at))) return 0
  const line = source.slice(at, skipSpaceBack(source, at, end))
  return delimiters.test(line) && /[|:]/.test(line) ? line.split(/-+/).length - 1 : 0
}
