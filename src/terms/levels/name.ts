import { foldWord, withoutBrackets } from '../fold.js'

/** No name of a level has more letters, 指标 included; longer text is the name of an indicator that speaks of the same. */
export const levelLength = 14

/** What the name of a level may end in: 社会效益指标, 社会效益目标. */
const endings: readonly string[] = ['指标', '目标']

/** A level's name as it is looked up: no weight in brackets, no 指标 at the end. */
export function bareName(name: string): string {
  const whole = withoutBrackets(foldWord(name))
  let end = whole.length
  while (end > 0 && ':;,。'.includes(whole.charAt(end - 1))) end--
  const folded = whole.slice(0, end)
  return folded.length > 2 && endings.some((word) => folded.endsWith(word)) ? folded.slice(0, -2) : folded
}

/** The weight behind the name of a level, in brackets: （50分） */
const weight = /^(?:（[\d.%％分权重值]*）|\([\d.%％分权重值]*\))/

/** A weight with its brackets is no longer. */
const weightLength = 11

/** The length of a name that a text starts with, and of the 指标 or 目标 and the weight behind it. */
export function withEnding(text: string, at: number, length: number): number {
  let end = at + length
  if (endings.some((word) => text.startsWith(word, end))) end += 2
  const opens = text[end] === '（' || text[end] === '('
  // Looked for no further than a weight reaches: a text of brackets that do not close is not searched to its end for each.
  const found = opens ? weight.exec(text.slice(end, end + weightLength)) : null
  return end - at + (found?.[0].length ?? 0)
}
