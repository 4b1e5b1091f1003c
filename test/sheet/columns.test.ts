// Which column a cell is of: by the header, by the position, by what it holds, by the sums.
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { head, item, pageBreak, promised, told } from './told.js'

/** The amounts of each department and project. */
function funds(source: string): (string | undefined)[][] {
  return parseMarkdown(source).tables.flatMap(({ departments }) =>
    departments.flatMap(({ name, funding, projects }) =>
      [{ name, funding }, ...projects].flatMap((each) =>
        each.funding === null
          ? []
          : [[each.name ?? '-', ...Object.values(each.funding).map((amount) => amount?.toFixed() ?? '')]],
      ),
    ),
  )
}

const cells = (...texts: string[]) => `| ${texts.join(' | ')} |\n`
/** A project whose row may lack columns. */
const project = (name: string, ...amounts: string[]) => cells(name, ...amounts, '好。', item)
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

describe('单位（项目）名称', () => {
  it('names the projects beside 预算单位', () => {
    const header = titles(['单位（项目）名称', '预算单位', '总计', '绩效目标', '绩效指标'])
    expect(told(`${header}| 水闸 | 甲局 | 3 | 好。 | ${item} |\n`)).toEqual(['甲局 / 水闸 3'])
  })
})

describe('columns of one meaning', () => {
  it.each([
    ['of two years are told by the last', '', ['2025年预算数', '2026年预算数'], '4'],
    ['in the other order too', '', ['2026年预算数', '2025年预算数'], '3'],
    ['of several years are told by the title', '2026年', ['2026年预算', '2027年预算'], '3'],
    ['of years that a line break went through', '2026年', ['20<br>27年预算数', '20<br>26年预算数'], '4'],
    ['are told by 本年 beside 上年', '', ['上年预算数', '本年预算数'], '4'],
    ['stay what they are beside parts of a year', '', ['总计', '其中：2026年预算数'], '3'],
  ])('%s', (_what, year, money, amount) => {
    const table = titles(['项目名称', ...money, '绩效目标', '绩效指标']) + project('水闸', '3', '4')
    expect(told(`${year}项目支出绩效目标表\n\n${table}`)).toEqual([
      `- / 水闸 ${amount}`,
      `column-unread ${amount === '3' ? 4 : 3}`,
    ])
  })
})

describe('goals and indicators of a longer time', () => {
  it.each([
    ['实施期总体目标', '年度总体目标', '近。'],
    ['总体目标', '年度目标', '近。'],
    ['本年绩效目标', '绩效目标', '远。'],
    ['2025年度绩效目标', '2026年度绩效目标', '近。'],
  ])('%s beside %s', (first, second, goal) => {
    const table =
      titles(['项目名称', '总计', first, second, '绩效指标']) + cells('水闸', '3', '远。', '近。', item)
    expect(promised(table)).toEqual([['水闸', goal, '维护水闸=≥12座']])
    expect(told(table)).toContain(`column-unread ${goal === '近。' ? '远。' : '近。'}`)
  })
})

describe('names of two levels', () => {
  it('are of projects by the nearer, and 合计 over both is the sum', () => {
    const source = `<table><tr><td>一级项目名称<td>二级项目名称<td>总计<td>绩效目标<td>绩效指标<tr><td colspan=2>合计<td>7<td><td>
      <tr><td rowspan=2>水利<td>水闸<td>3<td>好。<td>${item}<tr><td>河道<td>4<td>好。<td>${item}</table>`
    expect(told(source)).toEqual(['合计 7', '- / 水闸 3', '- / 河道 4', 'column-unread 水利'])
  })
})

