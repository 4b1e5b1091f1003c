import { isLatin } from '../../script/letters.js'
import { before, isOneOf, matchAt } from '../measure/match.js'
import { readUnit } from '../measure/unit.js'

/** Letters before a number make a code of it: GB/T 1234-2020, PM2.5, V2.0, 第3号; but not in CT 1台. */
export function isCode(text: string, at: number): boolean {
  // Most numbers stand behind a Chinese letter or a sign.
  if (!isOneOf('第№#≠-._/ ', text, at - 1) && !isLatin(text.charCodeAt(at - 1))) return false
  const lead = before(text, at, 3)
  if (/ph ?$/i.test(lead)) return false
  if (measured.test(lead)) {
    const to = at + (matchAt(/\d*(?:\.\d+)?/y, text, at) as RegExpExecArray)[0].length
    return readUnit(text, to, false)?.dimension == null
  }
  return /[第№#≠A-Za-z]$|[A-Za-z\d][-./_]$/.test(lead)
}

/** Letters that name what is measured behind them: CT 1台, LED50盏, COD50mg/L; but not PM10, and not SO2 without its gap. */
const measured = /[A-Za-z] $|(?!PM|[CNS]O)[A-Za-z]{2}$/

/** Where the code ends that a number at `at` is part of. */
export function skipCode(text: string, at: number): number {
  return at + 1 + (matchAt(/[-\w./~百千万亿]*(?:[至到、]\d+)*/y, text, at + 1) as RegExpExecArray)[0].length
}
