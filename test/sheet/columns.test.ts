// Which column a cell is of: by the header, by the position, by what it holds, by the sums.
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { head, item, pageBreak, promised, told } from './told.js'

const titles = (names: string[]) => `| ${names.join(' | ')} |\n|${'---|'.repeat(names.length)}\n`

describe('headers', () => {
  it('may count the columns in a second row', () => {
    const html = `<table><thead><tr><th>项目名称<th>总计<th>财政拨款<th>绩效目标<th>绩效指标<tr><th>甲<th>乙<th>丙<th>丁<th>戊
      </thead><tr><td>水闸<td>3<td>3<td>好。<td>${item}</table>`
    expect(told(html)).toEqual(['- / 水闸 3'])
  })

  it('without 总计 hold for parts without a header', () => {
    const header = titles(['项目名称', '财政拨款', '绩效目标', '绩效指标'])
    const [table] = parseMarkdown(
      `${header}| 水闸 | 3 | 好。 | ${item} |\n${pageBreak(4)}| 河道 | 4 | 好。 | ${item} |\n`,
    ).tables
    const read = table?.departments[0]?.projects.map(({ name, funding }) => [
      name,
      funding.total,
      funding.fiscalAppropriation?.toFixed(),
    ])
    expect(read).toEqual([
      ['水闸', null, '3'],
      ['河道', null, '4'],
    ])
  })
})

describe('a merged cell of a department', () => {
  it('is of each project that it covers', () => {
    const html = `<table><tr><th>预算单位<th>项目名称<th>总计<th>财政拨款<th>绩效目标<th>绩效指标
      <tr><td rowspan=2>甲局<td>水闸<td>3<td>3<td>好。<td>${item}
      <tr><td>河道<td>4<td>4<td>好。<td>${item}
      <tr><td>乙局<td>绿化<td>5<td>5<td>好。<td>${item}</table>`
    expect(told(html)).toEqual(['甲局 / 水闸 3', '甲局 / 河道 4', '乙局 / 绿化 5'])
  })
})

describe('cells with nothing but signs of no width', () => {
  it('are blank', () => {
    const source = `${head}| 水闸 | 3 | 3 | &#x200b; |  | **&#x200b;** | ${item} |\n`
    expect(told(source)).toEqual(['- / 水闸 3'])
    expect(promised(source)).toEqual([['水闸', null, '维护水闸=≥12座']])
  })
})

describe('a second 合计', () => {
  const narrow = titles(['项目名称', '总计', '财政拨款', '其他资金', '绩效目标', '绩效指标'])
  const first = `${narrow}| 合计 | 6 | 4 | 2 |  |  |\n| 水闸 | 3 | 2 | 1 | 好。 | ${item} |\n\n`
  const second = (amounts: string) =>
    `${first}${head}| 河道 | 3 | 2 |  | 1 | 好。 | ${item} |\n| 合计 | ${amounts} |  |  |\n`

  it('that says the same in another width is passed over', () => {
    expect(told(second('6 | 4 |  | 2')).at(-1)).toBe('row-skipped 合计')
  })

  it('that has the same amounts in other columns is quoted', () => {
    expect(told(second('6 | 4 | 2 | ')).slice(-4)).toEqual([
      'cell-unread 合计',
      'cell-unread 6',
      'cell-unread 4',
      'cell-unread 2',
    ])
  })
})
