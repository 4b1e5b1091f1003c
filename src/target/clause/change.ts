import { lessening } from '../measure/change-words.js'
import { isUpper } from '../measure/comparator.js'
import { before, isOneOf } from '../measure/match.js'
import type { Figure } from '../measure/measure.js'
import type { Scan, VerbReading } from '../scan/scan.js'

/** Adjectives that say how far two figures are apart. */
export const apartWords = '高多快低少慢'

/** The verb of change right before a figure, or the adjective that says how far two figures are apart. */
export function verbOf(text: string, { verbs }: Scan, figure: Figure): VerbReading | null {
  const { from } = figure
  const verb = verbs.find(({ to }) => to === from)
  if (verb !== undefined) return isHelped(text, verb, figure) ? null : verb
  if (!isOneOf(apartWords, text, from - 1)) return null
  const apart = /[比较][^比较，,；;]{1,20}([高多快]|[低少慢])$/.exec(before(text, from, 24))
  if (apart === null) return null
  return {
    from: from - 1,
    to: from,
    direction: '高多快'.includes(apart[1] as string) ? 'increase' : 'decrease',
  }
}

/** Those whose lot a verb makes better, and who grow no more by it: 提升100所学校周边环境; but 提升2个位次. */
function isHelped(text: string, verb: VerbReading, { to, unit, said }: Figure): boolean {
  return (
    said === 'nowhere' &&
    /^[^比较]{0,4}$/.test(text.slice(0, verb.from)) &&
    unit?.dimension === 'count' &&
    /^(?:提[升高]|减轻)/.test(text.slice(verb.from, verb.to)) &&
    /^(?!.{0,2}[次级档点])[\u4e00-\u9fff]{2}/.test(text.slice(to))
  )
}

/** A verb with what it lessens, and no level of it: 降低能耗5%, but 降低投诉率5%. */
const act = /* @__PURE__ */ new RegExp(
  `^((?:${lessening})了?)(?![型至到为])(?:[\\u4e00-\\u9fff]|[A-Z]\\d?){2,12}(?<![率度比])$`,
)

/** The verb at the start of a clause, or behind its basis, with its noun between it and the figure. */
export function actOf(text: string, { bases }: Scan, figure: Figure, start: number): VerbReading | null {
  const from = bases.find((basis) => basis.from === start)?.to ?? start
  const verb =
    figure.said === 'before' || isUpper(figure.comparator)
      ? null
      : act.exec(text.slice(from, figure.from))?.[1]
  return verb ? { from, to: from + verb.length, direction: 'decrease' } : null
}

/** Where the words for a level begin: 由法定15天 in 办理时间由法定15天缩短至5天 says where it comes from. */
export function levelFrom(text: string, { figures }: Scan, { from, weak }: Figure): number {
  const start = weak ? figures.find(({ to }) => to === from) : undefined
  const lead = start && /[由从自][\u4e00-\u9fff]{0,4}$/.exec(before(text, start.number, 5))
  return start && lead ? start.number - lead[0].length : from
}
