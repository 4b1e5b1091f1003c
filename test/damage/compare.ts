import type { Decimal } from '../../src/amount/decimal.js'
import type { Indicator } from '../../src/model/indicator.js'
import type { TargetTable } from '../../src/model/table.js'
import type { Target } from '../../src/model/target.js'
import { addUp, departmentSums, moneyColumns, printed, type SketchTable, type Sums } from './model.js'

/** A table in words, spans apart, so that a difference shows where it is. */
export interface Told {
  title: string | null
  agency: string | null
  fiscalYear: number | null
  amountUnit: string | null
  decimals: number
  total: Record<string, string | null> | null
  departments: {
    name: string | null
    funding: Record<string, string | null> | null
    projects: {
      name: string
      funding: Record<string, string | null>
      goal: string | null
      withheld: boolean
      indicators: Record<string, unknown>[]
    }[]
  }[]
}

/** How a target is told: by its text, or by what was read in it where the damage changes the text. */
export type TellTarget = (target: Target) => unknown

export const byText: TellTarget = (target) => target.text

/** Spans, the text and words as written taken away: what is left is the reading. */
export const byReading: TellTarget = (target) =>
  JSON.parse(
    JSON.stringify(target, (key, value) =>
      key === 'span' || key === 'text' || key === 'scale' ? undefined : value,
    ),
  )

function tellAmount(amount: Decimal | null): string | null {
  return amount === null ? null : amount.toFixed()
}

function tellIndicator(indicator: Indicator, tell: TellTarget): Record<string, unknown> {
  const { ordinal, category, name, cycle, annual } = indicator
  return {
    ordinal,
    category,
    name,
    cycle: cycle === null ? null : tell(cycle),
    annual: annual === null ? null : tell(annual),
  }
}

/** What was read. */
export function tellTable(table: TargetTable, tell: TellTarget = byText): Told {
  const funding = (sums: TargetTable['total']): Record<string, string | null> | null =>
    sums && Object.fromEntries(moneyColumns.map((column) => [column, tellAmount(sums[column])]))
  return {
    title: table.title,
    agency: table.agency,
    fiscalYear: table.fiscalYear,
    amountUnit: table.amountUnit,
    decimals: table.decimals,
    total: funding(table.total),
    departments: table.departments.map((department) => ({
      name: department.name,
      funding: funding(department.funding),
      projects: department.projects.map((project) => ({
        name: project.name,
        funding: funding(project.funding) ?? {},
        goal: project.goal,
        withheld: project.withheld,
        indicators: project.indicators.map((indicator) => tellIndicator(indicator, tell)),
      })),
    })),
  }
}

/** What is to be read. */
export function tellSketch(
  table: SketchTable,
  tell: (text: string, name: string) => unknown = (text) => text,
): Told {
  const plain = (sums: Sums): Record<string, string | null> =>
    Object.fromEntries(
      moneyColumns.map((column) => {
        const amount = sums[column]
        const text = amount === null ? null : printed(amount, table.decimals, false)
        return [column, text?.includes('.') ? text.replace(/\.?0+$/, '') : text]
      }),
    )
  return {
    title: table.title,
    agency: table.agency,
    fiscalYear: table.year,
    amountUnit: table.unit,
    decimals: table.decimals,
    total: table.total ? plain(addUp(table.departments.map(departmentSums))) : null,
    departments: table.departments.map((department) => ({
      name: department.name,
      funding: table.units ? plain(departmentSums(department)) : null,
      projects: department.projects.map((project) => ({
        name: project.name,
        funding: plain(project.funding),
        goal: project.goal.length > 0 ? project.goal.join('\n') : null,
        withheld: project.withheld,
        indicators: project.indicators.map(({ ordinal, key, codes, names, name, cycle, annual }) => ({
          ordinal,
          category: { key, codes, names },
          name,
          cycle: cycle === null ? null : tell(cycle, name),
          annual: annual === null ? null : tell(annual, name),
        })),
      })),
    })),
  }
}
