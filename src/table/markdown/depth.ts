import type { SourceLine } from './line.js'

/** How many marks of quotes and lists a line begins with: `> - 1. ` has three. */
export function depthOf(source: string, { start, end }: SourceLine): number {
  const line = source.slice(start, end)
  return line.slice(0, line.search(/[^-+*>.)\d \t]|$/)).replace(/[\d \t]/g, '').length
}

/**
 * Offset behind the marks of quotes and lists that a line begins with.
 *
 *     > > | 合计 | 1.00 |
 *         ^ here
 */
export function skipMarks(source: string, { start, end }: SourceLine): number {
  return start + source.slice(start, end).search(/[^-+*> \t]|[-+*][^ \t]|$/)
}
