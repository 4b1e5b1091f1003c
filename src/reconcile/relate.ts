import type { CategoryKey } from '../model/indicator.js'
import type { CompoundTarget, Target } from '../model/target.js'
import type { Dimension } from '../model/unit.js'
import { keyOf } from './key.js'
import { type End, isComparable, type Reading, readingOf } from './reading.js'

/**
 * How a target changed, judged by the results that meet it.
 *
 * - `tightened`: fewer results meet it than before: ≥90% → ≥95%, ≤15天 → ≤10天.
 * - `loosened`: more results meet it than before.
 * - `reworded`: the same results meet it: 95% → 95%以上, 0.5万人次 → 5000人次.
 * - `incomparable`: none of these: the unit or the direction differs, or the text is not measurable.
 *
 * @example
 * const [before] = parseMarkdown(source).tables
 * const [after] = parseMarkdown(source.replaceAll('437.45', '440.00').replaceAll('≥300支', '≥320支')).tables
 * compare(before, after).projects.changed[0].indicators.changed[0].targets[0].change // 'tightened'
 */
export type TargetChange = 'tightened' | 'loosened' | 'reworded' | 'incomparable'

/** Which way the figures of a dimension are meant. */
interface Meant {
  readonly direction: 'floor' | 'ceiling'
  readonly of: Dimension | 'any'
}

/** Which way a figure without a comparator is meant, by what its indicator measures. */
const directions: Readonly<Partial<Record<CategoryKey, Meant>>> = {
  'output.quantity': { direction: 'floor', of: 'any' },
  'satisfaction.service': { direction: 'floor', of: 'any' },
  'output.timeliness': { direction: 'ceiling', of: 'duration' },
  'output.cost': { direction: 'ceiling', of: 'money' },
  'cost.economic': { direction: 'ceiling', of: 'money' },
}

function isWithin(inner: Reading, outer: Reading): boolean {
  return isBeyond(inner.low, outer.low, 1) && isBeyond(inner.high, outer.high, -1)
}

/** Whether an end lies inside another or on it; `side` is 1 for the lower ends. */
function isBeyond(inner: End | null, outer: End | null, side: 1 | -1): boolean {
  if (outer === null) return true
  if (inner === null) return false
  const order = inner.value.cmp(outer.value) * side
  return order > 0 || (order === 0 && (outer.inclusive || !inner.inclusive))
}

/** A figure without a comparator, read the way the other one is: 95% beside 95%以上 is at least 95%. */
function leaning(bare: Reading, other: Reading): Reading {
  if (!bare.bare || other.bare) return bare
  if (other.high === null) return { ...bare, high: null }
  return other.low === null ? { ...bare, low: null } : bare
}

function bareDirection(
  category: CategoryKey | null,
  dimension: Dimension | null,
): 'floor' | 'ceiling' | null {
  const meant = category === null ? undefined : directions[category]
  if (meant === undefined) return null
  return meant.of === 'any' || meant.of === dimension ? meant.direction : null
}

function dimensionOf(target: Target): Dimension | null {
  return 'unit' in target ? (target.unit?.dimension ?? null) : null
}

function relateReadings(before: Reading, after: Reading, bare: 'floor' | 'ceiling' | null): TargetChange {
  if (!isComparable(before, after)) return 'incomparable'
  let [left, right] = [leaning(before, after), leaning(after, before)]
  if (left.bare && right.bare && bare !== null) {
    const open = bare === 'floor' ? { high: null } : { low: null }
    left = { ...left, ...open }
    right = { ...right, ...open }
  }
  const narrower = isWithin(right, left)
  const wider = isWithin(left, right)
  if (left.approximate !== right.approximate) {
    if (!narrower || !wider) return 'incomparable'
    return left.approximate ? 'tightened' : 'loosened'
  }
  if (narrower && wider) return 'reworded'
  return narrower ? 'tightened' : wider ? 'loosened' : 'incomparable'
}

/** Whether a compound target has all that another one asks for, word for word. */
function includes(more: CompoundTarget, fewer: CompoundTarget): boolean {
  const held = new Set(more.parts.map(({ text }) => keyOf(text)))
  return fewer.parts.every(({ text }) => held.has(keyOf(text)))
}

/** All parts of a compound target are to hold: it is tighter where a part is, or where there is one more. */
function relateCompounds(
  before: CompoundTarget,
  after: CompoundTarget,
  category: CategoryKey | null,
): TargetChange {
  if (before.parts.length < after.parts.length) return includes(after, before) ? 'tightened' : 'incomparable'
  if (before.parts.length > after.parts.length) return includes(before, after) ? 'loosened' : 'incomparable'
  const changes = new Set(
    before.parts.map((part, at) => relateTargets(part, after.parts[at] as Target, category)),
  )
  changes.delete('reworded')
  const [only = 'reworded', second] = changes
  return second === undefined ? only : 'incomparable'
}

/** Whether two targets are written the same, widths and white space apart. */
export function isSameText(before: Target, after: Target): boolean {
  return before.text === after.text || keyOf(before.text) === keyOf(after.text)
}

/** Tells how one target stands to another, for an indicator of this category. */
export function relateTargets(before: Target, after: Target, category: CategoryKey | null): TargetChange {
  if (isSameText(before, after)) return 'reworded'
  if (before.kind === 'compound' && after.kind === 'compound') return relateCompounds(before, after, category)
  const left = readingOf(before)
  const right = readingOf(after)
  if (left === null || right === null) return 'incomparable'
  return relateReadings(left, right, bareDirection(category, dimensionOf(before)))
}
