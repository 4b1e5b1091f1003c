import type { SimpleTarget } from '../model/target.js'
import { baselineOf, distanceOf, levelFrom, verbOf } from './change.js'
import { choose, isAttribute } from './choose.js'
import type { Prefix } from './comparator.js'
import { deadlineOf } from './deadline.js'
import { intervalOf } from './interval.js'
import type { Figure } from './measure.js'
import { type Clause, clauseOf, placeIn, wordsIn } from './passage.js'
import { referenceOf } from './reference.js'
import { type Scan, scan } from './scan.js'
import { objectOf, standOf } from './stand.js'
import { unitIn, valueIn } from './worth.js'

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
    const target = targetOf(clause, found, figure, { from, to })
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
    const target = targetOf(inner, found, figure, { from: 0, to: figure.to })
    return { ...target, ...placeIn(clause, 0, text.length), subject: wordsIn(clause, 0, open) }
  }
  return null
}

/** The target of a figure, and of the words between `bounds`. */
function targetOf(
  clause: Clause,
  found: Scan,
  figure: Figure,
  bounds: { from: number; to: number },
): SimpleTarget {
  const { text, passage } = clause
  const { high, approximate } = figure
  const verb = verbOf(text, found, figure)
  const distance = verb === null ? distanceOf(clause, found, figure) : null
  const baseline = verb === null ? distance : baselineOf(clause, bounds.from, verb.from)
  const adverb = figure.said === 'nowhere' && high === null ? adverbOf(text, found, figure) : null
  // A range says nothing of a direction: the words for one stay in its subject.
  const end = high === null ? (baseline?.from ?? levelFrom(text, found, figure)) : figure.from
  const { subject, basis } = standOf(clause, found, bounds, end, adverb)
  passage.doubts?.figure(clause, figure)
  const { text: written, span } = placeIn(clause, bounds.from, bounds.to)
  const unit = unitIn(clause, figure, subject)
  const object = objectOf(clause, figure.to, bounds.to)
  const value = valueIn(clause, figure, figure.digits)
  const base = { text: written, span, subject, basis }
  if (high !== null) {
    const min = { value, inclusive: figure.lowInclusive }
    const max = { value: valueIn(clause, figure, high), inclusive: figure.highInclusive }
    return { kind: 'range', ...base, min, max, unit, approximate, object }
  }
  const told = figure.comparator ?? adverb?.comparator ?? passage.setting.comparator
  const comparator = told ?? 'eq'
  const implied = told === null
  const direction = verb?.direction ?? distance?.direction
  if (direction === undefined)
    return {
      kind: 'quantity',
      text: written,
      span,
      subject,
      basis,
      comparator,
      implied,
      approximate,
      value,
      unit,
      object,
    }
  const name = baseline?.name ?? null
  return {
    kind: 'change',
    ...base,
    direction,
    comparator,
    implied,
    approximate,
    value,
    unit,
    baseline: name,
    object,
  }
}

/** The comparator before the verb that stands between it and its figure: 至少开展1次, 不低于上年的95%. */
function adverbOf(text: string, { adverbs, refers }: Scan, { from }: Figure): Prefix | null {
  const adverb = adverbs.find(({ to }) => to <= from && from - to <= 8)
  if (adverb !== undefined || text[from - 1] !== '的') return adverb ?? null
  return refers.find(({ to }) => to < from && from - to <= 12) ?? null
}
