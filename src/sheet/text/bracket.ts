const opening = '（(《“【〔'
const closing = '）)》”】〕'

/**
 * Whether a text stops within a bracket that the one below closes: 项目名称（资金 above 使用单位）.
 */
export function closesBracket(above: string, below: string): boolean {
  return opensBracket(above) && firstIsClosing(below)
}

/** Whether a text stops within a bracket: 项目名称（资金. */
export function opensBracket(text: string): boolean {
  return lastOf(text, opening) > lastOf(text, closing)
}

/** Whether nothing stands outside the brackets: （一期）. */
export function isBracketed(text: string): boolean {
  return '（('.includes(text[0] as string) && '）)'.includes(text.at(-1) as string)
}

/** Whether a text closes a bracket before it opens one. */
function firstIsClosing(text: string): boolean {
  for (const letter of text) {
    if (closing.includes(letter)) return true
    if (opening.includes(letter)) return false
  }
  return false
}

function lastOf(text: string, letters: string): number {
  let at = text.length - 1
  while (at >= 0 && !letters.includes(text[at] as string)) at--
  return at
}
