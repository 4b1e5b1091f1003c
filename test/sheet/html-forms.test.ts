// Ways to set the standard table in HTML, each as the plain one is read.
import { describe, expect, it } from 'vitest'
import { parseGrid } from '../../src/parse/grid.js'
import { parseHtml } from '../../src/parse/html.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { tellTable } from '../damage/compare.js'

const heads = ['项目名称', '总计', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标']
const [name, total, fiscal, special, other, goal, indicators] = heads
const item = '1、1-产出指标；11-数量指标；维护水闸；实施周期指标值:≥12座；年度指标值:≥12座。'
const body = [
  ['合计', '6.00', '6.00', '', '', '', ''],
  ['水务局', '6.00', '6.00', '', '', '', ''],
  ['水闸维护', '4.00', '4.00', '', '', '保障安全。', item],
  ['河道保洁', '2.00', '2.00', '', '', '保持清洁。', item],
]

const rowOf = (cells: readonly (string | undefined)[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => (cell?.startsWith('<') ? cell : `<${tag}>${cell}</${tag}>`)).join('')}</tr>`
const rowsOf = (rows: readonly string[][], tag = 'td'): string =>
  rows.map((row) => rowOf(row, tag)).join('\n')
const two = (text: string | undefined, rows = 2): string => `<td rowspan=${rows}>${text}</td>`
const wide = (text: string, columns = 4): string => `<td colspan=${columns}>${text}</td>`
const money = [total, fiscal, special, other]
const above = '<p>项目支出绩效目标表</p><p>部门名称：水务局</p><p>单位：万元</p>'

const plain = tellTable(parseHtml(`${above}<table>${rowOf(heads)}${rowsOf(body)}</table>`).tables[0])
const document = (table: string): string => `${above}\n<table>\n${table}\n</table>\n`

describe('a table is read as the plain one', () => {
  it.each([
    [
      'whose header stands in two rows',
      `${rowOf([two(name), wide('资金'), two(goal), two(indicators)])}${rowOf(money)}`,
      body,
    ],
    [
      'whose header stands in three rows',
      `${rowOf([two(name, 3), wide('资金'), two(goal, 3), two(indicators, 3)])}${rowOf([two(total), wide('资金来源', 3)])}${rowOf([fiscal, special, other])}`,
      body,
    ],
    [
      'whose header lost its colspan',
      `${rowOf([two(name), '资金', two(goal), two(indicators)])}${rowOf(money)}`,
      body,
    ],
    [
      'whose header has a colspan too small',
      `${rowOf([two(name), wide('资金', 3), two(goal), two(indicators)])}${rowOf(money)}`,
      body,
    ],
    [
      'whose header lost its rowspans',
      `${rowOf([name, wide('资金'), goal, indicators])}${rowOf(money)}`,
      body,
    ],
    ['whose header lost all spans', `${rowOf([name, '预算金额', goal, indicators])}${rowOf(money)}`, body],
    [
      'whose header lost all spans, 总计 beside the others',
      `${rowOf([name, total, '其中', goal, indicators])}${rowOf([fiscal, special, other])}`,
      body,
    ],
    [
      'whose upper header row is short',
      `${rowOf([name, '资金', '资金', '资金', '资金', goal])}${rowOf(heads)}`,
      body,
    ],
    ['all cells of which are heads', rowOf(heads, 'th'), rowsOf(body, 'th')],
    ['all rows of which are in the head', `<thead>${rowOf(heads)}`, body],
    [
      'whose columns are numbered',
      `${rowOf(heads)}${rowOf(['栏次', '1=2+3+4', '2', '3', '4', '5', '6'])}`,
      body,
    ],
    [
      'whose columns are numbered from the first',
      `${rowOf(heads)}${rowOf(['（1）', '2', '3', '4', '5', '6', '7'])}`,
      body,
    ],
  ])('%s', (_, header, rows) => {
    const source = document(header + (typeof rows === 'string' ? rows : rowsOf(rows)))
    for (const { tables, diagnostics } of [parseHtml(source), parseMarkdown(source)]) {
      expect(tables.map((table) => tellTable(table))).toEqual([plain])
      expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    }
  })

  it('whose running numbers stand under one cell with the names of sums', () => {
    const rows = body.map(([first, ...rest], at) => [
      ...(at < 2 ? [wide(first as string, 2)] : [`${at - 1}`, first as string]),
      ...rest,
    ])
    const { tables } = parseHtml(document(rowOf(['序号', ...heads]) + rowsOf(rows)))
    expect(tables.map((table) => tellTable(table))).toEqual([plain])
  })

  it.each([
    '<p>续表</p>',
    '<p>（续上表）</p>',
    '<table><tr><td>第 3 页</td></tr></table>',
    '<p>附表12（续）</p>',
  ])('with %s between its parts', (note) => {
    const parts = [
      `${rowOf(heads)}${rowsOf(body.slice(0, 2))}`,
      rowsOf(body.slice(2, 3)),
      rowsOf(body.slice(3)),
    ]
    const source = above + parts.map((part) => `<table>${part}</table>`).join(note)
    for (const { tables } of [parseHtml(source), parseMarkdown(source)]) {
      expect(tables.map((table) => tellTable(table))).toEqual([plain])
    }
  })
})

it('figures left of the names under a blank header number the rows', () => {
  const rows = [['', ...heads], ...body.map((cells, at) => [`${at}`, ...cells])]
  const { tables, diagnostics } = parseHtml(document(rowsOf(rows as string[][])))
  expect(tables.map((table) => tellTable(table))).toEqual([plain])
  expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([['column-skipped', { text: '0 1 2 3' }]])
})

it.each([
  [
    'over the whole width',
    `<tr>${wide('填表人：张三　　联系电话：2026', 7)}</tr>`,
    '填表人：张三联系电话：2026',
  ],
  [
    'in cells',
    rowOf(['填表人：张三', '', '', '审核人：', '', '', '填报日期：2026年']),
    '填表人：张三 | 审核人： | 填报日期：2026年',
  ],
])('a row of signatures %s is no project', (_, row, text) => {
  const { tables, diagnostics } = parseHtml(document(`${rowOf(heads)}${rowsOf(body)}${row}`))
  expect(tables.map((table) => tellTable(table))).toEqual([plain])
  expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([['row-skipped', { text }]])
})

describe('what a spreadsheet shows at its edges', () => {
  const lettered = (cells: readonly string[], at: number): string[] => [at === 0 ? '' : `${at}`, ...cells]
  const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  const captions = [
    ['项目支出绩效目标表', '', '', '', '', '', ''],
    ['部门名称：水务局', '', '', '', '', '', '单位：万元'],
  ]
  const sheet = [letters, ...captions, heads, ...body]

  it('is no part of the table', () => {
    const { tables, diagnostics } = parseHtml(`<table>${rowsOf(sheet.map(lettered))}</table>`)
    expect(tables.map((table) => tellTable(table))).toEqual([plain])
    expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
      ['row-skipped', { text: 'A | B | C | D | E | F | G' }],
      ['column-skipped', { text: '1 2 3 4 5 6 7' }],
    ])
  })

  it('may be its letters alone', () => {
    const rows = sheet.map((cells) => cells.map((text) => ({ text })))
    expect(parseGrid([{ rows }]).tables.map((table) => tellTable(table))).toEqual([plain])
  })

  it('are letters in their order, over all columns', () => {
    const { diagnostics } = parseHtml(
      `<table>${rowsOf([['A', 'B', 'D', '', '', '', ''], heads, ...body])}</table>`,
    )
    expect(diagnostics.map(({ code }) => code)).toContain('table-skipped')
  })

  it('leaves a first column that numbers no rows', () => {
    const rows = sheet.map((cells) => ['', ...cells])
    const { tables } = parseHtml(`<table>${rowsOf(rows)}</table>`)
    expect(tables.map((table) => tellTable(table))).toEqual([plain])
  })
})

it.each([
  ['a row', (html: string) => html.replace('<tr><td>水闸', '<tr hidden><td>模板<td>9<td>9</tr><tr><td>水闸')],
  ['a cell', (html: string) => html.replaceAll('<tr>', '<tr><td style="display: none">1</td>')],
  [
    'words',
    (html: string) => html.replace('水闸', '水<span style="DISPLAY:none">x1</span>闸<b hidden="">2</b>'),
  ],
  ['a figure', (html: string) => html.replaceAll('4.00', '4.00<i hidden>00</i>')],
])('%s that a page hides is passed over', (_, hide) => {
  for (const read of [parseHtml, parseMarkdown]) {
    const { tables, diagnostics } = read(hide(document(rowOf(heads) + rowsOf(body))))
    expect(tables.map((table) => tellTable(table))).toEqual([plain])
    expect(diagnostics).toEqual([])
  }
})

it('what a page cuts off at its edges is not hidden', () => {
  const { tables } = parseHtml(
    document(rowOf(heads) + rowsOf(body)).replace('水闸', '<b style="overflow: hidden">水闸</b>'),
  )
  expect(tables.map((table) => tellTable(table))).toEqual([plain])
})

it('numbers of columns are quoted', () => {
  const { diagnostics } = parseHtml(
    document(`${rowOf(heads)}${rowOf(['甲', '1', '2', '3', '4', '5', '6'])}${rowsOf(body)}`),
  )
  expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
    ['row-skipped', { text: '甲 | 1 | 2 | 3 | 4 | 5 | 6' }],
  ])
})

it('a project whose figures are 1, 2, 3 is none of them', () => {
  const row = ['甲', '3', '1', '2', '', '保障安全。', item]
  const { tables } = parseHtml(document(rowOf(heads) + rowOf(row)))
  expect(tables[0]?.departments[0]?.projects.map((project) => project.name)).toEqual(['甲'])
})

it('a goal that is merged over several projects is that of each', () => {
  const merged = [
    rowOf(['水闸', '3.00', '3.00', '', '', two('保障安全。'), item]),
    rowOf(['河道', '2.00', '2.00', '', '', item]),
  ]
  const source = document(`${rowOf(heads)}${merged.join('')}`)
  const goals = parseHtml(source).tables[0]?.departments.flatMap(({ projects }) =>
    projects.map(({ name, goal }) => [name, goal]),
  )
  expect(goals).toEqual([
    ['水闸', '保障安全。'],
    ['河道', '保障安全。'],
  ])
})

it.each([parseHtml, parseMarkdown])('indicators may be a table within the cell: %o', (read) => {
  const inner = `<table>${rowOf(['一级指标', '二级指标', '三级指标', '指标值'], 'th')}${rowOf([two('产出指标'), '数量指标', '维护水闸', '≥12座'])}${rowOf(['质量指标', '完好率', '≥95%'])}</table>`
  const { tables, diagnostics } = read(
    document(
      rowOf(heads) +
        rowsOf(body.slice(0, 3)) +
        rowOf(['清淤', '2', '2', '', '', '清淤。', `<td>${inner}</td>`]),
    ),
  )
  const told = tables[0]?.departments[0]?.projects[1]?.indicators.map(
    ({ category, name: own, annual }) => `${category.names.join('-')} ${own} ${annual?.text}`,
  )
  expect(told).toEqual(['产出指标-数量指标 维护水闸 ≥12座', '产出指标-质量指标 完好率 ≥95%'])
  expect(diagnostics).toEqual([])
})
