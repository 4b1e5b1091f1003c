import type { Report } from '../diagnostic/diagnostic.js'
import type { Category, Indicator } from '../model/indicator.js'
import { knownKeyOf } from '../terms/levels/category.js'
import type { CellText } from './cell-text.js'
import { type Anchor, anchorsOf } from './labelled/anchors.js'
import { readItem } from './labelled/indicator.js'
import { itemOf } from './labelled/item.js'
import { isBeside } from './labelled/labels.js'
import { namedStarts } from './labelled/named-starts.js'
import { startsOf } from './labelled/starts.js'
import { labelsIn, withoutLevelLabels } from './level-labels.js'
import type { IndicatorOptions } from './options.js'
import { isSameAbove } from './same-above.js'
import { type Start, whole } from './start.js'
import { trimStretch } from './stretch.js'
import { isHeaded, isMeasured, none, readUnlabelled, unlabelledOf } from './unlabelled/unlabelled.js'
import { reportUnread } from './unread.js'

/**
 * Reads the running text of an indicator cell. Its gaps are closed, its halves joined.
 *
 *     1、1-产出指标；11-数量指标；专题培训班；实施周期指标值:4批次；年度指标值:4批次。2、…
 */
export function readIndicators(cell: CellText, options: IndicatorOptions, report: Report): Indicator[] {
  const labels = labelsIn(cell)
  const named = namedStarts(cell, labels)
  const text = named === null ? withoutLevelLabels(cell, labels) : cell
  const { value } = text
  const found = anchorsOf(text, named !== null)
  // Where no label stands but those of weights in brackets, levels may head the indicators.
  const isLabelled =
    named !== null || found.some(({ field, opens }) => !isBeside(field) && (field !== 'weight' || !opens))
  const anchors = isLabelled ? found : found.filter(({ field }) => !isBeside(field))
  const unlabelled = isLabelled ? none : unlabelledOf(text, whole, value.length, options)
  if (isHeaded(unlabelled)) return readUnlabelled(text, unlabelled, options, report)
  let starts = named ?? startsOf(text, anchors)
  if (anchors.length === 0 && starts.every(({ mark }) => mark === null)) {
    if (isMeasured(value, unlabelled)) return readUnlabelled(text, unlabelled, options, report)
    if (starts.length === 0) {
      // Of labels alone, nothing is left.
      const rest = value.trim() === '' ? cell : text
      reportUnread(rest, { from: 0, to: rest.value.length }, report)
      return []
    }
  }
  // A text with values but without any start is one item.
  if (starts.length === 0) starts = [whole]
  reportUnread(text, trimStretch(value, 0, (starts[0] as Start).start), report)
  return readStarted(text, joinMarks(value, starts), anchors, options, report)
}

/** Reads what stands from each start to the next. */
function readStarted(
  text: CellText,
  starts: readonly Start[],
  anchors: readonly Anchor[],
  options: IndicatorOptions,
  report: Report,
): Indicator[] {
  const indicators: Indicator[] = []
  let anchor = 0
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] as Start
    const to = starts[index + 1]?.start ?? text.value.length
    while (anchor < anchors.length && (anchors[anchor] as Anchor).start < start.body) anchor++
    let last = anchor
    while (last < anchors.length && (anchors[last] as Anchor).start < to) last++
    const own = anchors.slice(anchor, last)
    anchor = last
    const below = own.length === 0 ? unlabelledOf(text, start, to, options) : none
    if (isHeaded(below)) {
      for (const each of readUnlabelled(text, below, options, report)) indicators.push(each)
      continue
    }
    for (const item of itemOf(text, start, to, own)) {
      const before = indicators.at(-1)
      const indicator = readItem(text, item, options, report)
      // A name that goes on under the levels of the one before it.
      const goesOn = item.start !== start && item.start.ordinal === null
      const category = before && levelsBelow(before.category, indicator.category, goesOn, options)
      indicators.push(category === undefined ? indicator : { ...indicator, category })
    }
  }
  return indicators
}

/** The levels that an indicator has from the one above it, all or those for which 同上 stands; `undefined` for none. */
function levelsBelow(
  above: Category,
  { codes, names: own }: Category,
  goesOn: boolean,
  { levels }: IndicatorOptions,
): Category | undefined {
  if (goesOn && own.length === 0) return above
  if (!own.some(isSameAbove)) return undefined
  const names = own.flatMap((name, level) => (isSameAbove(name) ? above.names.slice(level, level + 1) : name))
  return { key: knownKeyOf(names, levels), codes, names }
}

/** 【产出指标】【数量指标】: a mark for each level, or a number behind the mark, are one start. */
function joinMarks(text: string, starts: readonly Start[]): Start[] {
  const joined: Start[] = []
  for (const start of starts) {
    const before = joined.at(-1)
    if (before?.mark == null || trimStretch(text, before.body, start.start).to > before.body) {
      joined.push(start)
      continue
    }
    joined[joined.length - 1] = {
      start: before.start,
      body: start.body,
      ordinal: before.ordinal ?? start.ordinal,
      mark: start.mark === null ? before.mark : `${before.mark}-${start.mark}`,
    }
  }
  return joined
}
