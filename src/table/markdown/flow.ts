import type { Code, Heading, Html, ListItem, Nodes, Paragraph, Table } from 'mdast'
import { htmlClose, isMarkdownFence } from './close.js'
import { delimiterWidth } from './delimiter.js'
import { LineCursor, type SourceLine, skipSpaceBack } from './line.js'
import { bareEnd, cutStart, hasPipe, hasTable, joined, pushHtml, pushText } from './lines.js'
import { fromMarkdown, gfmTable, gfmTableFromMarkdown } from './mdast.js'
import { type PipeRow, pipeRow, splitRow } from './row.js'
import type { Reading } from './running.js'
import { pushTable } from './table.js'

/**
 * What micromark is not to look for. Inline: the text of a cell is resolved by `resolveText`, `2*3*4` is no
 * emphasis here, and the inline tokenizer is quadratic on `a*a*`, `[a][a]` and unclosed `<!--`. Indented code:
 * tables are indented often enough. Setext headings: a line above dashes is a line.
 */
const disabled = [
  ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape'],
  ...['htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'],
  ...['codeIndented', 'definition', 'setextUnderline'],
]

/** Adds the blocks of a part of the source, from `start` to `end`, as `mdast-util-from-markdown` sees them. */
export function pushFlow(to: Reading, start: number, end: number): void {
  const { source } = to
  const tree = fromMarkdown(source.slice(start, end), {
    extensions: [gfmTable(), { disable: { null: disabled } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const left: Nodes[] = [tree]
  /** Code in quotes and lists. */
  const contained = new Set<Nodes>()
  // The lines with which the header of the table that is next begins.
  let above: readonly SourceLine[] = []
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === 'table') {
      const rows = [...above.map((line) => splitRow(source, line)), ...tableRows(node, source, start)]
      above = []
      for (const line of taggedRows(left, node, source, start)) rows.push(splitRow(source, line))
      pushTable(to, { length: rows.length, at: (index) => rows[index] as PipeRow, lines: false }, true)
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      const lines = [...textLines(node, source, start), ...taggedRows(left, node, source, start)]
      const cut = headerStart(source, lines, left[left.length - 1], node, start)
      pushText(to, lines.slice(0, cut))
      above = lines.slice(cut)
    } else if (node.type === 'html') {
      const lines = htmlLines(node, source, start)
      if (isWrapper(source, lines)) pushText(to, lines)
      else pushHtml(to, joined(source, lines))
    } else if (node.type === 'code') {
      // Elsewhere it was cut out, if it is to be read.
      if (!contained.has(node) || !isMarkdownFence(node.lang)) continue
      const lines = codeLines(node, source, start)
      if (lines.some((line) => hasTable(source, line))) pushHtml(to, joined(source, lines))
      else pushText(to, lines)
    } else if ('children' in node) {
      const mark = node.type === 'listItem' ? pageNumber(node, source, start) : null
      if (mark !== null) {
        pushText(to, [mark])
        continue
      }
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index] as Nodes
        if (node.type !== 'root' && child.type === 'code') contained.add(child)
        left.push(child)
      }
    }
  }
}

/**
 * The lines of a block of HTML right below a node, if all are rows of pipes; takes them from what is left. A row that begins
 * with a tag ends a table or a header without its delimiter row for GFM, not for the writer of these lines.
 */
function taggedRows(left: Nodes[], above: Nodes, source: string, base: number): SourceLine[] {
  const below = left[left.length - 1]
  const next = (above.position as Position).end.line + 1
  if (below?.type !== 'html' || below.position?.start.line !== next) return []
  const lines = htmlLines(below, source, base)
  if (!isRows(source, lines)) return []
  left.pop()
  return lines
}

/** Where in the lines of a node the header of the table right below it begins: behind them, if line breaks did not go through it. */
function headerStart(
  source: string,
  lines: readonly SourceLine[],
  below: Nodes | undefined,
  above: Nodes,
  base: number,
): number {
  const next = (above.position as Position).end.line + 1
  if (below?.type !== 'table' || below.position?.start.line !== next) return lines.length
  const header = tableRows(below, source, base)[0] as PipeRow
  return cutStart(source, [...lines, header], lines.length)
}

/** Whether all lines of a block of HTML are rows of pipes. */
function isRows(source: string, lines: readonly SourceLine[]): boolean {
  const first = lines[0]
  if (first === undefined || htmlClose(source, first) !== null) return false
  return lines.every((line) => !hasTable(source, line) && hasPipe(source, line))
}

