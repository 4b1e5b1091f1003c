import type { Block } from '../block.js'
import { pushLines } from '../line.js'
import { blockElements, droppedElements, rawElements } from './element.js'
import { TextFlow } from './flow.js'
import { deepestTable, OpenTable } from './nest.js'
import { OpenElements } from './open.js'
import { rawEnd, spanAttribute, type Tag, tagAt } from './tag.js'

/** Elements whose content follows rules of its own; only a whole parser knows them. */
export const unplainElements: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['applet', 'button', 'frameset', 'listing', 'marquee', 'math', 'object', 'plaintext', 'pre', 'select'],
  ...['svg', 'template', 'textarea', 'xmp'],
])

const sections: ReadonlySet<string> = /* @__PURE__ */ new Set(['thead', 'tbody', 'tfoot'])

/**
 * Reads the blocks of HTML from its tags alone, without a tree, in one pass.
 *
 * Where it is `strict`, it gives up (`null`) at the first tag whose place in the tree is not plain, text outside
 * of the cells of a table among them; what it then gives is what the tree would give. Where not, it never gives up
 * and makes the best of the tags: that is the way of markup that is too deep for a parser.
 */
export function scanHtml(source: string, strict: boolean): Block[] | null {
  const scan = new Scan(source, strict)
  let from = 0
  let at = source.indexOf('<')
  while (at !== -1) {
    const tag = tagAt(source, at)
    if (tag === null) {
      at = source.indexOf('<', at + 1)
      continue
    }
    scan.text(from, at)
    from = tag.kind === 'start' ? scan.start(tag) : tag.end
    if (tag.kind === 'end') scan.end(tag)
    if (scan.failed) return null
    at = source.indexOf('<', from)
  }
  scan.text(from, source.length)
  return scan.failed ? null : scan.finish()
}

class Scan {
  failed = false
  private readonly blocks: Block[] = []
  private readonly flow = new TextFlow()
  private readonly tables: OpenTable[] = []
  private readonly elements: OpenElements
  /** Tables deeper than `deepestTable` that stand open. */
  private deeper = 0

  constructor(
    private readonly source: string,
    private readonly strict: boolean,
  ) {
    this.elements = new OpenElements(strict)
  }

  private get table(): OpenTable | undefined {
    return this.tables[this.tables.length - 1]
  }

  text(from: number, to: number): void {
    if (from >= to) return
    const { table } = this
    if (table === undefined || table.content !== '') {
      this.content().copy(this.source, from, to)
      return
    }
    if (isWhite(this.source, from, to)) return
    this.doubt()
    // Text between the cells stands before the table, says HTML.
    const outside = this.outside()
    outside.copy(this.source, from, to)
    outside.newline(to, to)
  }

  /** Takes a start tag; says from where to go on. */
  start(tag: Tag): number {
    const { name, start, end } = tag
    const { table } = this
    if (unplainElements.has(name)) this.doubt()
    if (name === 'table') {
      this.openTable(start, end)
    } else if (name === 'tr' || name === 'td' || name === 'th' || sections.has(name)) {
      this.startPart(tag)
    } else if (name === 'caption') {
      if (table !== undefined) this.startCaption(table, start)
    } else if (name === 'col' || name === 'colgroup') {
      if (table !== undefined) this.closeSection(table, start)
    } else if (rawElements.has(name) || droppedElements.has(name)) {
      return this.skipRaw(name, end)
    } else if (table !== undefined && table.content === '') {
      this.doubt()
    } else if (name === 'br') {
      this.content().newline(start, end)
    } else if (blockElements.has(name)) {
      this.content().newline(start, end)
      if (!this.elements.open(name)) this.doubt()
    }
    return end
  }

