import { wordAt } from '../script/lexicon.js'
import { digitWords, scaleWords, tensWords } from '../script/numerals.js'
import { accepts, comesFigure, isCode, skipCode } from './accept.js'
import { type Prefix, readPrefix } from './affix.js'
import { type BasisReading, basisWords, readBasis } from './basis.js'
import { changeVerbs, type Direction } from './change-words.js'
import { negations, prefixWords } from './comparator-words.js'
import { type DateReading, dateLetters, readDate } from './date.js'
import { type Figure, readFigure } from './figure.js'
import { opensNumber } from './number.js'
import type { Passage } from './passage.js'

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
  /** Comparators with a verb between them and their figure: 至少开展1次. */
  readonly adverbs: Prefix[]
}

function* openerCodes(): Iterable<number> {
  for (const letter of `0123456789.+-±负半每(【〔「『《“‘{[${dateLetters}`) yield letter.charCodeAt(0)
  for (const words of [digitWords, scaleWords, tensWords, prefixWords, negations, changeVerbs, basisWords])
    yield* words.keys()
}

/** What anything that is looked for begins with; most letters of a value are none of them. */
const openers: ReadonlySet<number> = /* @__PURE__ */ new Set(/* @__PURE__ */ openerCodes())

/**
 * Finds what a clause holds, from left to right. Brackets and quotations are passed over: what stands in them
 * says more about the subject or the figure, and is no target.
 *
 *     日均协同业务量≥0.026万次
 *     ^-^ basis     ^--------^ figure
 */
export function scan(passage: Passage, from: number, end: number): Scan {
  const { text, closings } = passage
  const found: Scan = { figures: [], dates: [], bases: [], verbs: [], refers: [], adverbs: [] }
  let at = from
  while (at < end) {
    if (!openers.has(text.charCodeAt(at))) {
      at++
      continue
    }
    const close = closings.get(at)
    if (close !== undefined && close < end) {
      at = close + 1
      continue
    }
    at = step(found, passage, from, at, end)
  }
  return found
}

function step(found: Scan, passage: Passage, from: number, at: number, end: number): number {
  const { text } = passage
  const numeric = opensNumber(text, at)
  if (numeric || text[at] === '±') {
    if (isCode(text, from, at, end)) return skipCode(text, at, end)
    return number(found, passage, from, at, end, null)
  }
  const basis = readBasis(text, at, end)
  if (basis !== null) {
    // 当年完成 is a date, 当年≥12次 a basis.
    const dated = basis.firm ? null : readDate(passage, at, end)
    if (dated === null || (dated.to === basis.to && comesFigure(text, basis.to, end))) {
      found.bases.push(basis)
      return basis.to
    }
  }
  const verb = wordAt(changeVerbs, text, at, end)
  const prefix = readPrefix(text, at, end)
  if (prefix !== null && (verb === undefined || verb.word.length < prefix.to - at)) {
    const told = opensNumber(text, prefix.to) || text[prefix.to] === '±'
    if (told && !isWordBefore(text, from, at)) {
      return number(found, passage, from, prefix.to, end, prefix)
    }
    // 不低于年人均5000元: the basis between the comparator and its figure.
    const inside = prefix.comparator === null ? null : readBasis(text, prefix.to, end)
    if (inside !== null && opensNumber(text, inside.to)) {
      found.bases.push({ ...inside, inside: true })
      return number(found, passage, from, inside.to, end, prefix)
    }
    const date = readDate(passage, prefix.to, end)
    if (date !== null) {
      found.dates.push({ prefix, date })
      return date.to
    }
    if (prefix.refers) {
      found.refers.push(prefix)
      return prefix.to
    }
    if (adverbs.test(text.slice(prefix.from, prefix.to))) {
      found.adverbs.push(prefix)
      return prefix.to
    }
  }
  if (verb !== undefined) {
    found.verbs.push({ from: at, to: at + verb.word.length, direction: verb.meaning })
    return at + verb.word.length
  }
  const date = readDate(passage, at, end)
  if (date !== null) {
    found.dates.push({ prefix: null, date })
    return date.to
  }
  return at + 1
}

/** Comparators that a verb may part from their figure. */
const adverbs = /^(?:至少|至多|最少|最多|起码|顶多)$/

/** Reads the date or the figure that begins here; gives where to go on. */
function number(
  found: Scan,
  passage: Passage,
  from: number,
  at: number,
  end: number,
  prefix: Prefix | null,
): number {
  const { text } = passage
  const date = readDate(passage, at, end)
  if (date !== null) {
    found.dates.push({ prefix, date })
    return date.to
  }
  const basis = found.bases[found.bases.length - 1]
  const free =
    prefix?.comparator != null ||
    (prefix?.approximate ?? false) ||
    at === from ||
    basis?.to === (prefix?.from ?? at)
  const figure = readFigure(text, at, end, prefix, free)
  if (figure === null) return skipCode(text, at, end)
  const based = basis !== undefined && basis.to === figure.from
  if (accepts(text, figure, from, end, based)) found.figures.push(figure)
  return Math.max(figure.to, at + 1)
}

/** Words that end in a comparator's first letter: 下达 in 下达3次 is no 达. */
function isWordBefore(text: string, from: number, at: number): boolean {
  if (at === from) return false
  return wordHeads[text[at] as string]?.includes(text[at - 1] as string) ?? false
}

/** What a letter makes a word with that is no comparator and leads to no figure: 行为, 审计, 现有, 下达. */
const wordHeads: Readonly<Record<string, string>> = {
  达: '下送传到转表抵发直通',
  超: '高赶',
  近: '最附靠临接',
  在: '存现所潜',
  为: '行作成认因称视人所',
  是: '但还总于',
  有: '没所国拥保现实原具享含占持自公私共',
  可: '认许',
  计: '合总累共统审会设预估',
  要: '主重必摘纪',
  需: '供所急必',
  应: '响供相对适反效',
  实: '落真现',
  均: '平人户月日年次',
}
