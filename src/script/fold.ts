import { isHan } from './letters.js'

/**
 * A text as the readers see it: half width, one character for each look-alike, without white space; and where
 * each of its characters stands in the text as written.
 *
 *     written  合格率 $\geq ９５\%$        text  合格率≥95%
 *                    ^ 5                             ^ 3       starts[3] = 5, ends[3] = 9
 */
export interface Folded {
  /** The folded text. A blank is kept only before a digit, behind a digit or a letter: `1 160.83`. */
  readonly text: string
  /** Where each character begins in the text as written; `null` where both are the same. */
  readonly starts: readonly number[] | null
  /** Where each character ends in the text as written; `null` where both are the same. */
  readonly ends: readonly number[] | null
}

/** Each sign with its look-alikes, parted by blanks. */
const signs = ' %℅ ≥≧⩾≽ ≤≦⩽≼ =═ ≈≒≃≅ -‐‑‒–—―−─━ー ~〜∼ ·•⋅・‧ /⁄∕ :∶'

/** Characters of numerals, units and comparators, each with its traditional form or what OCR makes of it (11月30曰). */
const traditional =
  ' 万萬 亿億 两兩 俩倆 负負 点點 贰貳 叁參 陆陸 个個 时時 钟鐘 圆圓 块塊 币幣 亩畝 吨噸 ' +
  '岁歲 日曰 周週 达達 过過 于於 约約 减減 内內 余餘 号號 几幾 双雙 对對'

/** What may stand for something else: all but printable ASCII, Chinese characters and the commonest signs. */
const odd = `[^!-~≤≥\\u2018-\\u201d\\u3001-\\u3011\\u4e00-\\u9fff]|[${/* @__PURE__ */ traditional.replace(/ ./g, '')}]`
const oddLetters = /* @__PURE__ */ new RegExp(odd, 'g')

/** LaTeX commands and character entities that converters leave in cells, by name. */
const names: Readonly<Record<string, string>> = {
  ge: '≥',
  le: '≤',
  gt: '>',
  lt: '<',
  ne: '≠',
  approx: '≈',
  sim: '~',
  pm: '±',
  plusmn: '±',
  times: '×',
  cdot: '·',
  middot: '·',
  mu: 'μ',
  circ: '°',
  ndash: '-',
  mdash: '-',
  amp: '&',
}

/** White space of every width, and characters of no width. */
const blanks =
  '\\s\\0-\\x1f\\x7f-\\x9f\\xad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f'
const blank = /* @__PURE__ */ new RegExp(`[${blanks}]`)

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Most letters are Chinese or printable ASCII.
  return !isHan(code) && !(code > 0x20 && code < 0x7f) && blank.test(text[at] as string)
}

/** What changes places when it is folded: white space, LaTeX, tags, entities, comparators of two characters. */
const moving = `[${blanks}$&\\\\^]|</?[a-z]|[<>≤≥《》〈〉﹤﹥＜＞=＝][=＝═﹦]|[=＝═][<>＜＞≥≤]|正负`
const movingSigns = /* @__PURE__ */ new RegExp(moving)

/** The pieces that are folded one by one: a gap, a tag, a command, an entity, or a single character. */
const piece = /* @__PURE__ */ new RegExp(
  `[${blanks}]+|</?([a-z]{1,6}) ?/?>|\\\\([a-zA-Z]{1,15})|\\\\[,;!]?|&(?:amp;)*(#?\\w{1,9});|[\\s\\S]`,
  'g',
)

/** Comparators of two characters, and what OCR makes of them. */
const pairs: Readonly<Record<string, string>> = {
  '>=': '≥',
  '=>': '≥',
  '》=': '≥',
  '〉=': '≥',
  '≥=': '≥',
  '<=': '≤',
  '=<': '≤',
  '《=': '≤',
  '〈=': '≤',
  '≤=': '≤',
  '=≥': '≥',
  '=≤': '≤',
  '==': '=',
  '^°': '°',
  正负: '±',
}

/** What makes a text another when it is folded; most texts have none of it. */
const changing = /* @__PURE__ */ new RegExp(`${odd}|${moving}`)

/** Folds a text. Most change letter by letter or not at all, so that places stay. */
export function fold(written: string): Folded {
  if (!changing.test(written)) return { text: written, starts: null, ends: null }
  return movingSigns.test(written)
    ? foldPieces(written)
    : { text: written.replace(oddLetters, plainOf), starts: null, ends: null }
}

