import { isHan } from '../../script/letters.js'
import { wordAt } from '../../script/lexicon.js'
import { type BasisReading, readBasis } from '../measure/basis.js'
import { changeVerbs, type Direction } from '../measure/change-words.js'
import { type Prefix, readPrefix } from '../measure/comparator.js'
import { standsAt } from '../measure/match.js'
import type { Figure } from '../measure/measure.js'
import { opensNumber } from '../measure/number.js'
import { readUnit } from '../measure/unit.js'
import { accepts, comesFigure } from './accept.js'
import { isCode, skipCode } from './code.js'
import { type DateReading, readDate } from './date.js'
import { readFigure } from './figure.js'
import { may, openingsOf } from './openings.js'
import { type Clause, placeIn } from './passage.js'

/** A verb of change. */
export interface VerbReading {
  readonly from: number
  readonly to: number
  readonly direction: Direction
}

/** A date with the words before it. */
export interface DatedReading {
  readonly prefix: Prefix | null
  readonly date: DateReading
}

/** What stands in a clause, in the order written. */
export interface Scan {
  readonly figures: Figure[]
  readonly dates: DatedReading[]
  readonly bases: BasisReading[]
  readonly verbs: VerbReading[]
  /** Comparators behind which no figure stands. */
  readonly refers: Prefix[]
  /** Comparators with a verb or a name between them and their figure: 至少开展1次, 提高到最低工资标准的90%. */
  readonly adverbs: Prefix[]
}

/**
 * Finds what a clause holds, from left to right. Brackets and quotations are passed over: what stands in them
 * says more about the subject or the figure, and is no target.
 *
 *     日均协同业务量≥0.026万次
 *     ^-^ basis     ^--------^ figure
 */
export function scan(clause: Clause): Scan {
  const { text, closings } = clause
  const found = emptyScan()
  const openings = openingsOf()
  let steps = 0
  for (let at = 0; at < text.length; ) {
    const kinds = openings[text.charCodeAt(at)] as number
    if (kinds === 0) {
      at++
      continue
    }
    if (++steps > maxSteps) return emptyScan()
    const close = kinds & may.close ? closings.get(at) : undefined
    at = close === undefined ? step(found, clause, at, kinds) : close + 1
  }
  return found
}

/** More places to look at than any clause has: no sentence, and nothing to read. */
const maxSteps = 1000

/** What stands in a clause in which nothing is found. */
export function emptyScan(): Scan {
  return { figures: [], dates: [], bases: [], verbs: [], refers: [], adverbs: [] }
}

/** Comparators that a verb, or a name, may part from their figure. */
const adverb = /^(?:至[少多]|最[少多]|起码|顶多|.*[到至](?:最低)?(?![少多])).$/

/** Reads what begins here, if anything, of what may; gives where to go on. */
function step(found: Scan, clause: Clause, at: number, kinds: number): number {
  const { text } = clause
  if (kinds & may.figure && opensFigure(text, at))
    return isCode(text, at) ? skipCode(text, at) : readAt(found, clause, at, null)
  const basis = kinds & may.basis ? readBasis(text, at) : null
  if (basis !== null) {
    // 当年完成 is a date, 当年≥12次 a basis.
    const dated = basis.firm ? null : readDate(clause, at)
    if (dated === null || (dated.to === basis.to && comesFigure(text, basis.to))) {
      addBasis(found.bases, basis)
      return basis.to
    }
  }
  const prefix = kinds & may.prefix ? readPrefix(text, at) : null
  // 响应≤200ms: the comparator is read from its own first letter.
  if (prefix !== null && !endsWord(text, at)) {
    if (opensFigure(text, prefix.to)) return readAt(found, clause, prefix.to, prefix)
    // 不低于年人均5000元: the basis between the comparator and its figure.
    const inside = readBasis(text, prefix.to)
    if (inside !== null && opensNumber(text, inside.to)) {
      found.bases.push({ ...inside, inside: true })
      return readAt(found, clause, inside.to, prefix)
    }
    // ≥%95, ≤万元5: the unit stands before its number.
    const unit = prefix.comparator === null ? null : readUnit(text, prefix.to, false)
    if (unit !== null && standsAt(closingNumber, text, unit.to)) {
      const figure = readFigure(text, unit.to + (text[unit.to] === ' ' ? 1 : 0), prefix, false) as Figure
      found.figures.push({ ...figure, unit })
      return text.length
    }
    const date = readDate(clause, prefix.to)
    if (date !== null) return addDate(found, clause, prefix, date)
    // 最多跑一次 is a reform where something stands behind it.
    const isName = text[prefix.to] === '跑' && prefix.to + 3 < text.length
    if (prefix.refers || (!isName && adverb.test(text.slice(at, prefix.to + 1)))) {
      // 提高到最低工资标准的90%: 最低 is of the name.
      const to = prefix.to - (/.最低$/.test(text.slice(at, prefix.to)) ? 2 : 0)
      found[prefix.refers ? 'refers' : 'adverbs'].push({ ...prefix, to })
      return prefix.to
    }
  }
  const verb = kinds & may.verb ? wordAt(changeVerbs, text, at) : undefined
  if (verb !== undefined) {
    const to = at + verb.word.length
    found.verbs.push({ from: at, to, direction: verb.meaning })
    return to
  }
  const date = kinds & may.date ? readDate(clause, at) : null
  return date === null ? at + 1 : addDate(found, clause, null, date)
}

