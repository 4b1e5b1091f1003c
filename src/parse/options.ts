import { unitZeros } from '../amount/unit-zeros.js'
import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { diagnostic } from '../diagnostic/diagnostic.js'
import type { ParseOptions } from '../model/parse-options.js'
import { demandWord, demandYear } from '../source/demand.js'

/** The longest source that is read unless the options say otherwise: 64 Mi UTF-16 code units. */
const defaultLength = 64 * 1024 * 1024

/** Says that a source is too long, or `null` where it is not. */
export function tooLong(length: number, { maxLength }: ParseOptions): Diagnostic | null {
  const limit = maxLength ?? defaultLength
  return length > limit ? diagnostic('source-too-long', null, { length, limit }) : null
}

/** Demands options that the model can hold. */
export function demandOptions({ fiscalYear, amountUnit }: ParseOptions): void {
  demandYear(fiscalYear)
  demandWord(amountUnit, 'amountUnit', Object.keys(unitZeros))
}
