import type { SourceText } from '../../source/text.js'
import { foldWord, withoutBrackets } from '../../terms/fold.js'
import type { Content } from '../text/content.js'
import { headerLength } from './header-role.js'
import { levelHeaders } from './header-words.js'

/** What is asked of a cell. */
interface Named {
  readonly text: SourceText
  readonly content: Content
}

/** Whether cells name the levels of the vertical form or the long list. */
export function namesLevels(cells: readonly Named[]): boolean {
  let named = 0
  for (const { text, content } of cells) {
    if (content === 'blank' || content === 'amount' || text.value.length > headerLength) continue
    // 级 is in every name of a level.
    if (text.value.includes('级') && levelHeaders.includes(withoutBrackets(foldWord(text.value)))) named++
  }
  return named >= 2
}
