import { add, decimal, subtract } from '../amount/decimal.js'
import type { Comparator } from '../model/target.js'
import { isUpper, type Prefix, readEdge, readSuffix } from './affix.js'
import { joinerTo } from './date.js'
import { type Measure, opensNumber, readMeasure } from './number.js'
import type { UnitReading } from './unit.js'

/** A figure with what stands before and behind it, by offsets into the folded text. */
export interface Figure {
  /** Where the words before it begin: the end of the subject. */
  readonly from: number
  /** Where the number begins. */
  readonly number: number
  /** Behind the words behind it: the start of the object. */
  readonly to: number
  /** `null` where none was written. */
  readonly comparator: Comparator | null
  /** What it stands on: a word before, a word behind, or nothing. */
  readonly said: 'before' | 'behind' | 'nowhere'
  readonly weak: boolean
  readonly approximate: boolean
  readonly digits: string
  readonly barePower: number
  readonly unit: UnitReading | null
  readonly han: boolean
  /** The upper end of a range; the figure itself is its lower end. */
  readonly high: { readonly digits: string; readonly inclusive: boolean } | null
  readonly lowInclusive: boolean
  /** Whether the words before and behind it say opposite things: 不低于90%以下. */
  readonly contradicts: boolean
}

/** Reads the figure that begins at `number`, behind its prefix. `start` says that the clause begins there. */
export function readFigure(
  text: string,
  number: number,
  end: number,
  prefix: Prefix | null,
  free: boolean,
): Figure | null {
  if (text[number] === '±') return readDeviation(text, number, end, prefix)
  if (!opensNumber(text, number)) return null
  const low = readMeasure(text, number, end, free)
  if (low === null) return null
  return readRange(text, low, end, prefix, free) ?? readSingle(text, low, end, prefix)
}

function readSingle(text: string, low: Measure, end: number, prefix: Prefix | null): Figure {
  const measure = widen(text, low, end)
  const suffix = readSuffix(text, measure.to, end)
  const before = prefix?.comparator ?? null
  const comparator =
    before === null || (prefix?.weak && suffix.comparator !== null) ? (suffix.comparator ?? before) : before
  return {
    from: prefix?.from ?? low.from,
    number: low.from,
    to: suffix.to,
    comparator: comparator ?? (low.more ? 'gte' : null),
    said:
      before !== null
        ? 'before'
        : suffix.comparator !== null || suffix.approximate || low.more
          ? 'behind'
          : 'nowhere',
    weak: prefix?.weak ?? false,
    approximate: (prefix?.approximate ?? false) || suffix.approximate || low.more,
    digits: measure.digits,
    barePower: measure.barePower,
    unit: measure.unit,
    han: measure.han,
    high: null,
    lowInclusive: true,
    contradicts:
      before !== null &&
      before !== 'eq' &&
      prefix?.weak === false &&
      suffix.comparator !== null &&
      isUpper(before) !== isUpper(suffix.comparator),
  }
}

/** Every count word makes one with 次: 片次, 图斑次. */
function widen(text: string, measure: Measure, end: number): Measure {
  const { unit, to } = measure
  if (unit === null || unit.dimension !== 'count' || unit.per.length > 0 || text[to] !== '次' || to >= end)
    return measure
  return { ...measure, to: to + 1, unit: { ...unit, to: to + 1, base: `${unit.base}次` } }
}

/** ±3%以内, ±5%. */
function readDeviation(text: string, from: number, end: number, prefix: Prefix | null): Figure | null {
  const measure = readMeasure(text, from + 1, end, true)
  if (measure === null || measure.digits.startsWith('-')) return null
  const suffix = readSuffix(text, measure.to, end)
  return {
    from: prefix?.from ?? from,
    number: from,
    to: suffix.to,
    comparator: null,
    said: 'before',
    weak: false,
    approximate: (prefix?.approximate ?? false) || suffix.approximate,
    digits: `-${measure.digits}`,
    barePower: measure.barePower,
    unit: measure.unit,
    han: measure.han,
    high: { digits: measure.digits, inclusive: true },
    lowInclusive: true,
    contradicts: false,
  }
}

/** 80%-90%, 10至15个, 60分（含）-80分（不含）, 介于80%和90%之间, 5±1天. */
function readRange(
  text: string,
  low: Measure,
  end: number,
  prefix: Prefix | null,
  free: boolean,
): Figure | null {
  const lowEdge = readEdge(text, low.to, end)
  const char = text[lowEdge.to]
  if (lowEdge.to >= end) return null
  if (char === '±') {
    const measure = readMeasure(text, lowEdge.to + 1, end, true)
    if (measure === null || measure.digits.startsWith('-')) return null
    const centre = decimal(low.digits)
    const deviation = decimal(measure.digits)
    const bounds = [subtract(centre, deviation).toFixed(), add(centre, deviation).toFixed()] as const
    return rangeOf(text, end, low, measure, prefix, bounds, { low: true, high: true })
  }
  const between = char === '和' || char === '与'
  const joint = between ? lowEdge.to + 1 : joinerTo(text, lowEdge.to, end)
  if (joint === 0) return null
  const at = text[joint] === '+' ? joint + 1 : joint
  if (!opensNumber(text, at)) return null
  const high = readMeasure(text, at, end, free || low.unit !== null)
  if (high === null) return null
  if (between && !text.startsWith('之间', high.to)) return null
  const highEdge = readEdge(text, high.to, end)
  return rangeOf(text, end, low, { ...high, to: highEdge.to }, prefix, [low.digits, high.digits], {
    low: lowEdge.inclusive !== false,
    high: highEdge.inclusive !== false,
  })
}

function rangeOf(
  text: string,
  end: number,
  low: Measure,
  high: Measure,
  prefix: Prefix | null,
  bounds: readonly [string, string],
  inclusive: { low: boolean; high: boolean },
): Figure | null {
  const [least, most] = bounds
  if (decimal(least).greaterThan(most)) return null
  let { to } = high
  for (const word of ['之间', '不等', '间']) {
    if (text.startsWith(word, to) && to + word.length <= end) {
      to += word.length
      break
    }
  }
  const suffix = readSuffix(text, to, end)
  return {
    from: prefix?.from ?? low.from,
    number: low.from,
    to: suffix.to,
    comparator: null,
    said: prefix?.comparator != null || to > high.to ? 'before' : 'behind',
    weak: false,
    approximate: (prefix?.approximate ?? false) || suffix.approximate,
    digits: least,
    barePower: low.unit === null && high.unit !== null ? 0 : low.barePower,
    unit: high.unit ?? low.unit,
    han: low.han || high.han,
    high: { digits: most, inclusive: inclusive.high },
    lowInclusive: inclusive.low,
    contradicts: false,
  }
}
