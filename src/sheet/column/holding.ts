import type { Group } from './group.js'

/** What a group adds to the difference of a footing, by reading and column. */
export type Shares = number[][]

/** What holds of the readings of some groups. */
interface Holding {
  /** For each group those with which every column's sum comes out, whatever the others are. */
  readonly kept: readonly Set<number>[]
  /** In how many ways the sums come out. */
  readonly ways: number
}

/** The readings with which every column's sum comes out within a bound. */
export function holdingReadings(
  groups: readonly (readonly [Group, Shares])[],
  base: readonly number[],
  bound: number,
): Holding {
  const kept = groups.map(() => new Set<number>())
  let ways = 0
  const chosen: number[] = []
  const choose = (index: number, sums: readonly number[]): void => {
    const own = groups[index]
    if (own === undefined) {
      // What is not known can be anything.
      if (!sums.every((sum) => Number.isNaN(sum) || Math.abs(sum) <= bound)) return
      for (const [at, reading] of chosen.entries()) (kept[at] as Set<number>).add(reading)
      ways++
      return
    }
    for (const [reading, share] of own[1].entries()) {
      chosen[index] = reading
      choose(
        index + 1,
        sums.map((sum, at) => sum + (share[at] as number)),
      )
    }
    chosen.length = index
  }
  choose(0, base)
  return { kept, ways }
}
