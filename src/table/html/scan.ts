import type { Block } from '../block.js'
import { pushLines } from '../line.js'
import { type Excess, ParserCost } from './cost.js'
import { blockElements, droppedElements, rawElements } from './element.js'
import { TextFlow } from './flow.js'
import { mayHide } from './hidden.js'
import { deepestTable, OpenTable } from './nest.js'
import { OpenElements } from './open.js'
import { isWhite, rawEnd, spanAttribute, type Tag, tagAt } from './tag.js'

/** Elements whose content follows rules of its own; only a whole parser knows them. */
export const unplainElements: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['applet', 'button', 'frameset', 'listing', 'marquee', 'math', 'object', 'plaintext', 'pre', 'select'],
  ...['svg', 'template', 'textarea', 'xmp'],
])

const sections: ReadonlySet<string> = /* @__PURE__ */ new Set(['thead', 'tbody', 'tfoot'])

/** What the tags of a source tell. */
export interface Scanned {
  /** The blocks; as the tree would give them, if all is plain. */
  readonly blocks: Block[]
  /** Whether every tag has a plain place. If not, a whole parser knows better. */
  readonly plain: boolean
  /** Whether rows stand without a table, as in a page that was cut: a parser drops them. */
  readonly bare: boolean
  /** Why a whole parser is not to be asked; `null` where it may. */
  readonly excess: Excess | null
}

/**
 * Reads the blocks of HTML from its tags alone, without a tree, in one pass and in any depth.
 *
 * Where every tag has a plain place (no text between the cells of a table, no element with rules of its own) the
 * blocks are those of the tree; the law holds this. Where not, they are the best that the tags tell.
 */
export function scanHtml(source: string): Scanned {
  const scan = new Scan(source)
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
    at = source.indexOf('<', from)
  }
  scan.text(from, source.length)
  return scan.finish()
}

class Scan {
  private plain = true
  private bare = false
  private readonly blocks: Block[] = []
  private readonly flow = new TextFlow()
  private readonly tables: OpenTable[] = []
  private readonly elements = new OpenElements()
  private readonly cost = new ParserCost()
  /** Tables deeper than `deepestTable` that stand open. */
  private deeper = 0

  constructor(private readonly source: string) {}

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
    if (isBlank(this.source, from, to)) return
    this.misplace()
    // Text between the cells stands before the table, says HTML.
    const outside = this.outside()
    outside.copy(this.source, from, to)
    outside.newline()
  }

  /** Takes a start tag; says from where to go on. */
  start(tag: Tag): number {
    const { name, start, end } = tag
    const { table } = this
    this.cost.start(tag)
    if (unplainElements.has(name) || mayHide(this.source, tag)) this.doubt()
    if (name === 'table') {
      this.openTable()
    } else if (name === 'tr' || name === 'td' || name === 'th' || sections.has(name)) {
      this.startPart(tag)
    } else if (name === 'caption') {
      if (table === undefined) this.stray()
      else this.startCaption(table, start, end)
    } else if (name === 'col' || name === 'colgroup') {
      if (table === undefined) this.stray()
      else this.closeSection(table)
    } else if (rawElements.has(name)) {
      return this.skipRaw(name, end)
    } else if (table !== undefined && table.content === '') {
      this.misplace()
    } else if (name === 'br') {
      this.content().newline()
    } else if (name === 'form') {
      if (this.elements.openForm()) this.content().newline()
    } else if (blockElements.has(name)) {
      this.content().newline()
      this.elements.open(name)
    }
    return end
  }

  end(tag: Tag): void {
    const { name, end } = tag
    const { table } = this
    this.cost.end(name)
    if (name === 'table') {
      if (this.deeper > 0) this.deeper--
      else if (table !== undefined) this.closeTable()
    } else if (name === 'tr') {
      if (table?.row === true) this.closeRow(table, end)
    } else if (sections.has(name)) {
      if (table !== undefined && table.section === name && table.content !== 'caption') {
        this.closeSection(table)
      } else if (table !== undefined) {
        this.doubt()
      }
    } else if (name === 'td' || name === 'th' || name === 'caption') {
      if (table !== undefined && table.content === name) this.closeContent(table, end)
    } else if (table !== undefined && table.content === '') {
      this.misplace()
    } else if (name === 'br') {
      this.content().newline()
    } else if (name === 'form') {
      this.elements.closeForm()
    } else if (blockElements.has(name) && this.elements.close(name)) {
      this.content().newline()
    }
  }

  finish(): Scanned {
    const { length } = this.source
    while (this.table !== undefined) this.closeTable()
    pushLines(this.blocks, this.flow.take())
    const { blocks, bare } = this
    const plain = this.plain && this.elements.plain
    return { blocks, plain, bare, excess: plain ? null : this.cost.excess(length) }
  }

  private doubt(): void {
    this.plain = false
  }

  /** A part of a table stands without a table. */
  private stray(): void {
    this.plain = false
    this.bare = true
  }

  /** Something stands in a table and in none of its cells. */
  private misplace(): void {
    this.plain = false
    this.cost.misplaced++
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

  private openTable(): void {
    const { table } = this
    // A table right in a table ends it.
    if (table !== undefined && table.content === '') this.closeTable()
    if (this.tables.length >= deepestTable) {
      this.doubt()
      this.deeper++
      this.content().newline()
      return
    }
    this.content().newline()
    this.elements.open('table')
    this.elements.enter()
    this.tables.push(new OpenTable())
  }

  private closeTable(): void {
    const table = this.tables[this.tables.length - 1] as OpenTable
    this.closeRow(table, -1)
    this.tables.pop()
    this.elements.leave()
    const outer = this.table
    if (outer === undefined) {
      pushLines(this.blocks, this.flow.take())
      for (const block of table.blocks()) this.blocks.push(block)
    } else {
      outer.nest(table)
      outer.flow.newline()
    }
  }

  /** A part of a table; without a table, as in a page that was cut, it begins one. */
  private startPart(tag: Tag): void {
    const { name, start, end } = tag
    if (this.table === undefined) {
      this.stray()
      this.openTable()
    }
    const table = this.table as OpenTable
    if (name === 'td' || name === 'th') {
      this.closeContent(table, -1)
      if (table.section === '') table.section = 'tbody'
      if (!table.row) table.openRow()
      const { source } = this
      table.openContent(
        name,
        start,
        end,
        spanAttribute(source, tag, 'colspan'),
        spanAttribute(source, tag, 'rowspan'),
      )
      return
    }
    if (name === 'tr') {
      this.closeRow(table, -1)
      if (table.section === '') table.section = 'tbody'
      table.openRow(start, end)
    } else {
      this.closeSection(table)
      table.section = name
    }
  }

  private startCaption(table: OpenTable, start: number, end: number): void {
    if (table.content !== '') this.doubt()
    this.closeSection(table)
    table.openContent('caption', start, end)
  }

  private closeSection(table: OpenTable): void {
    this.closeRow(table, -1)
    table.section = ''
  }

  private closeRow(table: OpenTable, end: number): void {
    this.closeContent(table, -1)
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

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isWhite(source.charCodeAt(at))) return false
  return true
}
