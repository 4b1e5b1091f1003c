/**
 * The words that short patterns stand for: `提[升高]` is 提升 and 提高, `达到?` is 达 and 达到; blanks part patterns.
 * A pattern that begins with a blank gives the empty word as well.
 */
export function wordsOf(patterns: string): string[] {
  const all: string[] = []
  for (const pattern of patterns.split(' ')) {
    if (pattern.includes('[') || pattern.includes('?')) all.push(...expanded(pattern))
    else all.push(pattern)
  }
  return all
}

function expanded(pattern: string): string[] {
  let words = ['']
  for (let at = 0; at < pattern.length; at++) {
    const close = pattern[at] === '[' ? pattern.indexOf(']', at) : -1
    const letters = close < 0 ? (pattern[at] as string) : pattern.slice(at + 1, close)
    if (close >= 0) at = close
    const longer: string[] = []
    for (const word of words) for (const letter of letters) longer.push(word + letter)
    if (pattern[at + 1] === '?') {
      longer.push(...words)
      at++
    }
    words = longer
  }
  return words
}

/** The words of a table whose rows give a meaning and the patterns of its words. */
export function* meanings<Meaning>(
  table: Iterable<readonly [Meaning, string]>,
): Iterable<readonly [string, Meaning]> {
  for (const [meaning, patterns] of table) for (const word of wordsOf(patterns)) yield [word, meaning]
}
