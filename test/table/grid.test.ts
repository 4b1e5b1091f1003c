import { describe, expect, it } from 'vitest'
import type { Grid } from '../../src/model/grid.js'
import { readGridBlocks } from '../../src/table/grid.js'
import { readHtmlBlocks } from '../../src/table/html/read.js'
import { expanded, outline } from './outline.js'

describe('grids', () => {
  it('have lines before and rows', () => {
    const blocks = readGridBlocks([
      {
        before: ['标题', ' ', '单位：万元'],
        rows: [[{ text: ' a ', colSpan: 2 }], [{ text: '1' }, { text: '' }]],
      },
    ])
    expect(outline(blocks)).toEqual(['标题', '单位：万元', [['a[2x1]'], ['1', '']]])
    expect(JSON.stringify(blocks)).not.toMatch(/"start":\d/)
  })

  it('have line breaks as spreadsheets write them', () => {
    const rows = [[{ text: '一是_x000D_\n二是_x000D_\n' }]]
    expect(outline(readGridBlocks([{ rows }]))).toEqual([[['一是\n二是']]])
  })

  it.each([
    [null, 'grids must be an array; received null'],
    [[{}], 'grids[0].rows must be an array; received undefined'],
    [[{ rows: [{}] }], 'grids[0].rows[0] must be an array; received an object'],
    [[{ rows: [[{ text: 1 }]] }], 'grids[0].rows[0][0].text must be a string; received 1'],
    [[{ rows: [], before: [1] }], 'grids[0].before[0] must be a string; received 1'],
  ])('%j is a mistake of the programmer', (grids, message) => {
    expect(() => readGridBlocks(grids as unknown as Grid[])).toThrow(new TypeError(message))
  })
})

describe('spans', () => {
  function expand(html: string): string[][] {
    const [table] = readHtmlBlocks(html, () => {})
    const rows = table?.kind === 'table' ? expanded(table.rows) : []
    return rows.map((cells) =>
      cells.map(({ text, origin }) => (origin === 'written' ? text.value : `(${text.value})`)),
    )
  }

  it.each([
    [
      '<table><tr><td colspan=2>a<td>b<tr><td>1<td>2<td>3</table>',
      [
        ['a', '(a)', 'b'],
        ['1', '2', '3'],
      ],
    ],
    [
      '<table><tr><td rowspan=2>a<td>b<tr><td>1<tr><td>2<td>3</table>',
      [
        ['a', 'b'],
        ['(a)', '1'],
        ['2', '3'],
      ],
    ],
    [
      '<table><tr><td>a<td rowspan=2 colspan=2>b<tr><td>1</table>',
      [
        ['a', 'b', '(b)'],
        ['1', '(b)', '(b)'],
      ],
    ],
    [
      '<table><tr><td>a<td>b<td rowspan=2>c<tr><td>1</table>',
      [
        ['a', 'b', 'c'],
        ['1', '()', '(c)'],
      ],
    ],
    [
      '<table><tr><td rowspan=0>a<td>b<tr><td>1</table>',
      [
        ['a', 'b'],
        ['(a)', '1'],
      ],
    ],
  ])('%s', (html, expected) => {
    expect(expand(html)).toEqual(expected)
  })

  it('make no more of a table than it is', () => {
    const rows = readHtmlBlocks(
      `<table>${'<tr><td rowspan="100000000" colspan="100000000">a'.repeat(2000)}</table>`,
      () => {},
    )
    const [table] = rows
    const places = table?.kind === 'table' ? expanded(table.rows).flat().length : 0
    expect(places).toBeLessThan(2000 * 70 + 5000)
  })
})
