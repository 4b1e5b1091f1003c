import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import type { Indicator } from '../model/indicator.js'
import { withoutMarks } from '../source/marks.js'
import { type SourceText, sliceText, spanOf } from '../source/text.js'
import { isAbsence } from '../target/doubts.js'
import { type Anchor, anchorsOf } from './anchors.js'
import { readHead } from './head.js'
import { type Item, itemOf, type Stretch, trimStretch, type Value } from './item.js'
import { withoutLevelLabels } from './level-labels.js'
import { numberOf } from './number.js'
import type { IndicatorOptions } from './options.js'
import { type Read, targetOf } from './repeated.js'
import { isSemicolon } from './signs.js'
import type { Start } from './start.js'
import { startsOf } from './starts.js'
import { isHeaded, isMeasured, none, readUnlabelled, unlabelledOf, whole } from './unlabelled.js'

/**
 * Reads the running text of an indicator cell. Its gaps are closed, its halves joined.
 *
 *     1、1-产出指标；11-数量指标；专题培训班；实施周期指标值:4批次；年度指标值:4批次。2、…
 */
export function readIndicators(cell: SourceText, options: IndicatorOptions, report: Report): Indicator[] {
  const text = withoutLevelLabels(cell)
  const { value } = text
  const anchors = anchorsOf(value)
  // Where no label stands but those of weights in brackets, levels may head the indicators.
  const isLabelled = anchors.some(({ field, opens }) => field !== 'weight' || !opens)
  const unlabelled = isLabelled ? none : unlabelledOf(text, whole, value.length, options)
  if (isHeaded(unlabelled)) return readUnlabelled(text, unlabelled, options, report)
  const starts = startsOf(text, anchors)
  const indicators: Indicator[] = []
  if (anchors.length === 0 && starts.every(({ mark }) => mark === null)) {
    if (isMeasured(value, unlabelled)) return readUnlabelled(text, unlabelled, options, report)
    if (starts.length === 0) {
      reportUnread(text, { from: 0, to: value.length }, report)
      return indicators
    }
  }
  // A text with values but without any start is one item.
  if (starts.length === 0) starts.push(whole)
  reportUnread(text, trimStretch(value, 0, (starts[0] as Start).start), report)
  let anchor = 0
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1]
    const to = next?.start ?? value.length
    if (next !== undefined && start.mark !== null && trimStretch(value, start.body, to).to <= start.body) {
      // 【产出指标】【数量指标】: a mark for each level, or a number behind the mark.
      const mark = next.mark === null ? start.mark : `${start.mark}-${next.mark}`
      starts[index + 1] = {
        start: start.start,
        body: next.body,
        ordinal: start.ordinal ?? next.ordinal,
        mark,
      }
      continue
    }
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
    for (const item of itemOf(value, start, to, own)) {
      const before = indicators.at(-1)
      const indicator = readItem(text, item, options, report)
      // A name that goes on under the levels of the one before it.
      const inherits = item.start !== start && indicator.category.names.length === 0 && before !== undefined
      indicators.push(inherits ? { ...indicator, category: before.category } : indicator)
    }
  }
  return indicators
}

function reportUnread(text: SourceText, { from, to }: Stretch, report: Report): void {
  const unread = text.value.slice(from, to)
  if (!/[^\s；;，,、。:：.]/.test(unread) || /^(?:绩效)?指标$/.test(unread)) return
  report(diagnostic('indicator-unread', spanOf(text, from, to), { text: unread }))
}

function readItem(text: SourceText, item: Item, options: IndicatorOptions, report: Report): Indicator {
  const { value } = text
  const head = readHead(value, item.head, item.start.mark, options.levels)
  let name = head.name
  let values = item.values
  const level = head.category.names[head.category.names.length - 1]
  // 效益指标；经济效益指标；无: the level says what there is none of.
  const absent = values.length === 0 && level !== undefined && isAbsence(value.slice(name.from, name.to))
  if (absent) values = [{ from: name.from, to: name.to, field: 'annual' }]
  else if (values.length === 0) {
    // 名称；≥300支: what no label names stands behind the last separator.
    const parted = unlabelled(value, name)
    if (parted !== null) {
      name = parted.name
      values = parted.values
      const guess = { name: value.slice(name.from, name.to), text: textsOf(value, values) }
      report(diagnostic('indicator-guessed', spanOf(text, item.start.start, item.end), guess))
    }
  }
  const named = absent ? level : withoutMarks(sliceText(text, name.from, name.to)).value
  const context: { name: string; fiscalYear?: number } = { name: named }
  if (options.fiscalYear !== undefined) context.fiscalYear = options.fiscalYear
  const indicator: Indicator = {
    // Sixteen digits and more are no ordinal, and no number holds them.
    ordinal: Number.isSafeInteger(item.start.ordinal) ? item.start.ordinal : null,
    category: head.category,
    name: named,
    cycle: null,
    annual: null,
    weight: null,
    actual: null,
    score: null,
    span: spanOf(text, item.start.start, Math.max(item.end, item.start.body)),
  }
  const read: Read[] = []
  for (const { field, from, to } of values) {
    const slice = sliceText(text, from, to)
    if (isNothing(slice.value)) continue
    if (field === 'weight' || field === 'score') {
      const number = numberOf(slice.value)
      if (number === null || indicator[field] !== null) reportUnread(text, { from, to }, report)
      else indicator[field] = number
    } else if (indicator[field] !== null) reportUnread(text, { from, to }, report)
    else indicator[field] = targetOf(slice, context, read, report)
  }
  if (indicator.cycle === null && indicator.annual === null) {
    report(diagnostic('indicator-without-value', indicator.span, { name: named }))
  }
  return indicator
}

/** A value that is none: 实施周期指标值：/. */
function isNothing(value: string): boolean {
  return value === '' || (nothing.includes(value.charAt(0)) && /^[-－—–/／\\]+$/.test(value))
}

const nothing = '-－—–/／\\'

interface Parted {
  readonly name: Stretch
  readonly values: readonly Value[]
}

/** The last part or the last two of a head are values where no label says so. */
function unlabelled(value: string, { from, to }: Stretch): Parted | null {
  const parts: Stretch[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !isSemicolon(value.charCodeAt(at))) continue
    const part = trimStretch(value, start, at)
    if (part.to > part.from) parts.push(part)
    start = at + 1
  }
  const [name, one, two] = parts
  if (name === undefined || one === undefined || parts.length > 3) return null
  const [cycle, annual] = two === undefined ? [null, one] : [one, two]
  const values: Value[] = [{ from: annual.from, to: annual.to, field: 'annual' }]
  if (cycle !== null) values.unshift({ from: cycle.from, to: cycle.to, field: 'cycle' })
  return { name, values }
}

function textsOf(value: string, stretches: readonly Stretch[]): string {
  return stretches.map(({ from, to }) => value.slice(from, to)).join('；')
}
