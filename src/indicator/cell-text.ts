import { closeGaps } from '../source/gaps.js'
import { countOf, pieceOf } from '../source/pieces.js'
import type { SourceText } from '../source/text.js'

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
  const text = closeGaps(raw, {
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
