import { ordinalBefore } from '../ordinal.js'
import { isOrdinalMark } from '../signs.js'
import type { Start } from '../start.js'
import type { Anchor } from './anchors.js'

/** Without levels: ordinals that count up from the first, each with a value before the next. */
export function plainStarts(text: string, anchors: readonly Anchor[]): Start[] {
  const starts: Start[] = []
  let expected = 1
  let anchor = 0
  for (let at = 0; at < text.length; at++) {
    if (!isOrdinalMark(text.charCodeAt(at))) continue
    const ordinal = ordinalBefore(text, at + 1, expected, [])
    if (ordinal === null || ordinal.value !== expected || !(ordinal.sure || text[at] === '、')) continue
    const last = starts.at(-1)
    if (last !== undefined) {
      while (anchor < anchors.length && (anchors[anchor] as Anchor).value <= last.body) anchor++
      if (anchor >= anchors.length || (anchors[anchor] as Anchor).value > ordinal.start) continue
    }
    starts.push({ start: ordinal.start, body: at + 1, ordinal: ordinal.value, mark: null })
    expected++
  }
  return starts
}
