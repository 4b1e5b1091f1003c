import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/parse/html.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { tellTable } from '../damage/compare.js'

const head = `| 项目名称（资金使用单位） | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标 |
|---|---|---|---|---|---|---|
`
const empty = '|  |  |  |  |  |  |  |\n|---|---|---|---|---|---|---|\n'
const item = '1、1-产出指标；11-数量指标；维护水闸；实施周期指标值:≥12座；年度指标值:≥12座。'

/** Names of the projects, and how many indicators each has. */
function projectsOf(source: string): [name: string, indicators: number][] {
  const { tables } = parseMarkdown(source)
  return tables.flatMap((table) =>
    table.departments.flatMap(({ projects }) =>
      projects.map(({ name, indicators }): [string, number] => [name, indicators.length]),
    ),
  )
}

/** Each project with its amounts, 总计 first. */
function fundsOf(source: string): [name: string, ...amounts: (string | null)[]][] {
  const { tables } = parseMarkdown(source)
  return tables.flatMap((table) =>
    table.departments.flatMap(({ projects }) =>
      projects.map(({ name, funding }): [string, ...(string | null)[]] => [
        name,
        ...Object.values(funding).map((amount) => amount?.toFixed() ?? null),
      ]),
    ),
  )
}

function warningsOf(source: string): string[] {
  const { diagnostics } = parseMarkdown(source)
  return diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code)
}

// Smallest examples of what the generator of damage brought up, each with its rule.
describe('a row that goes on with nothing', () => {
  it('is quoted in all its cells', () => {
    const { diagnostics } = parseMarkdown(
      `${head.replace(' 绩效指标 |', ' 绩效指标 | 是否涉密 |').replace('|---|\n', '|---|---|\n')}` +
        `|  |  |  |  |  |  | 填表人：张三 | 是 |\n| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |  |\n`,
    )
    const quoted = diagnostics.filter(({ code }) => code === 'cell-unread').map(({ data }) => data)
    expect(quoted).toContainEqual({ text: '填表人：张三' })
    expect(quoted).toContainEqual({ text: '是' })
  })
})

describe('the first half of a row whose amounts stand in the second', () => {
  it('starts afresh with an ordinal in wide signs', () => {
    const source = `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |
| 河道 |  |  |  |  | 保持河面 | 1．1－产出指标; 11－数量指标 |

${empty}| 保洁 | 15.00 | 15.00 |  |  | 清洁。 | ；保洁面积；实施周期指标值:≥9公顷；年度指标值:≥9公顷。 |
`
    expect(projectsOf(source)).toEqual([
      ['水闸维护', 1],
      ['河道保洁', 1],
    ])
  })

  it('is no header, though its name begins with 总计 and its text ends with 指标', () => {
    const source = `${head}| 总计划编制 |  |  |  |  | 完成编制， | 1、1-产出指标；11-数量指标；印发文件；年度指标 |

${empty}| 与决算公开 | 1.00 | 1.00 |  |  | 按时公开。 | 值:≥2份。 |
`
    expect(projectsOf(source)).toEqual([['总计划编制与决算公开', 1]])
  })
})

describe('the second half of a row', () => {
  it('goes on with indicators that stop behind a field', () => {
    const source = `${head}| 社区矫正购 | 30.00 | 30.00 |  |  | 完成帮教。 | 1、1-产出指标；11-数量指标； |

${empty}| 买服务 |  |  |  |  |  | 帮教人数；实施周期指标值:≥60人；年度指标值:≥60人。 |
`
    expect(projectsOf(source)).toEqual([['社区矫正购买服务', 1]])
  })
})

describe('a value that begins below a page break', () => {
  it('is no first indicator, though it is numbered', () => {
    const source = `${head}| 全域 | 30.00 | 30.00 |  |  | 完成老旧管 | 1、1-产出指标；12-质量指标；验收；实施周期指标值: |

${empty}| 道路维护 |  |  |  |  | 网改造。 | （1）一次合格；（2）资料归档；年度指标值:通过。 |
`
    expect(projectsOf(source)).toEqual([['全域道路维护', 1]])
  })
})

