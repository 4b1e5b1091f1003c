import type { SimpleTarget } from '../../model/target.js'
import { isOneOf } from '../measure/match.js'
import { readUnit } from '../measure/unit.js'
import { type Clause, clauseOf, placeIn, wordsIn } from '../scan/passage.js'
import { scan } from '../scan/scan.js'
import { choose, isAttribute, isRow } from './choose.js'
import { deadlineOf } from './deadline.js'
import { bracketInterval, intervalOf } from './interval.js'
import { measuredBy } from './measured.js'
import { referenceOf } from './reference.js'
import { respectiveOf } from './respective.js'
import { isScoring } from './scoring.js'
import { takeTrailing } from './trailing.js'

/** What a clause says; empty for a clause without anything to measure. */
export function readClause(clause: Clause): SimpleTarget[] {
  const { text, closings } = clause
  if (isOneOf(')]】', text, text.length - 1))
    for (const [open, close] of closings) if (close === text.length - 1) return readBracketed(clause, open)
  return readWords(clause)
}

/** What a clause says that a bracket ends: ≥3场（见附件）, 50台（套）, 优秀（≥90分）. */
function readBracketed(clause: Clause, open: number): SimpleTarget[] {
  const { text, passage, from } = clause
  const whole = isRemark(text.slice(open + 1, -1)) ? [] : readWords(clause)
  if (whole.length > 0) return whole
  const before = readWords(clauseOf(passage, from, from + open))
  const [only, more] = before
  if (more !== undefined) return before
  const target = only ?? figureIn(clause, open)
  return target ? [{ ...target, ...placeIn(clause, 0, text.length) }] : []
}

/** What says something of the figure before it: （含）, （以上）, （一倍）. */
const said = /^(?:不?包?含|[及以之]|左右)/

/** Whether a bracket holds words alone, and no unit: （见附件）, but not （以上）, （A）, （套）. */
function isRemark(words: string): boolean {
  return (
    /[\u4e00-\u9fff]{2}/.test(words) && !said.test(words) && readUnit(words, 0, false)?.to !== words.length
  )
}

/** What a clause says, whatever its last bracket holds. */
function readWords(clause: Clause): SimpleTarget[] {
  const bounded = isOneOf('[(', clause.text, 0) ? bracketInterval(clause) : null
  if (bounded !== null) return [bounded]
  if (isScoring(clause)) return []
  const found = scan(clause)
  takeTrailing(clause, found)
  const respective = respectiveOf(clause, found)
  if (respective !== null) return respective
  const chosen = choose(clause, found)
  if (chosen.length === 0) {
    const named = deadlineOf(clause, found) ?? referenceOf(clause, found)
    return named === null ? [] : [named]
  }
  const interval = intervalOf(clause, found, chosen)
  if (interval !== null) return [interval]
  let from = 0
  // 2个村5个社区: what is counted stands behind its figure.
  const trails = chosen.at(-1)?.to !== clause.text.length && isRow(clause.text, chosen)
  return chosen.map((figure, index) => {
    const next = chosen[index + 1]
    const to = next === undefined ? clause.text.length : trails ? next.from : figure.to
    const target = measuredBy(clause, found, figure, { from, to })
    from = to
    return target
  })
}

/** A date by which something is to be done, and no name of a year or a period. */
const bound = /[前底末内止]$/

/** What a bracket at the end gives a word: 优秀（≥90分）, 有效提升（同比提升5%）, 按时完成（12月底前）. */
function figureIn(clause: Clause, open: number): SimpleTarget | null {
  const { text, passage, from } = clause
  const inner = clauseOf(passage, from + open + 1, from + text.length - 1)
  const found = scan(inner)
  const [figure, more] = found.figures
  if (more !== undefined) return null
  let target: SimpleTarget | null = null
  if (figure === undefined) target = bound.test(inner.text) ? deadlineOf(inner, found) : null
  else if (figure.to === inner.text.length && !isAttribute(figure))
    target = measuredBy(inner, found, figure, { from: 0, to: figure.to })
  if (target === null || target.subject !== null) return null
  // 优秀（5分） says what it counts for; （100%） is all that there is.
  if (figure?.said === 'nowhere' && target.kind !== 'change' && (open > 0 || figure.unit === null))
    return null
  return { ...target, subject: wordsIn(clause, 0, open) }
}
