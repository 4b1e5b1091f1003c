import { readAmount } from '../amount/amount.js'
import { type Decimal, decimal, isDecimal } from '../amount/decimal.js'
import { mostPlaces } from '../amount/places.js'
import type { AmountUnit } from '../model/table.js'
import { demand } from '../source/demand.js'
import { checkTerms, type SumCheck, type Term } from './terms.js'
import { type BlankPolicy, demandBlank, type Tolerance } from './tolerance.js'

/**
 * The input of `checkSum`: a stated amount and the parts of which it should be the sum.
 *
 * @example
 * checkSum({ total: '1,200', parts: ['700', '500'], decimals: -2 }).bound // 150
 */
export interface SumInput {
  /** The stated amount: a decimal, or text as `parseAmount` reads it. `null` or a blank text if it is missing. */
  total: string | Decimal | null
  /** The parts in any order, each in the same form as `total`. */
  parts: readonly (string | Decimal | null)[]
  /**
   * The number of decimal places that all amounts are printed with: 2 for 0.01, negative for tens (-1), hundreds (-2) ….
   * `null` for exact amounts, which are not rounded.
   */
  decimals: number | null
  /** The decimal places of `total`, if they differ from `decimals`. */
  totalDecimals?: number | null | undefined
  /** The decimal places of each part, if they differ; a part without an entry has those of `decimals`. */
  partDecimals?: readonly (number | null)[] | undefined
  /** The difference that is accepted; `'rounding'` by default. */
  tolerance?: Tolerance | undefined
  /** The meaning of a blank part; `'unknown'` by default. */
  blank?: BlankPolicy | undefined
}

/** Decimals as a caller gives them. */
function heldDecimals(decimals: number | null, name: string): number | null {
  const holds = decimals === null || (Number.isInteger(decimals) && Math.abs(decimals) <= mostPlaces)
  demand(holds, name, `an integer from -${mostPlaces} to ${mostPlaces}, or null`, decimals)
  return decimals
}

/** A text that is no number, as decimals hold it. */
const noNumber = Number.NaN

function termReader(
  units: Set<AmountUnit>,
): (figure: string | Decimal | null, decimals: number | null, name: string) => Term {
  return (figure, decimals, name) => {
    if (figure === null || figure === undefined) return { value: null, decimals }
    if (isDecimal(figure)) return { value: decimal(figure), decimals }
    // A number may have lost digits before it came here.
    demand(typeof figure === 'string', name, 'a string, a Decimal or null', figure)
    const reading = readAmount(figure)
    if (reading.kind === 'blank') return { value: null, decimals }
    if (reading.kind !== 'amount') return { value: decimal(noNumber), decimals }
    if (reading.unit !== null) units.add(reading.unit)
    return { value: units.size > 1 ? decimal(noNumber) : reading.value, decimals }
  }
}

/**
 * Checks a stated amount against the sum of its parts, exactly at any length.
 *
 * An amount printed with d decimal places represents any value within half a unit of its last place. The difference may
 * therefore be up to half a unit for each printed amount, including the stated one; up to this bound the status is
 * `rounding`. Beyond it the amounts cannot all be correct, and the status is `unbalanced`. Requiring equality would
 * reject most published sums; a fixed tolerance would be too loose for few parts and too strict for many.
 *
 * @param input The stated amount, its parts, their decimal places, and how to judge a difference.
 * @returns The amounts, their difference and the status. The status is `unverifiable`, with a reason, if an amount is
 * blank, is not a number or has more decimal places than stated, or if texts name different units (`5元`, `1万元`).
 * @throws {TypeError} If an amount is neither a string, a `Decimal` nor `null` (a JavaScript number may have lost digits),
 * if decimal places are not integers up to a million, or if `tolerance` or `blank` has no permitted value.
 *
 * @example
 * checkSum({ total: '2,544.85', parts: ['2,500.00', '44.84'], decimals: 2 }).status // 'rounding'
 * checkSum({ total: '2,544.85', parts: ['2,500.00', '44.84'], decimals: 2 }).bound?.toFixed() // '0.015'
 * checkSum({ total: '2,544.85', parts: ['2,500.00', '44.83'], decimals: 2 }).status // 'unbalanced'
 * checkSum({ total: '2,544.85', parts: ['2,500.00', '/'], decimals: 2 }).reason // 'missing-part'
 * checkSum({ total: '2,544.85', parts: ['2,500.00', '44.84'], decimals: 2, tolerance: 'exact' }).status // 'unbalanced'
 */
export function checkSum(input: SumInput): SumCheck {
  const { parts, tolerance = 'rounding', blank = 'unknown', partDecimals = [] } = input
  demandBlank(blank)
  demand(Array.isArray(parts), 'parts', 'an array', parts)
  const shared = heldDecimals(input.decimals ?? null, 'decimals')
  const { total, totalDecimals = shared } = input
  const read = termReader(new Set())
  return checkTerms({
    total: read(total, heldDecimals(totalDecimals, 'totalDecimals'), 'total'),
    parts: parts.map((part, at) => {
      const { [at]: own = shared } = partDecimals
      return read(part, heldDecimals(own, `partDecimals[${at}]`), `parts[${at}]`)
    }),
    tolerance,
    blank,
  })
}
