import type { DeadlineTarget, SimpleTarget, Target } from '../../model/target.js'

/**
 * Whether a target is not read as it is from the row that it stands in: the name would give its bare number a unit,
 * or make 人次 of its 人/次; the year of the table would give its date a year that it does not have.
 */
export function isAlone(target: Target, name: string, fiscalYear: number | null): boolean {
  const bracketed = /[)）]\s*$/.test(name)
  const counted = name.includes('人次')
  return partsOf(target).some((part) => {
    if (part.kind === 'deadline') return !isDated(part, fiscalYear)
    if (!('unit' in part)) return false
    return part.unit === null ? bracketed : counted && part.unit.base === '人/次'
  })
}

/** A year before 年; “十四五” says its years too. */
const ownYear: RegExp = /[\d０-９〇○零一二三四五六七八九十]\s*年|五/

/** The year behind another: 次年3月底前. */
const nextYear: RegExp = /[次明下翌]一?年/

/** Whether a date has the year that its text says, or that of the table. */
function isDated({ date, text }: DeadlineTarget, fiscalYear: number | null): boolean {
  if (date.startsWith('--')) return fiscalYear === null
  const year = date.slice(0, -6)
  if (fiscalYear === null) return text.includes(year)
  const next = nextYear.test(text)
  return year === String(fiscalYear + (next ? 1 : 0)).padStart(4, '0') || (!next && ownYear.test(text))
}

/** The year in which a target that is read by itself has the dates that it has: none where one of them has none. */
export function yearAlone(target: Target, fiscalYear: number | null): number | null {
  for (const part of partsOf(target)) {
    if (part.kind !== 'deadline' || isDated(part, fiscalYear)) continue
    const year = Number.parseInt(part.date.slice(0, 4), 10)
    return Number.isNaN(year) ? null : year - (nextYear.test(part.text) ? 1 : 0)
  }
  return fiscalYear
}

function partsOf(target: Target): readonly SimpleTarget[] {
  return target.kind === 'compound' ? target.parts : [target]
}