describe('主管部门', () => {
  const html = (...rows: string[][]) =>
    `<table>${rows.map((cells) => `<tr><td>${cells.join('<td>')}`).join('')}</table>`

  it('is no department beside the unit that spends, whichever stands first', () => {
    const rows = (...own: string[]) => html(own, ['水务局', '水闸站', '水闸', '3', '好。', item])
    expect(told(rows('主管部门', '项目单位', '项目名称', '总计', '绩效目标', '绩效指标'))).toEqual([
      '水闸站 / 水闸 3',
      'column-unread 水务局',
    ])
  })

  it('is none beside 项目名称（资金使用单位） either, and is where no other has it', () => {
    const rows = (name: string) => [
      ['主管部门', name, '总计', '绩效目标', '绩效指标'],
      ['', '水闸站', '3', '', ''],
      ['水务局', '水闸', '3', '好。', item],
    ]
    expect(told(html(...rows('项目名称（资金使用单位）')))).toEqual([
      '水闸站 3',
      '水闸站 / 水闸 3',
      'column-unread 水务局',
    ])
    const [head = [], , project = []] = rows('项目名称')
    expect(told(html(head, project))).toEqual(['水务局 / 水闸 3'])
  })
})

describe('合计 that was merged over a column that is not read', () => {
  it('is the name, where its cell was taken apart', () => {
    const header = titles(['项目编码', '项目名称', '总计', '绩效目标', '绩效指标'])
    const source = header + cells('合计', '', '3', '', '') + cells('T01', '水闸', '3', '好。', item)
    expect(told(source)).toEqual(['合计 3', '- / 水闸 3', 'column-unread T01'])
  })
})

describe('labels of projects and goals on the left', () => {
  const form = (...rows: string[][]) =>
    parseMarkdown(
      `项目支出绩效目标表\n\n${rows.map((row, at) => cells(...row) + (at === 0 ? '|---|---|---|\n' : '')).join('')}`,
    ).diagnostics.map(({ code, data }) => ('layout' in data ? data.layout : code))

  it('are of the vertical form, also where no levels stand in it', () => {
    for (const first of [
      ['项目名称', '水闸', ''],
      ['项目名称', '水闸', '项目单位'],
    ])
      expect(form(first, ['预算金额', '3', ''], ['年度目标', '好。', ''], ['绩效指标', item, ''])).toEqual([
        'vertical',
        'no-table',
      ])
  })

  it('are none below a header, where projects are called like them', () => {
    const rows = [
      ['年度目标考核', '3', item],
      ['项目经费', '4', item],
    ]
    expect(form(['项目名称', '总计', '绩效指标'], ...rows)).toEqual([])
  })

  it('are none in a long list, whose levels may stand in the second row', () => {
    const rows = [
      ['', '一级指标', '二级指标'],
      ['水闸', '产出指标', '数量指标'],
    ]
    expect(form(['项目名称', '绩效指标', '绩效指标'], ...rows)).toEqual(['long-list', 'no-table'])
  })
})

describe('a header in three rows without its spans', () => {
  it('may have no more than money in the second', () => {
    const source = `${titles(['项目名称', '项目资金', '', '', '绩效目标', '绩效指标'])}${cells('', '合计', '其中：', '', '', '')}${cells('', '', '财政资金', '自筹资金', '', '')}${cells('水闸', '3', '2', '1', '好。', item)}`
    expect(told(source)).toEqual(['- / 水闸 3'])
    const money = parseMarkdown(source).tables[0]?.departments[0]?.projects[0]?.funding
    expect([money?.fiscalAppropriation, money?.other].map(String)).toEqual(['2', '1'])
  })
})

