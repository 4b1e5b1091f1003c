// Forms of tables beside the standard one, the smallest document of each.
import { describe, expect, it } from 'vitest'
import { parseGrid } from '../../src/parse/grid.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { head, item, pageBreak, promised, row, told } from './told.js'

describe('amounts', () => {
  it('that a page break cut in two are put together', () => {
    const cut = item.indexOf('指标值:≥12座。')
    const above = `| 水闸维护 | 1,160. | 1,160. |  |  | 保障安全， | ${item.slice(0, cut)} |\n`
    const below = `|  |  |  |  |  |  |  |\n|---|---|---|---|---|---|---|\n|  | 83 | 83 |  |  | 保障有力。 | ${item.slice(cut)} |\n`
    expect(told(`${head}${above}\n${below}`)).toEqual([
      '- / 水闸维护 1160.83',
      'fragments-joined 2',
      'row-joined 水闸维护',
    ])
  })

  it('that name several units are told in the smallest', () => {
    expect(parseMarkdown(head + row('水闸', '3万元') + row('河道', '20元')).tables[0]?.amountUnit).toBe('元')
    expect(told(head + row('水闸', '3万元') + row('河道', '20元'))).toEqual([
      '- / 水闸 30000',
      '- / 河道 20',
      'amount-converted 3万元',
      'amount-converted 3万元',
    ])
    expect(parseMarkdown(head + row('水闸', '3万元') + row('河道', '20')).tables[0]?.amountUnit).toBe('万元')
  })

  it('are in the unit that the header of their part names', () => {
    const headIn = (unit: string) => head.replace('总计', `总计（${unit}）`)
    const parts = `${headIn('万元')}${row('水闸', '3')}\n${headIn('元')}${row('河道', '20000')}${pageBreak(7)}${row('绿化', '500')}\n${head}${row('保洁', '7')}`
    const said = ['- / 水闸 3', '- / 河道 2', '- / 绿化 0.05', '- / 保洁 7']
    expect(told(parts).slice(0, 4)).toEqual(said)
    expect(told(parts)).toContain('amount-converted 20000')
    expect(told(`单位：万元\n\n${parts}`).slice(0, 4)).toEqual(said)
  })

  it('are in the unit of a header that gaps and line breaks part', () => {
    const source = `${head.replace('总计', '总 计（ 万<br>元 ）')}${row('水闸', '3')}`
    expect(parseMarkdown(source).tables[0]?.amountUnit).toBe('万元')
  })

  it('in another unit than the table do not tell its decimals, unless there are no others', () => {
    const decimals = (...amounts: string[]) =>
      parseMarkdown(`单位：万元\n\n${head}${amounts.map((amount) => row('水闸', amount)).join('')}`).tables[0]
        ?.decimals
    expect(decimals('200050.555元', '9.99')).toBe(2)
    expect(decimals('200050.555元', '9.99万元')).toBe(2)
    expect(decimals('200050.55元')).toBe(2)
  })

  it('that name no unit where others name several are told as such, zero apart', () => {
    const bare = head + row('水闸', '3万元') + row('河道', '20元') + row('绿化', '7') + row('保洁', '0')
    expect(told(bare)).toEqual([
      '- / 水闸 30000',
      '- / 河道 20',
      '- / 绿化 -',
      '- / 保洁 0',
      'amount-converted 3万元',
      'amount-converted 3万元',
      'amount-without-unit 7',
      'amount-without-unit 7',
    ])
    expect(parseMarkdown(bare, { amountUnit: '万元' }).tables[0]?.amountUnit).toBe('万元')
    expect(parseMarkdown(`单位：万元\n\n${bare}`).diagnostics.map(({ code }) => code)).not.toContain(
      'amount-without-unit',
    )
  })

  it('in a larger unit than that of the table are told in its unit', () => {
    expect(told(`单位：元\n\n${head}${row('水闸', '3万元')}${row('河道', '20')}`).slice(0, 2)).toEqual([
      '- / 水闸 30000',
      '- / 河道 20',
    ])
  })

  it.each([
    ['一般公共预算', '政府性基金'],
    ['本级财力', '上级专项'],
    ['上级财政资金', '本级财政资金'],
    ['中央资金', '省级资金'],
  ])('of %s and %s beside each other are parts of 财政拨款, and told as unread', (one, other) => {
    const header = `| 项目名称 | 总计 | ${one} | ${other} | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|---|\n`
    expect(told(`${header}| 水闸 | 3 | 2 | 1 | 保障安全。 | ${item} |\n`)).toEqual([
      '- / 水闸 3',
      'column-unread 2',
      'column-unread 1',
    ])
  })

  it('that the model has no field for are told once each, by their names, in parts without a header too', () => {
    const header = '| 项目名称 | 总计 | 绩效目标 | 绩效指标 | 说明<br>备注 |\n|---|---|---|---|---|\n'
    const line = (name: string, note: string) => `| ${name} | 3 | 好。 | ${item} | ${note} |\n`
    const source = `${header}${line('水闸', '续建')}${line('河道', '')}${pageBreak(5)}${line('堤防', '新建')}`
    const { diagnostics } = parseMarkdown(source)
    const [only, ...others] = diagnostics.filter(({ code }) => code.endsWith('-unread'))
    expect(only?.data).toEqual({ text: '续建 | 新建', column: '说明备注' })
    expect(others).toEqual([])
  })

  it('of which several have no field are told cell by cell in a part where none of them has its place', () => {
    const header = '| 项目名称 | 总计 | 绩效目标 | 绩效指标 | 备注 | 依据 |\n|---|---|---|---|---|---|\n'
    const source = `${header}| 水闸 | 3 | 好。 | ${item} | 续建 | 规划 |\n${pageBreak(5)}| 堤防 | 3 | 好。 | ${item} | 新建 |\n`
    expect(told(source).filter((line) => line.includes('unread'))).toEqual([
      'column-unread 续建',
      'column-unread 规划',
      'cell-unread 新建',
    ])
  })
})

