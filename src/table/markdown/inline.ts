import { isLatin } from '../../script/letters.js'

/** A tag by the grammar of CommonMark (6.6). `<o:p>` of Word is one too: a link has two letters or more before its colon. */
const tag =
  /<(?:[a-z]:?[a-z\d-]*(?:[ \t\n\r]+[a-z_:][\w:.-]*(?:[ \t\n\r]*=[ \t\n\r]*(?:"[^"]*"|'[^']*'|[^ \t\n\r"'=<>`]+))?)*[ \t\n\r]*\/?|\/[a-z]:?[a-z\d-]*[ \t\n\r]*)>/iy

/**
 * Finds the HTML that stands in a line of Markdown. The grammar is stricter than that of HTML: `<5%`, `<a` without an end,
 * `<b =>` are text.
 */
export class InlineHtml {
  /** Endings that were searched for in vain: a cell of unclosed `<!--` would be searched once for each. */
  private readonly missing = new Set<string>()

  constructor(private readonly text: string) {}

  /** Offset behind the markup at the `<` at `at`, or -1 where that is text. */
  end(at: number): number {
    const { text } = this
    tag.lastIndex = at
    if (tag.test(text)) return tag.lastIndex
    if (text.startsWith('?', at + 1)) return this.behind('?>', at + 2)
    if (!text.startsWith('!', at + 1)) return -1
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
