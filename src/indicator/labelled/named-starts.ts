import { isHan } from '../../script/letters.js'
import type { CellText } from '../cell-text.js'
import { ordinalBefore } from '../ordinal.js'
import type { Start } from '../start.js'
import { trimStretch } from '../stretch.js'

/** What says of the words behind it that they are a level, or the name. */
const label = /(?:([一二])级(?:绩效)?指标|(三)级(?:绩效)?指标|指标(类型|类别)|指标(名称))(?:名称)? ?[:：]/g

/** What a label names: the first level, the second, or the indicator itself. */
type Named = 0 | 1 | 2

interface Labelled {
  readonly named: Named
  readonly start: number
  /** Behind the colon. */
  readonly end: number
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
export function namedStarts(text: CellText): Start[] | null {
  const { value } = text
  const found = labelsOf(text)
  if ((found[0]?.named ?? 2) === 2) return null
  const starts: Start[] = []
  const levels: [string, string] = ['', '']
  let first: Labelled | null = null
  for (const [index, own] of found.entries()) {
    first ??= own
    if (own.named === 2) {
      const ordinal = ordinalBefore(value, first.start, starts.length + 1, [])
      const sure = ordinal !== null && (ordinal.sure || text.gaps.has(ordinal.start)) ? ordinal : null
      starts.push({
        start: sure?.start ?? first.start,
        body: own.end,
        ordinal: sure?.value ?? null,
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

function labelsOf({ value, gaps }: CellText): Labelled[] {
  const found: Labelled[] = []
  for (const { index, 0: word, 1: level, 2: third, 4: name } of value.matchAll(label)) {
    // 产出指标类型：A is what an indicator may be called, in one line.
    if (word.startsWith('指') && isHan(value.charCodeAt(index - 1)) && !gaps.has(index)) continue
    const named = third !== undefined || name !== undefined ? 2 : level === '一' ? 0 : 1
    found.push({ named, start: index, end: index + word.length })
  }
  return found
}
