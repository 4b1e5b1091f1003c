// What stands beside us: the parser alone, and what a user would write with the tools at hand.
import MarkdownIt from 'markdown-it'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import * as z from 'zod'

const extensions = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }

/** `mdast-util-from-markdown` with the table extension, and nothing else. */
export function mdast(source) {
  return fromMarkdown(source, extensions)
}

const Row = z.object({
  name: z.string(),
  amounts: z.array(z.string()),
  goal: z.string(),
  indicators: z.array(
    z.object({ category: z.string(), name: z.string(), cycle: z.string(), annual: z.string() }),
  ),
})
const Rows = z.array(Row)

const item =
  /\d+、([^；;]*)[；;]([^；;]*)[；;]([^；;]*)[；;]实施周期指标值[:：](.*?)[；;]年度指标值[:：](.*?)(?=\d+、|$)/g

/** Cells by their positions, indicators by a regular expression, the whole checked by zod. */
function modelOf(rows) {
  return Rows.parse(
    rows.map((cells) => ({
      name: cells[0] ?? '',
      amounts: cells.slice(1, 5),
      goal: cells[5] ?? '',
      indicators: [...(cells[6] ?? '').matchAll(item)].map(([, , category, name, cycle, annual]) => ({
        category,
        name,
        cycle,
        annual,
      })),
    })),
  )
}

const remark = unified().use(remarkParse).use(remarkGfm)

function textOf(node) {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return node.children === undefined ? '' : node.children.map(textOf).join('')
}

/** remark-parse, remark-gfm, a regular expression, zod. */
export function remarkModel(source) {
  const rows = []
  for (const node of remark.parse(source).children) {
    if (node.type === 'table') for (const row of node.children) rows.push(row.children.map(textOf))
  }
  return modelOf(rows)
}

const markdownIt = new MarkdownIt({ html: true })

/** markdown-it, a regular expression, zod. */
export function markdownItModel(source) {
  const rows = []
  for (const token of markdownIt.parse(source, {})) {
    if (token.type === 'tr_open') rows.push([])
    if (token.type === 'inline' && rows.length > 0) rows[rows.length - 1].push(token.content)
  }
  return modelOf(rows)
}

/** A bare split into lines and cells: the limit. */
export function split(source) {
  return source.split('\n').map((line) => line.split('|'))
}
