import { describe, expect, it } from 'vitest'
import { type Row, rowsOf } from '../../src/sheet/row.js'
import type { TableBlock } from '../../src/table/block.js'
import { readGridBlocks } from '../../src/table/grid.js'
import { readHtmlBlocks } from '../../src/table/html/read.js'
import { readMarkdownBlocks } from '../../src/table/markdown/read.js'

const line = '| 名 | 1.00 | 1.00 | |\n'

function table(form: 'markdown' | 'html', rows: number): TableBlock {
  const blocks =
    form === 'markdown'
      ? readMarkdownBlocks(`| a | b | c | d |\n|-|-|-|-|\n${line.repeat(rows)}`, () => {})
      : readHtmlBlocks(`<table>${'<tr><td>名<td>1.00<td>1.00<td>'.repeat(rows)}</table>`, () => {})
  return [...blocks].find((block) => block.kind === 'table') as TableBlock
}

describe('rows of a table', () => {
  it.each(['markdown', 'html'] as const)('of %s keep no short cells where they are many', (form) => {
    const few = rowsOf(table(form, 100))
    const many = rowsOf(table(form, 4000))
    expect(few.every((row) => Object.hasOwn(row, 'cells'))).toBe(true)
    expect(many.some((row) => Object.hasOwn(row, 'cells'))).toBe(false)
    const told = ({ cells = [] }: Partial<Row> = {}) =>
      cells.map(({ text, content, amount }) => [text.value, content, amount])
    expect(told(many[3000])).toEqual(told(few[50]))
    expect(many[3000]?.header).toBe(few[50]?.header)
    expect(many.map(({ span }) => span)).toEqual(table(form, 4000).rows.map(({ span }) => span))
  })

  it('keep no short cells where they are many in few rows', () => {
    const wide = `<table>${`<tr>${'<td>1.00'.repeat(1000)}`.repeat(100)}</table>`
    const rows = rowsOf(readHtmlBlocks(wide, () => {})[0] as TableBlock)
    expect(rows.some((row) => Object.hasOwn(row, 'cells'))).toBe(false)
  })

  it.each([
    'NaN',
    'None',
    '<NA>',
    'undefined',
    'Unnamed: 3',
    'Col3',
    ':unselected:',
    '&nbsp;',
    '****',
    '** **',
    '',
  ])('have nothing in a cell of "%s"', (text) => {
    const [row] = rowsOf(readGridBlocks([{ rows: [[{ text: '名' }, { text }]] }])[0] as TableBlock)
    expect(row?.cells[1]?.content).toBe('blank')
  })

  it('keep one place for all the columns that a cell covers', () => {
    const [first] = rowsOf(
      readHtmlBlocks('<table><tr><td colspan=900>a<td>b</table>', () => {})[0] as TableBlock,
    )
    expect(new Set(first?.cells).size).toBe(3)
  })
})
