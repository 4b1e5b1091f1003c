import type { CellText } from '../cell-text.js'
import { ordinalAt, ordinalBefore } from '../ordinal.js'
import { endsItem, isOrdinalMark } from '../signs.js'
import type { Start } from '../start.js'
import { type Stretch, trimStretch } from '../stretch.js'
import type { Anchor } from './anchors.js'
import type { Field } from './labels.js'
import { withLast } from './with-last.js'

/** A value of an indicator, not yet read. */
export interface Value extends Stretch {
  readonly field: Field
}

/** One indicator as it stands in a cell: its head and its values, not yet read. */
export interface Item {
  readonly start: Start
  /** Levels and name. */
  readonly head: Stretch
  readonly values: readonly Value[]
  /** Behind its last letter. */
  readonly end: number
}

/** Cuts one item into head and values at its labels. */
export function itemOf(cell: CellText, start: Start, to: number, anchors: readonly Anchor[]): Item[] {
  const text = cell.value
  const items: Item[] = []
  let head = trimStretch(text, start.body, anchors[0]?.start ?? to)
  let own = start
  let values: Value[] = []
  for (let index = 0; index < anchors.length; index++) {
    const anchor = anchors[index] as Anchor
    const next = anchors[index + 1]
    const last = values[values.length - 1]
    if (last !== undefined && values.some(({ field }) => field === anchor.field)) {
      // A label stands again: behind the value before it, another indicator started.
      const next = numberedPart(text, last, own) ?? lastPart(cell, last, start.mark)
      if (next !== null) {
        const cut = valueIn(text, last.from, next.start, last.field)
        items.push(ended(own, head, [...values.slice(0, -1), cut]))
        values = []
        own = next
        head = trimStretch(text, next.body, last.to)
      }
    }
    values = withLast(
      values,
      valueIn(text, anchor.field === 'note' ? anchor.start : anchor.value, next?.start ?? to, anchor.field),
    )
  }
  return withLast(items, ended(own, head, values))
}

function ended(start: Start, head: Stretch, values: readonly Value[]): Item {
  return { start, head, values, end: values.at(-1)?.to ?? head.to }
}

/** A value without the sign that closes a bracket opened before it: （分值：10）. */
function valueIn(text: string, start: number, end: number, field: Field): Value {
  const { from, to } = trimStretch(text, start, end)
  const value = { from, to, field }
  if (!')）'.includes(text[to - 1] as string)) return value
  let depth = 0
  for (let at = from; at < to; at++) {
    if ('(（'.includes(text[at] as string)) depth++
    else if (')）'.includes(text[at] as string)) depth--
  }
  return depth < 0 ? { ...trimStretch(text, from, to - 1), field } : value
}

/** `4批次。2、同上；同上；培训人数；` before a label that stands again: a name, and levels that are not known, behind the number that is due. */
function numberedPart(text: string, { from, to }: Stretch, { ordinal }: Start): Start | null {
  // 1.建成。2.验收。 are of the value.
  if (ordinal === null || ordinalAt(text, from) !== null) return null
  for (let at = from + 2; at < to; at++) {
    if (!isOrdinalMark(text.charCodeAt(at))) continue
    const own = ordinalBefore(text, at + 1, ordinal + 1, [])
    if (own?.value !== ordinal + 1 || !own.sure) continue
    return { start: own.start, body: at + 1, ordinal: own.value, mark: null }
  }
  return null
}

/** `4批次；培训人数；` before a label that stands again: the last part is the name of the next indicator. */
function lastPart({ value, gaps }: CellText, { from, to }: Stretch, mark: string | null): Start | null {
  // 期⏎合格率；: where no sign parts the two, a line break does, if there is but one.
  let broken = -1
  let count = 0
  for (let at = to - 1; at > from; at--) {
    if (gaps.has(at)) {
      broken = at
      count++
    }
    if (!endsItem(value.charCodeAt(at))) continue
    const { from: start } = trimStretch(value, at + 1, to)
    return { start, body: start, ordinal: null, mark }
  }
  return count === 1 ? { start: broken, body: broken, ordinal: null, mark } : null
}