describe('a table of the goals of whole departments', () => {
  const whole =
    '| 部门名称 | 年度总体目标 | 金额 |\n|---|---|---|\n| 某局 | 完成全年工作任务，推动事业发展。 | 100.00 |\n\n'
  const own = `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |\n\n`
  it.each([
    ['before', `部门整体支出绩效目标表\n\n${whole}项目支出绩效目标表\n\n${own}`],
    ['behind', `${own}部门整体支出绩效目标表\n\n${whole}`],
    ['without its title', `${own}${whole}`],
    [
      'in the vertical form',
      `${own}部门整体支出绩效目标表\n\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n|---|---|---|---|\n| 产出指标 | 数量指标 | 培训班次 | 4次 |\n`,
    ],
    [
      'with indicators',
      `${own}部门整体支出绩效目标表\n\n${whole.replace('金额', '绩效指标').replace('100.00', item)}`,
    ],
  ])('is of another kind: %s', (_where, source) => {
    expect(projectsOf(source)).toEqual([['水闸维护', 1]])
    expect(parseMarkdown(source).diagnostics.map(({ code }) => code)).toEqual(['table-skipped'])
  })
})

describe('the whole caption again at the top of a page', () => {
  it('starts no other table, though the sums above are reached', () => {
    const above = '项目支出绩效目标表\n\n部门名称：罗定市水务局\n\n'
    const rows = (unit: string, name: string) =>
      `${head}| ${unit} | 30.00 | 30.00 |  |  |  |  |\n| ${name} | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |\n\n`
    const [one, two] = [above + rows('水务局本级', '水闸维护'), above + rows('水文站', '河道保洁')]
    expect(parseMarkdown(one + two).tables).toHaveLength(1)
    expect(projectsOf(one + two).map(([name]) => name)).toEqual(['水闸维护', '河道保洁'])
    const other = '收支预算总表\n\n| 收入 | 预算数 |\n|---|---|\n| 财政拨款 | 60.00 |\n\n'
    expect(parseMarkdown(one + other + two).tables).toHaveLength(2)
  })
})

describe('a sum row alone on the last page', () => {
  it('closes the table of the pages before', () => {
    const source = `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |\n\n${head}| 合计 | 30.00 | 30.00 |  |  |  |  |\n`
    const { tables } = parseMarkdown(source)
    expect(tables.map(({ total }) => total?.total?.toFixed())).toEqual(['30'])
  })
})

describe('an amount in another unit than the table', () => {
  it('counts in the sums as what it comes to', () => {
    const source = `单位：万元

${head}| 合计 | 45.00 | 45.00 |  |  |  |  |
| 罗定市水务局 | 45.00 | 45.00 |  |  |  |  |
| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |
| 河道保洁 | 150000元 | 15.00 |  |  | 河面清洁。 | ${item} |
`
    const { tables, diagnostics } = parseMarkdown(source)
    expect(tables[0]?.departments[0]?.projects.map(({ funding }) => funding.total?.toFixed())).toEqual([
      '30',
      '15',
    ])
    expect(diagnostics.map(({ code }) => code)).toEqual(['amount-converted'])
  })
})

describe('captions in the table', () => {
  it('tell the unit in the second row of the header', () => {
    const source = `| 项目名称 | 预算金额 |  | 绩效目标 | 绩效指标 |
|---|---|---|---|---|
|  | 总计（千元） | 财政拨款（千元） |  |  |
| 水闸维护 | 30.00 | 30.00 | 保障安全。 | ${item} |
`
    expect(parseMarkdown(source).tables.map(({ amountUnit }) => amountUnit)).toEqual(['千元'])
  })

  it('are lines, not the header of another table, where one text spans the width of a thead', () => {
    const cells = (tag: string, texts: string[]): string =>
      `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`
    const wide = (text: string): string => `<tr><th colspan="5">${text}</th></tr>`
    const source = `<table><thead>${wide('附表10')}${wide('项目支出绩效目标表')}${wide('部门名称：罗定市水务局　　单位：万元')}${cells('th', ['项目名称', '总计', '财政拨款', '绩效目标', '绩效指标'])}</thead>${cells('td', ['水闸维护', '30.00', '30.00', '保障安全。', item])}</table>`
    const [table] = parseHtml(source).tables.map((each) => tellTable(each))
    expect(table).toMatchObject({ title: '项目支出绩效目标表', agency: '罗定市水务局', amountUnit: '万元' })
  })
})

