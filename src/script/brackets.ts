const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
  '《': '》',
  '“': '”',
  '‘': '’',
  '{': '}',
}

/** Where brackets and quotation marks close: for the offset of each that does, the offset of its partner. */
export type Closings = ReadonlyMap<number, number>

const none: Closings = /* @__PURE__ */ new Map()

/** Pairs the brackets of a text. One that is never closed, or closes nothing, counts as a letter. */
export function closingsOf(text: string): Closings {
  let closings: Map<number, number> | null = null
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (
      code > 0x3020 ||
      (code > 0x7d && code < 0x2000) ||
      (code < 0x7b && code !== 0x28 && code !== 0x29 && code !== 0x5b && code !== 0x5d)
    ) {
      continue
    }
    const char = text[at] as string
    if (char in pairs) open.push(at)
    else {
      // An opening mark that was never closed is passed over: at most a few deep, so that this stays linear.
      for (let depth = open.length - 1; depth >= 0 && depth > open.length - 4; depth--) {
        if (pairs[text[open[depth] as number] as string] !== char) continue
        closings ??= new Map()
        closings.set(open[depth] as number, at)
        open.length = depth
        break
      }
    }
  }
  return closings ?? none
}
