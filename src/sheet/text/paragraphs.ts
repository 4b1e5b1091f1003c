import { isNumbered } from '../../source/list-item.js'
import { searchFrom } from '../../source/search.js'
import { isUnfinished } from './unfinished.js'

/**
 * The pieces of a text that page breaks cut, as one. Where a break stood between two items of a list, it parted paragraphs,
 * unless the list runs on within its lines.
 */
export function joinParagraphs(pieces: readonly string[]): string {
  const runs = pieces.length > 1 && pieces.some(runsOn)
  let joined = ''
  let above = ''
  for (const piece of pieces) {
    const parted = joined !== '' && !runs && !isUnfinished(above) && isNumbered(piece, 0)
    joined += parted ? `\n${piece}` : piece
    above = piece
  }
  return joined
}

const ending = /[。；;]/

/** Whether a list runs on within a line: 一是……。二是……. */
function runsOn(text: string): boolean {
  for (let at = text.search(ending); at !== -1; at = searchFrom(text, ending, at + 1)) {
    if (isNumbered(text, at + 1)) return true
  }
  return false
}