describe('the first half of a row in the middle of a page', () => {
  it('is no rest of the row above, though the goal there has no 。 at its end', () => {
    const source = `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障水闸安全 | ${item} |
| 河道 |  |  |  |  | 保持河面 |  |

${empty}| 保洁 | 15.00 | 15.00 |  |  | 清洁。 | ${item} |
`
    expect(projectsOf(source)).toEqual([
      ['水闸维护', 1],
      ['河道保洁', 1],
    ])
  })

  it('has its amounts in a second half without any text', () => {
    const source = `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |
| 河道保洁（一 |  |  |  |  | 清洁。 | ${item} |
| 期） | 15.00 | 15.00 |  |  |  |  |
`
    expect(projectsOf(source)).toEqual([
      ['水闸维护', 1],
      ['河道保洁（一期）', 1],
    ])
  })

  it('may have neither name nor amounts, where its indicators start with the first and go on below', () => {
    const source = `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |
|  |  |  |  |  | 保持河面 | 1、1-产出指标；11-数量指标；保洁面积；实施周期 |

${empty}| 河道保洁 | 15.00 | 15.00 |  |  | 清洁。 | 指标值:≥9公顷；年度指标值:≥9公顷。 |
`
    expect(projectsOf(source)).toEqual([
      ['水闸维护', 1],
      ['河道保洁', 1],
    ])
  })
})

describe('the first half of a row above a page break', () => {
  const first = `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全 | ${item} |\n`
  it.each([
    [
      'counts its indicators ①',
      '| 河道 |  |  |  |  | 清洁。 | ①产出指标；数量指标；保洁面积；年度指标值:≥9公顷。②产 |',
      '| 保洁 | 15.00 | 15.00 |  |  |  | 出指标；质量指标；保洁；年度指标值:优。 |',
      2,
    ],
    [
      'marks its indicators [ ]',
      '| 河道保洁 |  |  |  |  | 清洁。 | [产出指标-数量指标]保洁面积（≥9公顷）； |',
      '|  | 15.00 | 15.00 |  |  | 河面清洁。 |  |',
      1,
    ],
    [
      'has a name cut behind its first digits',
      `| 202 |  |  |  |  | 清洁。 | ${item} |`,
      '| 6年河道保洁 | 15.00 | 15.00 |  |  |  |  |',
      1,
    ],
    ['has no indicators', '| 河道 |  |  |  |  | 清洁。 |  |', '| 保洁 | 15.00 | 15.00 |  |  |  |  |', 0],
  ])('is no rest of the row above where it %s', (_rule, upper, lower, indicators) => {
    const source = `${first}${upper}\n\n${empty}${lower}\n`
    const [, ...rest] = projectsOf(source)
    expect(rest).toEqual([[expect.stringMatching(/^(?:2026年)?河道保洁$/), indicators]])
  })
})

describe('a mark of two levels that a page break cut', () => {
  it('goes on below', () => {
    const source = `${head}| 水闸 | 30.00 | 30.00 |  |  | 保障安全。 | [ |\n\n${empty}| 维护 |  |  |  |  |  | 产出指标-数量指标]维护水闸（≥12座）。 |\n`
    expect(projectsOf(source)).toEqual([['水闸维护', 1]])
  })
})

describe('a row in the middle of a page that may go on with the one above', () => {
  const whole = `| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全 | ${item} |\n`
  it.each([
    ['a name in brackets', '（一期）', '', '', ['水闸维护（一期）'], 'join-guessed'],
    ['a name and a goal below one without 。', '补助', '完成检修。', '', ['水闸维护补助'], 'join-guessed'],
    [
      'a name and marked indicators',
      '补助',
      '',
      '【产出指标-质量指标】检修（优）',
      ['水闸维护补助'],
      'join-guessed',
    ],
    ['a name alone', '补助', '', '', ['水闸维护', '补助'], 'project-guessed'],
  ])('is told to be a guess: %s', (_what, name, goal, indicators, names, code) => {
    const total = '| 合计 | 30.00 | 30.00 |  |  |  |  |\n'
    const source = `${head}${total}${whole.replace('年度指标值:≥12座。', '年度指标值:≥12座；')}| ${name} |  |  |  |  | ${goal} | ${indicators} |\n`
    expect(projectsOf(source).map(([each]) => each)).toEqual(names)
    expect(warningsOf(source)).toEqual([code])
  })
})

