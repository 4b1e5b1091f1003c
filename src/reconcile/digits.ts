import { absolute, add, type Decimal, decimal, rounded, subtract } from '../amount/decimal.js'
import type { Hint } from './check.js'
import type { Failed, Part } from './setting.js'

/** A change of an amount by `digit` at the place 10ᵏ, times `factor`. */
interface Move {
  /** How much more the digit is; never 0. */
  readonly digit: number
  readonly place: number
  readonly change: Decimal
}

/** The changes by one digit, times `factor`, that come to the difference within the bound. */
function movesOf({ difference, bound, decimals }: Failed, factor: number): Move[] {
  const moves: Move[] = []
  const sign = difference.isNegative() ? -1 : 1
  // digit × factor has one or two figures before the place, and rounding may carry one more
  for (let place = Math.max(-decimals, difference.e - 2); place <= difference.e + 1; place++) {
    for (let size = 1; size <= 9; size++) {
      const change = decimal(`${sign * size * factor}e${place}`)
      if (absolute(subtract(change, difference)).lte(bound)) moves.push({ digit: sign * size, place, change })
    }
  }
  return moves
}

/** The digits of an amount as printed, without sign and point. */
function digitsOf(amount: Decimal, decimals: number): string {
  const printed = rounded(absolute(amount), Math.max(0, decimals))
  const at = printed.indexOf('.')
  return at < 0 ? printed : printed.slice(0, at) + printed.slice(at + 1)
}

/** Where the digit of a place stands; below 0 or beyond the end where there is none, which is no number then. */
function indexOf(place: number, digits: string, decimals: number): number {
  return digits.length - 1 - (place + Math.max(0, decimals))
}

/** Whether a figure would begin with a zero that nobody prints: 052.00. */
function hasLeadingZero(index: number, digit: number, digits: string, decimals: number): boolean {
  return index === 0 && digit === 0 && digits.length > Math.max(0, decimals) + 1
}

/** A digit of a part that would have to be another for the sum to hold. */
interface Misprint extends Part {
  readonly digits: string
  readonly index: number
  /** How much more the digit would be, whatever the sign of the amount. */
  readonly rise: number
  readonly suggested: Decimal
}

/** The digits of the parts that a change by one of them, times `factor`, concerns. */
function misprintsOf(failed: Failed, parts: readonly Part[], factor: number): Misprint[] {
  const { decimals } = failed
  const moves = movesOf(failed, factor)
  if (moves.length === 0) return []
  return parts.flatMap(({ path, amount }) => {
    const digits = digitsOf(amount, decimals)
    const sign = amount.isNegative() ? -1 : 1
    return moves.map(({ digit, place, change }) => {
      const index = indexOf(place, digits, decimals)
      return { path, amount, digits, index, rise: sign * digit, suggested: add(amount, change) }
    })
  })
}

/**
 * Parts of which two adjacent digits, exchanged, explain the difference:
 *
 *     1,160.83 for 1,610.83   the 6 a place up and the 1 a place down: (6 - 1) × 9 × 10 = 450
 */
export function swappedDigits(failed: Failed, parts: readonly Part[]): Hint[] {
  const hints: Hint[] = []
  for (const { path, amount, digits, index, rise, suggested } of misprintsOf(failed, parts, 9)) {
    const lower = Number(digits[index])
    // The lower digit goes up one place and the upper one down: (lower - upper) × (10 - 1) × 10ᵏ.
    if (lower - Number(digits[index - 1]) !== rise) continue
    if (hasLeadingZero(index - 1, lower, digits, failed.decimals)) continue
    hints.push({ kind: 'transposition', path, amount, suggested })
  }
  return hints
}

/** The one digit of one part that, read otherwise, explains the difference; nothing where there are several. */
export function misreadDigits(failed: Failed, parts: readonly Part[]): Hint[] {
  const found = misprintsOf(failed, parts, 1).filter(({ digits, index, rise }) => {
    const right = Number(digits[index]) + rise
    return right >= 0 && right <= 9 && !hasLeadingZero(index, right, digits, failed.decimals)
  })
  const [only, second] = found
  if (only === undefined || second !== undefined) return []
  const { path, amount, suggested } = only
  return [{ kind: 'digit', path, amount, suggested }]
}
