import { isDigit, isHan, isLatin } from './letters.js'
import { entities, latexCommands, lookAlikes, simplified, traditionalLetter } from './look-alikes.js'

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

/**
 * Folds a text. Most texts need no folding and are handed back as they are; most others change letter by
 * letter, so that places stay.
 */
export function fold(written: string): Folded {
  let letterwise: string[] | null = null
  if (traditionalLetter.test(written)) return new Folder(written).fold()
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    if (isHan(code) || isPlain(code)) continue
    if (isBlank(code) || isMarkup(code, written, at)) return new Folder(written).fold()
    const char = written[at] as string
    const plain = plainOf(code, char)
    if (plain === char) continue
    if (plain === '=' || plain === '>') return new Folder(written).fold()
    letterwise ??= [...letters(written)]
    letterwise[at] = plain
  }
  return { text: letterwise === null ? written : letterwise.join(''), starts: null, ends: null }
}

function* letters(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at++) yield text[at] as string
}

/** Printable ASCII but for `$ & < = > \`, and the few others that stand for themselves. */
function isPlain(code: number): boolean {
  if (code >= 0x7f) return code === 0x2265 || code === 0x2264 || code === 0x3001 || code === 0x3002
  return code > 0x20 && code !== 0x24 && code !== 0x26 && code !== 0x5c && (code < 0x3c || code > 0x3e)
}

/** LaTeX, an entity, or a comparator of two characters. */
function isMarkup(code: number, written: string, at: number): boolean {
  if (code === 0x24 || code === 0x26 || code === 0x5c) return true
  // >=, => and their look-alikes are one comparator.
  if (code === 0x3c || code === 0x3e) return written[at - 1] === '='
  if (code === 0x3d) return at > 0 && /[<>≤≥》〉《〈﹥﹤＞＜=]/.test(written[at - 1] as string)
  return false
}

/** White space of every width, and characters of no width. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0x7f) return false
  return (
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

/** Comparators of two characters, and what OCR makes of them. */
const comparatorPairs: Readonly<Record<string, string>> = {
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
  '==': '=',
}

/** A line that ends in a figure with its unit: the next one, if it has a figure too, is another clause. */
const endsFigure = /\d(?:[%‰]|[\u4e00-\u9fff]{1,2})?(?:以上|以下|以内|左右)?$/

class Folder {
  private text: string[] = []
  private starts: number[] = []
  private ends: number[] = []

  constructor(private readonly written: string) {}

  fold(): Folded {
    const { written } = this
    const latex = written.includes('\\') || written.indexOf('$') !== written.lastIndexOf('$')
    for (let at = 0; at < written.length; ) {
      const code = written.charCodeAt(at)
      const char = written[at] as string
      if (isBlank(code)) at = this.blank(at)
      else if (latex && (char === '$' || char === '{' || char === '}')) at++
      else if (char === '\\') at = this.command(at)
      else if (char === '&') at = this.entity(at)
      else this.push(plainOf(code, char), at, ++at)
    }
    return { text: this.text.join(''), starts: this.starts, ends: this.ends }
  }

  private push(char: string, start: number, end: number): void {
    const last = this.text.length - 1
    const before = this.text[last]
    const joined = before === undefined ? undefined : comparatorPairs[before + char]
    if (joined !== undefined) {
      this.text[last] = joined
      this.ends[last] = end
      return
    }
    this.text.push(char)
    this.starts.push(start)
    this.ends.push(end)
  }

  /** White space is dropped, but not before a digit, where it may part two numbers, or a word and a number. */
  private blank(from: number): number {
    const { written } = this
    let at = from
    let broken = false
    while (at < written.length && isBlank(written.charCodeAt(at))) {
      const code = written.charCodeAt(at++)
      if (code === 0x0a || code === 0x0d) broken = true
    }
    const before = this.text[this.text.length - 1]
    if (before === undefined || at === written.length) return at
    if (
      broken &&
      endsFigure.test(this.text.slice(-8).join('')) &&
      /^\D{2,40}\d/.test(written.slice(at, at + 42))
    ) {
      this.push('\n', from, at)
      return at
    }
    const next = plainOf(written.charCodeAt(at), written[at] as string)
    const code = before.charCodeAt(0)
    if ((isDigit(code) || isLatin(code) || before === '.') && isDigit(next.charCodeAt(0))) {
      this.push(broken ? '\n' : ' ', from, at)
    }
    return at
  }

  private command(from: number): number {
    const { written } = this
    let to = from + 1
    while (to < written.length && to - from < 16 && isLatin(written.charCodeAt(to))) to++
    const plain = to > from + 1 ? latexCommands[written.slice(from + 1, to)] : undefined
    if (plain !== undefined && Object.hasOwn(latexCommands, written.slice(from + 1, to))) {
      if (plain !== '') this.push(plain, from, to)
      return to
    }
    // `\%`, `\,` and the like: the backslash goes, and a thin space with it.
    if (to > from + 1) {
      this.push('\\', from, from + 1)
      return from + 1
    }
    const next = written[to]
    return next === ',' || next === ';' || next === '!' ? to + 1 : to
  }

  private entity(from: number): number {
    const { written } = this
    let to = from + 1
    // `&amp;ge;` is `&ge;` escaped twice.
    while (written.startsWith('amp;', to) && written.charCodeAt(to + 4) !== 0x20) to += 4
    const name = to
    while (to < written.length && to - name < 10 && isNameChar(written.charCodeAt(to))) to++
    const plain = written[to] === ';' ? entityOf(written.slice(name, to)) : null
    if (plain === null) {
      this.push('&', from, from + 1)
      return from + 1
    }
    if (plain !== '') this.push(plainOf(plain.charCodeAt(0), plain), from, to + 1)
    return to + 1
  }
}

function isNameChar(code: number): boolean {
  return isLatin(code) || isDigit(code) || code === 0x23
}

function entityOf(name: string): string | null {
  if (name[0] === '#') {
    const hex = name[1] === 'x' || name[1] === 'X'
    const point = hex ? Number(`0x${name.slice(2)}`) : Number(name.slice(1) || Number.NaN)
    if (!(point > 0x20 && point < 0xd800)) return point === 0x20 || point === 0xa0 ? '' : null
    return isBlank(point) ? '' : String.fromCharCode(point)
  }
  return Object.hasOwn(entities, name) ? (entities[name] as string) : null
}

function plainOf(code: number, char: string): string {
  if (code < 0x7f) return char
  if (isHan(code)) return simplified(char)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  // Radicals that PDF fonts print for characters: ⼈ for 人.
  if (code >= 0x2f00 && code <= 0x2fd5) return char.normalize('NFKC')
  return lookAlikes.get(char) ?? char
}

/** Where a place of the folded text begins in the text as written. */
export function startOf(folded: Folded, at: number): number {
  if (folded.starts === null) return at
  return folded.starts[at] ?? folded.ends?.[at - 1] ?? 0
}

/** Where the text before a place of the folded text ends in the text as written. */
export function endOf(folded: Folded, at: number): number {
  if (folded.ends === null) return at
  return at > 0 ? (folded.ends[at - 1] as number) : 0
}
