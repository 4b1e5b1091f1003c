/** A place in a source as a person counts it. */
export interface Position {
  /** Line, from 1. A line ends with LF, CRLF or CR. */
  line: number
  /** Column in UTF-16 code units, from 1. */
  column: number
}

/** Where the line that holds an offset of the source begins, and where it ends, its line ending left out. */
export function lineAround(source: string, offset: number): { start: number; end: number } {
  let start = offset
  while (start > 0 && !endsLine(source, start - 1)) start--
  let end = offset
  while (end < source.length && !isBreak(source.charCodeAt(end))) end++
  return { start, end }
}

/** The line and column of an offset within the source. */
export function positionOf(source: string, offset: number): Position {
  let line = 1
  for (let index = 0; index < offset; index++) if (endsLine(source, index)) line++
  return { line, column: offset - lineAround(source, offset).start + 1 }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

/** Whether a line ends with this unit: of CRLF, with the LF. */
function endsLine(source: string, index: number): boolean {
  const code = source.charCodeAt(index)
  return code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)
}
