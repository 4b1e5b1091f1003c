import { digitOf } from '../../script/letters.js'
import { isDegree } from '../../terms/degree.js'
import type { CountedText } from './counted.js'
import { levelsAt } from './heads.js'
import { bareValue, isEmpty, isOneValue, isSpaced, type Part, partOf } from './part.js'
import type { Segment } from './segments.js'

/**
 * A part that is a name alone, with what the segments behind it have of it: more of the name, or its value. `null` where it takes
 * none of them.
 *
 *     建设里程，30公里     参训人员满意度95%以 上     安全⏎生产⏎事故数≤3起     知晓率 有效提升
 */
export function completedOf(
  text: CountedText,
  last: Part | undefined,
  part: Part,
  behind: readonly Segment[],
): Part | null {
  const [next, following] = behind
  if (next === undefined || !goesOn(next)) return null
  const value = last?.whole?.value ?? null
  // 2026年⏎12月31日前, 95%⏎以⏎上: it goes on with the value before it.
  const isOfLast = (more: Part): boolean =>
    last !== undefined &&
    value !== null &&
    text.value.slice(last.to, part.from).trim() === '' &&
    isOneValue(text.value, value, last, more)
  if (isOfLast(part)) return null
  // 减少⏎碳排放量：1200吨, 12345⏎热线受理量≥3万件; but a figure behind a figure is none of a name.
  if (part.fields?.value != null)
    return digitOf(text.value.charCodeAt(next.from)) < 0 ? wrappedOf(text, part, behind) : null
  const { levels } = part.heads
  const alone = partOf(text, next, levels)
  if (alone.heads.levels !== levels) return null
  const isBare = bareValue(alone, levels) !== null
  const takesAll = isBare || (next.boundary === 'gap' && alone.whole === null)
  const both = takesAll ? partOf(text, { from: part.from, to: next.to }, levels) : part
  if (both.fields?.value != null) return both
  const spaced = takesAll ? spacedOf(text, last, part, next, following) : null
  if (spaced !== null || value === null) return spaced
  return isOfLast(both) ? null : wrappedOf(text, part, behind)
}

/** Whether a segment may belong to the one before it. */
export function goesOn({ boundary }: Segment): boolean {
  return boundary === 'comma' || boundary === 'gap'
}

/**
 * A name with the word behind it, where spaces part levels, name and value in one line.
 *
 *     效益指标 社会效益指标 知晓率 有效提升
 *                           ^^^^^^ ^^^^^^^^ value
 */
function spacedOf(
  text: CountedText,
  level: Part | undefined,
  part: Part,
  next: Segment,
  behind: Segment | undefined,
): Part | null {
  if (part.fields === null || !isSpaced(text, next)) return null
  // 出行便利度 显著提高: a degree is no name, wherever levels stand.
  const told = part.heads.levels.names.length > 0 && isDegree(text.value.slice(next.from, next.to))
  const alone =
    level?.fields === null && isSpaced(text, part) && !(behind !== undefined && isSpaced(text, behind))
  if (!told && !alone) return null
  const fields = { ...part.fields, value: { from: next.from, to: next.to }, guessed: true }
  return { ...part, to: next.to, fields, whole: fields }
}

/** 知晓率≥80%⏎安全⏎事故数≤3起: a name over several lines, with the value behind it. */
function wrappedOf(
  text: CountedText,
  { from, heads: { levels } }: Part,
  lines: readonly Segment[],
): Part | null {
  for (const line of lines) {
    const heads = levelsAt(text, line, levels)
    if (line.boundary !== 'gap' || heads.levels !== levels || heads.ordinal !== null) return null
    const joined = partOf(text, { from, to: line.to }, levels)
    if (joined.fields?.value == null) continue
    return isEmpty(joined.fields.name) ? null : joined
  }
  return null
}
