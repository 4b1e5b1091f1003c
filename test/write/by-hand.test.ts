import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/model/indicator.js'
import type { TargetTable } from '../../src/model/table.js'
import type { Target } from '../../src/model/target.js'
import { parseHtml } from '../../src/parse/html.js'
import { parseIndicators } from '../../src/parse/indicators.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { fromJson } from '../../src/schema/from-json.js'
import { parseTarget } from '../../src/target/parse.js'
import { toHtml } from '../../src/write/html/html.js'
import { toJson } from '../../src/write/json/json.js'
import { toMarkdown } from '../../src/write/markdown/markdown.js'

function indicatorOf(annual: Target, name = '培训班'): Indicator {
  return {
    ordinal: 1,
    category: { key: 'output.quantity', codes: ['1', '11'], names: ['产出指标', '数量指标'] },
    name,
    cycle: null,
    annual,
    weight: null,
    actual: null,
    score: null,
    span: null,
  }
}

function tableOf(indicators: Indicator[], fiscalYear: number | null = null): TargetTable {
  const funding = { total: null, fiscalAppropriation: null, specialAccount: null, other: null }
  const project = { name: '合计', funding, goal: null, withheld: true, indicators, span: null }
  return {
    title: '项目支出绩效目标表（续）',
    agency: '市水务局',
    fiscalYear,
    amountUnit: '万元',
    decimals: 2,
    total: funding,
    departments: [{ name: '小计', funding, projects: [project], span: null }],
    span: null,
  }
}

const model = (tables: TargetTable[]) => JSON.parse(toJson(tables, { spans: false })).tables
const targetOf = ({ tables }: { tables: TargetTable[] }) =>
  tables[0]?.departments[0]?.projects[0]?.indicators[0]?.annual

const table = tableOf([indicatorOf(parseTarget('≥4批次'))])

/** A department of two projects, with figures of decimal.js itself. */
function tableOfThirtyDigits(): TargetTable {
  const blank = { fiscalAppropriation: null, specialAccount: null, other: null }
  const projects = ['1', '123456789012345678901234567889.12'].map((digits, at) => ({
    name: `工作经费${at + 1}`,
    funding: { total: new Decimal(digits), ...blank },
    goal: '保障运转。',
    withheld: false,
    indicators: [],
    span: null,
  }))
  const total = new Decimal('123456789012345678901234567890.12')
  const department = { name: '市水务局本级', funding: { total, ...blank }, projects, span: null }
  return { ...tableOf([]), title: null, total: null, departments: [department] }
}

describe('a target of which a column said the sign or the unit', () => {
  it.each([
    ['4', { sign: '≥', unit: '期' }, '（≥）（单位：'],
    ['4期', { sign: '不少于' }, '（≥）'],
    ['二十', { sign: '约', unit: '万元' }, '（约）（单位：'],
    ['3-5', { unit: '期' }, '（单位：'],
    ['4、9', { sign: '≤', unit: '个|；' }, '（≤）（单位：'],
  ])('%s %o keeps them in Markdown and HTML', (text, context, told) => {
    const made = tableOf([indicatorOf(parseTarget(text, context))])
    expect(toMarkdown(made)).toContain(told)
    expect(model(parseMarkdown(toMarkdown(made)).tables)).toEqual(model([made]))
    expect(model(parseHtml(toHtml(made)).tables)).toEqual(model([made]))
  })

  it('keeps those that running text labels', () => {
    const { indicators } = parseIndicators(
      '1、产出指标；数量指标；培训班；指标性质：≥；实施周期指标值：4；年度指标值：2；计量单位：期。',
    )
    const made = tableOf(indicators)
    expect(targetOf(parseMarkdown(toMarkdown(made)))).toMatchObject({
      comparator: 'gte',
      unit: { text: '期' },
    })
    expect(model(parseMarkdown(toMarkdown(made)).tables)).toEqual(model([made]))
  })

  it.each(['≥95%', '≥95%、90%', '分别为3、5个', '$\\geq 95\\%$', '百分之二十以上'])(
    'of %s none did',
    (text) => {
      expect(toMarkdown({ ...tableOf([indicatorOf(parseTarget(text))]) })).not.toMatch(
        /（(?:[≥≤<>=约]|单位：)/,
      )
    },
  )
})

