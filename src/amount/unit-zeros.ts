import type { AmountUnit } from '../model/table.js'

/** How many zeros an amount unit adds to 元. */
export const unitZeros: Readonly<Record<AmountUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 }
