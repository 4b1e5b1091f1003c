import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js'
import { verbatim } from '../../src/source/text.js'
import { readMarkdownBlocks } from '../../src/table/markdown/read.js'
import { headers, outline, slices } from './outline.js'

function read(source: string): ReturnType<typeof outline> {
  return outline([...readMarkdownBlocks(source, () => {})])
}

describe('pipe tables', () => {
  const cases: [string, string, ReturnType<typeof outline>][] = [
    [
      'of GFM',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      [
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
    ],
    [
      'without outer pipes',
      'a | b\n-|-\n1 | 2',
      [
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
    ],
    [
      'with short and long rows, neither padded nor cut',
      '|a|b|\n|-|-|\n|1|\n|1|2|3|',
      [[['a', 'b'], ['1'], ['1', '2', '3']]],
    ],
    ['below a line', '单位：万元\n| a |\n| - |\n| 1 |', ['单位：万元', [['a'], ['1']]]],
    ['indented', '    | a |\n    | - |\n    | 1 |', [[['a'], ['1']]]],
    ['in a quote', '> 单位：万元\n>\n> | a |\n> | - |\n> | 1 |', ['单位：万元', [['a'], ['1']]]],
    ['in a list', '- 续表：\n\n  | a |\n  | - |\n  | 1 |', ['续表：', [['a'], ['1']]]],
    [
      'whose delimiter row is narrower',
      '|a|b|\n|-|\n|1|2|',
      [
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
    ],
    ['whose delimiter row is wider', '|a|\n|-|-|\n|1|2|', [[['a'], ['1', '2']]]],
    [
      'without a delimiter row',
      '第 3 页\n| 1 | 2 |\n| 3 | 4 |',
      [
        '第 3 页',
        [
          ['1', '2'],
          ['3', '4'],
        ],
      ],
    ],
    ['with the delimiter row repeated', '|a|\n|-|\n|1|\n|-|\n|2|', [[['a'], ['1'], ['2']]]],
    [
      'with a page number slipped in',
      '|a|b|\n|-|-|\n|1|2|\n第 3 页\n|3|4|',
      [
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        '第 3 页',
        [['3', '4']],
      ],
    ],
    [
      'with a cell over two lines',
      '|a|b|c|\n|-|-|-|\n|1|一是\n二是|3|\n|4|5|6|',
      [
        [
          ['a', 'b', 'c'],
          ['1', '一是\n二是', '3'],
          ['4', '5', '6'],
        ],
      ],
    ],
    [
      'with escaped pipes',
      '|a|b|\n|-|-|\n|1\\|2|3\\\\|',
      [
        [
          ['a', 'b'],
          ['1|2', '3\\'],
        ],
      ],
    ],
    ['with CRLF', '|a|\r\n|-|\r\n|1|\r\n', [[['a'], ['1']]]],
    ['with lone CR', '|a|\r|-|\r|1|\r', [[['a'], ['1']]]],
    ['with U+2028, which ends no line', '|a|\n|-|\n|1\u20282|', [[['a'], ['1\u20282']]]],
    ['behind a byte order mark', '\ufeff|a|\n|-|\n|1|', [[['a'], ['1']]]],
    ['with NUL, which HTML drops too', '|a|\n|-|\n|1\0|', [[['a'], ['1']]]],
    [
      'without outer pipes, in which a line of NUL parts two pages',
      'a | b\n-|-\n1 | 2\n\0\n3 | 4',
      [
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        [['3', '4']],
      ],
    ],
    [
      'without outer pipes, in which a short row has them',
      'a | b | c | d\n-|-|-|-\n1 | 2 | 3\n| 甲 | 4 |\n | 5 | 6 | \n | | 7 | ',
      [
        [
          ['a', 'b', 'c', 'd'],
          ['1', '2', '3'],
          ['甲', '4'],
          ['', '5', '6', ''],
          ['', '', '7', ''],
        ],
      ],
    ],
    [
      'without outer pipes, in which the first row begins with a blank cell',
      ' |  |  | \n-|-|-|-\n |  | 央和 | 乙\n1 | 2 | 3 | 4',
      [
        [
          ['', '', '', ''],
          ['', '', '央和', '乙'],
          ['1', '2', '3', '4'],
        ],
      ],
    ],
    [
      'without outer pipes but in the first row',
      '| a | b |\n-|-|-|-\n1 | 2 | 3 | 4',
      [
        [
          ['a', 'b'],
          ['1', '2', '3', '4'],
        ],
      ],
    ],
    [
      'without a delimiter row, in which some rows have outer pipes and some are short',
      '名 | 总 | 财 | 目\n| 合计 | 3 | 3 | |\n甲 | 3\n乙 |  |  | 好',
      [
        [
          ['名', '总', '财', '目'],
          ['合计', '3', '3', ''],
          ['甲', '3'],
          ['乙', '', '', '好'],
        ],
      ],
    ],
    ['of one short row with two amounts', '甲局 | 3.00 | 3.00', [[['甲局', '3.00', '3.00']]]],
    [
      'which words between pipes are not',
      '首页 | 公开 | 2026\n甲 | 乙\n丙',
      ['首页 | 公开 | 2026', '甲 | 乙', '丙'],
    ],
    ['in a comment, which is none', '<!--\n\n|a|\n|-|\n|1|\n\n-->\n\nb', ['b']],
    [
      'in a fence around the whole document',
      '```markdown\n# 表\n\n|a|\n|-|\n|1|\n```\n\n注',
      ['表', [['a'], ['1']], '注'],
    ],
    [
      'of HTML in a fence around the whole document',
      '```html\n<p>表</p>\n<table><tr><td>1</td></tr></table>\n```\n',
      ['表', [['1']]],
    ],
    [
      'in a fence of Markdown for each page, words between them',
      '第一页：\n```markdown\n|a|\n|-|\n|1|\n```\n\n第二页：\n\n```md\n|2|\n|-|\n\n```\n注',
      ['第一页：', [['a'], ['1']], '第二页：', [['2']], '注'],
    ],
    [
      'of several lines a row between the rules of a grid',
      '+---+----+\n| 名 | 目 |\n|   | 标 |\n+===+====+\n| 水 | 保障 |\n| 闸 | 安全。 |\n|   |    |\n|   | 二是巡查。 |\n+---+----+\n\n注',
      [
        [
          ['名', '目标'],
          ['水闸', '保障安全。\n二是巡查。'],
        ],
        '注',
      ],
    ],
    [
      'of a grid whose lines end where no more fits, in a backslash, or before the number of an item',
      '+----------+-----------+\n| 名       | 值        |\n+==========+===========+\n| 水闸     | 合格率：≥ |\n| （一期） | 99.2%     |\n|          | ≤\\        |\n|          | 5天       |\n|          | 1.清淤    |\n|          | 2.巡查    |\n+----------+-----------+',
      [
        [
          ['名', '值'],
          ['水闸\n（一期）', '合格率：≥99.2%\n≤\n5天\n1.清淤\n2.巡查'],
        ],
      ],
    ],
    [
      'of a grid of which most lines are full: none of its line breaks is the author’s, but before the number of an item',
      '+---------+---------+\n| 不少于8 | 1       |\n| 6公里。 | ,286.50 |\n| 1.巡    | 5.00    |\n| 查2次   | 8.00    |\n|         |         |\n| GB      | 3       |\n| ISO达标 |         |\n+---------+---------+',
      [[['不少于86公里。\n1.巡查2次\nGB ISO达标', '1,286.50 5.00 8.00\n3']]],
    ],
    [
      'of columns that dashes show, a line a row',
      '# 表 {#表 .western}\n\n{甲}\n\n  名称   总计    目标\n  ------ ------- ----------\n  水闸   15.00   保障安全。\n  桥             检测\n\n注',
      [
        '表',
        '{甲}',
        [
          ['名称', '总计', '目标'],
          ['水闸', '15.00', '保障安全。'],
          ['桥', '', '检测'],
        ],
        '注',
      ],
    ],
    [
      'of columns that dashes show, without a header',
      '  ------ -------\n  水闸   15.00\n  桥     8.00\n  ------ -------\n\n注',
      [
        [
          ['水闸', '15.00'],
          ['桥', '8.00'],
        ],
        '注',
      ],
    ],
    [
      'of columns that dashes show, with blank lines between rows of several lines',
      '  --------------------\n  项目\n  名称   总计    目标\n  ------ ------- -----\n  水闸   15.00   1.清\n  养护           淤\\\n                 2.巡\n                 查\n\n  桥     8.00    \\\n  --------------------\n\n注',
      [
        [
          ['项目名称', '总计', '目标'],
          ['水闸养护', '15.00', '1.清淤\n2.巡查'],
          ['桥', '8.00', ''],
        ],
        '注',
      ],
    ],
    [
      'of lines of dashes that show no table',
      '---\n名：水\n---\n\n甲\n--- ---\n\n--- ---\n乙\n\n-----\n丙\n--- ---\n丁\n--- ---\n\n-----\n戊',
      ['名：水', '甲', '乙', '丙', '丁', '戊'],
    ],
    ['of columns under dashes whose end is lost', '-----\n甲\n--- ---\n乙', ['甲', '乙']],
    [
      'of columns under dashes at the end of a document',
      '甲  乙\n--- ---\n1   2',
      [
        [
          ['甲', '乙'],
          ['1', '2'],
        ],
      ],
    ],
    [
      'of a grid that its last rule is lost of, or another row stands in',
      '+---+---+\n+---+---+\n| 甲 | 1 |\n+---+---+\n| 乙 | 2 |\n\n+---+---+\n| 丙 |\n+---+---+',
      [[['甲', '1']], [['乙', '2']], '+---+---+', [['丙']], '+---+---+'],
    ],
    [
      'in a wrapper of HTML',
      '<div>\n|a|b|\n|-|-|\n|1|2|\n</div>',
      [
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
    ],
    [
      'between fences in a quote or a list',
      '> ```md\n> |a|\n> |-|\n> |1|\n>\n> 注\n> ```\n\n- 一\n\n  ```html\n  <table><tr><td>2</td></tr></table>\n  ```\n\n- ```js\n  |b|\n  |-|\n  ```',
      [[['a'], ['1']], '注', '一', [['2']]],
    ],
    ['between fences of code', '```json\n\n|a|\n|-|\n|1|\n\n```\n\nb', ['b']],
    ['between fences that name no language', '```\n\n|a|\n|-|\n|1|\n\n```\n\nb', [[['a'], ['1']], 'b']],
  ]
  it.each(cases)('%s', (_, source, expected) => {
    expect(read(source)).toEqual(expected)
  })

  it('says where the header is', () => {
    expect(headers([...readMarkdownBlocks('|a|\n|-|\n|1|\n\n|2|\n', () => {})])).toEqual([
      [true, false],
      [false],
    ])
  })

  it('tells of a delimiter row of another width', () => {
    const told: Diagnostic[] = []
    Array.from(readMarkdownBlocks('x\n\n|a|b|\n|-|\n|1|2|', (diagnostic) => told.push(diagnostic)))
    expect(told).toEqual([
      {
        code: 'delimiter-mismatch',
        severity: 'info',
        span: { start: 3, end: 12 },
        data: { header: 2, delimiter: 1 },
      },
    ])
  })
})

it('blocks come one by one, so that none need be kept', () => {
  const told: Diagnostic[] = []
  const blocks = readMarkdownBlocks('x\n\n|a|b|\n|-|\n|1|2|', (diagnostic) => told.push(diagnostic))
  expect(blocks.next().value).toEqual({ kind: 'line', text: verbatim('x', 0, 1) })
  expect(told).toEqual([])
  expect([...blocks].map(({ kind }) => kind)).toEqual(['table'])
  expect(told.map(({ code }) => code)).toEqual(['delimiter-mismatch'])
})

describe('the text of a cell', () => {
  const cell = (text: string): string => {
    const [block] = readMarkdownBlocks(`|a|\n|-|\n|${text}|`, () => {})
    return block?.kind === 'table' ? (block.rows[1]?.cells[0]?.text.value ?? '') : ''
  }
  it.each([
    ['≥95%', '≥95%'],
    ['<5%', '<5%'],
    ['<=10', '<=10'],
    ['&lt;5%', '<5%'],
    ['&ge;5 &#8805;5 &#x2265;5', '≥5 ≥5 ≥5'],
    ['&lt 5', '&lt 5'],
    ['$\\geq 95\\%$', '$\\geq 95%$'],
    ['$x \\leqslant 3$', '$x \\leqslant 3$'],
    ['2*3*4 a_b_ `c` [d](e) **个', '2*3*4 a_b_ `c` [d](e) **个'],
    ['\\<p>', '<p>'],
    ['<p>一</p> <p>二</p>', '一\n二'],
    ['<P CLASS="x">一</P><p>二', '一\n二'],
    ['一<br>二<BR />三', '一\n二\n三'],
    ['<ul><li>一</li><li>二</li></ul>', '一\n二'],
    ['<div>一<b>二</b></div>三', '一二\n三'],
    ['m<sup>2</sup>', 'm2'],
    ['10<sup>4</sup>m<sup>2</sup>', '10^4m2'],
    ['10<SUP class="x">4</SUP>', '10^4'],
    ['100支<sup>1</sup>', '100支1'],
    ['10<b>4</b>', '104'],
    ['一<!-- 注 -->二', '一二'],
    ['一<script>二</script><style>三</style>', '一'],
    ['<table><tr><td>一</td><td>二</td></tr><tr><td></td><td>三</td></tr></table>', '一\v二\n\v三'],
    ['<table><tr><td rowspan=2>一</td><td>二</td></tr><tr><td>三</td></tr></table>', '一\v二\n\v三'],
    ['一<x', '一<x'],
    ['a < b > c', 'a < b > c'],
  ])('%s is read as %s', (raw, expected) => {
    expect(cell(raw)).toBe(expected)
  })
})

describe('tables of HTML within Markdown', () => {
  it('go on over blank lines', () => {
    expect(read('一\n\n<table>\n\n<tr><td>1</td>\n\n<td>2</td></tr>\n\n</table>\n\n二')).toEqual([
      '一',
      [['1', '2']],
      '二',
    ])
  })
  it('stand in a quote', () => {
    expect(read('> <table>\n> <tr><td>1</td>\n> <td>2</td></tr></table>')).toEqual([[['1', '2']]])
  })
  it('begin in the line in which the one before ends', () => {
    expect(
      read(
        '<table><tr><td>1\n</td></tr></table>二<table><tr><td>3</td></tr>\n<tr><td>4</td></tr></table>\n五',
      ),
    ).toEqual([[['1']], '二', [['3'], ['4']], '五'])
  })
  it('stand behind text', () => {
    expect(read('表1 <table><tr><td>1</td></tr></table> 注')).toEqual(['表1', [['1']], '注'])
  })
  it('end at a blank line where they are not closed', () => {
    expect(read('<table><tr><td>1\n\n|a|\n|-|\n|2|')).toEqual([[['1']], [['a'], ['2']]])
  })
})

describe('running text', () => {
  it.each([
    ['# 项目支出绩效目标表', '项目支出绩效目标表'],
    ['## 一、目标 ##', '一、目标'],
    ['**部门名称：** 市商务局', '部门名称： 市商务局'],
    ['*部门名称：市商务局*', '部门名称：市商务局'],
    ['## ***项目支出绩效目标表***', '项目支出绩效目标表'],
    ['<center>单位：万元</center>', '单位：万元'],
    ['- 3 -', '- 3 -'],
    ['- 单位：万元', '单位：万元'],
    ['单位\\:&nbsp;万元', '单位:\u00a0万元'],
  ])('%s is the line %s', (source, expected) => {
    expect(read(source)).toEqual([expected])
  })
})

it('spans slice the source, escapes and entities included', () => {
  const source =
    '\ufeff# 标题\r\n\r\n> | 群防&amp;群治 | a\\|b |\r\n> |-|-|\r\n> | <p>一</p><p>二</p> | |\r\n'
  expect(slices(source, [...readMarkdownBlocks(source, () => {})])).toEqual([
    '标题',
    '群防&amp;群治',
    'a\\|b',
    '一</p><p>二',
    null,
  ])
})
