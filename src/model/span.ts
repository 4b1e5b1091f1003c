/**
 * A range of the source as it was passed in, in UTF-16 code units; a byte order mark counts.
 *
 * `source.slice(span.start, span.end)` is the text that the node was read from, with its escapes and entities. Text
 * that is not contiguous in the source, such as a row divided by a page break, has the span of its first fragment.
 *
 * @example
 * const { tables } = parseMarkdown(source)
 * const { start, end } = tables[0].departments[0].projects[0].span
 * source.slice(start, end) // '| 部门日常运转经费 | 437.45 | 437.45 | … |'
 */
export interface Span {
  /** Offset of the first code unit. */
  start: number
  /** Offset after the last code unit. */
  end: number
}
