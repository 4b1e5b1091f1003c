import type { Basis } from '../../model/target.js'
import type { BasisReading } from '../measure/basis.js'
import { standsAt } from '../measure/match.js'
import { type Clause, placeIn, trimmed, wordsIn } from '../scan/passage.js'
import type { Scan } from '../scan/scan.js'

/** What a figure stands on: subject and basis. */
export interface SubjectReading {
  subject: string | null
  basis: Basis | null
}

const joint = /以?及(?![时格])|[并和与]/y

/**
 * The subject before a figure, and the basis in it. A basis at either end is no part of the subject; one in
 * the middle stays there, and so does the comparator of `adverb` at its start.
 */
export function subjectOf(
  clause: Clause,
  { bases }: Scan,
  bounds: { from: number; to: number },
  end: number,
  adverb?: { from: number; to: number } | null,
): SubjectReading {
  const { text } = clause
  let { from, to } = trimmed(text, bounds.from, end)
  let basis: BasisReading | null = null
  let more: BasisReading | null = null
  for (const reading of bases) {
    const inside = reading.inside && reading.from >= end && reading.to <= bounds.to
    const within = reading.from >= bounds.from && reading.to <= end
    if (within && reading.from === from && reading.firm) {
      basis = reading
      from = reading.to
    } else if (inside || (within && reading.to === to)) {
      if (basis === null) basis = reading
      else if (isMore(basis, reading)) more = reading
      else continue
      if (within) to = reading.from
    } else if (within && reading.firm && !/[不无未]/.test(text[reading.to] as string)) basis ??= reading
  }
  if (adverb?.from === from) from = adverb.to
  // Behind another figure: ≥12次和培训≥3次
  if (bounds.from > 0 && standsAt(joint, text, from)) from = joint.lastIndex
  // 补助标准为每人每天100元
  if ((more ?? basis)?.from === to) while (/[为是按]/.test(text[to - 1] as string)) to--
  if (text[to - 1] === '的') to--
  const wordsOf = (reading: BasisReading): string => placeIn(clause, reading.from, reading.to).text
  return {
    subject: wordsIn(clause, from, to),
    basis: basis && {
      statistic: basis.statistic,
      per: more === null ? basis.per : `${basis.per}/${more.per}`,
      text: wordsOf(basis) + (more === null ? '' : wordsOf(more)),
    },
  }
}

/** 每名学生每年1000元: for each of those, and in each of these times. */
function isMore({ statistic, per }: BasisReading, more: BasisReading): boolean {
  return statistic === 'each' && more.statistic === 'each' && !`/${per}/`.includes(`/${more.per}/`)
}

/** What follows a figure; what stands in brackets right behind it is a remark, and no object. */
export function objectOf(clause: Clause, from: number, to: number): string | null {
  const close = clause.closings.get(from)
  let at = close !== undefined && close < to ? close + 1 : from
  if (clause.text[at] === '的') at++
  // 1个三级医院和2个二级医院
  const end = to < clause.text.length && /[和及与]/.test(clause.text[to - 1] as string) ? to - 1 : to
  return wordsIn(clause, at, end)
}
