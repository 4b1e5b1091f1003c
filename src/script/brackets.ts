const opening = '([【〔「『《“‘{'
const closing = ')]】〕」』》”’}'
const mark = /[([【〔「『《“‘{)\]】〕」』》”’}]/g

/** Where brackets and quotation marks close: for the offset of each that does, the offset of its partner. */
export type Closings = ReadonlyMap<number, number>

/** No brackets. */
export const none: Closings = /* @__PURE__ */ new Map()

/** Pairs the brackets of a text. One that is never closed, or closes nothing, counts as a letter. */
export function closingsOf(text: string): Closings {
  if (text.search(mark) < 0) return none
  const closings = new Map<number, number>()
  const open: number[] = []
  mark.lastIndex = 0
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const { 0: char, index } = match
    const partner = opening[closing.indexOf(char)]
    if (partner === undefined) {
      open.push(index)
      continue
    }
    // An opening mark that was never closed is passed over: at most a few deep, so that this stays linear.
    for (let depth = open.length - 1; depth >= 0 && depth > open.length - 4; depth--) {
      if (text[open[depth] as number] !== partner) continue
      closings.set(open[depth] as number, index)
      open.length = depth
      break
    }
  }
  return closings
}
