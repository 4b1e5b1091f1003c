/**
 * How a check came out.
 *
 * @example
 * checkSum({ total: '10.01', parts: ['5.00', '5.00'], decimals: 2 }).status // 'rounding'
 * checkSum({ total: '10.03', parts: ['5.00', '5.00'], decimals: 2 }).status // 'unbalanced'
 */
export type CheckStatus =
  /** The figures agree. */
  | 'balanced'
  /** They differ by no more than the rounding of the printed figures explains (尾差). */
  | 'rounding'
  /** They differ by more. */
  | 'unbalanced'
  /** It cannot be told; the reason says why. */
  | 'unverifiable'

/**
 * Why a check is unverifiable; the first that applies, in this order.
 *
 * @example
 * checkSum({ total: '10.00', parts: ['5.00', null], decimals: 2 }).reason // 'missing-part'
 */
export type Reason =
  /** The stated figure is blank. */
  | 'no-total'
  /** There is nothing that it could be computed from. */
  | 'no-parts'
  /** A figure is no number. */
  | 'not-a-number'
  /** A part is blank. */
  | 'missing-part'
  /** A figure has more decimals than it is said to be printed with. */
  | 'excess-digits'
  /** Two targets or amounts that do not measure the same. */
  | 'not-comparable'

/**
 * Why a check is unverifiable, told apart by the status.
 *
 * @example
 * checkSum({ total: '10.00', parts: [], decimals: 2 }) // { status: 'unverifiable', reason: 'no-parts', … }
 */
export type Verdict =
  | {
      /** How it came out. */
      status: 'balanced' | 'rounding' | 'unbalanced'
      /** A check that could be made has none. */
      reason?: never
    }
  | {
      /** It could not be told. */
      status: 'unverifiable'
      /** Why. */
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
