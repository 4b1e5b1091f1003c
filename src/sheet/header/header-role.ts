import { foldWord, withoutBrackets } from '../../terms/fold.js'
import { withoutLookAlikes } from '../../terms/look-alikes.js'
import { agencyLabels, unitLabels } from '../text/line-words.js'
import { headerWords } from './header-words.js'
import type { Role } from './role.js'

/** A header cell longer than this is a sentence, as is one with ； or 。 in it. */
export const headerLength = 30

/** What the amounts of a column include makes it no column of that: 总计（含上年结转）. */
const included = /\((?:不?含|不?包[含括])[^()]*\)/g

/** What a header cell says. */
export interface HeaderWord {
  /** The word that decides. */
  readonly word: string
  readonly role: Role
}

/** The role that a header word names, or `null`. */
export function roleOf(text: string): Role | null {
  return headerWordOf(text)?.role ?? null
}

/** The header word that decides what a header cell names, or `null`. */
export function headerWordOf(text: string): HeaderWord | null {
  if (text.length < 2 || text.length > headerLength || /[；;。]/.test(text) || isPrinted(text)) return null
  const folded = foldWord(text).replace(included, '')
  if (isLabelled(folded)) return null
  const plain = withoutLookAlikes(folded)
  return wordOf(folded) ?? (plain === folded ? null : wordOf(plain))
}

/** Whether a cell begins as an amount does, and has no word. */
function isPrinted(text: string): boolean {
  return /^[\d,.%-]+$/.test(text)
}

/** 单位(项目)名称 holds 单位名称; a word that is whole, or in the brackets, counts as well. */
function wordOf(folded: string): HeaderWord | null {
  const bare = withoutBrackets(folded).replace(/[:,、/及和]/g, '')
  const isBare = bare === folded
  for (const [words, role] of headerWords) {
    const [word] = words.exec(folded) ?? (isBare ? null : words.exec(bare)) ?? []
    if (word !== undefined) return { word, role }
  }
  return null
}

/** 部门名称：某市图书馆, 金额单位：万元: what a caption says, and no header. */
function isLabelled(folded: string): boolean {
  const colon = folded.indexOf(':')
  if (colon < 0 || colon === folded.length - 1) return false
  const label = folded.slice(0, colon)
  return agencyLabels.includes(label) || unitLabels.includes(label)
}
