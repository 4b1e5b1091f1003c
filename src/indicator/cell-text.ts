import { closeGaps } from '../source/gaps.js'
import { countOf, pieceOf } from '../source/pieces.js'
import { type SourceText, spanOf, TextJoiner } from '../source/text.js'

/** The text of an indicator cell without its gaps, and where they were: an indicator may end there. */
export interface CellText extends SourceText {
  /** The letters before which white space was closed or a page break went through. */
  readonly gaps: ReadonlySet<number>
  /** Those of them before which nothing but spaces stood, within a line. */
  readonly spaces: ReadonlySet<number>
}

/**
 * Closes the gaps of a cell. Where a sign was read otherwise than it is written, or a sign without width stood, there is none:
 *
 *     产出指标&gt;质量指标&gt;合格率：↵≥95%
 *             ^^^^ >          ^^^^ >       ^ the only gap
 */
export function cellTextOf(raw: SourceText): CellText {
  const gaps = new Set<number>()
  const spaces = new Set<number>()
  const text = closeGaps(unescaped(raw), {
    closed: (at, broken) => {
      gaps.add(at)
      if (!broken) spaces.add(at)
    },
  })
  for (let index = 0; index < countOf(text.pieces); index++) {
    const { at, cut } = pieceOf(text.pieces, index)
    if (cut) gaps.add(at)
  }
  return { ...text, gaps, spaces }
}

/** References that stand for signs of the grammar. */
const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', le: '≤', ge: '≥', nbsp: ' ' }

/** The text with the references that a converter escaped: `&amp;gt;` is `&gt;` once it was read. */
function unescaped(text: SourceText): SourceText {
  const { value } = text
  if (!value.includes('&')) return text
  const kept = new TextJoiner()
  let from = 0
  for (const { 0: reference, 1: name, index } of value.matchAll(/&(lt|gt|le|ge|nbsp);/g)) {
    const end = index + reference.length
    kept.add(text, from, index)
    kept.put(references[name as string] as string, spanOf(text, index, end))
    from = end
  }
  if (from === 0) return text
  kept.add(text, from, value.length)
  return kept.take()
}
