import type { Row } from '../row.js'
import type { Content } from '../text/content.js'

/** What each column looks like by most of its cells. */
export function contentsOf(rows: readonly Row[], width: number): Content[] {
  const counts: Partial<Record<Content, number>>[] = []
  for (const { cells } of rows) {
    for (let column = 0; column < Math.min(cells.length, width); column++) {
      const cell = cells[column] as Row['cells'][number]
      if (cell.content === 'blank' || cell.covered !== 'no') continue
      const count = counts[column] ?? {}
      counts[column] = count
      count[cell.content] = (count[cell.content] ?? 0) + 1
    }
  }
  const contents: Content[] = []
  for (let column = 0; column < width; column++) contents.push(mostOf(counts[column]))
  return contents
}

/** In the order that decides between equals; a mark for nothing counts only where nothing else stands. */
const telling: readonly Content[] = ['indicators', 'long', 'amount', 'short']

function mostOf(count: Partial<Record<Content, number>> | undefined): Content {
  let most: Content = count?.nothing === undefined ? 'blank' : 'nothing'
  let times = 0
  for (const content of telling) {
    const counted = count?.[content] ?? 0
    if (counted > times) {
      most = content
      times = counted
    }
  }
  return most
}
