import type { CategoryKey } from '../../src/model/indicator.js'
import type { AmountUnit, FundingColumn } from '../../src/model/table.js'

/** Amounts in whole units of the last place: 276384 with two decimals is 2,763.84; `null` is a blank. */
export type Sums = Record<FundingColumn, number | null>

export interface SketchIndicator {
  ordinal: number | null
  key: CategoryKey | null
  codes: string[]
  names: string[]
  name: string
  cycle: string | null
  annual: string | null
}

/** How a cell writes its indicators: with the words 年度指标值 …, or with 【】 marks and the value in brackets. */
export type ItemStyle = 'labels' | 'marks'

export interface SketchProject {
  name: string
  funding: Sums
  /** Paragraphs; empty for a blank cell. */
  goal: string[]
  withheld: boolean
  indicators: SketchIndicator[]
  /** `labels` where it is left out. */
  style?: ItemStyle
}

export interface SketchDepartment {
  name: string
  /** What its row states where that is not the sum of its projects (a rounding difference). */
  stated?: Sums
  projects: SketchProject[]
}

/** A table before it is rendered: what the parse is to give back. */
export interface SketchTable {
  title: string | null
  year: number | null
  agency: string | null
  unit: AmountUnit | null
  decimals: number
  /** Whether a 合计 row stands. */
  total: boolean
  /** Whether department rows stand; without them there is one department, named by the agency. */
  units: boolean
  departments: SketchDepartment[]
}

export const moneyColumns: readonly FundingColumn[] = [
  'total',
  'fiscalAppropriation',
  'specialAccount',
  'other',
]

/** The figures of several rows added up, a column that is blank in all of them blank. */
export function addUp(rows: readonly Sums[]): Sums {
  const sums: Sums = { total: null, fiscalAppropriation: null, specialAccount: null, other: null }
  for (const row of rows) {
    for (const column of moneyColumns) {
      const amount = row[column]
      if (amount !== null) sums[column] = (sums[column] ?? 0) + amount
    }
  }
  return sums
}

export function departmentSums(department: SketchDepartment): Sums {
  return department.stated ?? addUp(department.projects.map((project) => project.funding))
}

/** A figure as it is printed: `groups` sets thousands commas. */
export function printed(amount: number, decimals: number, groups: boolean): string {
  const digits = String(amount).padStart(decimals + 1, '0')
  const whole = decimals > 0 ? digits.slice(0, -decimals) : digits
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : ''
  return (groups ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole) + fraction
}