describe('figures of decimal.js', () => {
  it('come back from JSON equal, key by key', () => {
    expect(fromJson(toJson(tableOfThirtyDigits()))).toStrictEqual([tableOfThirtyDigits()])
  })

  it('are written the same whatever is set on decimal.js', () => {
    const { precision, rounding, maxE } = Decimal
    const made = tableOfThirtyDigits()
    const written = toMarkdown(made)
    expect(written).toContain('| 项目名称（资金使用单位） |')
    try {
      Decimal.set({ precision: 1, rounding: 0, maxE: 1 })
      expect(toMarkdown(made)).toBe(written)
    } finally {
      Decimal.set({ precision, rounding, maxE })
    }
  })
})

describe('a target with fields that its text does not say', () => {
  const own = { ...parseTarget('≥5%'), comparator: 'lt' } as Target
  it.each([
    ['Markdown', (each: TargetTable) => parseMarkdown(toMarkdown(each))],
    ['HTML', (each: TargetTable) => parseHtml(toHtml(each))],
  ])('comes back from %s as its text reads, and all else as it was', (_format, again) => {
    const result = again(tableOf([indicatorOf(own)]))
    const expected = tableOf([indicatorOf(parseTarget('≥5%'))])
    expect(model(result.tables)).toEqual(model([expected]))
  })
})

describe('the year of a date', () => {
  const again = (text: string, read: number | undefined, fiscalYear: number | null) => {
    const target = parseTarget(text, read === undefined ? {} : { fiscalYear: read })
    const written = toMarkdown(tableOf([indicatorOf(target, '人数(人)')], fiscalYear))
    const found = targetOf(parseMarkdown(written))
    const parts = found?.kind === 'compound' ? found.parts : [found]
    return parts.map((part) => (part?.kind === 'deadline' ? part.date : part?.kind)).join(' ')
  }
  it.each([
    ['11月底前', 2026, 2026, '2026-11-30'],
    ['11月底前', 2026, null, '2026-11-30'],
    ['11月底前', undefined, 2026, '--11-30'],
    ['11月底前', undefined, null, '--11-30'],
    ['2025年11月底前', undefined, 2026, '2025-11-30'],
    ['次年3月底前', 2026, 2026, '2027-03-31'],
    ['次年3月底前', 2026, null, '2027-03-31'],
    ['11月底前', 2025, 2026, '2025-11-30'],
    ['年底前', 2025, 2026, '2025-12-31'],
    ['上半年', 2025, 2026, '2025-06-30'],
    ['次年3月底前', 2024, 2026, '2025-03-31'],
    ['11月底前立项、次年3月底前完成', 2024, 2026, '2024-11-30 2025-03-31'],
    ['2025年9月底前立项、11月底前完成', 2024, 2026, '2025-09-30 2025-11-30'],
    ['2025年9月底前立项；11月底前完成', 2024, 2026, '2025-09-30 2024-11-30'],
    ['9月底前立项、11月底前完成', undefined, 2026, '--09-30 --11-30'],
    ['11月底前立项、≥5', 2026, 2026, '2026-11-30 quantity'],
  ])('of %s read with %s in a table of %s is kept', (text, read, fiscalYear, date) => {
    expect(again(text, read, fiscalYear)).toBe(date)
  })
})

describe('a date that is none', () => {
  it('comes back as the text reads, in no year', () => {
    const own = { ...parseTarget('11月底前'), date: '尽快' } as Target
    const { tables } = parseMarkdown(toMarkdown(tableOf([indicatorOf(own)], 2026)))
    expect(model(tables)).toEqual(model([tableOf([indicatorOf(parseTarget('11月底前'))], 2026)]))
  })
})

