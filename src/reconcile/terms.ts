import {
  absolute,
  type Decimal,
  decimal,
  isFigure,
  lastPlace,
  multiply,
  subtract,
  sum,
} from '../amount/decimal.js'
import type { Reason, Verdict } from './status.js'
import { type BlankPolicy, fixedBound, reach, type Tolerance } from './tolerance.js'

/**
 * The amounts behind a check, whatever its status.
 *
 * @example
 * checkSum({ total: '10.01', parts: ['5.00', '5.00'], decimals: 2 })
 * // { stated: '10.01', computed: 10, difference: 0.01, bound: 0.015, units: 1, terms: 3, … }
 */
export interface SumFacts {
  /** The stated amount; `null` if it is blank or not a number. */
  stated: Decimal | null
  /** The exact sum of the parts; `null` if one of them is not known. */
  computed: Decimal | null
  /** `stated - computed`; `null` if either is not known. */
  difference: Decimal | null
  /** The largest difference that is accepted; `null` if there is no difference to compare with it. */
  bound: Decimal | null
  /**
   * The absolute difference in units of the last printed decimal place; `null` if there is no difference or the amounts
   * are exact.
   */
  units: Decimal | null
  /** The number of printed amounts involved, including the stated one. */
  terms: number
  /** The number of decimal places of the stated amount; `null` if it is exact. */
  decimals: number | null
  /** The tolerance that was applied. */
  tolerance: Tolerance
  /** The sum that the blank parts would need to have; present only with the policy `'nonnegative'`. */
  residual?: Decimal
}

/**
 * The result of `checkSum`: the amounts and the status, with a reason if it is `unverifiable`.
 *
 * @example
 * checkSum({ total: '10.00', parts: ['5.00', '5.00'], decimals: 2 }) // { status: 'balanced', difference: 0, … }
 */
export type SumCheck = SumFacts & Verdict

/** A printed figure: `null` for a blank; a decimal that is no number for what could not be read. */
export interface Term {
  readonly value: Decimal | null
  /** Decimals printed; negative for tens and hundreds, `null` for an exact figure. */
  readonly decimals: number | null
}

/** A sum to be checked. */
export interface Sum {
  readonly total: Term
  readonly parts: readonly Term[]
  readonly tolerance: Tolerance
  readonly blank: BlankPolicy
}

function isPrinted(term: Term): boolean {
  return term.value !== null && isFigure(term.value)
}

function hasExcess({ value, decimals }: Term): boolean {
  return value !== null && decimals !== null && isFigure(value) && lastPlace(value) > decimals
}

function reasonOf({ total, parts, blank }: Sum): Reason | null {
  if (total.value === null) return 'no-total'
  const printed = parts.filter(({ value }) => value !== null)
  if (parts.length === 0 || (blank === 'zero' && printed.length === 0)) return 'no-parts'
  if (!isPrinted(total) || !printed.every(isPrinted)) return 'not-a-number'
  if (blank === 'unknown' && printed.length < parts.length) return 'missing-part'
  if (hasExcess(total) || printed.some(hasExcess)) return 'excess-digits'
  return null
}

/** How many figures are printed with so many decimals; exact ones have no width. */
function widths(terms: readonly Term[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { decimals } of terms) {
    if (decimals !== null) counts.set(decimals, (counts.get(decimals) ?? 0) + 1)
  }
  return counts
}

/**
 * Holds a stated figure against its parts. A figure printed with d decimals stands for any figure within half a
 * unit of its last place; they agree where the interval of the total meets the sum of those of the parts
 * (XBRL Calculations 1.1).
 */
export function checkTerms(checked: Sum): SumCheck {
  const { total, parts, tolerance, blank } = checked
  const fixed = fixedBound(tolerance)
  const printed = parts.filter(isPrinted)
  const terms = isPrinted(total) ? [total, ...printed] : printed
  const counts = widths(terms)

  const facts: SumFacts = {
    stated: isPrinted(total) ? total.value : null,
    computed: null,
    difference: null,
    bound: null,
    units: null,
    terms: terms.length,
    decimals: total.decimals,
    tolerance,
  }

  const computed = sum(printed.map(({ value }) => value as Decimal))
  const known =
    printed.length > 0 &&
    (blank === 'zero'
      ? parts.every(({ value }) => value === null || isFigure(value))
      : printed.length === parts.length)
  const reason = reasonOf(checked)
  if (reason !== null) return { status: 'unverifiable', reason, ...facts, computed: known ? computed : null }

  const difference = subtract(facts.stated as Decimal, computed)
  const bound = fixed ?? sum(reach(counts))
  const size = absolute(difference)
  if (blank === 'nonnegative' && printed.length < parts.length && difference.gt(bound)) {
    return { status: 'unverifiable', reason: 'missing-part', ...facts, residual: difference }
  }
  const finest = Math.max(...counts.keys())
  return {
    status: difference.isZero() ? 'balanced' : size.lte(bound) ? 'rounding' : 'unbalanced',
    ...facts,
    computed,
    difference,
    bound,
    units: counts.size === 0 ? null : multiply(size, decimal(`1e${finest}`)),
  }
}
