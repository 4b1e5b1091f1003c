// Where texts stand as documents have them, and where between quotes, since the words would be read otherwise.
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
import type { Category, Indicator } from '../../src/model/indicator.js'
import type { Department, TargetTable } from '../../src/model/table.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { parseTarget } from '../../src/target/parse.js'
import { categoryKeyOf } from '../../src/terms/levels/category.js'
import { toJson } from '../../src/write/json/json.js'
import { toMarkdown } from '../../src/write/markdown/markdown.js'

const two = ['产出指标', '数量指标']

function indicatorOf(name: string, names: string[] = two, target = '4批次'): Indicator {
  const category: Category = { key: categoryKeyOf(names), codes: [], names }
  const annual = parseTarget(target, { name, fiscalYear: 2026 })
  return {
    ...{ ordinal: 1, category, name, annual, span: null },
    ...{ cycle: null, weight: null, actual: null, score: null },
  }
}

function tableOf(indicator: Indicator, change: Partial<Department> = {}): TargetTable {
  const amount = decimal('3')
  const funding = { total: amount, fiscalAppropriation: amount, specialAccount: null, other: null }
  const project = {
    ...{ name: '培训', funding, goal: '办成。', withheld: false, span: null },
    indicators: [indicator],
  }
  return {
    title: '2026年项目支出绩效目标表',
    agency: null,
    fiscalYear: 2026,
    amountUnit: '万元',
    decimals: 2,
    total: funding,
    departments: [{ name: '市水务局', funding, projects: [project], span: null, ...change }],
    span: null,
  }
}

const model = (tables: TargetTable | TargetTable[]) => JSON.parse(toJson(tables, { spans: false })).tables

function isQuoted(table: TargetTable): boolean {
  const written = toMarkdown(table)
  expect(model(parseMarkdown(written).tables)).toEqual(model(table))
  return written.includes('&#x2063;')
}

describe('the name of an indicator', () => {
  it.each([
    ['behind two levels', '培训班', two, false],
    ['behind one level', '培训班', ['满意度指标'], false],
    ['behind none', '培训班', [], false],
    ['behind none, with a sign that closes a level', '培训班-集中', [], true],
    ['behind one, with the words of a second one', '受益群众认可', ['满意度指标'], true],
    ['behind two, with the words of a second one', '受益群众认可', two, false],
    ['with a number before the words of a level', '落实第2、产出', two, true],
    ['with a number before the name of a level', '落实第2、产出目标', two, true],
    ['with a number and a space before it', '落实第2) 产出', two, true],
    ['with a number before other words', '落实第2、水闸', two, false],
    ['with a number, behind no level', '落实第2、水闸', [], true],
  ])('%s: %s under %j is quoted: %s', (_, name, names, quoted) => {
    expect(isQuoted(tableOf(indicatorOf(name, names)))).toBe(quoted)
  })
})

describe('a department', () => {
  it.each([
    ['with amounts but no 总计', { total: null }, true],
    ['to whose amount its projects do not come', { total: decimal(4) }, true],
    ['whose amount its projects pass', { total: decimal(2) }, true],
    ['whose amount its projects pass by a rounding', { total: decimal('2.99') }, false],
    ['with amounts', {}, false],
  ])('%s has a column of its own: %s', (_, change, column) => {
    const table = tableOf(indicatorOf('培训班'))
    const [department] = table.departments
    const written = { ...department!, funding: { ...department!.funding!, ...change } }
    const markdown = toMarkdown({ ...table, departments: [written] })
    expect(markdown.includes('| 资金使用单位 |')).toBe(column)
    expect(model(parseMarkdown(markdown).tables)).toEqual(model({ ...table, departments: [written] }))
  })
})

describe('dates of one target', () => {
  it.each([
    ['of this year and the next', '11月底前立项、次年3月底前完成'],
    ['of years that they say and the next', '2025年9月底前立项、次年3月底前完成'],
  ])('%s need no quotes', (_, target) => {
    expect(isQuoted(tableOf(indicatorOf('培训班', two, target)))).toBe(false)
  })
})
