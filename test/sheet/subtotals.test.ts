import { describe, expect, it } from 'vitest'
import { head, item, pageBreak, promised, row, told } from './told.js'

const sum = (name: string, amount: string): string => `| ${name} | ${amount} | ${amount} |  |  |  |  |\n`

const one = ['甲局 / 办公经费 10', '甲局 / 培训经费 20']
const two = ['乙局 / 会议经费 15']
const first = row('办公经费', '10.00') + row('培训经费', '20.00')
const second = row('会议经费', '15.00')

describe('小计 is neither a department nor a project', () => {
  it.each([
    [
      'below the projects of a department that has its amounts',
      sum('合计', '45.00') +
        sum('甲局', '30.00') +
        first +
        sum('小计', '30.00') +
        sum('乙局', '15.00') +
        second +
        sum('部门小计', '15.00'),
      ['合计 45', '甲局 30', ...one, '乙局 15', ...two, 'sum-skipped 小计', 'sum-skipped 部门小计'],
    ],
    [
      'of a department that has none: they are its own',
      sum('甲局', '') +
        first +
        sum('小计', '30.00') +
        sum('乙局', '') +
        second +
        sum('小 计：', '15.00') +
        sum('合计', '45.00'),
      ['合计 45', '甲局 30', ...one, '乙局 15', ...two, 'sum-skipped 小计', 'sum-skipped 小计：'],
    ],
    [
      'of a department that has none, though another would do: nothing is its own',
      sum('甲局', '') + first + sum('小计', '31.00') + sum('合计', '30.00'),
      ['合计 30', '甲局 -', ...one, 'cell-unread 小计', 'cell-unread 31.00', 'cell-unread 31.00'],
    ],
    [
      'above the rows that it sums up',
      sum('甲局', '45.00') + sum('小计', '30.00') + first + sum('小计', '15.00') + second,
      ['甲局 45', ...one, '甲局 / 会议经费 15', 'sum-skipped 小计', 'sum-skipped 小计'],
    ],
    [
      'of some projects and of all of their department',
      sum('甲局', '30.00') +
        row('办公经费', '10.00') +
        sum('小计', '10.00') +
        row('培训经费', '20.00') +
        sum('小计', '30.00'),
      ['甲局 30', ...one, 'sum-skipped 小计', 'sum-skipped 小计'],
    ],
    [
      'of departments without projects',
      sum('合计', '60.00') +
        sum('甲局', '30.00') +
        first +
        sum('丙局', '15.00') +
        sum('丁局', '15.00') +
        sum('小计', '60.00'),
      ['合计 60', '甲局 30', ...one, '丙局 15', '丁局 15', 'sum-skipped 小计'],
    ],
    [
      'of a page, in the middle of a department',
      sum('甲局', '') +
        row('办公经费', '10.00') +
        sum('本页小计', '10.00') +
        pageBreak(7) +
        row('培训经费', '20.00') +
        sum('小计', '30.00'),
      ['甲局 30', ...one, 'fragments-joined 2', 'sum-skipped 本页小计', 'sum-skipped 小计'],
    ],
    [
      'with a text of its own, which no field takes',
      sum('甲局', '30.00') + first + row('小计', '30.00', '').replace(/1、.*。/, '见附件'),
      ['甲局 30', ...one, 'sum-skipped 小计', 'cell-unread 见附件'],
    ],
    [
      'at the top of a page, below a project without amounts',
      sum('甲局', '') + first + row('差旅经费', '') + pageBreak(7) + sum('小计', '30.00'),
      [
        '甲局 -',
        ...one,
        '甲局 / 差旅经费 -',
        'fragments-joined 2',
        'cell-unread 小计',
        'cell-unread 30.00',
        'cell-unread 30.00',
      ],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(told(head + rows)).toEqual(expected)
  })

  it('of a page, in a table where departments have a column', () => {
    const header = '| 资金使用单位 | 项目名称 | 总计 | 绩效目标 |\n|---|---|---|---|\n'
    const body = '| 甲局 | 办公经费 | 10.00 | 保障办公。 |\n|  | 培训经费 | 20.00 | 培训干部。 |\n'
    for (const page of ['| 本页小计 |  | 30.00 |  |\n', '|  | 本页小计 | 30.00 |  |\n'])
      expect(told(header + body + page + body.replaceAll('甲', '乙'))).toEqual([
        ...one,
        ...one.map((each) => each.replace('甲', '乙')),
        'sum-skipped 本页小计',
      ])
  })

  it.each([
    ['30.00', ['sum-skipped 小计']],
    ['31.00', ['cell-unread 小计', 'cell-unread 31.00']],
  ])('of a department that has a row of its own, where departments have a column: %s', (amount, said) => {
    const header =
      '| 资金使用单位 | 项目名称 | 总计 | 绩效目标 |\n|---|---|---|---|\n| 甲局 |  | 30.00 |  |\n'
    const body = '|  | 办公经费 | 10.00 | 保障办公。 |\n|  | 培训经费 | 20.00 | 培训干部。 |\n'
    expect(told(`${header}${body}| 小计 |  | ${amount} |  |\n`)).toEqual(['甲局 30', ...one, ...said])
  })

  it('of which nobody asks in what columns its amounts are', () => {
    const wide = (text: string): string => text.replaceAll('|\n', '|  |\n')
    const rows = sum('合计', '10.00') + row('办公经费', '10.00') + sum('小计', '10.00')
    expect(told(head + wide(rows.replace(/1、.*。/, '')))).toEqual([
      '合计 10',
      '- / 办公经费 10',
      'sum-skipped 小计',
    ])
  })

  it('is a part of a name all the same', () => {
    expect(told(head + sum('甲局小计', '30.00') + first)).toEqual([
      '甲局小计 30',
      ...one.map((each) => each.replace('甲局', '甲局小计')),
    ])
  })
})

describe('a row whose halves 本页小计 parts', () => {
  const cells = (...texts: string[]): string => `| ${texts.join(' | ')} |\n`
  const page = sum('本页小计', '10.00')

  it.each([
    ['over a page break', page + pageBreak(7)],
    ['where a converter joined the pages', page],
  ])('goes on below it %s', (_, between) => {
    const source = `${head}${row('办公经费', '10.00', '保障')}${between}${cells('', '', '', '', '', '运转。', '')}`
    expect(promised(source)).toEqual([['办公经费', '保障运转。', '维护水闸=≥12座']])
    expect(told(source).filter((each) => each.startsWith('cell-unread'))).toEqual([])
  })

  it('may have its name and amounts below it', () => {
    const upper = cells('', '', '', '', '', '保障运转。', item.slice(0, 9))
    const lower = cells('培训经费', '20.00', '20.00', '', '', '', item.slice(9))
    const source = head + row('办公经费', '10.00') + upper + page + pageBreak(7) + lower
    expect(promised(source)).toEqual([
      ['办公经费', '保障安全。', '维护水闸=≥12座'],
      ['培训经费', '保障运转。', '维护水闸=≥12座'],
    ])
  })

  it('above all rows has nothing above it to go on with', () => {
    const source = `${head}${page}${pageBreak(7)}${row('办公经费', '10.00')}${page}`
    expect(told(source)).toContain('- / 办公经费 10')
  })
})
