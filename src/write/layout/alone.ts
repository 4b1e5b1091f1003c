import type { SimpleTarget, Target } from '../../model/target.js'

/**
 * Whether a target is not read as it is from the row that it stands in: the name would give its bare number a unit,
 * or the year of the table its date a year, that it does not have; or its date has a year that no table tells.
 */
export function isAlone(target: Target, name: string, fiscalYear: number | null): boolean {
  const parts = partsOf(target)
  const bracketed = /[)）]\s*$/.test(name)
  return parts.some(
    (part) =>
      (bracketed && 'unit' in part && part.unit === null) ||
      (part.kind === 'deadline' && !isDated(part.date, target.text, fiscalYear)),
  )
}

/** Whether a date has the year that its text says, or that of the table. */
function isDated(date: string, text: string, fiscalYear: number | null): boolean {
  if (fiscalYear !== null) return !date.startsWith('--')
  return date.startsWith('--') || text.includes(date.slice(0, 4))
}

/** The year that a target that is read by itself still needs: none where a date of it has none. */
export function yearAlone(target: Target, fiscalYear: number | null): number | null {
  const dates = partsOf(target).flatMap((part) => (part.kind === 'deadline' ? [part.date] : []))
  const [first] = dates
  if (first === undefined || dates.some((date) => date.startsWith('--'))) return null
  return fiscalYear ?? Number(first.slice(0, 4))
}

function partsOf(target: Target): readonly SimpleTarget[] {
  return target.kind === 'compound' ? target.parts : [target]
}
