/** A figure, gaps and all, with or without a unit; tags and marks of emphasis may stand around it. */
const figure = /^[*_]*[-¥￥\s\d０-９,，.．]+(?:百万元|亿元|万元|千元|元)?[*_]*$/

/** Longer text is no figure, nor is it with the tags around it. */
const figureLength = 40
const taggedLength = 240

/** Tags, and signs that nobody sees: a zero-width joiner in the middle of a figure. */
const unseen = /<\/?[a-z][^<>]*>|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gi

/** Whether a cell is but a figure. */
export function isFigure(source: string, start: number, end: number): boolean {
  if (start === end || end - start > taggedLength) return false
  const text = source.slice(start, end).replace(unseen, '')
  return text.length <= figureLength && /[\d０-９]/.test(text) && figure.test(text)
}
