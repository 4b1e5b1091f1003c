/**
 * The outcome of a check.
 *
 * @example
 * checkSum({ total: '10.01', parts: ['5.00', '5.00'], decimals: 2 }).status // 'rounding'
 * checkSum({ total: '10.03', parts: ['5.00', '5.00'], decimals: 2 }).status // 'unbalanced'
 */
export type CheckStatus =
  /** The amounts agree exactly. */
  | 'balanced'
  /** They differ, but by no more than rounding or the given tolerance permits (尾差). */
  | 'rounding'
  /** They differ by more. */
  | 'unbalanced'
  /** It cannot be determined; `reason` says why. */
  | 'unverifiable'

/**
 * Why a check is unverifiable; if several reasons apply, the first in this order.
 *
 * @example
 * checkSum({ total: '10.00', parts: ['5.00', null], decimals: 2 }).reason // 'missing-part'
 */
export type Reason =
  /** The stated amount is blank. */
  | 'no-total'
  /** There are no parts to add up. */
  | 'no-parts'
  /** An amount is not a number. */
  | 'not-a-number'
  /** A part is blank. */
  | 'missing-part'
  /** An amount has more decimal places than `decimals` states. */
  | 'excess-digits'
  /** Two targets or amounts do not measure the same thing. */
  | 'not-comparable'

/**
 * The outcome of a check; a union discriminated by `status`: only an unverifiable check has a `reason`.
 *
 * @example
 * checkSum({ total: '10.00', parts: [], decimals: 2 }) // { status: 'unverifiable', reason: 'no-parts', … }
 */
export type Verdict =
  | {
      /** The outcome. */
      status: 'balanced' | 'rounding' | 'unbalanced'
      /** Absent: the check could be made. */
      reason?: never
    }
  | {
      /** The check could not be made. */
      status: 'unverifiable'
      /** Why not. */
      reason: Reason
    }

/** From the best to the worst. */
const ranks: Readonly<Record<CheckStatus, number>> = {
  balanced: 0,
  rounding: 1,
  unverifiable: 2,
  unbalanced: 3,
}

/** The worst of statuses: unbalanced, unverifiable, rounding, balanced. */
export function worst(left: CheckStatus, right: CheckStatus): CheckStatus {
  return ranks[left] >= ranks[right] ? left : right
}
