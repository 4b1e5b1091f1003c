import type { Comparator, SimpleTarget } from '../../model/target.js'
import { bounded, isUpper, readSuffix } from '../measure/comparator.js'
import { type Figure, readMeasure, settleMoney } from '../measure/measure.js'
import { shift } from '../measure/numeral.js'
import { readUnit } from '../measure/unit.js'
import { readFigure } from '../scan/figure.js'
import { type Clause, wordsIn } from '../scan/passage.js'
import { emptyScan, type Scan } from '../scan/scan.js'
import { measuredBy } from './measured.js'

/** ≥80%且≤95%, 大于80%小于90%, 10个以上20个以下, 80%≤完成率≤90%. */
export function intervalOf(clause: Clause, found: Scan, chosen: readonly Figure[]): SimpleTarget | null {
  const { text } = clause
  const bounds = { from: 0, to: text.length }
  const [first, second] = chosen as [Figure, ...Figure[]]
  if (second !== undefined) {
    const joined = /^(?:[且并而但又及和至到,、\n~-]|的?同时)*$/.test(text.slice(first.to, second.from))
    // ≥3%~≤5%: what joins the two is no 约.
    if (text[second.from] === '~') second.approximate = false
    const range = chosen.length === 2 && joined ? between(first, second) : null
    return range && measuredBy(clause, found, range, bounds)
  }
  // 80%≤x≤90%: the first figure stands before its comparator.
  const mark = found.refers.find(({ from }) => from < first.from)
  const left = found.figures.find(({ to }) => to === mark?.from)
  if (!mark?.comparator || left === undefined) return null
  const range = between({ ...left, comparator: turnedRound(mark.comparator) }, first)
  const target = range && measuredBy(clause, found, range, bounds)
  return /^[a-zA-Z]$/.test(text.slice(mark.named, first.from))
    ? target
    : target && { ...target, subject: wordsIn(clause, mark.named, first.from) }
}

/** Two numbers between such brackets, and perhaps their unit; but (1,200) is one. */
const bracketed = /^(?!\(\d{1,3},\d{3}\)$)([[(][^,]{1,16}),([^,\])]{1,16}[\])])([%‰℃/\w\u4e00-\u9fff]{0,6})$/

/** [80%,90%), [90,100]分: the brackets say whether the ends are included, as in mathematics; (23±2)℃ has its unit behind them. */
export function bracketInterval(clause: Clause): SimpleTarget | null {
  const { text, closings } = clause
  const inner = closings.size === 1 && text[0] === '(' ? readFigure(text, 1, null, false) : null
  if (inner?.high != null && inner.unit === null && closings.get(0) === inner.to) {
    const unit = readUnit(text, inner.to + 1, true)
    if (unit === null || readSuffix(text, unit.to).to !== text.length) return null
    return measuredBy(
      clause,
      emptyScan(),
      { ...inner, unit, from: 0, to: text.length },
      { from: 0, to: text.length },
    )
  }
  const [, head = '', tail = ''] = bracketed.exec(text) ?? []
  const comma = head.length
  const close = comma + tail.length
  const low = head === '' ? null : readMeasure(head, 1, false)
  const high = low?.to === comma ? readMeasure(text, comma + 1, false) : null
  if (!low || high?.to !== close) return null
  low.comparator = head[0] === '[' ? 'gte' : 'gt'
  high.comparator = tail.endsWith(']') ? 'lte' : 'lt'
  low.from = 0
  high.to = text.length
  if (close + 1 < text.length) {
    high.unit = readUnit(text, close + 1, true)
    if (high.unit?.to !== text.length) return null
  }
  const range = between(low, high)
  return range && measuredBy(clause, emptyScan(), range, { from: 0, to: text.length })
}

/** What a comparator says of the figure before it. */
function turnedRound(comparator: Comparator): Comparator {
  return comparator === 'eq'
    ? comparator
    : bounded(isUpper(comparator) ? 'gt' : 'lt', comparator.endsWith('e'))
}

/** The range between a figure from below and one from above, if they have one unit and the right order. */
function between(first: Figure, second: Figure): Figure | null {
  const [low, high] = isUpper(first.comparator) ? [second, first] : [first, second]
  settleMoney(low, high)
  settleMoney(high, low)
  const [one, other] = [low.unit ?? high.unit, high.unit ?? low.unit]
  // 500元以上1万元以下
  const least = shift(low.digits, (one?.power ?? 0) - (other?.power ?? 0))
  if (
    !/^gte?lte?$/.test(`${low.comparator}${high.comparator}`) ||
    (low.high ?? high.high) !== null ||
    one?.base !== other?.base ||
    Number(least) > Number(high.digits)
  )
    return null
  return {
    ...(high.unit === null ? low : high),
    from: first.from,
    to: second.to,
    digits: least,
    high: high.digits,
    lowInclusive: low.comparator === 'gte',
    highInclusive: high.comparator === 'lte',
    comparator: null,
    approximate: low.approximate || high.approximate,
  }
}
