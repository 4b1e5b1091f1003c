import type { Dimension } from '../model/unit.js'
import { verbOf } from './change.js'
import { isUpper } from './comparator.js'
import type { Figure } from './measure.js'
import type { Clause } from './passage.js'
import type { Scan } from './scan.js'
import type { UnitReading } from './unit.js'

/** More figures than any clause has: no sentence, and nothing to read. */
const maxFigures = 64

/** Whose unit says of whom, not how much: 65岁及以上老人. */
export function isAttribute({ unit }: Figure): boolean {
  return unit?.base.endsWith('岁') === true
}

/** Words that make a time a promise: 30分钟响应. Else a time with a word behind it says how: 24小时在岗. */
const answer = /内|响应|到[场达岗]|办[结理]|解决|处[置理]|完成|恢复|修复|反馈|出具|回复|送达|赶到|抵达/y

/**
 * The figures of a clause that are its targets. What is said with a comparator before it comes first; then the
 * figure that ends the clause; then what is said with a comparator behind it; then the first.
 *
 *     65岁及以上老年人健康管理率≥62%      每日安排不少于1名工作人员24小时在岗值班
 *                               ^--^           ^------^
 */
export function choose(clause: Clause, found: Scan): Figure[] {
  const { text, closings } = clause
  const [only, more] = found.figures
  if (only === undefined || (more === undefined && only.said === 'before' && !isAttribute(only)))
    return found.figures
  const own = found.figures.filter((figure) => !isAttribute(figure))
  const figures =
    own.length > 0 && (found.figures.length > 1 || found.refers.length > 0) ? own : found.figures
  const last = figures.at(-1) as Figure
  if (figures.length > maxFigures) return []
  if (figures.length > 1) readFrequency(text, found, figures)
  if (figures.some((figure, index) => goesOn(text, figure, figures[index + 1]))) return []
  const told = figures.filter((figure) => figure.said === 'before' || verbOf(text, found, figure) !== null)
  if (told.length > 0) return told
  if (figures.length > 1 && (closings.get(last.to) ?? last.to - 1) >= text.length - 1) {
    // 培训3期300人次
    const before = figures.at(-2) as Figure
    if (before.to === last.from && counts(before) && counts(last)) return [before, last]
    return figures.length === 2 && figures.every(({ said }) => said === 'behind') && bothWays(before, last)
      ? figures
      : [last]
  }
  const chosen = figures.find(({ said }) => said === 'behind') ?? (figures[0] as Figure)
  const rest = text[chosen.to] ?? ''
  if (rest < '一' || rest > '\u9fff') return [chosen]
  answer.lastIndex = chosen.to
  const manner = chosen.unit?.dimension === 'duration' && found.bases.length === 0 && !answer.test(text)
  return isAttribute(chosen) || (chosen.said === 'nowhere' && manner) || isSeries(chosen) ? [] : [chosen]
}

/** 1-6期培训: numbers of the parts of a series. */
function isSeries({ high, digits, number, from }: Figure): boolean {
  return high !== null && digits === '1' && number === from
}

/** 两年一次, 一年不少于两次: a time before a count is its basis. */
function readFrequency(text: string, { bases }: Scan, figures: readonly Figure[]): void {
  for (const [index, { unit, from }] of figures.entries()) {
    const time = figures[index - 1]
    if (time?.unit?.dimension !== 'duration' || time.said !== 'nowhere' || time.to !== from) continue
    // 春秋两季各1次: two seasons.
    if (text[from] === '各') continue
    if (!/^[次期场轮届]$/.test(unit?.base ?? '')) continue
    const count = time.digits === '0.5' ? '半' : time.digits === '1' ? '' : time.digits
    bases.push({ from: time.from, to: from, statistic: 'each', per: count + time.unit.base, firm: true })
  }
}

/** Whether two figures are one measure, which neither says: 1小时30分钟, 5公里300米, 2万元500元, 1年零3个月, 3米5, 100元/50元. */
function goesOn(text: string, { to, unit }: Figure, next: Figure | undefined): boolean {
  if (next === undefined || unit === null || !/^[零又/]?$/.test(text.slice(to, next.from))) return false
  if (text[to] === '/' || next.unit === null) return true
  const kind = kindOf(unit)
  const same = unit.base === next.unit.base && unit.power === next.unit.power
  return kind !== 'count' && kind !== null && kind === kindOf(next.unit) && !same
}

/** What a unit measures; 分 is no score beside times. */
function kindOf({ dimension, base }: UnitReading): Dimension | null {
  return base === '分' ? 'duration' : dimension
}

function counts({ unit }: Figure): boolean {
  return unit?.dimension === 'count' && unit.per.length === 0
}

/** Whether one figure bounds from below, the other from above. */
export function bothWays(one: Figure, other: Figure): boolean {
  return isUpper(one.comparator) !== isUpper(other.comparator)
}
