import type { MarkupMeasure } from '../../diagnostic/codes.js'
import { formattingElements, voidElements } from './element.js'
import { deepest } from './open.js'
import type { Tag } from './tag.js'

/** What a whole parser is asked for at most; beyond, it is superlinear, overflows the stack or takes all memory. */
const limits = {
  /** UTF-16 code units. A tree takes some hundred bytes for each. */
  length: 1 << 20,
  /** Elements within one another. hast-util-from-html overflows at 1,855. */
  depth: deepest,
  /** Formatting elements open at once: every paragraph repeats them. 73 KB of `<font size=i><p>` take 4 GB. */
  formatting: 16,
  /** Tags and texts out of place in a table: each is searched a place for. */
  misplaced: 256,
  /** Letters of one tag: its attributes are compared with one another. */
  tag: 1 << 13,
}

/** A limit that is passed. */
export interface Excess {
  measure: MarkupMeasure
  found: number
  limit: number
}

/** Adds up what a whole parser would have to bear. */
export class ParserCost {
  misplaced = 0
  private readonly open: string[] = []
  private depth = 0
  private tag = 0
  private formatting = 0
  private mostFormatting = 0
  private readonly formats = new Map<string, number>()

  start({ name, attributes, end }: Tag): void {
    if (end - attributes > this.tag) this.tag = end - attributes
    if (formattingElements.has(name)) {
      this.formats.set(name, (this.formats.get(name) ?? 0) + 1)
      if (++this.formatting > this.mostFormatting) this.mostFormatting = this.formatting
      return
    }
    if (tableParts.has(name)) this.closeTo(this.open.lastIndexOf('table') + 1)
    if (selfClosing.has(name) || voidElements.has(name) || this.open.length > limits.depth) return
    this.open.push(name)
    if (this.open.length > this.depth) this.depth = this.open.length
  }

  end(name: string): void {
    const format = this.formats.get(name) ?? 0
    if (format > 0) {
      this.formats.set(name, format - 1)
      this.formatting--
    }
    if (tableParts.has(name)) this.closeTo(this.open.lastIndexOf('table') + 1)
    else this.closeTo(this.open.lastIndexOf(name))
  }

  /** The first limit that is passed, or `null`. */
  excess(length: number): Excess | null {
    const found = {
      length,
      depth: this.depth,
      formatting: this.mostFormatting,
      misplaced: this.misplaced,
      tag: this.tag,
    }
    for (const measure of ['depth', 'formatting', 'misplaced', 'tag', 'length'] as const) {
      if (found[measure] > limits[measure]) return { measure, found: found[measure], limit: limits[measure] }
    }
    return null
  }

  private closeTo(length: number): void {
    if (length >= 0 && length < this.open.length) this.open.length = length
  }
}

/** Parts of a table; each ends what stands open in the part before it. */
const tableParts: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['caption', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
])

/** Elements of which the next ends the one before, so that they do not pile up by themselves. */
const selfClosing: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[...tableParts, 'dd', 'dt', 'li', 'optgroup', 'option', 'p'],
])
