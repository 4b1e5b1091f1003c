// Which parts of a document are of one table, and which of another.
import { describe, expect, it } from 'vitest'
import { parseGrid } from '../../src/parse/grid.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { head, item, pageBreak, promised, row, told } from './told.js'

const cells = (...texts: string[]) => `| ${texts.join(' | ')} |\n`
const rule = '|---|---|---|---|---|---|---|\n'

describe('a header whose words are none of ours', () => {
  const above = head + row('水闸', '3', '保障')
  const below = `\n${cells('运行', '', '', '', '', '安全', '')}${rule}`
  const whole = ['水闸运行', '保障安全', '维护水闸=≥12座']

  it.each([
    ['among others', above + below + row('河道', '4'), [whole, ['河道', '保障安全。', '维护水闸=≥12座']]],
    ['alone', above + below, [whole]],
  ])('is a row of the page, %s', (_, source, expected) => {
    expect(promised(source)).toEqual(expected)
  })
})

describe('two words in as many columns', () => {
  const footer = '\n| 主办单位：某局 | 标识码 |\n|---|---|\n| 联系我们 | 网站地图 |\n'

  it.each([
    ['seven', head + row('水闸', '3')],
    [
      'five',
      `| 项目名称 | 总计 | 财政拨款 | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|\n| 水闸 | 3 | 3 | 好。 | ${item} |\n`,
    ],
  ])('below a table of %s are of another', (_, source) => {
    expect(told(source + footer)).toContain('table-skipped 主办单位：某局 | 标识码')
  })
})

describe('words in as many columns', () => {
  const words =
    cells('甲', '乙', '丙', '丁', '戊', '己', '庚') + rule + cells('子', '丑', '寅', '卯', '辰', '巳', '午')
  const other = '收支总表\n\n| 项目 | 预算数 |\n|---|---|\n| 人员 | 4 |\n\n'

  it('are of another table behind another one', () => {
    expect(told(`${head}${row('水闸', '3')}\n${other}${words}`)).toEqual([
      '- / 水闸 3',
      'table-skipped 项目 | 预算数',
      'table-skipped 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚',
    ])
  })
})

describe('rows of many more columns', () => {
  it('are of another table', () => {
    const wide = cells(...'甲乙丙丁戊己庚辛壬癸'.split(''))
    expect(told(`${head}${row('水闸', '3')}\n第 2 页\n\n${pageBreak(10).trim()}\n${wide}`)).toEqual([
      '- / 水闸 3',
      'table-skipped 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚 | 辛 | 壬 | 癸',
    ])
  })
})

describe('another unit', () => {
  it.each([
    ['万元', '元', 2],
    ['万元', '万元', 1],
  ])('above a header: %s and then %s', (one, two, count) => {
    const source = `单位：${one}\n\n${head}${row('水闸', '3')}\n单位：${two}\n\n${head}${row('河道', '4')}`
    expect(parseMarkdown(source).tables).toHaveLength(count)
  })
})

