import { eitherLevelLength } from '../terms/levels/either.js'
import { endsItem, isColon } from './signs.js'
import type { Stretch } from './stretch.js'

/** A number of an outline, with its sign, before a word: `1.1.1`, `1-2`, `（1.2）`, `2、`; but not 1.1万人. */
const number =
  /(?<![\d.．-])[（(]?\d{1,2}(?:[.．-]\d{1,2}){0,3}(?:[.．、）)] ?| )?(?=[\u4e00-\u9fffA-Z“《])(?![万亿千百])/g

/** A number of two places before a level, or 1.1: what numbers the levels numbers all that stands below them. */
const outline = /\d[.．-]\d{1,2}(?:[.．、] ?| )?[\u4e00-\u9fff]{2,12}指标|(?<![\d.．-])1[.．-]1(?!\d)/

/**
 * The numbers of levels and indicators in a text that counts both in one outline. Which is a figure the count tells:
 *
 *     1.产出指标：1.1数量指标：1.1.1清扫面积≥350万平方米；1.1.2人均1.5万元；1.2质量指标：…
 *     ^^          ^^^          ^^^^^                        ^^^^^              ^^^
 */
export function outlineIn(text: string, gaps: ReadonlySet<number>): Stretch[] {
  if (!outline.test(text)) return []
  const found: Stretch[] = []
  let last: readonly number[] = []
  let deep = 0
  for (const { index: from, 0: written } of text.matchAll(number)) {
    const before = text.charCodeAt(from - 1)
    if (from > 0 && before !== 0x20 && !endsItem(before) && !isColon(before) && !gaps.has(from)) continue
    const to = from + written.length
    const path = (written.match(/\d+/g) as string[]).map(Number)
    const isLevel = eitherLevelLength(text, to) > 0
    if (!(isLevel || from === 0 || (path.length > 1 && isNext(path, last)))) continue
    found.push({ from, to })
    last = path
    if (path.length > 1) deep += isLevel ? 2 : 1
  }
  // 1.1米以下儿童人数 alone is a name.
  return deep > 1 ? found : []
}

/** Whether a number is the first below another, or the next beside it or one above it, or the first below that: 1.1, 1.2, 2.1. */
function isNext(path: readonly number[], last: readonly number[]): boolean {
  const level = path.findIndex((count, depth) => count !== last[depth])
  return path[level] === (last[level] ?? 0) + 1 && path.slice(level + 1).every((count) => count === 1)
}