describe('a project repeated for each indicator', () => {
  it('goes on where its department is named again at the top of a page', () => {
    const named = head.replace('| 项目', '| 资金使用单位 | 项目').replace('|---', '|---|---')
    const row = (department: string, ordinal: number) =>
      `| ${department} | 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | ${item.replace('1、', `${ordinal}、`)} |\n`
    const source = `${named}| 水务局 |  | 30.00 | 30.00 |  |  |  |  |\n${row('', 1)}\n${named}${row('水务局', 2)}${row('', 3)}`
    expect(projectsOf(source)).toEqual([['水闸维护', 3]])
  })
})

describe('the second half of a row without amounts', () => {
  it('goes on with the row above where the row below is whole, and is said to be a guess', () => {
    const source = `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |

${empty}| 补助 |  |  |  |  | 完成检修。 |  |
| 河道保洁 | 15.00 | 15.00 |  |  | 清洁。 | ${item} |
`
    expect(projectsOf(source)).toEqual([
      ['水闸维护补助', 1],
      ['河道保洁', 1],
    ])
    expect(warningsOf(source)).toEqual(['join-guessed'])
  })

  it('goes on within a bracket of the name', () => {
    const source = `${head}| 水闸维护（一 | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |
| 期） |  |  |  |  |  |  |
| 河道保洁 | 15.00 | 15.00 |  |  | 清洁。 | ${item} |
`
    expect(projectsOf(source)).toEqual([
      ['水闸维护（一期）', 1],
      ['河道保洁', 1],
    ])
  })

  it('starts with the sign at which the indicator above was cut', () => {
    const source = `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | 1、1-产出指标；11-数量指标；资金支付及时。 |

${empty}| 工程 |  |  |  |  |  | ；实施周期指标值:100%；年度指标值:100%。 |
`
    expect(projectsOf(source)).toEqual([['水闸维护工程', 1]])
  })
})

describe('a name that is a bare number', () => {
  it('is no amount, where the row has all its columns', () => {
    const source = `${head}| 20 | 30.00 | 30.00 |  |  | 保障水闸 | ${item} |

${empty}| 26年水闸维护 |  |  |  |  | 安全。 |  |
`
    expect(fundsOf(source)).toEqual([['2026年水闸维护', '30', '30', null, null]])
  })
})

