import type { Text } from 'hast'
import { fromHtml } from './hast.js'

/** A character reference that stands in a source. */
export interface Reference {
  /** The character or characters that it means. */
  readonly value: string
  /** Offset behind it. */
  readonly end: number
}

/** The names that converters write, so that the parser is asked for the rest alone: 20 µs each. */
const common: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00a0',
  '&ensp;': '\u2002',
  '&emsp;': '\u2003',
  '&ge;': '≥',
  '&le;': '≤',
  '&ne;': '≠',
  '&asymp;': '≈',
  '&plusmn;': '±',
  '&times;': '×',
  '&divide;': '÷',
  '&middot;': '·',
  '&permil;': '‰',
  '&deg;': '°',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&hellip;': '…',
  '&mdash;': '—',
  '&ndash;': '–',
  '&yen;': '¥',
}

/** What a reference means by the rules of HTML, with what it leaves of the text behind it; itself if nothing. */
function meaningOf(raw: string): string {
  if (Object.hasOwn(common, raw)) return common[raw] as string
  return (fromHtml(raw, { fragment: true }).children[0] as Text).value
}

/** Whether only an old name at the start of a longer one was understood: `&ltfoo;` is `<foo;`. */
function isPartly(value: string): boolean {
  return value.length > 1 && value.endsWith(';')
}

/** The longest name, CounterClockwiseContourIntegral, has 31 letters. */
const longestName = 31

/**
 * The character reference at the `&` at `at`, by the rules of HTML: `&ge;`, `&#8805;`, `&#x2265;`, and the old
 * names that need no semicolon. `null` where the `&` is only itself.
 */
export function htmlReference(source: string, at: number): Reference | null {
  if (source.charCodeAt(at + 1) === 0x23) return htmlNumber(source, at)
  const name = nameEnd(source, at + 1)
  if (name === at + 1) return null
  const end = source.charCodeAt(name) === 0x3b ? name + 1 : name
  const raw = source.slice(at, end)
  const value = meaningOf(raw)
  if (value === raw) return null
  if (raw.endsWith(';') && !isPartly(value)) return { value, end }
  // An old name at the start of a longer word, &ltfoo: every such name means one character.
  return { value: value.charAt(0), end: end - (value.length - 1) }
}

function htmlNumber(source: string, at: number): Reference | null {
  const hex = (source.charCodeAt(at + 2) | 0x20) === 0x78
  let end = at + (hex ? 3 : 2)
  const digits = end
  while (isDigit(source.charCodeAt(end), hex)) end++
  if (end === digits) return null
  // Zeros in front mean nothing and may be a megabyte.
  let first = digits
  while (first < end - 1 && source.charCodeAt(first) === 0x30) first++
  const code = Number.parseInt(source.slice(first, Math.min(end, first + 16)), hex ? 16 : 10)
  const scalar = code > 0 && code <= 0x10ffff && !(code > 0xd7ff && code < 0xe000)
  // 128 to 159 mean what Windows-1252 has there, which the parser knows.
  const windows = code > 127 && code < 160
  const value = windows ? meaningOf(`&#${code};`) : scalar ? String.fromCodePoint(code) : '\uFFFD'
  if (source.charCodeAt(end) === 0x3b) end++
  return { value, end }
}

/**
 * The character reference at the `&` at `at`, by the rules of CommonMark: always with a semicolon, at most seven
 * digits, six hexadecimal ones.
 */
export function markdownReference(source: string, at: number): Reference | null {
  if (source.charCodeAt(at + 1) === 0x23) {
    const hex = (source.charCodeAt(at + 2) | 0x20) === 0x78
    let end = at + (hex ? 3 : 2)
    const digits = end
    const limit = digits + (hex ? 6 : 7)
    while (end < limit && isDigit(source.charCodeAt(end), hex)) end++
    if (end === digits || source.charCodeAt(end) !== 0x3b) return null
    return { value: character(Number.parseInt(source.slice(digits, end), hex ? 16 : 10)), end: end + 1 }
  }
  const end = nameEnd(source, at + 1)
  if (end === at + 1 || source.charCodeAt(end) !== 0x3b) return null
  const raw = source.slice(at, end + 1)
  const value = meaningOf(raw)
  return value === raw || isPartly(value) ? null : { value, end: end + 1 }
}

/** What a number means in CommonMark; controls, surrogates and non-characters are U+FFFD. */
function character(code: number): string {
  const control = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160)
  const surrogate = code > 0xd7ff && code < 0xe000
  const none = (code > 0xfdcf && code < 0xfdf0) || (code & 0xfffe) === 0xfffe || code > 0x10ffff
  return control || surrogate || none ? '\uFFFD' : String.fromCodePoint(code)
}

function nameEnd(source: string, from: number): number {
  let end = from
  while (end < from + longestName && isAlphanumeric(source.charCodeAt(end))) end++
  return end
}

function isDigit(code: number, hex: boolean): boolean {
  if (code >= 0x30 && code <= 0x39) return true
  return hex && (code | 0x20) >= 0x61 && (code | 0x20) <= 0x66
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
}
