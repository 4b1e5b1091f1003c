/** What a sticky pattern reads at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Whether a sticky pattern reads something at a place; `pattern.lastIndex` is behind it then. */
export function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Whether one of some letters stands at a place. Asked before a pattern that most often reads nothing. */
export function isOneOf(letters: string, text: string, at: number): boolean {
  return at < text.length && letters.includes(text[at] as string)
}

/** Some letters before a place. */
export function before(text: string, at: number, letters: number): string {
  return text.slice(Math.max(0, at - letters), at)
}
