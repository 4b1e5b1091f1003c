import { foldWord, withoutBrackets } from '../terms/fold.js'
import { type HeaderWord, headerWords } from './header-words.js'
import type { Role } from './role.js'

/** A header cell longer than this is a sentence, as is one with ； or 。 in it. */
export const headerLength = 30

/** What the amounts of a column include makes it no column of that: 总计（含上年结转）. */
const included = /\((?:不?含|不?包[含括])[^()]*\)/g

/** The role that a header word names, or `null`. */
export function roleOf(text: string): Role | null {
  return headerWordOf(text)?.role ?? null
}

/** The header word that decides what a header cell names, or `null`. */
export function headerWordOf(text: string): HeaderWord | null {
  if (text.length < 2 || text.length > headerLength || /[；;。]/.test(text)) return null
  const folded = foldWord(text).replace(included, '')
  const bare = withoutBrackets(folded).replace(/[:,、/及和]/g, '')
  for (let at = 0; at < headerWords.length; at++) {
    const entry = headerWords[at] as HeaderWord
    if (entry.whole === true ? bare === entry.word : folded.includes(entry.word)) return entry
  }
  return null
}
