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

/** The forms of a reference. The longest name, CounterClockwiseContourIntegral, has 31 letters; a number may have a megabyte of zeros. */
const inHtml = /&(?:#(?:[xX](?=[\da-fA-F])0*([\da-fA-F]*)|(?=\d)0*(\d*));?|[\da-zA-Z]{1,31};?)/y
const inMarkdown = /&(?:#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}))|[\da-zA-Z]{1,31});/y

/** What stands at the `&` at `at` in one of the forms: all of it, and the code of a number. */
function formAt(form: RegExp, source: string, at: number): { raw: string; code: number | null } | null {
  form.lastIndex = at
  const [raw, hex, digits] = form.exec(source) ?? []
  if (raw === undefined) return null
  const number = hex ?? digits
  return {
    raw,
    code: number === undefined ? null : Number.parseInt(`0${number.slice(0, 16)}`, hex ? 16 : 10),
  }
}

/**
 * The character reference at the `&` at `at`, by the rules of HTML: `&ge;`, `&#8805;`, `&#x2265;`, and the old
 * names that need no semicolon. `null` where the `&` is only itself.
 */
export function htmlReference(source: string, at: number): Reference | null {
  const found = formAt(inHtml, source, at)
  if (found === null) return null
  const { raw, code } = found
  const end = at + raw.length
  if (code !== null) return { value: htmlCharacter(code), end }
  const value = meaningOf(raw)
  if (value === raw) return null
  if (raw.endsWith(';') && !isPartly(value)) return { value, end }
  // An old name at the start of a longer word, &ltfoo: every such name means one character.
  return { value: value.charAt(0), end: end - (value.length - 1) }
}

/** What a number means in HTML. 128 to 159 mean what Windows-1252 has there, which the parser knows. */
function htmlCharacter(code: number): string {
  if (code > 127 && code < 160) return meaningOf(`&#${code};`)
  const scalar = code > 0 && code <= 0x10ffff && !(code > 0xd7ff && code < 0xe000)
  return scalar ? String.fromCodePoint(code) : '\uFFFD'
}

/**
 * The character reference at the `&` at `at`, by the rules of CommonMark: always with a semicolon, at most seven
 * digits, six hexadecimal ones.
 */
export function markdownReference(source: string, at: number): Reference | null {
  const found = formAt(inMarkdown, source, at)
  if (found === null) return null
  const { raw, code } = found
  const value = code === null ? meaningOf(raw) : character(code)
  return code === null && (value === raw || isPartly(value)) ? null : { value, end: at + raw.length }
}

/** What a number means in CommonMark; controls, surrogates and non-characters are U+FFFD. */
function character(code: number): string {
  const control = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160)
  const surrogate = code > 0xd7ff && code < 0xe000
  const none = (code > 0xfdcf && code < 0xfdf0) || (code & 0xfffe) === 0xfffe || code > 0x10ffff
  return control || surrogate || none ? '\uFFFD' : String.fromCodePoint(code)
}
