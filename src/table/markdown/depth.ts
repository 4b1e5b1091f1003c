import type { SourceLine } from './line.js'

/** How many marks of quotes and lists a line begins with: `> - 1. ` has three. */
export function depthOf(source: string, line: SourceLine): number {
  let depth = 0
  for (let at = line.start; at < line.end; at++) {
    const code = source.charCodeAt(at)
    const mark = code === 0x3e || code === 0x2a || code === 0x2b || code === 0x2d
    const digit = code >= 0x30 && code <= 0x39
    if (mark || code === 0x2e || code === 0x29) depth++
    else if (!digit && code !== 0x20 && code !== 0x09) break
  }
  return depth
}

/**
 * Offset behind the marks of quotes and lists that a line begins with.
 *
 *     > > | 合计 | 1.00 |
 *         ^ here
 */
export function skipMarks(source: string, line: SourceLine): number {
  let at = line.start
  for (;;) {
    const code = source.charCodeAt(at)
    if (at === line.end) return at
    if (code === 0x3e || code === 0x20 || code === 0x09) {
      at++
      continue
    }
    const bullet = code === 0x2a || code === 0x2b || code === 0x2d
    const next = source.charCodeAt(at + 1)
    if (!bullet || (at + 1 < line.end && next !== 0x20 && next !== 0x09)) return at
    at++
  }
}
