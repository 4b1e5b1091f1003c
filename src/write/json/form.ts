import type { Decimal } from '../../amount/decimal.js'
import type { Span } from '../../model/span.js'

/** The name that stands first in what `toJson` writes. */
export const jsonFormat = 'gz-perf-targets'

/** The version that `toJson` writes: `major.minor`. A new major may change what is there, a new minor only adds. */
export const jsonVersion = '1.0'

/**
 * The JSON form of a node of the model: decimals are strings of plain digits (`'2763.84'`), spans are optional, and
 * everything else is as in the model.
 *
 * @example
 * const [table] = JSON.parse(toJson(parseMarkdown(source).tables)).tables
 * table.total.total // '2763.84'
 */
export type JsonOf<Node> = Node extends Decimal
  ? string
  : Node extends Span
    ? Span
    : Node extends readonly (infer Item)[]
      ? JsonOf<Item>[]
      : Node extends { span: Span | null }
        ? { [Key in Exclude<keyof Node, 'span'>]: JsonOf<Node[Key]> } & { span?: Span | null | undefined }
        : Node extends object
          ? { [Key in keyof Node]: JsonOf<Node[Key]> }
          : Node

/** How a node's span is written: `{ span }`, or `{}` where spans are left out. */
export type SpanForm = (span: Span | null) => { span?: Span | null }

/** Writes spans. */
export function withSpan(span: Span | null): { span: Span | null } {
  return { span: span === null ? null : { start: span.start, end: span.end } }
}

/** Leaves spans out. */
export function withoutSpan(): { span?: never } {
  return {}
}
