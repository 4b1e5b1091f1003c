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
