/** A table of HTML from its `<table` to behind its `</table>`. */
export interface HtmlTableSpan {
  readonly start: number
  readonly end: number
}

/**
 * The tables of HTML in a source that are closed, outermost ones, in their order. Markdown ends a block of HTML at a
 * blank line; a table goes on to its end tag, and one without it is none.
 */
export function closedTables(source: string): HtmlTableSpan[] {
  const found: HtmlTableSpan[] = []
  const open: number[] = []
  const marks = /<!--|<(\/?)table(?=[\s/>])/gi
  for (let mark = marks.exec(source); mark !== null; mark = marks.exec(source)) {
    if (mark[0] === '<!--') {
      const end = source.indexOf('-->', marks.lastIndex - 2)
      if (end === -1) break
      marks.lastIndex = end + 3
    } else if (mark[1] === '') {
      open.push(mark.index)
    } else {
      const start = open.pop()
      if (start === undefined) continue
      const close = source.indexOf('>', marks.lastIndex)
      const end = close === -1 ? source.length : close + 1
      while (found.length > 0 && (found[found.length - 1] as HtmlTableSpan).start > start) found.pop()
      found.push({ start, end })
    }
  }
  return found
}
