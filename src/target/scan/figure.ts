import { add, subtract } from '../../amount/decimal.js'
import { isDigit } from '../../script/letters.js'
import { bounded, isUpper, type Prefix, readEdge, readSuffix } from '../measure/comparator.js'
import { isOneOf, standsAt } from '../measure/match.js'
import { type Figure, readMeasure, settleMoney } from '../measure/measure.js'
import { opensNumber } from '../measure/number.js'
import { powerOf, powerSum, scaleAt, shift } from '../measure/numeral.js'
import { joinerTo } from './date.js'

/** Reads the figure that begins at `at`, behind its prefix. `loose` takes a unit that is not known. */
export function readFigure(text: string, at: number, prefix: Prefix | null, loose: boolean): Figure | null {
  const deviates = text[at] === '±'
  const figure = readMeasure(text, deviates ? at + 1 : at, loose || deviates)
  if (figure === null) return null
  if (deviates) {
    if (figure.digits[0] === '-') return null
    figure.number = at
    closeRange(text, figure, `-${figure.digits}`, figure.digits)
    figure.said = 'before'
  } else if (figure.high !== null) closeRange(text, figure, figure.digits, figure.high)
  else if (!readRange(text, figure, loose)) readSuffixOf(text, figure, prefix)
  figure.from = prefix?.from ?? at
  if (prefix?.approximate) figure.approximate = true
  if (prefix?.comparator != null) figure.said = 'before'
  return figure
}

/** Reads the words behind a figure, and what they and those before it come to. */
function readSuffixOf(text: string, figure: Figure, prefix: Prefix | null): void {
  // 3人及3人以上
  const same = text.slice(figure.number, figure.to)
  const again = isOneOf('及或', text, figure.to) && text.startsWith(same, figure.to + 1)
  const end = figure.to + (again ? same.length + 1 : 0)
  const { to, comparator: behind, approximate, inclusive } = readSuffix(text, end)
  const before = prefix?.comparator ?? null
  figure.weak = prefix?.weak ?? false
  figure.to = to
  figure.approximate = approximate || figure.more
  const told = (figure.weak ? (behind ?? before) : (before ?? behind)) ?? (figure.more ? 'gte' : null)
  const edge = inclusive ?? figure.inclusive
  // 大于10个（含10个）, 10个以上（不含）
  figure.comparator = told === null || told === 'eq' || edge === null ? told : bounded(told, edge)
  if (behind !== null || figure.approximate) figure.said = 'behind'
  figure.contradicts =
    before !== null &&
    before !== 'eq' &&
    !figure.weak &&
    behind !== null &&
    isUpper(before) !== isUpper(behind)
}

/** 80%-90%, 10至15个, 60分（含）-80分（不含）, 介于80%和90%之间, 5±1天. */
function readRange(text: string, low: Figure, loose: boolean): boolean {
  const edge = readEdge(text, low.to)
  const mark = text[edge.to]
  const between = mark === '和' || mark === '与'
  // 2、3个: one or the other, as in 两三个.
  const either = mark === '、' && low.unit === null
  let at = mark === '±' || between || either ? edge.to + 1 : joinerTo(text, edge.to)
  if (at === 0) return false
  // -25℃~-15℃: the sign of the second end, and no part of what joins them.
  if (low.digits[0] === '-' && text[at - 1] === '-' && at > edge.to + 1 && isDigit(text.charCodeAt(at))) at--
  if (isOneOf('+正¥$€£', text, at)) at++
  const high = opensNumber(text, at) ? readMeasure(text, at, loose || low.unit !== null) : null
  if (high === null) return false
  if (between && !standsAt(closing, text, high.to)) {
    // 10与20间: no rooms.
    if (low.unit !== null || high.unit?.base !== '间') return false
    high.unit = null
  }
  // 人民币3-5万元: what is named before the first is the unit of both.
  const named = low.unit !== null && low.unit.from < low.number ? low.unit : null
  const base = high.unit?.base ?? '元'
  if (named !== null && (base === '元' || (named.base === '元' && base.startsWith('元/')))) low.unit = null
  settleMoney(low, high)
  settleMoney(high, low)
  // 1小时-90分钟: two units are no range in either; but 1000元-2000元/人.
  if (low.unit !== null && high.unit !== null && !`${high.unit.base}/`.startsWith(`${low.unit.base}/`))
    return false
  // -5℃--5℃
  if (text[at] === '-' && high.digits === low.digits) high.digits = high.digits.slice(1)
  const highEdge = readEdge(text, high.to)
  let [least, most] = endsOf(text, low, high, mark === '±')
  if (Number(least) > Number(most) || (either && (high.unit === null || Number(least) + 1 !== Number(most))))
    return false
  low.to = highEdge.to
  low.unit = high.unit ?? low.unit ?? named
  if (named !== null && named.base !== '元' && high.unit?.base === '元') {
    least = shift(least, high.unit.power)
    most = shift(most, high.unit.power)
    low.unit = named
  }
  low.power = high.power
  low.approximate = high.more || either
  low.lowInclusive = (edge.inclusive ?? low.inclusive) !== false
  low.highInclusive = (highEdge.inclusive ?? high.inclusive) !== false
  closeRange(text, low, least, most)
  return true
}

/** The digits of both ends in one unit, with the power that only one of them names; what is about a centre `deviates`. */
function endsOf(text: string, low: Figure, high: Figure, deviates: boolean): [least: string, most: string] {
  let [least, most] = [low.digits, high.digits]
  // 20至30万, 三至五百人: the power behind the one is the other's too, and all of them in 两到三千万.
  const end = high.unit?.from ?? high.to
  const scale = scaleAt(text, high.number + 1)
  const all = high.number + 1 + scale.length === end ? powerSum(scale) : 0
  const power =
    all > 0 && Number(shift(least, all)) < Number(most) ? all : high.power || powerOf(text[end - 1])
  if (low.unit === null && power > 1 && (deviates || Number(shift(least, power)) < Number(most)))
    least = shift(least, power)
  // 5000元-1万元, 1万元-50万
  if (low.unit !== null && high.unit !== null) least = shift(least, low.unit.power - high.unit.power)
  else if (low.unit !== null) most = shift(most, -Math.min(high.power, low.unit.power))
  if (deviates) {
    const centre = least
    least = subtract(centre, most).toFixed()
    most = add(centre, most).toFixed()
  } else if (low.unit === null && high.unit !== null && high.unit.power === low.power) {
    // 10万-20万元: the power of the one is in the other's unit.
    least = shift(least, -low.power)
  }
  if (low.unit === null && high.unit !== null && high.unit.power > 0 && Number(least) > Number(most)) {
    // 从8500到3万港元: the power is of the number.
    most = shift(most, high.unit.power)
    while (powerOf(text[high.unit.from]) > 0) high.unit.from++
    high.unit.power = 0
  }
  return [least, most]
}

const closing = /[之区]?间|不等/y

/** Takes the ends of a range, and the words that close it: 之间, 左右. */
function closeRange(text: string, figure: Figure, least: string, most: string): void {
  const { to, approximate } = readSuffix(
    text,
    standsAt(closing, text, figure.to) ? closing.lastIndex : figure.to,
  )
  figure.to = to
  figure.approximate ||= approximate
  figure.digits = least
  figure.high = most
  figure.said = 'behind'
}