  end(tag: Tag): void {
    const { name, start, end } = tag
    const { table } = this
    if (name === 'table') {
      if (this.deeper > 0) this.deeper--
      else if (table !== undefined) this.closeTable(start, end)
    } else if (name === 'tr') {
      if (table?.row === true) this.closeRow(table, end, start)
    } else if (sections.has(name)) {
      if (table !== undefined && table.section === name && table.content !== 'caption') {
        this.closeRow(table, start, start)
        table.section = ''
      }
    } else if (name === 'td' || name === 'th' || name === 'caption') {
      if (table !== undefined && table.content === name) this.closeContent(table, end)
    } else if (table !== undefined && table.content === '') {
      this.doubt()
    } else if (name === 'br') {
      this.content().newline(start, end)
    } else if (blockElements.has(name) && this.elements.close(name)) {
      this.content().newline(start, end)
    }
  }

  finish(): Block[] {
    const { length } = this.source
    while (this.table !== undefined) this.closeTable(length, length)
    pushLines(this.blocks, this.flow.take())
    return this.blocks
  }

  private doubt(): void {
    if (this.strict) this.failed = true
  }

  /** What takes the text now. */
  private content(): TextFlow {
    const { table } = this
    return table === undefined ? this.flow : table.flow
  }

  /** What takes the text that stands in a table out of its place. */
  private outside(): TextFlow {
    return this.tables.length < 2 ? this.flow : (this.tables[this.tables.length - 2] as OpenTable).flow
  }

  private openTable(start: number, end: number): void {
    const { table } = this
    // A table right in a table ends it.
    if (table !== undefined && table.content === '') this.closeTable(start, start)
    if (this.tables.length >= deepestTable) {
      this.doubt()
      this.deeper++
      this.content().newline(start, end)
      return
    }
    this.content().newline(start, end)
    this.elements.open('table')
    this.elements.enter()
    this.tables.push(new OpenTable())
  }

  private closeTable(start: number, end: number): void {
    const table = this.tables[this.tables.length - 1] as OpenTable
    this.closeRow(table, start, start)
    this.tables.pop()
    this.elements.leave()
    const outer = this.table
    if (outer === undefined) {
      pushLines(this.blocks, this.flow.take())
      for (const block of table.blocks()) this.blocks.push(block)
    } else {
      outer.nest(table)
      outer.flow.newline(start, end)
    }
  }

  /** A part of a table; without a table, as in a page that was cut, it begins one. */
  private startPart(tag: Tag): void {
    const { name, start } = tag
    if (this.table === undefined) {
      this.doubt()
      this.openTable(start, start)
    }
    const table = this.table as OpenTable
    if (name === 'td' || name === 'th') {
      this.closeContent(table, start)
      if (table.section === '') table.section = 'tbody'
      if (!table.row) table.openRow(-1)
      const { source } = this
      table.openContent(
        name,
        start,
        spanAttribute(source, tag, 'colspan'),
        spanAttribute(source, tag, 'rowspan'),
      )
      return
    }
    if (name === 'tr') {
      this.closeRow(table, start, start)
      if (table.section === '') table.section = 'tbody'
      table.openRow(start)
    } else {
      this.closeSection(table, start)
      table.section = name
    }
  }

  private startCaption(table: OpenTable, start: number): void {
    if (table.content !== '') this.doubt()
    this.closeSection(table, start)
    table.openContent('caption', start)
  }

  private closeSection(table: OpenTable, start: number): void {
    this.closeRow(table, start, start)
    table.section = ''
  }

  private closeRow(table: OpenTable, end: number, contentEnd: number): void {
    this.closeContent(table, contentEnd)
    table.closeRow(end)
  }

  private closeContent(table: OpenTable, end: number): void {
    if (table.content === '') return
    table.closeContent(end)
    this.elements.clear()
  }

  /** Passes over what is no text: scripts, styles, the title of a page. */
  private skipRaw(name: string, from: number): number {
    const end = rawEnd(this.source, name, from)
    // Within <!-- of a script, <script> … </script> does not end it.
    if (name === 'script' && this.source.slice(from, end).includes('<!--')) this.doubt()
    if (!droppedElements.has(name) && (this.table === undefined || this.table.content !== '')) {
      this.content().copy(this.source, from, end)
    }
    return end
  }
}

function isWhite(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0x0c) return false
  }
  return true
}
