import type { CellText } from '../cell-text.js'
import type { LevelLabel } from '../level-labels.js'
import { ordinalAt, ordinalBefore } from '../ordinal.js'
import type { Start } from '../start.js'
import { trimStretch } from '../stretch.js'

/** What a label names: the first level, the second, or the indicator itself. */
type Named = 0 | 1 | 2

/** What a label says that the words behind it are; `null` for 四级指标, of which no indicator has one, and for headings. */
function namedBy(word: string): Named | null {
  if (/^(?:三级|指标名)/.test(word)) return 2
  return word.startsWith('一级') ? 0 : /^(?:二级|指标)/.test(word) ? 1 : null
}

/** A level's name with its code and weight is no longer. */
const levelLength = 30

/**
 * The starts of a text in which labels name the levels and the name of every indicator; `null` where they do not. A label that
 * is not said again goes on to hold.
 *
 *     一级指标：产出指标 二级指标：数量指标 三级指标：培训班次 指标值：≥4期 三级指标：培训人数 指标值：≥200人
 *     ^ start                                       ^ body              ^ start     ^ body
 */
export function namedStarts(text: CellText, labels: readonly LevelLabel[]): Start[] | null {
  const { value } = text
  const found = labels.flatMap(({ start, end, word }) => {
    const named = namedBy(word)
    return named === null ? [] : [{ named, start, end }]
  })
  if ((found[0]?.named ?? 2) === 2) return null
  const starts: Start[] = []
  const levels: [string, string] = ['', '']
  let first: number | null = null
  for (const [index, own] of found.entries()) {
    first ??= own.start
    if (own.named === 2) {
      const ordinal = ordinalBefore(value, first, starts.length + 1, [])
      const sure = ordinal !== null && (ordinal.sure || text.gaps.has(ordinal.start)) ? ordinal : null
      // 三级指标2：
      const counted = value[own.end] === '指' ? ordinalAt(value, own.end) : null
      starts.push({
        start: sure?.start ?? first,
        body: counted?.end ?? own.end,
        ordinal: sure?.value ?? counted?.value ?? null,
        mark: levels.filter((level) => level !== '').join('-'),
      })
      first = null
      continue
    }
    const next = found[index + 1]
    if (next === undefined || next.named <= own.named) return null
    const { from, to } = trimStretch(value, own.end, next.start)
    if (to - from > levelLength) return null
    levels[own.named] = value.slice(from, to)
    if (own.named === 0) levels[1] = ''
  }
  return starts
}
