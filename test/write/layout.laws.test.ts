import * as fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { TargetTable } from '../../src/model/table.js'
import { toHtml } from '../../src/write/html/html.js'
import { layOut } from '../../src/write/layout/layout.js'
import { toMarkdown } from '../../src/write/markdown/markdown.js'
import { anyTable } from '../arbitrary/any-table.js'

interface MarkdownNode {
  type: string
  value?: string
  children?: MarkdownNode[]
}

/** The cells of each table of a document, as remark-gfm sees them; a `<br>` is a line break. */
function remarkTables(markdown: string): string[][][] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown) as MarkdownNode
  const text = (node: MarkdownNode): string =>
    node.type === 'html' && node.value === '<br>'
      ? '\n'
      : node.type === 'text'
        ? node.value!
        : (node.children?.map(text).join('') ?? `[${node.type}]`)
  return tree
    .children!.filter(({ type }) => type === 'table')
    .map((table) => table.children!.map((row) => row.children!.map(text)))
}

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

function elements(node: { childNodes: Node[] }): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []))
}

/** The cells of each table of a fragment, as parse5 sees them. */
function parse5Tables(html: string): string[][][] {
  const text = (node: Node): string =>
    'value' in node
      ? node.value
      : 'tagName' in node && node.tagName === 'br'
        ? '\n'
        : 'childNodes' in node
          ? node.childNodes.map(text).join('')
          : ''
  return elements(parseFragment(html))
    .filter(({ tagName }) => tagName === 'table')
    .map((table) =>
      elements(table)
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) => row.childNodes.map(text)),
    )
}

/** The cells as laid out. */
function cellsOf(table: TargetTable): string[][] {
  const { header, rows } = layOut(table)
  return [[...header], ...rows.map((row) => [...row])]
}

/** What no text of a document holds, and what readers change for themselves. */
function settled(text: string): string {
  return text.replace(/[\0\r\ufffd]/g, '\ufffd')
}

describe('what independent readers see', () => {
  it('is one table with the same rows and cells in Markdown, each letter as it was', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const cells = cellsOf(table)
        const [seen, ...more] = remarkTables(toMarkdown(table))
        expect(more).toEqual([])
        expect(seen!.map((row) => row.length)).toEqual(cells.map((row) => row.length))
        // remark trims cells and reads addresses as links; their letters stay.
        const bare = (rows: string[][]) =>
          rows.map((row) => row.map((cell) => settled(cell).replace(/\s+/g, '')))
        expect(bare(seen!)).toEqual(bare(cells))
      }),
    )
  })

  it('is the same for markdown-it', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const tokens = new MarkdownIt({ html: true, linkify: false }).parse(toMarkdown(table), {})
        const cells = cellsOf(table)
        expect(tokens.filter(({ type }) => type === 'table_open')).toHaveLength(1)
        expect(tokens.filter(({ type }) => type === 'tr_open')).toHaveLength(cells.length)
        expect(tokens.filter(({ type }) => type === 'td_open' || type === 'th_open')).toHaveLength(
          cells.flat().length,
        )
      }),
    )
  })

  it('is one table with the same cells in HTML, and no element but those of the layout', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const html = toHtml(table)
        const [seen, ...more] = parse5Tables(html)
        expect(more).toEqual([])
        expect(seen!.map((row) => row.map(settled))).toEqual(cellsOf(table).map((row) => row.map(settled)))
        const all = elements(parseFragment(html))
        expect(all.every(({ attrs }) => attrs.length === 0)).toBe(true)
        const allowed = ['h1', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br']
        expect(all.map(({ tagName }) => tagName).filter((name) => !allowed.includes(name))).toEqual([])
      }),
    )
  })
})
