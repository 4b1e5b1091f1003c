/** Brackets that NFKC leaves as they are, with the ones that they are read as. */
const brackets: Readonly<Record<string, string>> = {
  '〔': '(',
  '〕': ')',
  '【': '[',
  '】': ']',
  '﹝': '(',
  '﹞': ')',
}

/**
 * The form by which names and words are told the same: NFKC (full and half width are one), without white space
 * and letters of no width, brackets of one kind.
 *
 *     信息化建设（二期） ＡＢ  =  信息化建设(二期)AB
 */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[〔〕【】﹝﹞]/g, (bracket) => brackets[bracket] ?? bracket)
}