describe('what the name of an indicator says of its target', () => {
  it.each([
    ['from the name', parseTarget('5', { name: '人数(人)' })],
    ['from nowhere, though the name has one', parseTarget('5')],
    ['as written, though the name tells what it means', parseTarget('5人/次'), '培训人次'],
    ['as the name tells what it means', parseTarget('5人/次', { name: '培训人次' }), '培训人次'],
    ['without the sign of the name', parseTarget('100'), '合格率%'],
    ['with it', parseTarget('100', { name: '合格率%' }), '合格率%'],
    ['as a number, though the name asks for a time', parseTarget('约2026'), '实施周期'],
    ['as the time for which the name asks', parseTarget('2026', { name: '完成时间' }), '完成时间'],
    ['as the time that two years alone are', parseTarget('2023-2025'), '培训'],
    ['as the numbers that they are behind a name', parseTarget('2023-2025', { name: '培训' }), '培训'],
  ])('comes back %s', (_what, target, name = '人数(人)') => {
    const written = toMarkdown(tableOf([indicatorOf(target, name)]))
    expect(targetOf(parseMarkdown(written))).toEqual({ ...target, span: expect.anything() })
  })
})

describe('unit and year of one target', () => {
  const name = '人数(人)'
  it.each([
    ['the unit of the name, no year', parseTarget('6月30日前；≥5', { name })],
    ['the unit of the name, another year', parseTarget('6月30日前；≥5', { name, fiscalYear: 2025 })],
    ['no unit, no year', parseTarget('6月30日前；≥5')],
    ['no unit, the year of the table', parseTarget('6月30日前；≥5', { fiscalYear: 2026 })],
  ])('come back each by itself: %s', (_what, target) => {
    const table = tableOf([indicatorOf(target, name)], 2026)
    expect(model(parseMarkdown(toMarkdown(table)).tables)).toEqual(model([table]))
  })
})

