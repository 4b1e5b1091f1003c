import { isBreak, isSpace } from '../source/blank.js'
import { closeGaps } from '../source/gaps.js'
import { countOf, pieceOf } from '../source/pieces.js'
import { type SourceText, spanOf, TextJoiner } from '../source/text.js'
import { endsItem } from './signs.js'

/** The text of an indicator cell without its gaps, and where they were: an indicator may end there. */
export interface CellText extends SourceText {
  /** The letters before which white space was closed or a page break went through. */
  readonly gaps: ReadonlySet<number>
  /** Those of them before which nothing but spaces stood, within a line. */
  readonly spaces: ReadonlySet<number>
}

/**
 * Closes the gaps of a cell. Where a sign was read otherwise than it is written, or a sign without width stood, there is none:
 *
 *     产出指标&gt;质量指标&gt;合格率：↵≥95%
 *             ^^^^ >          ^^^^ >       ^ the only gap
 */
export function cellTextOf(raw: SourceText): CellText {
  if (raw.start !== -1 && !odd.test(raw.value))
    return { value: raw.value, start: raw.start, pieces: raw.pieces, gaps: none, spaces: none }
  const gaps = new Set<number>()
  const spaces = new Set<number>()
  const closed = (at: number, broken: boolean): void => {
    gaps.add(at)
    if (!broken) spaces.add(at)
  }
  const text = closeGaps(withSigns(raw), { closed })
  for (let index = 0; index < countOf(text.pieces); index++) {
    const { at, cut } = pieceOf(text.pieces, index)
    if (cut) gaps.add(at)
  }
  const { value, start, pieces } = text
  return { value, start, pieces, gaps, spaces }
}

/** The gaps of a text without any. */
const none: ReadonlySet<number> = /* @__PURE__ */ new Set()

/** A letter of the ranges in which gaps, bullets, the `&` of references and the `>` of arrows are: most cells have none. */
const odd = /[^!-%'-=?-\x84\u2065-\u259f\u27a5-\u2fff\u3001-\udfff\uf900-\ufefe\uff00-\uffff]/

/** References that stand for signs of the grammar. */
const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', le: '≤', ge: '≥', nbsp: ' ' }

/** An arrow between words, which is no comparator: 产出指标 -> 数量指标. */
const arrow = '[-=]>(?=\\s{0,4}[\\u4e00-\\u9fff])'

/**
 * Signs that stand before an item of a list; those of the second kind have other uses, and only do at the start of a line.
 * Fonts of symbols have theirs where no letter is.
 */
const bullets = '●■◆▲➢➤►▶'
const lineBullets = '★☆□△※◎○◇•·∙⋅◦‣▪▫✓✔√'
const symbols = '\\ue000-\\uf8ff'

/** A dash or an asterisk, which only does before a space and a name, or its number; behind `；11⏎- 数量指标` a code goes on. */
const listMark =
  '[-‐-―−─－*](?=[ \\t\\u3000]{1,4}(?:[\\u4e00-\\u9fff]|\\d{1,2}[、.．](?!\\d)))(?<![；;、]\\d{1,2}\\s{0,3}.)'

/** The gap in an ordinal of two digits: `；1⏎2、`, `（1⏎2）`, `指标1⏎2：`. A digit behind a colon may be a value. */
const split = '(?<=(?:^|[；;。】（(]|指标)\\d)\\s+(?=\\d[、.．)）:：])'

/** A reference that a converter escaped, `&amp;gt;` that is `&gt;` once it was read, a bullet, or a gap in an ordinal. */
const resolved: RegExp = new RegExp(
  `&(lt|gt|le|ge|nbsp);|([${lineBullets}${symbols}]|${listMark})|[${bullets}]|${split}|${arrow}`,
  'g',
)

/** What each of them has: most cells have none. One by one, since a pattern of all skips no letter, and takes four times as long. */
const telling: readonly RegExp[] = [
  new RegExp(`[&${bullets}]`),
  new RegExp(`[${lineBullets}]`),
  new RegExp(`[${symbols}]`),
  /\d\s+\d[、.．)）:：]/,
  /[-‐-―−─－*=][ \t\u3000>]/,
]

/** The text with what these stand for; where a bullet stands, a line begins. */
function withSigns(text: SourceText): SourceText {
  const { value } = text
  if (!telling.some((sign) => sign.test(value))) return text
  const kept = new TextJoiner()
  let from = 0
  for (const { 0: written, 1: name, 2: bullet, index } of value.matchAll(resolved)) {
    if (bullet !== undefined && !startsLine(value, index)) continue
    const end = index + written.length
    kept.add(text, from, index)
    const sign = name === undefined ? standingFor(written) : (references[name] as string)
    if (sign !== '') kept.put(sign, spanOf(text, index, end))
    from = end
  }
  if (from === 0) return text
  kept.add(text, from, value.length)
  return kept.take()
}

/** What stands for an arrow, a bullet, or a gap, which has no letter. */
function standingFor(written: string): string {
  if (written.endsWith('>')) return '→'
  return written.trim() === '' ? '' : '\n'
}

/** Whether nothing stands before a place in its line, or a sign that ends an item. */
function startsLine(text: string, at: number): boolean {
  let before = at - 1
  while (isSpace(text.charCodeAt(before))) before--
  return before < 0 || isBreak(text.charCodeAt(before)) || endsItem(text.charCodeAt(before))
}
