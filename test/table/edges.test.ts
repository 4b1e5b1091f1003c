// Markup at the edges of what the grammars allow, as converters and people leave it.
import { describe, expect, it } from 'vitest'
import { verbatim } from '../../src/source/text.js'
import { readHtml } from '../../src/table/html/read.js'
import { htmlReference, markdownReference } from '../../src/table/html/reference.js'
import { rawEnd, tagAt } from '../../src/table/html/tag.js'
import { skipMarks } from '../../src/table/markdown/depth.js'
import { closedTables } from '../../src/table/markdown/htmltable.js'
import { InlineHtml } from '../../src/table/markdown/inline.js'
import { readMarkdownBlocks } from '../../src/table/markdown/read.js'
import { pipeRow, splitRow } from '../../src/table/markdown/row.js'
import { outline } from './outline.js'

const markdown = (source: string) => outline([...readMarkdownBlocks(source, () => {})])
const html = (source: string) => outline(readHtml(verbatim(source, 0, source.length), () => {}))

describe('HTML in a line of Markdown', () => {
  it.each([
    ['<b>', 3],
    ['<b/>', 4],
    ['<o:p>', 5],
    ['</o:p>', 6],
    ['<b a>', 5],
    ['<b a = c>', 9],
    ["<b a='>'>", 9],
    ['<b a=">" _b:c=d >', 17],
    ['</b >', 5],
    ['<!-->', 5],
    ['<!--->', 6],
    ['<!-- a -->', 10],
    ['<?a?>', 5],
    ['<!DOCTYPE a>', 12],
    ['<![CDATA[a]]>', 13],
  ])('%s is markup', (text, end) => {
    expect(new InlineHtml(text).end(0)).toBe(end)
  })

  it.each([
    '<5%',
    '< b>',
    '<b',
    '<b/ >',
    '<b a=>',
    "<b a='>",
    '<b "a">',
    '<b a"c">',
    '</5>',
    '</b a>',
    '<!-- a',
    '<!5>',
    '<b =>',
    '<tel:12345>',
  ])('%s is text', (text) => {
    expect(new InlineHtml(text).end(0)).toBe(-1)
  })
})

describe('tags of HTML', () => {
  it.each([
    ['<!-->a', 5],
    ['<!--->a', 6],
    ['<!-- a --!>b', 11],
    ['<!-- a -- b -->c', 15],
    ['<!-- a', 6],
  ])('the comment of %s ends at %i', (source, end) => {
    expect(tagAt(source, 0)?.end).toBe(end)
  })

  it('</ at the end of a text is text', () => {
    expect(html('<table><tr><td>a</td></tr></table></')).toEqual([[['a']], '</'])
    expect(tagAt('a</', 1)).toBeNull()
  })

  it('raw text ends at its own end tag and no longer one', () => {
    const source = '<style>a</styles></b></style>'
    expect(rawEnd(source, 'style', 7)).toBe(21)
    expect(rawEnd(source, 'style', 22)).toBe(source.length)
  })
})

describe('character references', () => {
  it.each([
    ['&#xfdcf;', '\ufdcf'],
    ['&#xfdd0;', '\ufffd'],
    ['&#xfdef;', '\ufffd'],
    ['&#xfdf0;', '\ufdf0'],
    ['&#x1fffe;', '\ufffd'],
    ['&#xd800;', '\ufffd'],
    ['&#x110000;', '\ufffd'],
    ['&#0;', '\ufffd'],
    ['&#9;', '\t'],
    ['&ge;', '≥'],
    ['&NotEqualTilde;', '\u2242\u0338'],
  ])('%s is %j in Markdown', (source, value) => {
    expect(markdownReference(source, 0)).toEqual({ value, end: source.length })
  })

  it.each(['&', '&;', '&nothing;', '&ltfoo;', '&#;', '&#x;', '&lt'])('%s is text in Markdown', (source) => {
    expect(markdownReference(source, 0)).toBeNull()
  })

  it('the old names need no semicolon in HTML', () => {
    expect(htmlReference('&ltb', 0)).toEqual({ value: '<', end: 3 })
    expect(htmlReference('&zzz;', 0)).toBeNull()
  })
})

describe('tables of HTML in Markdown', () => {
  it('end with the source where their end tag does', () => {
    const source = '<table><tr><td>1</td></tr></table '
    expect(closedTables(source)).toEqual([{ start: 0, end: source.length }])
  })

  it('are the outermost ones, without those in comments and those that nothing closes', () => {
    const source = '<table><table></table></table><!-- <table></table> --><table></table></table><table>'
    expect(closedTables(source).map(({ start, end }) => source.slice(start, end))).toEqual([
      '<table><table></table></table>',
      '<table></table>',
    ])
    expect(closedTables('<!-- <table></table>')).toEqual([])
  })
})

describe('marks of quotes and lists', () => {
  it.each([
    ['> > | a', 4],
    ['- a', 2],
    ['-\ta', 2],
    ['-a', 0],
    ['-', 1],
    ['> *', 3],
    ['', 0],
  ])('%j ends them at %i', (source, at) => {
    expect(skipMarks(source, { start: 0, end: source.length })).toBe(at)
  })
})

