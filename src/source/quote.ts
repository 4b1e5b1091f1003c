import { joinTexts, pieceText, type SourceText, sliceText, spanOf, unplaced } from './text.js'

/**
 * INVISIBLE SEPARATOR (U+2063). It has no width. Where a text would be read otherwise than it is meant, the writers
 * set one on either side of it, as CSV sets quotes: what stands between is a text, letter for letter, and no sign of
 * the table's structure.
 *
 *     名称为⁣年度指标值：4批次。⁣
 *          ^              ^ the name of an indicator, and no value
 */
export const quote = '\u2063'

/** INVISIBLE PLUS (U+2064). Within quotes the letter behind it stands for itself, or for one that no cell can hold. */
const letterMark = '\u2064'

/** Letters that no cell holds as they are, each by the picture that Unicode has of it; a line holds no line feed. */
const pictures: readonly (readonly [letter: string, picture: string])[] = [
  ['\0', '\u2400'],
  ['\n', '\u240a'],
  ['\r', '\u240d'],
]

/** A text between quotes. Its line breaks are breaks of the cell; in a line, which has none, they are pictures. */
export function quoted(text: string, line = false): string {
  let inside = text.replace(/[\u2063\u2064]/g, `${letterMark}$&`)
  // On both sides, since readers take white space off the ends of lines, and several breaks for one.
  if (!line) inside = inside.replaceAll('\n', `${letterMark}\n${letterMark}`)
  for (const [letter, picture] of pictures) {
    if (letter !== '\n' || line) inside = inside.replaceAll(letter, letterMark + picture)
  }
  return quote + inside + quote
}

/** A text taken apart: its quoted texts, and the whole with a quote in the place of each. */
export interface Unquoted {
  readonly shape: string
  readonly texts: readonly SourceText[]
}

/**
 * Takes a text apart at its quotes; `null` where one is not closed, or an escape is none.
 *
 *     1、⁣培训班⁣；年度指标值:⁣4批次⁣。     shape 1、⁣；年度指标值:⁣。   texts 培训班 4批次
 */
export function unquote(text: SourceText): Unquoted | null {
  const { value } = text
  const texts: SourceText[] = []
  let shape = ''
  let from = 0
  for (;;) {
    const open = value.indexOf(quote, from)
    if (open < 0) return { shape: shape + value.slice(from), texts }
    shape += value.slice(from, open + 1)
    const end = readQuoted(text, open + 1, texts)
    if (end < 0) return null
    from = end
  }
}

/** Reads the text behind a quote; gives the place behind the quote that closes it, or -1. */
function readQuoted(text: SourceText, start: number, texts: SourceText[]): number {
  const { value } = text
  const kept: SourceText[] = []
  let from = start
  for (let at = start; at < value.length; at++) {
    const letter = value[at]
    if (letter !== quote && letter !== letterMark) continue
    if (at > from) kept.push(sliceText(text, from, at))
    if (letter === quote) {
      texts.push(joinTexts(kept))
      return at + 1
    }
    const next = value[at + 1]
    const meant = meantBy(next)
    const broken = next === '\n'
    if (meant === null || (broken && value[at + 2] !== letterMark)) return -1
    const end = at + (broken ? 3 : 2)
    const span = spanOf(text, at, end)
    kept.push(span === null ? unplaced(meant) : pieceText(meant, span))
    from = end
    at = end - 1
  }
  return -1
}

/** The letter that an escape stands for, by the one behind it. */
function meantBy(letter: string | undefined): string | null {
  if (letter === quote || letter === letterMark || letter === '\n') return letter
  return pictures.find(([, picture]) => picture === letter)?.[0] ?? null
}

/** The text that is quoted as a whole, or `null`. */
export function wholeQuoted(text: SourceText): SourceText | null {
  if (!text.value.startsWith(quote)) return null
  const read = unquote(text)
  return read?.shape === quote ? (read.texts[0] as SourceText) : null
}