describe('lines above a table', () => {
  it.each(['公开11表', '预算公开表13', '附件3'])('may stand in rows of it, below its number %s', (number) => {
    const rows = [number, '预算项目支出绩效目标表', '填报单位：某局', '单位：元'].map(
      (text) => `| ${text} |  |\n`,
    )
    const source = `${rows[0]}|---|---|\n${rows.slice(1).join('')}${head.split('\n')[0]}\n${row('水闸', '3')}`
    const [table] = parseMarkdown(source).tables
    expect([table?.title, table?.agency, table?.amountUnit]).toEqual(['预算项目支出绩效目标表', '某局', '元'])
  })

  it.each(['部门名称：（盖章）', '部门名称：'])('%s names no agency', (line) => {
    expect(parseMarkdown(`${line}\n单位：元\n\n${head}${row('水闸', '3')}`).tables[0]?.agency).toBeNull()
  })

  it('are known by traditional letters', () => {
    const source = `2026年項目支出績效目標表\n\n部門名稱：廣州市圖書館\n\n單位：萬元\n\n${head}${row('水闸', '3')}`
    const [table] = parseMarkdown(source).tables
    expect([table?.title, table?.agency, table?.amountUnit]).toEqual([
      '2026年項目支出績效目標表',
      '廣州市圖書館',
      '万元',
    ])
  })

  it.each(['二零二六年', '二〇二六年', '二○二六年', '２０２６年'])('%s is a year', (year) => {
    const [table] = parseMarkdown(`${year}项目支出绩效目标表\n\n${head}${row('水闸', '3')}`).tables
    expect(table?.fiscalYear).toBe(2026)
  })
})