describe('spans of what was quoted', () => {
  it('lead to the text as it stands, escapes and all', () => {
    const source = toMarkdown(tableOf([indicatorOf(parseTarget('≥4|批次'))]))
    const [read] = parseMarkdown(source).tables
    const [project] = read!.departments[0]!.projects
    const [indicator] = project!.indicators
    const at = ({ start, end }: { start: number; end: number }) => source.slice(start, end)
    expect(at(indicator!.annual!.span!)).toBe('≥4\\|批次')
    expect(at(indicator!.span!)).toMatch(/^1、&#x2063;1&#x2063;-.*批次&#x2063;$/)
    expect(at(project!.span!)).toMatch(/^\| &#x2063;小计&#x2063; \| &#x2063;合计&#x2063;（涉密） \|.*\|$/)
    expect(at(read!.span!)).toMatch(/^\| &#x2063;资金使用单位&#x2063;.*\|$/s)
  })
})

describe('a table with quoted texts that somebody changed', () => {
  const markdown = toMarkdown(table)

  it.each([
    ['| 财政专户拨款 ', '| 专户 '],
    ['&#x2063;小计&#x2063; |  |', '&#x2063;小计 |  |'],
    ['（涉密）', '（秘密）'],
    ['|  |  |  |  |  |  |\n', '| 12 |  |  | 甲 |  |  |\n'],
    ['&#x2063;培训班', '培训班'],
    ['| &#x2063;小计&#x2063; |  |  |  |  |  |  |  |', '| &#x2063;小计&#x2063; |  |  |  |  |  | 办成。 |  |'],
    ['| &#x2063;小计&#x2063; |  |', '| 合计 |  |  |  |  |  |  |  |\n| &#x2063;小计&#x2063; |  |'],
    ['| &#x2063;小计&#x2063; |  |  |', '| &#x2063;小计&#x2063;（未列金额） |  | 3.00 |'],
    ['| &#x2063;小计&#x2063; |  |  |  |  |  |  |  |', '| &#x2063;小计&#x2063; |'],
    ['| &#x2063;小计&#x2063; | &#x2063;合计', '| &#x2063;小计&#x2063;（未列金额） | &#x2063;合计'],
  ])('is read as any other where %s is %s', (from, to) => {
    const changed = markdown.replace(from, to)
    expect(changed).not.toBe(markdown)
    const { tables, diagnostics } = parseMarkdown(changed)
    for (const text of ['培训班', '≥4批次']) expect(JSON.stringify([tables, diagnostics])).toContain(text)
  })

  it.each([
    ['<td></td><td></td>', '<td colspan="2"></td>'],
    ['<td></td>', '<td rowspan="2"></td>'],
  ])('is read as any other where cells of it are merged: %s is %s', (from, to) => {
    const changed = toHtml(table).replace(from, to)
    const { tables, diagnostics } = parseHtml(changed)
    for (const text of ['培训班', '≥4批次']) expect(JSON.stringify([tables, diagnostics])).toContain(text)
    expect(model(tables)).not.toEqual(model([table]))
  })

  it('loses no text, in the model or in a diagnostic', () => {
    const row = '| &#x2063;小计&#x2063; | 新增项目 | 3.00 | 3.00 |  |  | 办成一件事。 | 说明文字 |\n'
    const { tables, diagnostics } = parseMarkdown(markdown + row)
    const all = JSON.stringify([tables, diagnostics])
    for (const text of ['新增项目', '办成一件事。', '说明文字', '培训班']) expect(all).toContain(text)
  })

  it('stands beside others in a document', () => {
    const plain = [
      '# 2026年项目支出绩效目标表',
      '',
      '| 项目名称 | 总计 | 绩效目标 | 绩效指标 |',
      '|---|---|---|---|',
      '| 培训 | 3.00 | 办成。 | 1、1-产出指标；11-数量指标；培训班；年度指标值：4批次。 |',
      '',
    ].join('\n')
    const { tables } = parseMarkdown([plain, markdown, plain].join('\n'))
    expect(tables.map(({ title, fiscalYear }) => [title, fiscalYear])).toEqual([
      ['2026年项目支出绩效目标表', 2026],
      ['项目支出绩效目标表（续）', null],
      ['2026年项目支出绩效目标表', 2026],
    ])
    expect(model([tables[1]!])).toEqual(model([table]))
  })
})

describe('indicators with quoted texts', () => {
  const cell = '1、⁣1⁣-⁣产出指标⁣；⁣11⁣-；类别:无；⁣培训；班⁣；年度指标值:⁣≥4批次。⁣；分值:10；得分:-0.50。'

  it('are read by themselves too', () => {
    const { indicators, diagnostics } = parseIndicators(cell)
    expect(diagnostics).toEqual([])
    expect(indicators).toMatchObject([
      {
        ordinal: 1,
        category: { key: null, codes: ['1', '11'], names: ['产出指标'] },
        name: '培训；班',
        annual: { kind: 'quantity', text: '≥4批次。' },
      },
    ])
    expect(indicators[0]?.score?.toFixed()).toBe('-0.5')
  })

  it.each([
    ['。', ''],
    ['类别:无', '类别:output.other'],
    ['类别:无', '类别'],
    ['得分', '分值'],
    ['得分:-0.50', '得分:甲'],
    ['年度指标值', '每年指标值'],
    ['；⁣培训；班⁣', ''],
    ['；⁣培训；班⁣；年度指标值:⁣≥4批次。⁣；分值:10；得分:-0.50', ''],
    ['⁣培训；班⁣', '⁣培训；班⁣；⁣甲⁣；年度指标值:⁣1⁣；⁣乙⁣'],
    ['1、', '甲、'],
  ])('are read as running text where %s is %s', (from, to) => {
    const changed = cell.slice(0, -1).replace(from, to) + (from === '。' ? '' : '。')
    const read = (text: string) =>
      JSON.stringify(parseIndicators(text), (key, value) => (key === 'span' ? null : value))
    expect(read(changed)).toBe(read(changed.replaceAll('\u2063', '')))
  })
})
