import { isHan } from '../script/letters.js'
import { isUpper } from './affix.js'
import { verbOf } from './change.js'
import type { Figure } from './figure.js'
import type { Passage } from './passage.js'
import type { Scan } from './scan.js'

const maxFigures = 64

/** Whose unit says of whom, not how much: 65岁及以上老人. */
export function isAttribute(figure: Figure): boolean {
  return figure.unit !== null && (figure.unit.base === '岁' || figure.unit.base === '周岁')
}

/** Words that make a time a promise: 30分钟响应. Else a time with a word behind it says how: 24小时在岗. */
const answers =
  /^(内|响应|到场|到达|到岗|办结|办理|解决|处置|处理|完成|恢复|修复|反馈|出具|回复|送达|赶到|抵达)/

/**
 * The figures of a clause that are its targets. What is said with a comparator before it comes first; then the
 * figure that ends the clause; then what is said with a comparator behind it; then the first.
 *
 *     65岁及以上老年人健康管理率≥62%      每日安排不少于1名工作人员24小时在岗值班
 *                               ^--^           ^------^
 */
export function choose(passage: Passage, found: Scan, end: number): Figure[] {
  const { text } = passage
  let { figures } = found
  // More figures than any clause has: no sentence, and nothing to read.
  if (figures.length === 0 || figures.length > maxFigures) return []
  if (figures.length > 1 || found.refers.length > 0) {
    const own = figures.filter((figure) => !isAttribute(figure))
    if (own.length > 0) figures = own
  }
  readFrequency(found, figures)
  if (figures.some((figure, index) => goesOn(figure, figures[index + 1]))) return []
  const told = figures.filter((figure) => figure.said === 'before' || verbOf(text, found, figure) !== null)
  if (told.length > 0) return told.length > 1 ? told : [told[0] as Figure]
  const last = figures[figures.length - 1] as Figure
  if (figures.length > 1 && endsClause(passage, last, end)) {
    const first = figures[figures.length - 2] as Figure
    // 培训3期300人次
    if (first.to === last.from && counts(first) && counts(last)) return [first, last]
    const both = figures.filter((figure) => figure.said === 'behind')
    return both.length === 2 && figures.length === 2 && bothWays(both) ? both : [last]
  }
  const chosen = figures.find((figure) => figure.said === 'behind') ?? (figures[0] as Figure)
  const rest = text.slice(chosen.to, Math.min(end, chosen.to + 4))
  const bare = chosen.said === 'nowhere' && rest !== '' && isHan(rest.charCodeAt(0))
  if (bare && chosen.unit?.dimension === 'duration' && found.bases.length === 0 && !answers.test(rest))
    return []
  if (bare && isAttribute(chosen)) return []
  if (isAttribute(chosen) && rest !== '' && isHan(rest.charCodeAt(0))) return []
  // 1-6期培训: numbers of the parts of a series.
  if (chosen.high !== null && chosen.digits === '1' && chosen.number === chosen.from && rest !== '') return []
  return [chosen]
}

/** 两年一次, 一年不少于两次: a time before a count is its basis. */
function readFrequency(found: Scan, figures: readonly Figure[]): void {
  for (const [index, figure] of figures.entries()) {
    const time = figures[index - 1]
    const { unit } = figure
    if (time?.unit?.dimension !== 'duration' || time.said !== 'nowhere' || time.to !== figure.from) continue
    if (
      unit?.base !== '次' &&
      unit?.base !== '期' &&
      unit?.base !== '场' &&
      unit?.base !== '轮' &&
      unit?.base !== '届'
    )
      continue
    const count = time.digits === '1' ? '' : time.digits
    const per = time.digits === '0.5' ? `半${time.unit.base}` : count + time.unit.base
    found.bases.push({ from: time.from, to: time.to, statistic: 'each', per, firm: true })
  }
}

/** 1小时30分钟 is one time in two units: neither figure says it, and units are not converted. */
function goesOn(figure: Figure, next: Figure | undefined): boolean {
  return (
    next !== undefined &&
    next.from === figure.to &&
    figure.unit?.dimension === 'duration' &&
    next.unit?.dimension === 'duration' &&
    figure.unit.base !== next.unit.base
  )
}

function counts(figure: Figure): boolean {
  return figure.unit?.dimension === 'count' && figure.unit.per.length === 0
}

function endsClause(passage: Passage, figure: Figure, end: number): boolean {
  if (figure.to >= end) return true
  const close = passage.closings.get(figure.to)
  return close !== undefined && close + 1 >= end
}

export function bothWays(figures: readonly Figure[]): boolean {
  const [first, second] = figures as [Figure, Figure]
  return isUpper(first.comparator) !== isUpper(second.comparator)
}