/** The character that a look-alike stands for. */
function plainOf(char: string): string {
  const code = char.charCodeAt(0)
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0)
  const alike = code > 0x4dff && code < 0xa000 ? traditional : signs
  const at = alike.indexOf(char)
  if (at > 0) return alike[alike.lastIndexOf(' ', at) + 1] as string
  // Radicals that PDF fonts print for characters, small and narrow forms: ⼈ for 人, ﹪ for %.
  const plain = (code > 0x2eff && code < 0x2fd6) || code > 0xfe4f ? char.normalize('NFKC') : ''
  return plain.length === 1 ? plain : char
}

/** A formula between dollars; but not $100-$500. */
const formula = /\$(?!\d[^$]*\$\d)[^$]+\$/

function foldPieces(written: string): Folded {
  const text: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const latex = written.includes('\\') || written.includes('^{') || formula.test(written)
  let fraction = false
  for (const { 0: whole, 1: tag, 2: command, 3: entity, index } of written.matchAll(piece)) {
    const last = text.length - 1
    const to = index + whole.length
    // m<sup>3</sup>, but not 10<sup>3</sup>
    let plain = tag === undefined ? whole : whole === '<sup>' ? '^' : /^(?:br|p)$/.test(tag) ? '\n' : ''
    if (blank.test(plain))
      plain = spread.test(written.slice(Math.max(0, index - 2), to + 2))
        ? ''
        : gapOf(text, plain, written.slice(to, to + 42).replace(/[０-９]/g, plainOf))
    else if (command !== undefined) {
      plain = named(command) ?? ''
      fraction ||= command.endsWith('frac')
    } else if (entity !== undefined) plain = entityOf(entity) ?? whole
    // \frac{2}{3}
    else if (fraction && whole === '}' && written[to] === '{') {
      plain = '/'
      fraction = false
    } else if (
      whole[0] === '\\' ||
      (latex &&
        (/[${}_]/.test(whole) || (whole === '~' && (written[index - 1] === '{' || written[to] === '\\'))))
    )
      continue
    // m^3, but not 10^3
    else if (plain === '^' && /[a-z]/.test(text[last] ?? '')) continue
    const pair = whole === '</sup>' ? text[last] : pairs[text[last] + plainOf(plain)]
    if (pair !== undefined) {
      text[last] = pair
      ends[last] = to
      continue
    }
    for (let at = 0; at < plain.length; at++) {
      text.push(plainOf(plain[at] as string))
      starts.push(plain === whole ? index + at : index)
      ends.push(plain === whole ? index + at + 1 : to)
    }
  }
  return { text: text.join(''), starts, ends }
}

/** `ge`, `geq`, `geqslant`, `neq`. */
function named(word: string): string | undefined {
  const name = word.replace(/(?<=[gln]e)q{0,2}(?:slant)?$/, '')
  // nbsp, thinsp
  if (name.endsWith('sp')) return ''
  return Object.hasOwn(names, name) ? names[name] : undefined
}

/** `ge`, `#8805`, `#x2265`; `undefined` for a name that is not known. */
function entityOf(name: string): string | undefined {
  if (name[0] !== '#') return named(name)
  const char = String.fromCharCode(Number(`0${name.slice(1)}`))
  return blank.test(char) ? '' : char
}

