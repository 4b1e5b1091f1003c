import type { Group } from './group.js'

/** What a group adds to the sums of a footing: those of its first reading, of its second, and so on. */
export type Shares = Float64Array

/** What holds of the readings of some groups. */
export interface Consistent {
  /** For each group those with which every sum comes out, whatever the others are. */
  readonly kept: readonly Set<number>[]
  /** In how many ways the sums come out. */
  readonly ways: number
}

/** The readings with which the first `count` sums come out within a bound. */
export function consistentReadings(
  groups: readonly (readonly [Group, Shares])[],
  base: Float64Array,
  count: number,
  bound: number,
): Consistent {
  // What is not known can be anything: it is beyond no bound.
  const comesOut = (sum: number): boolean => !(Math.abs(sum) > bound)
  if (groups.length === 0) return { kept: [], ways: base.subarray(0, count).every(comesOut) ? 1 : 0 }
  const width = base.length
  const last = groups.length - 1
  const kept = groups.map(() => new Set<number>())
  let ways = 0
  const chosen: number[] = []
  // The sums before each group by the readings that are chosen.
  const sums = new Float64Array((groups.length + 1) * width)
  sums.set(base)
  const choose = (index: number): void => {
    const own = groups[index]
    if (own === undefined) {
      for (const [at, reading] of chosen.entries()) (kept[at] as Set<number>).add(reading)
      ways++
      return
    }
    const from = index * width
    const shares = own[1]
    for (let start = 0; start < shares.length; start += width) {
      chosen[index] = start / width
      let at = 0
      for (; at < width; at++) {
        const sum = (sums[from + at] as number) + (shares[start + at] as number)
        if (index === last && at < count && !comesOut(sum)) break
        sums[from + width + at] = sum
      }
      if (at === width) choose(index + 1)
    }
  }
  choose(0)
  return { kept, ways }
}
