import { foldWord } from '../../terms/fold.js'
import type { Row } from '../row.js'

/** What stands in the number's place over columns of words. */
const words: readonly string[] = ['栏次', '行次', '列次', '栏目', '甲', '乙', '丙']

/** `3`, `(3)`, `2=3+4+5`. */
const place = /^\(?(\d{1,2})\)?(?:=[\d+~()-]*)?$/

/**
 * Whether a row numbers the columns, as printed forms do below their header; three of them at least.
 *
 *     | 栏次 | 1=2+3+4 | 2 | 3 | 4 | 5 | 6 |
 */
export function isIndexRow({ cells }: Row): boolean {
  let next = 1
  for (const [column, { text, content, covered }] of cells.entries()) {
    if (content === 'blank' || covered !== 'no') continue
    const word = foldWord(text.value)
    if (next === 1 && words.includes(word)) continue
    // The index of a data frame stands before the word.
    if (column === 0 && words.includes(foldWord(cells[1]?.text.value ?? ''))) continue
    if (Number(place.exec(word)?.[1]) !== next) return false
    next++
  }
  return next > 3
}
