import type { Span } from '../model/span.js'
import type { SimpleTarget } from '../model/target.js'
import type { Prefix } from './affix.js'
import { baselineOf, distanceOf, levelFrom, verbOf } from './change.js'
import { choose, isAttribute } from './choose.js'
import { deadlineOf } from './deadline.js'
import type { Figure } from './figure.js'
import { intervalOf } from './interval.js'
import { type Passage, spanAt, writtenAt } from './passage.js'
import { referenceOf } from './reference.js'
import { type Scan, scan } from './scan.js'
import { type Bounds, objectOf, standOf, subjectOf, trimmed } from './stand.js'
import { unitIn, valueIn } from './worth.js'

/** What a clause says; empty for a clause without anything to measure. */
export function readClause(passage: Passage, from: number, to: number): SimpleTarget[] {
  const bounds = trimmed(passage.text, from, to)
  const found = scan(passage, bounds.from, bounds.to)
  const chosen = choose(passage, found, bounds.to)
  if (chosen.length === 0) {
    const named =
      deadlineOf(passage, found, bounds) ?? referenceOf(passage, found, bounds) ?? bracketed(passage, bounds)
    return named === null ? [] : [named]
  }
  const interval = intervalOf(passage, found, chosen, bounds)
  if (interval !== null) return [interval]
  const targets: SimpleTarget[] = []
  let start = bounds.from
  for (const [index, figure] of chosen.entries()) {
    const stop = chosen[index + 1] === undefined ? bounds.to : figure.to
    targets.push(targetOf(passage, found, figure, { from: start, to: stop }))
    start = stop
  }
  return targets
}

/** The figure that a bracket at the end gives a word: 优秀（≥90分）. */
function bracketed(passage: Passage, bounds: Bounds): SimpleTarget | null {
  if (!passage.text.endsWith(')', bounds.to)) return null
  for (const [open, close] of passage.closings) {
    if (close !== bounds.to - 1 || open < bounds.from) continue
    const found = scan(passage, open + 1, close)
    const [figure, more] = found.figures
    if (figure === undefined || more !== undefined || isAttribute(figure)) return null
    if (figure.said === 'nowhere' || figure.from !== open + 1 || figure.to !== close) return null
    const target = targetOf(passage, found, figure, { from: open + 1, to: close })
    return { ...target, ...wholeOf(passage, bounds), subject: subjectOf(passage, bounds.from, open) }
  }
  return null
}

function wholeOf(passage: Passage, { from, to }: Bounds): { text: string; span: Span | null } {
  return { text: writtenAt(passage, from, to), span: spanAt(passage, from, to) }
}

function targetOf(passage: Passage, found: Scan, figure: Figure, bounds: Bounds): SimpleTarget {
  const verb = verbOf(passage.text, found, figure)
  const distance = verb === null ? distanceOf(passage, found, figure) : null
  const baseline = verb === null ? distance : baselineOf(passage, bounds.from, verb.from)
  const adverb =
    figure.said === 'nowhere' && figure.high === null ? adverbOf(passage.text, found, figure) : null
  const behind = baseline?.from ?? levelFrom(passage.text, found, figure)
  const { subject, basis } = standOf(passage, found, bounds, behind, adverb)
  passage.doubts?.figure(passage, figure)
  const text = writtenAt(passage, bounds.from, bounds.to)
  const span = spanAt(passage, bounds.from, bounds.to)
  const unit = unitIn(passage, figure, subject)
  const object = objectOf(passage, figure.to, bounds.to)
  const { approximate } = figure
  const value = valueIn(passage, figure, figure.digits)
  if (figure.high !== null) {
    const min = { value, inclusive: figure.lowInclusive }
    const max = { value: valueIn(passage, figure, figure.high.digits), inclusive: figure.high.inclusive }
    return { kind: 'range', text, span, subject, basis, min, max, unit, approximate, object }
  }
  const told = figure.comparator ?? adverb?.comparator ?? passage.setting.comparator
  const comparator = told ?? 'eq'
  const implied = told === null
  if (baseline !== null) {
    const change = {
      direction: verb?.direction ?? distance?.direction ?? 'increase',
      baseline: baseline.name,
    }
    return {
      kind: 'change',
      text,
      span,
      subject,
      basis,
      ...change,
      comparator,
      implied,
      approximate,
      value,
      unit,
      object,
    }
  }
  return {
    kind: 'quantity',
    text,
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
}

/** The comparator before the verb that stands between it and its figure: 至少开展1次. */
function adverbOf(text: string, found: Scan, figure: Figure): Prefix | null {
  for (const adverb of found.adverbs) {
    if (adverb.to <= figure.from && figure.from - adverb.to <= 8) return adverb
  }
  // 不低于上年的95%
  if (text[figure.from - 1] === '的') {
    return found.refers.find(({ to }) => to < figure.from && figure.from - to <= 12) ?? null
  }
  return null
}
