const digits = '〇一二三四五六七八九'

/** A digit of any of the writings of a year, or -1. */
function digitOf(letter: string | undefined): number {
  if (letter === undefined) return -1
  if (letter >= '0' && letter <= '9') return letter.charCodeAt(0) - 48
  if (letter >= '０' && letter <= '９') return letter.charCodeAt(0) - 0xff10
  if (letter === '零' || letter === '○' || letter === 'Ｏ') return 0
  return digits.indexOf(letter)
}

/**
 * The year that a title names, or `null`: 2026年, ２０２６年度, 二〇二六年. A stretch of years is no budget year.
 *
 *     2026年项目支出绩效目标表        2025-2027年重点项目
 *     ^^^^ 2026                       ^^^^^^^^^ none
 */
export function yearIn(text: string): number | null {
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    let end = at
    while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
    let year = 0
    let start = end
    for (let place = 1; start > 0 && end - start < 4; place *= 10) {
      const digit = digitOf(text[start - 1])
      if (digit < 0) break
      year += digit * place
      start--
    }
    if (end - start !== 4 || year < 1949 || year > 2149 || digitOf(text[start - 1]) >= 0) continue
    if ('-－—–―~～至到'.includes(text[start - 1] ?? '#') && digitOf(text[start - 2]) >= 0) continue
    return year
  }
  return null
}
