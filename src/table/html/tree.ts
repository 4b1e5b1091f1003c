import type { Element, ElementData, Nodes, RootContent, Text } from 'hast'
import type { Block } from '../block.js'
import { pushLines } from '../line.js'
import { blockElements, droppedElements } from './element.js'
import { TextFlow } from './flow.js'
import { fromHtml } from './hast.js'
import { isHidden } from './hidden.js'
import { OpenTable } from './nest.js'
import { htmlReference } from './reference.js'
import { spanAttribute, type Tag, tagAt } from './tag.js'

/**
 * Reads the blocks of HTML from the tree that a whole parser makes of it. The source has been weighed before:
 * what is too deep or too large does not come here.
 */
export function readTree(source: string): Block[] {
  const reader = new TreeReader(source)
  // Behind a NUL, which HTML drops, the offsets of parse5 are wrong; the texts are read from the source itself.
  const html = source.replaceAll('\0', '\u0001')
  reader.children(fromHtml(html, { verbose: true }).children)
  return reader.finish()
}

class TreeReader {
  private readonly blocks: Block[] = []
  private readonly body = new TextFlow()
  private readonly tables: OpenTable[] = []

  constructor(private readonly source: string) {}

  children(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (node.type === 'text') this.text(node, '')
      else if (node.type === 'element') this.element(node)
    }
  }

  finish(): Block[] {
    pushLines(this.blocks, this.body.take())
    return this.blocks
  }

  private get flow(): TextFlow {
    return this.tables[this.tables.length - 1]?.flow ?? this.body
  }

  private element(element: Element): void {
    const name = element.tagName
    if (droppedElements.has(name) || isHidden(element)) return
    if (name === 'table') {
      this.tableOf(element)
      return
    }
    const block = name === 'br' || blockElements.has(name) || lined.has(name)
    if (block) this.flow.newline()
    for (const node of element.children) {
      if (node.type === 'text') this.text(node, name)
      else if (node.type === 'element') this.element(node)
    }
    if (block) this.flow.newline()
  }

  private text(node: Text, parent: string): void {
    const { flow, source } = this
    const start = referenceAround(source, startOf(node))
    const end = endOf(node)
    if (start === -1 || verbatimText.has(parent)) {
      flow.put(flowing(node), Math.max(start, 0), Math.max(end, 0))
    } else if (lined.has(parent)) {
      // `</div>` ends nothing in a `pre`, and is text in a `textarea`.
      const parts = parent === 'textarea' ? [[start, end] as const] : textsBetween(source, start, end)
      for (const [from, to] of parts) flow.copyLines(source, from, to)
    } else {
      const parts = textsBetween(source, start, end)
      if (parts.every(([, to]) => to === end)) flow.copy(source, start, end)
      else this.parted(node, parts, start, end)
    }
  }

  /**
   * A text that tags part in the source: those that end nothing, or those of a table between whose cells it stands.
   * Of the latter, other cells are between its parts, and it has the place of all.
   */
  private parted(node: Text, parts: readonly Stretch[], start: number, end: number): void {
    const { flow, source } = this
    const tried = new TextFlow()
    for (const [from, to] of parts) tried.copy(source, from, to)
    const wanted = new TextFlow()
    const value = flowing(node)
    wanted.put(value, start, end)
    if (tried.take().value.replace(/\s+/g, ' ') === wanted.take().value) {
      for (const [from, to] of parts) flow.copy(source, from, to)
    } else {
      flow.put(value, start, end)
    }
  }

  private tableOf(element: Element): void {
    this.flow.newline()
    const table = new OpenTable()
    this.tables.push(table)
    this.parts(element, table)
    this.tables.pop()
    const outer = this.tables[this.tables.length - 1]
    if (outer === undefined) {
      pushLines(this.blocks, this.body.take())
      for (const block of table.blocks()) this.blocks.push(block)
    } else {
      outer.nest(table)
      outer.flow.newline()
    }
  }

  private parts(parent: Element, table: OpenTable): void {
    for (const part of parent.children) {
      if (part.type !== 'element' || isHidden(part)) continue
      const name = part.tagName
      if (name === 'thead' || name === 'tbody' || name === 'tfoot') {
        table.section = name
        this.parts(part, table)
      } else if (name === 'tr') {
        table.openRow(startOf(part), openingEnd(part))
        this.parts(part, table)
        table.closeRow(closingEnd(part))
      } else if (name === 'td' || name === 'th' || name === 'caption') {
        const [colSpan, rowSpan] = this.spans(part)
        table.openContent(name, startOf(part), openingEnd(part), colSpan, rowSpan)
        this.children(part.children)
        table.closeContent(closingEnd(part))
      }
    }
  }

  private spans(element: Element): [number, number] {
    const start = startOf(element)
    const attributes = start + 1 + element.tagName.length
    const tag: Tag = { kind: 'start', name: element.tagName, start, attributes, end: openingEnd(element) }
    return [spanAttribute(this.source, tag, 'colspan'), spanAttribute(this.source, tag, 'rowspan')]
  }
}

/** Offset behind the start tag; -1 where HTML supplied the element itself. */
function openingEnd(element: Element): number {
  return (element.data as ElementData | undefined)?.position?.opening?.end.offset ?? -1
}

/** Offset behind the end tag; -1 where it was left out. */
function closingEnd(element: Element): number {
  return (element.data as ElementData | undefined)?.position?.closing?.end.offset ?? -1
}

/** Elements in which a line of the source is a line of the text. */
const lined: ReadonlySet<string> = /* @__PURE__ */ new Set(['listing', 'pre', 'textarea'])

/** Elements in whose text nothing is markup and nothing a reference. */
const verbatimText: ReadonlySet<string> = /* @__PURE__ */ new Set(['plaintext', 'xmp'])

/** The value as it would flow; U+0001 stands for the NUL that is dropped. */
function flowing(node: Text): string {
  return node.value.replaceAll('\u0001', '').replace(/\s+/g, ' ')
}

/** parse5 places a text that begins with a character reference near its end; `start`, or where that one begins. */
function referenceAround(source: string, start: number): number {
  const at = source.slice(Math.max(0, start - longestReference), Math.max(0, start)).lastIndexOf('&')
  if (at === -1) return start
  const from = Math.max(0, start - longestReference) + at
  return (htmlReference(source, from)?.end ?? 0) > start ? from : start
}

/** Far more than that of a name; a number may have zeros in front. */
const longestReference = 128

type Stretch = readonly [from: number, to: number]

/** The stretches of text between the tags from `start` to `end`. */
function textsBetween(source: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = []
  let from = start
  let at = source.indexOf('<', start)
  while (at !== -1 && at < end) {
    const tag = tagAt(source, at)
    if (tag !== null) {
      found.push([from, at])
      from = tag.end
    }
    at = source.indexOf('<', tag === null ? at + 1 : tag.end)
  }
  if (from < end) found.push([from, end])
  return found
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? -1
}

/** Of a node that has a start. */
function endOf(node: Nodes): number {
  return node.position?.end.offset as number
}
