import { add } from '../../amount/decimal.js'
import type { Comparator } from '../../model/target.js'
import { isDigit } from '../../script/letters.js'
import { readEdge } from './comparator.js'
import { before, isOneOf, matchAt, standsAt } from './match.js'
import { readNumber, readWhole } from './number.js'
import { type Numeral, numeralLetters, powerOf, powerSum, scaleAt, shift } from './numeral.js'
import { readUnit, readWord, type UnitReading, unitReading } from './unit.js'
import { currency } from './unit-words.js'

/** A figure: a number with its unit, and what stands before and behind it, by offsets into its clause. */
export interface Figure {
  /** Where the words before it begin: the end of the subject. */
  from: number
  /** Where the number begins. */
  number: number
  /** Behind the unit, and behind the words behind it: the start of the object. */
  to: number
  /** The number in plain decimal notation. */
  digits: string
  /** The scale word of a number without a unit, as a power of ten: 4 in 250万; it is part of `digits` too. */
  power: number
  unit: UnitReading | null
  /** Whether it is written with Chinese numerals, which many words begin with. */
  han: boolean
  /** `null` where none was written. */
  comparator: Comparator | null
  /** What it stands on: a word before, a word behind, or nothing. */
  said: 'before' | 'behind' | 'nowhere'
  /** Whether its comparator gives way to another one. */
  weak: boolean
  /** 约, 左右; 余, 多: somewhat more than that. */
  approximate: boolean
  /** Whether it is more than its number: 余, 多, 几 or + behind it, 上 before it. */
  more: boolean
  /** The digits of the upper end of a range; the figure itself is its lower end. */
  high: string | null
  lowInclusive: boolean
  highInclusive: boolean
  /** What is said of the figure itself between its number and its unit: 10（含）个. */
  inclusive: boolean | null
  /** Where its object ends, if words that compare stand behind it: 企业 in 培育3家企业以上. */
  until: number | null
  /** Whether the words before and behind it say opposite things: 不低于90%以下. */
  contradicts: boolean
}

/** The units that stand before their number. */
const shares: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱', 十万: '/10万', 百万: 'ppm' }

const sign = /* @__PURE__ */ new RegExp(
  `(上)?(-|负|零[下上])?\\+?(?:([百千]|[十百]?万)分(?:之(负)?|(?=[百\\d${numeralLetters}])))?`,
  'y',
)

/** Reads a number and its unit; `loose` takes a unit that is not known. */
export function readMeasure(text: string, from: number, loose: boolean): Figure | null {
  const [lead = '', above, minus = '', part, less] = isDigit(text.charCodeAt(from))
    ? []
    : (matchAt(sign, text, from) as RegExpExecArray)
  const at = from + lead.length
  const negative = (minus !== '' && minus !== '零上') !== (less !== undefined)
  let number = readNumber(text, at)
  if (part !== undefined && text[at] === '百') number = { to: at + 1, digits: '100', han: true }
  if (number === null) return null
  const figure: Figure = {
    from,
    number: from,
    to: number.to,
    digits: negative ? `-${number.digits}`.replace('--', '') : number.digits,
    power: 0,
    unit: null,
    han: number.han || part !== undefined,
    comparator: null,
    said: 'nowhere',
    weak: false,
    approximate: number.most !== undefined,
    more: above !== undefined,
    high: number.most ?? null,
    lowInclusive: true,
    highInclusive: true,
    inclusive: null,
    until: null,
    contradicts: false,
  }
  if (part === undefined) readBehind(text, figure, loose)
  else {
    const unit = readUnit(shares[part] as string, 0, false) as UnitReading
    figure.unit = { ...unit, from: from + minus.length, to: at }
  }
  const { unit } = figure
  const named = unit === null || unit.base === '元' ? money.exec(before(text, from, 4)) : null
  const word = named && readWord(text, from - named[0].length, false)
  if (word !== null && word.base !== unit?.base) {
    // 港币50万元: the 元 of another money.
    if (unit !== null) figure.digits = shift(figure.digits, unit.power)
    figure.unit = word
  }
  return figure
}

/** What stands before a number for its unit: ¥100, USD 50万. */
const money = /* @__PURE__ */ new RegExp(`(?:${currency}) ?$`)

