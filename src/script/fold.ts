import { charNamed } from './char-names.js'
import { gapOf, spread } from './gap.js'
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
  '岁歲 日曰 周週 达達 过過 于於 约約 减減 内內 余餘 号號 几幾 双雙 对對 里裏 仑侖 摄攝 华華'

/** What may stand for something else: all but printable ASCII, Chinese characters and the commonest signs. */
const odd = `[^!-~≤≥\\u2018-\\u201d\\u3001-\\u3011\\u4e00-\\u9fff]|[${/* @__PURE__ */ traditional.replace(/ ./g, '')}]`
const oddLetters = /* @__PURE__ */ new RegExp(odd, 'g')

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
  const alike = isHan(code) ? traditional : signs
  const at = alike.indexOf(char)
  if (at > 0) return alike[alike.lastIndexOf(' ', at) + 1] as string
  // Radicals that PDF fonts print for characters, small and narrow forms: ⼈ for 人, ﹪ for %.
  const plain = code > 0x2eff ? char.normalize('NFKC') : ''
  return plain.length === 1 ? plain : char
}

/** A formula: between dollars, but not $100-$500; or with a command or a power in it. */
const formula = /\\|\^\{|\$(?!\d[^$]*\$\d)[^$]+\$/

function foldPieces(written: string): Folded {
  const text: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const latex = formula.test(written)
  for (const { 0: whole, 1: tag, 2: command, 3: entity, index } of written.matchAll(piece)) {
    const last = text.length - 1
    const to = index + whole.length
    // m<sup>3</sup>, but not 10<sup>3</sup>
    let plain = tag === undefined ? whole : whole === '<sup>' ? '^' : /^(?:br|p)$/.test(tag) ? '\n' : ''
    if (blank.test(plain))
      plain = spread.test(written.slice(Math.max(0, index - 2), to + 2))
        ? ''
        : gapOf(text.slice(-12).join(''), plain, written.slice(to, to + 42).replace(oddLetters, plainOf))
    else if (command !== undefined) plain = charNamed(command) ?? ''
    else if (entity !== undefined) plain = entityOf(entity) ?? whole
    // \frac{2}{3}
    else if (latex && whole === '}' && written[to] === '{') plain = '/'
    else if (
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

/** `ge`, `#8805`, `#x2265`; `undefined` for a name that is not known. */
function entityOf(name: string): string | undefined {
  if (name[0] !== '#') return charNamed(name)
  const char = String.fromCharCode(Number(`0${name.slice(1)}`))
  return blank.test(char) ? '' : char
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
