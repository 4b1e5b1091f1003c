import type { Comparator, RangeTarget } from '../model/target.js'
import { isUpper } from './affix.js'
import { bothWays } from './choose.js'
import type { Figure } from './figure.js'
import { type Passage, spanAt, writtenAt } from './passage.js'
import type { Scan } from './scan.js'
import { type Bounds, objectOf, standOf, trimmed } from './stand.js'
import { unitIn, valueIn } from './worth.js'

/** ≥80%且≤95%, 大于80%小于90%, 10个以上20个以下, 80%≤完成率≤90%. */
export function intervalOf(
  passage: Passage,
  found: Scan,
  chosen: readonly Figure[],
  bounds: Bounds,
): RangeTarget | null {
  const { text } = passage
  const [first, second] = chosen
  if (first === undefined || first.high !== null) return null
  if (second !== undefined && chosen.length === 2 && second.high === null) {
    if (
      !/^(?:且|并|而|的?同时|但|又|及|和|,|、|~|-)*$/.test(text.slice(first.to, second.from)) ||
      !bothWays([first, second])
    )
      return null
    if (
      first.comparator === null ||
      second.comparator === null ||
      first.comparator === 'eq' ||
      second.comparator === 'eq'
    )
      return null
    const [low, high] = isUpper(first.comparator) ? [second, first] : [first, second]
    return rangeBetween(passage, found, low, high, bounds, first.from, second.to)
  }
  // 80%≤x≤90%: the first figure stands before its comparator.
  const mark = found.refers.find((prefix) => prefix.from < first.from && prefix.comparator !== null)
  const left = found.figures.find((figure) => figure.to === mark?.from && figure.comparator === null)
  if (mark === undefined || left === undefined || mark.comparator === null || first.comparator === null)
    return null
  if (isUpper(mark.comparator) !== isUpper(first.comparator)) return null
  const turned = { ...left, comparator: flipped[mark.comparator] }
  const [low, high] = isUpper(first.comparator) ? [turned, first] : [first, turned]
  const range = rangeBetween(passage, found, low, high, bounds, left.from, first.to)
  const name = trimmed(text, mark.to, first.from)
  const variable = /^[a-zA-Z]?$/.test(text.slice(name.from, name.to))
  if (range === null || variable) return range
  return { ...range, subject: writtenAt(passage, name.from, name.to) }
}

const flipped: Readonly<Record<Comparator, Comparator>> = {
  gte: 'lte',
  gt: 'lt',
  lte: 'gte',
  lt: 'gt',
  eq: 'eq',
}

/** The range between two figures, if they have one unit and the right order. */
function rangeBetween(
  passage: Passage,
  found: Scan,
  low: Figure,
  high: Figure,
  bounds: Bounds,
  from: number,
  to: number,
): RangeTarget | null {
  if (
    low.unit !== null &&
    high.unit !== null &&
    (low.unit.base !== high.unit.base || low.unit.power !== high.unit.power)
  ) {
    return null
  }
  const min = valueIn(passage, low, low.digits)
  const max = valueIn(passage, high, high.digits)
  if (min.greaterThan(max)) return null
  const { subject, basis } = standOf(passage, found, bounds, from)
  return {
    kind: 'range',
    text: writtenAt(passage, bounds.from, bounds.to),
    span: spanAt(passage, bounds.from, bounds.to),
    subject,
    basis,
    min: { value: min, inclusive: low.comparator !== 'gt' },
    max: { value: max, inclusive: high.comparator !== 'lt' },
    unit: unitIn(passage, high.unit === null ? low : high, subject),
    approximate: low.approximate || high.approximate,
    object: objectOf(passage, to, bounds.to),
  }
}