/** What is told of one figure by two bases side by side: 人均每年, 每户平均, 每人每年累计, 全年每户. */
const joined = /^(?:average each|(?:each|total) average|each total|total each)$/

/** 人均每年3次 is an average of a person in each year; 全年日均 one of a day. */
function addBasis(bases: BasisReading[], basis: BasisReading): void {
  const last = bases.at(-1)
  if (last?.to !== basis.from || !last.firm || !joined.test(`${last.statistic} ${basis.statistic}`)) {
    bases.push(basis)
    return
  }
  const both = last.statistic !== 'total' && last.per !== null && basis.per !== null
  bases[bases.length - 1] = {
    from: last.from,
    to: basis.to,
    statistic: [last.statistic, basis.statistic].includes('average') ? 'average' : 'each',
    per: both ? `${last.per}/${basis.per}` : (basis.per ?? last.per),
    firm: true,
  }
}

function opensFigure(text: string, at: number): boolean {
  return text[at] === '±' || opensNumber(text, at)
}

/** Words that compare sizes, not times. */
const size = /[高低多少大小优差劣]于$/

/** What is of a year, and no date within it: 2025年的90%. */
const share = /的(?!\d+月)/y

/** What a figure of a year is called. */
const yearly = /[^,;。]{0,6}(?:水平|同期|实际|数|支出|[预决概]算|标准|成本|[总金]额)/y

/** Takes a date that a calendar has; a year that a figure is compared with is none: 不低于2025年水平. */
function addDate(found: Scan, clause: Clause, prefix: Prefix | null, date: DateReading): number {
  const { passage, text } = clause
  if (date.impossible) passage.doubts?.date(placeIn(clause, date.from, date.to))
  // 提高到2026年的48%, ≤2025年的90%
  else if (
    prefix !== null &&
    ((prefix.comparator !== null && standsAt(share, text, date.to)) ||
      (prefix.refers && (size.test(text.slice(prefix.from, prefix.to)) || standsAt(yearly, text, date.to))))
  )
    found[prefix.refers ? 'refers' : 'adverbs'].push(prefix)
  else found.dates.push({ prefix, date })
  return date.to
}

/** Reads the date or the figure that begins here; gives where to go on. */
function readAt(found: Scan, clause: Clause, at: number, prefix: Prefix | null): number {
  const { text } = clause
  const date = readDate(clause, at)
  if (date !== null && !isTerm(text, prefix, date)) return addDate(found, clause, prefix, date)
  const start = prefix?.from ?? at
  const based = found.bases.at(-1)?.to
  const loose =
    at === 0 ||
    based === start ||
    (prefix !== null && (prefix.comparator !== null || prefix.approximate)) ||
    (isHan(text.charCodeAt(at - 1)) && text[at - 1] !== '比' && standsAt(closingCount, text, at))
  const figure = readFigure(text, at, prefix, loose)
  if (figure === null) return skipCode(text, at)
  const verb = found.verbs.at(-1)?.to
  if (accepts(text, figure, based === figure.from || verb === figure.from)) found.figures.push(figure)
  return Math.max(figure.to, at + 1)
}

/** Whether a month alone is how long something takes: ≥12月, 6月以上; or eight digits are a number: ≥20261231. */
function isTerm(text: string, prefix: Prefix | null, { from, to }: DateReading): boolean {
  const isLeast = prefix?.weak === false && prefix.comparator?.startsWith('g')
  return /^(?:[^年]{1,3}月|\d{8})$/.test(text.slice(from, to)) && (isLeast || standsAt(least, text, to))
}

const least = /[及或]?以[上下]/y

/** A number with nothing behind it. */
const closingNumber = / ?\d+(?:\.\d+)?$/y

/** A number that is no year, or a range, and a word that ends the clause: 推出产品12款, 3~5榀. */
const closingCount =
  /(?!(?:19|20)\d\d[^.\d])[\d,]+(?:\.\d+)?(?:[\u4e00-\u9fff]{0,4}[-~至到][\d,]+(?:\.\d+)?)?[\u4e00-\u9fff]{1,6}(?![^(+/])/y

/** Words that end in a comparator's first letter and are none: 下达3次, 行为, 现有. */
const lastLetters =
  /[下送传到转表抵发直通]达(?!到)|[高赶B彩]超|不等|[最附靠临接]近|[存现所潜]在|[行作成认因称视人所]为|[但还总于]是|[没所国拥保现实原具享含占持自公私共]有|[认许]可|[合总累共统审会设预估]计|[主重必摘纪]要|[供所急必]需|[响供相对适反效]应|[落真现]实|[平人户月日年次]均|[理事缘自]由|[各来源]自/y

/** Whether such a word ends here; but 提高超过5%. */
function endsWord(text: string, at: number): boolean {
  return (
    at > 0 &&
    isHan(text.charCodeAt(at)) &&
    !text.startsWith('超过', at) &&
    standsAt(lastLetters, text, at - 1)
  )
}