/** Between a number and its unit: 300余人, 10万余人次, 十几个, 100+家, 两个半小时, 三个多月, 95(%), 300【人】. */
const between = /([十百千万亿]*)(?:[余多来几]|\+)|个[多半]|[(【]/y

/** Behind the unit: 3年多, 50%+; but not 2台多功能一体机. */
const surplus = /[余多](?![\u4e00-\u9fff])|\+/y

/** Another number in brackets before the unit of both: ≤1.5（3.0）mg/L, where the water is cold. */
const aside = /\(\d[\d.]{0,7}\)/y

/** Letters that are a unit, known or not: 220V. */
const letters = /[a-zA-Z]{1,4}(?![\w\u4e00-\u9fff])/y

/** Reads what stands behind the number: 余, 多, 成, the unit, a half. */
function readBehind(text: string, figure: Figure, loose: boolean): void {
  const { digits } = figure
  if (readTenths(text, figure)) return
  // 两个亿
  if (text.startsWith('个亿', figure.to)) figure.to++
  const { to } = figure
  const [word = '', scale = ''] = isOneOf('余多来几+个(【十百千万亿', text, to)
    ? (matchAt(between, text, to) ?? [])
    : []
  if (word !== '') {
    const behind = to + word.length
    const unit = readUnit(text, behind, loose && word.endsWith('余'))
    const timed = word[0] === '个'
    const bracketed = word === '(' || word === '【'
    const more = !bracketed && !timed
    const rest = scaleAt(text, behind)
    if (more && (unit !== null || rest !== '' || behind === text.length)) {
      figure.more = true
      figure.to = to + word.length - scale.length
      if (unit === null) multiply(figure, scale + rest)
      else {
        if (scale !== '') unit.from = to
        unit.power += powerSum(scale)
        takeUnit(figure, unit)
      }
      return
    }
    if (unit !== null && (timed ? unit.dimension === 'duration' : isOneOf(')】', text, unit.to))) {
      takeUnit(figure, unit)
      if (bracketed) figure.to++
      else if (word === '个半') addHalf(figure)
      else figure.more = true
      return
    }
  }
  const unit = readUnit(text, to, loose || standsAt(letters, text, to))
  if (unit === null) {
    const edge = readEdge(text, to)
    const at = text[to] === '(' && standsAt(aside, text, to) ? aside.lastIndex : edge.to
    const behind = at > to ? readUnit(text, at, false) : null
    if (behind !== null) {
      takeUnit(figure, behind)
      figure.inclusive = edge.inclusive
    } else if (!figure.han || text[to - 1] === '个' || digits.includes('.'))
      multiply(figure, scaleAt(text, to))
    else figure.power = powerOf(text[to - 1])
    return
  }
  takeUnit(figure, unit)
  const behind = text[unit.to] ?? ' '
  // 两年半; but 2次半年总结
  const isHalf = behind === '半' && !isOneOf('年月天日个', text, unit.to + 1)
  if (isHalf) addHalf(figure)
  const isMore =
    isOneOf('余多+', text, unit.to) &&
    (standsAt(surplus, text, unit.to) || (unit.dimension !== 'count' && behind !== '+'))
  if (isMore) figure.more = true
  if (isHalf || isMore) figure.to++
  if (unit.per.length === 0 && unit.power === 0) readCents(text, figure, unit)
  if (figure.unit?.dimension === 'money' && standsAt(exactly, text, figure.to)) figure.to++
}

/** 壹元整, 壹元正; but not 100元整改费, 100元正版软件. */
const exactly = /[整正](?![改治理体版式常])/y

const digit = `[\\d${numeralLetters}]`
const cents = /* @__PURE__ */ new RegExp(
  `零?(${digit})[角毛](?:(${digit})分?)?钱?|零?(${digit})分钱?|(?:(零)?(${digit}))(?![^至到~\\-以之左或及内且和与最不(,;≤<])`,
  'y',
)

/**
 * Reads the 角 and 分 of an amount, which are the places behind its point: 五元六角, 壹拾元零壹分, 两块五; and the 分
 * behind 角, which are the places of these: 两角五分.
 */
function readCents(text: string, figure: Figure, { from, to, base }: UnitReading): void {
  if (base !== '元' && base !== '块' && base !== '角') return
  if (!figure.digits.includes('.')) {
    const [word, tenth, hundredth, only, zero, last] = matchAt(cents, text, figure.to) ?? []
    const dimes = base === '角'
    if (word === undefined || (last !== undefined && base === '元') || (dimes && (tenth ?? zero))) return
    const first = tenth ?? (only === undefined ? zero : '0')
    const places = [dimes ? undefined : first, hundredth ?? only ?? last]
    const read = places.map((place) => (place === undefined ? '' : (readWhole(place, 0) as Numeral).digits))
    figure.digits += `.${read.join('')}`
    figure.to += word.length
  }
  // 1.2块 are no pieces.
  if (base !== '角') figure.unit = unitReading(from, to, '元', 'money', true)
}

/** What could be pieces beside an amount is money: 两块五到三块. */
export function settleMoney({ unit: one }: Figure, { unit: other }: Figure): void {
  if (one?.base === '块' && other?.base === '元') Object.assign(one, { base: '元', dimension: 'money' })
}

function takeUnit(figure: Figure, unit: UnitReading): void {
  figure.unit = unit
  figure.to = unit.to
}

/** Takes the scale word behind a number without a unit into the number: 250万. */
function multiply(figure: Figure, scale: string): void {
  figure.to += scale.length
  figure.power = powerSum(scale)
  figure.digits = shift(figure.digits, figure.power)
}

function addHalf(figure: Figure): void {
  figure.digits = add(figure.digits, 0.5).toFixed()
}

/** 成 where no word goes on from it: 成果, 成效. */
const tenths =
  /[成折](?:(半)|([零一二三四五六七八九\d])(?![\d.,/又分十百千万亿])|(?=$|[^\u4e00-\u9fff]|[以及之左上的或至到且和与最不小大]))/y

/** Tenths: 九成, 八成五, 三成半, 八五折; but not 成 of 成果, 成效. */
function readTenths(text: string, figure: Figure): boolean {
  const { to, digits } = figure
  const [word, isHalf, fraction] = isOneOf('成折', text, to) ? (matchAt(tenths, text, to) ?? []) : []
  if (word === undefined || (fraction !== undefined && digits.includes('.'))) return false
  if (isHalf !== undefined) addHalf(figure)
  if (fraction !== undefined) figure.digits += `.${readWhole(fraction, 0)?.digits}`
  figure.unit = unitReading(to, to + 1, '%', 'ratio', true)
  figure.unit.power = text[to] === '折' && Number(digits) > 10 ? 0 : 1
  figure.to = to + word.length
  return true
}