describe('columns', () => {
  it('of goals and indicators under each other’s headers are told by what they hold', () => {
    const goal = '保障全市水闸安全运行，及时完成维护任务，确保度汛。'
    const header = '| 项目名称 | 总计 | 绩效指标 | 绩效目标 |\n|---|---|---|---|\n'
    const [table] = parseMarkdown(
      `${header}| 水闸 | 3 | ${goal} | ${item} |\n| 河道 | 3 | ${goal} | ${item} |\n`,
    ).tables
    expect(table?.departments[0]?.projects.map((each) => [each.goal, each.indicators.length])).toEqual([
      [goal, 1],
      [goal, 1],
    ])
  })

  it('of running numbers may have 合计 and departments among them', () => {
    const header = '| 序号 | 项目名称 | 总计 | 财政拨款 | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|---|\n'
    const rows = ['水闸', '河道'].map(
      (name, at) => `| （${'一二'[at]}） | ${name} | 3 | 3 | 保障安全。 | ${item} |\n`,
    )
    expect(told(`${header}| 合计 |  | 6 | 6 |  |  |\n| 水务局 |  | 6 | 6 |  |  |\n${rows.join('')}`)).toEqual(
      ['合计 6', '水务局 6', '水务局 / 水闸 3', '水务局 / 河道 3', 'column-skipped （一） （二）'],
    )
  })

  const byColumn =
    '| 预算单位 | 项目名称 | 总计 | 财政拨款 | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|---|\n'
  const project = (unit: string, name: string) => `| ${unit} | ${name} | 3 | 3 | 保障安全。 | ${item} |\n`
  const sum = (unit: string, name: string, amount: string) =>
    `| ${unit} | ${name} | ${amount} | ${amount} |  |  |\n`

  it('of departments: a blank goes on, and above the first there is none', () => {
    const rows = [
      project('', '水闸'),
      project('甲局', '河道'),
      sum('乙局', '', '6'),
      project('', '保洁'),
      project('乙局', '绿化'),
    ]
    expect(told(byColumn + rows.join(''))).toEqual([
      '- / 水闸 3',
      '甲局 / 河道 3',
      '乙局 6',
      '乙局 / 保洁 3',
      '乙局 / 绿化 3',
    ])
  })

  it('of departments: 〃 goes on', () => {
    const source = `| 资金使用单位 | 项目名称 | 总计 | 绩效目标 | 绩效指标 |\n|---|---|---|---|---|\n| 水闸站 | 水闸 | 3 | 好。 | ${item} |\n| 〃 | 泵站 | 4 | 好。 | ${item} |\n| 同上 | 涵洞 | 5 | 好。 | ${item} |`
    expect(told(source)).toEqual(['水闸站 / 水闸 3', '水闸站 / 泵站 4', '水闸站 / 涵洞 5'])
  })

  it('of departments: their sums may stand below their projects, and a second one starts anew', () => {
    const rows = [
      project('甲局', '河道'),
      sum('甲局', '小计', '3'),
      project('乙局', '保洁'),
      sum('乙局', '小计', '3'),
      sum('乙局', '小计', '3'),
    ]
    expect(told(byColumn + rows.join(''))).toEqual([
      '甲局 3',
      '甲局 / 河道 3',
      '乙局 3',
      '乙局 / 保洁 3',
      '乙局 3',
    ])
  })

  it('of departments: 小计 in their place is the sum of the one above', () => {
    const rows = [
      project('甲局', '河道'),
      sum('小计', '', '3'),
      project('乙局', '保洁'),
      sum('小计', '', '3'),
    ]
    expect(told(byColumn + rows.join(''))).toEqual(['甲局 3', '甲局 / 河道 3', '乙局 3', '乙局 / 保洁 3'])
  })

  it('of departments: 小计 below several is of none', () => {
    const rows = [project('甲局', '河道'), project('乙局', '保洁'), sum('小计', '', '6')]
    expect(told(byColumn + rows.join(''))).toEqual(['甲局 / 河道 3', '乙局 / 保洁 3', 'sum-skipped 小计'])
  })

  it('of departments: said again beside the further indicators of a project, they start none', () => {
    const more = `| 甲局 |  |  |  |  | ${item.replace('1、', '2、')} |\n`
    expect(told(byColumn + project('甲局', '河道') + more + project('甲局', '保洁'))).toEqual([
      '甲局 / 河道 3',
      '甲局 / 保洁 3',
      'rows-merged 河道',
    ])
  })
})

