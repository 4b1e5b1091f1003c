import type { Comparator, ReferenceTarget } from '../../model/target.js'
import { readUnit } from '../measure/unit.js'
import { type Clause, placeIn, trimmed } from '../scan/passage.js'
import type { Scan } from '../scan/scan.js'
import { type SubjectReading, subjectOf } from './subject.js'

/** Words that close a reference and belong to its comparator: 控制在预算内. */
const closing = /(?<=.)(?:范围)?[以之]?内$/

/** A name with nothing before it but 在, and behind it what says that it is not to be passed. */
const limit = /^(在?)(.{2,}?)(?:范围)?[以之]?内$/

/** How the names of figures end that are kept elsewhere. */
export const figureName: RegExp =
  /(?:[数额算值]|价格?|标准|水平|平均|[上去往前]年度?|\d年|[同上]期|资金|批复|目标|计划)$/

/** What can be kept and is no figure: 控制在合理范围内, ≥县级, ≥基本满意. */
const noFigure =
  /^(?!.*标准$)(?:合理|可控|正常|较|最[低小]|允许|规定|有效|若干|[数几][十百千万亿]|第|优秀|良好|合格|达标|(?:基本)?满意|显著|明显)|[级类]$/

/** What names a figure: two Chinese letters at least, and no template. */
const names = /^(?=[^*_xX×]{0,64}$)(?:[^\u4e00-\u9fff]{0,62}[\u4e00-\u9fff]){2}/

/** The comparison with a figure that is only named; `null` where a clause has none. */
export function referenceOf(clause: Clause, found: Scan): ReferenceTarget | null {
  const { text, passage } = clause
  const { length } = text
  for (const prefix of found.refers) {
    const { from, named } = prefix
    const comparator = prefix.comparator as Comparator
    const bounds = trimmed(text, named, length)
    let name = text.slice(bounds.from, bounds.to)
    if (comparator === 'lte') name = name.replace(closing, '')
    // ≤万元 is a form that was not filled in.
    if (readUnit(name, 0, false)?.to === name.length) continue
    // =良好, =全覆盖, =按时完成 set the sign before any words; only the name of a figure equals one.
    if (!names.test(name) || (comparator === 'eq' && !figureName.test(name))) continue
    if (name.length < 24 && noFigure.test(name)) continue
    return targetOf(bounds.from, name, comparator, subjectOf(clause, found, { from: 0, to: length }, from))
  }
  // 预算控制数以内, 在概算范围内; or the sign stands in a column of its own: ≤ beside 预算批复数.
  if (length > 24 || found.refers.length > 0) return null
  const [, lead = '', name = text] = limit.exec(text) ?? []
  const { comparator: sign, directed } = passage.setting
  const comparator = name === text ? (directed ? null : sign) : 'lte'
  if (comparator === null || !figureName.test(name)) return null
  return targetOf(lead.length, name, comparator, { subject: null, basis: null })

  function targetOf(
    at: number,
    { length: letters }: string,
    comparator: Comparator,
    stand: SubjectReading,
  ): ReferenceTarget {
    const reference = placeIn(clause, at, at + letters).text
    return { kind: 'reference', ...placeIn(clause, 0, length), ...stand, comparator, reference }
  }
}
