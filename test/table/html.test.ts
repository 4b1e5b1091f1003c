import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js'
import { readHtmlBlocks } from '../../src/table/html/read.js'
import { headers, outline, slices } from './outline.js'

function read(source: string): ReturnType<typeof outline> {
  return outline(readHtmlBlocks(source, () => {}))
}

describe('tables of HTML', () => {
  const cases: [string, string, ReturnType<typeof outline>][] = [
    [
      'of a page',
      '<!doctype html><html><head><title>x</title></head><body><p>一</p><table><tr><td>1</td></tr></table>二</body></html>',
      ['一', [['1']], '二'],
    ],
    [
      'with sections',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody><tfoot><tr><td>2</td></tr></tfoot></table>',
      [[['a'], ['1'], ['2']]],
    ],
    ['whose end tags are left out', '<table><tr><td>1<td>2<tr><td>3', [[['1', '2'], ['3']]]],
    ['with spans', '<table><tr><td colspan=2 rowspan="3">1</td></tr></table>', [[['1[2x3]']]]],
    [
      'with spans that make no sense',
      '<table><tr><td colspan=-2 rowspan=x>1<td colspan=99999 rowspan=0>2</table>',
      [[['1', '2[1000x65534]']]],
    ],
    ['with a caption', '<table><caption>表1</caption><tr><td>1</td></tr></table>', ['表1', [['1']]]],
    [
      'with lists, entities and comments in cells',
      '<table><tr><td>&ge;5<!-- x --><ul><li>一<li>二</ul></td></tr></table>',
      [[['≥5\n一\n二']]],
    ],
    [
      'with signs that are no tags',
      '<table><tr><td><5%</td><td>a <= b</td></tr></table>',
      [[['<5%', 'a <= b']]],
    ],
    [
      'whose lines are broken in the source',
      '<table><tr><td>\n  一是\n  二是\n</td></tr></table>',
      [[['一是   二是']]],
    ],
    [
      'for layout',
      '<table><tr><td>菜单</td><td><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></td></tr></table>',
      [
        '菜单',
        [
          ['1', '2'],
          ['3', '4'],
        ],
      ],
    ],
    [
      'in a cell of data',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>x<table><tr><td>2</td><td>3</td></tr></table>y</td></tr></table>',
      [
        [
          ['a', 'b'],
          ['1', 'x\n2\v3\ny'],
        ],
      ],
    ],
    [
      'in an indented text',
      '<table><tr><td>a</td><td>　　说明&nbsp;<table><tr><td>2</td></tr></table>后文</td></tr><tr><td>1</td><td>2</td></tr></table>',
      [
        [
          ['a', '说明\n2\n后文'],
          ['1', '2'],
        ],
      ],
    ],
    ['that was cut: rows without a table', '<p>一</p><tr><td>1</td></tr>', ['一', [['1']]]],
    ['with text out of place, which stands before', '<table>一<tr><td>1</td></tr></table>', ['一', [['1']]]],
    ['in a pre', '<pre>一\n二</pre>', ['一', '二']],
    ['in a pre with tags that end nothing', '<pre>一\n</div>二</b>三</pre>', ['一', '二三']],
    ['in a field', '<textarea>一\n</div>二</textarea>', ['一', '</div>二']],
  ]
  it.each(cases)('%s', (_, source, expected) => {
    expect(read(source)).toEqual(expected)
  })

  it('says which rows are headers', () => {
    const source = '<table><thead><tr><td>a</thead><tr><th>b<th>c<tr><th>d<td>e</table>'
    expect(headers(readHtmlBlocks(source, () => {}))).toEqual([[true, true, false]])
  })

  it('slices the source by its spans', () => {
    const source =
      '\ufeff<p>单位：&nbsp;万元</p>\r\n<table>\r\n<tr><td>群防&amp;群治</td><td>1\r\n2</td></tr></table>'
    const blocks = readHtmlBlocks(source, () => {})
    expect(slices(source, blocks)).toEqual(['单位：&nbsp;万元', '群防&amp;群治', '1\r\n2'])
    const [, table] = blocks
    const row = table?.kind === 'table' ? table.rows[0]?.span : null
    expect(source.slice(row?.start, row?.end)).toBe('<tr><td>群防&amp;群治</td><td>1\r\n2</td></tr>')
  })

  it('tells when it does without a whole parser', () => {
    const told: Diagnostic[] = []
    const source = `${'<div>'.repeat(300)}<table><tr><td>1`
    expect(outline(readHtmlBlocks(source, (diagnostic) => told.push(diagnostic)))).toEqual([[['1']]])
    expect(told.map(({ code, data }) => ({ code, data }))).toEqual([
      { code: 'markup-simplified', data: { measure: 'depth', found: 257, limit: 256 } },
    ])
  })
})
