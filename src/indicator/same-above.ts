/** The length of 同上 at a place, which stands for the level of the indicator above; 0 for none. */
export function sameAboveLength(text: string, at: number): number {
  return text.startsWith('同上', at) || text.startsWith('同前', at) ? 2 : 0
}

/** Whether a level is that of the indicator above. */
export function isSameAbove(name: string): boolean {
  return name.length === 2 && sameAboveLength(name, 0) > 0
}
