/** Letters without width: they part nothing. */
function isWidthless(code: number): boolean {
  return (
    code < 9 ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  )
}

function isBreak(code: number): boolean {
  return (
    code === 10 ||
    code === 13 ||
    code === 11 ||
    code === 12 ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  )
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

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
