import * as fc from 'fast-check'

// Laws draw the same cases each time, so that a commit passes or fails for what it changed, and never by chance.
// To hunt for what they have not met yet: `LAW_SEED=random LAW_RUNS=4 npm test`.
const seed = process.env.LAW_SEED ?? '2026'
const times = Number(process.env.LAW_RUNS ?? 1)

fc.configureGlobal({ ...(seed !== 'random' && { seed: Number(seed) }), numRuns: Math.ceil(100 * times) })

/** How often a law is tried: `count` times, or `LAW_RUNS` times as often. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: Math.ceil(count * times) }
}
