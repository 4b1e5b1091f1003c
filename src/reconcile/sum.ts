import { readAmount } from '../amount/amount.js'
import { type Decimal, decimal, isDecimal } from '../amount/decimal.js'
import type { AmountUnit } from '../model/table.js'
import { demand } from '../source/demand.js'
import { checkTerms, type SumCheck, type Term } from './terms.js'
import { type BlankPolicy, demandBlank, type Tolerance } from './tolerance.js'

/**
 * A stated figure and the parts that it is said to be the sum of.
 *
 * @example
 * checkSum({ total: '1,200', parts: ['700', '500'], decimals: -2 }).bound // 150
 */
export interface SumInput {
  /** The stated figure: a decimal, or its text as `parseAmount` reads it. `null` or a blank text: it is missing. */
  total: string | Decimal | null
  /** The parts, in any order. */
  parts: readonly (string | Decimal | null)[]
  /** Decimals that every figure is printed with; negative for tens, hundreds …; `null` for exact figures. */
  decimals: number | null
  /** Decimals of the stated figure, where they differ. */
  totalDecimals?: number | null | undefined
  /** Decimals of each part, where they differ; a part without an entry has `decimals`. */
  partDecimals?: readonly (number | null)[] | undefined
  /** What difference is let pass; `'rounding'` by default. */
  tolerance?: Tolerance | undefined
  /** What a blank part stands for; `'unknown'` by default. */
  blank?: BlankPolicy | undefined
}

/** Decimals as a caller gives them. */
function heldDecimals(decimals: number | null): number | null {
  if (decimals !== null && !Number.isSafeInteger(decimals)) {
    throw new TypeError(`Decimals have to be a whole number or null; they are ${decimals}.`)
  }
  return decimals
}

/** A text that is no number, as decimals hold it. */
const noNumber = Number.NaN

function termReader(
  units: Set<AmountUnit>,
): (figure: string | Decimal | null, decimals: number | null) => Term {
  return (figure, decimals) => {
    if (figure === null || figure === undefined) return { value: null, decimals }
    if (isDecimal(figure)) return { value: decimal(figure), decimals }
    // A number may have lost digits before it came here.
    demand(typeof figure === 'string', 'a figure', 'a string, a Decimal or null')
    const reading = readAmount(figure)
    if (reading.kind === 'blank') return { value: null, decimals }
    if (reading.kind !== 'amount') return { value: decimal(noNumber), decimals }
    if (reading.unit !== null) units.add(reading.unit)
    return { value: units.size > 1 ? decimal(noNumber) : reading.value, decimals }
  }
}

/**
 * Checks a stated figure against the sum of its parts, exact at any length.
 *
 * A figure printed with d decimals stands for any figure within half a unit of its last place. So the difference
 * may come to half a unit for each printed figure, the stated one included, and is `rounding` up to there;
 * beyond, the figures cannot all be right: `unbalanced`. Plain equality would find fault with most published
 * sums; a fixed slack is too loose for few parts and too tight for many.
 *
 * `unverifiable` with a reason, where a figure is blank, is no number, or has more decimals than it is said to
 * be printed with. Texts that name different units (`5元`, `1万元`) are no numbers beside each other. Throws a
 * `TypeError` for a JavaScript number, for decimals that are not whole, and for an absolute tolerance that is negative or no number.
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
  const shared = heldDecimals(input.decimals ?? null)
  const read = termReader(new Set())
  return checkTerms({
    total: read(input.total, input.totalDecimals === undefined ? shared : heldDecimals(input.totalDecimals)),
    parts: parts.map((part, at) => {
      const own = partDecimals[at]
      return read(part, own === undefined ? shared : heldDecimals(own))
    }),
    tolerance,
    blank,
  })
}
