import type { Funding, Indicator, TargetTable } from '../../src/index.js'

/** A table as the gold and the documents write it: amounts as printed digits, targets as their text. */
export function plainTable(table: TargetTable): Record<string, unknown> {
  const { title, agency, amountUnit, decimals } = table
  return {
    title,
    agency,
    amountUnit,
    fiscalYear: table.fiscalYear,
    decimals,
    total: plainFunding(table.total, decimals),
    departments: table.departments.map((department) => ({
      name: department.name,
      funding: plainFunding(department.funding, decimals),
      projects: department.projects.map((project) => ({
        name: project.name,
        funding: plainFunding(project.funding, decimals),
        withheld: project.withheld,
        goal: project.goal,
        indicators: project.indicators.map(plainIndicator),
      })),
    })),
  }
}

/** Amounts with the table's decimals. */
export function plainFunding(
  funding: Funding | null,
  decimals: number,
): Record<string, string | null> | null {
  if (funding === null) return null
  return Object.fromEntries(
    Object.entries(funding).map(([column, amount]) => [
      column,
      amount === null ? null : amount.toFixed(decimals),
    ]),
  )
}

/** An indicator with the text of its targets. */
export function plainIndicator(indicator: Indicator): Record<string, unknown> {
  const { ordinal, category, name, cycle, annual } = indicator
  return { ordinal, category, name, cycle: cycle?.text ?? null, annual: annual?.text ?? null }
}

/** Whether a value has everything that is expected; what the expectation leaves out may be anything. */
export function pick(value: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(value)) {
    return value.map((each, index) => (index < expected.length ? pick(each, expected[index]) : each))
  }
  if (typeof expected === 'object' && expected !== null && typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.keys(expected).map((key) => [
        key,
        pick((value as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key]),
      ]),
    )
  }
  return value
}
