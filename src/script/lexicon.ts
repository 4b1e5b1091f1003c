/** Words with what they mean, found by their first letter, the longest first. */
export interface Lexicon<Meaning> {
  /** The words, taken when the lexicon is first asked: nothing is done while a module is loaded. */
  readonly words: Iterable<readonly [string, Meaning]>
  byFirst?: ReadonlyMap<number, readonly Entry<Meaning>[]>
}

/** A word with its meaning. */
export interface Entry<Meaning> {
  readonly word: string
  readonly meaning: Meaning
}

/** A lexicon of words; of a word that is given twice, the first counts. */
export function lexicon<Meaning>(words: Iterable<readonly [string, Meaning]>): Lexicon<Meaning> {
  return { words }
}

/** The words of a lexicon by the code of their first letter. */
export function byFirstLetter<Meaning>(
  lexicon: Lexicon<Meaning>,
): ReadonlyMap<number, readonly Entry<Meaning>[]> {
  if (lexicon.byFirst !== undefined) return lexicon.byFirst
  const byFirst = new Map<number, Entry<Meaning>[]>()
  for (const [word, meaning] of lexicon.words) {
    const first = word.charCodeAt(0)
    const entries = byFirst.get(first)
    if (entries === undefined) byFirst.set(first, [{ word, meaning }])
    else entries.push({ word, meaning })
  }
  for (const entries of byFirst.values()) entries.sort((left, right) => right.word.length - left.word.length)
  lexicon.byFirst = byFirst
  return byFirst
}

/** The longest word of the lexicon that stands at `at`. */
export function wordAt<Meaning>(
  lexicon: Lexicon<Meaning>,
  text: string,
  at: number,
): Entry<Meaning> | undefined {
  const entries = byFirstLetter(lexicon).get(text.charCodeAt(at))
  if (entries === undefined) return undefined
  const next = text.charCodeAt(at + 1)
  for (const entry of entries) {
    const { word } = entry
    // The first letter stands there; most words part at the second.
    if (word.length === 1 || (word.charCodeAt(1) === next && text.startsWith(word, at))) return entry
  }
  return undefined
}
