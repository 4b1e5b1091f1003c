import type { Decimal } from '../amount/decimal.js'
import { decimal } from '../amount/decimal.js'
import type { Dimension, Unit } from '../model/unit.js'
import { isDigit, isHan, isLatin } from '../script/letters.js'
import { wordAt } from '../script/lexicon.js'
import { scaleWords } from '../script/numerals.js'
import { negations, prefixWords, suffixWords } from './comparator-words.js'
import { unitWords } from './unit-words.js'

/** A unit as it was read, by offsets into the folded text. */
export interface UnitReading {
  /** Offset of the first character: of the scale word, where it has one. */
  readonly from: number
  /** Offset behind the last character. */
  readonly to: number
  /** The scale as a power of ten: 4 for 万元. */
  readonly power: number
  /** Normal spelling with its denominators. */
  readonly base: string
  readonly per: readonly string[]
  readonly dimension: Dimension | null
  /** Whether the library knows the unit. */
  readonly known: boolean
}

/** How far a word may go that the library does not know and that stands for a unit. */
const maxUnknown = 4

/**
 * Reads a unit with its scale and its denominators.
 *
 *     ≤7万元/人/年     550元每人每天     2台(套)     425万粒
 *       ^-----^          ^---------^      ^---^         ^-^ a count word that is not known
 *
 * `loose` takes a word that is not known, where nothing but the unit can stand there.
 */
export function readUnit(text: string, from: number, end: number, loose: boolean): UnitReading | null {
  const code = text.charCodeAt(from)
  if (from >= end) return null
  if (code === 0x25) {
    return withDenominators(text, end, {
      from,
      to: from + 1,
      power: 0,
      base: '%',
      per: [],
      dimension: 'ratio',
      known: true,
    })
  }
  if (code === 0x2f) {
    // 18/10万: a rate without a unit above the line.
    const rate = withDenominators(text, end, {
      from,
      to: from,
      power: 0,
      base: '',
      per: [],
      dimension: 'ratio',
      known: true,
    })
    return rate.to > from && /\d/.test(rate.base) ? { ...rate, base: `1${rate.base}` } : null
  }
  let power = 0
  let at = from
  let word = knownAt(text, at, end)
  if (word === null) {
    while (at < end && at - from < 4) {
      const scale = scaleWords.get(text.charCodeAt(at))
      if (scale === undefined) break
      power += scale
      at++
      word = knownAt(text, at, end)
      if (word !== null) break
    }
  }
  if (word === null) {
    const to = loose ? unknownTo(text, at, end) : at
    if (to === at) return null
    const base = text.slice(at, to)
    return withDenominators(text, end, { from, to, power, base, per: [], dimension: null, known: false })
  }
  const { base, dimension, length } = word
  return withDenominators(text, end, { from, to: at + length, power, base, per: [], dimension, known: true })
}

interface Known {
  readonly base: string
  readonly dimension: Dimension | null
  readonly length: number
}

/** The unit word at a place. A Latin unit ends where its letters end: 5G, 4K are no units with a number. */
function knownAt(text: string, at: number, end: number): Known | null {
  const entry = wordAt(unitWords, text, at, end)
  if (entry === undefined) return null
  const to = at + entry.word.length
  if (to < end && isLatin(text.charCodeAt(to - 1)) && isLatin(text.charCodeAt(to))) return null
  return { base: entry.meaning.base, dimension: entry.meaning.dimension, length: entry.word.length }
}

/** Where a word ends that is not known and may be a unit. */
function unknownTo(text: string, from: number, end: number): number {
  let at = from
  while (at < end && at - from <= maxUnknown * 2) {
    const code = text.charCodeAt(at)
    if (!isHan(code) && !isLatin(code) && code !== 0xb0 && code !== 0x2103) break
    if (at > from && stopsUnit(text, at, end)) break
    if (at === from && stopsUnit(text, at, end)) return from
    at++
  }
  return at - from > maxUnknown && !isLatin(text.charCodeAt(from)) ? from : at
}

/** Whether something else begins here: a word behind the figure, or the next one's comparator. */
function stopsUnit(text: string, at: number, end: number): boolean {
  const char = text[at] as string
  if (char === '的' || char === '且' || char === '并' || char === '至' || char === '到') return true
  if (wordAt(suffixWords, text, at, end) !== undefined) return true
  const prefix = wordAt(prefixWords, text, at, end)
  return prefix?.meaning.refers === true || wordAt(negations, text, at, end) !== undefined
}

/** `/人/年`, `每人每天`, `/人·年`, and a second unit in brackets: 台(套). */
function withDenominators(text: string, end: number, unit: UnitReading): UnitReading {
  let { to, base } = unit
  const per: string[] = []
  let open = false
  while (to < end) {
    const char = text[to]
    const opens =
      char === '/' ||
      (char === '每' && unit.dimension !== 'duration') ||
      char === '·' ||
      (char === '.' && per.length > 0)
    if (!opens) {
      if (char === '(') {
        const close = bracketedUnit(text, to, end)
        if (close > 0) {
          base += text.slice(to, close)
          to = close
          continue
        }
      }
      break
    }
    const bracket = text[to + 1] === '(' ? 1 : 0
    if (bracket) open = true
    let at = to + 1 + bracket
    // 3起/10万人, 10个/万人
    const first = at
    while (at < end && (isDigit(text.charCodeAt(at)) || scaleWords.has(text.charCodeAt(at)))) at++
    const scale = knownAt(text, first, end) === null ? text.slice(first, at) : ''
    if (scale === '') at = first
    const word = knownAt(text, at, end)
    const stop = word === null ? unknownTo(text, at, end) : at + word.length
    if (stop === first || (stop === at && !/^\d*[千万亿]$/.test(scale))) break
    if (scale !== '' && !/[千万亿]$/.test(scale)) break
    if (word === null && char !== '/') break
    const name = scale + (word === null ? text.slice(at, stop) : word.base)
    if (char === '·' && per.length === 0) base += `·${name}`
    else {
      per.push(name)
      base += `/${name}`
    }
    to = stop
    if (open && text[to] === ')' && to < end) {
      to++
      open = false
    }
  }
  return to === unit.to ? unit : { ...unit, to, base, per }
}

/** Where the bracket at `at` closes, if it holds nothing but a unit: 台(套), 人(次). */
function bracketedUnit(text: string, at: number, end: number): number {
  const word = knownAt(text, at + 1, end)
  if (word === null) return 0
  const close = at + 1 + word.length
  return text[close] === ')' && close < end ? close + 1 : 0
}

/** `10^power` for the scales that units have. */
export function scaleOf(power: number): Decimal {
  return scales[power] ?? decimal(`1${'0'.repeat(power)}`)
}

const scales: readonly Decimal[] = [
  /* @__PURE__ */ decimal(1),
  /* @__PURE__ */ decimal(10),
  /* @__PURE__ */ decimal(100),
  /* @__PURE__ */ decimal(1000),
  /* @__PURE__ */ decimal(10000),
  /* @__PURE__ */ decimal(100000),
  /* @__PURE__ */ decimal(1000000),
  /* @__PURE__ */ decimal(10000000),
  /* @__PURE__ */ decimal(100000000),
]

/** The unit of the model, with its text as written. */
export function unitOf(reading: UnitReading, text: string): Unit {
  return {
    text,
    scale: scaleOf(reading.power),
    base: reading.base,
    per: [...reading.per],
    dimension: reading.dimension,
  }
}
