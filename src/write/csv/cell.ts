import type { Cell } from '../rows/sheet.js'
import { defuseFormula } from './formula.js'

/** What has to stand between quotes: RFC 4180, 2.6; white space at an end too, which some readers drop. */
const quoted: RegExp = /[",\r\n]|^\s|\s$/

/** A cell of RFC 4180: a blank is nothing, an empty text a pair of quotes. A figure is never defused. */
export function csvCell(value: Cell, figure: boolean): string {
  if (value === null) return ''
  if (typeof value !== 'string' || figure) return String(value)
  const text = defuseFormula(value)
  return text === '' || quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