describe('a header that lost the cell of the names', () => {
  const short = head.replace(/^\| [^|]+/, '').replace('|---', '')
  it.each([
    ['above indicators', row('水闸', '3')],
    ['above goals alone', cells('水闸', '3', '3', '', '', '保障安全。', '')],
    [
      'above 合计 too',
      cells('合计', '3', '3', '', '', '', '') + cells('水闸', '3', '3', '', '', '保障安全。', ''),
    ],
  ])('is one of ours %s', (_, rows) => {
    const { tables, diagnostics } = parseMarkdown(short + rows)
    const projects = tables.flatMap(({ departments }) => departments.flatMap((each) => each.projects))
    expect(projects.map(({ name, funding }) => [name, funding.total?.toNumber()])).toEqual([['水闸', 3]])
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})

describe('another title', () => {
  const first = `2025年项目支出绩效目标表\n\n${head}${row('水闸', '3')}\n2026年项目支出绩效目标表\n\n`
  const bare = pageBreak(7).trimStart()

  it.each([
    ['above a header', head + row('河道', '4'), 2],
    ['above a 合计 row', bare + cells('合计', '4', '4', '', '', '', '') + row('河道', '4'), 2],
    ['above another agency', `部门名称：乙局\n\n${bare}${row('河道', '4')}`, 2],
    ['of another year above rows alone', bare + row('河道', '4'), 2],
  ])('%s', (_, rest, count) => {
    const { tables } = parseMarkdown(first + rest)
    expect(tables).toHaveLength(count)
    expect(promised(first + rest).map(([name]) => name)).toEqual(['水闸', '河道'])
  })

  it('of no other year above rows alone may be a running title', () => {
    const source = `${first.replace('2026年项目', '部门预算2025年度项目')}${bare}${row('河道', '4')}`
    expect(parseMarkdown(source).tables).toHaveLength(1)
  })
})

describe('a part of more columns than the table', () => {
  it('is of it where these are blank, though it has but amounts', () => {
    const narrow = '| 项目名称 | 总计 | 财政拨款 | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|\n'
    const one = cells('合计', '3', '3', '', '') + pageBreak(8) + cells('水利局', '3', '3', '', '', '', '', '')
    const rest = pageBreak(5) + cells('水闸', '3', '3', '保障安全。', '')
    expect(told(narrow + one + rest)).toEqual([
      '合计 3',
      '水利局 3',
      '水利局 / 水闸 3',
      'fragments-joined 3',
      'column-lost 财政专户拨款、其他资金',
    ])
  })
})

describe('部门整体支出绩效目标表', () => {
  it('is a table of another kind though a column of it is called 项目支出', () => {
    const header = '| 部门名称 | 年度预算总额 | 项目支出 | 年度目标 | 绩效指标 |\n|---|---|---|---|---|\n'
    const whole = `部门整体支出绩效目标表\n\n${header}| 水务局 | 9 | 3 | 保障安全。 | ${item} |\n`
    expect(told(`${whole}\n项目支出绩效目标表\n\n${head}${row('水闸', '3')}`)).toEqual([
      '- / 水闸 3',
      'table-skipped 部门名称 | 年度预算总额 | 项目支出 | 年度目标 | 绩效指标',
    ])
  })
})

describe('a table of pipes without a delimiter row', () => {
  const header = '| 项目名称 | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标 |\n'

  it('is told of once, whatever parts it has', () => {
    const parts = `${header}${row('水闸', '3')}\n- 2 -\n\n${header}${row('河道', '4')}`
    expect(told(parts).filter((each) => each.startsWith('delimiter'))).toEqual(['delimiter-mismatch 7'])
  })

  it('is not told of where it is of another kind', () => {
    const other = `收支总表\n\n| 项目 | 预算数 |\n| 人员 | 4 |\n| 公用 | 5 |\n`
    expect(told(`${head}${row('水闸', '3')}\n${other}`).join()).not.toContain('delimiter')
  })
})

describe('a part of a single word', () => {
  const word = '\n| 费 |\n'
  const above = head + row('水闸运行维护经', '3')

  it('is of the table that goes on below it', () => {
    expect(told(above + word + pageBreak(7) + row('河道', '4'))).toEqual([
      '- / 水闸运行维护经费 3',
      '- / 河道 4',
      'fragments-joined 3',
      'row-joined 水闸运行维护经费',
      'column-lost 总计、财政拨款、财政专户拨款、其他资金',
    ])
  })

  it.each([
    ['at the end', ''],
    [
      'before another table of ours',
      `\n2027年项目支出绩效目标表\n\n部门名称：乙局\n\n${head}${row('河道', '4')}`,
    ],
    ['before a table of another kind', '\n收支总表\n\n| 项目 | 预算数 |\n|---|---|\n| 人员 | 4 |\n'],
  ])('%s is passed over', (_, rest) => {
    expect(told(`部门名称：甲局\n\n2026年项目支出绩效目标表\n\n${above}${word}${rest}`)).toContain(
      'table-skipped 费',
    )
  })

  it('is of the table where blank cells stand beside it', () => {
    expect(told(`${above}${pageBreak(2)}| 费 |\n`)).toContain('- / 水闸运行维护经费 3')
  })
})

describe('a line below the rows of a table', () => {
  const cutShort = head + cells('水闸', '3', '3', '', '', '保障。', item.slice(0, -11))
  const whole = [['水闸', '保障。', '维护水闸=≥12座']]
  const second = '2、1-产出指标；11-数量指标；清淤；年度指标值:≥1次。'

  it.each([
    [
      'that is the rest of an indicator goes on with it',
      `${cutShort}\n${item.slice(-11)}\n`,
      whole,
      ['row-joined 水闸'],
    ],
    [
      'goes on with the line above it',
      `${cutShort}\n${item.slice(-11, -2)}\n座。\n\n部门预算公开\n`,
      whole,
      ['join-guessed 座。'],
    ],
    [
      'that begins an indicator is one of those above, on a guess',
      `${head}${row('水闸', '3', '保障。')}\n${second}\n`,
      [['水闸', '保障。', '维护水闸=≥12座', '清淤=≥1次']],
      [`join-guessed ${second}`],
    ],
    [
      'that only speaks of them is none',
      `${head}${row('水闸', '3', '保障。')}\n以上年度指标值均为预计数。\n`,
      whole,
      [],
    ],
    [
      'that is a title is none',
      `${cutShort}\n项目支出绩效目标表（含指标值）\n`,
      [['水闸', '保障。', '维护水闸=undefined']],
      [],
    ],
  ])('%s', (_, source, expected, said) => {
    expect(promised(source)).toEqual(expected)
    expect(told(source).filter((each) => /^(?:row-joined|join-guessed)/.test(each))).toEqual(said)
  })

  const goalCut = head + cells('水闸', '3', '3', '', '', '保障水闸安全运行，全年无', item)
  const cutGoal = [['水闸', '保障水闸安全运行，全年无', '维护水闸=≥12座']]
  const wholeGoal = [['水闸', '保障水闸安全运行，全年无险情。', '维护水闸=≥12座']]

  it.each([
    ['that is the rest of a goal', `${goalCut}\n险情。\n`, wholeGoal, ['row-joined 水闸']],
    [
      'that is the rest of a goal, behind the number of a page',
      `${goalCut}\n- 3 -\n\n险情。\n${pageBreak(7)}${row('河道', '4')}`,
      [...wholeGoal, ['河道', '保障安全。', '维护水闸=≥12座']],
      ['row-joined 水闸'],
    ],
    [
      'that is the next item of a goal, on a guess',
      `${head}${row('水闸', '3', '1.维护水闸。')}\n2.保障安全。\n`,
      [['水闸', '1.维护水闸。\n2.保障安全。', '维护水闸=≥12座']],
      ['join-guessed 2.保障安全。'],
    ],
    [
      'that numbers something else is none',
      `${head}${row('水闸', '3', '维护水闸。')}\n2.保障安全。\n`,
      [['水闸', '维护水闸。', '维护水闸=≥12座']],
      [],
    ],
    ['that is a note is none of a goal', `${goalCut}\n注：险情。\n`, cutGoal, []],
    ['that is no sentence is none of a goal', `${goalCut}\n险情\n`, cutGoal, []],
    ['that says the unit is none of a goal', `${goalCut}\n单位：万元。\n`, cutGoal, []],
    ['that heads a section is none of a goal', `${goalCut}\n二、其他说明。\n`, cutGoal, []],
    ['below a heading is none of a goal', `${goalCut}\n第四部分 名词解释\n\n险情。\n`, cutGoal, []],
  ])('%s', (_, source, expected, said) => {
    expect(promised(source)).toEqual(expected)
    expect(told(source).filter((each) => /^(?:row-joined|join-guessed)/.test(each))).toEqual(said)
  })

  it('goes on with them among the lines of a grid, each for itself', () => {
    const names = ['项目名称', '总计', '财政拨款', '绩效目标', '绩效指标']
    const rows = [names, ['水闸', '3', '3', '保障。', item]].map((texts) => texts.map((text) => ({ text })))
    const { tables } = parseGrid([{ rows }, { before: [second, '清淤。'], rows: [] }])
    const [indicators] = tables.map(({ departments }) => departments[0]?.projects[0]?.indicators)
    expect(indicators?.map(({ name, annual }) => `${name}=${annual?.text}`)).toEqual([
      '维护水闸=≥12座',
      '清淤=≥1次',
    ])
  })
})

describe('a part of short rows', () => {
  const wide = `| 序号 ${head.replace(/\n\|/, '\n|---|')}`

  it('is of the table where amounts stand in them', () => {
    const source = `${wide}| 1 ${row('水闸', '3')}\n| 水利局 | 4 | 4 |\n\n| 2 ${row('河道', '4')}`
    expect(told(source).slice(0, 3)).toEqual(['- / 水闸 3', '水利局 4', '水利局 / 河道 4'])
  })

  it('may have more rows than a call has arguments', () => {
    const rows = '| 4 | 4 |\n'.repeat(200_000)
    expect(parseMarkdown(`${head}${row('水闸', '3')}\n${rows}`).tables).toHaveLength(1)
  })

  it('of words alone is none of it', () => {
    expect(told(`${head}${row('水闸', '3')}\n| 首页 | 公开 |\n| 甲 | 乙 |\n`)).toContain(
      'table-skipped 首页 | 公开',
    )
  })
})

describe('the whole caption of a table above another part', () => {
  const caption = '2026年项目支出绩效目标表\n\n部门名称：甲局\n\n'
  const page = (rows: string) => `${caption}${head}${rows}\n`
  const total = cells('合计', '7', '7', '', '', '', '')
  const unit = (name: string, amount: string) => cells(name, amount, amount, '', '', '', '')
  const said = 'caption-repeated 2026年项目支出绩效目标表'

  it.each([
    ['is doubted where no sum stands', page(row('水闸', '3')) + page(row('河道', '4')), true],
    [
      'is doubted where the sums are reached',
      page(unit('局本级', '3') + row('水闸', '3')) + page(unit('中心', '4') + row('河道', '4')),
      true,
    ],
    [
      'is not where a sum is still to be reached',
      page(total + row('水闸', '3')) + page(row('河道', '4')),
      false,
    ],
    ['is not where 合计 stands behind', page(row('水闸', '3')) + page(row('河道', '4') + total), false],
    [
      'is not where it says that it goes on',
      page(row('水闸', '3')) + page(row('河道', '4')).replace('表\n', '表（续）\n'),
      false,
    ],
  ])('%s', (_, source, doubted) => {
    expect(parseMarkdown(source).tables).toHaveLength(1)
    expect(told(source).includes(said)).toBe(doubted)
  })
})

describe('lines between the parts of a table, and below it', () => {
  const cut = row('水闸', '3', '一是保障安全；')
  const rest = pageBreak(7) + row('河道', '4')
  const project = '- / 水闸 3'

  it.each([
    [
      'are told, a sentence as a loss',
      `${head}${row('水闸', '3')}\n某市水务局\n\n其余工作一并完成。\n${rest}`,
      [project, '- / 河道 4', 'row-skipped 某市水务局', 'cell-unread 其余工作一并完成。'],
    ],
    [
      'go on with a list, and no running head with them',
      `${head}${cut}\n二是改善水质。\n\n某市水务局\n${rest}`,
      [project, '- / 河道 4', 'join-guessed 二是改善水质。', 'row-skipped 某市水务局'],
    ],
    [
      'are told right below a text that is not at its end',
      `${head}${row('水闸', '3', '保障')}\n安全运行\n\n打印本页\n`,
      [project, 'row-skipped 安全运行'],
    ],
    ['are of no account below a whole table', `${head}${row('水闸', '3')}\n打印本页\n`, [project]],
    [
      'are told before a table of another kind',
      `${head}${row('水闸', '3', '保障')}\n安全运行\n\n收支总表\n\n| 项目 | 预算数 |\n|---|---|\n| 人员 | 4 |\n`,
      [project, 'row-skipped 安全运行', 'table-skipped 项目 | 预算数'],
    ],
    [
      'are told before another of ours',
      `部门名称：甲局\n\n${head}${row('水闸', '3', '保障')}\n安全运行\n\n部门名称：乙局\n\n${head}${row('河道', '4')}`,
      ['甲局 / 水闸 3', '乙局 / 河道 4', 'row-skipped 安全运行'],
    ],
  ])('%s', (_, source, expected) => {
    const lines = told(source).filter(
      (line) => !/^(?:column-lost|header-repeated|fragments-joined)/.test(line),
    )
    expect(lines).toEqual(expected)
  })

  it('go on behind a comma', () => {
    expect(promised(`${head}${row('水闸', '3', '保障安全，')}\n改善水质\n\n打印本页\n`)).toEqual([
      ['水闸', '保障安全，改善水质', '维护水闸=≥12座'],
    ])
  })

  it('may be short', () => {
    expect(promised(`${head}${cut}\n二是保水质。\n`)).toEqual([
      ['水闸', '一是保障安全；\n二是保水质。', '维护水闸=≥12座'],
    ])
  })
})

describe('a title in a row', () => {
  it('stands below a word that says nothing', () => {
    const source = `| 预算12表 |  |  |  |  |  |  |\n${rule}${cells('某市人民政府', '', '', '', '', '', '')}${cells('2026年项目支出绩效目标表', '', '', '', '', '', '')}${head.split('\n')[0]}\n${row('水闸', '3')}`
    expect(parseMarkdown(source).tables.map(({ title, fiscalYear }) => [title, fiscalYear])).toEqual([
      ['2026年项目支出绩效目标表', 2026],
    ])
  })
})

describe('a title that says less than the one above it', () => {
  it('is a running head', () => {
    const source = `2026年部门项目支出绩效目标表\n\n项目支出绩效目标表\n\n${head}${row('水闸', '3')}`
    expect(parseMarkdown(source).tables.map(({ title }) => title)).toEqual(['2026年部门项目支出绩效目标表'])
  })
})

describe('a name with indicators and no amount', () => {
  it('is the rest of a row that a page break left without any', () => {
    const above = cells('传染', '3', '3', '', '', '保障安全。', '')
    expect(told(`${head}${above}${pageBreak(7)}${cells('病防控', '', '', '', '', '', item)}`)).toEqual([
      '- / 传染病防控 3',
      'fragments-joined 2',
      `join-guessed 病防控`,
    ])
  })
})

describe('rows of which a converter dropped all but the next indicator', () => {
  it('go on with the number above without a doubt', () => {
    expect(told(`${head}${row('水闸', '3')}| ${item.replace('1、', '2、')} |\n`)).toEqual([
      '- / 水闸 3',
      'rows-merged 水闸',
    ])
  })

  it('go on with the list above', () => {
    const source = `${head}${cells('水闸', '3', '3', '', '', '保障安全。', '1.维护水闸：≥12座；')}| 2.完成时限：2026年6月前； |\n| 3.合格率：≥95%； |\n${row('河道', '4')}`
    expect(promised(source)).toEqual([
      ['水闸', '保障安全。', '维护水闸=≥12座', '完成时限=2026年6月前', '合格率=≥95%'],
      ['河道', '保障安全。', '维护水闸=≥12座'],
    ])
  })
})

describe('a row of letters below the header', () => {
  it('is no data', () => {
    expect(told(head + cells('A', 'B', 'C', 'D', 'E', 'F', 'G') + row('水闸', '3'))).toEqual([
      '- / 水闸 3',
      'row-skipped A | B | C | D | E | F | G',
    ])
  })
})

describe('the header that PyMuPDF4LLM gives a page that has none', () => {
  it('names no columns', () => {
    const numbers = cells('Col1', 'Col2', 'Col3', 'Col4', 'Col5', 'Col6', 'Col7')
    expect(told(`${head}${row('水闸', '3')}\n${numbers}${rule}${row('河道', '4')}`)).toEqual([
      '- / 水闸 3',
      '- / 河道 4',
      'fragments-joined 2',
    ])
  })
})

describe('headings of departments over the whole width', () => {
  it('are departments by their names, though digits number them', () => {
    const heading = (text: string) => `<tr><td colspan=5>${text}`
    const project = (name: string) => `<tr><td>${name}<td>3<td>3<td>好。<td>${item}`
    const source = `<table><tr><td>项目名称<td>总计<td>财政拨款<td>绩效目标<td>绩效指标${heading('1.某市水务局')}${project('水闸')}${heading('2.某市水利管理所')}${project('河道')}</table>`
    expect(told(source)).toEqual([
      '1.某市水务局 -',
      '1.某市水务局 / 水闸 3',
      '2.某市水利管理所 -',
      '2.某市水利管理所 / 河道 3',
    ])
  })

  it('are numbered on their own, and no items of the indicators above', () => {
    const html = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}`).join('')}`
    const heading = (text: string) => `<tr><td colspan=5>${text}`
    const source = `<table>${html('项目名称', '总计', '财政拨款', '绩效目标', '绩效指标')}${heading('一、某市水务局')}${html('水闸', '3', '3', '好。', item)}${heading('二、某市第一中学')}${html('食堂', '4', '4', '好。', item)}</table>`
    expect(told(source)).toEqual([
      '一、某市水务局 -',
      '一、某市水务局 / 水闸 3',
      '二、某市第一中学 -',
      '二、某市第一中学 / 食堂 4',
    ])
  })
})

describe('the unit below the table', () => {
  const unitsOf = (source: string) => parseMarkdown(source).tables.map(({ amountUnit }) => amountUnit)

  it.each([
    ['is that of the last, where nothing above says one', '注：不含上年结转。\n\n单位：万元', ['万元']],
    ['is none in a note on something else', '注：单位：元的项目已换算。', [null]],
    ['is of no account where one stands above', '单位：元', ['元'], '单位：元\n\n'],
    [
      'is of the table that it stands above',
      '收支总表\n\n单位：元\n\n| 收入 | 支出 |\n|---|---|\n| 3 | 3 |',
      [null],
    ],
  ])('%s', (_, below, expected, above = '') => {
    expect(unitsOf(`${above}${head}${row('水闸', '3')}\n${below}\n`)).toEqual(expected)
  })
})

describe('a row that is printed on both sides of a page break', () => {
  const total = (amount: string) => cells('合计', amount, amount, '', '', '', '')
  const twice = row('水闸', '3') + row('河道', '4') + pageBreak(7) + row('河道', '4')

  it('is one where 合计 says so', () => {
    expect(told(head + total('7') + twice)).toEqual([
      '合计 7',
      '- / 水闸 3',
      '- / 河道 4',
      'fragments-joined 2',
      'row-skipped 河道',
    ])
  })

  it('is one on one page too, however often it stands there', () => {
    expect(promised(head + total('7') + row('水闸', '3') + row('河道', '4').repeat(4)).length).toBe(2)
  })

  it.each([
    ['counts both', total('11') + twice],
    ['has neither', total('9') + twice],
    ['is none', twice],
  ])('is two where 合计 %s', (_, rows) => {
    expect(promised(head + rows).map(([name]) => name)).toEqual(['水闸', '河道', '河道'])
  })
})

describe('the unit of a header', () => {
  it('counts for more than one below the table', () => {
    const header = head.replace('总计', '总计（万元）')
    const [table] = parseMarkdown(`${header}${row('水闸', '3')}\n单位：元\n`).tables
    expect(table?.amountUnit).toBe('万元')
  })
})

describe('a cell over the whole row that stands in each column', () => {
  it('is one', () => {
    const heading = (text: string) => cells(...Array(7).fill(text))
    const rows = [heading('某市第三中学'), row('食堂', '3'), heading('某市特殊教育学校'), row('水闸', '4')]
    expect(told(head + rows.join(''))).toEqual([
      '某市第三中学 -',
      '某市第三中学 / 食堂 3',
      '某市特殊教育学校 -',
      '某市特殊教育学校 / 水闸 4',
    ])
  })
})

describe('合计 again at the top of a page, below a header', () => {
  const total = cells('合计', '7', '7', '', '', '', '')
  const tablesOf = (...parts: string[]) => parseMarkdown(parts.join('')).tables.length

  it('is of the same table where the rows above do not reach it', () => {
    const source = [head, total, row('水闸', '3'), '\n第2页\n\n', head, total, row('河道', '4')]
    expect(told(source.join('')).slice(0, 3)).toEqual(['合计 7', '- / 水闸 3', '- / 河道 4'])
  })

  it('is of another where they do, or its amount is another', () => {
    expect(tablesOf(head, total, row('水闸', '7'), '\n', head, total, row('河道', '7'))).toBe(2)
    const other = total.replaceAll('7', '4') + row('河道', '4')
    expect(tablesOf(head, total, row('水闸', '3'), pageBreak(7), other)).toBe(2)
    expect(tablesOf(head, row('水闸', '3'), pageBreak(7), other)).toBe(1)
    expect(
      tablesOf(head, total, row('水闸', '3'), '\n', head, total.replaceAll('7', '4'), row('河道', '4')),
    ).toBe(2)
  })
})
