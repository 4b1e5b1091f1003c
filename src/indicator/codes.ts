import { eitherLevelLength } from '../terms/levels/either.js'
import type { CellText } from './cell-text.js'

/** What may be a code of levels whose 1 or whose dash OCR took for a letter, with the ordinal before it. */
const misread = /(?<![A-Za-z\d])(?:[lI\d]{1,2}[、.．] ?)?[lI\d]{1,2} ?[-‐-―−─ー﹣－一] ?(?=[\u4e00-\u9fff])/g

/**
 * The text with codes of levels as they were: the name behind says which letter is none.
 *
 *     l、1一产出指标；l2-质量指标；一次通过率     1、1-产出指标；12-质量指标；一次通过率
 */
export function withCodes(cell: CellText): CellText {
  const { value } = cell
  if (!/[lI]|\d ?一/.test(value)) return cell
  const read = value.replace(misread, (written: string, at: number) =>
    eitherLevelLength(value, at + written.length) > 0
      ? written.replace(/[lI]/g, '1').replace('一', '-')
      : written,
  )
  return { ...cell, value: read }
}
