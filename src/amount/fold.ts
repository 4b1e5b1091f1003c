import { isBreak, isInvisible, isSpace } from '../source/blank.js'

/** Signs of other widths that full-width ASCII does not hold. */
const widths: Readonly<Record<string, string>> = {
  '￥': '¥',
  '﹐': ',',
  '﹒': '.',
  '﹣': '-',
  '﹙': '(',
  '﹚': ')',
}

/**
 * Folds an amount to half width: digits and punctuation narrow, white space to one blank, or to one `\n` where
 * a line ends in it; letters without width are gone, and so is white space at both ends.
 */
export function foldAmount(text: string): string {
  if (isNarrow(text)) return text
  let folded = ''
  let gap = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isWidthless(code)) continue
    if (isBreak(code)) gap = '\n'
    else if (isSpace(code)) gap = gap === '' ? ' ' : gap
    else {
      if (gap !== '' && folded !== '') folded += gap
      gap = ''
      const letter = text[at] as string
      folded +=
        code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (widths[letter] ?? letter)
    }
  }
  return folded
}

/** Whether nothing is to be folded, as in most cells. */
function isNarrow(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code > 0x7e) return false
  }
  return true
}

/** Letters that part nothing: controls and variation selectors too. */
function isWidthless(code: number): boolean {
  return code < 9 || isInvisible(code) || (code >= 0xfe00 && code <= 0xfe0f)
}
