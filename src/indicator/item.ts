import { type SourceText, sliceText } from '../source/text.js'
import type { Anchor } from './anchors.js'
import type { Field } from './labels.js'
import type { Start } from './starts.js'

/** A stretch of a text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** One indicator as it stands in a cell: its head and its values, not yet read. */
export interface Item {
  readonly start: Start
  /** Levels and name. */
  readonly head: Stretch
  readonly values: readonly (Stretch & { readonly field: Field })[]
  /** Behind its last letter. */
  readonly end: number
}

/** Signs that part an item from the next and its fields from one another. */
const parting = '；;，,、。 \n\t|'

/** What closes a value: 。 and the signs that part. A point closes it too, but for one in a number. */
export function trimStretch(text: string, from: number, to: number): Stretch {
  let start = from
  let end = to
  while (
    start < end &&
    (parting.includes(text[start] as string) || text[start] === ':' || text[start] === '：')
  )
    start++
  while (end > start) {
    const letter = text[end - 1] as string
    const closing = letter === '.' || letter === ':' || letter === '：'
    if (parting.includes(letter) || (closing && end > start + 1)) end--
    else break
  }
  return { from: start, to: end }
}

/** Cuts one item into head and values at its labels. */
export function itemOf(text: string, start: Start, to: number, anchors: readonly Anchor[]): Item[] {
  const items: Item[] = []
  let head: Stretch | null = null
  let own = start
  let values: (Stretch & { field: Field })[] = []
  let from = start.body
  const close = (): void => {
    if (head === null) return
    const end = values.reduce((last, value) => Math.max(last, value.to), head.to)
    items.push({ start: own, head, values, end })
    values = []
  }
  for (const [index, anchor] of anchors.entries()) {
    const next = anchors[index + 1]
    if (head === null) head = trimStretch(text, from, anchor.start)
    if (values.some(({ field }) => field === anchor.field)) {
      // A label stands again: behind the value before it, another name started.
      const last = values[values.length - 1] as Stretch & { field: Field }
      const name = lastPart(text, last)
      if (name !== null) {
        values[values.length - 1] = { ...trimStretch(text, last.from, name.from), field: last.field }
        close()
        own = { start: name.from, body: name.from, ordinal: null, mark: start.mark }
        head = name
      }
    }
    from = next?.start ?? to
    values.push({ ...trimStretch(text, anchor.value, from), field: anchor.field })
  }
  head ??= trimStretch(text, from, to)
  close()
  return items
}

/** `4批次；培训人数；` before a label that stands again: the last part is the name of the next indicator. */
function lastPart(text: string, { from, to }: Stretch): Stretch | null {
  for (let at = to - 1; at > from; at--) {
    if ('；;。\n'.includes(text[at] as string)) return trimStretch(text, at + 1, to)
  }
  return null
}

/** The text of a stretch, with its way back. */
export function textOf(text: SourceText, { from, to }: Stretch): SourceText {
  return sliceText(text, from, to)
}