describe('columns that part the indicators by their levels', () => {
  const levels = (...texts: string[]) =>
    parseMarkdown(texts.join('')).tables.flatMap(({ departments }) =>
      departments.flatMap(({ projects }) =>
        projects.map(({ name, indicators }) => [
          name,
          ...indicators.map(
            ({ category, name, annual }) => `${category.names.join('-')} ${name}=${annual?.text}`,
          ),
        ]),
      ),
    )
  const header = titles(['项目名称', '总计', '绩效目标', '产出指标', '效益指标', '满意度指标（10分）'])

  it('are one, each text below its level', () => {
    const first = cells('水闸', '3', '好。', '数量指标：维护水闸≥12座', '/', '村民满意度≥90%')
    const below = cells('河道', '4', '好。', '质量指标：合格率≥95%', '社会效益指标：受益村≥9个', '')
    const bare = cells('泵站', '5', '好。', '', '', '')
    expect(levels(header, first, bare, pageBreak(6), below, cells('其他', '6', '好。'))).toEqual([
      ['水闸', '产出指标-数量指标 维护水闸=≥12座', '满意度指标（10分） 村民满意度=≥90%'],
      ['泵站'],
      ['河道', '产出指标-质量指标 合格率=≥95%', '效益指标-社会效益指标 受益村=≥9个'],
      ['其他'],
    ])
  })

  it('are no words that a header of few others lacks', () => {
    const few = titles(['项目名称', '金额', '目标', '产出指标', '效益指标', '满意度指标', '成本指标'])
    expect(levels(few, cells('水闸', '3', '好。', '维护水闸≥12座', '', '', ''))).toEqual([
      ['水闸', '产出指标 维护水闸=≥12座'],
    ])
  })

  it('have a place for each indicator', () => {
    const source =
      header + cells('水闸', '3', '好。', '数量指标：维护水闸≥12座', '社会效益指标：受益村≥9个', '')
    const spans = parseMarkdown(source).tables.flatMap(({ departments }) =>
      departments.flatMap(({ projects }) =>
        projects.flatMap(({ indicators }) => indicators.map(({ annual }) => annual?.span)),
      ),
    )
    expect(spans.map((span) => source.slice(span?.start, span?.end))).toEqual(['≥12座', '≥9个'])
  })

  it('stand below 绩效指标, or are named by second levels', () => {
    const html = (...names: string[]) =>
      `<table><tr><td rowspan=2>项目名称<td rowspan=2>总计<td rowspan=2>绩效目标<td colspan=2>绩效指标<tr>${names.map((name) => `<td>${name}`).join('')}<tr><td>水闸<td>3<td>好。<td>维护水闸≥12座<td>受益村≥9个</table>`
    for (const names of [
      ['产出指标', '效益指标'],
      ['数量指标', '社会效益指标'],
    ])
      expect(promised(html(...names))).toEqual([['水闸', '好。', '维护水闸=≥12座', '受益村=≥9个']])
  })

  it('are no more than told beside 绩效指标', () => {
    const own = titles(['项目名称', '总计', '绩效目标', '绩效指标', '备注', '产出指标', '效益指标'])
    const row = cells('水闸', '3', '好。', item, '', '甲', '乙')
    expect(told(own + row)).toEqual(['- / 水闸 3', 'column-unread 甲', 'column-unread 乙'])
    expect(promised(own + row)).toEqual([['水闸', '好。', '维护水闸=≥12座']])
  })
})

describe('a figure between brackets with backslashes', () => {
  it('is in mathematics, and no loss', () => {
    const table = titles(['项目名称', '总计', '财政拨款', '绩效目标', '绩效指标'])
    expect(told(table + project('水闸', '\\(1,034.50\\)', '(1,034.50)'))).toEqual(['- / 水闸 1034.5'])
    expect(told(table + project('水闸', '(3.00)', '&#40;3.00&#41;'))).toEqual(['- / 水闸 -3'])
  })
})

describe('a header that does not say what the names are', () => {
  it('leaves them to the first column of words', () => {
    const table = titles(['事项', '预算金额', '绩效目标', '绩效指标']) + project('水闸', '3')
    expect(told(table)).toEqual(['- / 水闸 3'])
  })
})

describe('columns without a header', () => {
  it.each([
    [
      'between names and goals are 总计 and what follows',
      titles(['项目名称', ' ', ' ', '绩效目标', '绩效指标']) +
        project('水闸', '5', '3') +
        project('河道', '7', '7'),
      [
        ['水闸', '5', '3', '', ''],
        ['河道', '7', '7', '', ''],
      ],
    ],
    [
      'are each another',
      titles(['项目名称', '总计', ' ', ' ', '绩效目标', '绩效指标']) + project('水闸', '5', '3', '2'),
      [['水闸', '5', '3', '2', '']],
    ],
  ])('%s', (_, source, expected) => {
    expect(funds(source)).toEqual(expected)
    expect(promised(source)[0]).toEqual(['水闸', '好。', '维护水闸=≥12座'])
  })

  it('of one part may have a header in another', () => {
    const first = titles(['项目名称', '总计', '财政拨款', '绩效目标', '绩效指标']) + project('水闸', '5', '5')
    const second =
      titles(['项目名称', '总计', '其他资金', '绩效目标', '绩效指标']) + project('河道', '7', '7')
    expect(funds(`${first}\n${second}`)).toEqual([
      ['水闸', '5', '5', '', ''],
      ['河道', '7', '', '', '7'],
    ])
  })
})

