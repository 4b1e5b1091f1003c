/** Whether a code unit is of a comparator that is written in one letter: `<` `=` `>` of both widths, ≤ ≥ ≦ ≧ ⩽ ⩾. */
export function isComparator(code: number): boolean {
  if (code < 0x2264) return code >= 0x3c && code <= 0x3e
  return code <= 0x2267 || code === 0x2a7d || code === 0x2a7e || (code >= 0xff1c && code <= 0xff1e)
}
