import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
import type { TargetTable } from '../../src/model/table.js'
import { printAmount } from '../../src/write/layout/amount.js'
import { toMarkdown } from '../../src/write/markdown/markdown.js'
import { sample, targets } from './sample.js'

/** The sample without what the standard layout cannot set: its first department, its first project. */
const [department] = sample.departments
const table: TargetTable = {
  ...sample,
  departments: [
    {
      ...department!,
      funding: department!.projects[0]!.funding,
      projects: [
        { ...department!.projects[0]!, indicators: department!.projects[0]!.indicators.slice(0, 2) },
      ],
    },
  ],
}

describe('toMarkdown', () => {
  it('writes the standard table', () => {
    expect(toMarkdown(table)).toBe(
      [
        '# 项目支出绩效目标表',
        '',
        '（2026年度）',
        '',
        '部门名称：市水务局',
        '',
        '单位：万元',
        '',
        '| 项目名称（资金使用单位） | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标 |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| 合计 | 45.00 | 45.00 |  |  |  |  |',
        '| 市水务局 | 30.50 | 30.50 |  |  |  |  |',
        '| 河道整治 | 30.50 | 30.50 |  |  | 一是清淤。<br>二是护岸。 | 1、1-产出指标；11-数量指标；指标1；实施周期指标值:月均≥0.026万次；年度指标值:月均≥0.026万次；分值:10；得分:9.5。<br>2、1-产出指标；11-数量指标；指标2；实施周期指标值:80%-90%；年度指标值:80%-90%；分值:10；得分:9.5。 |',
        '',
      ].join('\n'),
    )
  })

  it('says the year only where the title does not', () => {
    const titled = (title: string) => toMarkdown({ ...table, title }).split('\n')[2]
    expect(titled('2026年项目支出绩效目标表')).toBe('部门名称：市水务局')
    expect(titled('2025-2026年项目支出绩效目标表')).toBe('（2026年度）')
    expect(titled('12026年项目支出绩效目标表')).toBe('（2026年度）')
  })

  it('gives departments a column where their rows would not stand out', () => {
    const funding = { ...department!.funding!, total: decimal(40) }
    const off = { ...table, departments: [{ ...table.departments[0]!, funding }] }
    expect(toMarkdown(off).split('\n').slice(8)).toEqual([
      '| 资金使用单位 | 项目名称 | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标 |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 合计 |  | 45.00 | 45.00 |  |  |  |  |',
      '| 市水务局 |  | 40.00 | 45.00 |  |  |  |  |',
      expect.stringMatching(/^\| 市水务局 \| 河道整治 \| 30\.50 \|/),
      '',
    ])
  })

  it('quotes texts where one would not be read as it is meant', () => {
    const lines = toMarkdown(sample).replaceAll('&#x2063;', '¦').replaceAll('&#x2064;', '^').split('\n')
    expect(lines.slice(0, 8)).toEqual([
      '# ¦项目支出绩效目标表¦',
      '',
      '（2026年度）',
      '',
      '部门名称：¦市水务局¦',
      '',
      '单位：万元',
      '',
    ])
    expect(lines.slice(8)).toEqual([
      '| ¦资金使用单位¦ | 项目名称 | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标 |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 合计 |  | 45.00 | 45.00 |  |  |  |  |',
      '| ¦市水务局¦ |  | 45.00 | 45.00 |  |  |  |  |',
      expect.stringMatching(
        /^\| ¦市水务局¦ \| ¦河道整治¦ \| 30\.50 \| 30\.50 \| {2}\| {2}\| ¦一是清淤。\^<br>\^二是护岸。¦ \| 1、¦1¦-¦产出指标¦；¦11¦-¦数量指标¦；¦指标1¦；实施周期指标值:¦月均≥0\.026万次¦；/,
      ),
      '| ¦市水务局¦ | ¦=1+1¦（涉密） |  |  |  |  |  |  |',
      '| （未列名称）（未列金额） |  |  |  |  |  |  |  |',
      '',
    ])
  })

  it('escapes what Markdown would read', () => {
    const cell = (goal: string) => {
      const project = { ...table.departments[0]!.projects[0]!, goal, indicators: [] }
      const [row] = toMarkdown({ ...table, departments: [{ ...table.departments[0]!, projects: [project] }] })
        .split('\n')
        .slice(-2)
      return row!.split(' |  |  | ')[1]!.replace(/ \| {2}\|$/, '')
    }
    expect(cell('a|b\\')).toBe('a\\|b\\\\')
    expect(cell('2*3*4 _x_ `y` [z](u) ~~v~~ $w$')).toBe(
      '2\\*3\\*4 \\_x\\_ \\`y\\` \\[z\\](u) \\~\\~v\\~\\~ \\$w\\$',
    )
    expect(cell('<br> &lt; 1>0')).toBe('&lt;br&gt; &amp;lt; 1&gt;0')
  })

  it('escapes what would begin a block in a line', () => {
    const heading = (title: string) => toMarkdown({ ...table, title }).split('\n')[0]
    expect(heading('1. 项目支出绩效目标表 #')).toBe('# 1\\. 项目支出绩效目标表 \\#')
    expect(heading('- 项目支出绩效目标表')).toBe('# \\- 项目支出绩效目标表')
  })

  it('writes every kind of target as it is written', () => {
    const project = { ...department!.projects[0]!, withheld: false }
    const whole = { ...table.departments[0]!, projects: [project] }
    const markdown = toMarkdown({ ...table, departments: [whole] })
    for (const { text } of Object.values(targets)) expect(markdown).toContain(`年度指标值:${text}；`)
  })
})

describe('amounts', () => {
  it.each([
    ['2763.84', 2, '2,763.84'],
    ['15', 2, '15.00'],
    ['0', 2, '0.00'],
    ['0', 0, '0'],
    ['-1234567.5', 1, '-1,234,567.5'],
    ['999', 0, '999'],
    ['1000', 0, '1,000'],
    ['0.12345', 2, '0.12345'],
    ['123456789012345678901234567890', 2, '123,456,789,012,345,678,901,234,567,890.00'],
  ])('%s with %i decimals is printed %s', (value, decimals, printed) => {
    expect(printAmount(decimal(value), decimals)).toBe(printed)
  })
})
