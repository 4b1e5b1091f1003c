import type { Dimension } from '../../model/unit.js'
import { isHan } from '../../script/letters.js'
import { before, isOneOf, standsAt } from '../measure/match.js'
import type { Figure } from '../measure/measure.js'
import type { UnitReading } from '../measure/unit.js'
import type { Clause } from '../scan/passage.js'
import type { Scan } from '../scan/scan.js'
import { verbOf } from './change.js'

/** More figures than any clause has: no sentence, and nothing to read. */
export const maxFigures = 64

/** Whose unit says of whom, not how much: 65岁及以上老人. */
export function isAttribute({ unit }: Figure): boolean {
  return unit?.base.endsWith('岁') === true
}

/** Words that make a time a promise: 30分钟响应, 3天培训, 15天供应. Else a time with a word behind it says how: 24小时在岗. */
const answer =
  /[培集实]训|学习|会议|研修|面授|教学|展[览出期]|公示|质保|保修|响应|到[场达岗]|办[结理]|解决|处[置理]|完成|恢复|修复|反馈|出具|回复|送达|赶到|抵达|供[应给]|[用储]量/y

/**
 * The figures of a clause that are its targets. What is said with a comparator before it comes first; then the
 * figure that ends the clause; then what is said with a comparator behind it; then the first.
 *
 *     65岁及以上老年人健康管理率≥62%      每日安排不少于1名工作人员24小时在岗值班
 *                               ^--^           ^------^
 */
export function choose(clause: Clause, found: Scan): Figure[] {
  const { text } = clause
  const [only, more] = found.figures
  if (only === undefined) return found.figures
  // Most clauses have one figure, which ends them.
  if (more === undefined && (only.said === 'before' || only.to === text.length)) return found.figures
  const own = found.figures.filter(
    (figure, index) =>
      !isAttribute(figure) &&
      !isCircumstance(text, found, figure) &&
      !qualifies(text, figure, found.figures[index + 1]),
  )
  if (own.length > maxFigures) return []
  const figures = withoutTimes(text, found, own.length > 0 ? own : found.figures)
  const taken = ofAlternatives(clause, figures) ?? beforeGap(clause, figures)
  if (taken !== null) return taken
  if (figures.some((figure, index) => goesOn(text, figure, figures[index + 1]))) return []
  return saidBefore(clause, found, figures) ?? ofRow(clause, figures) ?? oneOf(clause, found, figures)
}

/** 3次或5次: the first is taken, as alternatives are not told. */
function ofAlternatives(clause: Clause, figures: readonly Figure[]): Figure[] | null {
  const either = figures.find((_, index) => clause.text[(figures[index + 1]?.from as number) - 1] === '或')
  if (either === undefined) return null
  clause.passage.doubts?.chosen(clause, either)
  return [either]
}

/** =100% 22.5: what stands alone behind a gap is a score, or what was reached. */
function beforeGap(clause: Clause, figures: readonly Figure[]): Figure[] | null {
  const { text, passage } = clause
  const apart = figures.findIndex((figure, index) => text.slice(figures[index - 1]?.to, figure.from) === ' ')
  if (apart <= 0) return null
  const own = figures.slice(0, apart)
  const [first] = own
  if (first?.unit === null || own.length > 1) return []
  passage.doubts?.chosen(clause, first as Figure)
  return own
}

/** Those with a comparator or a verb of change before them, and what goes with the one that has it. */
function saidBefore(clause: Clause, found: Scan, figures: readonly Figure[]): Figure[] | null {
  const { text, passage } = clause
  const told = figures.filter((figure) => figure.said === 'before' || verbOf(text, found, figure) !== null)
  const [first] = told
  if (first === undefined) return null
  // 三年以上不满五年, 控制在80%以上95%以下
  const [low, high] = figures as [Figure, Figure?]
  if (
    high !== undefined &&
    (first === high ? low : high).said === 'behind' &&
    low.unit?.base === high.unit?.base &&
    joints.test(text.slice(low.to, high.from))
  )
    return [low, high]
  const more = figures.filter(
    (figure) => figure.number > first.number && !told.includes(figure) && counts(figure),
  )
  // 不少于2个国家级和5个省级: what is said of the first holds for the others.
  if (told.length === 1 && isRow(text, [first, ...more]))
    return [first, ...more.map((figure) => ({ ...figure, comparator: first.comparator, said: first.said }))]
  if (more.length > 0) passage.doubts?.chosen(clause, first)
  return told
}

