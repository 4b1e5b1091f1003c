import { Decimal } from 'decimal.js'
import type { Funding, Indicator, Target, TargetTable } from '../../src/index.js'

/** A table as the gold and the documents write it: amounts as digits, targets as their text. */
export function plainTable(table: TargetTable): Record<string, unknown> {
  const { title, agency, amountUnit, decimals, fiscalYear } = table
  return {
    title,
    agency,
    amountUnit,
    fiscalYear,
    decimals,
    total: plainFunding(table.total),
    departments: table.departments.map((department) => ({
      name: department.name,
      funding: plainFunding(department.funding),
      projects: department.projects.map((project) => ({
        name: project.name,
        funding: plainFunding(project.funding),
        withheld: project.withheld,
        goal: project.goal,
        indicators: project.indicators.map(plainIndicator),
      })),
    })),
  }
}

/** Amounts as digits. */
export function plainFunding(funding: Funding | null): Record<string, string | null> | null {
  if (funding === null) return null
  return Object.fromEntries(
    Object.entries(funding).map(([column, amount]) => [column, amount?.toFixed() ?? null]),
  )
}

/** An indicator with the text of its targets. */
export function plainIndicator(indicator: Indicator): Record<string, unknown> {
  const { ordinal, category, name, cycle, annual } = indicator
  return {
    ordinal,
    category,
    name,
    cycle: cycle?.text ?? null,
    annual: annual?.text ?? null,
    cycleReads: cycle === null ? null : plainReading(cycle),
  }
}

function plainReading(target: Target): Record<string, unknown> {
  if (target.kind !== 'quantity') return { kind: target.kind }
  const { kind, comparator, value, unit } = target
  return { kind, comparator, value: value.toFixed(), unit: unit?.text ?? null }
}

const columns = ['total', 'fiscalAppropriation', 'specialAccount', 'other']

/** An expectation with its amounts as digits: 15.00 and 15 are one. Without the values that it also allows. */
export function plainExpected(value: unknown, also = false, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => plainExpected(each, also))
  if (typeof value === 'string' && columns.includes(key)) return new Decimal(value).toFixed()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => also || !name.endsWith('Also'))
      .map(([name, each]) => [name, plainExpected(each, also, name)]),
  )
}

/**
 * What a reading has of everything that is expected; what the expectation leaves out may be anything. Where it
 * allows other values beside one (`agencyAlso` beside `agency`), these count as that one.
 */
export function pick(value: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(value)) {
    return value.map((each, index) => (index < expected.length ? pick(each, expected[index]) : each))
  }
  if (!isRecord(value) || !isRecord(expected)) return value
  const picked: Record<string, unknown> = {}
  for (const [key, wanted] of Object.entries(expected)) {
    if (key.endsWith('Also')) continue
    const also = expected[`${key}Also`]
    picked[key] = Array.isArray(also) && also.includes(value[key]) ? wanted : pick(value[key], wanted)
  }
  return picked
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
