import type { Comparator, RangeTarget } from '../model/target.js'
import { bothWays } from './choose.js'
import { isUpper } from './comparator.js'
import { isOneOf } from './match.js'
import { type Figure, readMeasure } from './measure.js'
import { type Clause, type Passage, placeIn, wordsIn } from './passage.js'
import { emptyScan, type Scan } from './scan.js'
import { objectOf, standOf } from './stand.js'
import { unitIn, valueIn } from './worth.js'

/** ≥80%且≤95%, 大于80%小于90%, 10个以上20个以下, 80%≤完成率≤90%. */
export function intervalOf(clause: Clause, found: Scan, chosen: readonly Figure[]): RangeTarget | null {
  const { text } = clause
  const [first, second] = chosen
  if (first === undefined || first.high !== null || first.comparator === null) return null
  if (second !== undefined) {
    const joined = /^(?:[且并而但又及和,、~-]|的?同时)*$/.test(text.slice(first.to, second.from))
    return chosen.length === 2 && joined && second.high === null && bothWays(first, second)
      ? rangeBetween(clause, found, first, second, second.to)
      : null
  }
  // 80%≤x≤90%: the first figure stands before its comparator.
  const mark = found.refers.find(({ from, comparator }) => from < first.from && comparator !== null)
  const left = found.figures.find(({ to, comparator }) => to === mark?.from && comparator === null)
  if (!mark?.comparator || left === undefined || isUpper(mark.comparator) !== isUpper(first.comparator))
    return null
  const turned = { ...left, comparator: turnedRound[mark.comparator] }
  const range = rangeBetween(clause, found, turned, first, first.to)
  const subject = wordsIn(clause, mark.to, first.from)
  return range === null || /^[a-zA-Z]$/.test(subject as string) ? range : { ...range, subject }
}

/** [80%,90%): the brackets say whether the ends are included, as in mathematics. */
export function bracketInterval(passage: Passage, text: string): RangeTarget | null {
  const inclusive = text[0] === '['
  if (!(inclusive || text[0] === '(') || !isOneOf('])', text, text.length - 1) || !text.includes(','))
    return null
  const low = readMeasure(text, 1, false)
  const high = low !== null && text[low.to] === ',' ? readMeasure(text, low.to + 1, false) : null
  if (low === null || high?.to !== text.length - 1) return null
  low.comparator = inclusive ? 'gte' : 'gt'
  high.comparator = text.endsWith(']') ? 'lte' : 'lt'
  const clause: Clause = { passage, text, from: 0, closings: new Map() }
  const range = rangeBetween(clause, emptyScan(), low, high, text.length)
  return range && { ...range, subject: null }
}

/** What a comparator says of the figure before it. */
const turnedRound: Readonly<Record<Comparator, Comparator>> = {
  gte: 'lte',
  gt: 'lt',
  lte: 'gte',
  lt: 'gt',
  eq: 'eq',
}

/** The range between two figures, if they have one unit and the right order. */
function rangeBetween(
  clause: Clause,
  found: Scan,
  first: Figure,
  second: Figure,
  to: number,
): RangeTarget | null {
  const [low, high] = isUpper(first.comparator) ? [second, first] : [first, second]
  if (low.comparator === null || /eq/.test(low.comparator + high.comparator)) return null
  const [one, other] = [low.unit ?? high.unit, high.unit ?? low.unit]
  if (one?.base !== other?.base || one?.power !== other?.power) return null
  const min = { value: valueIn(clause, low, low.digits), inclusive: low.comparator !== 'gt' }
  const max = { value: valueIn(clause, high, high.digits), inclusive: high.comparator !== 'lt' }
  if (min.value.greaterThan(max.value)) return null
  const { length } = clause.text
  const stand = standOf(clause, found, { from: 0, to: length }, first.from)
  return {
    kind: 'range',
    ...placeIn(clause, 0, length),
    ...stand,
    min,
    max,
    unit: unitIn(clause, high.unit === null ? low : high, stand.subject),
    approximate: low.approximate || high.approximate,
    object: objectOf(clause, to, length),
  }
}
