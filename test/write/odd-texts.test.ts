import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
import type { Indicator } from '../../src/model/indicator.js'
import type { Project, TargetTable } from '../../src/model/table.js'
import { parseHtml } from '../../src/parse/html.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { parseTarget } from '../../src/target/parse.js'
import { toHtml } from '../../src/write/html/html.js'
import { toMarkdown } from '../../src/write/markdown/markdown.js'

const amount = {
  total: decimal('1.50'),
  fiscalAppropriation: decimal('1.50'),
  specialAccount: null,
  other: null,
}

function tableOf(project: Partial<Project>, indicator: Partial<Indicator> = {}): TargetTable {
  const whole: Indicator = {
    ordinal: 1,
    category: { key: 'output.quantity', codes: ['1', '11'], names: ['产出指标', '数量指标'] },
    name: '培训班',
    cycle: null,
    annual: parseTarget('4批次'),
    weight: null,
    actual: null,
    score: null,
    span: null,
    ...indicator,
  }
  const other: Project = {
    name: '乙',
    funding: amount,
    goal: '办成。',
    withheld: false,
    indicators: [],
    span: null,
  }
  const projects = [
    { ...other, name: '甲', indicators: [whole, { ...whole, ordinal: 2 }], ...project },
    other,
  ]
  const funding = { ...amount, total: decimal(3), fiscalAppropriation: decimal(3) }
  return {
    title: '项目支出绩效目标表',
    agency: '市水务局',
    fiscalYear: null,
    amountUnit: '万元',
    decimals: 1,
    total: funding,
    departments: [{ name: '市水务局', funding, projects, span: null }],
    span: null,
  }
}

/** What is read of the first project, from Markdown and from HTML. */
function readAgain(table: TargetTable): (Project | undefined)[] {
  return [parseMarkdown(toMarkdown(table)), parseHtml(toHtml(table))].map(
    ({ tables }) => tables[0]?.departments[0]?.projects[0],
  )
}

describe('a name of a project that looks like something else', () => {
  it.each([
    '2026',
    '15.00',
    '3万元',
    '无',
    '-',
    'NaN',
    'null',
    'undefined',
    '指标值核算',
    '产出指标',
    '1、11-数量',
    '【产出指标】',
    '*',
    '`a`',
    '|',
    '_',
    '\u0001',
    '\u200b',
    '甲\u200b乙',
  ])('%j is read again', (name) => {
    for (const project of readAgain(tableOf({ name }))) {
      expect(project?.name).toBe(name)
      expect(project?.indicators).toHaveLength(2)
    }
  })
})

describe('a goal that looks like something else', () => {
  it.each([
    '15',
    '年度指标值：4批次。',
    '1、1-产出指标；11-数量指标；培训班',
    '【产出指标-数量指标】培训',
    '—',
  ])('%s is read again', (goal) => {
    for (const project of readAgain(tableOf({ goal }))) expect(project?.goal).toBe(goal)
  })
})

describe('a name of an indicator that looks like something else', () => {
  it.each([
    '年度指标值：名称',
    '实施周期指标值:',
    '分值:10',
    '；头尾；',
    '名称。',
    '甲；乙',
    '2、1-产出指标；11-数量指标；名称',
    '2、产出指标；数量指标',
    '【产出指标-数量指标】名称',
    '【】',
    '*名称*',
    '`名称`',
    '[名称](a)',
    '目标值100',
  ])('%s is read again', (name) => {
    for (const project of readAgain(tableOf({}, { name }))) {
      expect(project?.indicators.map((indicator) => [indicator.name, indicator.annual?.text])).toEqual([
        [name, '4批次'],
        [name, '4批次'],
      ])
    }
  })
})

describe('what an indicator has beside its values', () => {
  it('is read again', () => {
    const extra = { weight: decimal('12.5'), actual: parseTarget('5批次'), score: decimal(10) }
    for (const project of readAgain(tableOf({}, extra))) {
      const [indicator] = project?.indicators ?? []
      expect(indicator?.weight?.toFixed()).toBe('12.5')
      expect(indicator?.actual?.text).toBe('5批次')
      expect(indicator?.score?.toFixed()).toBe('10')
    }
  })
})
