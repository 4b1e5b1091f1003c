import type { DeadlineTarget, SimpleTarget, Target } from '../../model/target.js'
import type { TargetContext } from '../../model/target-context.js'
import { symbols } from '../../target/format.js'
import { saysTime } from '../../terms/timed.js'
import { mayEndInUnit } from '../../terms/unit-at-end.js'

/**
 * Whether a target is not read as it is from the row that it stands in: its name or its year would say more of it, or columns
 * that the standard table does not have said more.
 */
export function dependsOnContext(target: Target, name: string, fiscalYear: number | null): boolean {
  const { sign, unit } = columnsOf(target, name)
  return (
    nameChangesReading(target, name) ||
    yearOf(target, fiscalYear) !== fiscalYear ||
    sign !== undefined ||
    unit !== undefined
  )
}

/** What columns of its own row said of a target, where its text does not: `4` is at least 4, and 4 期. */
export function columnsOf(target: Target, name: string): Pick<TargetContext, 'sign' | 'unit'> {
  const { text } = target
  let { sign, unit }: Pick<TargetContext, 'sign' | 'unit'> = {}
  for (const part of partsOf(target)) {
    if (!('unit' in part)) continue
    const counted = part.unit?.text ?? ''
    const named = mayEndInUnit(name) && name.includes(counted)
    if (!text.includes(counted) && !named) unit ??= counted
    if (!('implied' in part) || compares.test(text)) continue
    if (part.approximate) sign ??= '约'
    else if (!part.implied) sign ??= symbols[part.comparator]
  }
  return { sign, unit }
}

/** A sign that compares, or a letter of the words that do: 不少于, 以上, 控制在, 达到, 等于, 余. */
const compares: RegExp =
  /[\\&<>=＜＞＝﹤﹥═~～≈≒±+]|[\u2243-\u22ff\u2a7d\u2a7e]|[不未至最以上下内外超达高低多少大小足满约近右余几幾来到于为在等同恰好正破逾共起封顶限降升增减]/

/**
 * Whether the name would make another target of the text: give a bare number a unit that it does not have, make 人次 of its
 * 人/次, or a time of its 2026; or where it is read as a time by itself alone.
 */
export function nameChangesReading(target: Target, name: string): boolean {
  const bracketed = mayEndInUnit(name)
  const counted = name.includes('人次')
  const timed = saysTime(name)
  return partsOf(target).some((part) => {
    if (bareTime.test(part.text) && (part.kind === 'deadline') !== timed) return true
    if (!('unit' in part)) return false
    return part.unit === null ? bracketed : counted && part.unit.base === '人/次'
  })
}

/** Digits that may be a time or none: 2026, 2023-2025, 6.1-6.30. */
const bareTime: RegExp = /(?:[2２][0０][\d０-９]{2}|[\d０-９][.．/／][\d０-９]{1,2})\s*$/

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
