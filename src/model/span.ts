/**
 * A stretch of the source as it was handed in, in UTF-16 code units; a byte order mark counts.
 *
 * `source.slice(span.start, span.end)` is the text that the node was read from, with the escapes and
 * entities that stand there.
 *
 * @example
 * const { tables } = parseMarkdown(source)
 * const { start, end } = tables[0].departments[0].projects[0].span
 * source.slice(start, end) // '| 部门日常运转经费 | 437.45 | 437.45 | … |'
 */
export interface Span {
  /** Offset of the first code unit. */
  start: number
  /** Offset behind the last code unit. */
  end: number
}