describe('a header that lacks columns of its rows', () => {
  const names = ['项目名称', '总计', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标']
  const without = (...lost: string[]): string => {
    const kept = names.filter((name) => !lost.includes(name))
    return `| ${kept.join(' | ')} |\n|${kept.map(() => '---|').join('')}\n`
  }

  it.each(names)('has lost %s, where the rows have all columns of the standard layout', (lost) => {
    const source = `${without(lost)}| 合计 | 45.00 | 30.00 | 15.00 |  |  |  |
| 水闸维护 | 30.00 | 20.00 | 10.00 |  | 保障水闸安全运行。 | ${item} |
| 河道保洁 | 15.00 | 10.00 | 5.00 |  | 保持河面清洁干净。 | ${item} |
`
    expect(fundsOf(source)).toEqual([
      ['水闸维护', '30', '20', '10', null],
      ['河道保洁', '15', '10', '5', null],
    ])
    expect(projectsOf(source)).toEqual([
      ['水闸维护', 1],
      ['河道保洁', 1],
    ])
  })

  it('leaves it open which, where it lost more', () => {
    const source = `${without('财政专户拨款', '其他资金')}| 水闸维护 | 30.00 | 20.00 | 10.00 | 保障水闸安全运行。 | ${item} |\n`
    expect(fundsOf(source)).toEqual([['水闸维护', '30', '20', null, null]])
    expect(warningsOf(source)).toEqual(['column-guessed', 'column-unknown'])
  })

  it('lacks none where a remark stands behind', () => {
    const source = `${without('财政专户拨款')}| 水闸维护 | 30.00 | 20.00 | 10.00 | 保障水闸安全运行。 | ${item} | 新增 |\n`
    expect(fundsOf(source)).toEqual([['水闸维护', '30', '20', null, '10']])
    expect(warningsOf(source)).toEqual(['cell-unread'])
  })
})

describe('the rest of a goal below a page break', () => {
  it('is no indicator, where the row lacks but the blank at its end', () => {
    const row = (cells: string[]): string => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`
    const open = item.replace('座。', '座；')
    const source = `<table>${row(['项目名称', '总计', '财政拨款', '绩效目标', '绩效指标'])}${row(['水闸维护', '30.00', '30.00', '保障', open])}</table>
<table>${row(['', '', '', '水闸安全运行。'])}${row(['河道保洁', '15.00', '15.00', '清洁。', item])}</table>`
    expect(parseHtml(source).tables[0]?.departments[0]?.projects[0]?.goal).toBe('保障水闸安全运行。')
  })

  it('is one where the goal above is at its end, and its last value is not', () => {
    const row = (cells: string[]): string => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`
    const head = ['项目名称', '总计', '财政拨款', '财政专户拨款', '绩效目标', '绩效指标']
    const open = '1、1-产出指标；11-数量指标；方案；年度指标值:保密'
    const source = `<table>${row(head)}${row(['水闸维护', '30.00', '20.00', '10.00', '保障安全。', open])}</table>
<table>${row(['', '', '', '', '项目。'])}${row(['河道保洁', '15.00', '15.00', '清洁。', item])}</table>`
    const [project] = parseHtml(source).tables[0]?.departments[0]?.projects ?? []
    expect(project?.goal).toBe('保障安全。')
    expect(project?.indicators[0]?.annual?.text).toBe('保密项目')
  })
})

describe('blank money columns', () => {
  it('that the header lost and a later part did not are told by the sums', () => {
    const source = `| 项目名称（资金使用单位） | 总计 | 财政专户拨款 | 绩效目标 | 绩效指标 |
|---|---|---|---|---|
| 合计 | 45.00 | 45.00 |  |  |

| | | | | | |
|---|---|---|---|---|---|
| 水闸维护 | 30.00 | 30.00 |  | 保障安全。 | ${item} |
| 河道保洁 | 15.00 | 15.00 |  | 河面清洁。 | ${item} |
`
    expect(fundsOf(source)).toEqual([
      ['水闸维护', '30', null, '30', null],
      ['河道保洁', '15', null, '15', null],
    ])
    expect(warningsOf(source)).toEqual([])
  })

  it('may be others in a part as wide as the header', () => {
    const source = `| 项目名称（资金使用单位） | 总计 | 财政拨款 | 财政专户拨款 | 绩效目标 | 绩效指标 |
|---|---|---|---|---|---|
| 合计 | 45.00 |  | 45.00 |  |  |
| 水闸维护 | 30.00 |  | 30.00 | 保障安全。 | ${item} |

| | | | | | |
|---|---|---|---|---|---|
| 河道保洁 | 15.00 | 15.00 |  | 河面清洁。 | ${item} |
`
    expect(fundsOf(source)).toEqual([
      ['水闸维护', '30', null, '30', null],
      ['河道保洁', '15', null, '15', null],
    ])
  })

  it('that no sum tells are a guess, though indicators behind blanks stand under 绩效目标', () => {
    const source = `${head}| 合计 | 45.00 | 45.00 |  |  |
| 水闸维护 | 30.00 | 30.00 |  |  | ${item} |
| 河道保洁 | 15.00 | 15.00 | 保持河面清洁干净，方便群众出行。 | ${item} |
`
    expect(fundsOf(source)).toEqual([
      ['水闸维护', '30', '30', null, null],
      ['河道保洁', '15', '15', null, null],
    ])
    expect(warningsOf(source)).toEqual(['column-guessed', 'column-guessed', 'column-guessed'])
  })

  it('that single rows lack are each row’s own', () => {
    const source = `${head}| 合计 | 60.00 | 30.00 | 30.00 |  |  |  |
| 甲单位 | 25.00 | 10.00 | 15.00 |  |  |  |
| 水闸维护 | 10.00 | 10.00 | 保障水闸安全运行。 | ${item} |
| 河道保洁 | 15.00 | 15.00 | 保持河面清洁干净。 | ${item} |
| 乙单位 | 35.00 | 20.00 | 15.00 |  |  |  |
| 堤防加固 | 20.00 | 20.00 | 保障堤防安全运行。 | ${item} |
| 水质监测 | 15.00 | 15.00 | 保持水质稳定达标。 | ${item} |
`
    expect(fundsOf(source)).toEqual([
      ['水闸维护', '10', '10', null, null],
      ['河道保洁', '15', null, '15', null],
      ['堤防加固', '20', '20', null, null],
      ['水质监测', '15', null, '15', null],
    ])
  })
})

describe('cells that are tables of one cell', () => {
  it('are cells, though all others of the row are blank', () => {
    const row = (cells: string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`
    const heads = ['项目名称', '总计', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标']
    const below = row(['', '', '', '', '', '<table><tr><td>类水闸</td></tr></table>', ''])
    const source = `<table>${row(heads)}${row(['水闸维护', '30', '30', '', '', '保障A/B', item])}</table>\n<table>${below}</table>`
    const { tables } = parseHtml(source)
    expect(tables[0]?.departments[0]?.projects.map(({ goal }) => goal)).toEqual(['保障A/B类水闸'])
  })

  it('are cells, though the table has but one row', () => {
    const cell = (text: string): string => `<td><table><tr><td>${text}</td></tr></table></td>`
    const cells = ['项目名称', '总计', '财政拨款', '绩效目标', '绩效指标']
    const source = `<table><tr>${cells.map(cell).join('')}</tr></table>
<table><tr>${['水闸维护', '30.00', '30.00', '保障安全。', item].map(cell).join('')}</tr></table>`
    const { tables } = parseHtml(source)
    expect(tables[0]?.departments[0]?.projects.map(({ name }) => name)).toEqual(['水闸维护'])
  })
})

describe('a span that reaches too far', () => {
  it('puts no indicators under 绩效目标, where a blank column is lost', () => {
    const row = (cells: string[], last = ''): string =>
      `<tr>${cells.map((text, at) => `<td${at === cells.length - 1 ? last : ''}>${text}</td>`).join('')}</tr>`
    const source = `<table>${row(['项目名称', '总计', '财政拨款', '财政专户拨款', '绩效目标', '绩效指标'])}${row(['河道保洁', '15.00', '15.00', '', '清洁。', item])}</table>
<table>${row(['水闸维护', '30.00', '30.00', '', item], ' colspan="2"')}</table>`
    expect(
      parseHtml(source).tables[0]?.departments[0]?.projects.map(({ goal, indicators }) => [
        goal,
        indicators.length,
      ]),
    ).toEqual([
      ['清洁。', 1],
      [null, 1],
    ])
  })

  it('makes a last part of one row no table of another kind', () => {
    const row = (cells: string[], attribute = ''): string =>
      `<tr>${cells.map((text, at) => `<td${at === cells.length - 1 ? attribute : ''}>${text}</td>`).join('')}</tr>`
    const source = `<table>${row(['项目名称', '总计', '财政拨款', '绩效目标', '绩效指标'])}${row(['甲局', '30.00', '30.00', '', ''])}${row(['水闸维护', '30.00', '30.00', '保障安全。', item])}</table>
<table>${row(['乙局', '15.00', '15.00', '', ''], ' colspan="1000"')}</table>
<table>${row(['河道保洁', '15.00', '15.00', '河面清洁。', item])}</table>`
    expect(parseHtml(source).tables[0]?.departments.map(({ name }) => name)).toEqual(['甲局', '乙局'])
  })
})

describe('departments none of which has a project', () => {
  it('are told by their names', () => {
    const source = `${head}| 合计 | 45.00 | 45.00 |  |  |  |  |
| 罗定市水务局 | 30.00 | 30.00 |  |  |  |  |
| 罗定市水文站 | 15.00 | 15.00 |  |  |  |  |
`
    expect(parseMarkdown(source).tables[0]?.departments.map(({ name }) => name)).toEqual([
      '罗定市水务局',
      '罗定市水文站',
    ])
  })
})

describe('rows of pipes that GFM takes for running text', () => {
  const rows = `合计 | 45.00 | 45.00 | | | |
水闸维护 | 30.00 | 30.00 | | | 保障安全。 | ${item}
 | | | | | 汛前检修。 |
河道保洁 | 15.00 | 15.00 | | | 清洁。 | ${item}
`
  const read = [
    ['水闸维护', 1],
    ['河道保洁', 1],
  ]

  it('have neither a delimiter row nor pipes at their edges', () => {
    const named = '项目名称 | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标\n'
    expect(projectsOf(`项目支出绩效目标表\n\n${named}${rows}`)).toEqual(read)
    expect(
      projectsOf(
        `${head}| 合计 | 45.00 | 45.00 |  |  |  |  |\n\n- 3 -\n\n${rows.slice(rows.indexOf('\n') + 1)}`,
      ),
    ).toEqual(read)
  })

  it('begin with a tag', () => {
    const tagged = rows.replace(/^(\S+)/gm, '<p>$1</p>')
    const named = `项目名称 | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标\n${'---|'.repeat(6)}---\n`
    expect(projectsOf(named + tagged)).toEqual(read)
    expect(projectsOf(`${named}\n\n${tagged}`.replace(/^/gm, '> '))).toEqual(read)
    expect(parseMarkdown(named + tagged).tables[0]?.total?.total?.toFixed()).toBe('45')
  })

  it.each([
    ['no delimiter row', ''],
    ['one of another width', `${'---|'.repeat(7)}---\n`],
  ])('begin with a tag below a header with %s', (_which, delimiter) => {
    const tagged = rows.replace(/^(\S+)/gm, '<p>$1</p>')
    const named = `项目名称 | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标\n${delimiter}`
    const source = `部门名称：罗定市水务局\n${named}${tagged}`
    for (const each of [source, source.replace(/^/gm, '> ')]) {
      expect(projectsOf(each)).toEqual(read)
      expect(warningsOf(each)).toEqual([])
      expect(parseMarkdown(each).tables[0]?.agency).toBe('罗定市水务局')
    }
    expect(projectsOf(`${named}<p>水闸</p> | | | | | 保障安全。 | ${item}\n`)).toEqual(
      delimiter === '' ? [] : [['水闸', 1]],
    )
  })

  it('are no rows where words stand between the pipes', () => {
    const { tables, diagnostics } = parseMarkdown(
      '首页 | 政务公开 | 部门预算 | 项目支出绩效目标\n联系我们 | 网站地图 | 隐私 | 说明\n',
    )
    expect(tables).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-table'])
  })
})

describe('halves of a row on one page, as of pages that a converter put together', () => {
  it('have their amounts in the second, without a name', () => {
    const source = `${head}| 罗定市水务局 | 15.00 | 15.00 |  |  |  |  |
| 河道保洁 |  |  |  |  | 保持河面 | 1、1-产出指标；11-数量指标；保洁面积；实施周期 |
|  | 15.00 | 15.00 |  |  | 清洁。 | 指标值:≥9公顷；年度指标值:≥9公顷。 |
`
    expect(fundsOf(source)).toEqual([['河道保洁', '15', '15', null, null]])
    expect(projectsOf(source)).toEqual([['河道保洁', 1]])
  })

  it('have their amounts in the second, with the rest of the name', () => {
    const source = `${head}| 河道 |  |  |  |  | 保持河面 | 1、1-产出指标；11-数量指标；保洁面积；实施周期 |
| 保洁 | 15.00 | 15.00 |  |  | 清洁。 | 指标值:≥9公顷；年度指标值:≥9公顷。 |
`
    expect(projectsOf(source)).toEqual([['河道保洁', 1]])
  })
})

describe('a text alone below a page break', () => {
  it('goes on with the value that is not at its end, though it is short as a name', () => {
    const source = `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | 1、1-产出指标；12-质量指标；验收；实施周期指标值:通过审核；年度指标值:通过 |

${empty}| 审核。 |
`
    const { tables } = parseMarkdown(source)
    const [project] = tables[0]?.departments[0]?.projects ?? []
    expect(project?.name).toBe('水闸维护')
    expect(project?.indicators.map(({ annual }) => annual?.text)).toEqual(['通过审核'])
  })
})

describe('a last part of one short row', () => {
  it('is no table of another kind, though the first rows are shorter still', () => {
    const source = `${head}| 合计 | 30.00 | 30.00 |

${empty}| 罗定市水务局 | 30.00 | 30.00 |  |  |  |  |

${empty}| 水闸维护 | 30.00 | 30.00 |  |  | 保障安全。 | ${item} |
`
    expect(parseMarkdown(source).tables[0]?.departments.map(({ name }) => name)).toEqual(['罗定市水务局'])
  })
})

describe('text that stands out of its place', () => {
  it('has spans that begin before they end', () => {
    const source = `<table><tr><td>项目名称</td><td>绩效目标</td><td>绩效指标</td></tr><tr><td>水闸</td><td>安全。</td><td>1、1-产出指标；<table><tr><td>11-数量指标；甲；</td></tr>年度指标值:5座；</table>实施周期指标值:6座。</td></tr></table>`
    const ends: number[] = []
    const within = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return
      if ('start' in value && 'end' in value) ends.push((value.end as number) - (value.start as number))
      else for (const each of Object.values(value)) within(each)
    }
    const { tables, diagnostics } = parseHtml(source)
    within([tables, diagnostics])
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(0)
  })
})

describe('20,000 rows that go on with the one above', () => {
  it.each([
    [
      'with its indicators',
      (index: number) => `|  |  |  |  |  |  | ${index + 2}、1-产出指标；11-数量指标；甲；年度指标值:4期。 |`,
    ],
    ['with its name and goal', (index: number) => `| 名${index} |  |  |  |  | 目标没有完 |  |`],
    ['with its amounts, a page each', () => '\n公开表\n\n|  | 甲 |  |  |  | 目标没有完 |  |'],
  ])('are read in time %s', (_what, rowOf) => {
    const rows = Array.from({ length: 20_000 }, (_, index) => rowOf(index)).join('\n')
    const { tables } = parseMarkdown(`${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障 | ${item} |\n${rows}\n`)
    expect(tables).toHaveLength(1)
  })
})

describe('a row of one cell among rows that begin with a tag', () => {
  it('does not hide them', () => {
    const source = `项目支出绩效目标表

部门名称：某市民政局

单位：万元

项目名称（资金使用单位） | 总计 | 财政拨款 | 绩效目标 | 绩效指标
|---|---|---|---|---|
<p>道路维护</p> | <p>0.02</p> | <p>0.02</p> | <p>保障出行。</p> |
| <p>说明：不含债券。</p> |
`
    const { tables, diagnostics } = parseMarkdown(source)
    expect(tables[0]?.departments[0]?.projects.map(({ name }) => name)).toEqual(['道路维护'])
    expect(JSON.stringify([tables, diagnostics])).toContain('说明：不含债券。')
  })
})

describe('a row with more cells than a table may have', () => {
  it('leaves the rows above it their places', () => {
    const { tables } = parseMarkdown(
      `${head}| 水闸维护 | 30.00 | 30.00 |  |  | 保障 | ${item} |\n|${'-|'.repeat(5000)}`,
    )
    expect(tables[0]?.departments[0]?.projects[0]?.span?.start).toBe(head.length)
  })
})

describe('10,000 rows that are of no table of ours, with lines between them', () => {
  it('are read in time', () => {
    const rows = '| 其中： |  |  | 2.00 |  |\n|  | 2、 | 单位：万元 |  |  |\n'
    expect(parseMarkdown(rows.repeat(10_000)).tables).toEqual([])
  })
})
