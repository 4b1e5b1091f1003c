import type { Comparator, SimpleTarget } from '../model/target.js'
import { none } from '../script/brackets.js'
import { isUpper } from './comparator.js'
import { isOneOf } from './match.js'
import { type Figure, readMeasure } from './measure.js'
import { measuredBy } from './measured.js'
import { type Clause, type Passage, wordsIn } from './passage.js'
import { emptyScan, type Scan } from './scan.js'

/** ≥80%且≤95%, 大于80%小于90%, 10个以上20个以下, 80%≤完成率≤90%. */
export function intervalOf(clause: Clause, found: Scan, chosen: readonly Figure[]): SimpleTarget | null {
  const { text } = clause
  const bounds = { from: 0, to: text.length }
  const [first, second] = chosen as [Figure, ...Figure[]]
  if (second !== undefined) {
    const joined = /^(?:[且并而但又及和,、~-]|的?同时)*$/.test(text.slice(first.to, second.from))
    const range = chosen.length === 2 && joined ? between(first, second) : null
    return range && measuredBy(clause, found, range, bounds)
  }
  // 80%≤x≤90%: the first figure stands before its comparator.
  const mark = found.refers.find(({ from }) => from < first.from)
  const left = found.figures.find(({ to }) => to === mark?.from)
  if (!mark?.comparator || left === undefined) return null
  const range = between({ ...left, comparator: turnedRound[mark.comparator] }, first)
  const target = range && measuredBy(clause, found, range, bounds)
  const subject = wordsIn(clause, mark.named, first.from)
  return /^[a-zA-Z]$/.test(subject as string) ? target : target && { ...target, subject }
}

/** [80%,90%): the brackets say whether the ends are included, as in mathematics. */
export function bracketInterval(passage: Passage, text: string): SimpleTarget | null {
  const inclusive = text[0] === '['
  if (!(inclusive || text[0] === '(') || !isOneOf('])', text, text.length - 1) || !text.includes(','))
    return null
  const low = readMeasure(text, 1, false)
  const high = low !== null && text[low.to] === ',' ? readMeasure(text, low.to + 1, false) : null
  if (low === null || high?.to !== text.length - 1) return null
  low.comparator = inclusive ? 'gte' : 'gt'
  high.comparator = text.endsWith(']') ? 'lte' : 'lt'
  low.from = 0
  high.to++
  const range = between(low, high)
  const clause = { passage, text, from: 0, closings: none }
  return range && measuredBy(clause, emptyScan(), range, { from: 0, to: text.length })
}

/** What a comparator says of the figure before it. */
const turnedRound: Readonly<Record<Comparator, Comparator>> = {
  gte: 'lte',
  gt: 'lt',
  lte: 'gte',
  lt: 'gt',
  eq: 'eq',
}

/** The range between a figure from below and one from above, if they have one unit and the right order. */
function between(first: Figure, second: Figure): Figure | null {
  const [low, high] = isUpper(first.comparator) ? [second, first] : [first, second]
  const [one, other] = [low.unit ?? high.unit, high.unit ?? low.unit]
  if (
    !/^gte?lte?$/.test(`${low.comparator}${high.comparator}`) ||
    (low.high ?? high.high) !== null ||
    one?.base !== other?.base ||
    one?.power !== other?.power ||
    Number(low.digits) > Number(high.digits)
  )
    return null
  return {
    ...(high.unit === null ? low : high),
    from: first.from,
    to: second.to,
    digits: low.digits,
    high: high.digits,
    lowInclusive: low.comparator === 'gte',
    highInclusive: high.comparator === 'lte',
    comparator: null,
    approximate: low.approximate || high.approximate,
  }
}