describe('rows of pipes', () => {
  it('of more cells than any table has are one cell, or none', () => {
    const split = (source: string) => splitRow(source, { start: 0, end: source.length })
    expect(split('|a'.repeat(4096))).toMatchObject({ width: 4096 })
    expect(split('|a'.repeat(4097))).toMatchObject({ width: 4097, cells: [0, 8194] })
    expect(split('|'.repeat(5000)).cells).toEqual([])
    const found = Array.from({ length: 2 * 4097 }, (_, at) => at)
    expect(pipeRow('|a'.repeat(4097), 0, 8194, found).cells).toEqual([0, 8194])
  })
})

describe('what ends a comment in HTML and not in Markdown', () => {
  it('is left to a whole parser', () => {
    expect(markdown('| a |\n| - |\n| x <!-- a --!> b --> y |')).toEqual([[['a'], ['x  b --> y']]])
  })
})

describe('tables within tables deeper than is read', () => {
  it('end where they end', () => {
    const depth = 300
    const source = `${'<table><tr><td>a'.repeat(depth)}${'</td></tr></table>'.repeat(depth)}<p>b</p>`
    expect(html(source).at(-1)).toBe('b')
  })
})

describe('HTML that nothing closes', () => {
  it('reaches over blank lines to the end', () => {
    expect(markdown('> <script>a\n>\n> b')).toEqual([])
    expect(markdown('- 1\n\n  <div>\n  a\n\n\n\n')).toEqual(['1', 'a'])
  })
})

describe('rows without pipes at their edges and without a delimiter row', () => {
  const words = '甲 | 乙 | 丙 | 丁\n'
  const amounts = '一 | 1.00 | 1.00 | 二\n'

  it('are a table where an amount stands among the first', () => {
    expect(markdown(words.repeat(4) + amounts)).toHaveLength(1)
  })

  it.each(['1.0\u200d4', '\ufeff1.04', '**1.04**', '<b>1.04</b>', '<span style="font-size:9pt">1.04</span>'])(
    'are a table where %j is the amount',
    (amount) => {
      expect(markdown(`${words}一 | ${amount} | 二 | 三`)).toHaveLength(1)
    },
  )

  it('are lines where words alone stand in the first five', () => {
    const [first, second] = markdown(words.repeat(5) + amounts)
    expect([first, second?.length]).toEqual(['甲 | 乙 | 丙 | 丁', 5])
  })
})

describe('rows of a table without pipes at its edges', () => {
  it('that begin or end with one have a blank cell there', () => {
    expect(markdown('a | b | c\n-|-|-\n| 1 | 2\n1 | 2 |')).toEqual([
      [
        ['a', 'b', 'c'],
        ['', '1', '2'],
        ['1', '2', ''],
      ],
    ])
  })
})

describe('CDATA in Markdown', () => {
  it('reaches over blank lines to its end', () => {
    expect(markdown('<![CDATA[a\n\n| b | c |\n\n]]>\n\nd').at(-1)).toBe('d')
  })
})

describe('line breaks within the cells of a pipe table', () => {
  const header = ['项目\n名称', '总计', '目\n标', '指标']
  const body = [
    ['水\n闸', '3', '保障\n安全', '年度\n指标值\n≥12座'],
    ['河道', '4', '畅通', '年度指标值：1'],
  ]
  const row = (cells: readonly string[]) => `|${cells.join('|')}|`
  const joined = [header, ...body].map((cells) => cells.map((cell) => cell.replaceAll('\n', '')))
  const plain = (source: string) =>
    markdown(source).map((block) =>
      typeof block === 'string'
        ? block
        : block.map((cells) => cells.map((cell) => cell.replaceAll('\n', ''))),
    )

  it.each([
    ['below a delimiter row', '\n|---|---|---|---|\n'],
    ['below one of another width', '\n|---|---|---|\n'],
    ['without one', '\n'],
  ])('are put together %s', (_, between) => {
    const source = row(header) + between + body.map(row).join('\n')
    expect(plain(source)).toEqual([joined])
    expect(plain(`> ${source.replaceAll('\n', '\n> ')}`)).toEqual([joined])
  })

  it('are put together where none of its rows is whole in its line', () => {
    expect(plain(row(body[0] as string[]))).toEqual([joined.slice(1, 2)])
  })

  it('begin no table where few cells come of it', () => {
    expect(markdown('|首页\n公开|\n预算')).toEqual(['|首页', '公开|', '预算'])
  })

  it('reach over no row that begins, and to no end that is not there', () => {
    expect(markdown('|a|b|c|d|\n|1|2\n预算\n|3|4|5|6|\n|7|8\n公开')).toEqual([
      [
        ['a', 'b', 'c', 'd'],
        ['1', '2'],
      ],
      '预算',
      [
        ['3', '4', '5', '6'],
        ['7', '8'],
      ],
      '公开',
    ])
  })

  it('are of no header that begins too far above', () => {
    const words = '甲\n'.repeat(20)
    const [first, ...rest] = markdown(`|一\n${words}二|三|\n|---|---|\n|四|五|`)
    expect([first, rest.at(-1)]).toEqual([
      '|一',
      [
        ['二', '三'],
        ['四', '五'],
      ],
    ])
  })
})
