import { isDecimal } from '../../src/amount/decimal.js'
import type { Target } from '../../src/model/target.js'

/**
 * A target without its spans and the words that it, its units and its basis are written in, decimals as strings: what
 * two ways of writing it share.
 */
export function meaningOf(target: Target): unknown {
  return plain(target)
}

function plain(value: unknown): unknown {
  if (isDecimal(value)) return value.toFixed()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const qualitative = 'kind' in value && value.kind === 'qualitative'
  const entries = Object.entries(value).filter(([key]) => key !== 'span' && (key !== 'text' || qualitative))
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]))
}
