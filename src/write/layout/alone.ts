import type { DeadlineTarget, SimpleTarget, Target } from '../../model/target.js'

/** Whether a target is not read as it is from the row that it stands in: its name or its year would say more of it. */
export function isAlone(target: Target, name: string, fiscalYear: number | null): boolean {
  return isUnnamed(target, name) || yearOf(target, fiscalYear) !== fiscalYear
}

/** Whether the name would give a bare number a unit that it does not have, or make 人次 of its 人/次. */
export function isUnnamed(target: Target, name: string): boolean {
  const bracketed = /[)）]\s*$/.test(name)
  const counted = name.includes('人次')
  return partsOf(target).some((part) => {
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

/** The year in which a target has the dates that it has: that of the table, another, or none. */
export function yearOf(target: Target, fiscalYear: number | null): number | null {
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