/** What may be a whole figure before a gap, and what is one. */
const figureEnd = /\d(?:[%‰]|[\u4e00-\u9fff]{0,2}(?<!年))(?:以.|左右)?$/
const wholeFigure =
  /[\d一二三四五六七八九十百两](?:[%‰]|个?工作日|(?![年月日季])[\u4e00-\u9fff]{0,2}[^\dA-Z十百千万年月日季度旬和及与至到.,:：+±~〜—–\-"(（](?:\/[\u4e00-\u9fff]{1,3})?)(?:以[上下内]|左右)?$/

/** What is another clause behind a figure: words with a figure of their own; a sign; a figure that does not end a date. */
const clauseStart = /^(?!及(?!时)|[以之和或与至到的内左右上中下底末初前(（])[^\d\s,;，；。、]{2,40}\d/
const wordStart =
  /^(?!及(?!时)|[以之和或与至到的内左上下、])(?:[\u4e00-\u9fff]{2,20}|[A-Z][:：\u4e00-\u9fff]{1,20})[^\d,;，；。、]{0,8}\d/
const figureStart = /^(?:[≥≤<>＞＜]|\d{1,4}(?:[年月%.]|$))/

/** A date by which something is to be done, and the end of a clause with one: 6月底前, 12月31日前完成. */
const dueStart = /^(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|[底末])?前/
const dueEnd = /[月日号底末]前(?:[\u4e00-\u9fff]{2})?$/
const doneEnd = /[月日号底末]前[\u4e00-\u9fff]{2}$/

/** What goes on with a bare number: the letters that most units begin with. */
const unitStart =
  /^[%‰％°℃年月日号时点分秒天周岁个万亿千百十元角人名位户家次场期份件项条台套辆座处所间米公平亩吨克斤升度倍级本册篇幅张批班起]/

/** A date behind a number without a unit; but 1⏎2月 is one month. */
const dateStart = /^(?:(?:19|20)\d\d年|(?:1[012]|[3-9])月)/

/** A date that a gap goes through: 20 24年, 1 2月, 12月3 1日, 2026123 1. */
const splitDate = /^(?:(?:19|20)\d\d(?:[年./Q—-]|全年|[01]\d[0-3]\d(?!\d))|1[012]月|月[0-3]\d[日号])/

/** A gap between two single digits, as a converter parts the letters of a line that is set wide: 2 0 2 6 年 1 2 月. */
const spread = /^(?:[^\d０-９.．,，])?[\d０-９][^\S\n\r]+[\d０-９](?![\d０-９.．,，])/

/** What is not at its end: a word that denies, where a level comes from, what is each counted, an age, which only says of whom. */
const unfinished =
  /(?:[不未]|[由从自][\d.]{1,9}[^\d,;，；。]{0,5}|每[\u4e00-\u9fff]{1,2}|岁(?:及?以[上下])?)$/

/** What a gap goes through: a unit, a time with its deed, a date in digits. */
const split =
  /个\n(?:月|工作日|小时|星期|百分点|季度|学[期年])|[\d个](?:工\n作日|工作\n日|百\n分点|小\n时|分\n钟|平\n方|平方\n米|公\n[里斤顷])|[前内底末]\n(?:完成|达|办结|到位|支付)|(?:19|20)\d\d[./-](?:\d{1,2}[./-])?\d?\n\d{1,2}(?=$|[./~至到前止以底完,，;；。、)）-])/

/** What is left of white space: nothing, but where it may part two numbers, a word and a number, or two clauses. */
function gapOf(before: readonly string[], gap: string, behind: string): string {
  const broken = /[\r\n]/.test(gap) && behind !== ''
  const lead = before.slice(-12).join('')
  // 95⏎%, 3000⏎元: a number goes on with its unit.
  if (/[\d一二三四五六七八九两十百千万亿]$/.test(lead) && unitStart.test(behind)) return ''
  if (unfinished.test(lead) || split.test(`${lead}\n${behind.slice(0, 4)}`)) return ''
  // 110⏎kV线路
  if (/\d$/.test(lead) && /^[a-zA-Z]/.test(behind)) return ''
  if (broken && figureEnd.test(lead) && clauseStart.test(behind)) return '\n'
  if (
    wholeFigure.test(lead) &&
    (wordStart.test(behind) || dueStart.test(behind) || (broken && figureStart.test(behind)))
  )
    return '\n'
  if ((broken ? dueEnd : doneEnd).test(lead) && (wordStart.test(behind) || dueStart.test(behind))) return '\n'
  if (!/[\da-zA-Z.%‰]$/.test(lead) || !/^[\d０-９]/.test(behind)) return ''
  if (splitDate.test(/月?\d{0,7}$/.exec(lead) + behind)) return ''
  if (!broken || /(?:19|20)\d\d$/.test(lead)) return ' '
  return /%$/.test(lead) || dateStart.test(behind) ? '\n' : ' '
}

/** White space between two characters or marks of Chinese writing, which a converter put there. */
const gaps =
  /(?<=[\u3001-\u303f\u4e00-\u9fff\uff01-\uff0f\uff1a\uff1b])\s+(?=[\u3001-\u303f\u4e00-\u9fff\uff01-\uff0f\uff1a\uff1b])/g

/** A part of the folded text as it is written, and where it stands there. */
export function unfold(
  { text, starts, ends }: Folded,
  written: string,
  from: number,
  to: number,
): { text: string; start: number; end: number } {
  let start = starts === null ? from : (starts[from] ?? ends?.[from - 1] ?? 0)
  let end = ends === null ? to : (ends[to - 1] ?? 0)
  // What folds to nothing at the ends of a whole text was written all the same: `$\geq 95\%$`.
  if (from === 0 && to === text.length && to > 0) {
    start = 0
    end = written.length
    while (isBlank(written, start)) start++
    while (isBlank(written, end - 1)) end--
  }
  const part = written.slice(start, end)
  return { text: starts === null ? part : part.replace(gaps, ''), start, end }
}
