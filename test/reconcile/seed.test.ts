import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Funding, TargetTable } from '../../src/model/table.js'
import type { Target } from '../../src/model/target.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { formatCheck } from '../../src/reconcile/format/check.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { fromJson } from '../../src/schema/from-json.js'
import { toJson } from '../../src/write/json/json.js'
import { department, funding, indicator, project, quantity, table, words } from './model.js'

interface Structure {
  total: Record<keyof Funding, string | null>
  departments: {
    name: string
    funding: Record<keyof Funding, string | null>
    projects: {
      name: string
      funding: Record<keyof Funding, string | null>
      indicators: {
        name: string
        category: { key: never; codes: string[]; names: string[] }
        cycle: string
        annual: string
      }[]
    }[]
  }[]
}

const amounts = (each: Record<keyof Funding, string | null>) =>
  funding(each.total, each.fiscalAppropriation, each.specialAccount, each.other)

/** The two caps of the seed as quantities, all else as words: what else it says, the target room reads. */
const target = (text: string): Target => {
  const cap = /^支出(≤[\d.]+万元)$/.exec(text)
  return cap === null ? words(text) : quantity(cap[1]!, { text, subject: '支出' })
}

function seed(): TargetTable {
  const gold: Structure = JSON.parse(
    readFileSync(new URL('../gold/seed-structure.json', import.meta.url), 'utf8'),
  )
  return table(
    amounts(gold.total),
    gold.departments.map((each) =>
      department(
        each.name,
        amounts(each.funding),
        each.projects.map(({ name, funding: own, indicators }) =>
          project(
            name,
            amounts(own),
            indicators.map((one) =>
              indicator(one.name, {
                category: one.category,
                cycle: target(one.cycle),
                annual: target(one.annual),
              }),
            ),
          ),
        ),
      ),
    ),
  )
}

const source = readFileSync(new URL('../../seeds/guangzhou-zhengfawei-2026.md', import.meta.url), 'utf8')

describe.each([
  ['as its gold has it', seed()],
  ['as it is read', parseMarkdown(source).tables[0]!],
  ['as JSON gives it back', fromJson(toJson(parseMarkdown(source).tables))[0]!],
])('reconcile on the seed %s', (_, given) => {
  const { status, counts, checks } = reconcile(given)
  const of = (rule: string, column = 'total') =>
    checks.filter((check) => check.rule === rule && check.column === column)

  it('foots the total in both columns that are not blank', () => {
    for (const column of ['total', 'fiscalAppropriation']) {
      const [departments, ...others] = of('foot.total.departments', column)
      expect(others).toEqual([])
      expect(departments).toMatchObject({ status: 'balanced', where: ['total'], terms: 4 })
      const [projects] = of('foot.total.projects', column)
      expect(projects).toMatchObject({ status: 'rounding', terms: 21 })
      expect(projects?.difference?.toFixed()).toBe('0.01')
      expect(projects?.bound?.toFixed()).toBe('0.105')
    }
  })

  it('foots the departments, the first with a cent of rounding', () => {
    const [first, second, third] = of('foot.department.projects')
    expect(first).toMatchObject({ status: 'rounding', where: ['departments', 0], terms: 15 })
    expect(first?.stated?.toFixed()).toBe('2544.85')
    expect(first?.computed?.toFixed()).toBe('2544.84')
    expect(first?.difference?.toFixed()).toBe('0.01')
    expect(first?.bound?.toFixed()).toBe('0.075')
    expect(first?.units?.toFixed()).toBe('1')
    expect(formatCheck(first!)).toBe(
      '合计 2,544.85 与 14 个项目之和 2,544.84 相差 0.01（1 个末位），在四舍五入可能的 ±0.075 之内，属尾差。',
    )
    expect(second?.status).toBe('balanced')
    expect(third?.status).toBe('balanced')
  })

  it('cross-foots every row, and the trees hold', () => {
    expect(of('cross.row')).toHaveLength(24)
    expect(of('cross.row').every((check) => check.status === 'balanced')).toBe(true)
    expect([...of('joint'), ...of('joint', 'fiscalAppropriation')].map((check) => check.status)).toEqual([
      'balanced',
      'balanced',
    ])
  })

  it('holds the cost caps and the periods', () => {
    const caps = of('claim.cost-cap')
    expect(caps.map((check) => [check.status, check.stated?.toFixed()])).toEqual([
      ['balanced', '5.39'],
      ['balanced', '15'],
    ])
    const periods = checks.filter((check) => check.rule === 'claim.period')
    expect(periods).toHaveLength(86)
    expect(periods.every((check) => check.status === 'balanced')).toBe(true)
  })

  it('is rounding as a whole', () => {
    expect(status).toBe('rounding')
    expect(counts).toEqual({ balanced: 120, rounding: 4, unbalanced: 0, unverifiable: 0 })
    expect(checks).toHaveLength(124)
  })
})
