import { describe, expect, it } from 'vitest'
import { countOf } from '../../src/source/pieces.js'
import { piecesOf } from '../../src/source/text.js'
import type { Block } from '../../src/table/block.js'
import { readHtmlBlocks } from '../../src/table/html/read.js'
import { readMarkdownBlocks } from '../../src/table/markdown/read.js'
import { hostiles } from './hostile.js'
import { expanded } from './outline.js'

function read(form: 'markdown' | 'html', source: string): Block[] {
  return form === 'markdown' ? [...readMarkdownBlocks(source, () => {})] : readHtmlBlocks(source, () => {})
}

/** How much a reading made: texts, their pieces and letters, places in tables. */
function sizeOf(blocks: readonly Block[]): number {
  let size = 0
  for (const block of blocks) {
    if (block.kind === 'line') {
      size += 1 + countOf(piecesOf(block.text)) + block.text.value.length
      continue
    }
    for (const { cells } of block.rows) {
      size += 1
      for (const { text } of cells) size += 1 + countOf(piecesOf(text)) + text.value.length
    }
    for (const cells of expanded(block.rows)) size += cells.length
  }
  return size
}

/**
 * That a reading is linear shows in what it makes, and in that this file comes to its end: at 100 KB what is
 * quadratic takes a minute. Clocks are left to bench/read/hostile.mjs.
 */
describe.each(['markdown', 'html'] as const)('hostile %s', (form) => {
  it.each(hostiles.filter((hostile) => hostile.form === form))('$name', ({ make }) => {
    const short = make(10_000)
    const long = make(100_000)
    const before = sizeOf(read(form, short)) / short.length
    const after = sizeOf(read(form, long)) / long.length
    expect(after).toBeLessThan(Math.max(1, before) * 2)
    expect(after).toBeLessThan(40)
  })
})

describe('large tables', () => {
  it('of 50,000 rows', () => {
    const [table] = read('markdown', `|a|b|\n|-|-|\n${'| 合计 | 1.00 |\n'.repeat(50_000)}`)
    expect(table?.kind === 'table' && table.rows.length).toBe(50_001)
  })

  it('of short cells keep none of them below the first row, but split a line when it is asked for', () => {
    const [table] = read('markdown', `|a|b|\n|-|-|\n${'|名|1|\n'.repeat(50_000)}`)
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows.slice(1).filter((row) => Object.hasOwn(row, 'cells'))).toEqual([])
    expect(rows[50_000]?.cells.map(({ text }) => text.value)).toEqual(['名', '1'])
  })

  it('of a row of half a million cells keep its line', () => {
    const line = '|1'.repeat(500_000)
    const [table] = read('markdown', `${line}|\n`)
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows[0]?.cells.map(({ text, colSpan }) => [text.value.length, colSpan])).toEqual([
      [line.length + 1, 500_000],
    ])
    const [pipes] = read('markdown', '|'.repeat(1_000_000))
    expect(pipes?.kind === 'table' && pipes.rows.map(({ cells }) => cells)).toEqual([[]])
  })

  it('of a million delimiter rows', () => {
    expect(read('markdown', '|--|\n'.repeat(1_000_000))).toEqual([])
  })

  it('of 100,000 unclosed tags', () => {
    const [table] = read('html', `<table><tr><td>一${'<div>'.repeat(100_000)}二<td>三`)
    expect(table?.kind === 'table' && table.rows[0]?.cells.map(({ text }) => text.value)).toEqual([
      '一\n二',
      '三',
    ])
  })
})
