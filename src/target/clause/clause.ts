import type { SimpleTarget } from '../../model/target.js'
import { type Clause, clauseOf, placeIn, wordsIn } from '../scan/passage.js'
import { scan } from '../scan/scan.js'
import { choose, isAttribute, isRow } from './choose.js'
import { deadlineOf } from './deadline.js'
import { intervalOf } from './interval.js'
import { measuredBy } from './measured.js'
import { referenceOf } from './reference.js'
import { respectiveOf } from './respective.js'
import { isScoring } from './scoring.js'
import { takeTrailing } from './trailing.js'

/** What a clause says; empty for a clause without anything to measure. */
export function readClause(clause: Clause): SimpleTarget[] {
  if (isScoring(clause)) return []
  const found = scan(clause)
  takeTrailing(clause, found)
  const respective = respectiveOf(clause, found)
  if (respective !== null) return respective
  const chosen = choose(clause, found)
  if (chosen.length === 0) {
    const named = deadlineOf(clause, found) ?? referenceOf(clause, found) ?? bracketed(clause)
    return named === null ? [] : [named]
  }
  const interval = intervalOf(clause, found, chosen)
  if (interval !== null) return [interval]
  let from = 0
  // 2个村5个社区: what is counted stands behind its figure.
  const trails = isRow(clause.text, chosen) && chosen.at(-1)?.to !== clause.text.length
  return chosen.map((figure, index) => {
    const next = chosen[index + 1]
    const to = next === undefined ? clause.text.length : trails ? next.from : figure.to
    const target = measuredBy(clause, found, figure, { from, to })
    from = to
    return target
  })
}

/** The figure that a bracket at the end gives a word: 优秀（≥90分）. */
function bracketed(clause: Clause): SimpleTarget | null {
  const { text, closings, passage } = clause
  for (const [open, close] of closings) {
    if (close !== text.length - 1) continue
    const inner = clauseOf(passage, text.slice(open + 1, close), clause.from + open + 1)
    const found = scan(inner)
    const [figure, more] = found.figures
    if (figure === undefined || more !== undefined || isAttribute(figure)) return null
    // 优秀（5分） says what it counts for; （100%） is all that there is.
    if (figure.said === 'nowhere' && (open > 0 || figure.unit === null)) return null
    if (figure.from > 0 || figure.to < inner.text.length) return null
    const target = measuredBy(inner, found, figure, { from: 0, to: figure.to })
    return { ...target, ...placeIn(clause, 0, text.length), subject: wordsIn(clause, 0, open) }
  }
  return null
}
