// A header of which each printed line became a row, or that stands there twice.
import { describe, expect, it } from 'vitest'
import { head, item, row, told } from './told.js'

const cells = (...texts: string[]) => `| ${texts.join(' | ')} |\n`
const rule = '|---|---|---|---|---|---|---|\n'
const project = cells('水闸维护', '3.00', '2.00', '', '1.00', '保障安全。', item)
const read = ['- / 水闸维护 3']

describe('a header that is wrapped', () => {
  it.each([
    [
      'within its words',
      cells('项目名称', '总计', '一般公共', '财政专', '其他', '绩效', '绩效指标'),
      cells('', '', '预算拨款', '户拨款', '资金', '目标', '及指标值'),
    ],
    [
      'within a bracket',
      cells('项目名称（资金', '总计', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标'),
      cells('使用单位）', '', '', '', '', '', ''),
    ],
    [
      'before a unit in brackets',
      cells('项目名称', '总计', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标'),
      cells('（资金使用单位）', '（万元）', '', '', '', '', ''),
    ],
    [
      'before brackets with words that no header has',
      cells('项目名称', '总计', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标'),
      cells('（含子项目）', '', '（本级）', '', '（自筹）', '', ''),
    ],
  ])('%s is one', (_, upper, lower) => {
    expect(told(upper + rule + lower + project)).toEqual(read)
  })

  it('of many lines is one, also where a bracket stays open over several', () => {
    const lines = [
      ['项目', '总计', '财政', '财政', '其他', '绩效', '绩效'],
      ['名称', '', '拨款', '专户', '资金', '目标', '指标'],
      ['（资金', '', '', '拨款', '', '', ''],
      ['使用', '', '', '', '', '', ''],
      ['单位', '', '', '', '', '', ''],
      ['）', '', '', '', '', '', ''],
    ]
    const [first = '', ...others] = lines.map((line) => cells(...line))
    expect(told(first + rule + others.join('') + project)).toEqual(read)
  })

  it('of words that its upper line cuts is one, though no line is a header by itself', () => {
    const html = `<table><tr><td>项目名<td>总计<td>财政拨<td>财政专<td>其中：其<td>项目绩<td>绩 效
      <tr><td>称<td><td>款<td>户拨款<td>他资金<td>效目标<td>指 标
      <tr><td>水闸维护<td>3.00<td>2.00<td><td>1.00<td>保障安全。<td>${item}</table>`
    expect(told(html)).toEqual(read)
  })

  it('beside a cell over both rows is one', () => {
    const html = `<table><tr><td rowspan=2>序号<td>项目名称（资金<td>总计<td>财政拨款<td>绩效目标<td>绩效指标
      <tr><td>使用单位）<td><td><td><td>
      <tr><td>1<td>水闸维护<td>3<td>3<td>保障安全。<td>${item}</table>`
    expect(told(html)).toEqual(['- / 水闸维护 3', 'column-skipped 1'])
  })
})

describe('a row below a header', () => {
  const above =
    cells('项目名称', '总计', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标') + rule
  it.each([
    ['with the rest of a name in brackets', '（一期）', '（一期）'],
    ['with the number of a page', '第3页', null],
  ])('%s is none of it', (_, text, name) => {
    const said = told(
      `${head}${row('水闸', '3')}\n${above}${cells(text, '', '', '', '', '', '')}${row('河道', '4')}`,
    )
    expect(said).toContain('- / 河道 4')
    expect(said).toContain(name === null ? `row-skipped ${text}` : `- / 水闸${name} 3`)
  })

  it('with words of its own and without amounts is none of it', () => {
    const said = told(`${above}${cells('市水务局', '', '', '', '', '', '')}${row('河道', '4')}`)
    expect(said.slice(0, 2)).toEqual(['市水务局 -', '市水务局 / 河道 4'])
  })
})

describe('a header that is said twice', () => {
  it('is one', () => {
    const twice = head + head.split('\n')[0]
    expect(told(`${twice}\n${cells('合计', '3.00', '3.00', '', '', '', '')}${row('水闸', '3.00')}`)).toEqual([
      '合计 3',
      '- / 水闸 3',
      'fragments-joined 2',
      'header-repeated 项目名称（资金使用单位） | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标',
    ])
  })
})
