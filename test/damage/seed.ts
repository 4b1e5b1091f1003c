import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CategoryKey } from '../../src/model/indicator.js'
import type { AmountUnit } from '../../src/model/table.js'
import type { SketchTable, Sums } from './model.js'

const root = join(import.meta.dirname, '../..')

interface Gold {
  title: string
  agency: string
  amountUnit: AmountUnit
  decimals: number
  departments: {
    name: string
    funding: Record<string, string | null>
    projects: {
      name: string
      funding: Record<string, string | null>
      withheld: boolean
      indicators: {
        ordinal: number
        category: { key: CategoryKey; codes: string[]; names: string[] }
        name: string
        cycle: string
        annual: string
      }[]
    }[]
  }[]
}

function sums(funding: Record<string, string | null>): Sums {
  const units = (text: string | null | undefined): number | null =>
    text === null || text === undefined ? null : Math.round(Number(text) * 100)
  return {
    total: units(funding.total),
    fiscalAppropriation: units(funding.fiscalAppropriation),
    specialAccount: units(funding.specialAccount),
    other: units(funding.other),
  }
}

/** The goals of the seed by project name and total, taken from its rows with nothing but a split at the pipes. */
function goals(): Map<string, string[]> {
  const source = readFileSync(join(root, 'seeds/guangzhou-zhengfawei-2026.md'), 'utf8')
  const plain = (cell: string): string => cell.replace(/<\/?p>/g, '').trim()
  const found = new Map<string, string[]>()
  for (const line of source.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim())
    const goal = cells.at(-3) ?? ''
    if (cells.length < 8 || goal === '') continue
    found.set(`${plain(cells[1] ?? '')} ${plain(cells[2] ?? '')}`, goal.split(/<\/p>\s*<p>/).map(plain))
  }
  return found
}

/** The seed as a model, from the gold file. */
export function seedSketch(): SketchTable {
  const gold = JSON.parse(readFileSync(join(root, 'test/gold/seed-structure.json'), 'utf8')) as Gold
  const texts = goals()
  return {
    title: gold.title,
    year: null,
    agency: gold.agency,
    unit: gold.amountUnit,
    decimals: gold.decimals,
    total: true,
    units: true,
    departments: gold.departments.map((department) => ({
      name: department.name,
      stated: sums(department.funding),
      projects: department.projects.map((project) => ({
        name: project.name,
        funding: sums(project.funding),
        goal:
          texts.get(
            `${project.name} ${Number(project.funding.total)
              .toFixed(2)
              .replace(/\B(?=(\d{3})+\.)/g, ',')}`,
          ) ?? [],
        withheld: project.withheld,
        indicators: project.indicators.map(({ category, ...rest }) => ({ ...rest, ...category })),
      })),
    })),
  }
}
