const digits = '0123456789０１２３４５６７８９〇一二三四五六七八九'

/** Four digits of any of the writings of a year before 年, none that go on with others or end a stretch of years. */
const named =
  /(?<![\d０-９〇一二三四五六七八九][-－—–―~～至到]?)[\d０-９〇一二三四五六七八九]{4}(?=[ \t]*年)/g

/**
 * The year that a title names, or `null`: 2026年, ２０２６年度, 二〇二六年. A stretch of years is no budget year.
 *
 *     2026年项目支出绩效目标表        2025-2027年重点项目
 *     ^^^^ 2026                       ^^^^^^^^^ none
 */
export function yearIn(text: string): number | null {
  if (!text.includes('年')) return null
  for (const [letters] of text.replace(/[零○Ｏ]/g, '〇').matchAll(named)) {
    const year = Number(Array.from(letters, (letter) => digits.indexOf(letter) % 10).join(''))
    if (year >= 1949 && year <= 2149) return year
  }
  return null
}
