// Rows that go on with the one above, and rows that only look so.
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { head, item, pageBreak, promised, row, told } from './told.js'

const cells = (...texts: string[]) => `| ${texts.join(' | ')} |\n`
/** A row without amounts. */
const rest = (name: string, goal = '', indicators = '') => cells(name, '', '', '', '', goal, indicators)
const second = '2、1-产出指标；11-数量指标；清淤；年度指标值:≥1次。'
const cut = pageBreak(7)

describe('a merged row that is said again below a page break', () => {
  it('says its goal no second time, though no stop is at its end', () => {
    const open = '保障安全，维护水闸'
    const again = row('水闸', '3', open).replace(item, second)
    const source = head + row('水闸', '3', open) + cut + again
    expect(promised(source)).toEqual([['水闸', open, '维护水闸=≥12座', '清淤=≥1次']])
  })
})

describe('a row without a name', () => {
  it('that says the amounts of the row above again has more of its indicators', () => {
    const source = head + row('水闸', '3') + cells('', '3', '3', '', '', '保障安全。', second)
    expect(told(source)).toEqual(['- / 水闸 3', 'rows-merged 水闸'])
    expect(promised(source)).toEqual([['水闸', '保障安全。', '维护水闸=≥12座', '清淤=≥1次']])
  })

  const afresh = item.replace('维护水闸', '清淤')

  it.each([
    [
      'goes on below a page break that went through the amounts',
      cells('水闸', '1,160.', '1,160.', '', '', '保障安全。', item) +
        cut +
        cells('', '83', '83', '', '', '', second),
      ['- / 水闸 1160.83', 'fragments-joined 2', 'row-joined 水闸'],
    ],
    [
      'is no rest of 合计, whatever stands beside it',
      cells('合计', '', '', '', '', '甲', '') + cells('', '3', '3', '', '', '保障安全。', item),
      ['合计 -', '- /  3', 'cell-unread 甲', 'name-missing 3 | 3'],
    ],
    [
      'is another below a name that nothing stands beside',
      row('河道', '2') +
        cells('水闸', '', '', '', '', '', '') +
        cells('', '3', '3', '', '', '保障安全。', item),
      ['- / 河道 2', '- / 水闸 -', '- /  3', 'project-guessed 水闸', 'name-missing 3 | 3'],
    ],
    [
      'is another where nothing but the amounts above stand in it',
      row('水闸', '3') + cells('', '3', '3', '', '', '', ''),
      ['- / 水闸 3', '- /  3', 'project-guessed ', 'name-missing 3 | 3'],
    ],
    [
      'is another where the amounts are those above, and the indicators begin anew',
      row('水闸', '3') + cells('', '3', '3', '', '', '确保畅通。', afresh),
      ['- / 水闸 3', '- /  3', 'name-missing 3 | 3'],
    ],
    [
      'is another with amounts of its own, though the goal above is not at its end',
      row('水闸', '3', '保障安全，') + cells('', '4', '4', '', '', '及时维护。', second),
      ['- / 水闸 3', '- /  4', 'name-missing 4 | 4'],
    ],
    [
      'is another below a page break where its indicators begin anew',
      row('水闸', '3', '保障安全，') + cut + cells('', '4', '4', '', '', '及时维护。', afresh),
      ['- / 水闸 3', '- /  4', 'fragments-joined 2', 'name-missing 4 | 4'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(told(head + rows)).toEqual(expected)
  })

  it('and without amounts below 合计 goes on with nothing, and is quoted', () => {
    const source = `${head}| 合计 | 3 | 3 |  |  |  |  |\n${rest('', '保障安全。', second)}${row('水闸', '3')}`
    expect(told(source)).toEqual(['合计 3', '- / 水闸 3', 'cell-unread 保障安全。', `cell-unread ${second}`])
  })
})

describe('a row below 合计', () => {
  it.each([
    ['（以下空白）', 'row-skipped （以下空白）'],
    ['此页无正文', 'row-skipped 此页无正文'],
  ])('that says that nothing follows is passed over: %s', (text, said) => {
    expect(told(head + cells('合计', '3', '3', '', '', '', '') + rest(text) + row('水闸', '3'))).toContain(
      said,
    )
  })

  it('never goes on with its name, even where a text stands beside it', () => {
    const source = head + cells('合计', '3', '3', '', '', '甲', '') + rest('（第二批）') + row('水闸', '3')
    expect(told(source)).toEqual([
      ...['合计 3', '（第二批） -', '（第二批） / 水闸 3'],
      ...['cell-unread 甲', 'department-guessed （第二批）'],
    ])
  })
})

describe('a row with a name and without amounts', () => {
  const above = row('水闸', '3', '保障全市水闸安全，')

  it.each([
    [
      'between two page breaks goes on with the goal above, whatever stands below',
      above + cut + rest('运行维护项目', '及时维护闸门、') + cut + row('河道', '4', '确保河道畅通。'),
      [
        ['水闸运行维护项目', '保障全市水闸安全，及时维护闸门、', '维护水闸=≥12座'],
        ['河道', '确保河道畅通。', '维护水闸=≥12座'],
      ],
    ],
    [
      'goes on below where its goal starts a list',
      above + cut + rest('河道清淤', '一是清理淤泥，') + cut + row('工程', '4', '二是加固护岸。'),
      [
        ['水闸', '保障全市水闸安全，', '维护水闸=≥12座'],
        ['河道清淤工程', '一是清理淤泥，二是加固护岸。', '维护水闸=≥12座'],
      ],
    ],
    [
      'goes on below a page break where amounts stand without a name',
      row('水闸', '3') + rest('河道', '确保畅通。') + cut + cells('', '4', '4', '', '', '', second),
      [
        ['水闸', '保障安全。', '维护水闸=≥12座'],
        ['河道', '确保畅通。', '清淤=≥1次'],
      ],
    ],
    [
      'goes on where the goal above stops short and nothing starts anew',
      cells('水闸', '3', '3', '', '', '保障', '') + rest('运行', '', '维护水闸；年度指标值：1次'),
      [['水闸运行', '保障', '维护水闸=1次']],
    ],
    [
      'is another project where its indicators are words of their own',
      row('水闸', '3') + rest('清淤', '', '按计划完成清淤，年度指标值：1次'),
      [
        ['水闸', '保障安全。', '维护水闸=≥12座'],
        ['清淤', null, '按计划完成清淤=1次'],
      ],
    ],
    [
      'is another project where it opens a bracket of its own',
      row('水闸（一期', '3') + rest('河道（二期）'),
      [
        ['水闸（一期', '保障安全。', '维护水闸=≥12座'],
        ['河道（二期）', null],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(promised(head + rows)).toEqual(expected)
  })

  it.each([
    ['a figure was cut behind its point', '总投资1.', '5亿元。', 'row-joined 水闸维护'],
    ['a sentence ended with a point', '确保安全.', '投资5亿元。', 'join-guessed 维护'],
  ])('goes on below a page break where %s', (_, goal, more, said) => {
    const source = head + row('水闸', '3', goal) + cut + rest('维护', more)
    expect(promised(source)).toEqual([['水闸维护', goal + more, '维护水闸=≥12座']])
    expect(told(source)).toContain(said)
  })

  it.each([
    [
      'on a guess where a comma broke the goal off, though indicators start anew',
      '保障全市，',
      'join-guessed 运行',
    ],
    ['not where the goal only lacks its 。', '保障全市', '- / 运行 -'],
  ])('goes on below a page break %s', (_, goal, said) => {
    const source = head + row('水闸', '3', goal) + cut + rest('运行', '及时维护。', item)
    expect(told(source)).toContain(said)
  })

  it('goes on below a page break on a guess where all indicators stand there', () => {
    const source =
      head + cells('水闸', '3', '3', '', '', '保障全市', '') + cut + rest('运行', '水闸安全。', item)
    expect(promised(source)).toEqual([['水闸运行', '保障全市水闸安全。', '维护水闸=≥12座']])
    expect(told(source)).toContain('join-guessed 运行')
  })

  it('goes on below a page break on a guess where its indicators are words of their own', () => {
    const source = head + row('水闸', '3') + cut + rest('清淤', '', '按计划完成清淤，年度指标值：1次')
    expect(told(source)).toEqual(['- / 水闸清淤 3', 'fragments-joined 2', 'join-guessed 清淤'])
  })
})

describe('a cell that is all that follows below a table', () => {
  it.each([
    ['goes on, on a guess, with a text that is not at its end', item.slice(0, -2), '座', 'join-guessed 座'],
    ['is none of it where that is', item, '某市财政局', 'table-skipped 某市财政局'],
  ])('%s', (_, indicators, text, said) => {
    const source = `${head}${cells('水闸', '3', '3', '', '', '保障。', indicators)}`
    const below = `\n<table><tr><td>${text}</td></tr></table>\n`
    expect(promised(source + below)).toEqual([['水闸', '保障。', '维护水闸=≥12座']])
    expect(told(source + below)).toContain(said)
    const other = '\n| 科目 | 数 |\n|---|---|\n| 农林水支出 | 3 |\n'
    expect(told(source + below + other)).toContain(said)
  })
})

describe('a word alone below a page break', () => {
  it.each([
    ['档案抢救修', '复', 'row-joined'],
    ['档案整理', '项目', 'row-joined'],
    ['档案修复经费', '（二期）', 'row-joined'],
    ['文物日常维护', '扫描留存', 'join-guessed'],
  ])('behind %s: %s gives %s', (name, word, code) => {
    const lines = told(head + row(name, '3') + cut + rest(word))
    expect(lines[0]).toBe(`- / ${name}${word} 3`)
    expect(lines.at(-1)).toMatch(new RegExp(`^${code} `))
  })
})

describe('indicators below a page break', () => {
  const item12 = item.replace('≥12座。', '≥30')
  it.each([
    [
      'start with an ordinal that is not glued to the value above it',
      item12,
      '12、1-产出指标；11-数量指标；清淤；年度指标值:≥1次。',
      ['维护水闸=≥30', '清淤=≥1次'],
    ],
    [
      'start with a level code where the value above might go on',
      item12,
      '1-产出指标；11-数量指标；清淤；年度指标值:≥1次。',
      ['维护水闸=≥30', '清淤=≥1次'],
    ],
  ])('%s', (_, above, below, expected) => {
    const source = head + row('水闸', '3').replace(item, above) + cut + rest('运行', '', below)
    expect(promised(source)).toEqual([['水闸运行', '保障安全。', ...expected]])
  })

  it('are of another project where they start with a level code and the value above is at its end', () => {
    const below = '1-产出指标；11-数量指标；清淤；年度指标值:≥1次。'
    expect(promised(head + row('水闸', '3') + cut + rest('清淤', '', below))).toEqual([
      ['水闸', '保障安全。', '维护水闸=≥12座'],
      ['清淤', null, '清淤=≥1次'],
    ])
  })
})

describe('indicators without numbers below a page break, beside the rest of a name', () => {
  const cell = (name: string) => `【产出指标-数量指标】${name}：≥1次。`
  it.each([
    [
      'are of the project above, on a guess',
      '',
      [['水闸维护', '保障安全。', '巡查=≥1次', '清淤=≥1次']],
      ['join-guessed 维护'],
    ],
    [
      'and of a goal too',
      '及时清淤。',
      [['水闸维护', '保障安全。及时清淤。', '巡查=≥1次', '清淤=≥1次']],
      ['join-guessed 维护'],
    ],
    [
      'are of another project where its goal starts a list',
      '一、及时清淤。',
      [
        ['水闸', '保障安全。', '巡查=≥1次'],
        ['维护', '一、及时清淤。', '清淤=≥1次'],
      ],
      [],
    ],
  ])('%s', (_, goal, expected, said) => {
    const source =
      head + row('水闸', '3').replace(item, cell('巡查')) + cut + rest('维护', goal, cell('清淤'))
    expect(promised(source)).toEqual(expected)
    expect(told(source).filter((each) => each.startsWith('join-guessed'))).toEqual(said)
  })
})

describe('a row of the same name and amounts', () => {
  const bare = (indicators: string) => cells('水闸', '3', '3', '', '', '', indicators)
  const first = '1、1-产出指标；11-数量指标；清淤；年度指标值:≥1次。'

  it.each([
    ['is another project where it is the same throughout', row('水闸', '3') + row('水闸', '3'), [1, 1]],
    ['has more of the indicators where these count on', bare(item) + bare(second), [2]],
    ['is another project where they start anew', bare(item) + bare(first), [1, 1]],
    ['has more of them all the same where rows were joined', bare(item) + bare(second) + bare(first), [3]],
  ])('%s', (_, rows, counts) => {
    expect(promised(head + rows).map((each) => each.length - 2)).toEqual(counts)
  })
})

describe('a word beside the rest of indicators that a page break left without all other columns', () => {
  const part = (name: string, text: string) =>
    `${head}${cells(name, '3', '3', '', '', '保障', item.slice(0, -5))}${pageBreak(2)}${cells(text, item.slice(-5))}`

  it.each([
    ['水闸', '安全', ['水闸', '保障安全', '维护水闸=≥12座'], '绩效目标', '项目名称'],
    ['水闸', '维护', ['水闸维护', '保障', '维护水闸=≥12座'], '项目名称', '绩效目标'],
    ['水闸改造', '工程', ['水闸改造', '保障工程', '维护水闸=≥12座'], '绩效目标', '项目名称'],
  ])(
    'is of the goal, unless it makes the name one of a project: %s, %s',
    (name, text, whole, column, others) => {
      expect(promised(part(name, text))).toEqual([whole])
      const guess = parseMarkdown(part(name, text)).diagnostics.find(({ code }) => code === 'column-guessed')
      expect(guess?.data).toEqual({ text, column, others })
    },
  )

  it.each([
    ['beside a goal, where the indicators are at their end', '保障', '安全。', '保障安全。', 0],
    ['where the goal is at its end', '保障。', second, '保障。', 1],
  ])('is of the name %s', (_, goal, text, whole, more) => {
    const source = head + cells('水闸', '3', '3', '', '', goal, item) + pageBreak(2) + cells('维护', text)
    expect(promised(source)).toEqual([
      ['水闸维护', whole, '维护水闸=≥12座', ...(more === 0 ? [] : ['清淤=≥1次'])],
    ])
    expect(told(source).some((line) => line.startsWith('column-guessed'))).toBe(false)
  })
})

describe('the name of a department that stands in two rows', () => {
  const named = (upper: string, lower: string) =>
    head + cells(upper, '3', '3', '', '', '', '') + rest(lower) + row('水闸', '3')

  it('is one, on a guess, where only the whole ends as such', () => {
    expect(told(named('某市疾病预防', '控制中心'))).toEqual([
      '某市疾病预防控制中心 3',
      '某市疾病预防控制中心 / 水闸 3',
      'rows-merged 某市疾病预防控制中心',
      'join-guessed 控制中心',
    ])
  })

  it('is another where the upper ends so', () => {
    expect(told(named('某局', '控制中心'))).not.toContain('join-guessed 控制中心')
  })
})

describe('a row that says the name of the row above again', () => {
  const above = head + row('水闸', '3', '保障安全，')
  const whole = ['水闸', '保障安全，做好管养。', '维护水闸=≥12座', '清淤=≥1次']
  const again = (name: string, amount = '', indicators = second) =>
    cells(name, amount, amount, '', '', '做好管养。', indicators)

  it.each(['水闸', '水闸（续）', '（续）', '续表', '（接上页）'])(
    'beside more of its text goes on with it: %s',
    (name) => {
      const source = above + cut + again(name)
      expect(promised(source)).toEqual([whole])
      const marks = told(source).filter((each) => each.startsWith('row-skipped'))
      expect(marks).toEqual(name === '水闸' ? [] : [`row-skipped ${name}`])
    },
  )

  it('goes on with it though it says the amounts again too, where it is marked', () => {
    expect(promised(above + cut + again('水闸（续）', '3'))).toEqual([whole])
    expect(told(above + cut + again('水闸（续）', '4'))).toContain('- / 水闸（续） 4')
  })

  it('goes on with it below a page break though it says the amounts again too, where the text above is not at its end', () => {
    expect(promised(above + cut + again('水闸', '3'))).toEqual([whole])
    expect(promised(above + again('水闸', '3')).map(([name]) => name)).toEqual(['水闸', '水闸'])
    const ended = head + row('水闸', '3')
    expect(promised(ended + cut + again('水闸', '3')).map(([name]) => name)).toEqual(['水闸', '水闸'])
    const next = cells('水闸', '3', '3', '', '', '', second)
    expect(promised(ended + cut + next)).toEqual([['水闸', '保障安全。', ...whole.slice(2)]])
  })

  it('is another where its indicators start anew', () => {
    expect(promised(above + again('水闸', '', item)).map(([name]) => name)).not.toEqual(['水闸'])
  })
})

describe('a text that is all of a row under a header that stands there again', () => {
  it('may be of goal and indicators, where both go on', () => {
    const above = cells('水闸', '3', '3', '', '', '保障', item.slice(0, -5))
    expect(told(`${head}${above}\n${head}| ≥12座。 |\n`)).toContain('column-guessed ≥12座。')
  })
})

describe('the rest of a value in a row that is one cell short', () => {
  const six = '| 项目名称 | 总计 | 财政拨款 | 其他资金 | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|---|\n'
  const timed = '1、1-产出指标；13-时效指标；响应时间；年度指标值:≤45'
  const above = (goal: string) => six + cells('水闸', '3', '3', '', goal, timed)

  it.each([
    ['is of the indicators where the goal is at its end', '保障。', `\n${six}`, '≤45秒', []],
    [
      'is of the indicators, on a guess, where a figure lacks its unit',
      '保障',
      `\n${six}`,
      '≤45秒',
      ['column-guessed 秒（含演练）。'],
    ],
    ['is of them without a header too', '保障', '\n', '≤45秒', ['column-guessed 秒（含演练）。']],
    [
      'is of the goal, on a guess, where that ends with a figure as well',
      '保障3',
      `\n${six}`,
      '≤45',
      ['column-guessed 秒（含演练）。'],
    ],
  ])('%s', (_, goal, page, value, said) => {
    const source = `${above(goal)}${page}|||||秒（含演练）。|\n`
    expect(promised(source)[0]?.[2]).toContain(`响应时间=${value}`)
    expect(told(source).filter((each) => each.startsWith('column-guessed'))).toEqual(said)
  })

  it('is of the indicators, on a guess, where it is a sign for per cent', () => {
    const rate = cells('水闸', '3', '3', '', '保障', '1、1-产出指标；12-质量指标；合格率；年度指标值:≥95')
    expect(promised(`${six}${rate}\n|||||%。|\n`)).toEqual([['水闸', '保障', '合格率=≥95%']])
  })
})

describe('a row that has lost all its amounts, their columns and its name', () => {
  const five = '| 项目名称 | 总计 | 财政拨款 | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|\n'
  const above = five + cells('水闸', '3', '3', '2.保障安全', item.slice(0, 20))

  it.each(['3.《办法》', '，及时清淤'])('has its goal where it stands: %s', (goal) => {
    const below = `${pageBreak(3)}|  | ${goal} | ${item.slice(20)} |\n`
    expect(promised(above + below)).toEqual([['水闸', `2.保障安全${goal}`, '维护水闸=≥12座']])
  })
})

describe('the department beside a row that a page break cut', () => {
  const eight = `| 单位 ${head.replace('（资金使用单位）', '').replace(/\n\|/, '\n|---|')}`

  it('goes on as the name does', () => {
    const source = `${eight}| 市水务 ${row('水闸运', '3')}${pageBreak(8)}| 局 ${rest('行', '及时清淤。')}|  ${row('河道', '4')}`
    expect(told(source).slice(0, 2)).toEqual(['市水务局 / 水闸运行 3', '市水务局 / 河道 4'])
  })

  it('is said once where its cell reaches over both rows', () => {
    const heads = ['单位', '项目名称', '总计', '绩效目标', '绩效指标'].map((text) => `<th>${text}`).join('')
    const rows = `<tr><td rowspan="2">甲局<td>水闸（一<td>3<td>好。<td>${item}<tr><td>期）<td><td><td>`
    expect(told(`<table><tr>${heads}${rows}</table>`)[0]).toBe('甲局 / 水闸（一期） 3')
  })
})

describe('an indicator that a page break set under the goal', () => {
  it('is one all the same where the goal is at its end', () => {
    const five = '| 项目名称 | 总计 | 财政拨款 | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|\n'
    const source = `${five}| 水闸 | 3 | 3 | 保障安全。 | ${item} |\n${cut}${rest('', second)}`
    expect(promised(source)).toEqual([['水闸', '保障安全。', '维护水闸=≥12座', '清淤=≥1次']])
  })
})

describe('an indicator that stands under the goal', () => {
  it('is one all the same in a part as wide as the table', () => {
    const source = head + row('水闸', '3') + cut + rest('', second, '')
    expect(promised(source)).toEqual([['水闸', '保障安全。', '维护水闸=≥12座', '清淤=≥1次']])
  })
})

describe('a text alone below a page break', () => {
  const narrow = '| 项目名称 | 总计 | 财政拨款 | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|\n'
  const above = (goal: string, indicators: string) => cells('水闸', '3', '3', goal, indicators)

  it.each([
    [
      'is of the indicators where these stop short',
      above('保障。', item.slice(0, -2)),
      '座',
      ['水闸', '保障。', '维护水闸=≥12座'],
      'join-guessed 座',
    ],
    [
      'is of the goal where that does',
      above('保障', item),
      '安全',
      ['水闸', '保障安全', '维护水闸=≥12座'],
      'join-guessed 安全',
    ],
    [
      'is of the indicators, on a guess, where both do',
      above('保障', item.slice(0, -2)),
      '座',
      ['水闸', '保障', '维护水闸=≥12座'],
      'column-guessed 座',
    ],
    [
      'is of the name, on a guess, where nothing does',
      above('保障。', item),
      '运行',
      ['水闸运行', '保障。', '维护水闸=≥12座'],
      'join-guessed 运行',
    ],
    [
      'is of the name where that ends with it as names do',
      above('保障。', item),
      '经费',
      ['水闸经费', '保障。', '维护水闸=≥12座'],
      'row-joined 水闸经费',
    ],
  ])('%s', (_, rows, text, expected, said) => {
    const source = `${narrow}${rows}${pageBreak(1)}| ${text} |\n`
    expect(promised(source)).toEqual([expected])
    expect(told(source)).toContain(said)
  })
})

describe('a text that the columns of its part leave between goal and indicators', () => {
  const at = (column: number, width: number, text: string) =>
    `${pageBreak(width)}${cells(...Array.from({ length: width }, (_, index) => (index === column ? text : '')))}`
  const above = (goal: string, indicators: string) => cells('水闸', '3', '3', '', '', goal, indicators)
  const named = '1、1-产出指标；11-数量指标；维护'
  const labelled = `${named}水闸；年度指标值:`
  const more = '水闸；年度指标值:≥12座。'

  it.each([
    [
      'is of the goal where that is open',
      above('保障', item) + at(5, 6, '安全。'),
      '保障安全。',
      ['维护水闸=≥12座'],
      [],
    ],
    [
      'is of the indicators where these are',
      above('保障。', `${named}水闸；年度指标值:≥12`) + at(5, 6, '座。'),
      '保障。',
      ['维护水闸=≥12座'],
      [],
    ],
    [
      'is of the goal, on a guess, where both are and the indicators lack a label',
      above('保障', named) + at(5, 6, '安全'),
      '保障安全',
      ['维护=undefined'],
      ['column-guessed 安全'],
    ],
    [
      'or where its sentence ends, though more of the indicators follows',
      above('保障', named) + at(5, 6, '安全。') + at(6, 7, more),
      '保障安全。',
      ['维护水闸=≥12座'],
      ['column-guessed 安全。'],
    ],
    [
      'is of the indicators, on a guess, where more of them follows',
      above('保障', named) + at(5, 6, '全市') + at(6, 7, more),
      '保障',
      ['维护全市水闸=≥12座'],
      ['column-guessed 全市'],
    ],
    [
      'or where their value is due',
      above('保障', labelled) + at(5, 6, '≥12座。'),
      '保障',
      ['维护水闸=≥12座'],
      ['column-guessed ≥12座。'],
    ],
    [
      'or where it is due behind a label without its colon',
      above('保障', labelled.slice(0, -1)) + at(5, 6, ':≥12座。'),
      '保障',
      ['维护水闸=≥12座'],
      ['column-guessed :≥12座。'],
    ],
    [
      'but not where the value stands in the row below',
      above('保障', labelled) + at(5, 6, '安全。') + at(6, 7, '≥12座。'),
      '保障安全。',
      ['维护水闸=≥12座'],
      ['column-guessed 安全。'],
    ],
    [
      'and is where another indicator starts there',
      above('保障', labelled) + at(5, 6, '安全。') + at(6, 7, second),
      '保障',
      ['维护水闸=安全', '清淤=≥1次'],
      ['column-guessed 安全。'],
    ],
    [
      'is of the goal, on a guess, where the last value may be whole and columns are missing',
      above('保障', `${labelled}≥12座`) + at(5, 6, '安全'),
      '保障安全',
      ['维护水闸=≥12座'],
      ['column-guessed 安全'],
    ],
    [
      'is of the indicators, on a guess, where it stands so among columns to spare',
      above('保障', `${labelled}≥12`) + at(6, 8, '座'),
      '保障',
      ['维护水闸=≥12座'],
      ['column-guessed 座'],
    ],
    [
      'is of the goal where columns to spare do not reach it',
      above('保障', named) + at(5, 8, '安全') + at(6, 7, more),
      '保障安全',
      ['维护水闸=≥12座'],
      [],
    ],
  ])('%s', (_, rows, goal, indicators, said) => {
    expect(promised(head + rows)).toEqual([['水闸', goal, ...indicators]])
    expect(told(head + rows).filter((each) => each.startsWith('column-guessed'))).toEqual(said)
  })
})

describe('the upper half of a row whose name and amounts stand below the page break', () => {
  const lower = (goal: string) => cut + cells('河道', '4', '4', '', '', goal, item)

  it.each([
    ['is new where its goal goes on there', '确保', '畅通。', ['保障安全。', '确保畅通。'], []],
    [
      'goes on with the row above, on a guess, where it does not',
      '确保畅通。',
      '及时清淤。',
      ['保障安全。确保畅通。', '及时清淤。'],
      ['join-guessed 确保畅通。'],
    ],
  ])('%s', (_, upper, goal, expected, said) => {
    const source = head + row('水闸', '3') + rest('', upper) + lower(goal)
    expect(promised(source).map((each) => each[1])).toEqual(expected)
    expect(told(source).filter((each) => each.startsWith('join-guessed'))).toEqual(said)
  })

  it.each([
    ['of a list is new', '一、确保畅通。', ['保障安全。', '一、确保畅通。'], []],
    [
      'goes on with the row above, on a guess,',
      '确保畅通。',
      ['保障安全。确保畅通。', null],
      ['join-guessed 确保畅通。'],
    ],
    ['that is not at its end goes on with the row above', '确保畅通，', ['保障安全。确保畅通，', null], []],
  ])('%s where no goal stands below', (_, upper, expected, said) => {
    const source = head + row('水闸', '3') + rest('', upper) + lower('')
    expect(promised(source).map((each) => each[1])).toEqual(expected)
    expect(told(source).filter((each) => each.startsWith('join-guessed'))).toEqual(said)
  })

  it.each([
    ['合计', cells('合计', '4', '4', '', '', '', '')],
    ['a department', cells('甲局', '4', '4', '', '', '', '')],
  ])('is new on a page of its own, where %s stands above', (_, above) => {
    const source = `${head}${above}${cut}${rest('', '确保畅通。', item.slice(0, 9))}${cut}${cells('河道', '4', '4', '', '', '', item.slice(9))}`
    expect(promised(source)).toEqual([['河道', '确保畅通。', '维护水闸=≥12座']])
    expect(told(source).filter((each) => each.startsWith('cell-unread'))).toEqual([])
  })

  it.each([
    ['in its goal', '确保', '', '畅通。', [['河道', '确保畅通。', '维护水闸=≥12座']]],
    [
      'in nothing',
      '确保畅通。',
      second,
      '及时清淤。',
      [
        ['甲局', '确保畅通。', '清淤=≥1次'],
        ['河道', '及时清淤。', '维护水闸=≥12座'],
      ],
    ],
  ])(
    'below a department is new where it goes on %s below the page break',
    (_, goal, indicators, below, expected) => {
      const source =
        head + cells('甲局', '4', '4', '', '', '', '') + rest('', goal, indicators) + lower(below)
      expect(promised(source)).toEqual(expected)
    },
  )

  it.each([
    [
      'marks, behind a value in brackets',
      '【产出指标-数量指标】巡查（≥1次）',
      '1.【产出指标-质量指标】清淤（优）',
    ],
    [
      'labels',
      '一级指标：产出指标；三级指标：巡查；指标值：≥1次',
      '一级指标：产出指标；三级指标：清淤；指标值：优',
    ],
  ])('is new where its indicators are told by %s', (_, one, two) => {
    const above = cells('水闸', '3', '3', '', '', '保障安全。', one)
    const lower = cells('河道', '4', '4', '', '', '', one)
    expect(promised(head + above + rest('', '确保畅通。', two) + cut + lower)).toEqual([
      ['水闸', '保障安全。', '巡查=≥1次'],
      ['河道', '确保畅通。', '清淤=优', '巡查=≥1次'],
    ])
  })

  it('is new where no goal stands above', () => {
    const above = cells('水闸', '3', '3', '', '', '', item)
    const source = head + above + rest('', '确保畅通。', '') + cut + cells('河道', '4', '4', '', '', '', item)
    expect(promised(source).map((each) => each[1])).toEqual([null, '确保畅通。'])
  })

  it('goes on with the row above where nothing but indicators stands in it', () => {
    const source = head + row('水闸', '3') + rest('', '', second) + lower('确保畅通。')
    expect(promised(source)).toEqual([
      ['水闸', '保障安全。', '维护水闸=≥12座', '清淤=≥1次'],
      ['河道', '确保畅通。', '维护水闸=≥12座'],
    ])
  })

  it('is new below indicators that end with the value of the year', () => {
    const above = cells('水闸', '3', '3', '', '', '保障安全。', `${item.slice(0, -1)}；`)
    const lower = cells('河道', '4', '4', '', '', '', item.slice(9))
    const source = head + above + rest('', '确保畅通。', item.slice(0, 9)) + cut + lower
    expect(promised(source)).toEqual([
      ['水闸', '保障安全。', '维护水闸=≥12座'],
      ['河道', '确保畅通。', '维护水闸=≥12座'],
    ])
  })

  it.each([
    [
      'a first indicator',
      '',
      item,
      cells('河道', '4', '4', '', '', '畅通。', second),
      ['畅通。', '维护水闸=≥12座', '清淤=≥1次'],
    ],
    [
      'a list',
      '1.确保',
      '',
      cells('河道', '4', '4', '', '', '畅通。', item),
      ['1.确保畅通。', '维护水闸=≥12座'],
    ],
  ])(
    'is new on a page of its own where %s begins behind what is at its end',
    (_, goal, indicators, lower, expected) => {
      const source = head + row('水闸', '3') + cut + rest('', goal, indicators) + cut + lower
      expect(promised(source)).toEqual([
        ['水闸', '保障安全。', '维护水闸=≥12座'],
        ['河道', ...expected],
      ])
    },
  )

  it('is new where the amounts stand on the third page', () => {
    const source = head + row('水闸', '3') + rest('', '1.确保') + cut + rest('', '河道') + lower('畅通。')
    expect(promised(source).map((each) => each[1])).toEqual(['保障安全。', '1.确保河道畅通。'])
  })

  it('goes on with the row above where the goal there is not at its end', () => {
    const source = head + row('水闸', '3', '保障') + rest('', '安全，') + lower('确保畅通。')
    expect(promised(source).map((each) => each[1])).toEqual(['保障安全，', '确保畅通。'])
  })
})

describe('a goal alone between indicators that lack their value and a page break', () => {
  it('goes on with the row above', () => {
    const open = cells('水闸', '3', '3', '', '', '保障安全。', item.slice(0, -5))
    const source = head + open + rest('', '确保') + cut + cells('河道', '4', '4', '', '', '畅通。', item)
    expect(promised(source).map((each) => each[1])).toEqual(['保障安全。确保', '畅通。'])
  })
})

describe('amounts that a page break went through', () => {
  const upper = (name: string, ...money: string[]) => cells(name, ...money, '确保', '')
  const lower = (name: string, ...money: string[]) => cut + cells(name, ...money, '畅通。', item)

  it.each([
    [
      'are one beside a name that it cut too',
      upper('河道', '1,160.', '1,160.', '', ''),
      lower('维护', '83', '83', '', ''),
    ],
    [
      'are one where one of them is whole',
      upper('河道维护', '1,1', '3', '', ''),
      lower('', '60.83', '', '', ''),
    ],
  ])('%s', (_, above, below) => {
    expect(told(head + above + below)).toEqual([
      '- / 河道维护 1160.83',
      'fragments-joined 2',
      'row-joined 河道维护',
    ])
  })

  it('are quoted and not guessed where each half is one by itself', () => {
    const source = head + upper('河道', '11', '11', '', '') + lower('', '60.83', '60.83', '1', '')
    expect(told(source)).toEqual([
      '- / 河道 -',
      'fragments-joined 2',
      'row-joined 河道',
      'amount-ambiguous 11 60.83',
      'amount-ambiguous 11 60.83',
    ])
  })

  it('are quoted beside indicators that go on too', () => {
    const open = cells('河道', '11', '11', '', '', '确保。', item.slice(0, -5))
    expect(told(head + open + cut + cells('', '60.83', '', '', '', '', '≥12座。'))).toContain(
      'amount-ambiguous 11 60.83',
    )
  })

  it('are of two rows where no text goes on', () => {
    const source = head + row('河道', '11') + cut + cells('', '60', '60', '', '', '畅通。', '')
    expect(told(source).slice(0, 2)).toEqual(['- / 河道 11', '- /  60'])
  })
})

describe('a row with amounts and no name', () => {
  it.each([
    ['is a project without one, which is said', row('水闸', '3') + row('', '4'), ['name-missing 4 | 4']],
    [
      'or a department without one',
      cells('', '3', '3', '', '', '', '') + row('水闸', '3'),
      ['name-missing 3 | 3'],
    ],
  ])('%s', (_, rows, said) => {
    expect(told(head + rows).filter((each) => each.startsWith('name-missing'))).toEqual(said)
  })

  it('is none where its department stands beside it', () => {
    const columns = '| 预算单位 | 项目名称 | 总计 | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|\n'
    const source = columns + cells('甲局', '', '3', '', '') + cells('甲局', '水闸', '3', '好。', item)
    expect(told(source)).toEqual(['甲局 3', '甲局 / 水闸 3'])
  })
})

describe('a goal that a page break cut between two of its paragraphs', () => {
  it.each([
    ['一、保障安全。<br>二、确保畅通。', '三、及时清淤。', '一、保障安全。\n二、确保畅通。\n三、及时清淤。'],
    ['目标1：保障安全。', '目标2：确保畅通。', '目标1：保障安全。\n目标2：确保畅通。'],
    ['1.保障安全。2.确保畅通。', '3.及时清淤。', '1.保障安全。2.确保畅通。3.及时清淤。'],
    ['保障安全。', '确保畅通。', '保障安全。确保畅通。'],
    ['保障', '1.安全。', '保障1.安全。'],
  ])('%s | %s', (above, below, goal) => {
    const source = head + row('水闸', '3', above) + cut + rest('', below)
    expect(promised(source)[0]?.[1]).toBe(goal)
  })
})
