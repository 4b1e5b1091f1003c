import type { Span } from '../model/span.js'
import { type SourceText, spanOf, TextJoiner } from '../source/text.js'
import { isBeside, labels } from './labelled/labels.js'
import { type Stretch, trimStretch } from './stretch.js'

/** The number of an indicator. */
const counted = '序号'

/** Heads of columns that hold levels, and of those that hold the name below them. */
const leveled = /^[一二三]级(?:绩效)?指标(?:名称)?$/
const named = /^(?:绩效)?指标(?:名称|内容)?$|^名称$/

/**
 * The running text of a table whose first row names its columns, as it stands within a cell, or copied from a sheet with
 * tabs: before each cell stands what its column is called.
 *
 *     一级指标 | 二级指标 | 三级指标 | 指标值
 *     产出指标 | 数量指标 | 培训班次 | ≥4期       一级指标：产出指标；二级指标：数量指标；三级指标：培训班次；指标值：≥4期；
 *              | 质量指标 | 合格率   | ≥95%       二级指标：质量指标；三级指标：合格率；指标值：≥95%；
 */
export function withColumnLabels(raw: SourceText): SourceText {
  const { value } = raw
  // A table within a cell parts its cells by breaks of their own; one of Markdown by bars.
  const signs = /[\t\v]/.test(value) ? '\t\v\n' : '|\n'
  if (signs === '|\n' && !/^[^\n|]*\|[^\n]*\n/.test(value)) return raw
  const [head = [], ...rows] = rowsOf(value, signs)
  const columns = head.map(({ from, to }) => value.slice(from, to).trim())
  const columned = columns.filter((column) => column !== '')
  if (columned.length < 2 || !columned.every(isHead) || !columned.some(isValue)) return raw
  const text = new TextJoiner()
  for (const cells of rows) {
    // |---|---|
    if (cells.every(({ from, to }) => /^[-: ]*$/.test(value.slice(from, to)))) continue
    for (const [at, { from, to }] of cells.entries()) {
      if (to <= from) continue
      const column = columns[at] ?? ''
      if (column !== counted && column !== '')
        text.put(`${named.test(column) ? '三级指标' : column}：`, placeAt(raw, from, 'start'))
      text.add(raw, from, to)
      text.put(column === counted ? '、' : '；', placeAt(raw, to - 1, 'end'))
    }
  }
  return text.take()
}

function isHead(column: string): boolean {
  return (
    column === counted ||
    leveled.test(column) ||
    named.test(column) ||
    labels.some(({ word }) => word === column)
  )
}

function isValue(column: string): boolean {
  return labels.some(({ word, field }) => word === column && !isBeside(field) && field !== 'weight')
}

/** The cells of each line, parted by one of some signs. */
function rowsOf(value: string, signs: string): Stretch[][] {
  const rows: Stretch[][] = []
  let row: Stretch[] = []
  let from = 0
  for (let at = 0; at <= value.length; at++) {
    const sign = value[at] ?? '\n'
    if (!signs.includes(sign)) continue
    row.push(trimStretch(value, from, at))
    from = at + 1
    if (sign !== '\n') continue
    rows.push(row)
    row = []
  }
  return rows
}

/** The place before or behind a letter, in which nothing stands. */
function placeAt(raw: SourceText, at: number, end: 'start' | 'end'): Span | null {
  const span = spanOf(raw, at, at + 1)
  return span === null ? null : { start: span[end], end: span[end] }
}
