import type { Span } from '../model/span.js'
import type { Target } from '../model/target.js'
import { closingsOf } from '../script/brackets.js'
import { fold, unfold } from '../script/fold.js'
import { splitClauses } from './clause/split.js'
import { partsOf } from './parts.js'
import { readPlain } from './plain.js'
import type { Doubts, Passage, Place } from './scan/passage.js'
import type { Setting } from './scan/setting.js'
import { wrappingOf } from './wrapping.js'

/**
 * Reads one 指标值. What it cannot measure is qualitative, with its text as written. `spanOf` tells where a part of
 * it stands in the source.
 *
 * A value is parted into clauses; those that measure something become parts, the others are qualitative parts
 * beside them. A member of a list (、) that measures nothing belongs to its neighbour.
 */
export function readValue(
  written: string,
  spanOf: (start: number, end: number) => Span | null,
  setting: Setting,
  doubts: Doubts | null,
): Target {
  const plain = readPlain(written, spanOf, setting)
  if (plain !== null) return plain
  const folded = fold(written)
  const around = wrappingOf(folded)
  const text = folded.text.slice(around.from, around.to)
  const place = (from: number, to: number): Place => {
    const { text, start, end } = unfold(folded, written, from + around.from, to + around.from)
    return { text, span: spanOf(start, end) }
  }
  const closings = closingsOf(text)
  const passage: Passage = {
    text,
    inOrder: text.includes('二') && /二[季月]/.test(text),
    bracketed: closings.size > 0,
    setting,
    doubts,
    place,
  }
  const parts = partsOf(passage, splitClauses(text, closings))
  // The whole value without its closing 。
  let end = folded.text.length
  while (end > 0 && '。\n '.includes(folded.text[end - 1] as string)) end--
  const whole = place(-around.from, end - around.from)
  const [part, more] = parts
  if (part === undefined || parts.every(({ kind }) => kind === 'qualitative'))
    return { kind: 'qualitative', text: whole.text, span: whole.span, subject: null, basis: null }
  if (more !== undefined)
    return { kind: 'compound', text: whole.text, span: whole.span, subject: null, basis: null, parts }
  part.text = whole.text
  part.span = whole.span
  return part
}
