/** What opens a bracket or a quotation. */
export const opening = '([【〔「『《“‘{"'
const closing = ')]】〕」』》”’}"'
const mark = /[([【〔「『《“‘{)\]】〕」』》”’}"]/g

/** Where brackets and quotation marks close: for the offset of each that does, the offset of its partner. */
export type Closings = ReadonlyMap<number, number>

/** No brackets. */
export const none: Closings = /* @__PURE__ */ new Map()

/** Pairs the brackets of a text. One that is never closed, or closes nothing, counts as a letter. */
export function closingsOf(text: string): Closings {
  mark.lastIndex = 0
  let match = mark.exec(text)
  if (match === null) return none
  const closings = new Map<number, number>()
  const open: number[] = []
  for (; match !== null; match = mark.exec(text)) {
    const { 0: char, index } = match
    const partner = opening[closing.indexOf(char)]
    let depth = partner === undefined ? -1 : open.length - 1
    // An opening mark that was never closed is passed over: at most a few deep, so that this stays linear.
    const last = Math.max(0, open.length - 3)
    while (depth >= last && text[open[depth] as number] !== partner) depth--
    if (depth >= last) {
      closings.set(open[depth] as number, index)
      open.length = depth
      // A quotation mark that closes nothing opens one.
    } else if (partner === undefined || partner === char) open.push(index)
  }
  return closings
}
