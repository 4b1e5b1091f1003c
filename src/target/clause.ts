import type { SimpleTarget } from '../model/target.js'
import { choose, isAttribute } from './choose.js'
import { deadlineOf } from './deadline.js'
import { intervalOf } from './interval.js'
import { measuredBy } from './measured.js'
import { type Clause, clauseOf, placeIn, wordsIn } from './passage.js'
import { referenceOf } from './reference.js'
import { scan } from './scan.js'

/** What a clause says; empty for a clause without anything to measure. */
export function readClause(clause: Clause): SimpleTarget[] {
  const found = scan(clause)
  const chosen = choose(clause, found)
  if (chosen.length === 0) {
    const named = deadlineOf(clause, found) ?? referenceOf(clause, found) ?? bracketed(clause)
    return named === null ? [] : [named]
  }
  const interval = intervalOf(clause, found, chosen)
  if (interval !== null) return [interval]
  let from = 0
  return chosen.map((figure, index) => {
    const to = index < chosen.length - 1 ? figure.to : clause.text.length
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
    if (figure === undefined || more !== undefined || isAttribute(figure) || figure.said === 'nowhere')
      return null
    if (figure.from > 0 || figure.to < inner.text.length) return null
    const target = measuredBy(inner, found, figure, { from: 0, to: figure.to })
    return { ...target, ...placeIn(clause, 0, text.length), subject: wordsIn(clause, 0, open) }
  }
  return null
}