describe('a second 合计', () => {
  const rows = `${head}| 合计 | 6 | 6 |  |  |  |  |\n${row('水闸', '3')}${row('河道', '3')}`

  it('that says the same is passed over', () => {
    expect(told(`${rows}| 合计 | 6 | 6 |  |  |  |  |\n`).slice(3)).toEqual(['row-skipped 合计'])
  })

  it('that says something else is quoted', () => {
    expect(told(`${rows}| 合计 | 7 | 6 |  |  |  |  |\n`).slice(3)).toEqual([
      'cell-unread 合计',
      'cell-unread 7',
      'cell-unread 6',
    ])
  })
})

describe('a table of more than a thousand rows', () => {
  const count = 1400

  it('is read as a short one is, whether its cells are short or long', () => {
    for (const goal of ['好。', '保障全市水闸安全运行，及时完成维护任务，确保安全度汛。'.repeat(12)]) {
      const rows = Array.from({ length: count }, (_, at) => `| 项目${at} | 1 | 1 |  |  | ${goal} |  |\n`)
      const [table] = parseMarkdown(head + rows.join('')).tables
      const projects = table?.departments[0]?.projects
      expect([projects?.length, projects?.at(-1)?.name, projects?.at(-1)?.goal]).toEqual([
        count,
        `项目${count - 1}`,
        goal,
      ])
    }
  })

  it('is read without a source as well', () => {
    const header = ['项目名称', '总计', '绩效目标', '绩效指标']
    const rows = Array.from({ length: count }, (_, at) => [`项目${at}`, '1', '好。', ''])
    const grid = { rows: [header, ...rows].map((cells) => cells.map((text) => ({ text }))) }
    expect(parseGrid([grid]).tables[0]?.departments[0]?.projects).toHaveLength(count)
  })
})

describe('goal and indicators in one cell', () => {
  const header = '| 项目名称 | 预算数 | 绩效目标 |\n|---|---|---|\n'
  const marked =
    '【产出指标-数量指标】<br>指标1：巡查河道（≥12次）<br>【满意度指标-服务对象满意度指标】<br>指标1：居民满意度（≥90%）'

  it('are parted at the first mark of levels', () => {
    expect(
      promised(`${header}| 河道管护 | 3 | 保障行洪安全。<br>${marked} |\n| 水闸维护 | 2 | ${marked} |\n`),
    ).toEqual([
      ['河道管护', '保障行洪安全。', '巡查河道=≥12次', '居民满意度=≥90%'],
      ['水闸维护', null, '巡查河道=≥12次', '居民满意度=≥90%'],
    ])
  })

  it('are parted as well where a page break went through them', () => {
    const [above = '', below = ''] = marked.split('巡查')
    expect(
      promised(
        `${header}| 河道管护 | 3 | 保障行洪安全。<br>${above} |\n${pageBreak(3)}|  |  | 巡查${below} |\n`,
      ),
    ).toEqual([['河道管护', '保障行洪安全。', '巡查河道=≥12次', '居民满意度=≥90%']])
  })

  it('stay with the goal where a mark is only spoken of', () => {
    const [[, goal, ...indicators] = []] = promised(`${header}| 河道管护 | 3 | 按【年度指标】要求管护。 |\n`)
    expect([goal, indicators]).toEqual(['按【年度指标】要求管护。', []])
  })
})
