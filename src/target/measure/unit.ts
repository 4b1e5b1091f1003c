import { type Decimal, decimal } from '../../amount/decimal.js'
import type { Dimension, Unit } from '../../model/unit.js'
import { isDigit, isHan, isLatin } from '../../script/letters.js'
import { type Lexicon, lexicon, wordAt } from '../../script/lexicon.js'
import { wordsOf } from '../../script/words.js'
import { negations, prefixWords, suffixWords } from './comparator-words.js'
import { isOneOf, matchAt } from './match.js'
import { powerOf } from './numeral.js'
import { unitWords } from './unit-words.js'

/** A unit as it was read, by offsets into the folded text. */
export interface UnitReading {
  /** Offset of the first character: of the scale word, where it has one. */
  from: number
  /** Offset behind the last character. */
  to: number
  /** The scale as a power of ten: 4 for 万元. */
  power: number
  /** Normal spelling with its denominators. */
  base: string
  readonly per: string[]
  dimension: Dimension | null
  /** Whether the library knows the unit. */
  readonly known: boolean
}

/** A unit without scale and denominators. */
export function unitReading(
  from: number,
  to: number,
  base: string,
  dimension: Dimension | null,
  known: boolean,
): UnitReading {
  return { from, to, power: 0, base, per: [], dimension, known }
}

/** A unit that the library knows. */
interface KnownUnit {
  readonly dimension: Dimension | null
  readonly base: string
}

function* unitEntries(): Iterable<readonly [string, KnownUnit]> {
  for (const [dimension, entries] of unitWords) {
    for (const entry of entries.split(' ')) {
      const [patterns, base] = entry.split('=') as [string, string?]
      for (const word of wordsOf(patterns))
        yield [word, { dimension, base: base ?? word.replace(/^个(?=.)/, '') }]
    }
  }
}

const known: Lexicon<KnownUnit> = /* @__PURE__ */ lexicon(/* @__PURE__ */ unitEntries())

/** How far a word may go that is not known and stands for a unit. */
const maxUnknown = 4

/** Reads a unit word without scale and denominators; `loose` takes one that is not known. */
export function readWord(text: string, from: number, loose: boolean): UnitReading | null {
  // 50封顶: no letters.
  const entry = text.startsWith('封顶', from) ? undefined : wordAt(known, text, from)
  if (entry !== undefined) {
    const { word, meaning } = entry
    const to = from + word.length
    // A Latin unit ends where its letters end: 5Gb, 4kx are no units with a number.
    if (!isLatin(word.charCodeAt(word.length - 1)) || !isLatin(text.charCodeAt(to)))
      return unitReading(from, to, meaning.base, meaning.dimension, true)
  }
  // 2.0三级: no unit begins with a numeral.
  if (!loose || isOneOf('一二三四五六七八九十', text, from)) return null
  let to = from
  const latin = isLatin(text.charCodeAt(from))
  const goesOn = (): boolean => isWord(text, to) && isLatin(text.charCodeAt(to)) === latin && !stops(text, to)
  while (to - from <= 2 * maxUnknown && goesOn()) to++
  if (to === from || (to - from > maxUnknown && !latin)) return null
  return unitReading(from, to, text.slice(from, to), null, false)
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isHan(code) || isLatin(code) || code === 0xb0
}

/** Whether something else begins here: a word behind the figure, or the next one's comparator. */
function stops(text: string, at: number): boolean {
  return (
    isOneOf('的且并但而又至到和与或之比增', text, at) ||
    (text[at] === '一' && isDigit(text.charCodeAt(at + 1))) ||
    wordAt(suffixWords, text, at) !== undefined ||
    wordAt(negations, text, at) !== undefined ||
    (wordAt(prefixWords, text, at)?.meaning.comparator ?? null) !== null
  )
}

/**
 * Reads a unit with its scale and its denominators.
 *
 *     ≤7万元/人/年     550元每人每天     2台(套)     425万粒     18/10万
 *       ^-----^          ^---------^      ^---^         ^-^ a count word that is not known
 *
 * `loose` takes a word that is not known, where nothing but the unit can stand there.
 */
export function readUnit(text: string, from: number, loose: boolean): UnitReading | null {
  let at = from
  let power = 0
  let unit = readWord(text, at, false)
  while (unit === null && at - from < 4 && powerOf(text[at]) > 0) {
    power += powerOf(text[at++])
    unit = readWord(text, at, false)
  }
  unit ??= loose ? readWord(text, at, true) : null
  if (unit !== null) {
    unit.from = from
    unit.power = power
    readDenominators(text, unit)
    return unit
  }
  if (text[at] !== '/') return null
  // 18/10万; 620万/月, 28.4/株, where no word says of what
  const rate = unitReading(from, at, '', null, true)
  rate.power = power
  readDenominators(text, rate)
  rate.base = `1${rate.base}`
  const many = /\d[百千万亿]|[/十百][万亿]$/.test(rate.base)
  if (many && power === 0) rate.dimension = 'ratio'
  else if (many || (power === 0 && readWord(text, at + 1, false) === null)) return null
  return rate.to > at ? rate : null
}

/** What leads to a denominator, and the number before its unit: 3起/10万人, 10个/万人, 1次/2年. */
const over = /(?:(\/)每?|(每|[·.*]))\(?((?:\d+|[十百])?[百千万亿]|\d+)?/y

/** Reads `/人/年`, `每人每天`, `/人·年`, and a second unit in brackets: 台(套). */
function readDenominators(text: string, unit: UnitReading): void {
  const { per } = unit
  let open = false
  let last = unit.dimension
  for (;;) {
    if (text[unit.to] === '(') {
      const inner = readWord(text, unit.to + 1, false)
      // ≤8小时（乡镇） says where.
      if (inner === null || text[inner.to] !== ')' || inner.dimension !== last) return
      if (inner.base !== unit.base) unit.base += text.slice(unit.to, inner.to + 1)
      unit.to = inner.to + 1
      continue
    }
    const match = isOneOf('/每·.*', text, unit.to) ? matchAt(over, text, unit.to) : null
    if (match === null) return
    const [lead, slash, other, scale = ''] = match
    const sign = slash ?? other
    if (
      (sign === '每' && unit.dimension === 'duration') ||
      ((sign === '.' || sign === '*') && per.length === 0)
    )
      return
    const word = readWord(text, unit.to + lead.length, sign === '/')
    const counted = /\d$/.test(scale) && (sign !== '/' || !word?.dimension || word.base === unit.base)
    if (counted || (word === null && scale === '')) return
    const name = scale + (word?.base ?? '')
    if (sign === '·' && per.length === 0) unit.base += `·${name}`
    else {
      per.push(name)
      unit.base += `/${name}`
    }
    unit.to = word?.to ?? unit.to + lead.length
    last = word?.dimension ?? null
    if (lead.includes('(')) open = true
    if (open && text[unit.to] === ')') {
      unit.to++
      open = false
    }
  }
}

/** The scales by their powers of ten, once they are asked for: a decimal takes as long to make as a unit to read. */
const scales: Decimal[] = []

/** The unit of the model, with its text as written. */
export function unitOf({ power, base, per, dimension }: UnitReading, text: string): Unit {
  scales[power] ??= decimal(10 ** power)
  return { text, scale: scales[power], base, per, dimension }
}
