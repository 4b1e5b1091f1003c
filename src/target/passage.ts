import type { Report } from '../diagnostic/diagnostic.js'
import type { Span } from '../model/span.js'
import type { Closings } from '../script/brackets.js'
import { endOf, type Folded, startOf } from '../script/fold.js'
import { isHan } from '../script/letters.js'
import { type SourceText, spanOf } from '../source/text.js'
import type { Setting } from './setting.js'

/** A value while it is read: what every reader of its parts needs. Places are offsets into `text`. */
export interface Passage {
  /** The folded text. */
  readonly text: string
  readonly folded: Folded
  readonly source: SourceText
  readonly closings: Closings
  readonly fiscalYear: number | null
  /** What the other columns of the row say. */
  readonly setting: Setting
  readonly report: Report
}

/** The text as written, less white space that a converter put between two Chinese characters. */
export function writtenAt(passage: Passage, from: number, to: number): string {
  const { folded, source } = passage
  if (from >= to) return ''
  if (folded.starts === null) {
    return from === 0 && to === source.value.length ? source.value : source.value.slice(from, to)
  }
  return closeHan(source.value.slice(startOf(folded, from), endOf(folded, to)))
}

/** Where a part of the passage stands in the source. */
export function spanAt(passage: Passage, from: number, to: number): Span | null {
  return spanOf(passage.source, startOf(passage.folded, from), endOf(passage.folded, to))
}

function closeHan(text: string): string {
  if (!/\s/.test(text)) return text
  let closed = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (!isWhite(char)) {
      closed += char
      continue
    }
    let next = at
    while (next < text.length && isWhite(text[next] as string)) next++
    const before = closed.charCodeAt(closed.length - 1)
    if (!(isWide(before) && isWide(text.charCodeAt(next)))) closed += text.slice(at, next)
    at = next - 1
  }
  return closed
}

function isWhite(char: string): boolean {
  return (
    char === ' ' || char === '\n' || char === '\r' || char === '\t' || char === '\u00a0' || char === '\u3000'
  )
}

/** A Chinese character, or punctuation of Chinese writing. */
function isWide(code: number): boolean {
  return isHan(code) || (code >= 0x3001 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff0f)
}
