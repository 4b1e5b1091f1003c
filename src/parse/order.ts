import type { Diagnostic } from '../diagnostic/diagnostic.js'

/** Diagnostics in the order of the document; those without a place stay behind the one they were said after. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  let last = 0
  const placed = diagnostics.map((each) => {
    last = each.span?.start ?? last
    return { each, start: last }
  })
  return placed.sort((left, right) => left.start - right.start).map(({ each }) => each)
}
