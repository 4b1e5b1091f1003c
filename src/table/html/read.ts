import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type { Span } from '../../model/span.js'
import { type SourceText, spanOf, verbatim } from '../../source/text.js'
import { readThrough } from '../../source/through.js'
import type { Block, TableRow } from '../block.js'
import { joinLines } from '../line.js'
import { scanHtml } from './scan.js'
import { readTree } from './tree.js'

/** The blocks of a page or a fragment of HTML. */
export function readHtmlBlocks(source: string, report: Report): Block[] {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  if (start === 0) return parse(source, report)
  return readHtml(verbatim(source, start, source.length), report)
}

/** The blocks of HTML that stands within a source; spans count there. */
export function readHtml(html: SourceText, report: Report): Block[] {
  return parse(html.value, ledBy(html, report)).map((block) => throughBlock(block, html))
}

/** The text of HTML that stands within a cell: lines and tables under one another. */
export function readHtmlText(html: SourceText, report: Report): SourceText {
  return readThrough(joinLines(parse(html.value, ledBy(html, report))), html)
}

function ledBy(html: SourceText, report: Report): Report {
  return (said) => report({ ...said, span: led(said.span, html) })
}

function parse(source: string, report: Report): Block[] {
  const { blocks, plain, bare, excess } = scanHtml(source)
  if (plain || bare) return blocks
  if (excess === null) return readTree(source)
  report(diagnostic('markup-simplified', { start: 0, end: source.length }, excess))
  return blocks
}

function throughBlock(block: Block, outer: SourceText): Block {
  if (block.kind === 'line') return { kind: 'line', text: readThrough(block.text, outer) }
  return {
    kind: 'table',
    rows: block.rows.map((row) => throughRow(row, outer)),
    span: led(block.span, outer),
  }
}

function throughRow(row: TableRow, outer: SourceText): TableRow {
  const cells = row.cells.map((cell) =>
    cell.text.value === '' ? cell : { ...cell, text: readThrough(cell.text, outer) },
  )
  return { cells, header: row.header, spanned: row.spanned, span: led(row.span, outer) }
}

/** What a reader of HTML finds has a place always. */
function led(span: Span | null, outer: SourceText): Span | null {
  const { start, end } = span as Span
  return spanOf(outer, start, end)
}
