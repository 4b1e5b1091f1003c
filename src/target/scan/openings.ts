import { opening } from '../../script/brackets.js'
import { byFirstLetter } from '../../script/lexicon.js'
import { basisWords } from '../measure/basis.js'
import { changeVerbs } from '../measure/change-words.js'
import { negations, prefixWords } from '../measure/comparator-words.js'
import { numeralLetters } from '../measure/numeral.js'

/** What may begin with a letter, a bit for each. */
export const may = { close: 1, figure: 2, basis: 4, verb: 8, prefix: 16, date: 32 } as const

let openings: Uint8Array | undefined

/** What may begin with each letter, by its code; most letters of a value begin nothing. */
export function openingsOf(): Uint8Array {
  openings ??= tableOf()
  return openings
}

function tableOf(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  const open = (kind: number, codes: Iterable<number>): void => {
    for (const code of codes) kinds[code] = (kinds[code] as number) | kind
  }
  const codesOf = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0))
  open(may.close, codesOf(opening))
  open(may.figure | may.date, codesOf(`0123456789${numeralLetters}`))
  open(may.figure, codesOf('.+-±负半百千万上'))
  open(may.date, codesOf('年Q当本今次明翌上下第前元首'))
  open(may.basis, codesOf('每隔双'))
  open(may.basis, byFirstLetter(basisWords).keys())
  open(may.verb, byFirstLetter(changeVerbs).keys())
  open(may.prefix, byFirstLetter(prefixWords).keys())
  open(may.prefix, byFirstLetter(negations).keys())
  return kinds
}
