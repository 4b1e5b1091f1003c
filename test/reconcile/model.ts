import { decimal } from '../../src/amount/decimal.js'
import type { Indicator } from '../../src/model/indicator.js'
import type { Department, Funding, Project, TargetTable } from '../../src/model/table.js'
import type { Comparator, QualitativeTarget, QuantityTarget } from '../../src/model/target.js'
import type { Unit } from '../../src/model/unit.js'

type Amount = string | null

/** 总计, 财政拨款, 财政专户拨款, 其他资金 as digits. */
export function funding(
  total: Amount,
  fiscal: Amount = null,
  special: Amount = null,
  other: Amount = null,
): Funding {
  const read = (amount: Amount) => (amount === null ? null : decimal(amount))
  return {
    total: read(total),
    fiscalAppropriation: read(fiscal),
    specialAccount: read(special),
    other: read(other),
  }
}

export function project(name: string, amounts: Funding, indicators: Indicator[] = []): Project {
  return { name, funding: amounts, goal: null, withheld: false, indicators, span: null }
}

export function department(
  name: string | null,
  amounts: Funding | null,
  projects: Project[] = [],
): Department {
  return { name, funding: amounts, projects, span: null }
}

export function table(
  total: Funding | null,
  departments: Department[],
  rest: Partial<TargetTable> = {},
): TargetTable {
  return {
    title: null,
    agency: null,
    fiscalYear: null,
    amountUnit: '万元',
    decimals: 2,
    total,
    departments,
    span: null,
    ...rest,
  }
}

const units: Readonly<Record<string, Omit<Unit, 'text'>>> = {
  '%': { scale: decimal(1), base: '%', per: [], dimension: 'ratio' },
  元: { scale: decimal(1), base: '元', per: [], dimension: 'money' },
  万元: { scale: decimal(10000), base: '元', per: [], dimension: 'money' },
  '元/人': { scale: decimal(1), base: '元/人', per: ['人'], dimension: 'money' },
  次: { scale: decimal(1), base: '次', per: [], dimension: 'count' },
  万次: { scale: decimal(10000), base: '次', per: [], dimension: 'count' },
  天: { scale: decimal(1), base: '天', per: [], dimension: 'duration' },
}

export function unit(text: string): Unit {
  return { text, ...units[text]! }
}

const comparators: Readonly<Record<string, Comparator>> = {
  '≥': 'gte',
  '≤': 'lte',
  '>': 'gt',
  '<': 'lt',
  '=': 'eq',
}

/** A plain quantity, for tests: `≥300次`, `95%`. */
export function quantity(text: string, rest: Partial<QuantityTarget> = {}): QuantityTarget {
  const [, sign = '', digits = '', word = ''] = /^([≥≤<>=]?)(-?[\d.]+)(.*)$/.exec(text)!
  return {
    kind: 'quantity',
    text,
    span: null,
    subject: null,
    basis: null,
    comparator: comparators[sign] ?? 'eq',
    implied: sign === '',
    approximate: false,
    value: decimal(digits),
    unit: word === '' ? null : unit(word),
    object: null,
    ...rest,
  }
}

export function words(text: string): QualitativeTarget {
  return { kind: 'qualitative', text, span: null, subject: null, basis: null }
}

export function indicator(name: string, rest: Partial<Indicator> = {}): Indicator {
  return {
    ordinal: null,
    category: { key: 'output.quantity', codes: [], names: [] },
    name,
    cycle: null,
    annual: null,
    weight: null,
    actual: null,
    score: null,
    span: null,
    ...rest,
  }
}
