import { readAmount } from '../amount/amount.js'
import type { Decimal } from '../amount/decimal.js'

/** A weight or a score: 10, 10分, 10%. */
export function numberOf(text: string): Decimal | null {
  const reading = readAmount(text.replace(/[分%％]$/, ''))
  return reading.kind === 'amount' ? reading.value : null
}
