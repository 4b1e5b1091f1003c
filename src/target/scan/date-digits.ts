import { isOneOf, matchAt, standsAt } from '../measure/match.js'
import { clock, type Parts } from './date-words.js'
import { isDue } from './due-words.js'

const numeric = /* @__PURE__ */ new RegExp(
  `((?:19|20)\\d\\d)(?:([./ ·-]) ?(1[012]|0?[1-9])(?:\\2 ?(3[01]|[012]?\\d)(?![\\d.])日?${clock}|(月?[底末]?)(?!\\d))|(1[012]|0[1-9])(3[01]|[012]\\d)?(?!\\d))`,
  'y',
)

/** The second end of a period that begins in digits: 202601-202612. */
const until = /[-~至到]+20\d\d[01]\d/y

/** 2026-06-30, 2026.6.30, 2026/6/30; 2023.07 and 20260630, where they are no plain number; 202606 alone where a time is told. */
export function readNumeric(
  text: string,
  at: number,
  bare: boolean,
  isTime: () => boolean,
  closes: boolean,
): Parts | null {
  const match = matchAt(numeric, text, at)
  if (match === null) return null
  const [whole, year, sign, month = match[6] as string, day = match[7], word] = match
  const to = at + whole.length
  const next = text[to] ?? ''
  const only = bare && next === '' && (day !== undefined || isTime())
  const due = isDue(text, to) || standsAt(until, text, to)
  if (sign === undefined && !(closes || only || due)) return null
  if (sign === ' ' && day === undefined) return null
  const parts = { to, year: Number(year), month: Number(month) }
  if (day !== undefined) return { ...parts, day: Number(day), precision: 'day' }
  const alone = bare && next === '' && (month.length > 1 || isTime())
  return closes || word || alone || due || isOneOf('-~至到', text, to)
    ? { ...parts, precision: 'month' }
    : null
}
