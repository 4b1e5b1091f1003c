/**
 * A text as a document can hold it: line breaks are line feeds, and a NUL, which no document may hold, is U+FFFD, as
 * readers make of it.
 */
export function settle(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\0', '\ufffd')
}

/** The same in one line. */
export function settleLine(text: string): string {
  return settle(text).replaceAll('\n', ' ')
}
