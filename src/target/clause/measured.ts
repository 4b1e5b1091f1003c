import type { SimpleTarget } from '../../model/target.js'
import type { Prefix } from '../measure/comparator.js'
import type { Figure } from '../measure/measure.js'
import { type Clause, placeIn } from '../scan/passage.js'
import type { Scan } from '../scan/scan.js'
import { baselineOf, distanceOf } from './baseline.js'
import { actOf, levelFrom, verbOf } from './change.js'
import { figureName } from './reference.js'
import { objectOf, subjectOf } from './subject.js'
import { unitIn, valueIn } from './value-and-unit.js'

/** The target of a figure, and of the words between `bounds`. */
export function measuredBy(
  clause: Clause,
  found: Scan,
  figure: Figure,
  bounds: { from: number; to: number },
): SimpleTarget {
  const { text, passage } = clause
  const { high } = figure
  const approximate = figure.approximate || passage.setting.approximate
  const verb = verbOf(text, found, figure)
  const act = verb === null && high === null ? actOf(text, found, figure, bounds.from) : null
  const distance = verb === null ? distanceOf(clause, found, figure) : null
  const baseline = verb === null ? distance : baselineOf(clause, bounds.from, verb.from)
  const adverb = high === null && distance === null ? adverbOf(text, found, figure) : null
  // A range says nothing of a direction: the words for one stay in its subject.
  const end = high === null ? (baseline?.from ?? levelFrom(text, found, figure)) : figure.from
  const lead = high === null ? baseline?.lead : undefined
  const stand = { from: lead ?? bounds.from, to: bounds.to }
  const { subject, basis } = subjectOf(clause, found, stand, end, act ?? adverb)
  const { text: written, span } = placeIn(clause, bounds.from, bounds.to)
  const unit = unitIn(clause, figure, subject)
  const object = objectOf(clause, figure.to, figure.until ?? bounds.to)
  const value = valueIn(clause, figure, figure.digits)
  passage.doubts?.figure(clause, figure, subject, object)
  if (high !== null) {
    const min = { value, inclusive: figure.lowInclusive }
    const max = { value: valueIn(clause, figure, high), inclusive: figure.highInclusive }
    return { kind: 'range', text: written, span, subject, basis, min, max, unit, approximate, object }
  }
  const told = figure.comparator ?? adverb?.comparator ?? passage.setting.comparator
  const comparator = told ?? 'eq'
  const implied = told === null
  const direction = (verb ?? act ?? distance)?.direction
  // Written out, since a copy of the one with more fields takes as long as all else together.
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
  const against = baseline?.name ?? null
  return {
    kind: 'change',
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
    direction,
    baseline: against,
  }
}

/**
 * The comparator parted from its figure by a verb or a name, where the figure says nothing else: 至少开展1次, 至少开展3次以上,
 * 不低于上年的95%, 提高到最低工资标准的90%, 不超过预算100万元.
 */
function adverbOf(text: string, { adverbs, refers }: Scan, { from, comparator }: Figure): Prefix | null {
  const adverb = adverbs.find(({ to }) => to <= from && from - to <= 12)
  const prefix = adverb ?? refers.find(({ to }) => from - to <= 12)
  if (prefix === undefined || (comparator ?? prefix.comparator) !== prefix.comparator) return null
  const name = text.slice(prefix.to, from)
  return adverb?.weak === false || name.endsWith('的') || figureName.test(name) ? prefix : null
}
