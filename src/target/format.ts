import type { Decimal } from '../amount/decimal.js'
import type {
  Basis,
  ChangeTarget,
  Comparator,
  DeadlineTarget,
  QuantityTarget,
  RangeTarget,
  SimpleTarget,
  Target,
  TargetBase,
} from '../model/target.js'
import type { Unit } from '../model/unit.js'
import { isHan } from '../script/letters.js'
import { demand } from '../source/demand.js'

/**
 * Writes a target in its shortest standard form. `parseTarget` reads the same target from it, apart from `text`, the
 * spans and words without meaning for the target. A qualitative target is written as it is.
 *
 * @param target A target of any kind.
 * @returns The standard form: `≥300支`, `月均≥15单`; the parts of a compound target are separated by `；`.
 * @throws {TypeError} If `target` is not a `Target`.
 *
 * @example
 * formatTarget(parseTarget('不少于三百支')) // '≥300支'
 * formatTarget(parseTarget('月均不低于15单')) // '月均≥15单'
 */
export function formatTarget(target: Target): string {
  demand(typeof target?.kind === 'string', 'target', 'a Target, as parseTarget returns', target)
  if (target.kind !== 'compound') return formatSimple(target)
  return target.parts.map(formatSimple).join('；')
}

function formatSimple(target: SimpleTarget): string {
  switch (target.kind) {
    case 'quantity':
      return formatQuantityTarget(target)
    case 'range':
      return formatRange(target)
    case 'change':
      return formatChange(target)
    case 'deadline':
      return formatDeadline(target)
    case 'reference':
      return headOf(target) + symbols[target.comparator] + target.reference
    case 'qualitative':
      return target.text
  }
}

/** The sign of each comparator. */
export const symbols: Readonly<Record<Comparator, string>> = { gte: '≥', lte: '≤', gt: '>', lt: '<', eq: '=' }

function formatQuantityTarget(target: QuantityTarget): string {
  const { implied, comparator, approximate, value, unit, object } = target
  const head = headOf(target)
  const sign = implied ? jointBehind(head) : symbols[comparator]
  return head + sign + measured(value, unit) + (approximate ? '左右' : '') + behind(object)
}

function formatRange(target: RangeTarget): string {
  const { min, max, unit, approximate, object } = target
  const head = headOf(target)
  const tail = (approximate ? '左右' : '') + behind(object)
  const low = measured(min.value, unit)
  const high = measured(max.value, unit)
  if (!min.inclusive || !max.inclusive) {
    return `${head}${min.inclusive ? '≥' : '>'}${low}且${max.inclusive ? '≤' : '<'}${high}${tail}`
  }
  return `${head}${jointBehind(head)}${low}${min.value.isNegative() ? '~' : '-'}${high}${tail}`
}

function formatChange(target: ChangeTarget): string {
  const { baseline, direction, implied, comparator, approximate, value, unit, object } = target
  const against = baseline === null ? '' : againstOf(baseline)
  // 提高3名教师水平 would make them better; but 提高3个位次.
  const counted = unit?.dimension === 'count' && object !== null && !/^.{0,2}[次级档点]/.test(object)
  const verb = direction === 'decrease' ? '降低' : counted ? '增加' : '提高'
  const size = (implied ? '' : symbols[comparator]) + measured(value, unit)
  return headOf(target) + against + verb + size + (approximate ? '左右' : '') + behind(object)
}

/** The words for a baseline; 同比 and 环比 are no name of a figure, and 较全省平均提高 is an average that rises. */
function againstOf(baseline: string): string {
  if (/^(同比|环比|逐年)$/.test(baseline)) return baseline
  return baseline.endsWith('均') ? `与${baseline}相比` : `较${baseline}`
}

function formatDeadline(target: DeadlineTarget): string {
  const { comparator, object } = target
  const head = headOf(target)
  const date = dated(target)
  const joint = jointBehind(head)
  if (comparator === 'lt' || comparator === 'eq') return head + symbols[comparator] + date + behind(object)
  const mark = comparator === 'lte' ? '前' : comparator === 'gt' ? '后' : '起'
  return head + joint + date + mark + behind(object)
}

/** The date in words, as exact as it was given: 2026年11月底. */
function dated({ date, precision }: DeadlineTarget): string {
  const known = !date.startsWith('--')
  const [year, month, day] = (known ? date : `0${date.slice(1)}`).split('-').map(Number) as [
    number,
    number,
    number,
  ]
  const head = known ? `${year}年` : ''
  switch (precision) {
    case 'year':
      return known ? `${year}年底` : '年底'
    case 'half':
      return head + (month <= 6 ? '上半年' : '下半年')
    case 'quarter':
      return `${head}第${'一二三四'[Math.ceil(month / 3) - 1]}季度末`
    case 'month':
      return `${head}${month}月底`
    case 'day':
      return `${head}${month}月${day}日`
  }
}

/** Times of which each has its figure: 一季度、三季度各1次, 春秋两季各1次. */
function areTimes(subject: string): boolean {
  return /[两二三四]季$/.test(subject) || (/[、和]/.test(subject) && /(?:月|季度|半年)$/.test(subject))
}

/** Basis and subject. A basis inside the subject is not said twice. */
function headOf({ basis, subject }: TargetBase): string {
  const words = basis === null ? '' : wordsOf(basis)
  if (subject !== null && areTimes(subject)) return `${words}${subject}各`
  if (basis === null || subject === null) return subject ?? words
  if (subject.includes(basis.text)) return subject
  return /^(本?年度内?|本年|当年)$/.test(words) ? subject + words : words + subject
}

/** The words of a basis; those of 两年一次 are 每2年. */
function wordsOf({ statistic, per, text }: Basis): string {
  return statistic === 'each' && text[0] !== '每' ? `每${per}` : text
}

/** What keeps a number apart from a subject that ends in a letter or a digit: PM2.5：35. */
function jointBehind(head: string): string {
  if (head === '') return ''
  const last = head.charCodeAt(head.length - 1)
  if ('》”）)】'.includes(head.at(-1) as string)) return ''
  return isHan(last) && !'第之万一二三四五六七八九十百千亿零半两每较比于至到'.includes(head.at(-1) as string)
    ? ''
    : '：'
}

function measured(value: Decimal, unit: Unit | null): string {
  const digits = value.toFixed()
  if (unit === null) return digits
  // 百分之三 is 3%, 十万分之三 3/10万; 3月 would be a date.
  if (/[百千万]分(?:之负?)?$/.test(unit.text)) return digits + unit.base.replace(/^1/, '')
  if (unit.text === '月') return `${digits}个月`
  // 1$-5$ would be LaTeX.
  return digits + (unit.text === '$' ? unit.base : unit.text)
}

function behind(object: string | null): string {
  // 95% 10: a score behind its figure.
  return object !== null && /^(?:[\d.]+$|\.\d)/.test(object) ? ` ${object}` : (object ?? '')
}
