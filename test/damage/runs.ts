/** How often a law is tried: moderately, or `LAW_RUNS` times as often. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env.LAW_RUNS ?? 1)) }
}
