import type { Dice } from './dice.js'
import { type Draft, marks, plainSigns, type Role, roles } from './draft.js'

/** Changes the texts of body cells; a cell that spans rows is changed once. */
export function mapCells(draft: Draft, columns: readonly Role[], change: (text: string) => string): void {
  const known = new Map<string, string>()
  for (const fragment of draft.fragments) {
    for (const row of fragment.rows) {
      for (const role of columns) {
        const text = row.cells[role]
        if (text === '') continue
        const key = `${row.group} ${role} ${text}`
        const changed = known.get(key) ?? change(text)
        if (role !== 'indicators') known.set(key, changed)
        row.cells[role] = changed
      }
    }
  }
}

export function mapHeads(draft: Draft, change: (text: string) => string): void {
  for (const role of roles) draft.heads[role] = change(draft.heads[role])
}

/** Whether a letter is Chinese: a character or a sign as Chinese sets it. */
export function isHan(letter: string): boolean {
  return /[\u4e00-\u9fff，。；：、（）“”《》]/.test(letter) || letter === marks.field
}

/** Puts a sign between Chinese letters here and there, outside of what is put in as it stands. */
export function breakable(dice: Dice, sign: string): (text: string) => string {
  return (text) => {
    let put = ''
    let verbatim = false
    let last = ''
    for (const letter of text) {
      if (letter === marks.raw) verbatim = true
      if (!verbatim && isHan(last) && isHan(letter) && dice.once(12)) put += sign
      put += letter
      if (letter === marks.end) verbatim = false
      last = letter
    }
    return put
  }
}

/** A text as a reader sees it, its marks set and its breaks closed. */
export function plainText(text: string): string {
  return [...text].map((letter) => plainSigns[letter] ?? (letter === marks.br ? '' : letter)).join('')
}

/** A text with its digits in full width. */
export function wideOf(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}