describe('a sum as wide as its header', () => {
  it('is doubted where the rows of another part move it', () => {
    const columns = ['项目名称', '总计', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标']
    const source = `${titles(columns)}${cells('合计', '8', '8', '', '', '', '')}\n${'|  '.repeat(7)}|\n${'|---'.repeat(7)}|\n| 水闸 | 3 |  | 3 | 好。 | ${item} |\n| 河道 | 5 |  | 5 | 好。 | ${item} |\n`
    const { diagnostics } = parseMarkdown(source)
    expect(diagnostics.flatMap(({ code, data }) => (code === 'column-guessed' ? [data] : []))).toEqual([
      { text: '8', column: '财政专户拨款', others: '财政拨款、其他资金' },
    ])
  })
})

describe('a row that lacks a column', () => {
  const stated = cells('合计', '3.00', '2.00', '', '1.00', '', '')

  it.each([
    ['may lack it between its amounts, with a blank at its end, where sums hold so', '1.00', ['', '1']],
    ['but stands where none holds so', '1.01', ['1.01', '']],
  ])('and no text %s', (_, last, expected) => {
    const full = [
      cells('甲局', '3.00', '2.00', last, '', '', ''),
      cells('乙局', '1.00', '1.00', '', '', '', ''),
    ]
    const projects = [project('水闸', '3.00', '2.00', '', '1.00'), project('河道', '1.00', '1.00', '', '')]
    const total = cells('合计', '4.00', '3.00', '', '1.00', '', '')
    const source = head + total + full[0] + projects[0] + full[1] + projects[1]
    expect(funds(source)[0]?.slice(3)).toEqual(expected)
    expect(funds(source)[2]).toEqual(['乙局', '1', '1', '', ''])
    expect(told(source).filter((line) => line.startsWith('column'))).toEqual([])
  })

  it('has no 总计 where the table has none', () => {
    const names = ['项目名称', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标']
    const source = titles(names) + project('水闸', '2.00', '', '1.00') + project('河道', '3.00', '')
    expect(funds(source)).toEqual([
      ['水闸', '', '2', '', '1'],
      ['河道', '', '3', '', ''],
    ])
  })

  it('and no text stands among too many of its kind', () => {
    const rows = Array.from({ length: 12 }, (_, at) => cells(`项目${at}`, '3.00', '2.00', '1.00', '', '', ''))
    const source = head + cells('合计', '36.00', '24.00', '11.00', '1.00', '', '') + rows.join('')
    expect(funds(source).every(([, , , special]) => special === '1')).toBe(true)
  })

  it('and no text stands beside amounts that are none of the table', () => {
    const dated = titles([
      '项目名称',
      '2025年预算数',
      '2026年预算数',
      '财政拨款',
      '其他资金',
      '绩效目标',
      '绩效指标',
    ])
    const source =
      dated + cells('合计', '9.00', '3.00', '3.00', '', '', '') + project('水闸', '9.00', '3.00', '3.00', '')
    expect(told(source).slice(0, 2)).toEqual(['合计 3', '- / 水闸 3'])
  })

  it('is told by the sum of its projects, with a doubt where 合计 says otherwise', () => {
    const head3 = cells('甲局', '3.00', '2.00', '1.00', '', '')
    const source = head + stated + head3 + project('水闸', '3.00', '2.00', '1.00', '')
    expect(funds(source)).toEqual([
      ['甲局', '3', '2', '1', ''],
      ['水闸', '3', '2', '1', ''],
    ])
    expect(told(source).slice(-2)).toEqual(['column-guessed 2.00', 'column-guessed 1.00'])
  })

  it.each([
    ['where sums hold to the last place', '1.00', ['2', '', '1']],
    ['but not where they hold by a rounding', '1.01', ['2', '1.01', '']],
  ])('at its end may lack one before it %s', (_, other, expected) => {
    const department = cells('甲局', other === '1.00' ? '3.00' : '3.01', '2.00', other)
    const source = head + department + project('水闸', '3.00', '2.00', '', '1.00')
    expect(funds(source)[0]?.slice(2)).toEqual(expected)
  })

  it('keeps it where an amount of the sum cannot be read', () => {
    const source = head + cells('甲局', '3.00', '2.00', '1.00') + project('水闸', '3.00', '未定', '', '1.00')
    expect(funds(source)[0]).toEqual(['甲局', '3', '2', '1', ''])
  })

  it('is told by 合计 where all others stand as they are, however many', () => {
    const others = Array.from({ length: 11 }, (_, at) => cells(`项目${at}`, '3.00', '2.00', '1.00')).join('')
    const total = cells('合计', '36.00', '24.00', '11.00', '1.00', '', '')
    const source = head + total + others + project('绿化', '3.00', '2.00', '1.00')
    expect(funds(source).at(-1)).toEqual(['绿化', '3', '2', '', '1'])
    expect(told(source).filter((line) => line.startsWith('column'))).toEqual([])
  })

  it('is told on a guess where no sum tells, for each amount that is there', () => {
    const page = project('水闸', '3.00', '2.00', '1.00') + project('河道', '3.00', '3.00', '')
    const source = head + project('绿化', '5.00', '4.00', '', '1.00') + pageBreak(6) + page
    expect(told(source).filter((line) => line.startsWith('column-guessed'))).toEqual([
      'column-guessed 2.00',
      'column-guessed 1.00',
      'column-guessed 3.00',
    ])
  })
})

describe('rows of a part that lack columns each of their own', () => {
  const table = (total: string[], special: string) =>
    head +
    cells('合计', ...total, '', '') +
    project('绿化', '5.00', '5.00', '', '') +
    pageBreak(5) +
    project('水闸', '3.00', '3.00') +
    project('河道', special, special) +
    project('保洁', '1.00', '1.00')

  it('are told apart by the sum that comes out with no column of all', () => {
    const source = table(['13.00', '8.00', '4.00', '1.00'], '4.00')
    expect(funds(source)).toEqual([
      ['绿化', '5', '5', '', ''],
      ['水闸', '3', '3', '', ''],
      ['河道', '4', '', '4', ''],
      ['保洁', '1', '', '', '1'],
    ])
    expect(told(source).filter((line) => /^column-(?:guessed|unknown)/.test(line))).toEqual([])
  })

  it('are in no column where the sum comes out in several ways', () => {
    const source = table(['12.00', '8.00', '3.00', '1.00'], '3.00')
    expect(funds(source)[3]).toEqual(['保洁', '1', '', '', '1'])
    expect(told(source).filter((line) => line.startsWith('column-unknown'))).toEqual([
      'column-unknown 3.00',
      'column-unknown 3.00',
    ])
  })

  it('stay as they are where no sum comes out', () => {
    const source = table(['13.00', '8.00', '3.00', '2.00'], '4.00')
    expect(told(source).filter((line) => line.startsWith('column-unknown'))).toHaveLength(3)
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

describe('a zero in a part that lacks a column', () => {
  it('stands where the rest of the table prints zeros', () => {
    const project = (name: string, amounts: string) => `| ${name} | ${amounts} | 好。 | ${item} |\n`
    const source = `${head}${project('水闸', '3 | 3 | 0.00 | ')}${pageBreak(6)}${project('河道', '4 | 4 | 0.00')}`
    const { tables, diagnostics } = parseMarkdown(source)
    const [, second] = tables[0]?.departments[0]?.projects ?? []
    expect(second?.funding.specialAccount?.toNumber()).toBe(0)
    expect(second?.funding.other).toBe(null)
    expect(diagnostics.map(({ code }) => code)).toContain('column-lost')
  })
})

describe('a row of far more cells than any table has', () => {
  it('is read as it stands, and what has no column is quoted', () => {
    const more = Array.from({ length: 60 }, (_, at) => `多${at}`)
    const cells = ['水闸', '3', '3', '', '', '好。', item, ...more]
    const html = `<table><tr><th>项目名称<th>总计<th>财政拨款<th>财政专户拨款<th>其他资金<th>绩效目标<th>绩效指标
      <tr><td>${cells.join('<td>')}</table>`
    const said = told(html)
    expect(said[0]).toBe('- / 水闸 3')
    for (const text of more) expect(said).toContain(`cell-unread ${text}`)
  })
})

describe('blank columns that the table does not have', () => {
  const project = (...texts: string[]) => cells('水闸', ...texts, item)
  it.each([
    [
      'between the names and the amounts',
      cells('甲局', '', '3', '2', '', '1', '', '') + project('', '3', '2', '', '1', '好。'),
    ],
    [
      'between the amounts',
      cells('甲局', '3', '', '2', '', '1', '', '') + project('3', '', '2', '', '1', '好。'),
    ],
    [
      'before the goals',
      cells('甲局', '3', '2', '', '1', '', '', '') + project('3', '2', '', '1', '', '好。'),
    ],
    [
      'between the amounts, and dropped at the end of a row,',
      cells('甲局', '3', '', '2', '', '1') + project('3', '', '2', '', '1', '好。'),
    ],
  ])('%s in a part without a header are passed over', (_, page) => {
    const total = cells('合计', '3', '2', '', '1', '', '')
    expect(funds(`${head}${total}${pageBreak(8)}${page}`)).toEqual([
      ['甲局', '3', '2', '', '1'],
      ['水闸', '3', '2', '', '1'],
    ])
  })

  it.each([
    [
      'as a fund that the table does not have, where its sums say so',
      cells('合计', '9', '7', '2', '', '') + cells('甲局', '9', '7', '2', '', ''),
      project('9', '7', '2', '', '好。'),
      ['9', '7', '', '2'],
      [],
    ],
    [
      'as 总计 where nothing stands under that',
      cells('甲局', '9', '7', '2', '', ''),
      project('', '9', '7', '2', '好。'),
      ['9', '7', '', '2'],
      [],
    ],
    [
      'where no sum says so, on a guess',
      '',
      project('9', '', '9', '', '好。'),
      ['9', '9', '', ''],
      ['column-guessed 9'],
    ],
    ['at all, where no amount stands there', '', project('', '', '', '', '好。'), ['', '', '', ''], []],
  ])('make the table no wider, and are not read %s', (_, above, page, expected, said) => {
    const narrow = titles(['项目名称', '总计', '财政拨款', '其他资金', '绩效目标', '绩效指标'])
    const first = cells('河道', '', '', '', '好。', item)
    const source = `${narrow}${above || first}${pageBreak(7)}${page}`
    expect(funds(source).at(-1)).toEqual(['水闸', ...expected])
    expect(told(source).filter((line) => line.startsWith('column-g'))).toEqual(said)
  })

  it('are passed over below a header that has them, where rows lack the blanks at their end', () => {
    const head9 = titles([
      '项目名称',
      '',
      '总计',
      '财政拨款',
      '',
      '财政专户拨款',
      '其他资金',
      '绩效目标',
      '绩效指标',
    ])
    const source =
      head9 + cells('甲局', '', '3', '3', '', '-') + cells('水闸', '', '3', '3', '', '', '', '好。')
    expect(funds(source)).toEqual([
      ['甲局', '3', '3', '', ''],
      ['水闸', '3', '3', '', ''],
    ])
  })

  it('do not stand for the funds that neither the header nor the sums have', () => {
    const narrow = titles(['项目名称', '总计', '财政拨款', '绩效目标', '绩效指标'])
    const page = cells('水闸', '3', '', '3', '好。', item) + cells('河道', '4', '', '4', '好。', item)
    expect(funds(`${narrow}${cells('甲局', '7', '7', '', '')}${pageBreak(6)}${page}`)).toEqual([
      ['甲局', '7', '7', '', ''],
      ['水闸', '3', '3', '', ''],
      ['河道', '4', '4', '', ''],
    ])
  })

  it('below a header that has them too make no part wider than it', () => {
    const first = titles(['项目名称', '总计', '财政拨款', '其他资金', '绩效目标', '绩效指标', '', '备注'])
    const page =
      cells('水闸', '3', '', '3', '', item, '', '') + cells('河道', '4', '4', '', '好。', item, '', '')
    const source = `${first}${cells('甲局', '7', '4', '3', '', '', '', '')}${pageBreak(8)}${page}`
    expect(funds(source)).toEqual([
      ['甲局', '7', '4', '', '3'],
      ['水闸', '3', '', '', '3'],
      ['河道', '4', '4', '', ''],
    ])
    expect(promised(source)).toEqual([
      ['水闸', null, '维护水闸=≥12座'],
      ['河道', '好。', '维护水闸=≥12座'],
    ])
  })

  it('set no indicators under the goals of a part that has one more at its end', () => {
    const first = titles(['项目名称', '总计', '财政拨款', '其他资金', '绩效目标', '绩效指标'])
    const page = cells('水闸', '3', '3', '', '好。', item, '') + cells('河道', '4', '4', '', '', item, '')
    expect(promised(`${first}${cells('甲局', '7', '7', '', '', '')}${pageBreak(7)}${page}`)).toEqual([
      ['水闸', '好。', '维护水闸=≥12座'],
      ['河道', null, '维护水闸=≥12座'],
    ])
  })

  it('set no indicators under a heading of notes', () => {
    const first = titles(['项目名称', '总计', '财政拨款', '绩效目标', '', '绩效指标', '备注'])
    const rows = (name: string) => cells(name, '3', '3', '好。', '', item)
    expect(promised(`${first}${rows('水闸')}${pageBreak(6)}${rows('河道')}`)).toEqual([
      ['水闸', '好。', '维护水闸=≥12座'],
      ['河道', '好。', '维护水闸=≥12座'],
    ])
  })

  it('are looked for in no part that has but one more at its end', () => {
    const page =
      cells('甲局', '3', '2', '', '1', '', '', '') + cells('水闸', '3', '2', '', '1', '好。', item, '')
    expect(funds(`${head}${pageBreak(8)}${page}`)).toEqual([
      ['甲局', '3', '2', '', '1'],
      ['水闸', '3', '2', '', '1'],
    ])
  })
})

describe('amounts of a row of sums, where projects lack a blank between theirs', () => {
  it('are a guess, though they fit as they stand', () => {
    const source = head + cells('甲局', '3.00', '2.00', '1.00') + project('水闸', '3.00', '2.00', '1.00')
    expect(funds(source)[0]).toEqual(['甲局', '3', '2', '1', ''])
    expect(told(source).filter((line) => line.startsWith('column'))).toContain('column-guessed 1.00')
  })
})

describe('rows that all lack the blanks between their amounts and their goals', () => {
  it('may be of any fund, which is said of each', () => {
    const project = (name: string) => cells(name, '3', '3', '好。', item)
    const source = head + cells('合计', '6', '6') + project('水闸') + project('河道')
    expect(funds(source)[0]).toEqual(['水闸', '3', '3', '', ''])
    expect(told(source).filter((line) => line.startsWith('column'))).toEqual([
      'column-guessed 6',
      'column-guessed 3',
      'column-guessed 3',
    ])
  })
})

describe('a table without any header', () => {
  it('may number its rows', () => {
    const source = `项目支出绩效目标表\n\n${cells('', '合计', '3', '3', '', '', '', '')}|${'---|'.repeat(8)}
${cells('1', '水闸', '3', '3', '', '', '好。', item)}`
    expect(told(source).slice(0, 2)).toEqual(['合计 3', '- / 水闸 3'])
  })

  it('may have departments left of its projects, and numbers left of these', () => {
    const rows = (...lead: string[]) =>
      cells(...lead, '甲局', '水闸', '3', '3', '', '', '好。', item) +
      cells(...lead, '', '河道', '3', '3', '', '', '好。', item) +
      cells(...lead, '乙局', '堤防', '3', '3', '', '', '好。', item)
    const read = ['甲局 / 水闸 3', '甲局 / 河道 3', '乙局 / 堤防 3']
    for (const source of [`${pageBreak(8)}${rows()}`, `${pageBreak(9)}${rows('1')}`])
      expect(told(`项目支出绩效目标表\n${source}`).slice(0, 3)).toEqual(read)
  })

  it('is ours from amounts below a title of ours on, though its first page has no more', () => {
    const source = `项目支出绩效目标表\n${pageBreak(4)}${cells('甲局', '3', '', '')}${pageBreak(4)}${cells('水闸', '3', '好。', item)}`
    expect(told(source).slice(0, 2)).toEqual(['甲局 3', '甲局 / 水闸 3'])
  })

  it.each([
    ['from a goal on', '保障安全。', ['- / 水闸 3']],
    ['only then', '安全', []],
  ])('is ours below a title of ours, under words that are none of a header, %s', (_, goal, expected) => {
    const rows = titles(['甲局', '乙', '丙', '丁']) + cells('水闸', '3', '3', goal)
    const read = told(`项目支出绩效目标表\n\n${rows}`).filter((line) => line.includes('水闸 3'))
    expect(read).toEqual(expected)
  })

  it('is ours from a 合计 below a title of ours on', () => {
    const source = `项目支出绩效目标表\n\n部门名称：甲局\n\n${cells('合计', '3', '3', '', '', '', '')}|${'---|'.repeat(7)}
${pageBreak(7)}${project('水闸', '3', '3', '', '')}`
    expect(told(source).slice(0, 2)).toEqual(['合计 3', '甲局 / 水闸 3'])
    expect(parseMarkdown(source).tables[0]?.agency).toBe('甲局')
  })
})

describe('a header whose names no word names, above rows that lack a column', () => {
  it('is that of the names', () => {
    const source =
      titles(['支出内容', '总计', '财政拨款', '财政专户拨款', '绩效目标', '绩效指标']) +
      project('水闸', '3', '3')
    expect(funds(source)).toEqual([['水闸', '3', '3', '', '']])
  })
})

describe('a gap within an amount', () => {
  const rows = (written: string, others: string[]) =>
    head +
    project('水闸', written, '', '', '') +
    others.map((each) => project('河道', each, '', '', '')).join('')
  const same = ['3.250001', '12.700000', '0.100009']

  it.each([
    ['is closed where all others have as many decimals', '54.69 6899', same, '54.696899', []],
    ['is closed in full-width digits too', '５4．69 6899', same, '54.696899', []],
    ['stays where others have others', '54.69 6899', ['3.25', ...same], '', ['amount-ambiguous']],
    ['stays where few others tell', '54.69 6899', same.slice(0, 2), '', ['amount-ambiguous']],
    ['stays where it parts two amounts', '54.69 68.99', same, '', ['amount-ambiguous']],
    ['stays where both together have others', '54.6 6899', same, '', ['amount-ambiguous']],
    ['stays where there are none', '54 6899', ['3', '12', '7'], '', ['amount-ambiguous']],
    ['stays where no amount comes of it', '1,23 456.696899', same, '', ['amount-unreadable']],
  ])('%s: %s', (_, written, others, total, codes) => {
    const source = rows(written, others)
    expect(funds(source)[0]?.[1]).toBe(total)
    expect(parseMarkdown(source).diagnostics.map(({ code }) => code)).toEqual(codes)
  })
})

describe('amounts of another year', () => {
  const dated = titles([
    '项目名称',
    '2025年预算数',
    '2026年预算数',
    '财政拨款',
    '其他资金',
    '绩效目标',
    '绩效指标',
  ])
  it('are none of the table in a part that lacks a column of its own', () => {
    const first = dated + project('水闸', '9.00', '3.00', '3.00', '')
    const source = `2026年项目支出绩效目标表\n\n${first}${pageBreak(6)}${project('河道', '8.00', '4.00', '4.00')}`
    expect(funds(source)).toEqual([
      ['水闸', '3', '3', '', ''],
      ['河道', '4', '4', '', ''],
    ])
    expect(told(source)).toContain('column-unread 9.00 | 8.00')
  })
})
