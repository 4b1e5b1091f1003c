import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOf, countOf, pieceOf } from '../../src/source/pieces.js'
import { piecesOf } from '../../src/source/text.js'
import type { Block } from '../../src/table/block.js'
import { readHtmlBlocks } from '../../src/table/html/read.js'
import { scanHtml } from '../../src/table/html/scan.js'
import { readTree } from '../../src/table/html/tree.js'
import { readMarkdownBlocks } from '../../src/table/markdown/read.js'
import { runs } from '../laws.js'
import { awkwardMarkdown } from './awkward.js'
import { awkwardHtml } from './awkward-html.js'

/** An item in a form does not end the item that the form stands in. */
const itemInForm = '<table><tr><td><dd>1<form><dd>2</dd><p>3</p></form>4</dd>5</td></tr></table>'

/** White space before a table within a cell is none of the cell's text. */
const spaceBeforeInner = '<table><tr><td>名称<td>合计 <table><caption>表1</caption></table></table>'

describe('reading HTML', () => {
  it('gives by the tags alone what the tree gives, wherever all is plain', () => {
    let plain = 0
    fc.assert(
      fc.property(awkwardHtml, (source) => {
        const scanned = scanHtml(source)
        if (!scanned.plain) return
        plain++
        const tree = readTree(source)
        if (JSON.stringify(scanned.blocks) !== JSON.stringify(tree)) expect(scanned.blocks).toEqual(tree)
      }),
      { ...runs(3000), examples: [[itemInForm]] },
    )
    expect(plain).toBeGreaterThan(800)
  })
})

describe('the way back to the source', () => {
  it('holds for every piece of every text of HTML', () => {
    fc.assert(
      fc.property(awkwardHtml, (source) => {
        for (const block of readHtmlBlocks(source, () => {})) expectPlaced(block, source)
      }),
      { ...runs(800), examples: [[spaceBeforeInner]] },
    )
  })

  it('holds for every piece of every text of Markdown', () => {
    fc.assert(
      fc.property(awkwardMarkdown, (source) => {
        for (const block of readMarkdownBlocks(source, () => {})) expectPlaced(block, source)
      }),
      { ...runs(800), examples: [['> ****|****\n']] },
    )
  })
})

/** A piece is the text letter for letter, or the source writes it otherwise: a reference, an escape, white space, NUL. */
function expectPlaced(block: Block, source: string): void {
  const texts =
    block.kind === 'line' ? [block.text] : block.rows.flatMap((row) => row.cells.map((cell) => cell.text))
  for (const each of texts) {
    const { value } = each
    const pieces = piecesOf(each)
    let before = -1
    const count = countOf(pieces)
    for (let index = 0; index < count; index++) {
      const { at, start, end } = pieceOf(pieces, index)
      const text = value.slice(at, index + 1 < count ? atOf(pieces, index + 1) : value.length)
      const raw = source.slice(start, end)
      const written = raw === text || text === '\n' || /[&\\\0\r\n\t<\f]/.test(raw)
      const placed = at > before && end >= start && end <= source.length
      if (!written || !placed) expect({ at, start, end, text, raw }).toBeNull()
      before = at
    }
    expect(value === '' || atOf(pieces, 0) === 0).toBe(true)
  }
  if (block.kind === 'table') {
    for (const row of block.rows) {
      expect(row.span).not.toBeNull()
      expect(row.span?.start).toBeGreaterThanOrEqual(block.span?.start ?? -1)
      expect(row.span?.end).toBeLessThanOrEqual(block.span?.end ?? -1)
    }
  }
}
