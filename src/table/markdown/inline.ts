import { isDigit, isLatin } from '../../script/letters.js'

/**
 * Finds the HTML that stands in a line of Markdown, by the grammar of CommonMark (6.6). It is stricter than that of
 * HTML: `<5%`, `<a` without an end, `<b =>` are text. But the tags that Word writes are tags: `<o:p>`.
 */
export class InlineHtml {
  /** Endings that were searched for in vain: a cell of unclosed `<!--` would be searched once for each. */
  private readonly missing = new Set<string>()

  constructor(private readonly text: string) {}

  /** Offset behind the markup at the `<` at `at`, or -1 where that is text. */
  end(at: number): number {
    const { text } = this
    const next = text.charCodeAt(at + 1)
    if (isLatin(next)) return openTagEnd(text, at + 1)
    if (next === 0x2f) return closeTagEnd(text, at + 2)
    if (next === 0x3f) return this.behind('?>', at + 2)
    if (next !== 0x21) return -1
    if (text.startsWith('--', at + 2)) {
      if (text.startsWith('>', at + 4)) return at + 5
      return text.startsWith('->', at + 4) ? at + 6 : this.behind('-->', at + 4)
    }
    if (text.startsWith('[CDATA[', at + 2)) return this.behind(']]>', at + 9)
    return isLatin(text.charCodeAt(at + 2)) ? this.behind('>', at + 3) : -1
  }

  private behind(ending: string, from: number): number {
    if (this.missing.has(ending)) return -1
    const at = this.text.indexOf(ending, from)
    if (at === -1) this.missing.add(ending)
    return at === -1 ? -1 : at + ending.length
  }
}

function closeTagEnd(text: string, from: number): number {
  if (!isLatin(text.charCodeAt(from))) return -1
  const at = skipWhite(text, nameEnd(text, from))
  return text.charCodeAt(at) === 0x3e ? at + 1 : -1
}

function openTagEnd(text: string, from: number): number {
  let at = nameEnd(text, from)
  for (;;) {
    const space = skipWhite(text, at)
    const code = text.charCodeAt(space)
    if (code === 0x3e) return space + 1
    if (code === 0x2f) return text.charCodeAt(space + 1) === 0x3e ? space + 2 : -1
    // Attributes are parted by white space.
    if (space === at || !isAttributeStart(code)) return -1
    at = attributeEnd(text, space)
    if (at === -1) return -1
  }
}

function attributeEnd(text: string, from: number): number {
  let name = from + 1
  while (isAttributePart(text.charCodeAt(name))) name++
  let at = skipWhite(text, name)
  if (text.charCodeAt(at) !== 0x3d) return name
  at = skipWhite(text, at + 1)
  const quote = text.charCodeAt(at)
  if (quote === 0x22 || quote === 0x27) {
    const close = text.indexOf(quote === 0x22 ? '"' : "'", at + 1)
    return close === -1 ? -1 : close + 1
  }
  const start = at
  while (isUnquoted(text.charCodeAt(at))) at++
  return at === start ? -1 : at
}

function nameEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    // `<o:p>` of Word: a link has two letters or more before its colon.
    const prefixed = code === 0x3a && at === from + 1
    if (!isLatin(code) && !isDigit(code) && code !== 0x2d && !prefixed) return at
    at++
  }
}

function skipWhite(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return at
    at++
  }
}

function isAttributeStart(code: number): boolean {
  return isLatin(code) || code === 0x5f || code === 0x3a
}

function isAttributePart(code: number): boolean {
  return isAttributeStart(code) || isDigit(code) || code === 0x2e || code === 0x2d
}

/** Neither white space nor one of `"'=<>` and the backtick. */
function isUnquoted(code: number): boolean {
  if (Number.isNaN(code) || code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d) return false
  return code !== 0x22 && code !== 0x27 && code !== 0x3d && code !== 0x3c && code !== 0x3e && code !== 0x60
}