const joints = /^[且并而但又及和,、~-]*$/

/** What may stand before a figure and is nothing that it measures. */
const unsaid = /^(?:全.|完成|推[动进]|对)?$/

/** All of a row, and the figure that ends the clause; before a rate the first only says of which: 5个工作日内办结率95%以上. */
function ofRow({ text, closings }: Clause, figures: Figure[]): Figure[] | null {
  if (figures.length > 1 && isRow(text, figures)) return figures
  const last = figures.at(-1) as Figure
  if ((closings.get(last.to) ?? last.to - 1) < text.length - 1) return null
  if (!figures.every(({ said }) => said === 'behind')) return [last]
  const [first, second] = figures as [Figure, ...Figure[]]
  const begins = unsaid.test(text.slice(0, first.from)) || first.unit?.dimension === 'duration'
  const leads =
    begins &&
    second?.unit?.dimension === 'ratio' &&
    /^[\u4e00-\u9fff]{2}/.test(text.slice(first.to, second.from))
  return leads ? figures.slice(1) : figures
}

/** One within the clause: that with a comparator behind it, what is done, or the first; none where it only says how. */
function oneOf(clause: Clause, found: Scan, figures: readonly Figure[]): Figure[] {
  const { text } = clause
  // 组织20名专家开展5次评审: what is done, not who does it.
  const done = figures.find(({ from }) => deed.test(before(text, from, 2)))
  const chosen = figures.find(({ said }) => said === 'behind') ?? done ?? (figures[0] as Figure)
  if (figures.length > 1) clause.passage.doubts?.chosen(clause, chosen)
  if (!isHan(text.charCodeAt(chosen.to))) return [chosen]
  answer.lastIndex = chosen.to
  const manner = chosen.unit?.dimension === 'duration' && found.bases.length === 0 && !answer.test(text)
  return isAttribute(chosen) ||
    (chosen.said === 'nowhere' ? manner : isSize(text, chosen)) ||
    isSeries(chosen)
    ? []
    : [chosen]
}

/** What a size tells apart from others: 100万元以上项目, 30万千瓦以下机组; but not 100万元以上项目资金. */
const sized =
  /(?<=下)的?(?!水平|标准|范围|目标|完成|控制)[\u4e00-\u9fff]{2}|(?<=上)的?(?:项目|企业|工程|设备|合同|采购|支出|资产|机组|线路|变电站|大?班额|[\u4e00-\u9fff]{0,2}[机车船炉])(?![资投配额])/y

/** Whether a figure behind which 以上 or 以下 stands says only of which: 100万元以上项目公开招标, 66人以上大班额. */
function isSize(text: string, { unit, said, to }: Figure): boolean {
  return (
    said === 'behind' &&
    unit !== null &&
    ([null, 'energy', 'mass', 'money'].includes(unit.dimension) || unit.base.endsWith('人')) &&
    standsAt(sized, text, to)
  )
}

/** Verbs that take what is done behind them. */
const deed = /开展|进行|举办|召开|完成|实施/

/** Words that lead to what something is done for, with, or in: 对10个街镇开展12次检查. */
const towards = '对为在向给由从以'

/** Whether a figure tells only for whom, with whom or where another one is to be reached. */
function isCircumstance(text: string, { bases }: Scan, { number, said }: Figure): boolean {
  if (said !== 'nowhere' || !isOneOf(towards, text, number - 1)) return false
  return number === 1 || bases.some(({ to }) => to === number - 1)
}

/** The dimensions of what is counted, or of a part of it: none by which things are told apart. */
const counting: readonly (Dimension | null)[] = [null, 'count', 'ratio']

/** Whether a figure only says of which: 培训时长不少于40学时的学员占比≥95%; or, before a count, 产值超过5亿元企业3家. */
function qualifies(text: string, figure: Figure, next: Figure | undefined): boolean {
  if (next === undefined) return false
  const { to, comparator, unit } = figure
  const behind = text.slice(to, next.from)
  return (
    /^的(?!同时)[\u4e00-\u9fff]/.test(behind) ||
    (comparator === 'gt' &&
      !counting.includes(unit?.dimension ?? null) &&
      /^[\u4e00-\u9fff]{2,8}$/.test(behind))
  )
}

