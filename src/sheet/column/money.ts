import { type AmountReading, readAmount } from '../../amount/amount.js'
import { type Decimal, decimal, multiply } from '../../amount/decimal.js'
import { unitZeros } from '../../amount/unit-zeros.js'
import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type { AmountUnit, Funding, FundingColumn } from '../../model/table.js'
import { spanOf } from '../../source/text.js'
import { columnNames } from '../../terms/funds.js'
import type { Cell } from '../row.js'
import type { Group } from './group.js'
import type { PlacedRow } from './placed-row.js'

/** The money cells of a row; each has the column that the chosen reading of its group gives it. */
export interface Money {
  readonly cells: readonly Cell[]
  /** The rows that it has its columns in common with; sums may tell it apart from them. */
  group: Group
  /** The unit of the table: a cell may name another. */
  readonly unit: AmountUnit | null
  /** Whether the cells of the table name several units, so that a bare figure may be of any. */
  readonly mixed: boolean
}

/** What a money cell says in its table; `undefined` where the row has no such cell. */
export function readingAt({ cells, mixed }: Money, at: number): AmountReading | undefined {
  const reading = cells[at]?.amount
  const open = mixed && reading?.kind === 'amount' && reading.unit === null && reading.number !== 0
  return open ? { kind: 'unreadable' } : reading
}

/** The most decimals printed in an amount; those of another unit count where there are no others. */
export function decimalsOf(rows: readonly Money[]): number {
  let most = -1
  let converted = 0
  for (const row of rows) {
    for (let at = 0; at < row.cells.length; at++) {
      const reading = readingAt(row, at)
      if (reading?.kind !== 'amount') continue
      if (reading.unit === null || reading.unit === row.unit) most = Math.max(most, reading.decimals)
      else converted = Math.max(converted, reading.decimals)
    }
  }
  return most < 0 ? converted : most
}

/** Amounts that have to agree on their decimals before they tell of others. */
const telling = 3

/** The decimals that every amount of a table is printed with; `null` where they are not alike, or amounts are few. */
export function commonDecimals(rows: readonly (readonly Cell[])[]): number | null {
  let common: number | null = null
  let count = 0
  for (const cells of rows) {
    for (const { amount } of cells) {
      if (amount.kind !== 'amount' || amount.number === 0) continue
      common ??= amount.decimals
      if (amount.decimals !== common) return null
      count++
    }
  }
  return count < telling ? null : common
}

/**
 * The cells of a row with the gaps closed in what is one amount by the decimals of all others: where these have six,
 * `54.69 6899` is no 54.69 and no 6899.
 */
export function closeAmounts(cells: readonly Cell[], decimals: number): readonly Cell[] {
  if (!cells.some(({ amount }) => amount.kind === 'several')) return cells
  return cells.map((cell) => {
    if (cell.amount.kind !== 'several') return cell
    const written = cell.raw.value.normalize('NFKC')
    const amount = written.split('.').length === 2 ? readAmount(written.replace(/\s/g, '')) : cell.amount
    return amount.kind === 'amount' && amount.decimals === decimals ? { ...cell, amount } : cell
  })
}

/** The units that the cells themselves name, the smallest first: all amounts are exact in it. */
export function unitsOfCells(rows: readonly PlacedRow[]): AmountUnit[] {
  const units = new Set<AmountUnit>()
  for (const { money } of rows) {
    for (const { amount } of money)
      if (amount.kind === 'amount' && amount.unit !== null) units.add(amount.unit)
  }
  return [...units].sort((left, right) => unitZeros[left] - unitZeros[right])
}

type PrintedAmount = Extract<AmountReading, { kind: 'amount' }>

/** A figure for comparing sums, in the unit of the table. */
function numberOf({ number, unit: own }: PrintedAmount, unit: AmountUnit | null): number {
  if (own === null || unit === null || own === unit) return number
  const power = unitZeros[own] - unitZeros[unit]
  return power >= 0 ? number * 10 ** power : number / 10 ** -power
}

