import { joinTexts, type SourceText, spanOf, TextJoiner } from '../../source/text.js'
import { firstLevelOf } from '../../terms/levels/first.js'
import { isSecondLevel } from '../../terms/levels/second.js'
import type { Header } from '../header/header.js'
import type { Cell, Row } from '../row.js'

/** Columns that part the indicators by their levels. */
export interface LevelColumns {
  /** The first of them. */
  readonly from: number
  /** What stands above each. */
  readonly words: readonly string[]
  /** Columns of the whole header. */
  readonly width: number
}

/**
 * The columns of a header that part the indicators by their levels, where no other column has them; else `null`.
 *
 *     | 项目名称 | 总计 | 绩效目标 | 产出指标 | 效益指标 | 满意度指标 |
 *                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 绩效指标
 */
export function levelColumnsOf({ titles, roles }: Header): LevelColumns | null {
  const names = titles.map((title) => title.slice(title.lastIndexOf(' ') + 1))
  const from = names.findIndex(isLevel)
  const behind = names.findIndex((name, at) => at > from && !isLevel(name))
  const to = behind < 0 ? names.length : behind
  const parted = from >= 0 && to - from > 1
  if (!parted || roles.some((role, at) => role === 'indicators' && (at < from || at >= to))) return null
  return { from, words: names.slice(from, to), width: names.length }
}

function isLevel(name: string): boolean {
  return name.includes('指标') && (firstLevelOf(name) !== null || isSecondLevel(name, null))
}

/** A header with one column in the place of those. */
export function withoutLevels(header: Header, { from, words }: LevelColumns): Header {
  const over = <Each>(list: readonly Each[], one: Each): Each[] => [
    ...list.slice(0, from),
    one,
    ...list.slice(from + words.length),
  ]
  return { ...header, roles: over(header.roles, 'indicators'), titles: over(header.titles, '绩效指标') }
}

/** A row with the texts of those columns in one cell, each below its level. */
export function joinedRow(row: Row, { from, words, width }: LevelColumns): Row {
  const { cells, header, levels, span } = row
  if (cells.length !== width) return row
  const to = from + words.length
  const texts: SourceText[] = []
  for (let at = from; at < to; at++) {
    const { content, covered, raw } = cells[at] as Cell
    if (content === 'blank' || content === 'nothing' || covered !== 'no') continue
    const place = spanOf(raw, 0, 0)
    const joiner = new TextJoiner()
    joiner.put(`${texts.length === 0 ? '' : '\n'}${words[at - from]}\n`, place)
    joiner.add(raw)
    texts.push(joiner.take())
  }
  const first = cells[from] as Cell
  const text = joinTexts(texts)
  const own: Cell = texts.length === 0 ? first : { ...first, raw: text, text, content: 'indicators' }
  return { cells: [...cells.slice(0, from), own, ...cells.slice(to)], header, levels, span }
}
