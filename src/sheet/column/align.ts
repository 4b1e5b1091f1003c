import type { FundingColumn } from '../../model/table.js'
import { isFundingColumn, type Role } from '../header/role.js'
import type { Content } from '../text/content.js'
import { fitCostOf } from './fit-cost.js'
import type { Columns } from './layout.js'

/** Where the columns of some rows belong. */
export interface Alignment {
  /** For each column its role, `null` for one that has no place. A money column has the first that it may be. */
  readonly roles: readonly (Role | null)[]
  /** The columns in which amounts stand. */
  readonly money: readonly number[]
  /** What these may be, best first: more than one reading where columns are lost between them. */
  readonly readings: readonly (readonly FundingColumn[])[]
}

/** Rows and layouts wider than this are read column by column as they stand. */
const alignedWidth = 48

/** What it costs to leave a column of the layout out. */
function lossOf(role: Role): number {
  if (role === 'unread') return 0.2
  if (role === 'name') return 3
  return isFundingColumn(role) ? 1 : 1.1
}

/**
 * Gives columns of unknown roles a place in the layout: in order, by what their cells look like, at the least
 * loss. Of the money columns every reading that keeps the order is returned.
 *
 *     layout    name | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | goal | indicators
 *     columns   short  amount amount      amount                   long   indicators
 *     readings         总计   财政拨款    财政专户拨款 | 其他资金
 */
export function align(contents: readonly Content[], { roles: layout, added }: Columns): Alignment {
  if (contents.length > alignedWidth || layout.length > alignedWidth) return asItStands(contents, layout)
  const roles = leastLoss(contents, layout)
  const money: number[] = []
  for (const [column, role] of roles.entries()) {
    const content = contents[column] as Content
    if (role !== null && isFundingColumn(role) && content !== 'blank' && content !== 'nothing')
      money.push(column)
  }
  const spare = spareColumns(contents, layout, roles, layout.length - added.length)
  return { roles, money, readings: readingsOf(contents, layout, roles, money, spare) }
}

function asItStands(contents: readonly Content[], layout: readonly Role[]): Alignment {
  const roles = contents.map((_, column) => layout[column] ?? null)
  return identity(roles)
}

/** The alignment of columns whose roles are known. */
export function identity(roles: readonly (Role | null)[]): Alignment {
  const money: number[] = []
  const reading: FundingColumn[] = []
  for (const [column, role] of roles.entries()) {
    if (role === null || !isFundingColumn(role)) continue
    money.push(column)
    reading.push(role)
  }
  return { roles, money, readings: [reading] }
}

/** The cheapest way to set columns into the layout in order, by halves of a table of costs. */
function leastLoss(contents: readonly Content[], layout: readonly Role[]): (Role | null)[] {
  const width = layout.length + 1
  const costs = new Float64Array((contents.length + 1) * width)
  const steps = new Uint8Array(costs.length)
  for (let column = 0; column <= contents.length; column++) {
    for (let place = 0; place < width; place++) {
      if (column === 0 && place === 0) continue
      let best = Number.POSITIVE_INFINITY
      let step = 0
      if (column > 0 && place > 0) {
        const fit = fitCostOf(contents[column - 1] as Content, layout[place - 1] as Role)
        best = (costs[(column - 1) * width + place - 1] as number) + fit
        step = 1
      }
      if (place > 0) {
        const lost = (costs[column * width + place - 1] as number) + lossOf(layout[place - 1] as Role)
        if (lost < best) {
          best = lost
          step = 2
        }
      }
      if (column > 0) {
        const content = contents[column - 1] as Content
        // Blank on the left is the place of a name above a page break more often than a column that a converter put in.
        const blank = column === 1 ? 1.2 : 0.6
        const dropped = content === 'blank' ? blank : content === 'nothing' ? 2 : 30
        const left = (costs[(column - 1) * width + place] as number) + dropped
        if (left < best) {
          best = left
          step = 3
        }
      }
      costs[column * width + place] = best
      steps[column * width + place] = step
    }
  }
  const roles: (Role | null)[] = []
  for (let index = 0; index < contents.length; index++) roles.push(null)
  let column = contents.length
  let place = layout.length
  while (column > 0 || place > 0) {
    const step = steps[column * width + place]
    if (step === 1) roles[column - 1] = layout[place - 1] as Role
    if (step === 1 || step === 3) column--
    if (step === 1 || step === 2) place--
  }
  return roles
}

/** Every way to set the money columns into those of the layout in order; the leftmost first. */
function readingsOf(
  contents: readonly Content[],
  layout: readonly Role[],
  roles: readonly (Role | null)[],
  money: readonly number[],
  spare: number,
): FundingColumn[][] {
  const places = layout.filter(isFundingColumn)
  const first = money[0]
  if (first === undefined) return [[]]
  const [start, end] = blockOf(contents, roles, first)
  const readings: FundingColumn[][] = []
  const chosen: number[] = []
  const choose = (index: number): void => {
    const column = money[index]
    if (column === undefined) {
      readings.push(chosen.map((place) => places[place] as FundingColumn))
      return
    }
    // Blank columns between two of money are money columns too: they keep as many places open.
    const before = money[index - 1]
    const from =
      before === undefined
        ? places[0] === 'total'
          ? 0
          : Math.max(0, column - start - spare)
        : (chosen[index - 1] as number) + Math.max(1, column - before - spare)
    const behind = (end === null ? (money.at(-1) as number) : end - 1) - column
    const room = Math.max(money.length - 1 - index, behind - spare)
    for (let place = from; place + room < places.length; place++) {
      if (index === 0 && place > from && places[from] === 'total') break
      chosen[index] = place
      choose(index + 1)
    }
    chosen.length = index
  }
  choose(0)
  return readings.length > 0 ? readings : [places.slice(0, money.length)]
}

/**
 * How many blank columns stand among the others that no header has (`headed`: how many they have): a converter put them in,
 * wherever that was. Those behind the last text are no matter.
 */
function spareColumns(
  contents: readonly Content[],
  layout: readonly Role[],
  roles: readonly (Role | null)[],
  headed: number,
): number {
  const last = roles.lastIndexOf(layout[layout.length - 1] as Role)
  const ended = last >= 0 && contents[last] !== 'blank'
  return Math.max(0, (ended ? last + 1 : contents.length) - headed)
}

/** The first column of the money block, and the column behind its last where a text tells it. */
function blockOf(
  contents: readonly Content[],
  roles: readonly (Role | null)[],
  first: number,
): [number, number | null] {
  let start = first
  while (start > 0 && contents[start - 1] === 'blank' && isMoneyOrNone(roles[start - 1])) start--
  for (let column = first; column < roles.length; column++) {
    const role = roles[column]
    const content = contents[column]
    const text = content === 'long' || content === 'indicators' || content === 'short'
    if (text && (role === 'goal' || role === 'indicators')) {
      // The goal may be blank: then one blank column before the indicators is its.
      return [start, role === 'indicators' && contents[column - 1] === 'blank' ? null : column]
    }
  }
  return [start, null]
}

function isMoneyOrNone(role: Role | null | undefined): boolean {
  return role === null || role === undefined || isFundingColumn(role)
}
