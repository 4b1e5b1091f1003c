/** Words with what they mean, found by their first letter, the longest first. */
export type Lexicon<Meaning> = ReadonlyMap<number, readonly Entry<Meaning>[]>

/** A word with its meaning. */
export interface Entry<Meaning> {
  readonly word: string
  readonly meaning: Meaning
}

/** Orders words so that a reader finds the longest that stands at a place. */
export function lexicon<Meaning>(entries: Iterable<readonly [string, Meaning]>): Lexicon<Meaning> {
  const byFirst = new Map<number, Entry<Meaning>[]>()
  for (const [word, meaning] of entries) {
    const first = word.charCodeAt(0)
    const words = byFirst.get(first)
    if (words) words.push({ word, meaning })
    else byFirst.set(first, [{ word, meaning }])
  }
  for (const words of byFirst.values()) words.sort((left, right) => right.word.length - left.word.length)
  return byFirst
}

/** The longest word of the lexicon that stands at `at` and ends by `end`. */
export function wordAt<Meaning>(
  words: Lexicon<Meaning>,
  text: string,
  at: number,
  end: number,
): Entry<Meaning> | undefined {
  const entries = words.get(text.charCodeAt(at))
  if (entries === undefined) return undefined
  const next = text.charCodeAt(at + 1)
  for (const entry of entries) {
    const { word } = entry
    const { length } = word
    if (at + length > end) continue
    // The first letter stands there; most words part at the second.
    if (length === 1 || (word.charCodeAt(1) === next && text.startsWith(word, at))) return entry
  }
  return undefined
}
