import { foldWord } from '../../terms/fold.js'
import type { Cell, Row } from '../row.js'

/** What stands in the number's place over columns of words. */
const words: readonly string[] = ['栏次', '行次', '列次', '栏目', '甲', '乙', '丙']

/** `3`, `(3)`, `2=3+4+5`. */
const place = /^\(?(\d{1,2})\)?(?:=[\d+~()-]*)?$/

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * Whether a row numbers the columns, or letters them, as printed forms do below their header; three of them at least, where no word
 * says so.
 *
 *     | 栏次 | 1=2+3+4 | 2 | 3 | 4 | 5 | 6 |
 */
export function isIndexRow({ cells }: Row): boolean {
  let next = 1
  let least = 3
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] as Cell
    if (cell.content === 'blank' || cell.covered !== 'no') continue
    if (next === 1 && isWord(cell)) {
      least = 1
      continue
    }
    // The index of a data frame stands before the word.
    if (column === 0 && isWord(cells[1])) continue
    const written = foldWord(cell.text.value)
    if (Number(place.exec(written)?.[1]) !== next && written !== letters[next - 1]) return false
    next++
  }
  return next > least
}

function isWord(cell: Cell | undefined): boolean {
  return cell?.content === 'short' && words.includes(foldWord(cell.text.value))
}
