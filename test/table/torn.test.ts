// Rows of pipe tables through whose cells went what ends a table for Markdown.
import { describe, expect, it } from 'vitest'
import { readMarkdownBlocks } from '../../src/table/markdown/read.js'
import { outline, slices } from './outline.js'

const blocksOf = (source: string, reader: 'fast' | 'mdast' = 'fast') =>
  Array.from(readMarkdownBlocks(source, () => {}, { reader }))

const head = '| 名 | 总 | 目 | 标 |\n|---|---|---|---|\n'
const rows = (...body: string[][]) => [[['名', '总', '目', '标'], ...body]]

describe('a row comes to its pipe', () => {
  it.each([
    ['over blank lines', '| 甲 | 3 | 一\n\n\n二 | 三 |\n', [['甲', '3', '一\n二', '三']]],
    ['over a blank line before a tag', '| 甲 | 3 | 一\n\n<b>二</b> | 三 |\n', [['甲', '3', '一\n二', '三']]],
    ['over blank lines in its last cell', '| 甲 | 3 | 一 | 二\n\n三 |\n', [['甲', '3', '一', '二\n三']]],
    ['over what would be a list', '| 甲 | 3 | 1. 一\n2. 二 | 三 |\n', [['甲', '3', '1. 一\n2. 二', '三']]],
    [
      'over what would be a list, behind a blank line',
      '| 甲 | 3 | 1. 一\n\n2. 二 | 三 |\n',
      [['甲', '3', '1. 一\n2. 二', '三']],
    ],
    ['over what would be a quote', '| 甲 | 3 | 一 | 值\n>=3 |\n', [['甲', '3', '一', '值\n>=3']]],
    [
      'over several of them',
      '| 甲 | 3 | 一\n\n二\n\n- 三 | 四\n五 |\n',
      [['甲', '3', '一\n二\n- 三', '四\n五']],
    ],
    [
      'where line ends are of two letters',
      '| 甲 | 3 | 一\r\n\r\n二 | 三 |\r\n',
      [['甲', '3', '一\n二', '三']],
    ],
    [
      'and so does the next',
      '| 甲 | 3 | 一\n\n二 | 三 |\n| 乙 | 4 | 一\n\n二 | 三 |\n',
      [
        ['甲', '3', '一\n二', '三'],
        ['乙', '4', '一\n二', '三'],
      ],
    ],
  ])('%s', (_, source, expected) => {
    const blocks = blocksOf(head + source)
    expect(outline(blocks)).toEqual(rows(...expected))
    expect(outline(blocksOf(head + source, 'mdast'))).toEqual(rows(...expected))
  })

  it('in more cells than a header that lost one', () => {
    expect(outline(blocksOf(`${head}| 甲 | 3 | | 一\n\n二 | 三 |\n`))).toEqual(
      rows(['甲', '3', '', '一\n二', '三']),
    )
  })

  it('without a header too', () => {
    expect(outline(blocksOf('x\n\n| 甲 | 3 | 一\n\n二 | 三 |\n'))).toEqual([
      'x',
      [['甲', '3', '一\n二', '三']],
    ])
  })

  it('with its place', () => {
    const source = `${head}| 甲 | 3 | 一\n\n二 | 三 |\n`
    expect(slices(source, blocksOf(source)).slice(-2)).toEqual(['一\n\n二', '三'])
  })
})

describe('a row does not come to its pipe', () => {
  it.each([
    ['where the next begins', '| 甲 | 3 | 一\n\n| 乙 | 3 | 一 | 二 |\n'],
    ['where nothing follows', '| 甲 | 3 | 一\n\n二\n'],
    ['in more cells than there are', '| 甲 | 3 | 一\n\n二 | 三 | 四 | 五 | 六 |\n'],
    ['in a block of HTML', '| 甲 | 3 | 一\n\n<div>二</div> | 三 |\n'],
    ['where it had come to it', '| 甲 | 3 | 一 | 二 |\n\n二 | 三 | 四 | 五 |\n'],
  ])('%s', (_, source) => {
    expect(outline(blocksOf(head + source))[0]).toEqual([
      ['名', '总', '目', '标'],
      expect.arrayContaining(['甲', '3', '一']),
    ])
    expect(outline(blocksOf(head + source)).length).toBeGreaterThan(1)
  })

  it('where words stand between pipes', () => {
    expect(outline(blocksOf('| 首页\n\n公开 |\n'))).toEqual(['| 首页', '公开 |'])
  })
})
