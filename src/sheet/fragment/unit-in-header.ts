import type { Sheet } from '../sheet.js'
import { unitSpellings } from '../text/line-words.js'
import type { Draft } from './draft.js'

/** 财政拨款（万元）, 总计(单位：元). */
const unitInHeader = /[（(](?:单位[:：]?)?(?:人民币)?((?:百万|亿|万|千)?元)[)）]/

export function unitOfHeaders(draft: Draft): Sheet['amountUnit'] {
  for (const { header } of draft.fragments) {
    if (header === null) continue
    const word = unitInHeader.exec(header.words)?.[1]
    const found = unitSpellings.find(([spelling]) => spelling === word)
    if (found !== undefined) return found[1]
  }
  return null
}