/** A count with what it measures, or counts in one unit, or shares, with words between them: 3条5公里, 2个村5个社区, 新建5个改造10个, 学生90%家长85%. */
export function isRow(text: string, figures: readonly Figure[]): boolean {
  const named = figures[0]?.from !== 0 || figures.at(-1)?.to !== text.length
  return figures.every((figure, index) => {
    const before = figures[index - 1]
    const gap = before === undefined ? '' : text.slice(before.to, figure.from)
    // 3条5公里; but in 3台15千瓦水泵 it says which.
    if (before !== undefined && gap === '' && figure.to === text.length) return tellsHowMuch(figure, before)
    // 3个部门12人: 12 alone is the figure.
    return (
      (counts(figure) || isOneOf('率度', text, figure.from - 1) || isShare(figure, before)) &&
      (gap === ''
        ? before === undefined || isEvent(before) || isOneOf('人户名村', String(figure.unit?.base), 0)
        : named &&
          before?.unit?.base === figure.unit?.base &&
          /^(?![时后前])[^的]{1,8}$|^[^的]{1,20}[和及与]$/.test(gap))
    )
  })
}

/** A share of which nothing is said, so that it does not only tell of which; but 90%以上学生合格率95%. */
function isShare({ unit, said }: Figure, before: Figure | undefined): boolean {
  return unit?.base === '%' && (before !== undefined || said === 'nowhere')
}

/** The dimensions that do not say how much there is of something; for how long, or how much of data, only of an event. */
const shares: readonly (Dimension | null | undefined)[] = [undefined, null, 'ratio', 'score']
const spread: readonly (Dimension | null | undefined)[] = ['data', 'duration']

/** 3条5公里, 培训3期5天: whether a figure says how much there is of what the one before it counts. */
function tellsHowMuch({ unit }: Figure, counted: Figure): boolean {
  const dimension = unit?.dimension
  return !shares.includes(dimension) && (isEvent(counted) || !spread.includes(dimension))
}

/** What takes its time: 培训3期5天. */
function isEvent({ unit }: Figure): boolean {
  return /^[次期场届班]/.test(String(unit?.base))
}

/** 1-6期培训: numbers of the parts of a series. */
function isSeries({ high, digits }: Figure): boolean {
  return high !== null && digits === '1'
}

/** 两年一次, 一年不少于两次, 5年不少于360学时: a time before a count, or a bound, is its basis, and no figure of its own. */
function withoutTimes(text: string, { bases }: Scan, figures: readonly Figure[]): Figure[] {
  return figures.filter(({ from, to, unit, said, digits }, index) => {
    const next = figures[index + 1]
    if (next?.from !== to || unit?.dimension !== 'duration' || said !== 'nowhere') return true
    // 春秋两季各1次: two seasons.
    const within = next.said === 'before' && next.unit?.dimension === 'duration'
    if (text[to] === '各' || !(within || /^[次期场轮届]$/.test(next.unit?.base ?? ''))) return true
    const count = digits === '0.5' ? '半' : digits === '1' ? '' : digits
    bases.push({ from, to, statistic: 'each', per: count + unit.base, firm: true })
    return false
  })
}

/** Whether two figures are one measure, which neither says: 1小时30分钟, 5公里300米, 2万元500元, 1年零3个月, 3米5, 100元/50元, 2年至18个月. */
function goesOn(text: string, { to, unit, said }: Figure, next: Figure | undefined): boolean {
  if (next === undefined || unit === null || !/^[零又/至]?$/.test(text.slice(to, next.from))) return false
  // 5年不少于360学时
  if (next.from === to && next.said === 'before') return false
  // ≥3%~≤5% is a range, as each says which end it is.
  if (text[to] === '/' || (next.said !== 'before' && isOneOf('至-~', text, to)) || next.unit === null)
    return true
  const kind = kindOf(unit)
  // 500元以上1万元以下, 最低500元最高1万元: what is said of each
  const apart = said === 'behind' || next.said === 'before'
  const same = unit.base === next.unit.base && (apart || unit.power === next.unit.power)
  return kind !== 'count' && kind !== null && kind === kindOf(next.unit) && !same
}

/** What a unit measures; 分 is no score beside times. */
function kindOf({ dimension, base }: UnitReading): Dimension | null {
  return base === '分' ? 'duration' : dimension
}

function counts({ unit }: Figure): boolean {
  return unit?.dimension === 'count' && unit.per.length === 0
}