/** The lines between the fences of a quote or a list. */
function codeLines(node: Code, source: string, base: number): SourceLine[] {
  const fence = new LineCursor(source, startOf(node, base), endOf(node, base))
  fence.advance()
  const lines = linesBetween(node.value, source, fence.next, endOf(node, base))
  return lines.slice(0, node.value.split('\n').length).filter((line) => !isBlank(line))
}

/** The lines of a block of HTML, without blank ones at its end. */
function htmlLines(node: Html, source: string, base: number): SourceLine[] {
  const lines = linesBetween(node.value, source, startOf(node, base), endOf(node, base))
  while (isBlank(lines[lines.length - 1])) lines.pop()
  return lines
}

/**
 * Whether a block of HTML is but wrapped around a table of pipes, or a row of it that begins with a tag. GFM sees none
 * within it, the writer of these lines did:
 *
 *     <div align="center">          <p>合计</p> | <p>45.00</p> | <p>45.00</p> | |
 *     | 项目名称 | 总计 |
 *     |---|---|
 */
function isWrapper(source: string, lines: readonly SourceLine[]): boolean {
  const first = lines[0]
  if (first === undefined || htmlClose(source, first) !== null) return false
  return bareEnd(source, lines, 0) > 0 || lines.some((line) => delimiterWidth(source, line) > 1)
}

/** The line of an item that is no item, but a page number between dashes: `- 41 -`. */
function pageNumber(item: ListItem, source: string, base: number): SourceLine | null {
  const only = item.children[0]
  if (only?.type !== 'paragraph' || item.children.length > 1) return null
  const line = { start: startOf(item, base), end: endOf(only, base) }
  const text = source.slice(line.start, line.end)
  const dash = text.charAt(0)
  const between = text.slice(1, -1)
  const single = '-*+'.includes(dash) && text.length > 3 && text.endsWith(dash) && !/[\r\n]/.test(between)
  return single && /^[ \t]/.test(between) && /[ \t]$/.test(between) ? line : null
}

/** The rows of a table. The cells of mdast reach from pipe to pipe; their texts are what stands between. */
function tableRows(table: Table, source: string, base: number): PipeRow[] {
  return table.children.map((row) => {
    const start = startOf(row, base)
    const cells: number[] = []
    for (const cell of row.children) {
      const first = cell.children[0]
      const last = cell.children[cell.children.length - 1]
      if (first === undefined || last === undefined) cells.push(start, start)
      else cells.push(startOf(first, base), endOf(last, base))
    }
    return pipeRow(source, start, skipSpaceBack(source, start, endOf(row, base)), cells)
  })
}

/** The lines of a paragraph or a heading; a line that ends in two spaces makes a node of its own. */
function textLines(node: Paragraph | Heading, source: string, base: number): SourceLine[] {
  const first = node.children[0]
  const last = node.children[node.children.length - 1]
  if (first === undefined || last === undefined) return []
  const value = node.children.map((each) => (each.type === 'text' ? each.value : '\n')).join('')
  const cursor = new LineCursor(source, startOf(first, base), endOf(last, base))
  const values = new LineCursor(value)
  const lines: SourceLine[] = []
  while (cursor.advance()) {
    values.advance()
    const length = skipSpaceBack(value, values.start, values.end) - values.start
    const last = skipSpaceBack(source, cursor.start, cursor.end)
    lines.push({ start: Math.max(cursor.start, last - length), end: last })
  }
  return lines
}

/**
 * The lines of a node as they stand in the source. In a quote or a list, every line of the source begins with the
 * marks of that; the value has none, and is as long as the end of the line:
 *
 *     > 单位：万元      部门名称：……
 *       ^^^^^^^^ value
 */
function linesBetween(value: string, source: string, start: number, end: number): SourceLine[] {
  const cursor = new LineCursor(source, start, end)
  const values = new LineCursor(value)
  const lines: SourceLine[] = []
  while (cursor.advance()) {
    values.advance()
    const length = values.end - values.start
    lines.push({ start: Math.max(cursor.start, cursor.end - length), end: cursor.end })
  }
  return lines
}

/** Where a node stands; what is read from a source has a place always. */
type Position = NonNullable<Nodes['position']>

/** HTML that nothing closes reaches over blank lines to the end. */
function isBlank(line: SourceLine | undefined): boolean {
  return line !== undefined && line.start === line.end
}

function startOf(node: Nodes, base: number): number {
  return base + ((node.position as Position).start.offset as number)
}

function endOf(node: Nodes, base: number): number {
  return base + ((node.position as Position).end.offset as number)
}
