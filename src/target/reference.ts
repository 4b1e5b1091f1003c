import type { ReferenceTarget } from '../model/target.js'
import { type Passage, spanAt, writtenAt } from './passage.js'
import type { Scan } from './scan.js'
import { type Bounds, standOf, trimmed } from './stand.js'

/** Words that close a reference and belong to its comparator: 控制在预算内. */
const closings = ['以内', '之内', '范围内', '范围以内', '内']

/** The comparison with a figure that is only named; `null` where a clause has none. */
export function referenceOf(passage: Passage, found: Scan, bounds: Bounds): ReferenceTarget | null {
  const { text } = passage
  for (const prefix of found.refers) {
    if (prefix.comparator === null) continue
    let { from, to } = trimmed(text, prefix.to, bounds.to)
    if (from >= to) continue
    const closing = closings.find((word) => to - word.length > from && text.endsWith(word, to))
    if (closing !== undefined && prefix.comparator === 'lte') to -= closing.length
    if (!names(text, from, to)) continue
    const { subject, basis } = standOf(passage, found, bounds, prefix.from)
    return {
      kind: 'reference',
      text: writtenAt(passage, bounds.from, bounds.to),
      span: spanAt(passage, bounds.from, bounds.to),
      subject,
      basis,
      comparator: prefix.comparator,
      reference: writtenAt(passage, from, to),
    }
  }
  // The sign may stand in a column of its own: ≤ beside 预算批复数.
  const { comparator, directed } = passage.setting
  const { from, to } = bounds
  if (comparator === null || directed || to - from > 24 || !figureNames.test(text.slice(from, to)))
    return null
  const written = writtenAt(passage, from, to)
  const span = spanAt(passage, from, to)
  return {
    kind: 'reference',
    text: written,
    span,
    subject: null,
    basis: null,
    comparator,
    reference: written,
  }
}

/** How the names of figures end that are kept elsewhere. */
const figureNames = /(?:[数额价算]|标准|水平|上年|同期|资金|批复)$/

/** What can be kept and is no figure: 控制在合理范围内, ≥县级. */
const noFigure = /^(?:合理|可控|正常|一定|较低|最低|最小|允许|规定|有效)|[级类]$/

/** Whether a text can name a figure: it holds a word, and is no lone unit or template. */
function names(text: string, from: number, to: number): boolean {
  if (to - from < 24 && noFigure.test(text.slice(from, to))) return false
  let letters = 0
  for (let at = from; at < Math.min(to, from + 64) && letters < 2; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2a || code === 0x5f) return false
    if (code >= 0x4e00 && code <= 0x9fff) letters++
  }
  return letters >= 2
}
