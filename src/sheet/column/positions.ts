import type { FundingColumn } from '../../model/table.js'
import { fundingColumns } from '../../terms/funds.js'
import type { Alignment } from './align.js'

/**
 * The position first, then every other way to set amounts into the money columns: a part without a header may be as wide as
 * the header of another part and lack other columns, or have others put in. Sums may say so. What is blank throughout takes
 * the columns that are left.
 */
export function positions(
  standing: readonly FundingColumn[],
  held: readonly boolean[],
): Alignment['readings'] {
  // 总计 is blank in no row, so that nobody loses it.
  if (standing[0] !== 'total') return [standing]
  const readings: FundingColumn[][] = []
  const count = held.filter((each) => each).length
  const chosen: FundingColumn[] = []
  const choose = (index: number, from: number): void => {
    if (index === count) {
      readings.push(withBlanks(chosen, held))
      return
    }
    const last = index === 0 ? 1 : fundingColumns.length
    for (let at = from; at < last; at++) {
      chosen[index] = fundingColumns[at] as FundingColumn
      choose(index + 1, at + 1)
    }
  }
  choose(0, 0)
  const others = readings.filter((reading) =>
    reading.some((column, at) => held[at] && column !== standing[at]),
  )
  return held[0] || others.length === 0 ? [standing, ...others] : others
}

/** The columns of amounts, and between them those that are left for what is blank. */
function withBlanks(chosen: readonly FundingColumn[], held: readonly boolean[]): FundingColumn[] {
  const left = fundingColumns.filter((column) => !chosen.includes(column))
  let amounts = 0
  let blanks = 0
  return held.map((each) => (each ? chosen[amounts++] : left[blanks++]) as FundingColumn)
}
