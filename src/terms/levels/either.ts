import { firstLevelLength } from './first.js'
import { secondLevelLength } from './second.js'

/** The longest name of a level, first or second, that a text has at a place; 0 for none. */
export function eitherLevelLength(text: string, at: number): number {
  return Math.max(firstLevelLength(text, at), secondLevelLength(text, at))
}
