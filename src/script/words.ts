/**
 * The words that a short pattern stands for: `提[升高]` is 提升 and 提高, `达到?` is 达 and 达到; blanks part patterns.
 * A pattern that begins with a blank gives the empty word as well.
 */
export function* wordsOf(patterns: string): Iterable<string> {
  for (const pattern of patterns.split(' ')) {
    let words = ['']
    for (const [, letters, letter, optional] of pattern.matchAll(/(?:\[([^\]]*)\]|(.))(\??)/g)) {
      const next = [...((letters ?? letter) as string), ...(optional ? [''] : [])]
      words = words.flatMap((word) => next.map((each) => word + each))
    }
    yield* words
  }
}

/** The words of a table whose rows give a meaning and the patterns of its words. */
export function* meanings<Meaning>(
  table: Iterable<readonly [Meaning, string]>,
): Iterable<readonly [string, Meaning]> {
  for (const [meaning, patterns] of table) for (const word of wordsOf(patterns)) yield [word, meaning]
}
