// What a table carries that is none of it: stamps, signatures, the index of a data frame.
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { head, item, pageBreak, row, told } from './told.js'

const below = (columns: number) => `|${'---|'.repeat(columns)}\n`

describe('a stamp in a row of its own', () => {
  it('leaves the captions above it to the table', () => {
    const caption = `| 部门名称：某市水务局 |  |  |  |  |  | 单位：元 |\n${below(7)}`
    const rows = head.split('\n')[0]
    const { tables } = parseMarkdown(
      `项目支出绩效目标表\n\n${caption}| 仅供参考 |  |  |  |  |  |  |\n${rows}\n${row('水闸', '3')}`,
    )
    expect(tables.map(({ title, agency, amountUnit }) => [title, agency, amountUnit])).toEqual([
      ['项目支出绩效目标表', '某市水务局', '元'],
    ])
  })

  it('is a project on a guess where no amount bears it out', () => {
    const sums = `| 合计 | 7 | 7 |  |  |  |  |\n| 水闸所 | 3 | 3 |  |  |  |  |\n${row('水闸', '3')}| 河道所 | 4 | 4 |  |  |  |  |\n${row('河道', '4')}`
    expect(told(`${head}${sums}| 扫描留存 |  |  |  |  |  |  |\n`)).toEqual([
      '合计 7',
      '水闸所 3',
      '水闸所 / 水闸 3',
      '河道所 4',
      '河道所 / 河道 4',
      '河道所 / 扫描留存 -',
      'project-guessed 扫描留存',
    ])
  })

  it('is a department on a guess in the column of such', () => {
    const header = `| 单位名称 | 项目名称 | 总计 | 绩效目标 | 绩效指标 |\n${below(5)}`
    const project = (name: string) => `|  | ${name} | 3 | 保障安全。 | ${item} |\n`
    const named = project('水闸').replace('|  |', '| 水闸所 |')
    expect(
      told(`${header}${named}| 扫描留存 |  |  |  |  |\n${project('河道')}|  | 财务留底 |  |  |  |\n`),
    ).toEqual([
      '水闸所 / 水闸 3',
      '扫描留存 -',
      '扫描留存 / 河道 3',
      '扫描留存 / 财务留底 -',
      'department-guessed 扫描留存',
      'project-guessed 财务留底',
    ])
  })

  it('is none where all departments are set like it', () => {
    const header = `| 单位名称 | 项目名称 | 总计 | 绩效目标 | 绩效指标 |\n${below(5)}`
    const project = `|  | 水闸 | 3 | 保障安全。 | ${item} |\n`
    expect(told(`${header}| 水闸所 |  |  |  |  |\n${project}| 河道所 |  |  |  |  |\n${project}`)).toEqual([
      '水闸所 -',
      '水闸所 / 水闸 3',
      '河道所 -',
      '河道所 / 水闸 3',
    ])
  })
})

describe('a stamp that is known by its words', () => {
  const sums = (stamp: string) => `${head}${stamp}| 合计 | 3 | 3 |  |  |  |  |\n${row('水闸', '3')}`
  const plain = ['合计 3', '- / 水闸 3']

  it.each([
    '仅供参考',
    '征求意见稿',
    '部门预算公开',
    '2026年部门预算',
    '2026年度单位预算公开',
    '某市水务局2026年部门预算',
    '续表',
    '（续上页）',
    '接上页',
  ])('is passed over above 合计, below a row, and below a page break: %s', (stamp) => {
    const line = `| ${stamp} |  |  |  |  |  |  |\n`
    const skipped = `row-skipped ${stamp}`
    expect(told(sums(line))).toEqual([...plain, skipped])
    expect(told(sums('') + line)).toEqual([...plain, skipped])
    expect(told(`${sums('')}${pageBreak(7)}${line}${row('闸门', '0')}`)).toEqual([
      ...plain,
      '- / 闸门 0',
      'fragments-joined 2',
      skipped,
    ])
  })

  it('is passed over behind the number of its row', () => {
    const frame = (rows: string[]) => rows.map((cells, at) => `| ${at || ' '} ${cells}`).join('')
    const named = head.split('\n')[0] ?? ''
    const table = [
      `${named}\n|${'---|'.repeat(8)}\n`,
      row('水闸', '3'),
      '| 仅供参考 |  |  |  |  |  |  |\n',
      '| 7 |  |  |  |  |  |  |\n',
    ]
    expect(told(frame(table))).toEqual([
      '- / 水闸 3',
      'column-skipped 1',
      'row-skipped 仅供参考',
      'row-skipped 7',
    ])
  })

  it('is none where more stands in its row, or more in its cell', () => {
    expect(told(head + row('预算公开', '3'))).toEqual(['- / 预算公开 3'])
    expect(told(head + row('2026年部门预算公开审核', '3'))).toEqual(['- / 2026年部门预算公开审核 3'])
  })
})

describe('合计 on the last page', () => {
  it('closes the table though a signature stands below it', () => {
    const closing = `${head}| 合计 | 3 | 3 |  |  |  |  |\n| 填表人：某某 |  |  |  |  |  |  |\n`
    expect(told(`${head}${row('水闸', '3')}\n${closing}`)).toEqual([
      '合计 3',
      '- / 水闸 3',
      'fragments-joined 2',
      'header-repeated 项目名称（资金使用单位） | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标',
      'row-skipped 填表人：某某',
    ])
  })
})