/** The column of each money cell by a reading of its group, the first unless said otherwise. */
export function columnsOf({ readings }: Group, reading = 0): readonly FundingColumn[] {
  return readings[reading] as readonly FundingColumn[]
}

/** The amount of a money cell as a number for comparing sums; `NaN` where it is not known, `null` where it is blank. */
export function amountAt(money: Money, at: number): number | null {
  const read = readingAt(money, at)
  if (read === undefined || read.kind === 'blank') return null
  return read.kind === 'amount' ? numberOf(read, money.unit) : Number.NaN
}

/** A column's amount as a number for comparing sums; `NaN` where it is not known, 0 where it is blank. */
export function amountIn(money: Money, column: FundingColumn): number {
  return amountAt(money, columnsOf(money.group).indexOf(column)) ?? 0
}

/** Whether nothing is printed in a column. */
export function isBlankIn(money: Money, column: FundingColumn): boolean {
  return amountAt(money, columnsOf(money.group).indexOf(column)) === null
}

/** The amounts of a row as they stand. */
export function printed({ cells }: Money): string {
  const texts = cells.map(({ text }) => text.value)
  return texts.filter((text) => text !== '').join(' | ')
}

/** 总计 as a number: as printed, or of the funds where it is not; `NaN` where it is not known. */
export function totalOf(money: Money): number {
  const { cells, group } = money
  const at = columnsOf(group).indexOf('total')
  const total = amountAt(money, at)
  if (total !== null && !Number.isNaN(total)) return total
  let sum = Number.NaN
  for (let index = 0; index < cells.length; index++) {
    const amount = index === at ? null : amountAt(money, index)
    if (amount === null) continue
    if (Number.isNaN(amount)) return Number.NaN
    sum = (Number.isNaN(sum) ? 0 : sum) + amount
  }
  return sum
}

/** The amounts of a row by the first reading of its group; what is no amount is `null` and reported. */
export function fundingOf(money: Money, tied: boolean, report: Report): Funding {
  const funding: Funding = { total: null, fiscalAppropriation: null, specialAccount: null, other: null }
  for (const [index, column] of columnsOf(money.group).entries()) {
    const reading = readingAt(money, index) as AmountReading
    if (reading.kind === 'blank') continue
    const cell = money.cells[index] as Cell
    if (tied && columnsAt(money.group.readings, index).size > 1) {
      const columns = [...columnsAt(money.group.readings, index)].map((each) => columnNames[each]).join('、')
      report(diagnostic('column-unknown', spanOf(cell.text), { text: cell.text.value, columns }))
    } else if (reading.kind === 'amount') {
      funding[column] = inUnit(reading.value, reading.unit, money.unit, cell, columnNames[column], report)
    } else {
      report(
        diagnostic(codes[cell.amount.kind], spanOf(cell.text), {
          text: cell.text.value,
          column: columnNames[column],
        }),
      )
    }
  }
  return funding
}

/** What is said of a cell that is no amount in the model, though it may look like one. */
const codes = {
  several: 'amount-ambiguous',
  amount: 'amount-without-unit',
  unreadable: 'amount-unreadable',
  blank: 'amount-unreadable',
} as const

/** The columns that an amount may belong to. */
export function columnsAt(readings: Group['readings'], index: number): Set<FundingColumn> {
  return new Set(readings.map((reading) => reading[index] as FundingColumn))
}

/** An amount in another unit than the table's is given in the table's: 3万元 in a table in 元 is 30000. */
function inUnit(
  value: Decimal,
  own: AmountUnit | null,
  unit: AmountUnit | null,
  cell: Cell,
  column: string,
  report: Report,
): Decimal {
  if (own === null || unit === null || own === unit) return value
  const power = unitZeros[own] - unitZeros[unit]
  const converted = multiply(value, decimal(`1e${power}`))
  const data = { text: cell.text.value, column, amount: converted.toFixed(), unit }
  report(diagnostic('amount-converted', spanOf(cell.text), data))
  return converted
}
