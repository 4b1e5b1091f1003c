/** White space and letters of no width. */
const unseen: RegExp = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g

/**
 * The form by which names and words are told the same: NFKC (full and half width are one), without white space
 * and letters of no width, brackets of one kind.
 *
 *     信息化建设（二期） ＡＢ  =  信息化建设(二期)AB
 */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replaceAll('〔', '(')
    .replaceAll('〕', ')')
    .replaceAll('【', '[')
    .replaceAll('】', ']')
}