describe('the index of a data frame', () => {
  const project = (index: string) => `| ${index} | 水闸 | 3 | 3 | 保障安全。 | ${item} |\n`

  it('is none of a header in two rows', () => {
    const upper = `|  | 项目名称 | 预算金额 | Unnamed: 2 | 绩效目标 | 绩效指标 |\n${below(6)}`
    const lower = '| 0 | nan | 总计 | 财政拨款 | nan | nan |\n'
    expect(told(upper + lower + project('1'))).toEqual(['- / 水闸 3', 'column-skipped 0', 'column-skipped 1'])
  })

  it('is none of a row that counts the columns', () => {
    const header = `|  | 项目名称 | 总计 | 财政拨款 | 绩效目标 | 绩效指标 |\n${below(6)}`
    expect(told(`${header}| 0 | 栏次 | 1 | 2 | 3 | 4 |\n${project('1')}`)).toEqual([
      '- / 水闸 3',
      'row-skipped 0 | 栏次 | 1 | 2 | 3 | 4',
      'column-skipped 1',
    ])
  })

  it('is none of a row that says that it counts the columns, of which it need not count more than one', () => {
    const header = `| 项目名称 | 总计 | 绩效目标 | 绩效指标 |\n${below(4)}`
    const project = `| 水闸 | 3 | 保障安全。 | ${item} |\n`
    expect(told(`${header}| 栏次 | 1 |  |  |\n${project}`)).toEqual(['- / 水闸 3', 'row-skipped 栏次 | 1'])
  })

  it('is none of a caption', () => {
    const caption = `|  | 部门名称：某市水务局 | Unnamed: 1 | Unnamed: 2 | Unnamed: 3 | 金额单位：元 |\n${below(6)}`
    const header = '| 0 | 项目名称 | 总计 | 财政拨款 | 绩效目标 | 绩效指标 |\n'
    const { tables } = parseMarkdown(caption + header + project('1'))
    expect(tables.map(({ agency, amountUnit }) => [agency, amountUnit])).toEqual([['某市水务局', '元']])
  })
})

describe('what a page break left of an indicator', () => {
  it.each([
    ['产', '出指标>时效指标>及时率：≥95%'],
    ['较上年下降5', '%以上；质量指标：及时率：≥95%'],
  ])('goes on with it, not with the goal: %s|%s', (above, rest) => {
    const whole = above === '产' ? '产出指标>数量指标>水闸：≥3座\n' : '时效指标：水闸：'
    const first = `| 水闸 | 3 | 3 |  |  | 保障安全 | ${whole.replace('\n', '<br>')}${above} |\n`
    const { tables } = parseMarkdown(`${head}${first}${pageBreak(4)}|  |  |  | ${rest} |\n`)
    const [project] = tables[0]?.departments[0]?.projects ?? []
    expect(project?.goal).toBe('保障安全')
    expect(project?.indicators.map(({ annual }) => annual?.text)).toContain('≥95%')
  })
})

describe('a notice that a project is secret', () => {
  it('is one whatever line breaks and spaces stand in it', () => {
    const notice = '该项目涉及国家秘<br>密，根据《保守国家秘密 法》不予<br>公开。'
    const { tables } = parseMarkdown(`${head}| 水闸 | 3 | 3 |  |  | ${notice} |  |\n`)
    expect(tables[0]?.departments[0]?.projects[0]?.withheld).toBe(true)
  })
})

describe('a form handed in blank', () => {
  it('has no projects, and keeps what is said in their place', () => {
    const said = '| 本单位2026年无项目支出，此表为空表 |  |  |  |  |  |  |\n'
    expect(parseMarkdown(head + said).tables.map(({ departments }) => departments)).toEqual([[]])
    expect(told(head + said)).toEqual(['row-skipped 本单位2026年无项目支出，此表为空表'])
  })
})

describe('a row with a unit or an agency among the rows', () => {
  const told = (text: string) => {
    const { tables, diagnostics } = parseMarkdown(
      `部门名称：水务局\n\n${head}${row('水闸', '3')}| ${text} |  |  |  |  |  |  |\n`,
    )
    return [
      tables.map(({ title, agency, amountUnit }) => [title, agency, amountUnit]),
      diagnostics.flatMap(({ code, data }) => (code === 'row-skipped' ? [data.text] : [])),
    ]
  }

  it.each(['单位：万元', '（金额单位：人民币万元）', '部门名称：水务局 单位：万元', '单位：万元 第2页'])(
    'is in the model, if it says no more: %s',
    (text) => {
      expect(told(text)).toEqual([[[null, '水务局', '万元']], []])
    },
  )

  it.each([
    '注：1.金额单位：万元 2.水闸项目包含上年结转资金5万元',
    '金额单位：万元；编制人：李四',
    '说明：本表不含涉密项目，单位：万元',
    '注：金额单位为万元，数据截至12月。',
  ])('is quoted, if it says more: %s', (text) => {
    expect(told(text)).toEqual([[[null, '水务局', '万元']], [text]])
  })

  it('is quoted where it names another agency than the table has', () => {
    expect(told('部门名称：文体局')).toEqual([[[null, '水务局', null]], ['部门名称：文体局']])
  })
})
