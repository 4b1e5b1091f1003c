import type { Report } from '../../diagnostic/diagnostic.js'
import { searchFrom } from '../../source/search.js'
import { type SourceText, trimText, verbatim } from '../../source/text.js'
import { readThrough } from '../../source/through.js'
import { TextWriter } from '../../source/writer.js'
import { blockElements, droppedElements, rawElements } from '../html/element.js'
import { TextFlow } from '../html/flow.js'
import { mayHide } from '../html/hidden.js'
import { OpenElements } from '../html/open.js'
import { readHtmlText } from '../html/read.js'
import { markdownReference } from '../html/reference.js'
import { unplainElements } from '../html/scan.js'
import { tagAt } from '../html/tag.js'
import { InlineHtml } from './inline.js'

/** The text of a cell whose letters stand from `start` to `end`. */
export function cellText(source: string, start: number, end: number, report: Report): SourceText {
  return resolveText(verbatim(source, start, end), report)
}

const special = /[<&\\\0]/

/** Whether a text has nothing in it that Markdown writes otherwise than it is read. */
export function isPlain(text: string): boolean {
  return !special.test(text)
}

/**
 * Resolves what Markdown writes otherwise than it is read: escapes, character references, HTML. Emphasis, code and
 * links are left as they stand, since `2*3*4`, `≥**个` and `[2023]5号` are ordinary in these tables.
 */
export function resolveText(text: SourceText, report: Report): SourceText {
  if (isPlain(text.value)) return trimText(text)
  const plain = resolvePlain(text.value, Math.max(0, text.start))
  if (plain === null) return readHtmlText(htmlOf(text), report)
  return text.start === -1 ? readThrough(plain, text) : plain
}

/** By hand, as long as the tags are plain; `null` where one is not. `by`: where the text stands in the source. */
function resolvePlain(text: string, by: number): SourceText | null {
  const flow = new TextFlow(by)
  const html = new InlineHtml(text)
  let elements: OpenElements | null = null
  let from = 0
  for (let at = text.search(special); at !== -1; at = searchFrom(text, special, at)) {
    const code = text.charCodeAt(at)
    if (code === 0x5c && isPunctuation(text.charCodeAt(at + 1))) {
      flow.literal(text, from, at)
      flow.put(text.charAt(at + 1), at, at + 2)
      at = from = at + 2
    } else if (code === 0x26) {
      const reference = markdownReference(text, at)
      if (reference === null) {
        at++
        continue
      }
      flow.literal(text, from, at)
      flow.put(reference.value, at, reference.end)
      at = from = reference.end
    } else if (code === 0x3c) {
      const end = html.end(at)
      if (end === -1) {
        at++
        continue
      }
      const tag = tagAt(text, at)
      if (tag === null || tag.end !== end) return null
      flow.literal(text, from, at)
      at = from = end
      const { kind, name } = tag
      if (kind === 'nothing') continue
      if ((name !== 'p' && name !== 'br' && unplain(name)) || mayHide(text, tag)) return null
      if (name === 'br') {
        flow.newline()
      } else if (blockElements.has(name)) {
        elements ??= new OpenElements()
        if (kind === 'start') elements.open(name)
        if (kind === 'start' || elements.close(name)) flow.newline()
        if (!elements.plain) return null
      }
    } else if (code === 0) {
      // As in HTML: a figure with U+FFFD in it would be another.
      flow.literal(text, from, at)
      at = from = at + 1
    } else {
      at++
    }
  }
  flow.literal(text, from, text.length)
  return flow.take()
}

/** Parts of tables, which mean more than a line of text, and forms, which end paragraphs. */
const structures: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'colgroup', 'col', 'form'],
])

/** Whether an element is for the reader of HTML. */
function unplain(name: string): boolean {
  return (
    structures.has(name) || unplainElements.has(name) || rawElements.has(name) || droppedElements.has(name)
  )
}

/** The HTML that a line of Markdown means: its tags as they stand, its text with nothing in it that HTML would read. */
export function htmlOf(outer: SourceText): SourceText {
  const text = outer.value
  const writer = new TextWriter(Math.max(0, outer.start))
  const html = new InlineHtml(text)
  let from = 0
  let at = 0
  const put = (letter: string, end: number): void => {
    writer.copy(text, from, at)
    writer.put(escapes.get(letter) ?? letter, at, end)
    at = from = end
  }
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x5c && isPunctuation(text.charCodeAt(at + 1))) {
      put(text.charAt(at + 1), at + 2)
    } else if (code === 0x26) {
      const reference = markdownReference(text, at)
      if (reference === null) put('&', at + 1)
      else put(reference.value, reference.end)
    } else if (code === 0x3c) {
      const end = html.end(at)
      if (end === -1) put('<', at + 1)
      else at = end
    } else if (code === 0) {
      put('\uFFFD', at + 1)
    } else {
      at++
    }
  }
  writer.copy(text, from, text.length)
  const written = writer.take()
  return outer.start === -1 ? readThrough(written, outer) : written
}

/** Letters that would be markup in HTML. */
const escapes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['<', '&lt;'],
  ['&', '&amp;'],
])

/** What a backslash escapes: the punctuation of ASCII. */
function isPunctuation(code: number): boolean {
  if (code < 0x21 || code > 0x7e) return false
  return code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || code > 0x7a
}
