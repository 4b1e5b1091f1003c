/** White space and signs that nobody sees (Unicode's format characters). */
const unseen: RegExp = /[\s\p{Cf}]/gu

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
