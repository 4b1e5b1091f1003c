// What leaves no ink, by code units: readers ask of every letter of a cell, and a pattern would make a string of each.

/** A sign without width: controls, zero-width spaces and joiners, marks of direction, the soft hyphen, a byte order mark in a text. */
export function isInvisible(code: number): boolean {
  return (
    code < 0x09 ||
    (code > 0x0d && code < 0x20) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff
  )
}

/** A line break of any kind. */
export function isBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** White space within a line, of any width. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}
